import { fold } from './folding';
import type { DocumentFacts } from './searchFilter';
import type { Step } from './steps';
import { TermIndex } from './termIndex';
import type { TermList } from './termList';
import type { TermStream } from './termStream';

/** Everything that a search reads, made at once and never changed: a search under way is not disturbed by an update. */
export interface SearchIndex {
  readonly facts: readonly DocumentFacts[];
  readonly streams: readonly TermStream[];
  readonly terms: TermList;
  /** The MiniSearch index: where each term occurs, and what it is worth there. */
  readonly occurrences: TermIndex;
  /** Place of each document in the order in which equals are shown: newest first, then by title, then by id. */
  readonly order: Uint32Array;
  readonly titles: TitleList;
  /** Folded speakers → numbers of the documents. */
  readonly speakers: ReadonlyMap<string, readonly number[]>;
}

/** Titles as typed letters, sorted, with the numbers of their documents. */
export interface TitleList {
  readonly keys: readonly string[];
  readonly documents: Uint32Array;
  /** By document: its place among titles that begin alike. Short first words before longer ones, short titles before long ones. */
  readonly rank: Uint32Array;
  /** By document: the letters of its title as typed. */
  readonly lengths: Uint16Array;
}

/** Letters and digits of a title or name, folded, what is between them one space: equal for all that looks alike when typed. */
export const typedKey = (text: string): string =>
  fold(text)
    .replaceAll(/['’ʼ]/g, '')
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();

/** Makes an index of documents in steps. `facts` and `streams` are parallel. */
export function* indexSteps(
  facts: readonly DocumentFacts[],
  streams: readonly TermStream[],
  terms: TermList,
): Generator<Step, SearchIndex> {
  yield* terms.sortSteps();
  yield;
  const occurrences = yield* TermIndex.build(streams, terms);
  yield;
  const keys = facts.map((one) => typedKey(one.title));
  yield;
  const order = placesOf(facts, (a, b) => compare(b.date, a.date) || compare(a.title, b.title) || compare(a.id, b.id));
  yield;
  const titles = titleList(keys, order);
  yield;
  return { facts, streams, terms, occurrences, order, titles, speakers: speakersOf(facts) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function placesOf<T>(values: readonly T[], by: (a: T, b: T) => number): Uint32Array {
  const sorted = Uint32Array.from(values.keys()).sort((a, b) => by(values[a]!, values[b]!));
  const places = new Uint32Array(values.length);
  sorted.forEach((number, place) => (places[number] = place));
  return places;
}

function titleList(keys: readonly string[], order: Uint32Array): TitleList {
  const described = keys.map((key, number) => ({
    first: (key.indexOf(' ') + 1 || key.length + 1) - 1,
    length: key.length,
    order: order[number]!,
  }));
  const rank = placesOf(described, (a, b) => a.first - b.first || a.length - b.length || a.order - b.order);
  const documents = Uint32Array.from(keys.keys()).sort((a, b) => compare(keys[a]!, keys[b]!) || rank[a]! - rank[b]!);
  return {
    keys: Array.from(documents, (number) => keys[number]!),
    documents,
    rank,
    lengths: Uint16Array.from(keys, (key) => key.length),
  };
}

function speakersOf(facts: readonly DocumentFacts[]): ReadonlyMap<string, readonly number[]> {
  const speakers = new Map<string, number[]>();
  facts.forEach((one, number) => {
    for (const name of one.speakers) {
      const key = typedKey(name);
      const list = speakers.get(key);
      if (!list) speakers.set(key, [number]);
      else if (list.at(-1) !== number) list.push(number);
    }
  });
  return speakers;
}

/** Numbers of the documents whose title begins with `key`. */
export function titlesBeginningWith(titles: TitleList, key: string): Uint32Array {
  if (key === '') return new Uint32Array(0);
  const from = firstFrom(titles.keys, key);
  const to = firstFrom(titles.keys, key + '\uffff');
  return titles.documents.subarray(from, to);
}

function firstFrom(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
