import { Mark, type Block } from '../html/blocks';
import { PERSON } from './certainty';
import { cleanHeading } from './cleanHeading';
import { isEmphasised } from './headingWords';
import { readLabel } from './labels';
import type { IsOrdinary } from './personScore';
import { isBareGroup, isPlainSection } from './plainSections';
import { BOLD_LINE, type Heading } from './readings';
import { peopleScore } from './speakerNames';

/** So many lines below a heading may name its speaker. */
const LINES = 3;

/** What a paragraph below a heading may stand in. */
export const TEXTS: ReadonlySet<string> = new Set(['p', 'div', 'li', 'dd', 'blockquote']);

/** The lines below a heading that may name its speaker, as places in the blocks. */
export function* placesBelow(
  blocks: readonly Block[],
  { index, level }: Pick<Heading, 'index' | 'level'>,
  isOrdinary: IsOrdinary,
): Generator<number, void> {
  for (let at = index + 1, lines = 0; lines < LINES; at++) {
    const block = blocks[at];
    if (block?.footnote !== null) return;
    // Among lines that do the work of headings, another one ends what is said of this.
    if (level >= BOLD_LINE && lines > 0 && isPseudo(block)) return;
    if (isPassedOver(block, isOrdinary) || (block.level > level && isPlainSection(block.text))) continue;
    if (block.level > 0 && block.level <= level && lines > 0) return;
    lines++;
    yield at;
    // What stands below another heading is about that one.
    if (block.level > 0) return;
  }
}

const isPseudo = (block: Block): boolean =>
  block.tag === 'dt' || (isEmphasised(block, Mark.Bold) && readLabel(block.text) === null);

const ADDRESS = /^https?:\/\/\S+$/;
/** When and where a talk was, which may stand between its title and its speaker. */
const DURATION =
  /(?<!\d)\d{1,3}\s*(?:min(?:s|utes?|uten|uuten|uti|utos)?|h(?:\d{2})?|hours?|heures?|stunden?|uur)(?![a-zà-ÿ\d])/i;
const PLACE = /^[\s([]*(?:\d{1,2}[:.h]\d{2}|\d{1,2}\s*(?:am|pm|uhr|uur|h)\b).{0,40}$/i;
/** Longer lines say more than that. */
const SHORT = 45;

/** Whether a line is an image, an address, or a time and a room. A time may also stand before the names. */
function isPassedOver({ text, level }: Block, isOrdinary: IsOrdinary): boolean {
  if (text === '') return true;
  if (level > 0) return false;
  if (ADDRESS.test(text)) return true;
  if (text.length >= SHORT || !/\d/.test(text)) return false;
  if (PLACE.test(text)) return peopleScore(cleanHeading(text), isOrdinary) < PERSON;
  return DURATION.test(text) || isBareGroup(text);
}
