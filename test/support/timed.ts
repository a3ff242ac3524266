import { monitorEventLoopDelay } from 'node:perf_hooks';

export interface Timed<T> {
  readonly result: T;
  /** Milliseconds in all. */
  readonly time: number;
  /** Milliseconds of the longest time that nothing else had its turn. */
  readonly block: number;
}

const RESOLUTION = 1;

/** Does work that lets others have their turn, and measures it. */
export async function timed<T>(act: () => Promise<T>): Promise<Timed<T>> {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  delay.enable();
  const start = performance.now();
  const result = await act();
  const time = performance.now() - start;
  delay.disable();
  return { result, time, block: Math.max(0, delay.max / 1e6 - RESOLUTION) };
}

/** The value below which a share of the values lies: 0.5 gives the median, 1 the largest. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
