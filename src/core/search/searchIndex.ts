import type { DocumentFacts } from './searchFilter';
import { TermIndex } from './termIndex';
import type { TermList } from './termList';
import type { TermStream } from './termStream';
import { placesOf, sortSteps } from './sortSteps';
import type { Step } from '../steps';
import { compareText, titleList, type TitleList } from './titleList';
import { typedKey } from './typedKey';

/** Everything that a search reads. Its parts belong together: an update makes another one. */
export interface SearchIndex {
  readonly facts: readonly DocumentFacts[];
  readonly streams: readonly TermStream[];
  readonly terms: TermList;
  /** The MiniSearch index: where each term occurs, and what it is worth there. */
  readonly occurrences: TermIndex;
  /** Place of each document in the order in which equals are shown: newest first, then by title, then by id. */
  readonly order: Uint32Array;
  readonly titles: TitleList;
  /** Speakers as typed → numbers of the documents. */
  readonly speakers: ReadonlyMap<string, readonly number[]>;
}

/** Makes an index of documents in steps. `facts` and `streams` are parallel. */
export function* indexSteps(
  facts: readonly DocumentFacts[],
  streams: readonly TermStream[],
  terms: TermList,
): Generator<Step, SearchIndex> {
  yield* terms.sortSteps();
  const orders = yield* orderSteps(facts);
  const occurrences = yield* TermIndex.build(streams, terms);
  return { facts, streams, terms, occurrences, ...orders };
}

/** The part of an index that is made of titles, names and days. */
export function* orderSteps(
  facts: readonly DocumentFacts[],
): Generator<Step, Pick<SearchIndex, 'order' | 'titles' | 'speakers'>> {
  const sorted = yield* sortSteps(
    facts,
    (a, b) => compareText(b.date, a.date) || compareText(a.title, b.title) || compareText(a.id, b.id),
  );
  const order = placesOf(sorted);
  const keys: string[] = [];
  for (const { title } of facts) {
    keys.push(typedKey(title));
    if (keys.length % STEP === 0) yield;
  }
  const titles = yield* titleList(keys, order);
  return { order, titles, speakers: yield* speakersOf(facts) };
}

/** Documents between two steps. */
const STEP = 1000;

function* speakersOf(facts: readonly DocumentFacts[]): Generator<Step, ReadonlyMap<string, readonly number[]>> {
  const speakers = new Map<string, number[]>();
  for (const [number, one] of facts.entries()) {
    for (const name of one.speakers) {
      const key = typedKey(name);
      const list = speakers.get(key);
      if (!list) speakers.set(key, [number]);
      else if (list.at(-1) !== number) list.push(number);
    }
    if (number % STEP === STEP - 1) yield;
  }
  return speakers;
}
