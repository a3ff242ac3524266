import { fold } from '../folding';
import type { Catalog } from '../records';
import { filterValues, type CompletedFilter, type FilterValue } from './filterValues';
import { likelyFilter } from './likelyFilter';
import { plainWords, wordsTest } from './searchFilter';
import { FILTER_NAMES, printQuery, readQuery, type FilterName, type QueryItem, type ReadQuery } from './searchQuery';

/** A value that a filter of a query may get. */
export interface Completion extends Pick<FilterValue, 'value' | 'talks' | 'alsoTagged'> {
  readonly filter: CompletedFilter;
  /** The query with this value, and a space behind it for what comes next. */
  readonly query: string;
}

/** The beginning of a filter that the last word of a query may be. */
export interface FilterStart {
  readonly filter: FilterName;
  readonly query: string;
}

/** More are not offered: one letter more tells better. Of kinds there are few, and nobody knows them by heart. */
const MOST = 6;

/**
 * The values that the filter being typed at the end of a query may mean: names that begin so before those with a word
 * that does, frequent ones first. None where nothing is being typed, or where it can mean only one thing.
 */
export function completions(text: string, catalog: Catalog): readonly Completion[] {
  if (/\s$/.test(text) && !/"[^"]*$/.test(text)) return [];
  const { items } = readQuery(text);
  const last = items.at(-1);
  const filter = last && filterOf(last);
  if (!last || !filter) return [];
  const typed = fold(typedValue(last)).trim();
  const found = offers(filter, typed, catalog);
  if (typed !== '' && found.length < 2) return [];
  return found.map((value) => completed(value, filter, items, items.length - 1));
}

/** The filters whose name begins with the last word of a query, of two letters or more. */
export function filterStarts(text: string): readonly FilterStart[] {
  const { items } = readQuery(text);
  const last = items.at(-1);
  if (last?.kind !== 'word' || last.text.length < 2 || /\s$/.test(text)) return [];
  const typed = last.text.toLowerCase();
  return FILTER_NAMES.filter((name) => name.startsWith(typed)).map((filter) => ({
    filter,
    query: `${text.slice(0, text.length - last.text.length)}${filter}:`,
  }));
}

/** A filter of a query by which nothing can be found, and what may stand in its place. */
export interface UnknownFilter {
  /** Null where there is no filter of that name. */
  readonly filter: FilterName | null;
  /** The value as written; without a filter of that name, the name. */
  readonly written: string;
  /** The filter that may have been meant by a name that none has. */
  readonly likely?: FilterName;
  readonly offers: readonly Completion[];
}

/** The first filter of a query that is none, or whose value nothing in the library has. */
export function unknownFilter({ items }: ReadQuery, catalog: Catalog): UnknownFilter | undefined {
  for (const [at, item] of items.entries()) {
    if (item.excluded) continue;
    const [name, value] = writtenFilter(item);
    if (value === '') continue;
    const filter = FILTER_NAMES.find((known) => known === name.toLowerCase());
    if (!filter && isWritten(`${name}:${value}`, catalog)) continue;
    if (!filter) return unknownName(name, value, at, items, catalog);
    if (!isCompleted(filter)) return { filter, written: value, offers: [] };
    if (item.kind !== 'word' && isKnown(filter, value, catalog)) continue;
    const all = offers(filter, '', catalog).map((one) => completed(one, filter, items, at));
    return { filter, written: value, offers: all };
  }
  return undefined;
}

