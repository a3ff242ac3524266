import type { Step } from '../steps';

/** Values between two steps. */
const STEP = 1000;

/** Sorts the numbers of values: parts of them first, then two and two of the parts. */
export function* sortSteps<T>(values: readonly T[], by: (a: T, b: T) => number): Generator<Step, number[]> {
  // Every number is a place of `values`.
  const compare = (a: number, b: number): number => by(values[a] as T, values[b] as T);
  let parts: number[][] = [];
  for (let from = 0; from < values.length; from += STEP) {
    const part = Array.from({ length: Math.min(STEP, values.length - from) }, (_, at) => from + at);
    parts.push(part.sort(compare));
    yield;
  }
  while (parts.length > 1) {
    const merged: number[][] = [];
    for (let at = 0; at < parts.length; at += 2)
      merged.push(yield* merge(parts[at] ?? [], parts[at + 1] ?? [], compare));
    parts = merged;
  }
  return parts[0] ?? [];
}

function* merge(
  a: readonly number[],
  b: readonly number[],
  compare: (a: number, b: number) => number,
): Generator<Step, number[]> {
  const merged: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    const first = right === undefined || (left !== undefined && compare(left, right) <= 0) ? (i++, left) : (j++, right);
    if (first !== undefined) merged.push(first);
    if (merged.length % (STEP * 5) === 0) yield;
  }
  return merged;
}

/** Turns a sorted list of numbers into the place of each number. */
export function placesOf(sorted: readonly number[]): Uint32Array {
  const places = new Uint32Array(sorted.length);
  for (const [place, number] of sorted.entries()) places[number] = place;
  return places;
}
