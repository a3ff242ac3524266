import {
  importedAt,
  isTakenBack,
  openArchive,
  packOf,
  packOfUndo,
  type FeedArchive,
  type ReadDocument,
} from './core/library/archive';
import {
  hashOf,
  isPackName,
  packName,
  packPlace,
  readPack,
  summaryOf,
  type Pack,
  type PackSummary,
} from './core/library/archivePack';
import { lineBytes, textLines } from './lines';
import { inSlices, type Cancellation } from './slices';
import { isAside, replaceFile, writeOnce, type StoredFiles } from './storedFiles';

/** What is known of an address beside what was read from it: small, replaced at will, and lost without harm. */
export interface FetchState {
  readonly v: 1;
  /** Version of the product that read the stored entries: another one reads the whole document again. */
  readonly reader?: string;
  readonly etag?: string;
  /** Of an address by its server's word, of a file what tells its versions apart. */
  readonly lastModified?: string;
  /** Whether all pages of older entries were read. */
  readonly isComplete?: boolean;
  /** Where the address has moved for good. */
  readonly movedTo?: string;
  /** When it last answered, ISO 8601, whatever came of it. */
  readonly checked?: string;
  /** When it may be asked again, ISO 8601, by the word of the server. */
  readonly notBefore?: string;
}

/** Where the words for the log go. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
}

/**
 * How many letters of stored entries are kept in memory, so that the next import reads only what it brought. What is more
 * is read from disk each time.
 */
const LETTERS_KEPT = 16_000_000;

const FOLDER = 'feeds';
const STATE = 'state.json';

/** The archives of all feeds that were ever followed. Nothing in them is deleted or changed once it is written. */
export class FeedArchives {
  /** Packs that were read before, by feed and name: they never change. Some with their entries, others without. */
  readonly #known = new Map<string, PackSummary | Pack>();
  #lettersLeft = LETTERS_KEPT;

  constructor(
    private readonly files: StoredFiles,
    private readonly log: Log,
  ) {}

  /** The names of a feed's packs in their order: a cheap way to see whether anything was added. */
  async packNames(key: string): Promise<readonly string[]> {
    return (await this.files.list(folderOf(key))).filter(isPackName).sort();
  }

  /** Everything stored of a feed; an empty archive where it was never imported. */
  async read(key: string, cancellation?: Cancellation): Promise<FeedArchive> {
    const names = await this.files.list(folderOf(key));
    const packs: Pack[] = [];
    for (const name of names.filter(isPackName).sort()) {
      const known = this.#known.get(`${key} ${name}`);
      const pack = isWhole(known) ? known : await this.readPack(`${folderOf(key)}/${name}`, name, cancellation);
      if (!pack) continue;
      packs.push(pack);
      if (pack !== known) this.keep(key, pack);
    }
    for (const name of names.filter(isAside)) this.log.warn(`Passed over ${name}: it was never written to its end.`);
    const archive = await inSlices(openArchive(packs), { cancellation });
    if (archive.hasHoles) await this.forgetValidators(key);
    return archive;
  }

  /**
   * Adds what a document brings. It is there as a whole or not at all, whatever happens meanwhile.
   *
   * @returns whether there was anything to add: a document like the last one writes nothing.
   */
  async add(key: string, read: ReadDocument, cancellation?: Cancellation): Promise<boolean> {
    const packs = await this.summaries(key, cancellation);
    return this.append(key, await inSlices(packOf(packs, read), { cancellation }));
  }

  /**
   * Takes the last import of a feed back, by one more pack.
   *
   * @returns whether there was anything to take back.
   */
  async undo(key: string, at: string): Promise<boolean> {
    return this.append(key, packOfUndo(await this.summaries(key), at));
  }

  /** When what a feed shows now was imported, ISO 8601; undefined where nothing was. */
  async lastImport(key: string): Promise<string | undefined> {
    return importedAt(await this.summaries(key));
  }

  /** Whether the last import of a feed was taken back, and nothing came since. */
  async isTakenBack(key: string): Promise<boolean> {
    return isTakenBack(await this.summaries(key));
  }

  /** What is known of the address; nothing where it was never asked or the file is damaged. */
  async state(key: string): Promise<FetchState> {
    const bytes = await this.files.read(`${folderOf(key)}/${STATE}`);
    return (bytes && readState(bytes)) ?? { v: 1 };
  }

  async saveState(key: string, state: FetchState): Promise<void> {
    await replaceFile(this.files, `${folderOf(key)}/${STATE}`, new TextEncoder().encode(JSON.stringify(state)));
  }

  /** Deletes all archives. Only at the user's own command. */
  async deleteAll(): Promise<void> {
    await this.files.delete(FOLDER);
    this.#known.clear();
    this.#lettersLeft = LETTERS_KEPT;
  }

  /** Keeps a pack in memory, with its entries where it is whole and there is room. */
  private keep(key: string, pack: Pack): void {
    if (isWhole(this.#known.get(`${key} ${pack.name}`))) return;
    const letters = [...pack.entries.values()].reduce((sum, { content }) => sum + content.length, 0);
    const isKept = pack.damage.length === 0 && letters <= this.#lettersLeft;
    if (isKept) this.#lettersLeft -= letters;
    const { name, header, hashes } = pack;
    this.#known.set(`${key} ${name}`, isKept ? pack : { name, header, hashes });
  }

  /** Makes the next fetch bring the whole document, which a server would otherwise call unchanged. */
  private async forgetValidators(key: string): Promise<void> {
    const { etag, lastModified, ...rest } = await this.state(key);
    if (etag !== undefined || lastModified !== undefined) await this.saveState(key, rest);
  }

  private async append(key: string, lines: readonly string[] | null): Promise<boolean> {
    if (lines === null) return false;
    const names = await this.packNames(key);
    const name = packName(packPlace(names.at(-1) ?? '000000') + 1, lines[0] ?? '');
    await writeOnce(this.files, `${folderOf(key)}/${name}`, await inSlices(lineBytes(lines)));
    this.#known.set(`${key} ${name}`, summaryOf(name, lines));
    return true;
  }

  /** What of a feed's packs matters for the next one: of those read before, nothing is read again. */
  private async summaries(key: string, cancellation?: Cancellation): Promise<readonly PackSummary[]> {
    const names = await this.packNames(key);
    const known = names.flatMap((name) => this.#known.get(`${key} ${name}`) ?? []);
    return known.length === names.length ? known : (await this.read(key, cancellation)).packs;
  }

  private async readPack(path: string, name: string, cancellation?: Cancellation): Promise<Pack | null> {
    const bytes = await this.files.read(path);
    if (!bytes) return null;
    const lines = await inSlices(textLines(bytes), { cancellation });
    const pack = await inSlices(readPack(name, lines), { cancellation });
    if (!pack) this.log.warn(`Passed over ${name}: its first line cannot be read. The file is kept.`);
    for (const sentence of pack?.damage ?? []) this.log.warn(sentence);
    return pack;
  }
}

const folderOf = (key: string): string => `${FOLDER}/${hashOf(key).slice(0, 32)}`;

const isWhole = (pack: PackSummary | Pack | undefined): pack is Pack => pack?.entries !== undefined;

function readState(bytes: Uint8Array): FetchState | undefined {
  try {
    const state = JSON.parse(new TextDecoder().decode(bytes)) as FetchState | null;
    return state?.v === 1 ? state : undefined;
  } catch {
    return undefined;
  }
}
