import type { FeedArchive } from './archive';
import type { Entry, FeedDocument } from '../feeds/feedEntry';
import { postIds } from './identity';
import { ReadableError } from '../readableError';
import type { Problem } from '../records';

/** How many pages of one feed are read: enough for decades of a weblog, and an end for one that never ends. */
const MOST_PAGES = 200;

/**
 * The entries on the older pages of a feed (RFC 5005), which are read as far as they bring anything that is not stored.
 * A page that cannot be read ends it: the newer ones count nevertheless.
 *
 * @returns the entries, newest first; the page that was not read any more, or null after the last; and the problems of these
 *   pages, one that could not be read among them
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
): Promise<{
  readonly entries: readonly Entry[];
  readonly rest: string | null;
  readonly problems: readonly Problem[];
}> {
  if (newest.older === null) return { entries: [], rest: null, problems: [] };
  const stored = new Set(parts.isComplete ? postIds((await parts.stored()).document?.entries ?? []) : []);
  const seen = new Set(postIds(newest.entries));
  const read = new Set([address]);
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  let page: FeedDocument = newest;
  while (page.older !== null && isNext(page.older, address, read)) {
    if (parts.isComplete && postIds(page.entries).every((key) => stored.has(key))) break;
    const from = page.older;
    read.add(from);
    const next = await parts.read(from).catch((error: unknown) => {
      if (!(error instanceof ReadableError)) throw error;
      problems.push({ code: 'olderPageUnread', message: error.message, post: null, where: from });
      return null;
    });
    if (!next) break;
    problems.push(...next.problems);
    for (const [index, key] of postIds(next.entries).entries()) {
      const entry = next.entries[index];
      if (entry && !seen.has(key)) entries.push(entry);
      seen.add(key);
    }
    page = next;
  }
  return { entries, rest: page.older, problems };
}

/** Whether a page is to be read: of the same site, since following a feed agrees to no other, and not read before. */
function isNext(page: string, address: string, read: ReadonlySet<string>): boolean {
  return read.size <= MOST_PAGES && !read.has(page) && new URL(page).host === new URL(address).host;
}