/** A name that no filter has, with what the filter that may be meant can find. */
function unknownName(
  name: string,
  value: string,
  at: number,
  items: readonly QueryItem[],
  catalog: Catalog,
): UnknownFilter {
  const likely = likelyFilter(name);
  if (!likely) return { filter: null, written: name, offers: [] };
  const typed = fold(value.replaceAll(/["\u201c\u201d\u201e]/g, ''));
  const found = isCompleted(likely)
    ? offers(likely, typed, catalog).map((one) => completed(one, likely, items, at))
    : [];
  return { filter: null, written: name, likely, offers: found };
}

/** Whether a title, an event or a tag of the library has the very words, which are no filter then ("re:Invent"). */
function isWritten(words: string, { talks, posts, events, tags }: Catalog): boolean {
  const wanted = words.toLowerCase();
  const holds = (name: string): boolean => name.toLowerCase().includes(wanted);
  return (
    [talks, posts].some((all) => all.some(({ title }) => holds(title))) ||
    [events, tags].some((all) => all.some(({ name }) => holds(name)))
  );
}

/** What is written as a filter, whether or not it could be read as one. */
function writtenFilter(item: QueryItem): readonly [name: string, value: string] {
  if (item.kind === 'text') return [item.name, item.value];
  if (item.kind === 'year' && item.from === item.to) return ['year', item.from];
  const [, name = '', value = ''] = item.kind === 'word' ? (/^([a-z]+):([^:/\\]+)$/iu.exec(item.text) ?? []) : [];
  return [name, value];
}

function isKnown(filter: CompletedFilter, value: string, catalog: Catalog): boolean {
  const test = wordsTest(value);
  return filterValues(filter, catalog).some(
    (one) => test(plainWords(one.value)) || (one.synonym !== undefined && test(plainWords(one.synonym))),
  );
}

function offers(filter: CompletedFilter, typed: string, catalog: Catalog): readonly FilterValue[] {
  const found = filterValues(filter, catalog)
    .map((value) => ({ value, place: placeOf(value.folded, typed) }))
    .filter(({ place }) => place < NOWHERE)
    .sort((a, b) => a.place - b.place);
  return found.slice(0, filter === 'kind' ? found.length : MOST).map(({ value }) => value);
}

/** The query with the value in the place of an item. */
function completed(
  { value, talks, alsoTagged }: FilterValue,
  filter: CompletedFilter,
  items: readonly QueryItem[],
  at: number,
): Completion {
  const { excluded = false } = items[at] ?? {};
  const start = printQuery([...items.slice(0, at), valueItem(filter, value, excluded), ...items.slice(at + 1)]);
  return { filter, value, talks, alsoTagged, query: `${start} ` };
}

function valueItem(filter: CompletedFilter, value: string, excluded: boolean): QueryItem {
  switch (filter) {
    case 'year':
      return { kind: 'year', from: value, to: value, excluded };
    case 'has':
      return { kind: 'flag', flag: value === 'note' ? 'note' : 'followup', excluded };
    case 'is':
      return { kind: 'flag', flag: 'unread', excluded };
    case 'kind':
      return { kind: 'text', name: filter, value: value.replaceAll(' ', '-'), excluded };
    case 'speaker':
    case 'tag':
    case 'event':
    case 'feed':
      return { kind: 'text', name: filter, value, excluded };
  }
}

/** The filter that an item is, as far as its values can be completed. */
function filterOf(item: QueryItem): CompletedFilter | undefined {
  const isYear = item.kind === 'year' && item.from === item.to;
  const name = isYear ? 'year' : item.kind === 'text' || item.kind === 'unfinished' ? item.name : undefined;
  return name !== undefined && isCompleted(name) ? name : undefined;
}

const isCompleted = (name: FilterName): name is CompletedFilter => name !== 'before' && name !== 'after';

const typedValue = (item: QueryItem): string =>
  item.kind === 'text' ? item.value : item.kind === 'year' ? item.from : '';

const NOWHERE = 2;

/** 0 where the name begins with what was typed, 1 where one of its words does. */
function placeOf(name: string, typed: string): number {
  if (name.startsWith(typed)) return 0;
  // Most names are told apart without a look at their words.
  if (!name.includes(typed)) return NOWHERE;
  return name.split(/[^\p{L}\p{N}\p{M}]+/u).some((_, at, words) => words.slice(at).join(' ').startsWith(typed))
    ? 1
    : NOWHERE;
}
