import { Mark, type Block, type Run } from '../html/blocks';
import { cleanHeading, cleanTitle, headingParts, longDashParts, PARTED, type Convention } from './headingParts';
import { headingRuns, headingWords, isDashedLead, isEmphasised } from './headingWords';
import { commonPrefixes } from './commonPrefixes';
import { addBelow, titleBelow, type AddReading } from './linesBelow';
import { SPEAKS } from './peopleInText';
import { readGroup } from './plainSections';
import type { TalkKind } from '../records';
import type { IsOrdinary } from './personScore';
import { mayBePeople, readPeople } from './speakerNames';
import { kindOf, takeKind } from './talkKinds';
import { addToldBelow } from './toldBelow';

/** Levels beyond the six of HTML: a line in bold that does the work of a heading, and a list item that begins with one. */
export const BOLD_LINE = 7;
export const BOLD_LEAD = 8;

/** From here on the people of a reading are people beyond doubt. */
export const SURE = 0.85;

/** One way of reading a heading as a talk. */
export interface Reading {
  readonly title: string;
  readonly speakers: readonly string[];
  /** How sure it is that the people are people, 0 to 1. */
  readonly score: number;
  readonly convention: Convention;
  /**
   * How many blocks below the heading the reading uses up, for they hold nothing but names or the title; -1 where the
   * heading's own block holds the beginning of the text.
   */
  readonly below: number;
  /** Whether it is said where somebody works, or as what. */
  readonly isDetailed?: boolean;
  /** Where what follows a comma may be a person or a company: all of them as names. */
  readonly withDoubtful?: readonly string[] | null;
}

/** A heading, or what does its work, with all the ways of reading it. */
export interface Heading {
  readonly index: number;
  readonly level: number;
  /** The words as they stand. */
  readonly words: string;
  /** Without time, number, signs and kind. */
  readonly text: string;
  readonly kind: TalkKind | null;
  readonly readings: readonly Reading[];
}

/** What is called a speaker is one, whatever the name. */
const LABELLED = 0.9;
const FAINT = 0.2;
/** "K.1.105" is a room. */
const NO_TITLE = /^(?:(?=[^\s]*\d)[\p{Lu}\d._-]+|\P{L}*)$/u;

/** Where so many headings name people themselves, sentences below the others need not be asked. */
const ENOUGH = 3;

/** After so many headings others have their turn. */
const STEP = 5;

/** Every heading of a post in order, the bold lines among them. */
export function* readHeadings(blocks: readonly Block[], isOrdinary: IsOrdinary): Generator<void, readonly Heading[]> {
  const levels = blocks.map((block) => (block.footnote === null ? block.level || pseudoLevel(block) : 0));
  const tops = blocks.filter((_, at) => (levels[at] ?? 0) > 0 && (levels[at] ?? 0) < BOLD_LEAD);
  const tidy = commonPrefixes(tops);
  const headings: Heading[] = [];
  for (const [index, block] of blocks.entries()) {
    const level = levels[index] ?? 0;
    if (level === 0 || block.text === '') continue;
    headings.push(readHeading(blocks, index, level, { isOrdinary, tidy }));
    if (headings.length % STEP === 0) yield;
  }
  if (headings.filter(namesPeople).length >= ENOUGH) return headings;
  for (const [at, heading] of headings.entries()) {
    headings[at] = withTold(blocks, heading, isOrdinary);
    if (at % STEP === 0) yield;
  }
  return headings;
}

const namesPeople = ({ readings }: Heading): boolean =>
  readings.some(({ score, below }) => score >= SURE && below === 0);

/** The lines of one tag within some blocks, read as headings are. */
export function* readLines(
  blocks: readonly Block[],
  { tag, within: [from, to] }: { readonly tag: string; readonly within: readonly [number, number] },
  isOrdinary: IsOrdinary,
): Generator<void, readonly Heading[]> {
  const isLine = (block: Block, index: number): boolean =>
    index >= from && index < to && block.tag === tag && block.level === 0 && block.footnote === null;
  const around = { isOrdinary, tidy: commonPrefixes(blocks.filter(isLine)) };
  const headings: Heading[] = [];
  for (const [index, block] of blocks.entries()) {
    if (!isLine(block, index) || !mayBeParted(block)) continue;
    headings.push(readHeading(blocks, index, BOLD_LEAD, around));
    if (headings.length % STEP === 0) yield;
  }
  return headings;
}

/** A line that may have a title and a speaker: by signs or words in it, or by its look. */
const mayBeParted = ({ text, runs }: Block): boolean =>
  text !== '' && text.length <= LONGEST && (runs.length > 0 || PARTED.test(text));

/** What is longer is text. */
const LONGEST = 220;

/** What the other headings of a post tell of one. */
interface Around {
  readonly isOrdinary: IsOrdinary;
  /** Takes away what several of them begin with. */
  readonly tidy: (heading: string) => string;
}

