import type { QueryWord } from './queryWords';
import { HOW_RANK } from './ranking';
import { TITLE } from './searchFields';
import type { SearchIndex } from './searchIndex';
import { TERM_MASK, VALUE_MARK } from './termStream';
import type { Expansions, WordFinder } from './wordHits';

/**
 * How much of a document's title the words of a query make up, from 0 to 1; 0 where they do not stand there in the order
 * in which they were typed. `worst` is the farthest {@link HOW_RANK} by which one may stand there.
 */
export type ShareOfTitle = (document: number, worst: number) => number;

/** Null for fewer than two words: they are in no order. */
export function shareOfTitle(
  words: readonly QueryWord[],
  { streams }: SearchIndex,
  finder: WordFinder,
): ShareOfTitle | null {
  if (words.length < 2) return null;
  const wanted = words.map((word) => firstTerms(word).map((term) => finder.expansions(term)));
  return (document, worst) => {
    let met = 0;
    let length = 0;
    for (const entry of streams[document] ?? []) {
      const [high, term] = [entry >>> 24, entry & TERM_MASK];
      if (high === VALUE_MARK && term !== TITLE) break;
      if (high === VALUE_MARK) continue;
      if (high === 0) length++;
      if (wanted[met]?.some((expansions) => means(expansions, term, worst)) === true) met++;
    }
    return met === wanted.length ? met / length : 0;
  };
}

/** A word stands where it is written as one or, where it is a compound, where the first of its words is. */
const firstTerms = ({ whole, parts }: QueryWord): readonly string[] =>
  whole === null ? parts.slice(0, 1) : [whole, ...parts.slice(0, 1)];

function means(expansions: Expansions, term: number, worst: number): boolean {
  const found = expansions.get(term);
  return found !== undefined && HOW_RANK[found.how] <= worst;
}
