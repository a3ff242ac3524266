import { hashOf } from './core/archivePack';
import type { Catalog, PostBody } from './core/records';
import { catalogLines, readCatalog } from './catalogFile';
import type { Log } from './feedArchive';
import { inSlices, type Cancellation } from './slices';
import { replaceFile, writeOnce, type StoredFiles } from './storedFiles';

/** A library as saved: derived from the archives, and thrown away without harm. */
export interface SavedLibrary {
  /** Counts the catalogs of this set of feeds: each is written once, under the next number. */
  readonly generation: number;
  /** Digest of everything that the library was made from; another one means that it is to be made anew. */
  readonly source: string;
  readonly catalog: Catalog;
  /** Post id → hash of its body, which is the name of its file. */
  readonly bodies: Readonly<Record<string, string>>;
}

/** How many bodies are written at the same time. */
const WRITERS = 8;

const CATALOG = /^catalog-(\d{8})\.jsonl$/;
const catalogName = (generation: number): string => `catalog-${String(generation).padStart(8, '0')}.jsonl`;

/** The saved library of one set of feeds: a catalog by generation, one file a body, and a folder for the search index. */
export class DerivedLibrary {
  constructor(
    private readonly files: StoredFiles,
    private readonly folder: string,
    private readonly log: Log,
  ) {}

  /** The newest generation that is whole; undefined where there is none. Never fails for what a file holds. */
  async newest(cancellation?: Cancellation): Promise<SavedLibrary | undefined> {
    for (const generation of (await this.generations()).reverse()) {
      const saved = await this.read(generation, cancellation);
      if (saved) return saved;
      this.log.warn(`Generation ${generation} of the library is damaged or of another version; it is made anew.`);
    }
    return undefined;
  }

  /** The newest generation's number, whole or not; 0 where there is none. */
  async newestGeneration(): Promise<number> {
    return (await this.generations()).at(-1) ?? 0;
  }

  /**
   * Saves a library as the generation after the one it was made against.
   *
   * @returns undefined where another window was faster: the caller looks at what that one wrote.
   */
  async save(
    after: number,
    made: { readonly source: string; readonly catalog: Catalog; readonly bodies: ReadonlyMap<string, PostBody> },
    cancellation?: Cancellation,
  ): Promise<SavedLibrary | undefined> {
    const { source, catalog } = made;
    const bodies = await this.writeBodies(made.bodies, cancellation);
    if ((await this.newestGeneration()) !== after) return undefined;
    const generation = after + 1;
    const writer = crypto.randomUUID();
    const lines = await inSlices(catalogLines({ generation, source, writer }, catalog, bodies), { cancellation });
    const path = `${this.folder}/${catalogName(generation)}`;
    if (!(await writeOnce(this.files, path, new TextEncoder().encode(lines.join('\n'))))) return undefined;
    // Renaming without overwrite is not exclusive on every file system: reading back tells who came last.
    const bytes = await this.files.read(path);
    if (!bytes || !new TextDecoder().decode(bytes.slice(0, 1000)).includes(writer)) return undefined;
    await this.prune(generation, bodies);
    return { generation, source, catalog, bodies };
  }

  /** A body by its hash; undefined where its file is missing or damaged. */
  async body(hash: string): Promise<PostBody | undefined> {
    const bytes = await this.files.read(this.bodyPath(hash));
    if (!bytes) return undefined;
    try {
      return JSON.parse(new TextDecoder().decode(bytes)) as PostBody;
    } catch {
      this.log.warn(`The body ${hash} is damaged.`);
      return undefined;
    }
  }

  /** Throws the library away, because something of it is damaged. The search index stays: it has its own checks. */
  async discard(): Promise<void> {
    for (const each of await this.generations()) await this.files.delete(`${this.folder}/${catalogName(each)}`);
    await this.files.delete(`${this.folder}/bodies`);
  }

  /** Files of the search index, by names of its own choice. */
  readonly index = {
    read: (name: string): Promise<Uint8Array | undefined> => this.files.read(`${this.folder}/index/${name}`),
    write: (name: string, bytes: Uint8Array): Promise<void> =>
      replaceFile(this.files, `${this.folder}/index/${name}`, bytes),
    list: (): Promise<readonly string[]> => this.files.list(`${this.folder}/index`),
    delete: (name: string): Promise<void> => this.files.delete(`${this.folder}/index/${name}`),
  };

  private async generations(): Promise<number[]> {
    const names = await this.files.list(this.folder);
    return names
      .flatMap((name) => Number(CATALOG.exec(name)?.[1] ?? NaN))
      .filter((n) => !isNaN(n))
      .sort((a, b) => a - b);
  }

  private async read(generation: number, cancellation?: Cancellation): Promise<SavedLibrary | undefined> {
    const bytes = await this.files.read(`${this.folder}/${catalogName(generation)}`);
    if (!bytes) return undefined;
    const read = await inSlices(readCatalog(bytes), { cancellation });
    return read?.generation === generation ? read : undefined;
  }

  private async writeBodies(
    bodies: ReadonlyMap<string, PostBody>,
    cancellation?: Cancellation,
  ): Promise<Readonly<Record<string, string>>> {
    const present = new Set(await this.files.list(`${this.folder}/bodies`));
    const texts = await inSlices(hashed(bodies), { cancellation });
    const missing = texts.filter(({ hash }) => !present.has(`${hash}.json`));
    const encoder = new TextEncoder();
    const queue = missing.values();
    const write = async (): Promise<void> => {
      for (const { hash, text } of queue) {
        await replaceFile(this.files, this.bodyPath(hash), encoder.encode(text));
      }
    };
    await Promise.all(Array.from({ length: WRITERS }, write));
    return Object.fromEntries(texts.map(({ post, hash }) => [post, hash]));
  }

  /** Deletes what no window can still be reading: all but the last two generations, and the bodies of neither. */
  private async prune(generation: number, bodies: Readonly<Record<string, string>>): Promise<void> {
    const old = (await this.generations()).filter((each) => each < generation - 1);
    if (old.length === 0) return;
    const previous = await this.read(generation - 1);
    const used = new Set([...Object.values(bodies), ...Object.values(previous?.bodies ?? {})]);
    for (const each of old) await this.files.delete(`${this.folder}/${catalogName(each)}`);
    for (const name of await this.files.list(`${this.folder}/bodies`)) {
      if (!used.has(name.replace(/\.json$/, ''))) await this.files.delete(`${this.folder}/bodies/${name}`);
    }
  }

  private bodyPath(hash: string): string {
    return `${this.folder}/bodies/${hash}.json`;
  }
}

function* hashed(
  bodies: ReadonlyMap<string, PostBody>,
): Generator<undefined, readonly { readonly post: string; readonly hash: string; readonly text: string }[]> {
  const texts: { readonly post: string; readonly hash: string; readonly text: string }[] = [];
  for (const [post, body] of bodies) {
    const text = JSON.stringify(body);
    texts.push({ post, hash: hashOf(text).slice(0, 32), text });
    yield;
  }
  return texts;
}
