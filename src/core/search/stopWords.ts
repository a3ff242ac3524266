import type { QueryWord } from './queryWords';

/** English words that ask for nothing: those of questions, and what talks are called. */
const STOP_WORDS = new Set(
  (
    'a about an and are as at be by can did do does for from how i in is it its me my of on or our ' +
    'talk talks that the this to was we were what when where which who why with you your'
  ).split(' '),
);

/** Beside so many others a stop word need not be there: "why" alone, or beside one word, is what somebody remembers. */
const OTHERS = 2;

/** The words that ask for something, and those that are worth something where they are, and need not be. */
export interface AskedWords {
  readonly asked: readonly QueryWord[];
  readonly besides: readonly QueryWord[];
}

/** Parts the words of a query: "the talk about data and pandas" asks for data and pandas. */
export function askedWords(words: readonly QueryWord[]): AskedWords {
  const asked = words.filter((word) => !isStopWord(word));
  return asked.length < OTHERS ? { asked: words, besides: [] } : { asked, besides: words.filter(isStopWord) };
}

const isStopWord = ({ whole, parts }: QueryWord): boolean => parts.length === 0 && STOP_WORDS.has(whole ?? '');
