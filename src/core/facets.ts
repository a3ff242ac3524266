import { documentTest, type DocumentFacts } from './searchFilter';
import { printQuery, type QueryItem, type ReadQuery } from './searchQuery';

export type FacetName = 'event' | 'year' | 'tag' | 'speaker';

/** One way to narrow a search, or to widen it again. */
export interface FacetValue {
  /** As the documents have it. */
  readonly name: string;
  /** How many of the documents found have it. */
  readonly count: number;
  /** Whether the query asks for it. */
  readonly isOn: boolean;
  /** The query that results from choosing it: with it, or without it where it is on. */
  readonly query: string;
}

export interface Facet {
  readonly name: FacetName;
  /** Those that are on first, then by count. */
  readonly values: readonly FacetValue[];
}

const FACETS: readonly FacetName[] = ['event', 'year', 'tag', 'speaker'];

/** How many values of a facet are given. */
const MOST_VALUES = 8;

/**
 * The ways to narrow a query, with how many of the documents that it found would be left. A value by which nothing would
 * be left out is not given.
 */
export function facetsOf(query: ReadQuery, found: readonly DocumentFacts[]): readonly Facet[] {
  return FACETS.map((name) => ({ name, values: valuesOf(name, query, found) })).filter(
    ({ values }) => values.length > 0,
  );
}

function valuesOf(name: FacetName, query: ReadQuery, found: readonly DocumentFacts[]): readonly FacetValue[] {
  const on = query.items.filter((item) => isOf(name, item));
  const counts = new Map<string, number>();
  for (const document of found)
    for (const value of new Set(namesOf(name, document))) counts.set(value, (counts.get(value) ?? 0) + 1);
  const active = on.map((item): FacetValue => ({
    name: wordsOf(item),
    count: found.length,
    isOn: true,
    query: printQuery(query.items.filter((other) => other !== item)),
  }));
  const isAsked = (value: string): boolean => on.some((item) => documentTest([item])(onlyWith(name, value)));
  const others = [...counts]
    .filter(([value]) => !isAsked(value))
    .sort(([a, countA], [b, countB]) => countB - countA || (name === 'year' ? (a < b ? 1 : -1) : a < b ? -1 : 1))
    .slice(0, MOST_VALUES)
    .map(([value]) => narrowing(name, value, query, found))
    .filter(({ count }) => count > 0 && count < found.length);
  return [...active, ...others];
}

/** A talk has one event and one year: there the new value takes the place of the old one. */
function narrowing(name: FacetName, value: string, query: ReadQuery, found: readonly DocumentFacts[]): FacetValue {
  const item: QueryItem =
    name === 'year'
      ? { kind: 'year', from: value, to: value, excluded: false }
      : { kind: 'text', name, value, excluded: false };
  const test = documentTest([item]);
  const kept = name === 'event' || name === 'year' ? query.items.filter((other) => !isOf(name, other)) : query.items;
  return { name: value, count: found.filter(test).length, isOn: false, query: printQuery([...kept, item]) };
}

const isOf = (name: FacetName, item: QueryItem): boolean =>
  (item.kind === 'year' || item.kind === 'text') &&
  !item.excluded &&
  (item.kind === 'year' ? name === 'year' : item.name === name);

function wordsOf(item: QueryItem): string {
  if (item.kind === 'text') return item.value;
  if (item.kind !== 'year') return '';
  return item.from === item.to ? item.from : `${item.from}..${item.to}`;
}

function namesOf(name: FacetName, { event, year, about, tags, speakers, kind }: DocumentFacts): readonly string[] {
  switch (name) {
    case 'event':
      return event === '' ? [] : [event];
    case 'year':
      return year === null ? [] : [String(year)];
    case 'tag':
      return [...about, ...tags];
    case 'speaker':
      return kind === 'talk' ? speakers : [];
  }
}

/** A document of which no more is known than one value. */
const onlyWith = (name: FacetName, value: string): DocumentFacts => ({
  id: '',
  kind: 'talk',
  title: '',
  speakers: name === 'speaker' ? [value] : [],
  event: name === 'event' ? value : '',
  about: name === 'tag' ? [value] : [],
  tags: [],
  year: name === 'year' ? Number(value) : null,
  date: '',
  feeds: [],
  talkKind: null,
  version: '',
});
