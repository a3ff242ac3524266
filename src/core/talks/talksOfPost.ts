import type { Block } from '../html/blocks';
import { arrange, levelsOf, type FoundTalks } from './arrangeTalks';
import { SAID } from './certainty';
import { CLEAR } from './conferenceSigns';
import { Customs, settleDoubtful } from './customs';
import { talksBeside } from './lineTalks';
import { listedTalks } from './listedTalks';
import { ordinaryWords } from './ordinaryWords';
import type { IsOrdinary } from './personScore';
import { applyAnswers, isDenied, type PostContext } from './postContext';
import { signsOf } from './postSigns';
import { BOLD_LINE, type Heading, type Reading } from './readings';
import { readHeadings, withTold } from './talkHeadings';

/**
 * Finds the talks of a post: the evidence of all its headings and of the words around them is weighed together. A
 * generator, because a post may have very many headings.
 */
export function* talksOfPost(blocks: readonly Block[], context: PostContext): Generator<void, FoundTalks> {
  const isOrdinary = ordinaryWords(blocks);
  const headings = yield* readHeadings(blocks, isOrdinary);
  const introduction = blocks.slice(0, Math.min(headings[0]?.index ?? blocks.length, 6)).map((block) => block.text);
  const signs = signsOf(blocks, headings, introduction.join(' '), context);
  yield;
  const customs = new Customs(headings);
  const chosen = new Map<Heading, Reading>();
  if (customs.isTalkPost(signs))
    for (const heading of headings) {
      const reading = customs.best(heading, signs);
      if (reading) chosen.set(heading, reading);
    }
  yield;
  if (signs >= CLEAR) addTold(blocks, headings, chosen, isOrdinary);
  settleDoubtful(chosen);
  applyAnswers(headings, chosen, context);
  const found = arrange(blocks, headings, chosen, { signs, context });
  if (signs < CLEAR) return found;
  const listed =
    found.talks.length > 0
      ? yield* talksBeside(blocks, found.talks, isOrdinary)
      : yield* listedTalks(blocks, isOrdinary);
  const talks = [...found.talks, ...listed.filter(({ title }) => !isDenied(title, context))];
  return { ...found, talks: talks.sort((a, b) => a.heading - b.heading) };
}

/** Beside headings that name their speakers, others whose text says beyond doubt who spoke. */
function addTold(
  blocks: readonly Block[],
  headings: readonly Heading[],
  chosen: Map<Heading, Reading>,
  isOrdinary: IsOrdinary,
): void {
  const levels = levelsOf(chosen);
  for (const heading of headings) {
    if (chosen.has(heading) || !levels.has(heading.level) || heading.level >= BOLD_LINE) continue;
    const told = withTold(blocks, heading, isOrdinary).readings.find(
      ({ convention, score }) => convention === 'told>' && score >= SAID,
    );
    if (told) chosen.set(heading, told);
  }
}
