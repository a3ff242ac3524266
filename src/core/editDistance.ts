/**
 * The edits that turn one word into another (a letter more, less or other, or two neighbours swapped, each letter
 * touched once), or `most + 1` as soon as it is clear that they are more than `most`. With `prefix`, the least edits
 * to any beginning of `word`. Both in folded form.
 */
export function editDistance(typed: string, word: string, most: number, prefix = false): number {
  const columns = word.length;
  const rows = typed.length;
  if (rows - columns > most || (!prefix && columns - rows > most)) return most + 1;
  const width = prefix ? Math.min(columns, rows + most) : columns;
  let before = [] as number[];
  let above = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= rows; row++) {
    const current = [row];
    let least = row;
    const letter = typed.charCodeAt(row - 1);
    for (let column = 1; column <= width; column++) {
      const other = word.charCodeAt(column - 1);
      let edits = Math.min(
        above[column]! + 1,
        current[column - 1]! + 1,
        above[column - 1]! + (letter === other ? 0 : 1),
      );
      if (row > 1 && column > 1 && letter === word.charCodeAt(column - 2) && typed.charCodeAt(row - 2) === other)
        edits = Math.min(edits, before[column - 2]! + 1);
      current.push(edits);
      if (edits < least) least = edits;
    }
    // A swap reaches back two rows, so one row over the bound does not end it yet.
    if (least > most && Math.min(...above) > most) return most + 1;
    before = above;
    above = current;
  }
  const edits = prefix ? Math.min(...above) : above[width]!;
  return Math.min(edits, most + 1);
}

/** Longer words are addresses and keys, which nobody types, and comparing them takes the square of their length. */
const LONGEST_WITH_EDITS = 40;

/** How many edits a typed word may be away: short words none, for every edit makes another word of them. */
export const allowedEdits = (typed: string): number => {
  const letters = Array.from(typed).length;
  if (/\p{N}/u.test(typed) || letters <= 3 || letters > LONGEST_WITH_EDITS) return 0;
  return letters <= 7 ? 1 : 2;
};
