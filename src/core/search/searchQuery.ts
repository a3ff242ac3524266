/** Filters that compare a value with words of the document, by prefix. */
export type TextFilterName = 'speaker' | 'tag' | 'event' | 'kind' | 'feed';

/** Filters on the day. */
export type DayFilterName = 'before' | 'after';

/** What a document can have or be for the user. */
export type FlagName = 'note' | 'followup' | 'unread';

/** One part of a query. `excluded` is true for what was written with a minus sign. */
export type QueryItem =
  /** `isLiteral` where its signs are letters of a title, whatever they say elsewhere ({@link readAsWords}). */
  | { readonly kind: 'word'; readonly text: string; readonly excluded: boolean; readonly isLiteral?: true }
  | { readonly kind: 'phrase'; readonly text: string; readonly excluded: boolean; readonly closed: boolean }
  | { readonly kind: 'text'; readonly name: TextFilterName; readonly value: string; readonly excluded: boolean }
  | { readonly kind: 'year'; readonly from: string; readonly to: string; readonly excluded: boolean }
  | { readonly kind: 'day'; readonly name: DayFilterName; readonly day: string; readonly excluded: boolean }
  | { readonly kind: 'flag'; readonly flag: FlagName; readonly excluded: boolean }
  /** A filter whose value is still to come: it restricts nothing yet. */
  | { readonly kind: 'unfinished'; readonly name: FilterName; readonly excluded: boolean };

export const FILTER_NAMES = [
  'speaker',
  'tag',
  'event',
  'kind',
  'year',
  'before',
  'after',
  'feed',
  'has',
  'is',
] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

/** A query as it was read. */
export interface ReadQuery {
  /** As typed. */
  readonly text: string;
  readonly items: readonly QueryItem[];
}

const QUOTE = '["\u201c\u201d\u201e]';
const QUOTED = new RegExp(`^${QUOTE}([^"\u201c\u201d\u201e]*)(${QUOTE}?)`, 'u');
const FILTER = new RegExp(`^(${FILTER_NAMES.join('|')}):`, 'i');

/** Reads a query. It never fails: what is not understood is a word. */
export function readQuery(text: string): ReadQuery {
  const items: QueryItem[] = [];
  let rest = text.trimStart();
  while (rest !== '') {
    const { item, length } = readItem(rest);
    items.push(item);
    rest = rest.slice(length).trimStart();
  }
  return { text, items };
}

/** The same query read as words alone, whatever signs it has. */
export const readAsWords = ({ text }: ReadQuery): ReadQuery => ({
  text,
  items: (text.match(/\S+/g) ?? []).map((word) => ({ kind: 'word', text: word, excluded: false, isLiteral: true })),
});

interface Reading {
  readonly item: QueryItem;
  readonly length: number;
}

function readItem(text: string): Reading {
  const excluded = /^-["\u201c\u201d\u201e.\p{L}\p{N}]/u.test(text);
  const body = excluded ? text.slice(1) : text;
  const { item, length } = readPhrase(body, excluded) ?? readFilter(body, excluded) ?? readWord(body, excluded);
  return { item, length: length + (excluded ? 1 : 0) };
}

function readPhrase(text: string, excluded: boolean): Reading | null {
  const match = QUOTED.exec(text);
  if (!match) return null;
  const [whole, inner = '', end = ''] = match;
  const words = inner.trim().replaceAll(/\s+/g, ' ');
  // Quotes around nothing are a word without letters: they find nothing and restrict nothing.
  if (words === '') return { item: { kind: 'word', text: end === '' ? '"' : '""', excluded }, length: whole.length };
  return { item: { kind: 'phrase', text: words, excluded, closed: end !== '' }, length: whole.length };
}

function readWord(text: string, excluded: boolean): Reading {
  const word = /^\S+/.exec(text)?.[0] ?? text;
  return { item: { kind: 'word', text: word, excluded }, length: word.length };
}

function readFilter(text: string, excluded: boolean): Reading | null {
  const head = FILTER.exec(text);
  if (!head) return null;
  const name = head[1]!.toLowerCase() as FilterName;
  const after = text.slice(head[0].length);
  const quoted = QUOTED.exec(after);
  const written = quoted ? quoted[0] : (/^\S*/.exec(after)?.[0] ?? '');
  const value = (quoted ? (quoted[1] ?? '') : written).trim().replaceAll(/\s+/g, ' ');
  const length = head[0].length + written.length;
  if (value === '') {
    // "Year: 2019" is words; "year:" at the very end is a filter in the making.
    return quoted || after.trim() === '' ? { item: { kind: 'unfinished', name, excluded }, length } : null;
  }
  const item = filterItem(name, value, excluded);
  return item ? { item, length } : null;
}

function filterItem(name: FilterName, value: string, excluded: boolean): QueryItem | null {
  switch (name) {
    case 'speaker':
    case 'tag':
    case 'event':
    case 'kind':
    case 'feed':
      return { kind: 'text', name, value, excluded };
    case 'year': {
      const range = /^(\d{1,4})?(?:\.\.\.?|-|\u2013)(\d{1,4})?$/.exec(value);
      if (range && (range[1] ?? range[2]) !== undefined)
        return { kind: 'year', from: range[1] ?? '', to: range[2] ?? '', excluded };
      return /^\d{1,4}$/.test(value) ? { kind: 'year', from: value, to: value, excluded } : null;
    }
    case 'before':
    case 'after':
      return isDay(value) ? { kind: 'day', name, day: value, excluded } : null;
    case 'has':
      return flagItem(value, ['note', 'followup'], excluded);
    case 'is':
      return flagItem(value, ['unread'], excluded);
  }
}

/** A year, a month or a day of the calendar. */
const isDay = (value: string): boolean => /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(value);

function flagItem(value: string, flags: readonly FlagName[], excluded: boolean): QueryItem | null {
  const plain = value.toLowerCase().replaceAll('-', '').replace(/s$/, '');
  const flag = flags.find((one) => plain !== '' && one.startsWith(plain));
  return flag ? { kind: 'flag', flag, excluded } : null;
}

/** A query in its plainest spelling: reading it gives the same items again. */
export function printQuery(items: readonly QueryItem[]): string {
  return items.map((item) => (item.excluded ? '-' : '') + printItem(item)).join(' ');
}

/** Quotes within a name would end the value, and mean nothing where values are compared. */
const withoutQuotes = (value: string): string => value.replaceAll(/["\u201c\u201d\u201e]/g, '');

/** Whether a word restricts nothing: signs of a title ("-with LEDs") may do so by themselves. */
function isPlain(text: string): boolean {
  if (withoutQuotes(text) === '') return true;
  const { kind, excluded } = readItem(text).item;
  return !excluded && (kind === 'word' || kind === 'unfinished');
}

function printItem(item: QueryItem): string {
  switch (item.kind) {
    case 'word':
      return item.isLiteral !== true || isPlain(item.text) ? item.text : `"${withoutQuotes(item.text)}"`;
    case 'phrase':
      return item.closed ? `"${item.text}"` : `"${item.text}`;
    case 'text':
      return `${item.name}:${/^[^\s"\u201c\u201d\u201e]\S*$/.test(item.value) ? item.value : `"${withoutQuotes(item.value)}"`}`;
    case 'year':
      return item.from === item.to ? `year:${item.from}` : `year:${item.from}..${item.to}`;
    case 'day':
      return `${item.name}:${item.day}`;
    case 'flag':
      return item.flag === 'unread' ? 'is:unread' : `has:${item.flag}`;
    case 'unfinished':
      return `${item.name}:""`;
  }
}
