import { fieldsWithPhrase, phraseCandidates, phraseTerms, type PhraseTerms } from './phrase';
import type { QueryText } from './queryWords';
import { SPEAKERS, TITLE } from './searchFields';
import { documentTest, isFilter, type DocumentFacts, type FlagsOf } from './searchFilter';
import type { SearchIndex } from './searchIndex';
import type { ReadQuery } from './searchQuery';
import { NOT_THERE, type WordHits } from './wordHits';

/** Title and speakers in the bits of {@link fieldsWithPhrase}. */
const NAME_BITS = (1 << TITLE) | (1 << SPEAKERS);

interface Narrowing {
  readonly flags?: FlagsOf | undefined;
  readonly among?: ((document: DocumentFacts) => boolean) | undefined;
}

/** Which documents filters, phrases and exclusions leave: 1 by number for each of them; null where nothing is left out. */
export function allowedDocuments(
  index: SearchIndex,
  read: ReadQuery,
  text: QueryText,
  { flags, among }: Narrowing = {},
): Uint8Array | null {
  const filtered = read.items.some(isFilter);
  if (!filtered && !among && text.excluded.length === 0 && text.phrases.length === 0) return null;
  const allowed = new Uint8Array(index.facts.length).fill(1);
  if (among) for (const [number, facts] of index.facts.entries()) if (!among(facts)) allowed[number] = 0;
  if (filtered) {
    const test = documentTest(read.items, flags);
    for (const [number, facts] of index.facts.entries()) if (!test(facts)) allowed[number] = 0;
  }
  for (const word of text.excluded) {
    const term = word.whole === null ? undefined : index.terms.numberOf(word.whole);
    if (term !== undefined) for (const number of index.occurrences.hits(term).documents) allowed[number] = 0;
    if (word.parts.length > 0)
      for (const number of withPhrase(index, phraseTerms(word.parts, false, index))) allowed[number] = 0;
  }
  for (const phrase of text.phrases) {
    const found = new Set(withPhrase(index, phraseTerms(phrase.terms, phrase.open, index)));
    for (const number of allowed.keys()) if (found.has(number) === phrase.excluded) allowed[number] = 0;
  }
  return allowed;
}

/** The documents with a phrase, verified on their terms. A phrase is worth what its words are. */
export function phraseHits(index: SearchIndex, phrase: PhraseTerms | null): WordHits {
  const found = withPhrase(index, phrase);
  const scores = new Float32Array(found.length);
  const places = new Map(found.map((number, at) => [number, at]));
  for (const place of phrase ?? [])
    for (const term of place) {
      const hits = index.occurrences.hits(term);
      for (const [i, number] of hits.documents.entries()) {
        const at = places.get(number);
        if (at !== undefined) scores[at] = (scores[at] ?? 0) + (hits.scores[i] ?? 0);
      }
    }
  const inNames = Uint8Array.from(found, (number) => (fieldsOf(index, number, phrase) & NAME_BITS ? 0 : NOT_THERE));
  return { documents: Uint32Array.from(found), scores, hows: new Uint8Array(found.length), inNames };
}

const withPhrase = (index: SearchIndex, phrase: PhraseTerms | null): number[] =>
  phrase ? phraseCandidates(phrase, index).filter((number) => fieldsOf(index, number, phrase) !== 0) : [];

function fieldsOf(index: SearchIndex, number: number, phrase: PhraseTerms | null): number {
  const stream = index.streams[number];
  return stream && phrase ? fieldsWithPhrase(stream, phrase) : 0;
}
