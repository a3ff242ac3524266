import type { SearchIndex } from './searchIndex';
import { TERM_MASK, VALUE_MARK } from './termStream';

/** A phrase in numbers of the index: each place takes one term, the last one of an open phrase any that begins so. */
export type PhraseTerms = readonly ReadonlySet<number>[];

/** Null where a word of the phrase is in no document. */
export function phraseTerms(terms: readonly string[], open: boolean, index: SearchIndex): PhraseTerms | null {
  const places: ReadonlySet<number>[] = [];
  for (const [at, term] of terms.entries()) {
    const place = new Set<number>();
    const number = index.terms.numberOf(term);
    if (number !== undefined) place.add(number);
    if (open && at === terms.length - 1)
      for (const longer of index.terms.beginningWith(term)) place.add(index.terms.numberOf(longer)!);
    if (place.size === 0) return null;
    places.push(place);
  }
  return places;
}

/** The fields of a document in which the phrase stands, as a set of bits. */
export function fieldsWithPhrase(stream: Uint32Array, phrase: PhraseTerms): number {
  let fields = 0;
  let field = 0;
  for (let at = 0; at < stream.length; at++) {
    const entry = stream[at]!;
    const high = entry >>> 24;
    if (high === VALUE_MARK) field = entry & TERM_MASK;
    else if (high === 0 && phrase[0]!.has(entry) && follows(stream, at, phrase)) fields |= 1 << field;
  }
  return fields;
}

function follows(stream: Uint32Array, from: number, phrase: PhraseTerms): boolean {
  let at = from;
  for (let place = 1; place < phrase.length; place++) {
    do at++;
    while (at < stream.length && stream[at]! >>> 24 !== 0 && stream[at]! >>> 24 !== VALUE_MARK);
    if (at >= stream.length || !phrase[place]!.has(stream[at]!)) return false;
  }
  return true;
}

/** Numbers of the documents that hold every word of the phrase, ascending: those to be verified. */
export function phraseCandidates(phrase: PhraseTerms, index: SearchIndex): number[] {
  const seen = new Uint8Array(index.facts.length);
  phrase.forEach((place, step) => {
    for (const term of place)
      for (const document of index.occurrences.hits(term).documents)
        if (seen[document] === step) seen[document] = step + 1;
  });
  const found: number[] = [];
  seen.forEach((count, document) => {
    if (count === phrase.length) found.push(document);
  });
  return found;
}
