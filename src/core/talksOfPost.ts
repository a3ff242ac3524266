import type { Block } from './blocks';
import { conferenceSigns, textSigns } from './conferenceSigns';
import type { Convention } from './headingParts';
import { isPlainSection, readGroup, type Group } from './plainSections';
import type { TalkKind } from './records';
import { BOLD_LINE, readHeadings, SURE, type Heading, type Reading } from './talkHeadings';
import { kindOf, takeKind } from './talkKinds';

/** A talk found in the blocks of a post. */
export interface FoundTalk {
  /** The block of its heading. */
  readonly heading: number;
  /** The first block of its text, and the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly title: string;
  readonly speakers: readonly string[];
  readonly kind: TalkKind;
}

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
  /** The user's answers, by the words of the heading; null says that it is not a talk. */
  readonly answers: ReadonlyMap<string, { readonly title: string; readonly speakers: readonly string[] } | null>;
}

const LIKELY = 0.55;
/** The score of what the user answered: surer than anything that is read. */
const BY_USER = 2;
/** From here on the words around leave no doubt that a post is notes of a conference; below {@link FAINT} they say nothing. */
const CLEAR = 1.5;
const FAINT = 0.75;

/**
 * Finds the talks of a post: the evidence of all its headings and of the words around them is weighed together. A
 * generator, because a post may have very many headings.
 */
export function* talksOfPost(blocks: readonly Block[], context: PostContext): Generator<void, FoundTalks> {
  const headings = yield* readHeadings(blocks, ordinaryWords(blocks));
  const introduction = blocks.slice(0, Math.min(headings[0]?.index ?? blocks.length, 6)).map((block) => block.text);
  let signs =
    conferenceSigns(context.title, context.tags, introduction.join(' '), context.feedTitle) + kindSigns(headings);
  if (signs > -1 && signs < CLEAR) signs += textSigns(blocks.map((block) => block.text).join(' '));
  yield;
  const customs = new Customs(headings);
  const chosen = new Map<Heading, Reading>();
  if (customs.isTalkPost(signs))
    for (const heading of headings) {
      const reading = customs.best(heading, signs);
      if (reading) chosen.set(heading, reading);
    }
  yield;
  applyAnswers(headings, chosen, context);
  const talkLevel = usualLevel(chosen);
  return arrange(blocks, headings, chosen, talkLevel, signs, context);
}

function applyAnswers(headings: readonly Heading[], chosen: Map<Heading, Reading>, context: PostContext): void {
  if (context.answers.size === 0) return;
  for (const heading of headings) {
    const answer = context.answers.get(heading.words);
    if (answer === undefined) continue;
    if (answer === null) chosen.delete(heading);
    else chosen.set(heading, { ...answer, score: BY_USER, convention: 'em>', below: 0 });
  }
}

/** What the headings of a post have in common. */
class Customs {
  private readonly support = new Map<Convention, number>();
  /** What stands in the place of the title again and again is a label ("PyAstro — Jane Doe"). */
  private readonly labels = new Set<string>();
  private readonly likely: number;
  private readonly sure: number;
  private readonly main: Convention | null;

  constructor(headings: readonly Heading[]) {
    const count = new Map<Convention, { likely: number; sure: number }>();
    for (const heading of headings)
      for (const [convention, reading] of bestByConvention(heading)) {
        if (reading.score < LIKELY) continue;
        this.support.set(convention, (this.support.get(convention) ?? 0) + reading.score * weightOf(convention));
        const tally = count.get(convention) ?? { likely: 0, sure: 0 };
        tally.likely++;
        if (reading.score >= SURE) tally.sure++;
        count.set(convention, tally);
      }
    for (const [title, times] of tallyTitles(headings)) if (times >= 3 && !kindOf(title)) this.labels.add(title);
    const order = [...this.support].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    this.main = order[0]?.[0] ?? null;
    const tally = this.main ? count.get(this.main) : undefined;
    this.likely = tally?.likely ?? 0;
    this.sure = tally?.sure ?? 0;
  }

  /** Whether the post is notes of talks at all. */
  isTalkPost(signs: number): boolean {
    if (this.main === null || signs < FAINT) return false;
    if (signs < CLEAR) return this.sure >= 2 || (this.sure >= 1 && this.likely >= 3);
    return this.sure >= 1 || this.likely >= 2 || (signs >= 2 * CLEAR && !WEAK.has(this.main));
  }

  best(heading: Heading, signs: number): Reading | null {
    let best: Reading | null = null;
    let bestValue = 0;
    for (const reading of heading.readings) {
      if (reading.score < this.threshold(reading.convention, signs) || this.isNoTitle(reading)) continue;
      const value = reading.score * weightOf(reading.convention) + this.share(reading.convention);
      if (value > bestValue) [best, bestValue] = [reading, value];
    }
    return best;
  }

  /** "Lunch — Café Central" is none; "Opening — Jane Doe" is, if she is a person beyond doubt. */
  private isNoTitle({ title, score }: Reading): boolean {
    return this.labels.has(title) || (score < SURE && isPlainSection(title));
  }

  /** How common a convention is in the post, beside the most common one. */
  private share(convention: Convention): number {
    return (this.support.get(convention) ?? 0) / Math.max(1, this.support.get(this.main ?? convention) ?? 1);
  }