function pseudoLevel(block: Block): number {
  if (block.tag === 'pre' || block.tag === 'td' || block.tag === 'th') return 0;
  if (block.text.length > LONGEST) return isDashedLead(block) ? BOLD_LEAD : 0;
  if (block.tag === 'dt' || block.tag === 'summary') return BOLD_LINE;
  const first = block.runs.find((run) => run.text.trim() !== '');
  if (!first || (first.marks & Mark.Bold) === 0) return 0;
  return isEmphasised(block, Mark.Bold) ? BOLD_LINE : BOLD_LEAD;
}

function readHeading(
  blocks: readonly Block[],
  index: number,
  level: number,
  { isOrdinary, tidy: withoutPrefix }: Around,
): Heading {
  const block = blocks[index];
  const { words, isInline } = block ? headingWords(block, level === BOLD_LEAD) : { words: '', isInline: false };
  const tidy = (heading: string): string => cleanHeading(withoutPrefix(heading));
  const clean = tidy(words);
  const { text, kind } = takeKind(clean);
  const readings: Reading[] = [];
  const add = adder(readings, { level, isInline, isOrdinary });
  for (const parts of longDashParts(text)) add(parts.title, parts.people, parts.convention, 1, 0);
  const heading = { index, level, words: (block?.text ?? '').replaceAll('\n', ' '), text, kind };
  if (readings.some((reading) => reading.score >= SURE)) return { ...heading, readings };
  readings.length = 0;
  if (level === BOLD_LEAD && block)
    for (const parts of leadingPair(block))
      add(takeKind(tidy(parts.title)).text, parts.people, parts.convention, 1, -1);
  if (readings.some(({ score }) => score >= 0.5)) return { ...heading, readings };
  for (const parts of headingParts(text)) add(parts.title, parts.people, parts.convention, 1, 0);
  // The other lines of an item may be its text.
  if (level === BOLD_LEAD && text.includes('\n'))
    for (const parts of headingParts(text.slice(0, text.indexOf('\n'))))
      add(parts.title, parts.people, parts.convention, 1, -1);
  // "Keynote — Jane Doe": the kind is all the title there is.
  if (kind)
    for (const parts of headingParts(clean))
      if (kindOf(parts.title)) {
        const title = titleBelow(blocks[index + 1], level, isOrdinary);
        add(title ?? parts.title, parts.people, parts.convention, 1, title === null ? 0 : 1);
      }
  if (block)
    for (const parts of partsByLook(block))
      add(takeKind(tidy(parts.title)).text, parts.people, parts.convention, 0.95, 0);
  if (level < BOLD_LEAD && !isBareGroup(text)) addBelow(blocks, index, level, cleanTitle(text), add, isOrdinary);
  return { ...heading, readings: outermost(withoutCompanies(withoutParts(readings))) };
}

/** Adds readings that make sense to those of a heading. */
function adder(
  readings: Reading[],
  { level, isInline, isOrdinary }: { level: number; isInline: boolean; isOrdinary: IsOrdinary },
): AddReading {
  return (title, people, convention, factor, below) => {
    if (isHandleOf(title, people, convention, isOrdinary)) return;
    // Text that begins with a name in bold: "**Jane Doe** talked about her product".
    if (level === BOLD_LEAD && convention === 'on<' && /^\p{Ll}/u.test(title)) return;
    const read = title.length <= 200 && mayBePeople(people) ? readPeople(people, isOrdinary) : null;
    if (read && read.score > 0.02 && !NO_TITLE.test(title))
      readings.push({
        title,
        speakers: read.names,
        score: convention === 'label>' && read.score >= FAINT ? LABELLED : read.score * factor,
        convention,
        below: isInline ? -1 : below,
        isDetailed: read.isDetailed,
        withDoubtful: read.withDoubtful,
      });
  };
}

/** With what the text below tells of who speaks. */
export function withTold(blocks: readonly Block[], heading: Heading, isOrdinary: IsOrdinary): Heading {
  if (heading.level >= BOLD_LEAD || namesPeople(heading) || isBareGroup(heading.text)) return heading;
  const told: Reading[] = [];
  const add = adder(told, { level: heading.level, isInline: false, isOrdinary });
  addToldBelow(blocks, { ...heading, text: cleanTitle(heading.text) }, add, isOrdinary);
  return told.length === 0 ? heading : { ...heading, readings: [...heading.readings, ...told] };
}

/** "Day 2": what stands below is no part of it. "Opening keynote" may be all the title there is. */
const isBareGroup = (text: string): boolean => text.length <= 60 && readGroup(text)?.kind === null;

/** "Title — Jane Doe (@jane)": the handle is a person's who is named before it. */
const isHandleOf = (title: string, people: string, convention: Convention, isOrdinary: IsOrdinary): boolean =>
  convention === 'brackets>' &&
  people.startsWith('@') &&
  [{ people: title }, ...headingParts(title)].some(
    (parts) => (readPeople(parts.people, isOrdinary)?.score ?? 0) >= 0.5,
  );

