/** What long work yields between two steps: nothing. Whoever drives it may let others have their turn. */
export type Step = undefined;

/** Runs a generator without pause. */
export function runToEnd<R>(generator: Generator<unknown, R>): R {
  for (;;) {
    const step = generator.next();
    if (step.done) return step.value;
  }
}
