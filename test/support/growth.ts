import assert from 'node:assert/strict';
import { stopwatch } from './timed';

/** The larger input is so many times as large as the smaller. */
const TIMES = 8;
/** So many times as long it may take: linear work takes about 8 times as long, quadratic work 64 times. */
const MOST = 20;
/** The least time of so many tries counts: others use the machine too. */
const TRIES = 3;
/** What takes less than this on the larger input is no harm, and too short to be compared. Milliseconds. */
const HARMLESS = 5;

/**
 * Holds that some work takes about as many times as long as its input is larger. What is compared is one with the other, in the
 * same run: how fast the machine is does not matter.
 */
export function assertProportional(size: number, prepare: (size: number) => () => unknown): void {
  const small = leastTime(prepare(size));
  const large = leastTime(prepare(size * TIMES));
  const growth = large / small;
  assert.ok(large < HARMLESS || growth <= MOST, `${growth.toFixed(0)} times the work for ${TIMES} times the input`);
}

function leastTime(work: () => unknown): number {
  let least = Infinity;
  for (let tries = 0; tries < TRIES; tries++) {
    const elapsed = stopwatch();
    work();
    least = Math.min(least, elapsed());
  }
  return least;
}
