import { cappedId } from './identity';
import type { Step } from '../steps';
import { TalkComparison, type TalkVersion } from './talkComparison';

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
/** So much of a section's words must be in another that took it in. */
const TAKEN_IN = 0.7;

/** No version has been seen yet. */
export const NO_HISTORY: TalkHistory<never> = { present: [], gone: [], aliases: new Map() };

/**
 * Goes on from one version of a post to the next. A talk that was renamed, moved or got another anchor keeps its id, and
 * the id that it would have now becomes an alias; of a section that was split, the part most like it keeps the id; the id
 * of one that another took in becomes an alias of that; one that is gone is remembered, and may come back. A step a talk
 * that is compared with others.
 */
export function* nextVersion<T extends TalkVersion>(
  history: TalkHistory<T>,
  talks: readonly T[],
): Generator<Step, TalkHistory<T>> {
  const before = [...history.present, ...history.gone];
  if (before.length === 0)
    return { present: talks.map((talk) => ({ id: talk.rawId, talk })), gone: [], aliases: new Map() };
  const comparison = new TalkComparison();
  const match = yield* matchVersions(before, talks, comparison);
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
    const host = present.find(({ talk }) => comparison.sharedText(known.talk, talk) >= TAKEN_IN);
    if (host) aliases.set(known.id, host.id);
    else gone.push(known);
    yield;
  }
  for (const { id, talk } of present) if (id !== talk.rawId) aliases.set(talk.rawId, id);
  const owners = new Set([...present, ...gone].map(({ id }) => id));
  for (const id of owners) aliases.delete(id);
  return { present, gone, aliases: followed(aliases) };
}

function* matchVersions<T extends TalkVersion>(
  before: readonly KnownTalk<T>[],
  talks: readonly T[],
  comparison: TalkComparison,
): Generator<Step, ReadonlyMap<number, KnownTalk<T>>> {
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
  for (const [at, talk] of talks.entries()) {
    if (match.has(at)) continue;
    for (const known of free) {
      const value = comparison.sameness(known.talk, talk);
      if (value >= SAME) pairs.push({ at, known, value });
    }
    yield;
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
  for (let count = 1; taken.has(id); count++) id = cappedId(`${wanted}-${count}`);
  return id;
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
