import type { QueryWord } from './queryWords';
import { BM25, fieldWeights, HOW_RANK, inverseFrequency, matchQuality } from './ranking';
import { FIELD_COUNT, SPEAKERS } from './searchFields';
import type { SearchIndex } from './searchIndex';
import { ENDING, type Expansion, type MatchHow } from './termList';
import { isUnspaced } from './terms';

/** The documents that hold a word of the query, and how well. Parallel arrays; documents ascend. */
export interface WordHits {
  readonly documents: Uint32Array;
  readonly scores: Float32Array;
  /** {@link HOW_RANK} of the best match. */
  readonly hows: Uint8Array;
}

/** What a word may stand for in the index, by the number of the term, the nearest first. */
export type Expansions = ReadonlyMap<number, Expansion>;

/** One-letter words would be found in every text: they look at titles and speakers only. */
export const looksAtNamesOnly = (term: string): boolean =>
  term.length <= 2 && [...term].length === 1 && !isUnspaced(term);

/** Finds the documents of words, with memory: as a query is typed, all of its words but the last stay. */
export class WordFinder {
  readonly #index: SearchIndex;
  readonly #known = new Map<string, WordHits>();
  readonly #expanded = new Map<string, Expansions>();
  readonly #weights = fieldWeights();
  // Scratch, all zero between two calls.
  readonly #scores: Float32Array;
  readonly #hows: Uint8Array;

  constructor(index: SearchIndex) {
    this.#index = index;
    this.#scores = new Float32Array(index.facts.length);
    this.#hows = new Uint8Array(index.facts.length);
  }

  expansions(term: string): Expansions {
    return recalled(this.#expanded, term, () => expand(term, this.#index));
  }

  hits(word: QueryWord): WordHits {
    return recalled(this.#known, `${word.whole ?? ''} ${word.parts.join(' ')}`, () => {
      if (word.parts.length === 0) return this.#termHits(word.whole ?? '');
      const parts = together(word.parts.map((part) => this.#termHits(part)));
      return word.whole === null ? parts : either(this.#termHits(word.whole), parts);
    });
  }

  #termHits(term: string): WordHits {
    const { frequencies } = this.#index.postings;
    const fields = looksAtNamesOnly(term) ? SPEAKERS + 1 : FIELD_COUNT;
    const total = this.#index.facts.length;
    const touched: number[] = [];
    let exact = 0;
    for (const { term: number, how, distance, length } of this.expansions(term).values()) {
      const frequency = frequencies[number] ?? 0;
      if (how === 'exact') exact = frequency;
      const weight =
        matchQuality(how, term.length, length, distance) * inverseFrequency(Math.max(exact, frequency), total);
      this.#score(number, weight, HOW_RANK[how] + 1, fields, touched);
    }
    return this.#collect(touched);
  }

  /** Adds the documents of a term, judged by its fields below `fields`. */
  #score(term: number, weight: number, how: number, fields: number, touched: number[]): void {
    const { offsets, documents, places, lengths, meanLengths } = this.#index.postings;
    const { saturation, length: lengthWeight, floor } = BM25;
    const end = offsets[term + 1] ?? 0;
    let at = offsets[term] ?? 0;
    while (at < end) {
      const document = documents[at] ?? 0;
      let sum = 0;
      do {
        const place = places[at] ?? 0;
        const field = place & 15;
        if (field < fields) {
          const times = place >> 4;
          const length = (lengths[document * FIELD_COUNT + field] ?? 0) / (meanLengths[field] ?? 1);
          const often = (times * (saturation + 1)) / (times + saturation * (1 - lengthWeight + lengthWeight * length));
          sum += (this.#weights[field] ?? 0) * (floor + often);
        }
        at++;
      } while (at < end && documents[at] === document);
      if (sum > 0) this.#note(document, sum * weight, how, touched);
    }
  }

  #note(document: number, score: number, how: number, touched: number[]): void {
    const before = this.#hows[document] ?? 0;
    if (before === 0) touched.push(document);
    if (before === 0 || how < before) this.#hows[document] = how;
    if (score > (this.#scores[document] ?? 0)) this.#scores[document] = score;
  }

  #collect(touched: readonly number[]): WordHits {
    const documents = Uint32Array.from(touched).sort();
    const scores = new Float32Array(documents.length);
    const hows = new Uint8Array(documents.length);
    documents.forEach((document, i) => {
      scores[i] = this.#scores[document] ?? 0;
      hows[i] = (this.#hows[document] ?? 0) - 1;
      this.#scores[document] = 0;
      this.#hows[document] = 0;
    });
    return { documents, scores, hows };
  }
}

function expand(typed: string, index: SearchIndex): Expansions {
  const { terms } = index;
  const { frequencies } = index.postings;
  const found = new Map<number, Expansion>();
  const add = (name: string, how: MatchHow, distance = 0): void => {
    const term = terms.numberOf(name);
    if (term !== undefined && (frequencies[term] ?? 0) > 0 && !found.has(term))
      found.set(term, { term, how, distance, length: name.length });
  };
  add(typed, 'exact');
  for (const form of terms.formsOf(typed)) add(form, 'form');
  add(ENDING + typed, 'part');
  for (const longer of terms.beginningWith(typed)) add(longer, 'prefix');
  if (typed.length >= 3) for (const longer of terms.beginningWith(ENDING + typed)) add(longer, 'prefix');
  for (const [other, distance] of terms.typosOf(typed)) add(other, 'typo', distance);
  return found;
}

const MEMORY = 64;

/** The value of a key, made if it is not among the latest few. */
function recalled<T>(memory: Map<string, T>, key: string, make: () => T): T {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const value = make();
  const [oldest] = memory.size >= MEMORY ? memory.keys() : [];
  if (oldest !== undefined) memory.delete(oldest);
  memory.set(key, value);
  return value;
}

/** Documents that hold all of the words. */
function together(all: readonly WordHits[]): WordHits {
  return all.reduce((a, b) =>
    merged(
      a,
      b,
      (left, right) => left >= 0 && right >= 0,
      (one, other) => (one + other) / 2,
      Math.max,
    ),
  );
}

/** Documents that hold one or the other, at its better. */
const either = (a: WordHits, b: WordHits): WordHits => merged(a, b, () => true, Math.max, Math.min);

function merged(
  a: WordHits,
  b: WordHits,
  keeps: (left: number, right: number) => boolean,
  score: (one: number, other: number) => number,
  how: (one: number, other: number) => number,
): WordHits {
  const documents: number[] = [];
  const scores: number[] = [];
  const hows: number[] = [];
  for (let i = 0, j = 0; i < a.documents.length || j < b.documents.length;) {
    const document = Math.min(a.documents[i] ?? Infinity, b.documents[j] ?? Infinity);
    const left = a.documents[i] === document ? i++ : -1;
    const right = b.documents[j] === document ? j++ : -1;
    if (!keeps(left, right)) continue;
    documents.push(document);
    scores.push(score(a.scores[left] ?? 0, b.scores[right] ?? 0));
    hows.push(how(a.hows[left] ?? b.hows[right] ?? 0, b.hows[right] ?? a.hows[left] ?? 0));
  }
  return { documents: Uint32Array.from(documents), scores: Float32Array.from(scores), hows: Uint8Array.from(hows) };
}
