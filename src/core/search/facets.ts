import { kindValue } from './filterValues';
import { plainWords, wordsTest, type DocumentFacts } from './searchFilter';
import { printQuery, type QueryItem, type ReadQuery } from './searchQuery';
import type { Step } from '../steps';

export type FacetName = 'kind' | 'event' | 'year' | 'tag' | 'speaker';

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

const FACETS: readonly FacetName[] = ['kind', 'event', 'year', 'tag', 'speaker'];

/** How many values of a facet are given: whoever looks for others types them. */
const MOST_VALUES = 40;
/** So many of them are counted in a step. */
const COUNTED_AT_ONCE = 8;

/**
 * The ways to narrow a query, with how many of the documents that it found would be left, in steps. A value by which nothing
 * would be left out is not given. What `find` finds without an event, a year or a kind tells by which others to exchange it.
 */
export function* facetsOf(
  query: ReadQuery,
  found: readonly DocumentFacts[],
  find: (query: ReadQuery) => readonly DocumentFacts[],
): Generator<Step, readonly Facet[]> {
  const facets: Facet[] = [];
  for (const name of FACETS) {
    const values = yield* valuesOf(name, query, found, find);
    if (values.length > 0) facets.push({ name, values });
  }
  return facets;
}

function* valuesOf(
  name: FacetName,
  query: ReadQuery,
  found: readonly DocumentFacts[],
  find: (query: ReadQuery) => readonly DocumentFacts[],
): Generator<Step, readonly FacetValue[]> {
  const on = query.items.filter((item) => isOf(name, item));
  const active = on.map((item): FacetValue => ({
    name: wordsOf(item),
    count: found.length,
    isOn: true,
    query: printQuery(query.items.filter((other) => other !== item)),
  }));
  // What a talk has one of is exchanged: there the others are counted as if none was asked for.
  const among = on.length > 0 && SINGLE.includes(name) ? find(withoutFacet(name, query)) : found;
  const known = knownValues(name, among);
  const isAsked = ({ name: value, words }: KnownValue): boolean =>
    on.some((item) => (item.kind === 'year' ? item.from <= value && value <= item.to : valueTest(item)(words)));
  const others = known
    .filter((value) => !isAsked(value))
    .sort((a, b) => b.count - a.count || (name === 'year' ? (a.name < b.name ? 1 : -1) : a.name < b.name ? -1 : 1))
    .slice(0, MOST_VALUES);
  const values: FacetValue[] = [];
  for (const [at, { name: value }] of others.entries()) {
    if (at % COUNTED_AT_ONCE === 0) yield;
    const count = countWith(name, value, known, among);
    if (count < among.length) values.push({ name: value, count, isOn: false, query: narrowed(name, value, query) });
  }
  if (name !== 'year') values.sort((a, b) => b.count - a.count);
  return [...active, ...values];
}

interface KnownValue {
  readonly name: string;
  readonly words: readonly string[];
  readonly count: number;
}

/** Every value that one of the documents has, with how many have it. */
function knownValues(name: FacetName, found: readonly DocumentFacts[]): readonly KnownValue[] {
  const counts = new Map<string, number>();
  for (const document of found)
    for (const value of namesOf(name, document)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Array.from(counts, ([value, count]) => ({ name: value, words: plainWords(value), count }));
}

/** How many documents the filter leaves: it finds what begins with the value, too. */
function countWith(
  name: FacetName,
  value: string,
  known: readonly KnownValue[],
  found: readonly DocumentFacts[],
): number {
  const test = wordsTest(value);
  const same = name === 'year' ? [] : known.filter(({ words }) => test(words));
  if (same.length < 2) return known.find((one) => one.name === value)?.count ?? 0;
  const names = new Set(same.map((one) => one.name));
  return found.filter((document) => namesOf(name, document).some((one) => names.has(one))).length;
}

const valueTest = (item: QueryItem): ReturnType<typeof wordsTest> => wordsTest(item.kind === 'text' ? item.value : '');

/** What a talk has one of: there the new value takes the place of the old one. */
const SINGLE: readonly FacetName[] = ['kind', 'event', 'year'];

function narrowed(name: FacetName, value: string, query: ReadQuery): string {
  const item: QueryItem =
    name === 'year'
      ? { kind: 'year', from: value, to: value, excluded: false }
      : { kind: 'text', name, value, excluded: false };
  const kept = SINGLE.includes(name) ? withoutFacet(name, query).items : query.items;
  return printQuery([...kept, item]);
}

function withoutFacet(name: FacetName, { items }: ReadQuery): ReadQuery {
  const kept = items.filter((item) => !isOf(name, item));
  return { text: printQuery(kept), items: kept };
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

/** Each once. */
function namesOf(name: FacetName, document: DocumentFacts): readonly string[] {
  const { event, year, about, tags, speakers, kind } = document;
  switch (name) {
    case 'kind':
      return kindsOf(document);
    case 'event':
      return event === '' ? [] : [event];
    case 'year':
      return year === null ? [] : [String(year)];
    case 'tag':
      return about.length === 0 ? tags : tags.length === 0 ? about : [...new Set([...about, ...tags])];
    case 'speaker':
      return kind === 'talk' ? speakers : [];
  }
}

/** As filters name them. What stands around talks is none of the kinds that one looks for. */
function kindsOf({ kind, talkKind }: DocumentFacts): readonly string[] {
  if (kind === 'rest') return [];
  if (kind === 'post') return ['article'];
  return talkKind === null || talkKind === 'talk' ? [kind] : [kind, kindValue(talkKind)];
}
