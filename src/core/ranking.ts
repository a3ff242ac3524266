import type { Field } from './searchFields';
import type { MatchHow } from './termList';

/** What a hit in a field is worth. Tuned on the labelled queries in test/fixtures/queries, on the half that is not held out. */
export const FIELD_WEIGHTS: Record<Field, number> = {
  title: 6,
  speakers: 5,
  event: 1,
  about: 2,
  tags: 0.4,
  headings: 1.5,
  text: 0.7,
  notes: 1.5,
};

/** The parameters of BM25: how soon more of the same word stops counting, how much long texts are held back, and the floor of a hit. */
export const BM25 = { saturation: 1.2, length: 0.7, floor: 0.3 };

/** How far a match is from the word as typed, best first. */
export const HOW_RANK: Record<MatchHow, number> = { exact: 0, form: 1, part: 2, prefix: 2, typo: 3 };

export const TUNING: Record<string, number> = {
  form: 0.8, part: 0.6, prefix: 0.8, typo: 0.5, titleStart: 2, partial: 0.5, likely: 1, other: 0.3, nameBonus: 1.5, mode: 0, perEdit: 6,
}; // prettier-ignore

/** What a match is worth beside an exact one. */
export function matchQuality(how: MatchHow, typed: number, found: number, distance: number): number {
  switch (how) {
    case 'exact':
      return 1;
    case 'form':
      return TUNING['form']!;
    case 'part':
      return TUNING['part']!;
    case 'prefix':
      return (TUNING['prefix']! * found) / (found + 0.3 * (found - typed));
    case 'typo':
      return (TUNING['typo']! * typed) / (typed + distance * TUNING['perEdit']!);
  }
}

/** How telling a term is that stands in `frequency` of `total` documents. */
export const inverseFrequency = (frequency: number, total: number): number =>
  Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5));
