import type { FeedDocument } from '../../src/core/feeds/feedEntry';
import { PostReadings } from '../../src/core/library/postReadings';
import { FeedArchives } from '../../src/feedArchive';
import { makeLibrary } from '../../src/libraryMaking';
import { currentLibrary, LIBRARIES, type StoredLibrary } from '../../src/storedLibrary';
import type { StoredFiles } from '../../src/storedFiles';
import { nodeFiles } from './nodeFiles';

const KEY = 'https://weblog.example/feed.xml';

/** A window with a store of one feed below a folder: what the library store does, without VS Code. */
export interface StoreWindow {
  /** The files that it wrote, by path. */
  readonly written: string[];
  /** What it read of posts. */
  readonly readings: PostReadings;
  /** When the last library could be shown, by `performance.now()`. */
  readonly madeAt: number;
  import(document: FeedDocument): Promise<StoredLibrary>;
  show(): Promise<StoredLibrary>;
  /** Throws the saved library away and makes it anew, as a window that starts afresh. */
  remake(): Promise<StoredLibrary>;
  /** Sets whom to tell of a library that can be shown. */
  onMade(listener: (library: StoredLibrary) => void): void;
}

export function storeWindow(folder: string): StoreWindow {
  const disk = nodeFiles(folder);
  const written: string[] = [];
  const files: StoredFiles = {
    ...disk,
    write: (path, bytes) => {
      written.push(path);
      return disk.write(path, bytes);
    },
  };
  const archives = new FeedArchives(files, LOG);
  const readings = new PostReadings();
  let shown: StoredLibrary | undefined;
  let madeAt = 0;
  let listener: (library: StoredLibrary) => void = () => undefined;
  const show = async (): Promise<StoredLibrary> => {
    const onMade = (library: StoredLibrary): void => {
      madeAt = performance.now();
      listener(library);
    };
    const make: typeof makeLibrary = (packs, decisions) => makeLibrary(packs, decisions, readings);
    shown =
      (await currentLibrary({ files, archives, log: LOG, version: '1', make, onMade }, [KEY], shown?.source)) ?? shown;
    if (!shown) throw new Error('There is always a library to show.');
    return shown;
  };
  return {
    written,
    readings,
    get madeAt() {
      return madeAt;
    },
    show,
    remake: async () => {
      await disk.delete(LIBRARIES);
      return show();
    },
    onMade: (next) => (listener = next),
    import: async (document) => {
      await archives.add(KEY, { document, from: KEY, at: new Date().toISOString() });
      return show();
    },
  };
}

const LOG = { info: () => undefined, warn: (message: string) => console.log(message) };