/** "Title, Jane Doe, John Roe": who is left in the title by one reading is a speaker in another. */
function withoutParts(readings: readonly Reading[]): readonly Reading[] {
  const commas = readings.filter(({ convention, score }) => convention === 'comma>' && score >= 0.5);
  if (commas.length < 2) return readings;
  return readings.filter(
    (reading) =>
      reading.convention !== 'comma>' ||
      !commas.some(
        ({ speakers, title }) =>
          title.length < reading.title.length &&
          speakers.length > reading.speakers.length &&
          reading.speakers.every((name) => speakers.includes(name)),
      ),
  );
}

/** "Jane Doe, Acme" with the title below: the company is none. */
function withoutCompanies(readings: readonly Reading[]): readonly Reading[] {
  if (!readings.some(({ convention, score }) => convention === 'below<' && score >= 0.5)) return readings;
  return readings.filter(({ convention, title }) => convention !== 'comma<' || title.split(' ').length > 3);
}

/** The longer the dash, the further out it parts: in "A - B — C" the hyphen belongs to the title. */
const DASHES = ['em', 'en', 'hyphen'];

function outermost(readings: readonly Reading[]): readonly Reading[] {
  const nameOf = ({ convention }: Reading): string => convention.slice(0, -1);
  const dash = DASHES.find((name) => readings.some((reading) => nameOf(reading) === name && reading.score >= 0.5));
  if (dash === undefined) return readings;
  const inner = DASHES.slice(DASHES.indexOf(dash) + 1);
  return readings.filter((reading) => !inner.includes(nameOf(reading)) && nameOf(reading) !== 'below');
}

/** "Session 1: ", "#3", "IV. ": no title. */
const ONLY_COUNT = /^[^\p{L}\p{N}]*(?:(?:\p{L}+\s*)?#?\d{1,3}|[IVX]{1,5})[\s.:)|–—-]*$/u;

/** Neighbours that look the same but for links, as one. */
function alike(runs: readonly Run[]): readonly Run[] {
  const found: Run[] = [];
  for (const { text, marks } of runs) {
    const look = marks & ~Mark.Link;
    const before = found.at(-1);
    if (
      before &&
      (before.marks & ~Mark.Link) === look &&
      (marks === before.marks || found.length > 1 || runs.length > 2)
    )
      found[found.length - 1] = { text: before.text + text, marks: before.marks };
    else found.push({ text, marks });
  }
  return found;
}

/** What may part two pieces that look different. */
const PARTS_LOOKS = /^\s*(?:[:–—|,-]{1,3}|by|von|door|par|di|de)\s*$/u;

/** "**Jane Doe** - _Title_: …", an item that begins with two pieces of different looks, before a text. */
function leadingPair(block: Block): readonly { title: string; people: string; convention: Convention }[] {
  const [one, sign, other, rest] = block.runs.filter((run) => run.text.trim() !== '');
  if (!one || !sign || !other || !rest || sign.marks !== Mark.None || !PARTS_LOOKS.test(sign.text)) return [];
  const looks = Mark.Bold | Mark.Italic | Mark.Link;
  const isPair = (one.marks & looks) !== 0 && (other.marks & looks) !== 0 && one.marks !== other.marks;
  if (!isPair || rest.marks !== Mark.None || !/^\s*[:.,;(–—-]/u.test(rest.text)) return [];
  const [first, second] = [one.text.trim(), other.text.trim()];
  return [
    { title: first, people: second, convention: 'look>' },
    { title: second, people: first, convention: 'look<' },
  ];
}

/** Stars, signs, the length and the like. */
const isRemark = (text: string): boolean => cleanHeading(`x ${text.trim()}`) === 'x';

/** So many words, the first of them without a capital, go on with a sentence. */
const SENTENCE = /^\p{Ll}+(?:\s\S+){6}/u;

/** `<h2>Title <small>Speaker</small></h2>`: the look tells the parts. */
function partsByLook(block: Block): readonly { title: string; people: string; convention: Convention }[] {
  const runs = headingRuns(block).filter((run) => run.text.trim() !== '');
  while (runs.length > 2 && isRemark(runs.at(-1)?.text ?? '')) runs.pop();
  const areLinks = runs.length === 2 && runs.every((run) => (run.marks & Mark.Link) !== 0);
  const [first, last, more] = areLinks ? runs : alike(runs);
  if (!first || !last || more) return [];
  const tidy = (text: string): string =>
    text.replaceAll(/[\s\u001F]+/g, ' ').replaceAll(/^[\s:–—|,-]+|[\s:–—|,-]+$/g, '');
  if (ONLY_COUNT.test(first.text)) return [];
  const [one, other] = [tidy(first.text), tidy(last.text)];
  const parts = { title: cleanHeading(one), people: other, convention: 'look>' } as const;
  // "Jane Doe (Acme) talked about her product": told, not called.
  return other.startsWith('(') || SPEAKS.test(other.slice(0, 40)) || SENTENCE.test(other)
    ? [parts]
    : [parts, { title: other, people: one, convention: 'look<' }];
}
