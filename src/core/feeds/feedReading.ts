import { type FeedDate, readFeedDate } from './feedDate';
import type { Entry } from './feedEntry';
import type { Problem } from '../records';
import { oneLine, plainLine, someText, type Entities } from './xmlText';

/** Where a document comes from. */
export interface FeedSource {
  /** The feed key. */
  readonly key: string;
  /** Absolute address it was read from; relative addresses resolve against it. */
  readonly address: string;
  /** As the user typed it, for sentences. */
  readonly typed: string;
  /** The `Content-Type` header where there was one. */
  readonly contentType?: string;
}

/** What every dialect's reader is told. */
export interface Reading {
  readonly source: FeedSource;
  readonly entities: Entities;
  /** What relative addresses resolve against where no `xml:base` says otherwise. */
  readonly base: string;
  /** The line of an offset, from 1. */
  readonly line: (offset: number) => number;
}

/** An entry with what was found wrong in it. */
export interface EntryReading {
  /** Null where there is nothing to keep. */
  readonly entry: Entry | null;
  readonly problems: readonly Problem[];
}

/** A date as read from one of several elements. */
export interface DateReading {
  readonly date: FeedDate | null;
  /** The words of the first one that could not be read, where none could; otherwise null. */
  readonly unread: string | null;
}

/** The first of several dates that can be read. */
export function firstDate(written: readonly (string | undefined)[]): DateReading {
  let unread: string | null = null;
  for (const words of written) {
    const date = readFeedDate(words ?? '');
    if (date !== null) return { date, unread: null };
    unread ??= someText(oneLine(words ?? ''));
  }
  return { date: null, unread };
}

/** Bytes of a document that are read at all. */
export const MAX_FEED_BYTES = 25 * 1024 * 1024;

/** Characters of one entry's content that are kept: far more than anybody writes, and what every later step can bear. */
export const MAX_CONTENT = 2_000_000;

/** An entry but for its dates. */
export type UndatedEntry = Omit<Entry, 'published' | 'updated' | 'day'>;

/**
 * Looks over an entry that a dialect has read: caps what is too long, drops what holds nothing, and says what was wrong.
 * @param place such as `entry 3, line 120`; asked only where something is wrong
 */
export function finishEntry(
  undated: UndatedEntry,
  dates: { readonly published: DateReading; readonly updated: DateReading },
  place: () => string,
): EntryReading {
  const entry = dated(undated, dates.published.date, dates.updated.date);
  const problems: Problem[] = [];
  const name = entry.title === '' ? 'An entry' : `“${shorten(entry.title)}”`;
  const report = (code: string, message: string): void => {
    const where = entry.title === '' ? place() : `${place()}: ${shorten(entry.title)}`;
    problems.push({ code, message, post: entry.id ?? entry.url, where });
  };
  if (entry.title === '' && entry.content.trim() === '') {
    report('entryEmpty', `${name} has neither a title nor a text; it was left out.`);
    return { entry: null, problems };
  }
  if (entry.id === null) {
    const instead = entry.url === null ? 'its title and date are' : 'its link is';
    report('entryWithoutId', `${name} has no id; ${instead} used instead.`);
  }
  for (const { unread } of [dates.published, dates.updated])
    if (unread !== null) report('dateUnread', `${name} has a date that could not be read: “${shorten(unread)}”.`);
  if (entry.content.length <= MAX_CONTENT) return { entry, problems };
  report('contentTooLong', `${name} is ${entry.content.length} characters long; the first ${MAX_CONTENT} were kept.`);
  return { entry: { ...entry, content: cut(entry.content) }, problems };
}

function dated(entry: UndatedEntry, published: FeedDate | null, updated: FeedDate | null): Entry {
  const date = published ?? updated;
  const day = date && date.day !== date.moment.slice(0, 10) ? { day: date.day } : {};
  return { ...entry, published: published?.moment ?? null, updated: updated?.moment ?? null, ...day };
}

/** Entries that are there, with the problems of all. */
export function gather(readings: readonly EntryReading[]): { entries: readonly Entry[]; problems: readonly Problem[] } {
  return {
    entries: readings.flatMap(({ entry }) => entry ?? []),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

/** Tags as written, each once. */
export function distinctTags(tags: Iterable<string>): readonly string[] {
  const seen = new Map<string, string>();
  for (const written of tags) {
    const tag = plainLine(written);
    if (tag !== '' && !seen.has(tag.toLowerCase())) seen.set(tag.toLowerCase(), tag);
  }
  return [...seen.values()];
}

/** Words for a sentence, not longer than it bears. */
export function shorten(words: string): string {
  return words.length <= 80 ? words : `${words.slice(0, 79).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Cuts HTML where a tag begins, so that none is halved. */
function cut(html: string): string {
  const tag = html.lastIndexOf('<', MAX_CONTENT);
  return html.slice(0, tag > MAX_CONTENT / 2 ? tag : MAX_CONTENT).replace(/[\ud800-\udbff]$/, '');
}
