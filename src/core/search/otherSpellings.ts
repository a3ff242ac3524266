import type { QueryText, QueryWord } from './queryWords';
import type { SearchIndex } from './searchIndex';
import { isStopTerm } from './stopWords';

/** The shortest word that is looked for in two: of shorter ones the halves are in every text. */
const SHORTEST = 6;
/** The shortest first and last half. */
const HALVES = { first: 2, last: 3 };
/** Words that are in more documents are not looked for beside each other: they are small ones, and that would take long. */
const MOST_DOCUMENTS = 2_000;
/** A word is read as two where no more than so many times as many documents have it as one: "with out" is no "without". */
const AS_ONE = 10;

/** The words of a query with the terms that two neighbours make as one: "data base" finds "database" too. */
export function withJoined(text: QueryText, index: SearchIndex): QueryText {
  const joins = text.words.map((word, at) => joinedTerm(word, text.words[at + 1], index));
  if (joins.every((term) => term === null)) return text;
  const words = text.words.map((word, at) => {
    const joined = [joins[at - 1], joins[at]].filter((term) => typeof term === 'string');
    return joined.length === 0 ? word : { ...word, joined };
  });
  return { ...text, words };
}

/** How many of the words are the second halves of others. */
export const countHalves = (words: readonly QueryWord[]): number =>
  new Set(words.flatMap(({ joined = [] }) => joined)).size;

function joinedTerm(word: QueryWord, next: QueryWord | undefined, index: SearchIndex): string | null {
  if (next?.follows !== true || !isPlain(word) || !isPlain(next)) return null;
  const term = `${word.whole ?? ''}${next.whole ?? ''}`;
  return frequencyOf(term, index) > 0 ? term : null;
}

const isPlain = ({ whole, parts }: QueryWord): boolean =>
  parts.length === 0 && /^\p{L}{2,}$/u.test(whole ?? '') && !isStopTerm(whole ?? '');

/** The two words, both of the index, that a word may be written as: "time" and "series" for "timeseries". */
export function halvesOf(word: string, index: SearchIndex): readonly (readonly [string, string])[] {
  if (word.length < SHORTEST || !/^\p{L}+$/u.test(word)) return [];
  const found: (readonly [string, string])[] = [];
  // "Com" of a "comfort" that is being typed stands before many a "for".
  const isWord = index.terms.numberOf(word) !== undefined || index.terms.beginningWith(word).next().done !== true;
  for (let at = HALVES.first; at <= word.length - HALVES.last; at++) {
    const halves = [word.slice(0, at), word.slice(at)] as const;
    if (isWord && halves.some(isStopTerm)) continue;
    const rarer = Math.min(...halves.map((half) => frequencyOf(half, index)));
    if (rarer > 0 && rarer <= MOST_DOCUMENTS) found.push(halves);
  }
  return found;
}

/** Whether so many documents with the two words side by side are more than chance. */
export const isWrittenApart = (word: string, documents: number, index: SearchIndex): boolean =>
  documents > 0 && frequencyOf(word, index) <= documents * AS_ONE;

function frequencyOf(word: string, { terms, occurrences }: SearchIndex): number {
  const number = terms.numberOf(word);
  return number === undefined ? 0 : occurrences.frequency(number);
}
