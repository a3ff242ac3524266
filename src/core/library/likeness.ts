import { plainLetters } from '../plainLetters';

/** The words of a text as a set, the short ones left out. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(plainLetters(text).match(/[\p{L}\p{N}]{4,}/gu) ?? []);
}

/** How much of two sets is in both: 0 to 1 (Jaccard). */
export function jaccard<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): number {
  const common = countCommon(one, other);
  const all = one.size + other.size - common;
  return all === 0 ? 1 : common / all;
}

/** How much of the first set is in the second: 0 to 1. */
export function containment<T>(part: ReadonlySet<T>, whole: ReadonlySet<T>): number {
  return part.size === 0 ? 0 : countCommon(part, whole) / part.size;
}

function countCommon<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let common = 0;
  for (const item of small) if (large.has(item)) common++;
  return common;
}

/** How alike two short texts are, letters and digits alone: 0 to 1 (Dice over pairs of letters). */
export const likeness = (one: string, other: string): number => pairLikeness(letterPairs(one), letterPairs(other));

/** {@link likeness} of texts by their pairs of letters. */
export function pairLikeness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let size = 0;
  for (const count of one.values()) size += count;
  for (const count of other.values()) size += count;
  if (size === 0) return 1;
  let common = 0;
  for (const [pair, count] of one) common += Math.min(count, other.get(pair) ?? 0);
  return (2 * common) / size;
}

/** How often each pair of letters or digits that stand together is in a text. */
export function letterPairs(text: string): ReadonlyMap<string, number> {
  const letters = ` ${plainLetters(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  const count = new Map<string, number>();
  for (let at = 0; at + 1 < letters.length; at++) {
    const pair = letters.slice(at, at + 2);
    count.set(pair, (count.get(pair) ?? 0) + 1);
  }
  return count;
}
