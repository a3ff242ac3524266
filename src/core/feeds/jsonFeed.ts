import type { FeedDocument } from './feedEntry';
import { distinctTags, type EntryReading, type FeedSource, finishEntry, firstDate, gather } from './feedReading';
import { distinctNames, personNames } from './personName';
import { ReadableError } from '../readableError';
import { resolveAddress, shownAddress } from '../webAddress';
import { escapeHtml, oneLine, someText } from './xmlText';

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Reads a JSON Feed, versions 1 and 1.1 (https://www.jsonfeed.org/version/1.1/).
 * @throws {ReadableError}
 */
export function readJsonFeed(text: string, source: FeedSource): FeedDocument {
  const feed = parse(text, source.typed);
  const version = stringOf(feed['version']);
  if (!Array.isArray(feed['items']) || !/^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(version))
    throw new ReadableError(
      `“${shownAddress(source.typed)}” is JSON, but not a JSON Feed. Check that it is the feed you mean.`,
    );
  const homepage = addressOf(feed['home_page_url'], source.address);
  const authors = authorsOf(feed);
  return {
    feed: {
      id: source.key,
      title: oneLine(stringOf(feed['title'])),
      url: source.address,
      homepage,
      updated: null,
      authors,
      rights: null,
    },
    ...gather(feed['items'].map((item, index) => readItem(objectOf(item), index, homepage ?? source.address, authors))),
    older: addressOf(feed['next_url'], source.address),
  };
}

function readItem(item: JsonObject, index: number, home: string, feedAuthors: readonly string[]): EntryReading {
  const url = addressOf(item['url'], home) ?? addressOf(item['external_url'], home);
  const published = firstDate([stringOf(item['date_published'])]);
  const updated = firstDate([stringOf(item['date_modified'])]);
  const authors = authorsOf(item);
  const tags: unknown = item['tags'];
  return finishEntry(
    {
      // Version 1 says that numbers are to be taken as strings.
      id: typeof item['id'] === 'number' ? String(item['id']) : someText(stringOf(item['id'])),
      url,
      title: oneLine(stringOf(item['title'])),
      authors: authors.length > 0 ? authors : feedAuthors,
      tags: distinctTags(Array.isArray(tags) ? tags.map(stringOf) : []),
      content: contentOf(item),
      base: url ?? home,
    },
    { published, updated },
    () => `item ${index + 1}`,
  );
}

function contentOf(item: JsonObject): string {
  const html = someText(stringOf(item['content_html']));
  return html ?? escapeHtml(someText(stringOf(item['content_text'])) ?? stringOf(item['summary']).trim());
}

function authorsOf(object: JsonObject): readonly string[] {
  const several: unknown = object['authors'];
  const authors: readonly unknown[] = Array.isArray(several) ? several : [object['author']];
  return distinctNames(authors.flatMap((author) => personNames(stringOf(objectOf(author)['name']))));
}

function parse(text: string, typed: string): JsonObject {
  try {
    return objectOf(JSON.parse(text));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new ReadableError(
      `“${shownAddress(typed)}” is damaged: it begins like JSON but is none. Fetch it again.`,
      detail,
    );
  }
}

function addressOf(value: unknown, base: string): string | null {
  return resolveAddress(stringOf(value), base);
}

function objectOf(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null ? (value as JsonObject) : {};
}

/** A text, or ''. JSON may hold half of a character that takes two signs, which no address can be made of. */
function stringOf(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : '';
}
