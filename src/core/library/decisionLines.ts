import type { Decision } from './decisions';

/** The file of the user's decisions, in the folder of his notes. */
export const DECISION_FILE = '.conference-notes.jsonl';

/** The version of the lines that this product writes and understands. */
const VERSION = 1;

/**
 * The decisions in the text of a decision file, sorted. Of several lines about one thing the last holds. What is not
 * understood (another kind, another version, the marks of an unfinished merge) is passed over.
 */
export function readDecisions(text: string): readonly Decision[] {
  const found = new Map<string, Decision>();
  for (const line of linesOf(text)) {
    const decision = decisionOf(line);
    if (decision) found.set(subjectOf(decision), decision);
  }
  return [...found.values()].sort((a, b) => compare(placeOf(printed(a)) ?? '', placeOf(printed(b)) ?? ''));
}

/**
 * The text with this decision in it, at its place in the order of kinds and keys, and without earlier ones about the same
 * thing. Every other line stays as it is, byte for byte.
 */
export function withDecision(text: string, decision: Decision): string {
  const line = printed(decision);
  const others = linesOf(text).filter((other) => !isAbout(other, decision));
  const place = placeOf(line) ?? '';
  const at = others.findIndex((other) => (placeOf(other) ?? '') > place);
  return joined(text, at < 0 ? [...others, line] : others.toSpliced(at, 0, line));
}

/** The text without any decision about what this one is about. Every other line stays as it is, byte for byte. */
export function withoutDecision(text: string, decision: Decision): string {
  const lines = linesOf(text);
  const others = lines.filter((other) => !isAbout(other, decision));
  return others.length === lines.length ? text : joined(text, others);
}

/** What a decision is about: two with the same answer contradict or repeat each other. */
const subjectOf = (decision: Decision): string =>
  decision.kind === 'apart'
    ? JSON.stringify(['talks', ...pair(decision.talks)])
    : JSON.stringify(['heading', decision.post, decision.where]);

const pair = ([one, other]: readonly [string, string]): readonly [string, string] =>
  one < other ? [one, other] : [other, one];

function isAbout(line: string, decision: Decision): boolean {
  const other = decisionOf(line);
  return other !== null && subjectOf(other) === subjectOf(decision);
}

function printed(decision: Decision): string {
  const { kind } = decision;
  const key = kind === 'apart' ? pair(decision.talks) : [decision.post, decision.where];
  const answer = kind === 'isTalk' ? { title: decision.title, speakers: decision.speakers } : {};
  return JSON.stringify({ v: VERSION, kind, key, ...answer });
}

function decisionOf(line: string): Decision | null {
  const { v, kind, key, title, speakers } = fieldsOf(line);
  if (v !== VERSION || !isTexts(key) || key.length !== 2) return null;
  const [one = '', other = ''] = key;
  if (kind === 'apart') return one === other ? null : { kind, talks: pair([one, other]) };
  if (kind === 'notTalk') return { kind, post: one, where: other };
  if (kind !== 'isTalk' || typeof title !== 'string' || title.trim() === '' || !isTexts(speakers)) return null;
  return { kind, post: one, where: other, title, speakers };
}

/** Where a line stands in the file; null for one that has no kind and key. */
function placeOf(line: string): string | null {
  const { kind, key } = fieldsOf(line);
  return typeof kind === 'string' && key !== undefined ? `${kind}\n${JSON.stringify(key)}` : null;
}

function fieldsOf(line: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

const MARK = '\uFEFF';

/** The lines without their ends. A text that ends with a line break has no line after it. */
function linesOf(text: string): readonly string[] {
  const lines = (text.startsWith(MARK) ? text.slice(1) : text).split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** Puts lines together again; lines that are new end as the first one does. */
function joined(text: string, lines: readonly string[]): string {
  const end = linesOf(text)[0]?.endsWith('\r') ? '\r' : '';
  const mark = text.startsWith(MARK) ? MARK : '';
  const whole = lines.map((line) => (line.endsWith('\r') ? line : `${line}${end}`));
  return mark + whole.map((line) => `${line}\n`).join('');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
