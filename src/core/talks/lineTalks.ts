import type { Block } from '../html/blocks';
import { cleanHeading } from './cleanHeading';
import { CLEAR } from './conferenceSigns';
import { Customs } from './customs';
import type { FoundTalk } from './foundTalk';
import { ENOUGH, listsOf, MOST, withTexts, type Places } from './lists';
import { TALK } from './peopleInText';
import type { IsOrdinary } from './personScore';
import { slugOf } from '../plainLetters';
import { isPlainSection, readGroup } from './plainSections';
import type { Heading } from './readings';
import { readLines } from './talkHeadings';
import { takeKind } from './talkKinds';
import { titlesIn } from './titlesInText';

/** The lines of one tag, read like headings, and where of them talks are looked for. */
interface Run {
  readonly tag: string;
  readonly headings: readonly Heading[];
  readonly within: Places;
}

const WHOLE: Places = [0, Infinity];

/** Plain lines, or items, that are nothing but a title and its speakers, read together like headings. */
export function* lineTalks(blocks: readonly Block[], isOrdinary: IsOrdinary): Generator<void, readonly FoundTalk[]> {
  const items = talksOfItems(blocks, yield* readRun(blocks, 'li', WHOLE, isOrdinary));
  return [...items, ...talksOfRun(blocks, yield* readRun(blocks, 'p', WHOLE, isOrdinary))];
}

/** Of all items together or, where they are not, of one list of several. */
function talksOfItems(blocks: readonly Block[], run: Run): readonly FoundTalk[] {
  const items = talksOfRun(blocks, run);
  const lists = items.length > 0 ? [] : listsOf(blocks);
  return lists.length < 2 ? items : lists.flatMap((within) => talksOfRun(blocks, { ...run, within }));
}

/**
 * The talks of lists outside of the talks that headings have, where nearly every item is one; those that a heading has, too,
 * are told there.
 */
export function* talksBeside(
  blocks: readonly Block[],
  talks: readonly FoundTalk[],
  isOrdinary: IsOrdinary,
): Generator<void, readonly FoundTalk[]> {
  const found: FoundTalk[] = [];
  for (const [from, to] of listsOf(blocks)) {
    if (talks.some((talk) => talk.heading < to && from < talk.to)) continue;
    if (!isOfTalks(blocks, from)) continue;
    found.push(...talksOfRun(blocks, yield* readRun(blocks, 'li', [from, to], isOrdinary)));
  }
  const titles = new Set(found.length > 0 ? talks.map(({ title }) => slugOf(title)) : []);
  return found.filter(({ title }) => !titles.has(slugOf(title)));
}

/** Whether the words before a list speak of talks, and of none that were missed; before all headings they need not. */
function isOfTalks(blocks: readonly Block[], from: number): boolean {
  const heading = blocks.slice(0, from).findLast(({ level }) => level > 0)?.text ?? '';
  const before = [heading, ...blocks.slice(Math.max(0, from - 2), from).map(({ text }) => text)];
  if (before.some((text) => MISSED.test(text))) return false;
  return heading === '' || readGroup(heading) !== null || before.some((text) => TALK.test(text));
}

/** Before a list of talks of which there are no notes. */
const MISSED =
  /(?<!\p{L})(?:missed|miss|could(?: not|n['’]t)|did(?: not|n['’]t)|watch|to see|catch up|later|verpasst|ansehen|anschauen|nachholen|gemist|gemiste|(?:te )?bekijken|terugkijken|manqués?|ratés?|à voir|(?:re)?voir|regarder|perdí|ver|perdi|assistir|vedere)(?!\p{L})/iu;

function* readRun(blocks: readonly Block[], tag: string, within: Places, isOrdinary: IsOrdinary): Generator<void, Run> {
  const headings = yield* readLines(blocks, { tag, within }, isOrdinary);
  return { tag, headings, within };
}

function talksOfRun(blocks: readonly Block[], { tag, headings: all, within: [from, to] }: Run): readonly FoundTalk[] {
  const headings = all.filter(({ index }) => index >= from && index < to);
  const customs = new Customs(headings);
  if (customs.sure < 2 || customs.likely < ENOUGH) return [];
  const talks = withoutText(headings.flatMap((heading) => talkOfLine(blocks, heading, customs) ?? []));
  const lines = blocks.slice(from, to).filter((block) => block.tag === tag && isLine(block)).length;
  return talks.length >= ENOUGH && talks.length >= MOST * lines ? withTexts(blocks, talks) : [];
}

function talkOfLine(blocks: readonly Block[], heading: Heading, customs: Customs): FoundTalk | null {
  const { index, words } = heading;
  const reading = customs.best(heading, CLEAR);
  if (!reading || (words.endsWith('.') && BEGINS_SENTENCE.test(reading.title))) return null;
  const { text: title, kind } = takeKind(markedTitle(blocks[index], reading.title));
  const from = reading.below < 0 ? index : index + 1;
  const found = { heading: index, from, to: index + 1, words, title, speakers: reading.speakers };
  return { ...found, kind: kind ?? heading.kind ?? 'talk' };
}

/** How sentences begin, and titles hardly do. */
const BEGINS_SENTENCE =
  /^(?:I|We|My|Our|The (?:next|last|first|second|third)|Ich|Wir|Der (?:nächste|letzte|erste)|Ik|De (?:volgende|laatste|eerste)|Je|J['’]ai|Nous|La (?:première|dernière))\s/u;

/** "For the first talk I went to <a>Title</a> by Jane Doe": of words that end with a title that stands out, that title. */
function markedTitle(block: Block | undefined, words: string): string {
  if (block?.tag !== 'p') return words;
  const marked = titlesIn(block).find((place) => place.words.length < words.length && words.endsWith(place.words));
  return marked?.words ?? words;
}

/** "… and the very talented Jane Doe": where titles begin with capitals, what does not is text. */
function withoutText(talks: readonly FoundTalk[]): readonly FoundTalk[] {
  const haveCapitals = talks.some(({ title }) => /^\P{L}*\p{Lu}/u.test(title));
  return haveCapitals ? talks.filter(({ title }) => !/^\p{Ll}+\s/u.test(title)) : talks;
}

/** What is longer is text. */
const LONGEST = 160;

/** A line with words that is no sentence and no break. */
const isLine = ({ text, level, footnote }: Block): boolean =>
  level === 0 &&
  footnote === null &&
  text.length <= LONGEST &&
  /\p{L}/u.test(text) &&
  !/[.!?:]$/.test(text) &&
  !isPlainSection(cleanHeading(text));
