import { containment, jaccard, likeness, wordSet } from './likeness';

/** A talk in one version of its post. */
export interface TalkVersion {
  /** The id that this version alone would give. */
  readonly rawId: string;
  readonly title: string;
  readonly speakerIds: readonly string[];
  /** Empty where it is not known. */
  readonly text: string;
}

/** A talk that has its id for good. */
export interface KnownTalk<T extends TalkVersion> {
  readonly id: string;
  readonly talk: T;
}

/** The talks of a post over its versions. */
export interface TalkHistory<T extends TalkVersion> {
  /** Those of the newest version, in its order. */
  readonly present: readonly KnownTalk<T>[];
  /** Those that an earlier version had, as they last were. */
  readonly gone: readonly KnownTalk<T>[];
  /** Other ids of a talk → the id that it has. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** From here on two versions are the same talk. */
const SAME = 0.45;
/** Fewer words tell nothing of whether two texts are the same. */
const ENOUGH_WORDS = 5;
/** So much of a section's words must be in another that took it in. */
const TAKEN_IN = 0.7;

/** No version has been seen yet. */
export const NO_HISTORY: TalkHistory<never> = { present: [], gone: [], aliases: new Map() };

/**
 * Goes on from one version of a post to the next. A talk that was renamed, moved or got another anchor keeps its id, and
 * the id that it would have now becomes an alias; of a section that was split, the part most like it keeps the id; the id
 * of one that another took in becomes an alias of that; one that is gone is remembered, and may come back.
 */
export function nextVersion<T extends TalkVersion>(history: TalkHistory<T>, talks: readonly T[]): TalkHistory<T> {
  const before = [...history.present, ...history.gone];
  if (before.length === 0)
    return { present: talks.map((talk) => ({ id: talk.rawId, talk })), gone: [], aliases: new Map() };
  const match = matchVersions(before, talks);
  const aliases = new Map(history.aliases);
  const taken = new Set(before.map(({ id }) => id));
  const present = talks.map((talk, at): KnownTalk<T> => {
    const kept = match.get(at);
    const id = kept?.id ?? freeId(talk.rawId, taken);
    taken.add(id);
    if (id !== talk.rawId && !kept) aliases.delete(id);
    return { id, talk };
  });
  const matched = new Set([...match.values()]);
  const gone: KnownTalk<T>[] = [];
  for (const known of before) {
    if (matched.has(known)) continue;
    const host = takenInBy(known, present);
    if (host) aliases.set(known.id, host.id);
    else gone.push(known);
  }
  for (const { id, talk } of present) if (id !== talk.rawId) aliases.set(talk.rawId, id);
  const owners = new Set([...present, ...gone].map(({ id }) => id));
  for (const id of owners) aliases.delete(id);
  return { present, gone, aliases: followed(aliases) };
}

/** How likely two versions are the same talk: 0 to 1 and a little more for the same id. */
export function sameness(one: TalkVersion, other: TalkVersion): number {
  const title = likeness(one.title, other.title);
  const speakers = jaccard(new Set(one.speakerIds), new Set(other.speakerIds));
  const bonus = one.rawId === other.rawId ? 0.25 : 0;
  if (one.text === '' || other.text === '') return 0.6 * title + 0.4 * speakers + bonus;
  const [a, b] = [wordSet(one.text), wordSet(other.text)];
  const alike = jaccard(a, b);
  const text = 0.5 * alike + 0.5 * Math.max(containment(a, b), containment(b, a));
  const all = 0.4 * title + 0.25 * speakers + 0.35 * text;
  // The same words say more than anything else, if there are enough of them.
  return Math.max(all, Math.min(a.size, b.size) >= ENOUGH_WORDS ? alike - 0.35 : 0) + bonus;
}

function matchVersions<T extends TalkVersion>(
  before: readonly KnownTalk<T>[],
  talks: readonly T[],
): ReadonlyMap<number, KnownTalk<T>> {
  const match = new Map<number, KnownTalk<T>>();
  const free = new Set(before);
  const byRawId = new Map(before.map((known) => [known.talk.rawId, known]));
  // Nearly all talks of a new version are as they were.
  for (const [at, talk] of talks.entries()) {
    const known = byRawId.get(talk.rawId);
    if (known && free.has(known) && known.talk.title === talk.title) {
      match.set(at, known);
      free.delete(known);
    }
  }
  const pairs: { readonly at: number; readonly known: KnownTalk<T>; readonly value: number }[] = [];
  for (const [at, talk] of talks.entries())
    if (!match.has(at))
      for (const known of free) {
        const value = sameness(known.talk, talk);
        if (value >= SAME) pairs.push({ at, known, value });
      }
  pairs.sort((a, b) => b.value - a.value || a.at - b.at);
  for (const { at, known } of pairs) {
    if (match.has(at) || !free.has(known)) continue;
    match.set(at, known);
    free.delete(known);
  }
  return match;
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let count = 1; taken.has(id); count++) id = `${wanted}-${count}`;
  return id;
}

function takenInBy<T extends TalkVersion>(
  known: KnownTalk<T>,
  present: readonly KnownTalk<T>[],
): KnownTalk<T> | undefined {
  const words = wordSet(known.talk.text);
  if (words.size < ENOUGH_WORDS) return undefined;
  return present.find(({ talk }) => containment(words, wordSet(talk.text)) >= TAKEN_IN);
}

/** Aliases that lead to what is an alias itself lead on. */
function followed(aliases: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const result = new Map<string, string>();
  for (const [from, to] of aliases) {
    let end = to;
    for (let next = aliases.get(end), steps = 0; next !== undefined && steps < 100; next = aliases.get(end), steps++)
      end = next;
    if (end !== from) result.set(from, end);
  }
  return result;
}
