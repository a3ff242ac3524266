import { allowedEdits, editDistance } from '../editDistance';
import { stemOf } from './wordForms';

/** How a word of a query leads to a term of the index. */
export type MatchHow = 'exact' | 'form' | 'part' | 'prefix' | 'typo';

export interface Expansion {
  /** Number of the term. */
  readonly term: number;
  readonly how: MatchHow;
  /** Edits, for typos; else 0. */
  readonly distance: number;
  /** Letters of the term. */
  readonly length: number;
}

/** Put before a term that is the end of a word with inner capitals: such ends are found, but never as words. */
export const ENDING = '~';

/** New terms are few where there are so many times as many others. */
const FEW = 8;

/**
 * The terms of an index: a number for each, and what a typed word may mean among them. Numbers are given once and
 * stay; the sorted order is made anew, in steps, when terms came in ({@link sortSteps}).
 */
export class TermList {
  readonly #terms: string[] = [];
  readonly #numbers = new Map<string, number>();
  #sorted: readonly string[] = [];
  #lengths = new Uint8Array(0);
  #letters = new Uint32Array(0);

  get size(): number {
    return this.#terms.length;
  }

  /** The number of a term, given now if it is new. */
  add(term: string): number {
    let number = this.#numbers.get(term);
    if (number === undefined) {
      number = this.#terms.length;
      this.#terms.push(term);
      this.#numbers.set(term, number);
    }
    return number;
  }

  numberOf(term: string): number | undefined {
    return this.#numbers.get(term);
  }

  termAt(number: number): string {
    return this.#terms[number] ?? '';
  }

  /** Sorts in steps; until the last one the list answers from its former order. */
  *sortSteps(): Generator<undefined> {
    const fresh = this.#terms.slice(this.#sorted.length);
    if (fresh.length === 0) return;
    // A changed document brings a few words: the others are in order already.
    if (fresh.length * FEW < this.#sorted.length) {
      const sorted = merged(this.#sorted, fresh.sort());
      yield;
      yield* this.#describe(sorted);
      return;
    }
    const byStart = new Map<string, string[]>();
    for (const term of this.#terms) {
      const start = term.slice(0, 2);
      const group = byStart.get(start);
      if (group) group.push(term);
      else byStart.set(start, [term]);
    }
    yield;
    const sorted: string[] = [];
    let sinceYield = 0;
    for (const start of [...byStart.keys()].sort()) {
      const group = (byStart.get(start) ?? []).sort();
      for (const term of group) sorted.push(term);
      sinceYield += group.length;
      if (sinceYield > 3000) {
        sinceYield = 0;
        yield;
      }
    }
    yield* this.#describe(sorted);
  }

  *#describe(sorted: readonly string[]): Generator<undefined> {
    const lengths = new Uint8Array(sorted.length);
    const letters = new Uint32Array(sorted.length);
    for (let i = 0; i < sorted.length; i++) {
      const term = sorted[i] ?? '';
      lengths[i] = Math.min(255, term.length);
      letters[i] = lettersOf(term);
      if (i % 20_000 === 19_999) yield;
    }
    this.#sorted = sorted;
    this.#lengths = lengths;
    this.#letters = letters;
  }

  /** Terms that begin with `start`, in order, but for `start` itself. */
  *beginningWith(start: string): Generator<string> {
    for (const term of this.#from(start)) if (term !== start) yield term;
  }

  *#from(start: string): Generator<string> {
    for (let i = this.#firstFrom(start); i < this.#sorted.length; i++) {
      const term = this.#sorted[i] ?? '';
      if (!term.startsWith(start)) return;
      yield term;
    }
  }

  /** Other forms of an English word that the index holds. */
  *formsOf(word: string): Generator<string> {
    const stem = stemOf(word);
    if (stem.length < 3) return;
    // A stem is the beginning of its words, but for a last y that became i.
    const start = stem.endsWith('i') ? stem.slice(0, -1) : stem;
    for (const term of this.#from(start))
      if (term !== word && term.length <= word.length + 4 && stemOf(term) === stem) yield term;
  }

  /** Terms within the edits that the length of `typed` allows, with their distance; with `prefix`, by their beginning. */
  *typosOf(typed: string, prefix = false): Generator<readonly [term: string, distance: number]> {
    const most = allowedEdits(typed);
    if (most === 0) return;
    const letters = lettersOf(typed);
    const shortest = typed.length - most;
    const longest = prefix ? 255 : typed.length + most;
    for (let i = 0; i < this.#sorted.length; i++) {
      const length = this.#lengths[i] ?? 0;
      if (length < shortest || length > longest) continue;
      const other = this.#letters[i] ?? 0;
      // An edit takes away at most one letter and brings at most one.
      if (bits(letters & ~other) > most || (!prefix && bits(other & ~letters) > most)) continue;
      const term = this.#sorted[i] ?? '';
      if (term.startsWith(ENDING)) continue;
      const distance = editDistance(typed, term, most, prefix);
      if (distance > 0 && distance <= most && !/\p{N}/u.test(term)) yield [term, distance];
    }
  }

  #firstFrom(start: string): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] ?? '') < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Two sorted lists as one. */
function merged(many: readonly string[], few: readonly string[]): string[] {
  const all: string[] = [];
  let next = 0;
  for (const term of many) {
    for (let other = few[next]; other !== undefined && other < term; other = few[next]) {
      all.push(other);
      next++;
    }
    all.push(term);
  }
  return all.concat(few.slice(next));
}

/** The letters of a word as a set of 32: a to z each their own, all others share six. */
function lettersOf(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    set |= 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 6));
  }
  return set >>> 0;
}

function bits(set: number): number {
  let rest = set - ((set >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
