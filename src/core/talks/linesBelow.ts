import { Mark, type Block } from '../html/blocks';
import { PERSON, SURE } from './certainty';
import { cleanTitle } from './cleanHeading';
import { headingWords, isEmphasised } from './headingWords';
import { isLabelAlone, labelledTitle, readLabel } from './labels';
import { bareLine, cutLine, isLong, LONG } from './lineWords';
import { firstSentence } from './peopleInText';
import type { IsOrdinary } from './personScore';
import { placesBelow, TEXTS } from './placesBelow';
import type { AddReading, Heading } from './readings';
import { peopleScore, readPeople } from './speakerNames';
import { kindOf } from './talkKinds';
import { isQuoted } from './titlesInText';
import { addUntitled } from './untitled';

/** A line below a heading. */
interface Line {
  readonly block: Block;
  /** The heading's. */
  readonly level: number;
  readonly title: string;
  /** The first line of the block, without what stands around its words. */
  readonly words: string;
  /** Whether the block has no other. */
  readonly isWhole: boolean;
  /** Whether it is the first below the heading. */
  readonly isFirst: boolean;
  /** Whether it is emphasised. */
  readonly standsOut: boolean;
  /** How many blocks are used up if the line is nothing but names. */
  readonly used: number;
  /** The next blocks. */
  readonly after: () => readonly Block[];
}

/** So many letters may stand behind a label, in a list of names, and in a plain line that is no sentence. */
const MOST_LETTERS = { labelled: 120, listed: 240, plain: 90 };
/** A longer heading, or a longer line, is nobody's name. */
const LONGEST_NAME = 80;
/** What a plain line is worth beside one that stands out. */
const PLAIN = 0.95;
/** So many speakers may stand below a label, one an item. */
const SPEAKERS = 6;

/** Title and names over two lines, either first: readings of a heading and the lines below it. */
export function addBelow(
  blocks: readonly Block[],
  heading: Pick<Heading, 'index' | 'level' | 'text'>,
  add: AddReading,
  isOrdinary: IsOrdinary,
): void {
  const { index, level, text: title } = heading;
  if (kindOf(title) !== null) addUntitled(blocks, index, add, isOrdinary);
  let isFirst = true;
  for (const at of placesBelow(blocks, heading, isOrdinary)) {
    const block = blocks[at];
    if (!block || (isFirst && listsPeople(blocks, at, isOrdinary))) return;
    const place = { level, title, isFirst, used: at - index };
    const goesOn = isLong(block.text)
      ? addBeginning(block, title, add)
      : readLine(
          lineOf(block, place, () => blocks.slice(at + 1, at + 1 + SPEAKERS)),
          add,
          isOrdinary,
        );
    if (!goesOn) return;
    isFirst = false;
  }
}

/** So many people in a list are there for another reason. */
const CROWD = { people: 4, letters: 60 };

/** Whether a list begins there whose first items are people, one each. */
function listsPeople(blocks: readonly Block[], at: number, isOrdinary: IsOrdinary): boolean {
  if (blocks[at]?.tag !== 'li') return false;
  const items = blocks.slice(at, at + CROWD.people);
  const isPerson = ({ tag, text }: Block): boolean =>
    tag === 'li' && text.length <= CROWD.letters && peopleScore(text, isOrdinary) >= PERSON;
  return items.length === CROWD.people && items.every(isPerson);
}

function lineOf(
  block: Block,
  place: Pick<Line, 'level' | 'title' | 'isFirst' | 'used'>,
  after: () => readonly Block[],
): Line {
  const { words } = headingWords(block, false);
  const first = words.split('\n')[0] ?? '';
  const isWhole = first.length === words.length;
  const standsOut = isEmphasised(block, Mark.Bold | Mark.Italic) || (!isWhole && startsEmphasised(block, first));
  const used = place.isFirst && isWhole ? place.used : 0;
  return { ...place, block, words: bareLine(first), isWhole, standsOut, used, after };
}

function startsEmphasised(block: Block, line: string): boolean {
  const first = block.runs.find((run) => run.text.trim() !== '');
  return first !== undefined && (first.marks & (Mark.Bold | Mark.Italic)) !== 0 && first.text.trim() === line;
}

