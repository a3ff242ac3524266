import { fold } from '../folding';
import type { Catalog } from '../records';
import { printQuery, readQuery, type QueryItem, type TextFilterName } from './searchQuery';

/** A value that the filter at the end of a query may get. */
export interface Completion {
  readonly filter: 'speaker' | 'tag' | 'event';
  /** As the library has it. */
  readonly value: string;
  /** How many talks have it. */
  readonly talks: number;
  /** The query with this value, and a space behind it for what comes next. */
  readonly query: string;
}

/** More are not offered: one letter more tells better. */
const MOST = 6;

/**
 * The values that the filter being typed at the end of a query may mean: names that begin so before those with a word
 * that does, frequent ones first. None where nothing is being typed, or where it can mean only one thing.
 */
export function completions(text: string, catalog: Catalog): readonly Completion[] {
  if (/\s$/.test(text) && !/"[^"]*$/.test(text)) return [];
  const { items } = readQuery(text);
  const last = items.at(-1);
  if (!last || !isCompletable(last)) return [];
  const typed = fold(last.kind === 'text' ? last.value : '').trim();
  const found = valuesOf(last.name, catalog)
    .map((value) => ({ ...value, place: placeOf(value.folded, typed) }))
    .filter(({ place }) => place < NOWHERE)
    .sort((a, b) => a.place - b.place || b.talks - a.talks || (a.name < b.name ? -1 : 1));
  if (typed !== '' && found.length < 2) return [];
  return found.slice(0, MOST).map(({ name, talks }) => ({
    filter: last.name,
    value: name,
    talks,
    query: `${printQuery([...items.slice(0, -1), { kind: 'text', name: last.name, value: name, excluded: last.excluded }])} `,
  }));
}

type Completable = Extract<QueryItem, { readonly kind: 'text' | 'unfinished' }> & {
  readonly name: Completion['filter'];
};

const isCompletable = (item: QueryItem): item is Completable =>
  (item.kind === 'text' || item.kind === 'unfinished') && isNamed(item.name);

const isNamed = (name: string): name is Completion['filter'] & TextFilterName =>
  name === 'speaker' || name === 'tag' || name === 'event';

interface Value {
  readonly name: string;
  readonly folded: string;
  readonly talks: number;
}

const known = new WeakMap<readonly object[], readonly Value[]>();

/** The values of a filter; made once for a catalog, since each key asks for them. */
function valuesOf(filter: Completion['filter'], { speakers, tags, events }: Catalog): readonly Value[] {
  const records = filter === 'speaker' ? speakers : filter === 'tag' ? tags : events;
  const values =
    known.get(records) ?? records.map(({ name, talks }) => ({ name, folded: fold(name), talks: talks.length }));
  known.set(records, values);
  return values;
}

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
