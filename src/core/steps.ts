/** What long work yields between two steps: nothing. Whoever drives it may let others have their turn. */
export type Step = undefined;
