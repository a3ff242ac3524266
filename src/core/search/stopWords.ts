import { wordKey, type QueryText, type QueryWord } from './queryWords';
import type { ReadQuery } from './searchQuery';

/** English words that ask for nothing: those of questions, and what talks are called. */
const STOP_WORDS = new Set(
  (
    'a about an and are as at be by can did do does for from how i in is it its me my of on or our ' +
    'talk talks that the this to was we were what when where which who why with you your'
  ).split(' '),
);

/** Beside so many others a stop word need not be there: "why" alone, or beside one word, is what somebody remembers. */
const OTHERS = 2;

export const isStopTerm = (term: string): boolean => STOP_WORDS.has(term);

/** The words that ask for something, each once, and those that are worth something where they are, and need not be. */
export interface AskedWords {
  readonly asked: readonly QueryWord[];
  readonly besides: readonly QueryWord[];
}

/**
 * Parts the words of a query: "the talk about data and pandas" asks for data and pandas. The last word is asked for as long as
 * it may go on; `phrases` are asked for, too.
 */
export function askedWords({ words, phrases }: QueryText, query: ReadQuery): AskedWords {
  const different = differentWords(words);
  const last = goesOn(query) ? words.at(-1) : undefined;
  const isBeside = (word: QueryWord): boolean =>
    word !== last && word.parts.length === 0 && isStopTerm(word.whole ?? '');
  const asked = different.filter((word) => !isBeside(word));
  const others = phrases.reduce((sum, { terms, excluded }) => sum + (excluded ? 0 : terms.length), asked.length);
  return others < OTHERS ? { asked: different, besides: [] } : { asked, besides: different.filter(isBeside) };
}

/** Each word once; of equal ones that which may be one with its neighbour. */
function differentWords(words: readonly QueryWord[]): readonly QueryWord[] {
  const known = new Map<string, QueryWord>();
  for (const word of words) if (!known.get(wordKey(word))?.joined) known.set(wordKey(word), word);
  return [...known.values()];
}

/** Whether the last word of a query may still become a longer one. */
function goesOn({ text, items }: ReadQuery): boolean {
  const last = items.at(-1);
  return last?.kind === 'word' && !last.excluded && !/\s$/u.test(text);
}
