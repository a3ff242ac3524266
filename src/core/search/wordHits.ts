import { numeronymsOf } from './numeronyms';
import { halvesOf, isWrittenApart } from './otherSpellings';
import { fieldsWithPhrase, phraseTerms } from './phrase';
import { wordKey, type QueryWord } from './queryWords';
import { HOW_RANK, inverseFrequency, likelihood, matchQuality } from './ranking';
import type { SearchIndex } from './searchIndex';
import { ENDING, type Expansion, type MatchHow } from './termList';
import { PLACE } from './termIndex';
import { isUnspaced } from './terms';

/** The documents that hold a word of the query, and how well. Parallel arrays; documents ascend. */
export interface WordHits {
  readonly documents: Uint32Array;
  readonly scores: Float32Array;
  /** {@link HOW_RANK} of the best match. */
  readonly hows: Uint8Array;
  /** The same for the best match in a title or a speaker's name; {@link NOT_THERE} where there is none. */
  readonly inNames: Uint8Array;
  /** The same for the best match in anything but a tag that is merely inherited. */
  readonly inOwn: Uint8Array;
}

export const NOT_THERE = 9;

/** What a word may stand for in the index, by the number of the term, the nearest first. */
export type Expansions = ReadonlyMap<number, Expansion>;

/** One-letter words would be found in every text: they look at titles and speakers only. */
export const looksAtNamesOnly = (term: string): boolean => /^.$/su.test(term) && !isUnspaced(term);

/** Two words side by side as which a word may be written. */
export interface Halves {
  readonly terms: readonly [string, string];
  readonly hits: WordHits;
}

/** Finds the documents of words, with memory: as a query is typed, all of its words but the last stay. */
export class WordFinder {
  readonly #index: SearchIndex;
  readonly #known = new Map<string, WordHits>();
  readonly #expanded = new Map<string, Expansions>();
  readonly #halved = new Map<string, readonly Halves[]>();
  // Scratch, all zero between two calls.
  readonly #scores: Float32Array;
  readonly #hows: Uint8Array;
  readonly #inNames: Uint8Array;
  readonly #inOwn: Uint8Array;

  constructor(index: SearchIndex) {
    this.#index = index;
    this.#scores = new Float32Array(index.facts.length);
    this.#hows = new Uint8Array(index.facts.length);
    this.#inNames = new Uint8Array(index.facts.length);
    this.#inOwn = new Uint8Array(index.facts.length);
  }

