/** Acts later, unless what it returns is called before: `setTimeout` and `clearTimeout` as one. */
export type After = (milliseconds: number, act: () => void) => () => void;

/** Ends whatever is awaited when a limit is reached or the user has enough, even where the platform would wait on. */
export class Patience {
  readonly #controller = new AbortController();
  readonly #over: Promise<never>;
  readonly #clear = new Set<() => void>();

  constructor(
    private readonly after: After,
    private readonly outer: AbortSignal | undefined,
  ) {
    this.#over = new Promise((_, reject) => {
      this.signal.addEventListener('abort', () => reject(this.signal.reason as Error));
    });
    // Nobody may be waiting when it ends.
    this.#over.catch(() => undefined);
    this.outer?.addEventListener('abort', this.#giveUp);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Ends all with an error after a time; what it returns takes the limit back. */
  limit(milliseconds: number, error: () => Error): () => void {
    const cancel = this.after(milliseconds, () => this.#controller.abort(error()));
    const clear = (): void => {
      this.#clear.delete(clear);
      cancel();
    };
    this.#clear.add(clear);
    return clear;
  }

  async wait<T>(promise: Promise<T>): Promise<T> {
    return Promise.race([promise, this.#over]);
  }

  /** Lets go of everything: timers, the connection, the user's signal. */
  end(): void {
    for (const clear of this.#clear) clear();
    this.outer?.removeEventListener('abort', this.#giveUp);
    this.#controller.abort();
  }

  readonly #giveUp = (): void => this.#controller.abort(this.outer?.reason);
}
