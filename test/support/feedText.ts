import type { Entry, FeedDocument } from '../../src/core/feeds/feedEntry';
import { readFeed } from '../../src/core/feeds/readFeed';
import { ReadableError } from '../../src/core/readableError';

/** Where the feeds written in tests come from. */
export const ADDRESS = 'https://example.org/blog/feed.xml';

/** Reads a feed written in a test. */
export function feedOf(text: string | Uint8Array, contentType?: string): FeedDocument {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const source = { key: ADDRESS, address: ADDRESS, typed: 'example.org/blog/feed.xml' };
  return readFeed(bytes, { ...source, ...(contentType !== undefined && { contentType }) });
}

/** An Atom feed around entries, with ids so that nothing is missing. */
export function atom(inside: string, attributes = ''): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"${attributes}><title>Example</title><id>urn:feed</id>
<updated>2026-01-02T03:04:05Z</updated>${inside}</feed>`;
}

/** The only entry of an Atom feed. */
export function entryOf(inside: string, attributes = ''): Entry {
  return onlyEntry(feedOf(atom(`<entry><id>urn:1</id><title>A title</title>${inside}</entry>`, attributes)));
}

/** An RSS 2.0 feed around items. */
export function rss(inside: string, attributes = ''): string {
  return `<rss version="2.0"${attributes}><channel><title>Example</title><link>https://example.org/</link>${inside}</channel></rss>`;
}

export function itemOf(inside: string, attributes = ''): Entry {
  return onlyEntry(feedOf(rss(`<item><guid>1</guid><title>A title</title>${inside}</item>`, attributes)));
}

export function onlyEntry(document: FeedDocument): Entry {
  const [entry, ...others] = document.entries;
  if (!entry || others.length > 0) throw new Error(`one entry was expected, there are ${document.entries.length}`);
  return entry;
}

/** The sentence with which a document is refused. */
export function refusal(text: string | Uint8Array, contentType?: string): string {
  try {
    feedOf(text, contentType);
  } catch (error) {
    if (error instanceof ReadableError) return error.message;
    throw error;
  }
  throw new Error('the document was read');
}
