import { groupBy } from '../groupBy';
import { fieldsWithPhrase, phraseTerms } from './phrase';
import type { QueryText, QueryWord } from './queryWords';
import { HOW_RANK } from './ranking';
import { FIELDS, SPEAKERS, type Field } from './searchFields';
import type { SearchIndex } from './searchIndex';
import { ENDING, type Expansion, type MatchHow } from './termList';
import { eachTerm, type TermStream } from './termStream';
import { looksAtNamesOnly, type Expansions, type WordFinder } from './wordHits';

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
  /** What the word makes with the one beside it, where that is what led to the term. */
  readonly joined?: string;
  /** The last word of a phrase still being typed may be longer in the document. */
  readonly open?: boolean;
}

/** A word that nothing found holds as it was typed, and what it was taken for. */
export interface ReadAs {
  readonly word: string;
  readonly terms: readonly string[];
}

/** The words that were met by typos alone, in all that was found. */
export function typosRead(found: readonly (readonly Reason[])[]): readonly ReadAs[] {
  const byWord = groupBy(found.flat(), ({ word }) => word);
  return Array.from(byWord, ([word, reasons]) => ({ word, reasons }))
    .filter(({ reasons }) => reasons.every(({ how }) => how === 'typo'))
    .map(({ word, reasons }) => ({ word, terms: [...new Set(reasons.map(({ term }) => term))] }));
}

interface WantedWord {
  readonly word: QueryWord;
  /** One for each spelling of the word: as one with a neighbour, as one, and its parts. */
  readonly spellings: readonly Spelling[];
}

interface Spelling {
  readonly expansions: Expansions;
  readonly fields: number;
  readonly joined?: string;
}

/** The reasons of each of the documents that a query found. `marks` is scratch: a number for each term, all zero. */
export function findReasons(
  documents: readonly number[],
  text: QueryText,
  index: SearchIndex,
  finder: WordFinder,
  marks: Uint32Array,
): Reason[][] {
  const words = text.words.map((word) => wantedWord(word, finder));
  const phrases = [
    ...text.phrases.filter((phrase) => !phrase.excluded),
    ...text.words.flatMap(halvesAsPhrases(finder)),
  ].map((phrase) => ({ phrase, terms: phraseTerms(phrase.terms, phrase.open, index) }));
  // Most terms of a document answer nothing; a mark tells so without a look at each word.
  forEachTerm(words, (term, bit) => (marks[term] = (marks[term] ?? 0) | bit));
  const reasons = documents.map((document) => {
    const stream = index.streams[document] ?? new Uint32Array(0);
    const found = wordReasons(stream, words, marks, index);
    for (const { phrase, terms } of phrases) {
      for (const { field } of terms ? fieldsWithPhrase(stream, terms) : [])
        found.push(phraseReason(phrase, FIELDS[field] ?? 'text'));
    }
    return found;
  });
  forEachTerm(words, (term) => (marks[term] = 0));
  return reasons;
}

const wantedWord = (word: QueryWord, finder: WordFinder): WantedWord => ({
  word,
  spellings: [
    // First: of two beginnings of a word the longer one tells more.
    ...(word.joined ?? []).map((joined) => ({
      joined,
      expansions: new Map(Array.from(finder.expansions(joined), ([term, found]) => [term, asForm(found)])),
      fields: FIELDS.length,
    })),
    ...[word.whole ?? [], word.parts].flat().map((term) => ({
      expansions: finder.expansions(term),
      fields: looksAtNamesOnly(term) ? SPEAKERS + 1 : FIELDS.length,
    })),
  ],
});

/** What was typed in two is written as one, but not just so. */
const asForm = (found: Expansion): Expansion => (found.how === 'exact' ? { ...found, how: 'form' } : found);

const halvesAsPhrases =
  (finder: WordFinder) =>
  ({ text, whole, parts }: QueryWord): QueryText['phrases'] =>
    whole === null || parts.length > 0
      ? []
      : finder.halves(whole).map(({ terms }) => ({ text, terms, open: false, excluded: false }));

/** The bit of a word; words beyond the last bit share it. */
const bitOf = (word: number): number => 1 << Math.min(word, 31);

function forEachTerm(words: readonly WantedWord[], act: (term: number, bit: number) => void): void {
  words.forEach(({ spellings }, number) => {
    for (const { expansions } of spellings) for (const term of expansions.keys()) act(term, bitOf(number));
  });
}

function wordReasons(
  stream: TermStream,
  words: readonly WantedWord[],
  marks: Uint32Array,
  index: SearchIndex,
): Reason[] {
  const byWord = words.map((): Reason[] => []);
  const seen = new Set<number>();
  eachTerm(stream, (term, field) => {
    const mark = marks[term] ?? 0;
    const place = term * 16 + field;
    if (mark === 0 || seen.has(place)) return;
    seen.add(place);
    words.forEach(({ word, spellings }, number) => {
      if (!(mark & bitOf(number))) return;
      const found = nearestOf(spellings, term, field);
      if (found) byWord[number]?.push(wordReason(word.text, found, FIELDS[field] ?? 'text', index.terms.termAt(term)));
    });
  });
  return byWord.flatMap(nearest);
}

/** The nearest way in which a spelling of a word leads to a term. */
function nearestOf(spellings: readonly Spelling[], term: number, field: number): Found | undefined {
  return spellings
    .flatMap(({ fields, expansions, joined }): Found | [] => {
      const found = field < fields ? expansions.get(term) : undefined;
      return found ? { ...found, ...(joined !== undefined && { joined }) } : [];
    })
    .reduce<Found | undefined>(
      (best, one) => (best === undefined || HOW_RANK[one.how] < HOW_RANK[best.how] ? one : best),
      undefined,
    );
}

interface Found extends Expansion {
  readonly joined?: string;
}

/** What is like a word only by its letters is no reason where the word itself, or a form of it, stands beside it. */
function nearest(reasons: readonly Reason[]): readonly Reason[] {
  const rank = ({ how }: Reason): number => (how === 'phrase' ? 0 : HOW_RANK[how]);
  const best = Math.min(...reasons.map(rank));
  return reasons.filter((reason) => rank(reason) <= Math.max(best, HOW_RANK.form));
}

const wordReason = (word: string, { how, distance, joined }: Found, field: Field, term: string): Reason => ({
  field,
  word,
  term: term.startsWith(ENDING) ? term.slice(ENDING.length) : term,
  how,
  ...(how === 'typo' && { distance }),
  ...(joined !== undefined && { joined }),
});

const phraseReason = (phrase: QueryText['phrases'][number], field: Field): Reason => ({
  field,
  word: phrase.text,
  term: phrase.terms.join(' '),
  how: 'phrase',
  ...(phrase.open && { open: true }),
});
