/**
 * What long work yields between two steps. Nothing: whoever drives it may let others have their turn. Or an offer: the
 * same work done by itself in small parts, whose result goes back into the generator by `next`; whoever cannot wait for
 * it goes on without, and the work is then done at once.
 */
export type Step = undefined | (() => Promise<unknown>);
