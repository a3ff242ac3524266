import { fieldsWithPhrase, phraseCandidates, phraseTerms, type PhraseInField, type PhraseTerms } from './phrase';
import { isLoneLetter, type QueryText } from './queryWords';
import { inverseFrequency, phraseWorth } from './ranking';
import { FIELDS, INHERITED, SPEAKERS, TITLE } from './searchFields';
import { documentTest, isFilter, type DocumentFacts, type FlagsOf } from './searchFilter';
import type { SearchIndex } from './searchIndex';
import type { ReadQuery } from './searchQuery';
import { titleLikeness } from './titleLikeness';
import { looksAtNamesOnly, NOT_THERE, type WordHits } from './wordHits';

/** A phrase of a query with the documents that hold it. */
export interface FoundPhrase {
  readonly text: string;
  readonly excluded: boolean;
  readonly found: readonly WithPhrase[];
}

/** Looks the phrases of a query up, each once. */
export const findPhrases = (index: SearchIndex, { phrases }: QueryText): readonly FoundPhrase[] =>
  phrases.map(({ text, excluded, terms, open }) => ({
    text,
    excluded,
    found: withPhrase(index, phraseTerms(terms, open, index)),
  }));

interface Narrowing {
  readonly phrases: readonly FoundPhrase[];
  readonly flags?: FlagsOf | undefined;
  readonly among?: ((document: DocumentFacts) => boolean) | undefined;
}

/** Which documents filters, phrases and exclusions leave: 1 by number for each of them; null where nothing is left out. */
export function allowedDocuments(
  index: SearchIndex,
  read: ReadQuery,
  text: QueryText,
  { phrases, flags, among }: Narrowing,
): Uint8Array | null {
  const filtered = read.items.some(isFilter);
  if (!filtered && !among && text.excluded.length === 0 && phrases.length === 0) return null;
  const allowed = new Uint8Array(index.facts.length).fill(1);
  if (among) for (const [number, facts] of index.facts.entries()) if (!among(facts)) allowed[number] = 0;
  if (filtered) {
    const test = documentTest(read.items, flags);
    for (const [number, facts] of index.facts.entries()) if (!test(facts)) allowed[number] = 0;
  }
  for (const { whole, parts } of text.excluded) {
    for (const term of whole === null ? [] : excludedTerms(whole, index))
      for (const number of index.occurrences.hits(term, looksAtNamesOnly(whole ?? '')).documents) allowed[number] = 0;
    if (parts.length > 0)
      for (const { document } of withPhrase(index, phraseTerms(parts, false, index))) allowed[document] = 0;
  }
  for (const { found, excluded } of phrases) {
    const documents = new Set(found.map(({ document }) => document));
    for (const number of allowed.keys()) if (documents.has(number) === excluded) allowed[number] = 0;
  }
  return allowed;
}

/** What an excluded word stands for: itself and, for a single letter of a script without spaces, what begins with it. */
const excludedTerms = (word: string, index: SearchIndex): Iterable<number> =>
  phraseTerms([word], isLoneLetter(word), index)?.[0] ?? [];

/**
 * The documents with a phrase. It tells more of a document the more of a field it makes up, the fewer documents have it in
 * that field and, in a title, the more it stands there as it was typed: as `text`.
 */
export function phraseHits(index: SearchIndex, { found, text }: FoundPhrase): WordHits {
  const frequencies = FIELDS.map((_, number) => found.filter(({ fields }) => isIn(fields, number)).length);
  const likeness = titleLikeness(text, 'includes');
  const worth = (document: number, { field, share }: PhraseInField): number =>
    phraseWorth(FIELDS[field] ?? 'text', share) *
    inverseFrequency(frequencies[field] ?? 0, index.facts.length) *
    (field === TITLE ? likeness(index.facts[document]?.title ?? '') : 1);
  return {
    documents: Uint32Array.from(found, ({ document }) => document),
    scores: Float32Array.from(found, ({ document, fields }) =>
      fields.reduce((sum, field) => sum + worth(document, field), 0),
    ),
    hows: new Uint8Array(found.length),
    inNames: Uint8Array.from(found, ({ fields }) => (isIn(fields, TITLE) || isIn(fields, SPEAKERS) ? 0 : NOT_THERE)),
    inOwn: Uint8Array.from(found, ({ fields }) => (fields.every(({ field }) => field === INHERITED) ? NOT_THERE : 0)),
  };
}

const isIn = (fields: readonly PhraseInField[], number: number): boolean =>
  fields.some(({ field }) => field === number);

interface WithPhrase {
  readonly document: number;
  readonly fields: readonly PhraseInField[];
}

/** The documents that hold a phrase, verified on their terms. */
function withPhrase(index: SearchIndex, phrase: PhraseTerms | null): readonly WithPhrase[] {
  if (!phrase) return [];
  return phraseCandidates(phrase, index).flatMap((document) => {
    const stream = index.streams[document];
    const fields = stream ? fieldsWithPhrase(stream, phrase) : [];
    return fields.length === 0 ? [] : { document, fields };
  });
}
