import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import { countOccurrences, type Occurrences } from './occurrences';
import { BM25, FIELD_WEIGHTS } from './ranking';
import { FIELD_COUNT, FIELDS, INHERITED, SPEAKERS } from './searchFields';
import type { Step } from '../steps';
import type { TermList } from './termList';
import { eachTerm, TERM_MASK, VALUE_MARK, type TermStream } from './termStream';

/** The documents that hold a term. Parallel arrays; documents ascend. */
export interface TermHits {
  readonly documents: Uint32Array;
  /** BM25 over the fields asked for, with their weights. */
  readonly scores: Float32Array;
  /** Which {@link PLACE} in the document the best is. */
  readonly places: Uint8Array;
}

/** A place of a term in a document, the best first: its title or a speaker's name; anything else of its own; a tag that it merely inherits. */
export const PLACE = { name: 0, own: 1, inherited: 2 } as const;

/** A document as MiniSearch is given it: its number, and its terms field by field. */
interface IndexedDocument {
  readonly number: number;
  readonly terms: readonly (readonly string[])[];
}

const OPTIONS: Options<IndexedDocument> = {
  idField: 'number',
  fields: [...FIELDS],
  extractField: (document, field) =>
    field === 'number' ? document.number : (document.terms[FIELDS.indexOf(field as (typeof FIELDS)[number])] as never),
  // The terms are ready: nothing is left to be cut or changed.
  stringifyField: (value) => value as string,
  tokenize: (text) => (typeof text === 'string' ? [text] : text),
  processTerm: (term) => term,
  autoVacuum: false,
};

const exactSearch = () => ({
  prefix: false,
  fuzzy: false as const,
  boost: FIELD_WEIGHTS,
  bm25: { k: BM25.saturation, b: BM25.length, d: BM25.floor },
});

/** Documents between two steps. */
const STEP = 1000;

/** In so many documents a term is common. */
const COMMON = 200;
/** Title and speakers, which stand first among the fields. */
const NAME_FIELDS: readonly string[] = FIELDS.slice(0, SPEAKERS + 1);
const NOTHING: TermHits = { documents: new Uint32Array(0), scores: new Float32Array(0), places: new Uint8Array(0) };

/**
 * The MiniSearch index over the terms of all documents, wrapped once. It is asked for one existing term at a time: which
 * terms a word stands for is decided by our own list, which knows of swapped letters and word forms. What it answers is
 * kept, since each further letter of a word asks for some of the same terms again.
 *
 * MiniSearch holds a map for each field of each term. Most terms are never asked for: those of the documents as they were
 * indexed wait, as plain numbers, and are given to MiniSearch when they are.
 */
export class TermIndex {
  readonly #mini: MiniSearch<IndexedDocument>;
  readonly #terms: TermList;
  /** The terms as they were indexed: right for each that no replaced document holds. */
  readonly #indexed: Occurrences;
  /** Terms of documents that were replaced: MiniSearch alone knows where they are. */
  readonly #replaced = new Set<number>();
  readonly #known = new Map<number, TermHits>();
  readonly #knownInNames = new Map<number, TermHits>();
  /** By term: documents that hold it, and those that hold it in title or speakers. */
  readonly #frequencies: number[];
  readonly #nameFrequencies: number[];

  private constructor(mini: MiniSearch<IndexedDocument>, terms: TermList, indexed: Occurrences) {
    this.#mini = mini;
    this.#terms = terms;
    this.#indexed = indexed;
    this.#frequencies = Array.from(indexed.frequencies);
    this.#nameFrequencies = Array.from(indexed.nameFrequencies);
  }

  /** Indexes documents in steps; a document's number is its place. */
  static *build(streams: readonly TermStream[], terms: TermList): Generator<Step, TermIndex> {
    const indexed = yield* countOccurrences(streams, terms.size);
    const form = yield* formWithoutTerms(indexed, streams.length);
    yield;
    const mini = MiniSearch.loadJS(form, OPTIONS);
    yield;
    return new TermIndex(mini, terms, indexed);
  }

  /** What is in many documents takes long to ask for: better now than while somebody types. */
  *warm(): Generator<Step> {
    for (let term = 0; term < this.#terms.size; term++) {
      if (this.frequency(term) < COMMON) continue;
      this.hits(term);
      yield;
    }
  }

  /** In how many documents a term is. */
  frequency(term: number): number {
    return this.#frequencies[term] ?? 0;
  }

  /** In how many documents a term is in the title or a speaker's name. */
  nameFrequency(term: number): number {
    return this.#nameFrequencies[term] ?? 0;
  }

