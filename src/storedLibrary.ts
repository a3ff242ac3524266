import type { FeedArchive } from './core/library/archive';
import { canonicalJson, hashOf } from './core/library/archivePack';
import type { Decision } from './core/library/decisions';
import { EMPTY_CATALOG, openLibrary, type Library } from './core/library/library';
import type { Catalog, PostBody } from './core/records';
import { DerivedLibrary, type SavedLibrary } from './derivedLibrary';
import type { FeedArchives, Log } from './feedArchive';
import type { StoredFiles } from './storedFiles';

/** A library as made, before it is saved. */
export interface MadeLibrary {
  readonly catalog: Catalog;
  readonly bodies: ReadonlyMap<string, PostBody>;
}

/** A library with the place where its bodies are. */
export interface StoredLibrary {
  readonly library: Library;
  readonly derived: DerivedLibrary;
  /** Identifies what the library was made from: equal sources are equal libraries. */
  readonly source: string;
  /** Post id → hash of its body. */
  readonly bodies: SavedLibrary['bodies'];
  /** The bodies of a library that could not be saved. */
  readonly unsaved?: ReadonlyMap<string, PostBody>;
}

/** What the user decided about the followed feeds. */
export interface Decided {
  /** Tells this user's or workspace's decisions from those of another: their libraries do not replace each other. */
  readonly place: string;
  readonly decisions: readonly Decision[];
}

export interface LibraryParts {
  readonly files: StoredFiles;
  readonly archives: FeedArchives;
  readonly log: Log;
  /** Of the product: another version may make another library of the same archives. */
  readonly version: string;
  readonly make: (archives: readonly FeedArchive[], decisions: readonly Decision[]) => Promise<MadeLibrary>;
  /**
   * Told of a library that was made as soon as its bodies can be read, while its catalog is still being saved: what is
   * given back in the end has the same source and the same records.
   */
  readonly onMade?: (library: StoredLibrary) => void;
  /** The decisions of this window; none where it is not given. Never rejects. */
  readonly decided?: () => Promise<Decided>;
}

/** Where the libraries lie, one folder a set of feeds. */
export const LIBRARIES = 'library';

export const EMPTY_LIBRARY = openLibrary(EMPTY_CATALOG);

/** How often another window may be faster before this one shows what it has without saving it. */
const ATTEMPTS = 5;

/**
 * The library of these feeds as their archives are now: the saved one where it is current, else made and saved.
 *
 * @param shown the source of the library that the caller has already
 * @returns undefined where that is still current
 */
export async function currentLibrary(
  parts: LibraryParts,
  feeds: readonly string[],
  shown?: string,
): Promise<StoredLibrary | undefined> {
  const { files, archives, log, make } = parts;
  const keys = [...new Set(feeds)].sort();
  const { place, decisions } = (await parts.decided?.()) ?? { place: '', decisions: [] };
  const folder = hashOf([...keys, ...(decisions.length > 0 ? [place] : [])].join('\n')).slice(0, 32);
  const derived = new DerivedLibrary(files, `${LIBRARIES}/${folder}`, log);
  for (let attempt = 1; ; attempt++) {
    const source = await sourceOf(parts, keys, decisions);
    if (source === shown) return undefined;
    if (keys.length === 0) return { library: EMPTY_LIBRARY, derived, source, bodies: {} };
    const after = await derived.newestGeneration();
    const saved = await derived.current(source);
    if (saved) return { library: openLibrary(saved.catalog), derived, source, bodies: saved.bodies };
    const made = await make(await Promise.all(keys.map((key) => archives.read(key))), decisions);
    const library: StoredLibrary = { library: openLibrary(made.catalog), derived, source, bodies: {} };
    const written = await save(parts, { ...library, made, after });
    if (written === 'failed' || (written === 'refused' && attempt === ATTEMPTS)) {
      return { ...library, unsaved: made.bodies };
    }
    if (written !== 'refused') return { ...library, bodies: written.bodies };
    log.info('Another window saved the library meanwhile: looking at it again.');
  }
}

/** A library whose bodies were made again, because one of them is lost, and written where they are missing or damaged. */
export async function restoredLibrary(
  { archives, make, log, decided }: LibraryParts,
  feeds: readonly string[],
  damaged: StoredLibrary,
): Promise<StoredLibrary> {
  const { decisions } = (await decided?.()) ?? { decisions: [] };
  const keys = [...new Set(feeds)].sort();
  const made = await make(await Promise.all(keys.map((key) => archives.read(key))), decisions);
  try {
    return { ...damaged, bodies: await damaged.derived.restore(made.bodies) };
  } catch (error) {
    log.warn(`The bodies of the library could not be written again; they are shown from memory. ${String(error)}`);
    return { ...damaged, bodies: {}, unsaved: made.bodies };
  }
}

interface Saving extends StoredLibrary {
  readonly made: MadeLibrary;
  /** The generation that it was made against. */
  readonly after: number;
}

/** Saves a library; a full disk or a read-only folder is no reason not to show it. */
async function save(
  { log, onMade }: LibraryParts,
  { made, after, ...library }: Saving,
): Promise<SavedLibrary | 'refused' | 'failed'> {
  try {
    const content = { source: library.source, ...made };
    const onBodies = (bodies: SavedLibrary['bodies']): void => onMade?.({ ...library, bodies });
    return (await library.derived.save(after, content, { onBodies })) ?? 'refused';
  } catch (error) {
    log.warn(`The library could not be saved; it is shown from memory. ${String(error)}`);
    return 'failed';
  }
}

async function sourceOf(
  { archives, version }: LibraryParts,
  keys: readonly string[],
  decisions: readonly Decision[],
): Promise<string> {
  const packs = await Promise.all(keys.map(async (key) => [key, await archives.packNames(key)]));
  return hashOf(canonicalJson([version, packs, decisions]));
}
