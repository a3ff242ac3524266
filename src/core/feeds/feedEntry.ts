import type { Feed, Problem } from '../records';

/**
 * A feed document as read, whatever its dialect (Atom 1.0 and 0.3, RSS, JSON Feed): metadata and entries, all addresses
 * absolute, all text decoded, content always HTML. It serialises as it is; the archive stores entries in this form.
 */
export interface FeedDocument {
  readonly feed: Feed;
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
  /** The page with older entries, absolute (RFC 5005 `prev-archive`, else `next`), or null. */
  readonly older: string | null;
}

/** One entry, before anything is made of it. */
export interface Entry {
  /** `atom:id` or `guid` as written, trimmed; null where there is none. */
  readonly id: string | null;
  /** The alternate link, absolute, or null. */
  readonly url: string | null;
  /** Plain text. */
  readonly title: string;
  /** ISO 8601 date and time in UTC, or null. */
  readonly published: string | null;
  readonly updated: string | null;
  /**
   * The day of publication (else of the update) on the author's own calendar, `YYYY-MM-DD`; present only where it is not
   * the one of that date in UTC: at +01:00, midnight is still the day before there.
   */
  readonly day?: string;
  /** The entry's persons, else its source's, else the feed's; odd spellings put right. */
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  /** HTML (a text construct of type text is escaped, xhtml is serialised); empty where the entry has none. */
  readonly content: string;
  /** What relative addresses in the content are resolved against. */
  readonly base: string;
}
