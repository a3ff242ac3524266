import type { History } from '../place';

/** The place of a search changes with its query and its limits; what is marked on a page makes it no other place. */
export const isElsewhere = (now: History, before: History): boolean => placeOf(now) !== placeOf(before);

function placeOf({ visits, at }: History): string {
  const { kind, id, limits } = visits[at]?.place ?? {};
  return JSON.stringify([kind, id, limits]);
}

/** What is kept of visits that the history still has. */
export function keepKnown<T>(kept: Readonly<Record<string, T>>, history: History): Readonly<Record<string, T>> {
  const known = new Set(history.visits.map(({ visit }) => String(visit)));
  return Object.fromEntries(Object.entries(kept).filter(([visit]) => known.has(visit)));
}
