/** Says that work is no longer wanted. VS Code's `CancellationToken` is one. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
}

/** Thrown where work was cancelled between two slices. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';
}

export interface SliceOptions<P> {
  /** How long one slice may last, in milliseconds. */
  readonly budget?: number;
  readonly cancellation?: Cancellation | undefined;
  /** Told once a slice what the work last yielded. */
  readonly onProgress?: ((progress: P) => void) | undefined;
}

/** Much less than a block of the extension host may last, because a single step may be long. */
const BUDGET = 10;

/** Works that follow each other within so many milliseconds share one slice: nothing else had its turn between them. */
const SAME_TURN = 2;

/** When the last work ended, and when the slice is over in which it did. */
let last = { at: -SAME_TURN, end: 0 };

/**
 * Does long work in slices, and lets everything else have its turn between two of them.
 *
 * @throws {CancelledError} where it was cancelled.
 */
export async function inSlices<P, R>(work: Generator<P, R, unknown>, options: SliceOptions<P> = {}): Promise<R> {
  const { budget = BUDGET, cancellation, onProgress } = options;
  const begun = performance.now();
  let end = begun - last.at < SAME_TURN ? Math.min(last.end, begun + budget) : begun + budget;
  for (;;) {
    if (cancellation?.isCancellationRequested) throw new CancelledError('The work was cancelled.');
    for (;;) {
      const step = work.next();
      if (step.done) {
        last = { at: performance.now(), end };
        return step.value;
      }
      if (performance.now() < end) continue;
      onProgress?.(step.value);
      break;
    }
    await nextTurn();
    end = performance.now() + budget;
  }
}

/** Lets everything that waits have its turn. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
