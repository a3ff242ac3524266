import { Mark, type Block } from '../html/blocks';
import { SURE } from './certainty';
import { cleanTitle } from './cleanHeading';
import { commonPrefixes } from './commonPrefixes';
import { PARTED } from './headingParts';
import { isDashedLead, isEmphasised } from './headingWords';
import { mayNameSurely, type IsOrdinary } from './personScore';
import { isBareGroup } from './plainSections';
import { readHeading } from './readHeading';
import { BOLD_LEAD, BOLD_LINE, type Heading } from './readings';
import { Readings } from './readingsFound';
import { addToldBelow } from './toldBelow';

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
    headings.push(readHeading(blocks, { block, index, level }, { isOrdinary, tidy }));
    if (headings.length % STEP === 0) yield;
  }
  if (headings.filter(namesSpeaker).length >= ENOUGH) return headings;
  for (const [at, heading] of headings.entries()) {
    headings[at] = withTold(blocks, heading, isOrdinary);
    if (at % STEP === 0) yield;
  }
  return headings;
}

const namesSpeaker = ({ readings }: Heading): boolean =>
  readings.some(({ score, below }) => score >= SURE && below === 0);

/** Fewer lines than that name nobody's talks. */
const NAMED = 2;

/** The lines of one tag within some blocks, read as headings are; none where hardly one of them can name anybody beyond doubt. */
export function* readLines(
  blocks: readonly Block[],
  { tag, within: [from, to] }: { readonly tag: string; readonly within: readonly [number, number] },
  isOrdinary: IsOrdinary,
): Generator<void, readonly Heading[]> {
  const isLine = (block: Block, index: number): boolean =>
    index >= from && index < to && block.tag === tag && block.level === 0 && block.footnote === null;
  const lines = [...blocks.entries()].filter(([index, block]) => isLine(block, index));
  const parted = lines.filter(([, block]) => mayBeParted(block));
  if (parted.filter(([, block]) => namesSurely(block)).length < NAMED) return [];
  const around = { isOrdinary, tidy: commonPrefixes(lines.map(([, block]) => block)) };
  const headings: Heading[] = [];
  for (const [index, block] of parted) {
    headings.push(readHeading(blocks, { block, index, level: BOLD_LEAD }, around));
    if (headings.length % STEP === 0) yield;
  }
  return headings;
}

/** A line that may have a title and a speaker: by signs or words in it, or by its look. */
const mayBeParted = ({ text, runs }: Block): boolean =>
  text !== '' && text.length <= LONGEST && (runs.length > 0 || PARTED.test(text));

/** A look may end within a word. */
const namesSurely = ({ text, runs }: Block): boolean =>
  mayNameSurely(text) || runs.some((run) => mayNameSurely(run.text));

/** What is longer is text. */
const LONGEST = 220;

/** The level of what does the work of a heading, or 0. */
function pseudoLevel(block: Block): number {
  if (block.tag === 'pre' || block.tag === 'td' || block.tag === 'th') return 0;
  if (block.text.length > LONGEST) return isDashedLead(block) ? BOLD_LEAD : 0;
  if (block.tag === 'dt' || block.tag === 'summary') return BOLD_LINE;
  const first = block.runs.find((run) => run.text.trim() !== '');
  if (!first || (first.marks & Mark.Bold) === 0) return 0;
  return isEmphasised(block, Mark.Bold) ? BOLD_LINE : BOLD_LEAD;
}

/** With what the text below tells of who speaks; as it is where that is known, or was asked. */
export function withTold(blocks: readonly Block[], heading: Heading, isOrdinary: IsOrdinary): Heading {
  const { isTold = false, level, text } = heading;
  if (isTold || level >= BOLD_LEAD || namesSpeaker(heading) || isBareGroup(text)) return heading;
  const told = new Readings({ level, isInline: false, isOrdinary });
  addToldBelow(blocks, { ...heading, text: cleanTitle(text) }, told.add, isOrdinary);
  return { ...heading, readings: [...heading.readings, ...told.found], isTold: true };
}
