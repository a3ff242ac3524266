import { Mark, type Block } from '../html/blocks';
import { PERSON } from './certainty';
import { cleanTitle } from './cleanHeading';
import { isEmphasised } from './headingWords';
import { readLabel } from './labels';
import { cutLine, isLong } from './lineWords';
import type { IsOrdinary } from './personScore';
import type { AddReading } from './readings';
import { peopleScore } from './speakerNames';
import { isQuoted } from './titlesInText';

/** What is longer is hardly a title. */
const LONGEST = { withNames: 150, alone: 120 };

/** "Talk 2" with the title on the next line, and the names on the one after it. */
export function addUntitled(blocks: readonly Block[], index: number, add: AddReading, isOrdinary: IsOrdinary): void {
  const [first, second] = blocks.slice(index + 1, index + 3);
  if (first?.footnote !== null || first.level > 0) return;
  const [title = '', names, more] = first.text.split('\n');
  if (title.length > LONGEST.withNames || more !== undefined) return;
  if (!isQuoted(title) && !isEmphasised(first, Mark.Bold | Mark.Italic)) return;
  if (peopleScore(title, isOrdinary) >= PERSON) return;
  if (names !== undefined) add(cleanTitle(title), cutLine(names), 'below>', 1, 1);
  else if (second?.footnote === null && !isLong(second.text))
    add(cleanTitle(title), cutLine(second.text), 'below>', 1, 2);
}

/** A line below a heading that has the title: emphasised or a lower heading, and nobody's name. */
export function titleBelow(block: Block | undefined, level: number, isOrdinary: IsOrdinary): string | null {
  if (block?.footnote !== null || block.text.length > LONGEST.alone || /\n|\.$/.test(block.text)) return null;
  const isTitle = block.level > level || (block.level === 0 && isEmphasised(block, Mark.Bold | Mark.Italic));
  const isName = peopleScore(block.text, isOrdinary) >= PERSON;
  return isTitle && !isName && readLabel(block.text) === null ? cleanTitle(block.text) : null;
}
