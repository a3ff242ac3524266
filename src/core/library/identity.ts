import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { slug } from 'github-slugger';
import type { Entry } from '../feeds/feedEntry';
import { slugOf } from '../plainLetters';

/** An id that the words themselves make, where a feed gives none. */
export const contentId = (...words: readonly string[]): string =>
  `urn:sha256:${bytesToHex(sha256(utf8ToBytes(words.join('\n'))))}`;

/** No id is longer: the reader opens none that is, and no feed can fill the memory with them. */
export const LONGEST_ID = 2_000;

/** An id, or its hash where it is too long for one. */
export const cappedId = (id: string): string => (id.length <= LONGEST_ID ? id : contentId(id));

/** The ids of a feed's entries, in their order: `atom:id` or guid if it is unique, else the link, else a hash. */
export function postIds(entries: readonly Entry[]): readonly string[] {
  const ids = tally(entries.map((entry) => entry.id));
  const urls = tally(entries.map((entry) => entry.url));
  const hashed = new Map<string, number>();
  return entries.map((entry) => {
    if (entry.id !== null && ids.get(entry.id) === 1) return cappedId(entry.id);
    if (entry.url !== null && urls.get(entry.url) === 1) return cappedId(entry.url);
    const id = contentId(entry.title, entry.published ?? '');
    const before = hashed.get(id) ?? 0;
    hashed.set(id, before + 1);
    return before === 0 ? id : contentId(entry.title, entry.published ?? '', String(before));
  });
}

/**
 * The entries, each once. A feed may list several versions of a post (RFC 4287, 4.1.1): entries with one id and one link
 * whose titles, or dates of publication where they tell of updates, are the same. Of them the newest holds, in the place of
 * the first. One id and link alone prove nothing: some generators give the same to all that they list.
 */
export function distinctEntries(entries: readonly Entry[]): readonly Entry[] {
  if (new Set(entries.map(({ id }) => id)).size === entries.length) return entries;
  const places = new Map<string, number>();
  const distinct: Entry[] = [];
  for (const entry of entries) {
    const keys = versionKeys(entry);
    const place = keys.map((key) => places.get(key)).find((at) => at !== undefined) ?? distinct.length;
    const other = distinct[place];
    if (!other || changedAt(entry) > changedAt(other)) distinct[place] = entry;
    for (const key of keys) places.set(key, place);
  }
  return distinct;
}

/** What two versions of a post have in common: one key is enough. */
export function versionKeys({ id, url, title, published, updated }: Entry): readonly string[] {
  if (id === null || url === null) return [];
  const isDated = published !== null && updated !== null;
  return [['title', title], ...(isDated ? [['published', published]] : [])].map((same) =>
    JSON.stringify([id, url, ...same]),
  );
}

const changedAt = ({ published, updated }: Entry): string => updated ?? published ?? '';

function tally(values: readonly (string | null)[]): ReadonlyMap<string | null, number> {
  const count = new Map<string | null, number>();
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1);
  return count;
}

/** Gives every heading of a post its fragment: its own id, else a slug of its words; doubled ones get `-1`, `-2`. */
export class Fragments {
  private readonly taken = new Map<string, number>();

  next(anchor: string | null, words: string): string {
    const wanted = anchor ?? (slug(words) || 'section');
    let fragment = wanted;
    while (this.taken.has(fragment)) {
      const count = (this.taken.get(wanted) ?? 0) + 1;
      this.taken.set(wanted, count);
      fragment = `${wanted}-${count}`;
    }
    this.taken.set(fragment, 0);
    return fragment;
  }
}

/** The id of a person: the name in plain letters, without the nickname. */
export function speakerId(name: string): string {
  const bare = name.replaceAll(/\s*[“”"„«»][^“”"„«»]*[“”"„«»]\s*|(?<=\s)[‘'][^‘’']{2,30}[’'](?=\s)/gu, ' ');
  return cappedId(slugOf(bare) || slugOf(name) || contentId(name));
}

/** The id of an event: its series and its year. */
export const eventId = (series: string, year: number | null): string =>
  cappedId(year === null ? slugOf(series) : `${slugOf(series)}-${year}`);