  private threshold(convention: Convention, signs: number): number {
    const clear = signs >= CLEAR;
    if (WEAK.has(convention) && this.likely < 2) return SURE;
    if (convention === this.main || this.share(convention) >= 0.5) {
      if (this.likely >= 3) return clear ? 0.24 : 0.4;
      return clear ? LIKELY : 0.7;
    }
    if (this.main !== null && isAkin(convention, this.main)) return clear ? 0.6 : 0.75;
    return WEAK.has(convention) && this.share(convention) < 0.25 ? 1.1 : clear ? 0.8 : 0.9;
  }
}

function tallyTitles(headings: readonly Heading[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const heading of headings)
    for (const title of new Set(heading.readings.map((reading) => reading.title)))
      count.set(title, (count.get(title) ?? 0) + 1);
  return count;
}

/** Authors take one dash for the other, and names stay on their side. */
const isAkin = (one: Convention, other: Convention): boolean =>
  one.at(-1) === other.at(-1) && DASH.test(one) && DASH.test(other);

const DASH = /^(?:em|en|hyphen)/;

/** Signs that stand in titles and in sentences too: they need company. */
const WEAK: ReadonlySet<Convention> = new Set(['comma>', 'comma<', 'on<', 'colon>', 'with>', 'below<']);

const weightOf = (convention: Convention): number => (WEAK.has(convention) ? 0.75 : 1);

function bestByConvention(heading: Heading): ReadonlyMap<Convention, Reading> {
  const best = new Map<Convention, Reading>();
  for (const reading of heading.readings) {
    const other = best.get(reading.convention);
    if (!other || reading.score > other.score) best.set(reading.convention, reading);
  }
  return best;
}

/** Headings such as "Keynote: …" or "Lightning talks" speak for a conference. */
function kindSigns(headings: readonly Heading[]): number {
  const telling = headings.filter(
    (heading) =>
      (heading.kind !== null && heading.kind !== 'talk' && heading.readings.length > 0) ||
      /^(?:ignites|lightning talks|keynotes?|open spaces?)$/i.test(heading.text),
  );
  return Math.min(1.5, telling.length * 0.75);
}

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
  let open: { heading: Heading; reading: Reading; kind: TalkKind } | null = null;
  const close = (end: number): void => {
    if (open)
      talks.push(
        foundTalk(open.heading, open.reading, open.kind, Math.max(end, open.heading.index + 1 + open.reading.below)),
      );
    open = null;
  };
  let usedUp = -1;
  for (const heading of headings) {
    if (heading.index <= usedUp) continue;
    const reading = chosen.get(heading);
    const current = open as { heading: Heading } | null;
    const isBelow = current !== null && heading.level > current.heading.level;
    if (
      isBelow &&
      !(reading && reading.score >= SURE && heading.level === talkLevel && current.heading.level !== talkLevel) &&
      reading?.score !== BY_USER
    )
      continue;
    if (reading && !isRepeatedTitle(heading, context)) {
      close(heading.index);
      while ((groups.at(-1)?.level ?? 0) >= heading.level) groups.pop();
      const kind =
        takeKind(reading.title).kind ??
        heading.kind ??
        groups.findLast((outer) => outer.group?.kind)?.group?.kind ??
        'talk';
      open = { heading, reading, kind };
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

const foundTalk = (heading: Heading, reading: Reading, kind: TalkKind, to: number): FoundTalk => ({
  heading: heading.index,
  from: heading.index + 1 + reading.below,
  to,
  words: heading.words,
  title: takeKind(reading.title).text,
  speakers: reading.speakers,
  kind,
});

/** A first heading that says the post's own title again is no section of it. */
const isRepeatedTitle = (heading: Heading, context: PostContext): boolean =>
  heading.level === 1 && heading.words === context.title;

function mayBeTalk(heading: Heading, levels: ReadonlySet<number>, signs: number, context: PostContext): boolean {
  if (context.answers.has(heading.words) || isPlainSection(heading.text) || heading.level >= BOLD_LINE) return false;
  const best = Math.max(0, ...heading.readings.map((reading) => reading.score));
  if (levels.size === 0) return signs >= 0.5 && best >= SURE;
  if (!levels.has(heading.level)) return best >= SURE;
  return best >= 0.15 || heading.text.split(' ').length >= 3;
}

/** Tells whether the text of a post has a word in lower case. Looked up only for the few words in question. */
function ordinaryWords(blocks: readonly Block[]): (word: string) => boolean {
  let text: string | null = null;
  let words: ReadonlySet<string> | null = null;
  const known = new Map<string, boolean>();
  return (word) => {
    const seen = known.get(word);
    if (seen !== undefined) return seen;
    text ??= ` ${blocks.map((block) => block.text).join(' ')} `;
    // Many questions are answered sooner by taking the text apart once.
    if (known.size >= FEW) words ??= new Set(text.split(NO_WORD));
    const found = words?.has(word.toLowerCase()) ?? standsAlone(text, word.toLowerCase());
    known.set(word, found);
    return found;
  };
}

/** So many questions are answered by looking through the text. */
const FEW = 10;
const NO_WORD = /(?:[^\p{L}\p{N}@/._-]|[.](?=\s|$))+/u;

function standsAlone(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    if (!isWordSign(text.charCodeAt(at - 1)) && !isWordSign(text.charCodeAt(at + word.length))) return true;
  return false;
}

/** Letters, digits, and what joins words in addresses. */
const isWordSign = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x2d && code <= 0x39) ||
  code === 0x40 ||
  code === 0x5f ||
  (code > 0xbf && code < 0x2000);
