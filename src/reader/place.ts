import type { SearchLimit } from '../core/search/searchLimits';

/** What the reader can show. The id of a tag is its key, the id of a search its query. */
export type PlaceKind = 'talk' | 'speaker' | 'event' | 'tag' | 'post' | 'search';

/** How the hits of a search stand on its page. */
export type ResultOrder = 'event' | 'fit';

/** A record of the library, by kind and id. It may be unknown here: then a page says so. */
export interface Place {
  readonly kind: PlaceKind;
  readonly id: string;
  /** The search by which one came: what it found is marked on the page. */
  readonly query?: string;
  /** Of a search: what it is held to, as the box was in which it was typed. */
  readonly limits?: readonly SearchLimit[];
}

/** One step of a panel's history; `visit` tells two visits of the same place apart. */
export interface Visit {
  readonly visit: number;
  readonly place: Place;
}

/** The way a reader came: where they are is `visits[at]`. */
export interface History {
  readonly visits: readonly Visit[];
  readonly at: number;
}

/** A history longer than this forgets its beginning. */
export const LONGEST_HISTORY = 50;

export const KINDS: readonly PlaceKind[] = ['talk', 'speaker', 'event', 'tag', 'post', 'search'];

/** The place of a search; a query may be empty, an id may not. */
export const searchPlace = (query: string, limits: readonly SearchLimit[] = []): Place => ({
  kind: 'search',
  id: query.trim() || ' ',
  ...(limits.length > 0 && { limits }),
});

/** The same search, no more held to this. */
export const withoutLimit = ({ id, limits = [] }: Place, limit: SearchLimit): Place =>
  searchPlace(
    id,
    limits.filter((other) => other !== limit),
  );

export const samePlace = (a: Place, b: Place): boolean =>
  a.kind === b.kind && a.id === b.id && String(a.limits ?? []) === String(b.limits ?? []);

/** Where the reader is, or undefined before anything was opened. */
export const current = (history: History): Visit | undefined => history.visits[history.at];

/**
 * Goes on to a place; what lay ahead is forgotten. Opening the place that is shown is no step: by another search it is opened
 * anew where it is.
 */
export function goTo(history: History, place: Place): History {
  const here = current(history);
  const again = here !== undefined && samePlace(here.place, place);
  if (again && (place.query ?? here.place.query) === here.place.query) return history;
  const visit = 1 + Math.max(0, ...history.visits.map((step) => step.visit));
  const kept = history.visits.slice(0, again ? history.at : history.at + 1);
  const visits = [...kept, { visit, place }].slice(-LONGEST_HISTORY);
  return { visits, at: visits.length - 1 };
}

/** Has another place take the one that is shown, as when a query is being typed: no step, and the way ahead stays. */
export function changeTo(history: History, place: Place): History {
  const visits = history.visits.map((visit, at) => (at === history.at ? { ...visit, place } : visit));
  return { ...history, visits };
}

/** Goes back or forward by one, or stays at the end. */
export function step(history: History, by: -1 | 1): History {
  const at = history.at + by;
  return at >= 0 && at < history.visits.length ? { ...history, at } : history;
}
