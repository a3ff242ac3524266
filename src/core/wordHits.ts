import { BM25, fieldWeights, HOW_RANK, inverseFrequency, matchQuality } from './ranking';
import { FIELD_COUNT, SPEAKERS, TITLE } from './searchFields';
import type { SearchIndex } from './searchIndex';
import { ENDING, type Expansion, type MatchHow } from './termList';
import { isUnspaced } from './terms';
import type { QueryWord } from './queryWords';

/** The documents that hold a word of the query, and how well. Parallel arrays; documents ascend. */
export interface WordHits {
  readonly documents: Uint32Array;
  readonly scores: Float32Array;
  /** {@link HOW_RANK} of the best match. */
  readonly hows: Uint8Array;
}

/** What a term may stand for, in the order of how near it is. */
function expand(term: string, index: SearchIndex): Expansion[] {
  const { terms } = index;
  const found = new Map<number, Expansion>();
  const add = (name: string, how: MatchHow, distance = 0): void => {
    const number = terms.numberOf(name);
    if (number !== undefined && !found.has(number) && (index.postings.frequencies[number] ?? 0) > 0)
      found.set(number, { term: number, how, distance });
  };
  add(term, 'exact');
  for (const form of terms.formsOf(term)) add(form, 'form');
  add(ENDING + term, 'part');
  for (const longer of terms.beginningWith(term)) add(longer, 'prefix');
  if (term.length >= 3) for (const longer of terms.beginningWith(ENDING + term)) add(longer, 'prefix');
  for (const [other, distance] of terms.typosOf(term)) add(other, 'typo', distance);
  return [...found.values()];
}

/** One-letter words would be found in every text: they look at titles and speakers only. */
export const looksAtNamesOnly = (term: string): boolean => [...term].length === 1 && !isUnspaced(term);

/** Finds the documents of words, with memory: as a query is typed, all of its words but the last stay. */
export class WordFinder {
  readonly #index: SearchIndex;
  readonly #known = new Map<string, WordHits>();
  readonly #expanded = new Map<string, readonly Expansion[]>();
  readonly #scores: Float32Array;
  readonly #hows: Uint8Array;
  readonly #weights = fieldWeights();

  constructor(index: SearchIndex) {
    this.#index = index;
    this.#scores = new Float32Array(index.facts.length);
    this.#hows = new Uint8Array(index.facts.length);
  }

  /** What a term may stand for, in the order of how near it is. */
  expansions(term: string): readonly Expansion[] {
    let found = this.#expanded.get(term);
    if (found) return found;
    found = expand(term, this.#index);
    remember(this.#expanded, term, found);
    return found;
  }

  hits(word: QueryWord): WordHits {
    const key = `${word.whole ?? ''} ${word.parts.join(' ')}`;
    let hits = this.#known.get(key);
    if (hits) return hits;
    hits = this.#find(word);
    remember(this.#known, key, hits);
    return hits;
  }

  #find(word: QueryWord): WordHits {
    if (word.parts.length === 0) return this.#termHits(word.whole ?? '');
    const parts = together(word.parts.map((part) => this.#termHits(part)));
    return word.whole === null ? parts : either(this.#termHits(word.whole), parts);
  }

  #termHits(term: string): WordHits {
    const { frequencies } = this.#index.postings;
    const expansions = this.expansions(term);
    const namesOnly = looksAtNamesOnly(term);
    const exact = expansions[0]?.how === 'exact' ? frequencies[expansions[0].term]! : 0;
    const touched: number[] = [];
    for (const expansion of expansions) {
      const found = this.#index.terms.termAt(expansion.term);
      const quality = matchQuality(expansion.how, term.length, found.length, expansion.distance);
      const weight =
        quality * inverseFrequency(Math.max(exact, frequencies[expansion.term]!), this.#index.facts.length);
      this.#score(expansion.term, weight, HOW_RANK[expansion.how] + 1, namesOnly, touched);
    }
    return this.#collect(touched);
  }

  #score(term: number, weight: number, how: number, namesOnly: boolean, touched: number[]): void {
    const { offsets, documents, places, lengths, meanLengths } = this.#index.postings;
    const scores = this.#scores;
    const hows = this.#hows;
    const end = offsets[term + 1]!;
    for (let at = offsets[term]!; at < end;) {
      const document = documents[at]!;
      let sum = 0;
      for (; at < end && documents[at] === document; at++) {
        const field = places[at]! & 15;
        if (namesOnly && field !== TITLE && field !== SPEAKERS) continue;
        const times = places[at]! >> 4;
        const length = lengths[document * FIELD_COUNT + field]! / meanLengths[field]!;
        sum +=
          this.#weights[field]! *
          (BM25.floor +
            (times * (BM25.saturation + 1)) / (times + BM25.saturation * (1 - BM25.length + BM25.length * length)));
      }
      if (sum === 0) continue;
      const score = sum * weight;
      if (hows[document] === 0) {
        touched.push(document);
        hows[document] = how;
        scores[document] = score;
      } else {
        if (how < hows[document]!) hows[document] = how;
        if (score > scores[document]!) scores[document] = score;
      }
    }
  }

  #collect(touched: number[]): WordHits {
    const documents = Uint32Array.from(touched).sort();
    const scores = new Float32Array(documents.length);
    const hows = new Uint8Array(documents.length);
    documents.forEach((document, i) => {
      scores[i] = this.#scores[document]!;
      hows[i] = this.#hows[document]! - 1;
      this.#scores[document] = 0;
      this.#hows[document] = 0;
    });
    return { documents, scores, hows };
  }
}

/** Keeps the latest few. */
function remember<T>(memory: Map<string, T>, key: string, value: T): void {
  if (memory.size >= 64)
    for (const oldest of memory.keys()) {
      memory.delete(oldest);
      break;
    }
  memory.set(key, value);
}

/** Documents that hold all of the words. */
function together(all: readonly WordHits[]): WordHits {
  return all.reduce((a, b) => {
    const documents: number[] = [];
    const scores: number[] = [];
    const hows: number[] = [];
    for (let i = 0, j = 0; i < a.documents.length && j < b.documents.length;) {
      const left = a.documents[i]!;
      const right = b.documents[j]!;
      if (left === right) {
        documents.push(left);
        scores.push((a.scores[i]! + b.scores[j]!) / 2);
        hows.push(Math.max(a.hows[i]!, b.hows[j]!));
      }
      if (left <= right) i++;
      if (right <= left) j++;
    }
    return { documents: Uint32Array.from(documents), scores: Float32Array.from(scores), hows: Uint8Array.from(hows) };
  });
}

/** Documents that hold one or the other, at its better. */
function either(a: WordHits, b: WordHits): WordHits {
  const documents: number[] = [];
  const scores: number[] = [];
  const hows: number[] = [];
  for (let i = 0, j = 0; i < a.documents.length || j < b.documents.length;) {
    const left = a.documents[i] ?? Infinity;
    const right = b.documents[j] ?? Infinity;
    documents.push(Math.min(left, right));
    scores.push(Math.max(left <= right ? a.scores[i]! : 0, right <= left ? b.scores[j]! : 0));
    hows.push(Math.min(left <= right ? a.hows[i]! : 9, right <= left ? b.hows[j]! : 9));
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return { documents: Uint32Array.from(documents), scores: Float32Array.from(scores), hows: Uint8Array.from(hows) };
}
