import type { Block } from '../html/blocks';
import { firstSentence, SPEAKS, TALK } from './peopleInText';
import type { IsOrdinary } from './personScore';
import { placesBelow, TEXTS } from './placesBelow';
import { isPlainSection, mayBeGroup } from './plainSections';
import type { AddReading, Heading } from './readings';
import { peopleScore } from './speakerNames';
import { titlesIn } from './titlesInText';
import { creditedPeople, laterPeople, toldPeople } from './toldPeople';

/** Readings of a heading by what the text below it tells, where nothing else names a speaker. */
export function addToldBelow(
  blocks: readonly Block[],
  heading: Pick<Heading, 'index' | 'level' | 'text'>,
  add: AddReading,
  isOrdinary: IsOrdinary,
): void {
  const { text } = heading;
  if (!mayBeTold(text)) return;
  let isFirst = true;
  for (const at of placesBelow(blocks, heading, isOrdinary)) {
    const block = blocks[at];
    if (!block || block.level > 0 || !TEXTS.has(block.tag)) return;
    if (isFirst) addTold(block, text, add, isOrdinary);
    else if (block.tag === 'p') addLater(block, text, add, isOrdinary);
    // A mark or a line of data before the text.
    isFirst = isFirst && block.tag === 'p' && block.text.length < SHORT && !/\p{L}[.!?]$/u.test(block.text);
  }
}

/** A paragraph of so few letters that is no sentence tells nothing. */
const SHORT = 40;

/** Whether text tells of a talk that is called so. A sentence says what somebody thought. */
const mayBeTold = (text: string): boolean => !isPlainSection(text) && !mayBeGroup(text) && !/\p{L}[.:]$/u.test(text);

/** What is told below a heading that is only a title, or only a name. */
function addTold(block: Block, text: string, add: AddReading, isOrdinary: IsOrdinary): void {
  const told = toldPeople(block, isOrdinary);
  if (told !== null && !text.includes(told.people.split(' ')[0] ?? ''))
    add(text, told.people, 'told>', told.isSaid ? WORTH.said : WORTH.unsaid, 0);
  if (text.length > 80 || peopleScore(text, isOrdinary) < NAMES) return;
  const title = toldTitle(block);
  if (title !== null) add(title, text, 'told<', WORTH.said, 0);
}

/** Whom the second paragraph lets speak. */
function addLater(block: Block, text: string, add: AddReading, isOrdinary: IsOrdinary): void {
  const sentence = firstSentence(block.text);
  const people = laterPeople(sentence, isOrdinary) ?? creditedPeople(sentence, isOrdinary);
  if (people !== null) add(text, people, 'told>', WORTH.later, 0);
}

/** What it is worth that a text says who spoke, that a later paragraph does, and that it only begins with somebody. */
const WORTH = { said: 0.95, later: 0.7, unsaid: 0.55 };

/** From here on a heading is hardly anything but names. */
const NAMES = 0.6;

/** A title that stands out or in quotation marks in the first sentence of what is told of a speaker. */
function toldTitle(block: Block): string | null {
  const sentence = firstSentence(block.text);
  if (!SPEAKS.test(sentence) && !TALK.test(sentence)) return null;
  return titlesIn(block).find(({ end, isOnlyLinked }) => !isOnlyLinked && end <= sentence.length)?.words ?? null;
}
