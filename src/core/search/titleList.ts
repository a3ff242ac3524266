import { placesOf, sortSteps } from './sortSteps';
import type { Step } from '../steps';

/** Titles as typed, sorted, with the numbers of their documents. */
export interface TitleList {
  readonly keys: readonly string[];
  readonly documents: Uint32Array;
  /** By document: its place among titles that begin alike. Short first words before longer ones, short titles before long ones. */
  readonly rank: Uint32Array;
  /** By document: the letters of its title as typed. */
  readonly lengths: Uint16Array;
}

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** `keys` are the titles as typed by document, `order` the place of each document among equals. */
export function* titleList(keys: readonly string[], order: Uint32Array): Generator<Step, TitleList> {
  const titles = keys.map((key, number) => {
    const space = key.indexOf(' ');
    return { key, first: space < 0 ? key.length : space, order: order[number] ?? 0 };
  });
  yield;
  const ranked = yield* sortSteps(
    titles,
    (a, b) => a.first - b.first || a.key.length - b.key.length || a.order - b.order,
  );
  const sorted = yield* sortSteps(titles, (a, b) => compareText(a.key, b.key) || a.order - b.order);
  return {
    keys: sorted.map((number) => keys[number] ?? ''),
    documents: Uint32Array.from(sorted),
    rank: placesOf(ranked),
    lengths: Uint16Array.from(keys, (key) => key.length),
  };
}

/** Numbers of the documents whose title begins with `key`. */
export function titlesBeginningWith(titles: TitleList, key: string): Uint32Array {
  if (key === '') return new Uint32Array(0);
  return titles.documents.subarray(firstFrom(titles.keys, key), firstFrom(titles.keys, `${key}\uffff`));
}

/** Numbers of the documents whose title has neither letters nor digits. */
export const titlesOfSigns = ({ keys, documents }: TitleList): number[] =>
  Array.from(documents.subarray(0, firstFrom(keys, '\u0000')));

function firstFrom(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
