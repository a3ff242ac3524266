import { fieldsWithPhrase, phraseTerms } from './phrase';
import type { QueryText, QueryWord } from './queryWords';
import { FIELDS, SPEAKERS, type Field } from './searchFields';
import type { SearchIndex } from './searchIndex';
import { ENDING, type Expansion, type MatchHow } from './termList';
import { TERM_MASK, VALUE_MARK } from './termStream';
import { looksAtNamesOnly, type WordFinder } from './wordHits';

/** Why a document was found: one entry for each word, field and term of the document that the word met there. */
export interface Reason {
  readonly field: Field;
  /** As typed. */
  readonly word: string;
  /** The term of the document, folded; for a phrase its words. */
  readonly term: string;
  readonly how: MatchHow | 'phrase';
  /** Edits between word and term, for typos. */
  readonly distance?: number;
  /** The last word of a phrase still being typed may be longer in the document. */
  readonly open?: boolean;
}

interface WantedTerm extends Expansion {
  readonly word: QueryWord;
  readonly namesOnly: boolean;
}

/** Finds the reasons of any document that a query found. */
export function reasonFinder(text: QueryText, index: SearchIndex, finder: WordFinder): (document: number) => Reason[] {
  const wanted = text.words.map((word) => wantedTerms(word, finder));
  const phrases = text.phrases
    .filter((phrase) => !phrase.excluded)
    .map((phrase) => ({ phrase, terms: phraseTerms(phrase.terms, phrase.open, index) }));
  return (document) => {
    const stream = index.streams[document]!;
    const reasons = wanted.flatMap((terms) => wordReasons(stream, terms, index));
    for (const { phrase, terms } of phrases) {
      const fields = terms ? fieldsWithPhrase(stream, terms) : 0;
      FIELDS.forEach((field, number) => {
        if (fields & (1 << number))
          reasons.push({
            field,
            word: phrase.text,
            term: phrase.terms.join(' '),
            how: 'phrase',
            ...(phrase.open ? { open: true } : {}),
          });
      });
    }
    return reasons;
  };
}

function wantedTerms(word: QueryWord, finder: WordFinder): ReadonlyMap<number, WantedTerm> {
  const wanted = new Map<number, WantedTerm>();
  for (const term of word.whole === null ? word.parts : [word.whole, ...word.parts])
    for (const expansion of finder.expansions(term))
      if (!wanted.has(expansion.term))
        wanted.set(expansion.term, { ...expansion, word, namesOnly: looksAtNamesOnly(term) });
  return wanted;
}

function wordReasons(stream: Uint32Array, wanted: ReadonlyMap<number, WantedTerm>, index: SearchIndex): Reason[] {
  const reasons: Reason[] = [];
  const seen = new Set<number>();
  let field = 0;
  for (const entry of stream) {
    const low = entry & TERM_MASK;
    if (entry >>> 24 === VALUE_MARK) {
      field = low;
      continue;
    }
    const found = wanted.get(low);
    const place = low * 16 + field;
    if (!found || seen.has(place) || (found.namesOnly && field > SPEAKERS)) continue;
    seen.add(place);
    const term = index.terms.termAt(low);
    reasons.push({
      field: FIELDS[field]!,
      word: found.word.text,
      term: term.startsWith(ENDING) ? term.slice(ENDING.length) : term,
      how: found.how,
      ...(found.how === 'typo' ? { distance: found.distance } : {}),
    });
  }
  return reasons;
}
