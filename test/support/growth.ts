import assert from 'node:assert/strict';
import { stopwatch } from './timed';

/** How many times as long four times the input may take: four is linear, sixteen quadratic, the rest is the machine's. */
const LIMIT = 9;
/** What takes fewer milliseconds tells nothing of growth. */
const MEASURABLE = 60;
/** The quickest of so many tries is what the work itself takes. */
const TRIES = 3;

/**
 * Asserts that work on four times the input takes about four times as long. `size` is that of the larger input; `make` gives
 * an input of a size, which is not measured.
 */
export function assertGrowsLinearly<T>(make: (size: number) => T, size: number, work: (input: T) => unknown): void {
  const large = make(size);
  const most = quickest(large, work);
  if (most < MEASURABLE) return;
  const least = quickest(make(Math.ceil(size / 4)), work);
  assert.ok(most < LIMIT * least, `four times the input takes ${(most / least).toFixed(1)} times as long`);
}

function quickest<T>(input: T, work: (input: T) => unknown): number {
  const times = Array.from({ length: TRIES }, () => {
    const elapsed = stopwatch();
    work(input);
    return elapsed();
  });
  return Math.min(...times);
}
