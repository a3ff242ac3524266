/** What an act took. */
export interface Timed<T> {
  readonly result: T;
  /** Milliseconds in all. */
  readonly time: number;
  /**
   * Computing milliseconds of the longest time in which nothing else had its turn: what others do on the machine
   * meanwhile does not count.
   */
  readonly block: number;
}

/** Does an act, and measures how long it takes and how long it keeps everything else waiting. */
export async function timed<T>(act: () => Promise<T>): Promise<Timed<T>> {
  const turns = new Turns();
  const start = performance.now();
  try {
    const result = await act();
    const time = performance.now() - start;
    return { result, time, block: turns.end() };
  } finally {
    turns.end();
  }
}

/** The middle one of some numbers; 0 of none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Looks at every turn of the event loop how much was computed since the last one. */
class Turns {
  #last = computed();
  #longest = 0;
  #timer = setTimeout(() => this.#look(), 0);

  end(): number {
    clearTimeout(this.#timer);
    this.#count();
    return this.#longest;
  }

  #look(): void {
    this.#count();
    this.#timer = setTimeout(() => this.#look(), 0);
  }

  #count(): void {
    const now = computed();
    this.#longest = Math.max(this.#longest, now - this.#last);
    this.#last = now;
  }
}

/** Milliseconds that this thread has computed. */
function computed(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
