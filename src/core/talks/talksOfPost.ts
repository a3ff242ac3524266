import type { Block } from '../html/blocks';
import { LIKELY, SAID, SURE } from './certainty';
import type { FoundTalk } from './foundTalk';
import { CLEAR, conferenceSigns, speaksOfEvents, sectionSigns, speaksOfTalks, textSigns } from './conferenceSigns';
import { Customs, settleDoubtful } from './customs';
import { talksBeside } from './lineTalks';
import { listedTalks } from './listedTalks';
import { ordinaryWords } from './ordinaryWords';
import { isPlainSection, readGroup, type Group } from './plainSections';
import type { IsOrdinary } from './personScore';
import type { TalkKind } from '../records';
import { BOLD_LINE, type Heading, type Reading } from './readings';
import { readHeadings, withTold } from './talkHeadings';
import { kindOf, takeKind } from './talkKinds';

/** What was made of a post's headings. */
export interface FoundTalks {
  readonly talks: readonly FoundTalk[];
  /** Headings that may be talks and could not be read. */
  readonly unread: readonly { readonly heading: number; readonly words: string }[];
}

/** What is known of a post before its headings are read. */
export interface PostContext {
  readonly title: string;
  readonly tags: readonly string[];
  readonly feedTitle: string;
  /** The user's answers, by the words of the heading, or the title of the talk that was read; null says that it is none. */
  readonly answers: ReadonlyMap<string, { readonly title: string; readonly speakers: readonly string[] } | null>;
}

/** The score of what the user answered: surer than anything that is read. */
const BY_USER = 2;

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
  const talkLevel = usualLevel(chosen);
  const found = arrange(blocks, headings, chosen, talkLevel, signs, context);
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

/** How much speaks for notes of talks. */
function signsOf(
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

/** Too little for notes of talks. */
const UNSURE = 0.5;

function applyAnswers(headings: readonly Heading[], chosen: Map<Heading, Reading>, context: PostContext): void {
  if (context.answers.size === 0) return;
  for (const heading of headings) {
    const answer = context.answers.get(heading.words);
    if (answer) chosen.set(heading, { ...answer, score: BY_USER, convention: 'em>', below: 0 });
    else if (answer === null || isDenied(chosen.get(heading)?.title, context)) chosen.delete(heading);
  }
}

/** Whether the user said of a talk that was read, by its title, that it is none. */
const isDenied = (title: string | undefined, { answers }: PostContext): boolean =>
  title !== undefined && answers.get(takeKind(title).text) === null;

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

function usualLevel(chosen: ReadonlyMap<Heading, Reading>): number {
  const count = new Map<number, number>();
  for (const heading of chosen.keys()) count.set(heading.level, (count.get(heading.level) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 2;
}

/** The levels on which the talks of a post stand: where some were read, the user's answers tell nothing of the others. */
function levelsOf(chosen: ReadonlyMap<Heading, Reading>): ReadonlySet<number> {
  const read = [...chosen].filter(([, { score }]) => score !== BY_USER);
  return new Set((read.length > 0 ? read : [...chosen]).map(([{ level }]) => level));
}

/** Lays out the sections: what is a talk, how far it goes, what a grouping heading gives it, and what stays unread. */
function arrange(
  blocks: readonly Block[],
  headings: readonly Heading[],
  chosen: ReadonlyMap<Heading, Reading>,
  talkLevel: number,
  signs: number,
  context: PostContext,
): FoundTalks {
  const talks: FoundTalk[] = [];
  const unread: { heading: number; words: string }[] = [];
  const levels = levelsOf(chosen);
  const groups: { level: number; group: Group | null }[] = [];
  const notes = blocks.findIndex((block) => block.footnote !== null);
  const textEnd = notes < 0 ? blocks.length : notes;
  let open: { heading: Heading; reading: Reading; title: string; kind: TalkKind } | null = null;
  const close = (end: number): void => {
    if (open) talks.push(foundTalk(open, Math.max(end, open.heading.index + 1 + open.reading.below)));
    open = null;
  };
  let usedUp = -1;
  for (const heading of headings) {
    if (heading.index <= usedUp) continue;
    const reading = chosen.get(heading);
    const current = open as { heading: Heading; reading: Reading } | null;
    const isBelow = current !== null && heading.level > current.heading.level;
    if (isBelow && !(reading && isOfItsOwn(heading, reading, current, talkLevel)) && reading?.score !== BY_USER)
      continue;
    if (reading && !isRepeatedTitle(heading, context)) {
      close(heading.index);
      while ((groups.at(-1)?.level ?? 0) >= heading.level) groups.pop();
      const taken = takeKind(reading.title);
      const kind =
        taken.kind ??
        kindOf(reading.title) ??
        heading.kind ??
        groups.findLast((outer) => outer.group?.kind)?.group?.kind ??
        'talk';
      open = { heading, reading, title: taken.text, kind };
      usedUp = heading.index + reading.below;
      continue;
    }
    if (heading.level > 6 && !isPlainSection(heading.text) && !readGroup(heading.text)) continue;
    close(heading.index);
    while ((groups.at(-1)?.level ?? 0) >= heading.level) groups.pop();
    const group = readGroup(heading.text);
    groups.push({ level: heading.level, group });
    if (!group && mayBeTalk(heading, levels, signs, context))
      unread.push({ heading: heading.index, words: heading.words });
  }
  close(textEnd);
  return { talks, unread };
}

/** Whether a heading below a talk's is sure to be another talk's: on the usual level, or read in the same way. */
const isOfItsOwn = (
  { level }: Heading,
  { score, convention, speakers }: Reading,
  outer: { readonly heading: Heading; readonly reading: Reading },
  talkLevel: number,
): boolean =>
  score >= SURE &&
  ((level === talkLevel && outer.heading.level !== talkLevel) ||
    (level < BOLD_LINE &&
      convention === outer.reading.convention &&
      !speakers.some((name) => outer.reading.speakers.includes(name))));

const foundTalk = (
  { heading, reading, title, kind }: { heading: Heading; reading: Reading; title: string; kind: TalkKind },
  to: number,
): FoundTalk => ({
  heading: heading.index,
  from: heading.index + 1 + reading.below,
  to,
  words: heading.words,
  title,
  speakers: reading.speakers,
  kind,
});

/** A first heading that says the post's own title again is no section of it. */
const isRepeatedTitle = (heading: Heading, context: PostContext): boolean =>
  heading.level === 1 && heading.words === context.title;

function mayBeTalk(heading: Heading, levels: ReadonlySet<number>, signs: number, context: PostContext): boolean {
  if (context.answers.has(heading.words) || heading.readings.some(({ title }) => isDenied(title, context)))
    return false;
  if (isPlainSection(heading.text) || heading.level >= BOLD_LINE) return false;
  const best = Math.max(0, ...heading.readings.map((reading) => reading.score));
  if (levels.size === 0) return signs >= 0.5 && best >= SURE;
  if (!levels.has(heading.level)) return best >= SURE;
  return best >= 0.15 || heading.text.split(' ').length >= 3;
}