  /** The documents that hold a term in any field or, with `namesOnly`, in the title or a speaker's name. */
  hits(term: number, namesOnly = false): TermHits {
    if ((namesOnly ? this.nameFrequency(term) : this.frequency(term)) === 0) return NOTHING;
    const known = namesOnly ? this.#knownInNames : this.#known;
    let hits = known.get(term);
    if (!hits) known.set(term, (hits = this.#ask(term, namesOnly)));
    return hits;
  }

  /** Has MiniSearch know the terms of documents that are to be replaced, in steps: {@link replace} needs them. */
  *prepare(streams: Iterable<TermStream>): Generator<Step> {
    for (const stream of streams)
      for (const entry of stream) {
        const term = entry & TERM_MASK;
        if (entry >>> 24 === VALUE_MARK || this.#replaced.has(term)) continue;
        this.#give(term);
        this.#replaced.add(term);
        yield;
      }
  }

  /** Puts a document in place of another, or of none, at once. Its terms and the other's must be {@link prepare}d. */
  replace(number: number, before: TermStream | undefined, after: TermStream | undefined): void {
    if (before) this.#mini.remove({ number, terms: this.#count(before, -1) });
    if (after) this.#mini.add({ number, terms: this.#count(after, 1) });
    // What a term is worth depends on all documents.
    this.#known.clear();
    this.#knownInNames.clear();
  }

  #ask(number: number, namesOnly: boolean): TermHits {
    const term = this.#terms.termAt(number);
    const isWaiting = !this.#replaced.has(number);
    if (isWaiting) this.#give(number);
    const search = exactSearch();
    const found = this.#mini.search(term, namesOnly ? { ...search, fields: [...NAME_FIELDS] } : search);
    // The answer is kept; the maps would take ten times its memory.
    if (isWaiting) termsOf(this.#mini).delete(term);
    const byDocument = found.sort((a, b) => (a.id as number) - (b.id as number));
    return {
      documents: Uint32Array.from(byDocument, ({ id }) => id as number),
      scores: Float32Array.from(byDocument, ({ score }) => score),
      places: Uint8Array.from(byDocument, ({ match }) => bestPlace(match[term] ?? [])),
    };
  }

  /** Gives MiniSearch a term as it was indexed: by field, how often it is in which document. */
  #give(term: number): void {
    const { offsets, documents, places } = this.#indexed;
    const fields = new Map<number, Map<number, number>>();
    // A term that came later is in no document indexed at first.
    for (let at = offsets[term] ?? 0; at < (offsets[term + 1] ?? 0); at++) {
      const place = places[at] ?? 0;
      const field = place & 15;
      let held = fields.get(field);
      if (!held) fields.set(field, (held = new Map<number, number>()));
      held.set(documents[at] ?? 0, place >> 4);
    }
    if (fields.size > 0) termsOf(this.#mini).set(this.#terms.termAt(term), fields);
  }

  /** The terms of a document by field; counts it in or out. */
  #count(stream: TermStream, by: number): string[][] {
    const terms = Array.from({ length: FIELD_COUNT }, (): string[] => []);
    const seen = new Set<number>();
    const seenInNames = new Set<number>();
    eachTerm(stream, (term, field) => {
      terms[field]?.push(this.#terms.termAt(term));
      seen.add(term);
      if (field <= SPEAKERS) seenInNames.add(term);
    });
    for (const term of seen) this.#frequencies[term] = this.frequency(term) + by;
    for (const term of seenInNames) this.#nameFrequencies[term] = this.nameFrequency(term) + by;
    return terms;
  }
}

/** Of fields in their order. */
function bestPlace(fields: readonly string[]): number {
  if (NAME_FIELDS.includes(fields[0] ?? '')) return PLACE.name;
  return fields.every((field) => field === FIELDS[INHERITED]) ? PLACE.inherited : PLACE.own;
}

/**
 * MiniSearch's own map of terms. No method of it takes a term that is counted already but for `loadJS`, which takes all of
 * them at once; the map is protected, and its form is that which `loadJS` reads.
 */
// eslint-disable-next-line @typescript-eslint/dot-notation -- a name in quotes is how TypeScript gives what is protected.
const termsOf = (mini: MiniSearch<IndexedDocument>) => mini['_index'];

/** MiniSearch's serialised form, version 2, as long as no term is asked for; made in steps. */
function* formWithoutTerms({ lengths }: Occurrences, documents: number): Generator<Step, AsPlainObject> {
  const documentIds: AsPlainObject['documentIds'] = {};
  const fieldLength: AsPlainObject['fieldLength'] = {};
  const sums = FIELDS.map(() => 0);
  for (let number = 0; number < documents; number++) {
    const own = lengths.subarray(number * FIELD_COUNT, (number + 1) * FIELD_COUNT);
    documentIds[number] = number;
    fieldLength[number] = Array.from(own);
    for (const [field, length] of own.entries()) sums[field] = (sums[field] ?? 0) + length;
    if (number % STEP === STEP - 1) yield;
  }
  return {
    documentCount: documents,
    nextId: documents,
    documentIds,
    fieldIds: Object.fromEntries(FIELDS.map((field, number) => [field, number])),
    fieldLength,
    averageFieldLength: sums.map((sum) => sum / Math.max(1, documents)),
    storedFields: {},
    dirtCount: 0,
    index: [],
    serializationVersion: 2,
  };
}
