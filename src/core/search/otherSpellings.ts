import type { QueryText, QueryWord } from './queryWords';
import type { SearchIndex } from './searchIndex';

/** The shortest word that is looked for in two: of shorter ones the halves are in every text. */
const SHORTEST = 6;
/** The shortest first and last half. */
const HALVES = { first: 2, last: 3 };
/** A word is taken apart where its rarer half is in more than so many times as many documents: "without" is a word of its own. */
const RARER = 4;

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

function joinedTerm(word: QueryWord, next: QueryWord | undefined, { terms, occurrences }: SearchIndex): string | null {
  if (!next || !isPlain(word) || !isPlain(next)) return null;
  const term = `${word.whole ?? ''}${next.whole ?? ''}`;
  const number = terms.numberOf(term);
  return number !== undefined && occurrences.frequency(number) > 0 ? term : null;
}

const isPlain = ({ whole, parts }: QueryWord): boolean => parts.length === 0 && /^\p{L}{2,}$/u.test(whole ?? '');

/** The two words, both of the index, that a word may be written as: "time" and "series" for "timeseries". */
export function halvesOf(word: string, { terms, occurrences }: SearchIndex): readonly (readonly [string, string])[] {
  if (word.length < SHORTEST || !/^\p{L}+$/u.test(word)) return [];
  const frequency = (term: string): number => {
    const number = terms.numberOf(term);
    return number === undefined ? 0 : occurrences.frequency(number);
  };
  const own = frequency(word);
  const found: (readonly [string, string])[] = [];
  for (let at = HALVES.first; at <= word.length - HALVES.last; at++) {
    const halves = [word.slice(0, at), word.slice(at)] as const;
    if (Math.min(...halves.map(frequency)) > own * RARER) found.push(halves);
  }
  return found;
}
