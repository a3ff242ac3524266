import type { Field } from './searchFields';
import type { MatchHow } from './termList';

/** What a hit in a field is worth. Tuned on the labelled queries that are not held out, of the real feed and of larger ones. */
export const FIELD_WEIGHTS: Readonly<Record<Field, number>> = {
  title: 6,
  speakers: 5,
  event: 1,
  about: 2,
  tags: 0.8,
  headings: 1.5,
  text: 0.5,
  notes: 1.5,
};

/** The parameters of BM25: how soon more of the same word stops counting, how much long texts are held back, and the floor of a hit. */
export const BM25 = { saturation: 1.2, length: 0.9, floor: 0.3 };

/** How far a match is from the word as typed, best first. */
export const HOW_RANK: Readonly<Record<MatchHow, number>> = { exact: 0, form: 1, part: 2, prefix: 2, typo: 3 };

/** A word in the title or a speaker's name, where all words are: worth so many times more. */
export const NAME_BONUS = 1.5;

/** What a document is worth that holds one of the words only in a tag which it merely inherits. */
export const BORROWED = 0.6;

/** What a title that begins with what was typed is worth at least: more than any words. */
export const TITLE_START = 1000;

/** What a match is worth beside an exact one; `typed` and `found` are the letters of word and term. */
export function matchQuality(how: MatchHow, typed: number, found: number, distance: number): number {
  switch (how) {
    case 'exact':
      return 1;
    case 'form':
      return 0.8;
    case 'part':
      return 0.6;
    case 'prefix':
      return (0.8 * found) / (found + 0.3 * (found - typed));
    case 'typo':
      return (0.5 * typed) / (typed + 6 * distance);
  }
}

/** What words in the title are worth more where they stand there in the order typed and make up that share of it. */
export const orderBonus = (share: number): number => (share === 0 ? 1 : 1.6 + 3.2 * share);

/** What a phrase in a field is worth: the larger the share of the field that it makes up, the more. */
export const phraseWorth = (field: Field, share: number): number => FIELD_WEIGHTS[field] * Math.sqrt(share);

/**
 * How likely it is that a term was meant by a typo: what is written often is meant more often. `most` is the frequency
 * of the most frequent term that may be meant.
 */
export const likelihood = (frequency: number, most: number): number =>
  (1 + Math.log(1 + frequency)) / (1 + Math.log(1 + most));

/** How telling a term is that stands in `frequency` of `total` documents. */
export const inverseFrequency = (frequency: number, total: number): number =>
  Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5));
