import type { Block } from '../html/blocks';
import { LIKELY } from './certainty';
import { CLEAR, conferenceSigns, sectionSigns, speaksOfEvents, speaksOfTalks, textSigns } from './conferenceSigns';
import type { PostContext } from './postContext';
import type { Heading } from './readings';

/** How much speaks for notes of talks. */
export function signsOf(
  blocks: readonly Block[],
  headings: readonly Heading[],
  introduction: string,
  { title, tags, feedTitle }: PostContext,
): number {
  const ofHeadings = kindSigns(headings) + speakerSigns(headings);
  let signs = conferenceSigns(title, tags, introduction, feedTitle) + ofHeadings + toldSigns(headings);
  if (signs <= -1) return signs;
  // Most of what follows is looked at only where it matters.
  const isNamed = ofHeadings > 0.5 || speaksOfEvents([title, ...tags, feedTitle, introduction]);
  if (isNamed && signs >= CLEAR) return signs;
  const ofSections = sectionSigns(headings);
  const text = blocks.map((block) => block.text).join(' ');
  if (signs < CLEAR) signs += ofSections;
  if (signs < CLEAR) signs += textSigns(text);
  // "Highlights of 2021" may be highlights of anything.
  const isEvent = isNamed || ofSections >= 0.5 || speaksOfTalks(text);
  return isEvent ? signs : Math.min(signs, UNSURE);
}

/** Too little for notes of talks, and enough to ask. */
export const UNSURE = 0.5;

/** Headings such as "Keynote: …" or "Lightning talks" speak for a conference. */
function kindSigns(headings: readonly Heading[]): number {
  const telling = headings.filter(
    (heading) =>
      (heading.kind !== null && heading.kind !== 'talk' && heading.readings.length > 0) ||
      /^(?:ignites|lightning talks|keynotes?|open spaces?)$/i.test(heading.text),
  );
  return Math.min(1.5, telling.length * 0.75);
}

/** Lines that are called speakers, people with their companies, and numbered talks. */
function speakerSigns(headings: readonly Heading[]): number {
  const detailed = headings.filter(({ readings }) =>
    readings.some(({ isDetailed, score }) => isDetailed === true && score >= LIKELY),
  ).length;
  const numbered = headings.filter(({ words, readings }) => readings.length > 0 && NUMBERED.test(words)).length;
  return (readIn(headings, 'label>') >= 2 ? 2 : 0) + (detailed >= 2 ? 0.5 : 0) + (numbered >= 2 ? 2.5 : 0);
}

/** "Talk 2: …" */
const NUMBERED =
  /^\P{L}*(?:talk|session|presentation|vortrag|sessie|lezing|praatje|presentatie|conférence|présentation|charla)\s*#?\d{1,3}(?!\d)/iu;

/** People who are told to speak below several headings. */
const toldSigns = (headings: readonly Heading[]): number => (readIn(headings, 'told>') >= 3 ? 1.5 : 0);

/** How many headings are likely to be read in a way. */
const readIn = (headings: readonly Heading[], name: string): number =>
  headings.filter(({ readings }) => readings.some(({ convention, score }) => convention === name && score >= LIKELY))
    .length;
