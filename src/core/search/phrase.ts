import { FIELD_COUNT } from './searchFields';
import type { SearchIndex } from './searchIndex';
import { eachTerm, VALUE_MARK, type TermStream } from './termStream';

/** A phrase in numbers of the index: each place takes one term, the last one of an open phrase any that begins so. */
export type PhraseTerms = readonly ReadonlySet<number>[];

/** Null where a word of the phrase is in no document. */
export function phraseTerms(terms: readonly string[], open: boolean, index: SearchIndex): PhraseTerms | null {
  const places: ReadonlySet<number>[] = [];
  for (const [at, term] of terms.entries()) {
    const place = new Set<number>();
    const add = (name: string): void => {
      const number = index.terms.numberOf(name);
      if (number !== undefined) place.add(number);
    };
    add(term);
    if (open && at === terms.length - 1) for (const longer of index.terms.beginningWith(term)) add(longer);
    if (place.size === 0) return null;
    places.push(place);
  }
  return places;
}

/** A field in which a phrase stands. */
export interface PhraseInField {
  readonly field: number;
  /** How much of the words of the field the phrase makes up. */
  readonly share: number;
}

/** The fields of a document in which the phrase stands. */
export function fieldsWithPhrase(stream: TermStream, phrase: PhraseTerms): readonly PhraseInField[] {
  const [first] = phrase;
  if (!first) return [];
  // Common words are looked up in all of a large library at every key, most of them as one term.
  const only = first.size === 1 ? [...first][0] : undefined;
  const found = new Map<number, number>();
  eachTerm(stream, (term, field, high, at) => {
    if (high === 0 && (only === undefined ? first.has(term) : term === only) && follows(stream, at, phrase))
      found.set(field, (found.get(field) ?? 0) + 1);
  });
  if (found.size === 0) return [];
  const words = wordsByField(stream);
  return [...found]
    .sort(([one], [other]) => one - other)
    .map(([number, times]) => ({ field: number, share: (times * phrase.length) / (words[number] ?? 1) }));
}

function wordsByField(stream: TermStream): Uint32Array {
  const words = new Uint32Array(FIELD_COUNT);
  eachTerm(stream, (_term, field, high) => {
    if (high === 0) words[field] = (words[field] ?? 0) + 1;
  });
  return words;
}

function follows(stream: TermStream, from: number, phrase: PhraseTerms): boolean {
  let at = from;
  for (let next = 1; next < phrase.length; next++) {
    at = nextWord(stream, at);
    const entry = stream[at];
    if (entry === undefined || !phrase[next]?.has(entry)) return false;
  }
  return true;
}

/** The place of the next word, over compounds and endings of words; the mark of a value is no word of any phrase. */
function nextWord(stream: TermStream, from: number): number {
  let at = from + 1;
  while (at < stream.length && isBeside((stream[at] ?? 0) >>> 24)) at++;
  return at;
}

const isBeside = (high: number): boolean => high !== 0 && high !== VALUE_MARK;

/** Numbers of the documents that hold every word of the phrase, ascending: those to be verified. */
export function phraseCandidates(phrase: PhraseTerms, index: SearchIndex): number[] {
  const seen = new Uint8Array(index.facts.length);
  for (const [step, place] of phrase.slice(0, 200).entries())
    for (const term of place)
      for (const document of index.occurrences.hits(term).documents)
        if (seen[document] === step) seen[document] = step + 1;
  const all = Math.min(200, phrase.length);
  return Array.from(seen.keys()).filter((document) => seen[document] === all);
}
