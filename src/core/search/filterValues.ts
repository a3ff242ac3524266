import { fold } from '../folding';
import type { Catalog, Talk, TalkKind } from '../records';
import type { FilterName } from './searchQuery';

/** The filters whose values are known beforehand. */
export type CompletedFilter = Exclude<FilterName, 'before' | 'after'>;

/** A value that a filter can have. */
export interface FilterValue {
  /** As the library has it. */
  readonly value: string;
  /** As typed values are compared. */
  readonly folded: string;
  /** What finds the same. */
  readonly synonym?: string;
  /** How many talks (of the kind "article": articles) have it, of a tag those about it; null where the library does not know. */
  readonly talks: number | null;
  /** Of a tag: how many more talks only inherit it from their post. */
  readonly alsoTagged: number;
}

const known = new WeakMap<Catalog, Map<CompletedFilter, readonly FilterValue[]>>();

/** The values of a filter, those of most talks first and years from the last; made once for a catalog. */
export function filterValues(filter: CompletedFilter, catalog: Catalog): readonly FilterValue[] {
  const made = known.get(catalog) ?? new Map<CompletedFilter, readonly FilterValue[]>();
  known.set(catalog, made);
  const values = made.get(filter) ?? sorted(filter, makeValues(filter, catalog));
  made.set(filter, values);
  return values;
}

function makeValues(filter: CompletedFilter, catalog: Catalog): readonly FilterValue[] {
  switch (filter) {
    case 'speaker':
      return catalog.speakers.map(({ name, talks }) => valueOf(name, talks.length));
    case 'event':
      return catalog.events.map(({ name, talks }) => valueOf(name, talks.length));
    case 'tag':
      return catalog.tags.map(({ name, about, talks }) => valueOf(name, about.length, talks.length - about.length));
    case 'kind':
      return [...kinds(catalog), valueOf('note', null)];
    case 'year':
      return counted(years(catalog));
    case 'feed':
      return feeds(catalog);
    case 'has':
      return [valueOf('note', null), valueOf('followup', null)];
    case 'is':
      return [valueOf('unread', null)];
  }
}

const valueOf = (value: string, talks: number | null, alsoTagged = 0): FilterValue => ({
  value,
  folded: fold(value),
  talks,
  alsoTagged,
});

/** The order of what is in no number of talks is that in which it is given. */
function sorted(filter: CompletedFilter, values: readonly FilterValue[]): readonly FilterValue[] {
  const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  if (filter === 'year') return values.toSorted((a, b) => before(b.value, a.value));
  if (filter === 'has' || filter === 'is') return values;
  return values.toSorted(
    (a, b) => (b.talks ?? -1) - (a.talks ?? -1) || b.alsoTagged - a.alsoTagged || before(a.value, b.value),
  );
}

function counted(all: readonly string[]): readonly FilterValue[] {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return Array.from(counts, ([value, talks]) => valueOf(value, talks));
}

function kinds({ talks, posts }: Catalog): readonly FilterValue[] {
  const articles = posts.filter((post) => post.talks.length === 0).length;
  const special = talks.flatMap(({ kind }) => (kind === 'talk' ? [] : kindValue(kind)));
  return [
    valueOf('talk', talks.length),
    ...counted(special),
    ...(articles === 0 ? [] : [{ ...valueOf('article', articles), synonym: 'post' }]),
  ];
}

/** What the filter of kinds calls a kind of talk. */
export const kindValue = (kind: TalkKind): string => (kind === 'openSpace' ? 'open space' : kind);

function years({ talks, events }: Catalog): readonly string[] {
  const byEvent = new Map(events.map(({ id, year }) => [id, year]));
  const yearOf = ({ event, date }: Talk): string => String(byEvent.get(event ?? '') ?? date.slice(0, 4));
  return talks.map(yearOf).filter((year) => year !== '');
}

function feeds({ feeds: all, posts }: Catalog): readonly FilterValue[] {
  return all.map(({ id, title }) => {
    const talks = posts.filter((post) => post.feeds.includes(id)).reduce((sum, post) => sum + post.talks.length, 0);
    return { ...valueOf(title || id, talks), synonym: id };
  });
}
