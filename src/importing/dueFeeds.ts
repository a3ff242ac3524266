import type { LibraryStore } from '../libraryStore';
import type { Consent } from './consent';
import type { FollowedFeed } from './effectiveFeeds';
import { SAMPLE } from './feedSource';
import type { Importer } from './importer';
import { withViewProgress } from './importProgress';

/** After how long an address is asked again when a view is opened, in milliseconds. */
const OLD = 6 * 60 * 60 * 1000;

interface Parts {
  readonly followed: () => readonly FollowedFeed[];
  readonly store: LibraryStore;
  readonly consent: Consent;
  readonly importer: Importer;
}

/**
 * Reads the followed feeds that need it, when a view is opened or something about them changed. Nothing is read as long as
 * no view was opened, and nothing by a timer.
 */
export class DueFeeds {
  /** Whether any view was opened in this window. */
  isOpened = false;
  #isWanted = false;
  #reading: Promise<void> | undefined;

  constructor(private readonly parts: Parts) {}

  /** A view was opened. Ends when everything due was read. */
  viewOpened(): Promise<void> {
    this.isOpened = true;
    return this.#read();
  }

  /** Something about the feeds changed: their list, a file, the user's consent. */
  async changed(): Promise<void> {
    if (this.isOpened) await this.#read();
  }

  /** One reading at a time; what comes up meanwhile is looked at after it. */
  #read(): Promise<void> {
    this.#isWanted = true;
    this.#reading ??= this.#readWanted().finally(() => (this.#reading = undefined));
    return this.#reading;
  }

  async #readWanted(): Promise<void> {
    while (this.#isWanted) {
      this.#isWanted = false;
      const { store, importer } = this.parts;
      await store.load();
      const due = await feedsDue(this.parts, Date.now());
      if (due.length > 0) await withViewProgress((token) => importer.import(due, { token }));
    }
  }
}

/** The feeds to be read now: of those that may be read, the ones of {@link isDue}. */
async function feedsDue(parts: Parts, now: number): Promise<readonly FollowedFeed[]> {
  const allowed = parts.followed().filter((feed) => parts.consent.isGiven(feed));
  const due = await Promise.all(allowed.map(async (feed) => ((await isDue(feed, parts, now)) ? [feed] : [])));
  return due.flat();
}

/**
 * Whether a feed is not stored yet, is a file that may have changed, or is an address that was last asked long ago. One that
 * is not stored and may not be asked yet fails for that reason: else it would seem to be on its way for ever.
 */
async function isDue(feed: FollowedFeed, { store, importer }: Parts, now: number): Promise<boolean> {
  const { kind, key } = feed.source;
  // What failed in this window waits for the user.
  if (importer.failuresOf([feed]).length > 0) return false;
  if (kind === 'none') return true;
  if (kind === 'file' && key !== SAMPLE) return true;
  const { checked, notBefore, reader } = await store.archives.state(key);
  const isStored = (await store.archives.packNames(key)).length > 0;
  const wait = notBefore === undefined ? 0 : Math.ceil((Date.parse(notBefore) - now) / 1000);
  if (wait > 0) {
    if (!isStored) importer.postpone(feed, wait);
    return false;
  }
  if (!isStored) return true;
  if (kind === 'file') return reader !== store.version;
  return checked === undefined || now - Date.parse(checked) > OLD;
}