  expansions(term: string): Expansions {
    return recalled(this.#expanded, term, () => expand(term, this.#index));
  }

  hits(word: QueryWord): WordHits {
    const { joined = [] } = word;
    return recalled(this.#known, [wordKey(word), ...joined].join('/'), () =>
      joined.reduce((hits, term) => either(hits, asForms(this.#termHits(term))), this.#ownHits(word)),
    );
  }

  /** The two words as which a word is written in some documents. */
  halves(term: string): readonly Halves[] {
    return recalled(this.#halved, term, () =>
      halvesOf(term, this.#index).flatMap((terms) => {
        const hits = this.#besideEachOther(terms);
        return isWrittenApart(term, hits.documents.length, this.#index) ? { terms, hits } : [];
      }),
    );
  }

  #ownHits(word: QueryWord): WordHits {
    const { whole, parts } = word;
    if (whole === null) return this.#partHits(word);
    const hits = this.#termHits(whole);
    if (parts.length > 0) return either(hits, this.#partHits(word));
    return this.halves(whole).reduce((all, halves) => either(all, asForms(halves.hits)), hits);
  }

  #besideEachOther(terms: readonly string[]): WordHits {
    return this.#sideBySide(together(terms.map((term) => this.#exactHits(term))), terms);
  }

  /** Those of the hits that hold the terms one after the other. */
  #sideBySide(hits: WordHits, terms: readonly string[]): WordHits {
    const phrase = phraseTerms(terms, false, this.#index);
    const { streams } = this.#index;
    return kept(hits, (document) => {
      const stream = streams[document];
      return phrase !== null && stream !== undefined && fieldsWithPhrase(stream, phrase).length > 0;
    });
  }

  #exactHits(term: string): WordHits {
    const { terms, occurrences } = this.#index;
    const { documents, scores, places } = occurrences.hits(terms.numberOf(term) ?? -1);
    const near = (isNear: (place: number) => boolean): Uint8Array =>
      places.map((place) => (isNear(place) ? HOW_RANK.exact : NOT_THERE));
    return {
      documents,
      scores,
      hows: new Uint8Array(documents.length),
      inNames: near((place) => place === PLACE.name),
      inOwn: near((place) => place !== PLACE.inherited),
    };
  }

  /** The documents that hold the words of a compound: numbers side by side, for 3.2 is not 2.3. */
  #partHits({ whole, parts }: QueryWord): WordHits {
    const hits = together(parts.map((part) => this.#termHits(part)));
    // What is written without its dot is no more than a form of it: "net" of ".NET".
    if (whole?.startsWith('.') === true) return asForms(hits);
    if (!parts.every((part) => /^\p{N}+$/u.test(part))) return hits;
    return this.#sideBySide(hits, parts);
  }

  #termHits(term: string): WordHits {
    const { occurrences, facts } = this.#index;
    const namesOnly = looksAtNamesOnly(term);
    const expansions = this.expansions(term);
    let most = 0;
    for (const { term: number, how } of expansions.values())
      if (how === 'exact' || how === 'typo') most = Math.max(most, occurrences.frequency(number));
    const touched: number[] = [];
    for (const { term: number, how, distance, length } of expansions.values()) {
      const frequency = occurrences.frequency(number);
      const quality =
        matchQuality(how, term.length, length, distance) * (how === 'typo' ? likelihood(frequency, most) : 1);
      // A rare misspelling tells no more than the common word that it stands for.
      const rarity =
        inverseFrequency(Math.max(most, frequency), facts.length) / inverseFrequency(frequency, facts.length);
      const { documents, scores, places } = occurrences.hits(number, namesOnly);
      const rank = HOW_RANK[how] + 1;
      for (let at = 0; at < documents.length; at++)
        this.#note(documents[at] ?? 0, (scores[at] ?? 0) * quality * rarity, rank, places[at] ?? PLACE.own, touched);
    }
    return this.#collect(touched);
  }

  #note(document: number, score: number, how: number, place: number, touched: number[]): void {
    const before = this.#hows[document] ?? 0;
    if (before === 0) {
      touched.push(document);
      this.#inNames[document] = NOT_THERE + 1;
      this.#inOwn[document] = NOT_THERE + 1;
    }
    if (before === 0 || how < before) this.#hows[document] = how;
    if (place === PLACE.name && how < (this.#inNames[document] ?? 0)) this.#inNames[document] = how;
    if (place !== PLACE.inherited && how < (this.#inOwn[document] ?? 0)) this.#inOwn[document] = how;
    if (score > (this.#scores[document] ?? 0)) this.#scores[document] = score;
  }

  #collect(touched: readonly number[]): WordHits {
    const documents = Uint32Array.from(touched).sort();
    const scores = new Float32Array(documents.length);
    const hows = new Uint8Array(documents.length);
    const inNames = new Uint8Array(documents.length);
    const inOwn = new Uint8Array(documents.length);
    documents.forEach((document, i) => {
      scores[i] = this.#scores[document] ?? 0;
      hows[i] = (this.#hows[document] ?? 0) - 1;
      inNames[i] = (this.#inNames[document] ?? 0) - 1;
      inOwn[i] = (this.#inOwn[document] ?? 0) - 1;
      this.#scores[document] = 0;
      this.#hows[document] = 0;
    });
    return { documents, scores, hows, inNames, inOwn };
  }
}

function expand(typed: string, index: SearchIndex): Expansions {
  const { terms, occurrences } = index;
  const namesOnly = looksAtNamesOnly(typed);
  const found = new Map<number, Expansion>();
  const add = (name: string, how: MatchHow, distance = 0): void => {
    const term = terms.numberOf(name);
    if (term === undefined || found.has(term)) return;
    // Two letters begin hundreds of words: those of titles and names are enough until a third is typed.
    const inNames = namesOnly || (how === 'prefix' && typed.length === 2 && !isUnspaced(typed));
    if ((inNames ? occurrences.nameFrequency(term) : occurrences.frequency(term)) === 0) return;
    found.set(term, { term, how, distance, length: name.length });
  };
  add(typed, 'exact');
  // A word that is still being typed has no forms: "jupyt" is the beginning of "jupyter" and no form of it.
  const unknown = found.size === 0;
  for (const other of numeronymsOf(typed)) add(other, 'form');
  for (const form of terms.formsOf(typed)) if (!unknown || !form.startsWith(typed)) add(form, 'form');
  add(ENDING + typed, 'part');
  for (const longer of terms.beginningWith(typed)) add(longer, 'prefix');
  if (typed.length >= 3) for (const longer of terms.beginningWith(ENDING + typed)) add(longer, 'prefix');
  for (const [other, distance] of terms.typosOf(typed)) add(other, 'typo', distance);
  return found;
}

/** As many as a query may have words, and some more. */
const MEMORY = 256;

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

/** The hits as those of another form of the word are. */
function asForms({ documents, scores, hows, inNames, inOwn }: WordHits): WordHits {
  const far = (ranks: Uint8Array): Uint8Array => ranks.map((how) => Math.max(how, HOW_RANK.form));
  const quality = matchQuality('form', 0, 0, 0);
  return {
    documents,
    scores: scores.map((score) => score * quality),
    hows: far(hows),
    inNames: far(inNames),
    inOwn: far(inOwn),
  };
}

function kept(hits: WordHits, test: (document: number) => boolean): WordHits {
  const isKept = Array.from(hits.documents, test);
  const { documents, scores, hows, inNames, inOwn } = hits;
  return {
    documents: documents.filter((_, at) => isKept[at]),
    scores: scores.filter((_, at) => isKept[at]),
    hows: hows.filter((_, at) => isKept[at]),
    inNames: inNames.filter((_, at) => isKept[at]),
    inOwn: inOwn.filter((_, at) => isKept[at]),
  };
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
  const inNames: number[] = [];
  const inOwn: number[] = [];
  for (let i = 0, j = 0; i < a.documents.length || j < b.documents.length;) {
    const document = Math.min(a.documents[i] ?? Infinity, b.documents[j] ?? Infinity);
    const left = a.documents[i] === document ? i++ : -1;
    const right = b.documents[j] === document ? j++ : -1;
    if (!keeps(left, right)) continue;
    const one = left < 0 ? right : left;
    const first = left < 0 ? b : a;
    const other = right < 0 ? left : right;
    const second = right < 0 ? a : b;
    documents.push(document);
    scores.push(score(a.scores[left] ?? 0, b.scores[right] ?? 0));
    hows.push(how(first.hows[one] ?? 0, second.hows[other] ?? 0));
    inNames.push(how(first.inNames[one] ?? 0, second.inNames[other] ?? 0));
    inOwn.push(how(first.inOwn[one] ?? 0, second.inOwn[other] ?? 0));
  }
  return {
    documents: Uint32Array.from(documents),
    scores: Float32Array.from(scores),
    hows: Uint8Array.from(hows),
    inNames: Uint8Array.from(inNames),
    inOwn: Uint8Array.from(inOwn),
  };
}