/** Reads the beginning of a long paragraph, below which no line is about the speaker. */
function addBeginning({ text }: Block, title: string, add: AddReading): false {
  const label = readLabel(text.slice(0, LONG));
  if (label?.isSure && label.names.length < LONG / 2) add(title, cutLine(label.names), 'label>', 1, 0);
  return false;
}

/** Reads one line below a heading; false where no other is to be read. */
function readLine(line: Line, add: AddReading, isOrdinary: IsOrdinary): boolean {
  const { block, title, words, used } = line;
  if (isLabelAlone(words)) {
    const names = namesOfNext(line.after());
    if (names.length <= MOST_LETTERS.listed) add(title, names, 'label>', 1, 0);
    return false;
  }
  const label = readLabel(words);
  if (label) {
    const { names, isSure, isAll } = label;
    if (line.standsOut || names.length <= MOST_LETTERS.labelled)
      add(title, cutLine(names), isSure ? 'label>' : 'below>', 1, isAll ? used : 0);
    return true;
  }
  if (!line.isFirst) return true;
  const called = labelledTitle(words);
  if (called !== null) add(cleanTitle(firstSentence(called)), title, 'below<', 1, used);
  else if (block.level > line.level || line.standsOut) addByLook(line, add, isOrdinary);
  else if (TEXTS.has(block.tag)) addPlain(line, add, isOrdinary);
  return true;
}

/** The names below a label: one line, or the items of a list. */
function namesOfNext(after: readonly Block[]): string {
  const end = after.findIndex(({ tag, footnote }) => tag !== 'li' || footnote !== null);
  const items = after.slice(0, end < 0 ? after.length : end);
  const lines = items.length > 0 ? items : after.slice(0, 1).filter(({ footnote }) => footnote === null);
  return lines.some(({ text }) => text.includes('\n')) ? '' : lines.map(({ text }) => cutLine(text)).join('; ');
}

/** A line that is emphasised, or a lower heading: either the names or the title. */
function addByLook(
  { title, words, standsOut, isWhole, used, after }: Line,
  add: AddReading,
  isOrdinary: IsOrdinary,
): void {
  const more = standsOut && isWhole ? moreNames(after()[0], isOrdinary) : null;
  if (more === null) add(title, cutLine(words), 'below>', 1, used);
  else add(title, `${cutLine(words)}; ${more}`, 'below>', 1, used + 1);
  if (title.length <= LONGEST_NAME) add(cleanTitle(words), title, 'below<', 1, used);
}

/** A second speaker, on a line of the same look as the first one's. */
function moreNames(block: Block | undefined, isOrdinary: IsOrdinary): string | null {
  if (block?.footnote !== null || block.level > 0 || block.text.length > LONGEST_NAME) return null;
  if (!isEmphasised(block, Mark.Bold | Mark.Italic)) return null;
  const names = cutLine(block.text);
  const people = readPeople(names, isOrdinary);
  return people && people.score >= SURE && !people.isDetailed ? names : null;
}

/** A line like any other: the names, or below a name the title. */
function addPlain({ title, words, isWhole, used }: Line, add: AddReading, isOrdinary: IsOrdinary): void {
  const isShort = words.length <= MOST_LETTERS.plain;
  if (isShort && (!/[.!?:]$/.test(words) || isCard(words, isOrdinary)))
    add(title, words.replace(/[.]$/, ''), 'below>', PLAIN, used);
  const mayBeTitle = isShort && !/[.!:]$/.test(words) && /\s/.test(words) && isWhole;
  if ((mayBeTitle || isQuoted(words)) && peopleScore(title, isOrdinary) > PERSON)
    add(cleanTitle(words), title, 'below<', mayBeTitle ? PLAIN : 1, used);
}

/** So many words may stand on a card with a name. */
const CARD = 12;

/** "Jane Doe (Acme).": a full stop, and still no sentence. */
const isCard = (line: string, isOrdinary: IsOrdinary): boolean =>
  line.endsWith('.') && line.split(' ').length <= CARD && peopleScore(cutLine(line), isOrdinary) >= PERSON;
