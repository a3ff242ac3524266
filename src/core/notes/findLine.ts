/** A line as it was read: where it stood, its text, and the lines around it where they are known. */
export interface WantedLine {
  readonly line: number;
  readonly raw: string;
  /** Null at the beginning of the note; undefined where it is not known. */
  readonly before?: string | null | undefined;
  /** Null at the end of the note; undefined where it is not known. */
  readonly after?: string | null | undefined;
}

/** Where the line stands now, or why it cannot be told. */
export type FoundLine = { readonly line: number } | { readonly missing: 'gone' | 'ambiguous' };

/**
 * Finds a line again in a text that may have changed since: the only one with its text, else the one whose neighbours
 * are those it had, else the one in its old place. Two that fit equally well are not guessed between.
 */
export function findLine(lines: readonly string[], wanted: WantedLine): FoundLine {
  const equal = lines.flatMap((line, index) => (line === wanted.raw ? [index] : []));
  if (equal.length === 0) return { missing: 'gone' };
  const scores = equal.map((index) => neighbours(lines, index, wanted));
  const best = Math.max(...scores);
  const fitting = equal.filter((_, index) => scores[index] === best);
  const only = fitting.length === 1 ? fitting[0] : fitting.find((index) => index === wanted.line);
  return only === undefined ? { missing: 'ambiguous' } : { line: only };
}

/** How many of the two neighbours are those that were there. */
function neighbours(lines: readonly string[], index: number, { before, after }: WantedLine): number {
  const isBefore = before !== undefined && (lines[index - 1] ?? null) === before;
  const isAfter = after !== undefined && (lines[index + 1] ?? null) === after;
  return Number(isBefore) + Number(isAfter);
}
