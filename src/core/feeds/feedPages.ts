import type { Entry, FeedDocument } from './feedEntry';
import { feedKey } from './feedKey';
import { ReadableError } from '../readableError';

/** Pages of one feed that are read at most: old posts of many years. */
export const MAX_PAGES = 50;

/**
 * The pages with older entries behind a document (RFC 5005 `prev-archive`, `next`), one after the other. Ends at the
 * last one, at the limit, at a page that was read before, and at one on another site, which following the feed is no
 * consent to. A page that cannot be read is a problem of an empty document: what was read before it stays good.
 * @param read fetches and reads the document at an address
 */
export async function* olderPages(
  first: FeedDocument,
  read: (address: string) => Promise<FeedDocument>,
  limit = MAX_PAGES,
): AsyncGenerator<FeedDocument, void, undefined> {
  const seen = new Set([first.feed.id, feedKey(first.feed.url)]);
  let address = first.older;
  for (let count = 1; address !== null && count < limit; count++) {
    const key = feedKey(address);
    if (key === null || seen.has(key) || !isSameSite(address, first.feed.url)) return;
    seen.add(key);
    const page: FeedDocument = await readPage(address, first, read);
    yield page;
    address = page.older;
  }
}

/** A feed's pages, newest first, as one document. An entry that stands on two of them counts as on the newer. */
export function joinPages(pages: readonly [FeedDocument, ...(readonly FeedDocument[])]): FeedDocument {
  const known = new Set<string>();
  const entries: Entry[] = [];
  for (const page of pages) {
    const fresh = page.entries.filter((entry) => !known.has(mark(entry)));
    for (const entry of fresh) known.add(mark(entry));
    entries.push(...fresh);
  }
  return {
    feed: pages[0].feed,
    entries,
    problems: pages.flatMap(({ problems }) => problems),
    older: pages.at(-1)?.older ?? null,
  };
}

async function readPage(
  address: string,
  first: FeedDocument,
  read: (address: string) => Promise<FeedDocument>,
): Promise<FeedDocument> {
  try {
    return await read(address);
  } catch (error) {
    if (!(error instanceof ReadableError)) throw error;
    const problem = { code: 'olderPageUnread', message: error.message, post: null, where: address };
    return { feed: first.feed, entries: [], problems: [problem], older: null };
  }
}

function isSameSite(address: string, feed: string): boolean {
  return URL.canParse(feed) && new URL(address).host === new URL(feed).host;
}

/** What makes entries of two pages the same: both id and link, since a feed may use an id twice. */
function mark({ id, url, title }: Entry): string {
  return JSON.stringify([id, url, id === null && url === null ? title : '']);
}
