import MiniSearch from 'minisearch';
import { BM25, FIELD_WEIGHTS } from './ranking';
import { FIELDS, FIELD_COUNT, SPEAKERS } from './searchFields';
import type { TermList } from './termList';
import { TERM_MASK, VALUE_MARK, type TermStream } from './termStream';

/** The documents that hold a term. Parallel arrays; documents ascend. */
export interface TermHits {
  readonly documents: Uint32Array;
  /** BM25 over the fields asked for, with their weights. */
  readonly scores: Float32Array;
  /** 1 where the term is in the title or a speaker's name. */
  readonly inNames: Uint8Array;
}

/** A document as MiniSearch is given it: its number, and its terms field by field. */
interface IndexedDocument {
  readonly number: number;
  readonly terms: readonly (readonly string[])[];
}

const EXACT = {
  prefix: false,
  fuzzy: false,
  boost: FIELD_WEIGHTS,
  bm25: { k: BM25.saturation, b: BM25.length, d: BM25.floor },
};
/** In so many documents a term is common. */
const COMMON = 200;
/** Title and speakers, which stand first among the fields. */
const NAME_FIELDS: readonly string[] = FIELDS.slice(0, SPEAKERS + 1);
const NOTHING: TermHits = { documents: new Uint32Array(0), scores: new Float32Array(0), inNames: new Uint8Array(0) };

/**
 * The MiniSearch index over the terms of all documents, wrapped once. It is asked for one existing term at a time: which
 * terms a word stands for is decided by our own list, which knows of swapped letters and word forms. What it answers is
 * kept, since each further letter of a word asks for some of the same terms again.
 */
export class TermIndex {
  readonly #mini = new MiniSearch<IndexedDocument>({
    idField: 'number',
    fields: [...FIELDS],
    extractField: (document, field) =>
      field === 'number'
        ? document.number
        : (document.terms[FIELDS.indexOf(field as (typeof FIELDS)[number])] as never),
    // The terms are ready: nothing is left to be cut or changed.
    stringifyField: (value) => value as string,
    tokenize: (text) => (typeof text === 'string' ? [text] : text),
    processTerm: (term) => term,
  });
  readonly #terms: TermList;
  readonly #known = new Map<number, TermHits>();
  readonly #knownInNames = new Map<number, TermHits>();
  readonly #counts: number[] = [];

  private constructor(terms: TermList) {
    this.#terms = terms;
  }

  /** Indexes documents in steps; a document's number is its place. */
  static *build(streams: readonly TermStream[], terms: TermList): Generator<undefined, TermIndex> {
    const index = new TermIndex(terms);
    for (const [number, stream] of streams.entries()) {
      index.#add(number, stream);
      yield;
    }
    // What is in many documents takes long to ask for: not while somebody types.
    for (let term = 0; term < terms.size; term++) {
      if (index.frequency(term) < COMMON) continue;
      index.hits(term);
      yield;
    }
    return index;
  }

  /** In how many documents a term is. */
  frequency(term: number): number {
    return this.#counts[term] ?? 0;
  }

  /** The documents that hold a term in any field or, with `namesOnly`, in the title or a speaker's name. */
  hits(term: number, namesOnly = false): TermHits {
    if (this.frequency(term) === 0) return NOTHING;
    const known = namesOnly ? this.#knownInNames : this.#known;
    let hits = known.get(term);
    if (!hits) known.set(term, (hits = this.#ask(this.#terms.termAt(term), namesOnly)));
    return hits;
  }

  #ask(term: string, namesOnly: boolean): TermHits {
    const found = this.#mini.search(term, namesOnly ? { ...EXACT, fields: [...NAME_FIELDS] } : EXACT);
    const byDocument = found.sort((a, b) => (a.id as number) - (b.id as number));
    return {
      documents: Uint32Array.from(byDocument, ({ id }) => id as number),
      scores: Float32Array.from(byDocument, ({ score }) => score),
      inNames: Uint8Array.from(byDocument, ({ match }) => (NAME_FIELDS.includes(match[term]?.[0] ?? '') ? 1 : 0)),
    };
  }

  #add(number: number, stream: TermStream): void {
    const terms = Array.from({ length: FIELD_COUNT }, (): string[] => []);
    const seen = new Set<number>();
    let field = 0;
    for (const entry of stream) {
      const low = entry & TERM_MASK;
      if (entry >>> 24 === VALUE_MARK) {
        field = low;
        continue;
      }
      terms[field]?.push(this.#terms.termAt(low));
      seen.add(low);
    }
    for (const term of seen) this.#counts[term] = (this.#counts[term] ?? 0) + 1;
    this.#mini.add({ number, terms });
  }
}
