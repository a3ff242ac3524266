import type { FeedArchive } from '../core/library/archive';
import type { Entry, FeedDocument } from '../core/feeds/feedEntry';
import { postIds } from '../core/library/identity';
import { ReadableError } from '../core/readableError';

/** How many pages of one feed are read: enough for decades of a weblog, and an end for one that never ends. */
const MOST_PAGES = 200;

/**
 * The entries on the older pages of a feed (RFC 5005), which are read as far as they bring anything that is not stored.
 * A page that cannot be read ends it: the newer ones count nevertheless.
 *
 * @returns the entries, newest first, and the page that was not read any more, or null after the last
 */
export async function olderEntries(
  newest: FeedDocument,
  address: string,
  parts: {
    /** Whether all older pages were read at some time. */
    readonly isComplete: boolean;
    readonly stored: () => Promise<FeedArchive>;
    readonly read: (page: string) => Promise<FeedDocument>;
  },
): Promise<{ readonly entries: readonly Entry[]; readonly rest: string | null }> {
  if (newest.older === null) return { entries: [], rest: null };
  const stored = new Set(parts.isComplete ? postIds((await parts.stored()).document?.entries ?? []) : []);
  const seen = new Set(postIds(newest.entries));
  const read = new Set([address]);
  const entries: Entry[] = [];
  let page: FeedDocument = newest;
  while (page.older !== null && isNext(page.older, address, read)) {
    if (parts.isComplete && postIds(page.entries).every((key) => stored.has(key))) break;
    const from = page.older;
    read.add(from);
    const next = await parts.read(from).catch((error: unknown) => {
      if (error instanceof ReadableError) return null;
      throw error;
    });
    if (!next) break;
    for (const [index, key] of postIds(next.entries).entries()) {
      const entry = next.entries[index];
      if (entry && !seen.has(key)) entries.push(entry);
      seen.add(key);
    }
    page = next;
  }
  return { entries, rest: page.older };
}

/** Whether a page is to be read: of the same site, since following a feed agrees to no other, and not read before. */
function isNext(page: string, address: string, read: ReadonlySet<string>): boolean {
  return read.size <= MOST_PAGES && !read.has(page) && new URL(page).host === new URL(address).host;
}
