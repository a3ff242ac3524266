import { Mark, type Block } from '../html/blocks';
import { LIKELY, PERSON, SURE } from './certainty';
import { titleAndKind, type FoundTalk } from './foundTalk';
import { MOST, STEP, withTexts } from './lists';
import { PEOPLE, surePeople } from './peopleInText';
import type { IsOrdinary } from './personScore';
import { readPeople, type People } from './speakerNames';
import { BY, BY_OR_OF } from './words';

/** Items, and paragraphs, that begin with a title that stands out, and name its speaker. */
export function* ledTalks(blocks: readonly Block[], isOrdinary: IsOrdinary): Generator<void, readonly FoundTalk[]> {
  const talks: FoundTalk[] = [];
  let items = 0;
  let isSure = false;
  for (const [heading, block] of blocks.entries()) {
    if (heading % STEP === 0) yield;
    const lead = block.footnote === null ? leadOf(block) : undefined;
    if (!lead) continue;
    const pair = pairOf(lead, isOrdinary);
    if (pair || lead.isItem) items++;
    if (!pair) continue;
    isSure ||= pair.people.score >= SURE;
    const words = block.text.replaceAll('\n', ' ');
    const found = { ...titleAndKind(pair.title), words, speakers: pair.people.names };
    // The item is title and text in one.
    talks.push({ ...found, heading, from: heading, to: heading + 1 });
  }
  return talks.length >= 2 && talks.length >= MOST * items && isSure ? withTexts(blocks, talks) : [];
}

/** What an item begins with. */
interface Lead {
  /** The words that stand out. */
  readonly words: string;
  readonly rest: string;
  /** The paragraph of a loose list is an item, too; a link that begins any other one is no title. */
  readonly isItem: boolean;
}

/** The link or the bold words that an item begins with, and what stands behind it; of a paragraph also the emphasised ones. */
function leadOf(block: Block): Lead | undefined {
  if (block.tag !== 'li' && block.tag !== 'p') return undefined;
  const runs = block.runs.filter((run) => run.text.trim() !== '');
  const at = /^[\s“"„«]+$/u.test(runs[0]?.text ?? '') ? 1 : 0;
  const first = runs[at];
  const marks = (first?.marks ?? 0) & (Mark.Link | Mark.Bold | (block.tag === 'p' ? Mark.Italic : 0));
  if (!first || marks === 0) return undefined;
  const rest = runs.slice(at + 1).map((run) => run.text);
  const isItem = block.tag === 'li' || (marks & ~Mark.Link) !== 0;
  return { words: first.text, rest: rest.join('').replaceAll('\u001F', '\n'), isItem };
}

/** A title and who gave the talk. */
interface Pair {
  readonly title: string;
  readonly people: People;
}

function pairOf({ words, rest }: Lead, isOrdinary: IsOrdinary): Pair | null {
  const people = speakerBehind(rest, isOrdinary);
  return people && people.score >= PERSON ? { title: words, people } : pairWithin(words, isOrdinary);
}

/** What follows a title: its speaker, up to the end of the sentence. */
const SPEAKER_BEHIND = new RegExp(
  String.raw`^[”"’»]?\s*(?:,\s*)?(?:${BY_OR_OF}\s+(?:[\p{Ll}’']+\s+){0,3}|[–—-]\s+|\(|(?<=,\s*))((?:[^.:;!?()]|(?<=\s\p{Lu})[.]){3,80}?)(?=\s*(?:(?<!\s\p{Lu})[.]|[:;!?()])|\s[–—-]\s|\n|$)`,
  'u',
);
const BY_FIRST = new RegExp(String.raw`^[”"’»]?\s*(?:,\s*)?${BY}\s+(?=\p{Lu})`, 'u');

/** Who stands behind a title: up to the end of the sentence, or who is named first where the sentence goes on. */
function speakerBehind(rest: string, isOrdinary: IsOrdinary): People | null {
  const people = readPeople(SPEAKER_BEHIND.exec(rest)?.[1] ?? '', isOrdinary);
  if (people && people.score >= LIKELY) return people;
  const by = BY_FIRST.exec(rest)?.[0];
  const first = by === undefined ? undefined : [...rest.slice(by.length).matchAll(PEOPLE)][0];
  const names = first?.index === 0 ? surePeople(first[0], isOrdinary) : null;
  return names === null ? people : readPeople(names, isOrdinary);
}

/** "Title - Jane Doe", "Jane Doe - Title": both in the words that an item begins with. */
function pairWithin(words: string, isOrdinary: IsOrdinary): Pair | null {
  const cuts = [...words.matchAll(/\s[-–—]{1,3}\s/g)];
  const [first, last] = [cuts[0], cuts.at(-1)];
  if (!first || !last) return null;
  const before = { title: words.slice(first.index + first[0].length), people: words.slice(0, first.index) };
  const behind = { title: words.slice(0, last.index), people: words.slice(last.index + last[0].length) };
  const [left, right] = [before, behind].map((pair) => readPeople(pair.people, isOrdinary));
  const [leftScore, rightScore] = [left?.score ?? 0, right?.score ?? 0];
  // Where both sides are called like people, neither is a title.
  if (Math.min(leftScore, rightScore) >= PERSON) return null;
  if (right && rightScore > leftScore) return rightScore >= PERSON ? { title: behind.title, people: right } : null;
  return left && leftScore >= PERSON ? { title: before.title, people: left } : null;
}
