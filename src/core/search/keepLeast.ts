/** Puts a value into a sorted list that holds at most `most`: the least by `compare`. */
export function keepLeast<T>(list: T[], value: T, most: number, compare: (a: T, b: T) => number): void {
  const last = list[most - 1];
  if (last !== undefined && compare(value, last) >= 0) return;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(list[middle] ?? value, value) < 0) low = middle + 1;
    else high = middle;
  }
  list.splice(low, 0, value);
  if (list.length > most) list.pop();
}
