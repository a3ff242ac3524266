/**
 * The fields at the end of a task line. They are stripped from the end until none is left, so a sign in the middle of
 * the text is text. Read by code point and by hand: emoji come with variation selectors, apps write no-break spaces,
 * and a pattern that copes with both backtracks.
 */
import type { Priority } from './followUp';

export type DateKind = 'due' | 'scheduled' | 'start' | 'created' | 'done' | 'cancelled';
export type FieldKind = DateKind | 'priority' | 'recurrence' | 'onCompletion' | 'id' | 'dependsOn' | 'tag';

export interface TaskField {
  readonly kind: FieldKind;
  /** Offset in the line, white space before the field included. */
  readonly start: number;
  readonly end: number;
  /** As written; null for a day that the calendar does not have. */
  readonly value: string | null;
  readonly valueAt: number;
  readonly valueLength: number;
}

/** The sign that we write for a kind of date. */
export const SIGNS: Readonly<Record<DateKind, string>> = {
  due: '📅',
  scheduled: '⏳',
  start: '🛫',
  created: '➕',
  done: '✅',
  cancelled: '❌',
};

/** Every sign that is read as a date, other apps' spellings included. */
const DATE_SIGNS: ReadonlyMap<string, DateKind> = new Map([
  ...Object.entries(SIGNS).map(([kind, sign]): [string, DateKind] => [sign, kind as DateKind]),
  ['📆', 'due'],
  ['🗓', 'due'],
  ['⌛', 'scheduled'],
]);

export const PRIORITY_SIGNS: ReadonlyMap<string, Priority> = new Map([
  ['🔺', 'highest'],
  ['⏫', 'high'],
  ['🔼', 'medium'],
  ['🔽', 'low'],
  ['⏬', 'lowest'],
]);

const isSelector = (char: string): boolean => char === '\uFE0E' || char === '\uFE0F';
/** White space as `trim` sees it, the no-break spaces included; selectors that lost their emoji count as well. */
const isBlank = (char: string): boolean => isSelector(char) || /\s/u.test(char);
const isIdLetter = (char: string): boolean => /[a-z0-9_-]/i.test(char);
const isRuleLetter = (char: string): boolean => /[a-z0-9, !]/i.test(char) || /[^\S\r\n]/u.test(char);
const NOT_IN_TAG = new Set('!@#$%^&*(),.?":{}|<>');
const isTagLetter = (char: string): boolean => !NOT_IN_TAG.has(char) && !/\s/u.test(char);

/** Reads the fields of a line whose text begins at `from`. */
export function readFields(
  line: string,
  from: number,
): { readonly fields: readonly TaskField[]; readonly textEnd: number; readonly end: number } {
  const end = endOfFields(line, from);
  const fields: TaskField[] = [];
  let at = end;
  for (;;) {
    const field = lastField(line, from, at);
    if (!field) break;
    fields.push(field);
    at = field.start;
  }
  return { fields: fields.reverse(), textEnd: at, end };
}

/** Where the line ends for the fields: before white space at the end, and before a block link (` ^id`). */
function endOfFields(line: string, from: number): number {
  const end = back(line, from, line.length, isBlank);
  const id = back(line, from, end, (char) => /[a-z0-9-]/i.test(char));
  if (id === end || line[id - 1] !== '^') return endOfBlank(line, end);
  const before = back(line, from, id - 1, isBlank);
  return before < id - 1 ? endOfBlank(line, before) : endOfBlank(line, end);
}

/** Behind the selectors that stand there: they belong to the sign before them. */
function endOfBlank(line: string, end: number): number {
  let at = end;
  while (isSelector(line[at] ?? '')) at += 1;
  return at;
}

/** The field that ends at `to`, or undefined. */
function lastField(line: string, from: number, to: number): TaskField | undefined {
  const end = back(line, from, to, isBlank);
  const field =
    priority(line, from, end) ??
    date(line, from, end) ??
    signed(line, from, end, '🆔', 'id', isIdLetter) ??
    dependsOn(line, from, end) ??
    signed(line, from, end, '🏁', 'onCompletion', (char) => /[a-z]/i.test(char)) ??
    signed(line, from, end, '🔁', 'recurrence', isRuleLetter) ??
    tag(line, from, end);
  if (!field) return undefined;
  const start = endOfBlank(line, back(line, from, field.start, isBlank));
  return { ...field, start, end: to };
}

function priority(line: string, from: number, end: number): TaskField | undefined {
  const sign = charBefore(line, end);
  if (end <= from || !PRIORITY_SIGNS.has(sign)) return undefined;
  const at = end - sign.length;
  return { kind: 'priority', start: at, end, value: sign, valueAt: at, valueLength: sign.length };
}

function date(line: string, from: number, end: number): TaskField | undefined {
  const valueAt = end - 'YYYY-MM-DD'.length;
  if (valueAt < from) return undefined;
  const value = line.slice(valueAt, end);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  const signEnd = back(line, from, valueAt, isBlank);
  const sign = charBefore(line, signEnd);
  const kind = DATE_SIGNS.get(sign);
  if (!kind || signEnd - sign.length < from) return undefined;
  return { kind, start: signEnd - sign.length, end, value: isDay(value) ? value : null, valueAt, valueLength: 10 };
}

/** A sign and a word behind it. */
function signed(
  line: string,
  from: number,
  end: number,
  sign: string,
  kind: FieldKind,
  isLetter: (char: string) => boolean,
): TaskField | undefined {
  let valueAt = back(line, from, end, isLetter);
  const signEnd = back(line, from, valueAt, isBlank);
  if (signEnd - sign.length < from || charBefore(line, signEnd) !== sign) return undefined;
  while (isBlank(line[valueAt] ?? '')) valueAt += 1;
  if (valueAt >= end) return undefined;
  const value = line.slice(valueAt, end);
  return { kind, start: signEnd - sign.length, end, value, valueAt, valueLength: value.length };
}

function dependsOn(line: string, from: number, end: number): TaskField | undefined {
  const field = signed(line, from, end, '⛔', 'dependsOn', (char) => isIdLetter(char) || char === ',' || isBlank(char));
  const ids = field?.value?.split(',') ?? [];
  return ids.every((id) => /^[\w-]+$/.test(id.trim())) ? field : undefined;
}

function tag(line: string, from: number, end: number): TaskField | undefined {
  const valueAt = back(line, from, end, isTagLetter);
  const start = valueAt - 1;
  if (valueAt === end || start < from || line[start] !== '#' || !/\s/u.test(line[start - 1] ?? ' ')) return undefined;
  return { kind: 'tag', start, end, value: line.slice(valueAt, end), valueAt, valueLength: end - valueAt };
}

/** Every `#tag` of a text, without the sign, each once. */
export function tagsIn(text: string): readonly string[] {
  const found = text.matchAll(/(?:^|\s)#([^\s!@#$%^&*(),.?":{}|<>]+)/gu);
  return [...new Set([...found].map(([, name = '']) => name))];
}

/** The first offset from which on all characters up to `to` are as asked; no further back than `from`. */
function back(line: string, from: number, to: number, matches: (char: string) => boolean): number {
  let at = to;
  while (at > from && matches(line[at - 1] ?? '')) at -= 1;
  return at;
}

/** The code point that ends at an offset. */
function charBefore(line: string, end: number): string {
  const low = line.charCodeAt(end - 1);
  return low >= 0xdc00 && low <= 0xdfff ? line.slice(Math.max(0, end - 2), end) : line.slice(Math.max(0, end - 1), end);
}

/** Whether the calendar has the day. */
export function isDay(day: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
