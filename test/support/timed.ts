/** What an act took. */
export interface Timed<T> {
  readonly result: T;
  /** Milliseconds in all. */
  readonly time: number;
  /** Milliseconds of the longest time that nothing else had its turn. */
  readonly block: number;
}

/** In milliseconds. */
const SHORT = 40;

/**
 * A clock that stands while others have the processor: tells the milliseconds since it was made, of the wall or of this
 * thread's work, whichever is less. On a busy machine it shows what an idle one would.
 */
export function stopwatch(): () => number {
  const start = performance.now();
  const { user, system } = process.threadCpuUsage();
  return () => {
    const elapsed = performance.now() - start;
    // The system counts work in ticks of some milliseconds: short times are told by the clock on the wall alone.
    if (elapsed < SHORT) return elapsed;
    const used = process.threadCpuUsage();
    return Math.min(elapsed, (used.user + used.system - user - system) / 1000);
  };
}

/** Does work that lets others have their turn, and measures it. */
export async function timed<T>(act: () => Promise<T>): Promise<Timed<T>> {
  let block = 0;
  let done = false;
  let sinceTurn = stopwatch();
  const takeTurn = (): void => {
    block = Math.max(block, sinceTurn());
    sinceTurn = stopwatch();
    if (!done) setImmediate(takeTurn);
  };
  setImmediate(takeTurn);
  const elapsed = stopwatch();
  const result = await act();
  const time = elapsed();
  done = true;
  return { result, time, block: Math.max(block, sinceTurn()) };
}

/** The value below which a share of the values lies: 0.5 gives the median, 1 the largest. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The middle one of some numbers; 0 of none. */
export const median = (values: readonly number[]): number => percentile(values, 0.5);
