import { foldWithOffsets, originalRange } from '../folding';
import { queryWords } from './queryWords';
import { HOW_RANK } from './ranking';
import type { Reason } from './reasons';
import type { MatchHow } from './termList';
import { TermKind, visitTerms } from './terms';

/** Letters of a text to be marked, in UTF-16 units; `reason` tells what they answer. */
export interface Highlight {
  readonly start: number;
  readonly end: number;
  readonly reason: Reason;
}

interface Place {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Where the words that a document was found by stand in a text of it, in order and without overlaps. A word found by
 * its beginning is marked as far as it was typed; every other word whole.
 */
export function highlightsIn(text: string, reasons: readonly Reason[]): Highlight[] {
  const byTerm = new Map<string, Reason>();
  for (const reason of reasons)
    if (reason.how !== 'phrase' && isNearer(reason.how, byTerm.get(reason.term))) byTerm.set(reason.term, reason);
  const phrases = reasons.filter((reason) => reason.how === 'phrase');
  const found: Highlight[] = [];
  const words: Place[] = [];
  visitTerms(text, (term, kind, start, end) => {
    if (kind === TermKind.Word && phrases.length > 0) words.push({ term, start, end });
    const reason = byTerm.get(term);
    // The end of a word answers only a word that was found as such.
    if (!reason || (kind === TermKind.Ending && reason.how !== 'part' && reason.how !== 'prefix')) return;
    const typed = reason.how === 'prefix' ? typedLength(reason) : 0;
    if (typed === 0) found.push({ start, end, reason });
    else found.push({ start, end: start + endOfBeginning(text.slice(start, end), term.slice(0, typed)), reason });
  });
  for (const reason of phrases) found.push(...phrasePlaces(words, reason));
  return withoutOverlaps(found);
}

/** "Datenbanken" is marked as far as "daten bank" goes, and not only "daten". */
const isNearer = (how: MatchHow, other: Reason | undefined): boolean =>
  other === undefined || other.how === 'phrase' || HOW_RANK[how] < HOW_RANK[other.how];

/** How many letters of the term were typed, where it was found by its beginning. */
function typedLength({ word, term, joined }: Reason): number {
  if (joined !== undefined) return joined.length;
  let length = 0;
  for (const { whole, parts } of queryWords(word))
    for (const typed of whole === null ? parts : [whole, ...parts])
      if (term.startsWith(typed) && typed.length > length) length = typed.length;
  return length;
}

/** Where the beginning of a term ends in the text of the term, which may have signs between its letters ("CI/C" for "cic"). */
function endOfBeginning(text: string, beginning: string): number {
  const folded = foldWithOffsets(text);
  let end = 0;
  for (const unit of beginning.split('')) end = folded.text.indexOf(unit, end) + 1;
  return originalRange(folded, 0, end)[1];
}

function phrasePlaces(words: readonly Place[], reason: Reason): Highlight[] {
  const terms = reason.term.split(' ');
  const found: Highlight[] = [];
  for (let at = 0; at + terms.length <= words.length; at++) {
    const holds = terms.every((term, i) => {
      const word = words[at + i]!.term;
      return word === term || (reason.open === true && i === terms.length - 1 && word.startsWith(term));
    });
    if (holds) found.push({ start: words[at]!.start, end: words[at + terms.length - 1]!.end, reason });
  }
  return found;
}

function withoutOverlaps(found: readonly Highlight[]): Highlight[] {
  const kept: Highlight[] = [];
  for (const one of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last && one.start < last.end) {
      if (one.end > last.end) kept[kept.length - 1] = { ...last, end: one.end };
    } else kept.push(one);
  }
  return kept;
}
