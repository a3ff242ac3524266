import { ENDING, type TermList } from './termList';
import { TermKind, visitTerms } from './terms';
import type { SearchDocument } from './searchDocument';
import type { Step } from '../steps';
import { FIELDS, fieldValues } from './searchFields';

/**
 * The terms of a document in order, field by field: what the index is made from, phrases are verified on and the
 * saved index holds. One number an entry: the low 24 bits are a term (or a field), the high 8 say what it is.
 */
export type TermStream = Uint32Array;

export const TERM_MASK = 0xffffff;
/** High bits of an entry that begins a value of the field in its low bits. */
export const VALUE_MARK = 0xff;
/** High bits of the end of a word with inner capitals. */
export const ENDING_MARK = 0xfe;
// High bits 0: a word. 1 to 5: a compound over that many words, which follow.

/** Letters read in a step. */
const STEP = 20_000;

/** Reads a document into its terms, a long text in steps; new ones are added to the list. */
export function* termStreamSteps(document: SearchDocument, terms: TermList): Generator<Step, TermStream> {
  const entries: number[] = [];
  for (const [number, field] of FIELDS.entries())
    for (const value of fieldValues(document, field)) {
      entries.push(entry(VALUE_MARK, number));
      for (const piece of piecesOf(value)) {
        visitTerms(piece, (term, kind, _start, _end, span) => {
          if (kind === TermKind.Word) entries.push(terms.add(term));
          else if (kind === TermKind.Whole) entries.push(entry(span, terms.add(term)));
          else entries.push(entry(ENDING_MARK, terms.add(ENDING + term)));
        });
        if (piece.length >= STEP) yield;
      }
    }
  return Uint32Array.from(entries);
}

/** A text in pieces, cut where no term goes on: before white space. */
function* piecesOf(text: string): Generator<string> {
  const space = /\s/g;
  let from = 0;
  while (text.length - from > STEP) {
    space.lastIndex = from + STEP;
    const cut = space.exec(text)?.index ?? text.length;
    yield text.slice(from, cut);
    from = cut;
  }
  yield text.slice(from);
}

/**
 * Visits the terms of a stream in order: each with the number of its field, its high bits and its place; a word has 0 for
 * its high bits, and is its own entry.
 */
export function eachTerm(
  stream: TermStream,
  visit: (term: number, field: number, high: number, at: number) => void,
): void {
  let field = 0;
  for (let at = 0; at < stream.length; at++) {
    const entry = stream[at] ?? 0;
    const high = entry >>> 24;
    if (high === VALUE_MARK) field = entry & TERM_MASK;
    else visit(entry & TERM_MASK, field, high, at);
  }
}

const entry = (high: number, low: number): number => ((high << 24) | low) >>> 0;
