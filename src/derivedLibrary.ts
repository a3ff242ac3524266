import type { Catalog, PostBody } from './core/records';
import { catalogLines, readCatalog, readCatalogBodies, readCatalogHeader } from './catalogFile';
import type { Log } from './feedArchive';
import { lineBytes } from './lines';
import { CancelledError, inSlices, type Cancellation } from './slices';
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

/** What a library is saved of. */
interface MadeFrom {
  readonly source: string;
  readonly catalog: Catalog;
  readonly bodies: ReadonlyMap<string, PostBody>;
}

interface SaveOptions {
  /** Told as soon as all bodies can be read, by post: the catalog is still being written. */
  readonly onBodies?: (bodies: SavedLibrary['bodies']) => void;
  readonly cancellation?: Cancellation;
}

/** After so many generations everything that none of the last two uses is deleted. */
const SWEEP = 50;

/** How many bodies are written at the same time. */
const WRITERS = 8;

const CATALOG = /^catalog-(\d{8})\.jsonl$/;
const catalogName = (generation: number): string => `catalog-${String(generation).padStart(8, '0')}.jsonl`;

/** The saved library of one set of feeds: a catalog by generation, one file a body, and a folder for the search index. */
export class DerivedLibrary {
  constructor(
    private readonly files: StoredFiles,
    readonly folder: string,
    private readonly log: Log,
  ) {}

  /**
   * The newest generation that is whole, if it was made from this source. Never fails for what a file holds.
   *
   * @param source the digest of what a library would be made from now
   */
  async current(source: string, cancellation?: Cancellation): Promise<SavedLibrary | undefined> {
    for (const generation of (await this.generations()).reverse()) {
      const bytes = await this.files.read(this.catalogPath(generation));
      const header = bytes && readCatalogHeader(bytes);
      if (header && header.source !== source) return undefined;
      const saved = header && (await this.read(generation, cancellation, bytes));
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
   * Saves a library as the generation after the one it was made against. Only bodies that are not there yet are written.
   *
   * @returns undefined where another window was faster: the caller looks at what that one wrote.
   */
  async save(
    after: number,
    { source, catalog, bodies: content }: MadeFrom,
    { onBodies, cancellation }: SaveOptions = {},
  ): Promise<SavedLibrary | undefined> {
    const present = new Set(await this.files.list(`${this.folder}/bodies`));
    const bodies = await this.writeBodies(content, present, cancellation);
    if ((await this.newestGeneration()) !== after) return undefined;
    onBodies?.(bodies);
    const generation = after + 1;
    const writer = crypto.randomUUID();
    const lines = await inSlices(catalogLines({ generation, source, writer }, catalog, bodies), { cancellation });
    const path = this.catalogPath(generation);
    if (!(await writeOnce(this.files, path, await inSlices(lineBytes(lines), { cancellation })))) return undefined;
    // Renaming without overwrite is not exclusive on every file system: reading back tells who came last.
    const bytes = await this.files.read(path);
    if (!bytes || readCatalogHeader(bytes)?.writer !== writer) return undefined;
    await this.prune(generation);
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

  /**
   * Writes those of all bodies again that are lost or damaged. Nothing is deleted, and other windows that do the same write
   * the same: they do not get in each other's way.
   */
  async restore(bodies: ReadonlyMap<string, PostBody>): Promise<SavedLibrary['bodies']> {
    return this.writeBodies(bodies, await this.wholeBodies());
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

  private async read(
    generation: number,
    cancellation?: Cancellation,
    known?: Uint8Array,
  ): Promise<SavedLibrary | undefined> {
    const bytes = known ?? (await this.files.read(this.catalogPath(generation)));
    if (!bytes) return undefined;
    const read = await inSlices(readCatalog(bytes), { cancellation });
    return read?.generation === generation ? read : undefined;
  }

  /** The files of bodies that hold what their names say. */
  private async wholeBodies(): Promise<ReadonlySet<string>> {
    const whole = new Set<string>();
    for (const name of await this.files.list(`${this.folder}/bodies`)) {
      const bytes = await this.files.read(`${this.folder}/bodies/${name}`);
      if (bytes && `${await digestOf(bytes)}.json` === name) whole.add(name);
    }
    return whole;
  }

  /** Writes the bodies that are not among the files present; gives the hashes of all of them by post. */
  private async writeBodies(
    bodies: ReadonlyMap<string, PostBody>,
    present: ReadonlySet<string>,
    cancellation?: Cancellation,
  ): Promise<Readonly<Record<string, string>>> {
    const isThere = (body: PostBody): boolean => present.has(`${HASHES.get(body) ?? ''}.json`);
    const queue = [...bodies.values()].filter((body) => !isThere(body)).values();
    const write = async (): Promise<void> => {
      for (const body of queue) {
        if (cancellation?.isCancellationRequested) throw new CancelledError('The work was cancelled.');
        const bytes = new TextEncoder().encode(JSON.stringify(body));
        const hash = await digestOf(bytes);
        HASHES.set(body, hash);
        if (!isThere(body)) await replaceFile(this.files, this.bodyPath(hash), bytes);
      }
    };
    await Promise.all(Array.from({ length: WRITERS }, write));
    return Object.fromEntries([...bodies].map(([post, body]) => [post, HASHES.get(body) ?? '']));
  }

  /**
   * Deletes what no window can still be reading: all but the last two generations, and the bodies that they alone used.
   * Other bodies that no generation has may be those of a window that is saving; they go after many generations.
   */
  private async prune(generation: number): Promise<void> {
    const generations = await this.generations();
    const old = generations.filter((each) => each < generation - 1);
    if (old.length === 0) return;
    const used = new Set(await this.bodiesOf(generations.filter((each) => each >= generation - 1)));
    const isSweep = generation % SWEEP === 0;
    const unused = isSweep ? await this.files.list(`${this.folder}/bodies`) : await this.bodiesOf(old);
    for (const each of old) await this.files.delete(this.catalogPath(each));
    for (const name of new Set(unused)) {
      const hash = name.replace(/\.json$/, '');
      if (!used.has(hash)) await this.files.delete(`${this.folder}/bodies/${isSweep ? name : `${hash}.json`}`);
    }
  }

  /** The hashes of the bodies of some generations. */
  private async bodiesOf(generations: readonly number[]): Promise<readonly string[]> {
    const hashes: string[] = [];
    for (const generation of generations) {
      const bytes = await this.files.read(this.catalogPath(generation));
      for (const hash of bytes ? await inSlices(readCatalogBodies(bytes)) : []) hashes.push(hash);
    }
    return hashes;
  }

  private catalogPath(generation: number): string {
    return `${this.folder}/${catalogName(generation)}`;
  }

  private bodyPath(hash: string): string {
    return `${this.folder}/bodies/${hash}.json`;
  }
}

/** The hashes of bodies that are in memory: a body that is used again is neither written nor hashed again. */
const HASHES = new WeakMap<PostBody, string>();

/** The first half of the bytes' SHA-256, in hexadecimal. */
async function digestOf(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
