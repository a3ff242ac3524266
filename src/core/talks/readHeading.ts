import type { Block } from '../html/blocks';
import { PERSON, SURE } from './certainty';
import { cleanHeading, cleanTitle } from './cleanHeading';
import { headingParts } from './headingParts';
import { longDashParts } from './partsBySigns';
import type { HeadingParts } from './partsFound';
import { headingWords } from './headingWords';
import { addBelow } from './linesBelow';
import { leadingPair, partsByLook } from './partsByLook';
import type { IsOrdinary } from './personScore';
import { isBareGroup } from './plainSections';
import { plausible } from './readingFilters';
import { BOLD_LEAD, type Heading } from './readings';
import { Readings } from './readingsFound';
import { kindOf, takeKind } from './talkKinds';
import { titleBelow } from './untitled';

/** What the other headings of a post tell of one. */
interface Around {
  readonly isOrdinary: IsOrdinary;
  /** Takes away what several of them begin with. */
  readonly tidy: (heading: string) => string;
}

/** A block that is a heading or does the work of one, and where it stands. */
interface HeadingBlock {
  readonly block: Block;
  readonly index: number;
  readonly level: number;
}

/** What the look of the parts tells is hardly ever wrong. */
const BY_LOOK = 0.95;

/** Reads a heading in all the ways it can be, the surest first: where one of these is sure, the others need no look. */
export function readHeading(
  blocks: readonly Block[],
  { block, index, level }: HeadingBlock,
  { isOrdinary, tidy: withoutPrefix }: Around,
): Heading {
  const { words, isInline } = headingWords(block, level === BOLD_LEAD);
  const tidy = (heading: string): string => cleanHeading(withoutPrefix(heading));
  const clean = tidy(words);
  const { text, kind } = takeKind(clean);
  const heading = { index, level, words: block.text.replaceAll('\n', ' '), text, kind };
  const dashed = new Readings({ level, isInline, isOrdinary });
  dashed.addAll(longDashParts(text));
  if (dashed.reach(SURE)) return { ...heading, readings: dashed.found };
  const readings = new Readings({ level, isInline, isOrdinary });
  const tidied = (parts: HeadingParts): HeadingParts => ({ ...parts, title: takeKind(tidy(parts.title)).text });
  if (level === BOLD_LEAD) readings.addAll(leadingPair(block).map(tidied), 1, -1);
  if (readings.reach(PERSON)) return { ...heading, readings: readings.found };
  readings.addAll(headingParts(text));
  // The other lines of an item may be its text.
  if (level === BOLD_LEAD && text.includes('\n'))
    readings.addAll(headingParts(text.slice(0, text.indexOf('\n'))), 1, -1);
  if (kind) addKind(clean, readings, () => titleBelow(blocks[index + 1], level, isOrdinary));
  readings.addAll(partsByLook(block).map(tidied), BY_LOOK);
  if (level < BOLD_LEAD && !isBareGroup(text))
    addBelow(blocks, { index, level, text: cleanTitle(text) }, readings.add, isOrdinary);
  return { ...heading, readings: plausible(readings.found) };
}

/** "Keynote — Jane Doe": the kind is all the title there is, unless the line below has one. */
function addKind(heading: string, readings: Readings, readBelow: () => string | null): void {
  const parts = headingParts(heading).filter(({ title }) => kindOf(title) !== null);
  const below = parts.length === 0 ? null : readBelow();
  const titled = parts.map((part) => ({ ...part, title: below ?? part.title }));
  readings.addAll(titled, 1, below === null ? 0 : 1);
}
