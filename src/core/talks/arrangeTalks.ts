import type { Block } from '../html/blocks';
import { SURE } from './certainty';
import type { FoundTalk } from './foundTalk';
import { isPlainSection, readGroup, type Group } from './plainSections';
import { BY_USER, isDenied, type PostContext } from './postContext';
import { UNSURE } from './postSigns';
import { BOLD_LINE, type Heading, type Reading } from './readings';
import { kindOf, takeKind } from './talkKinds';

/** What was made of a post's headings. */
export interface FoundTalks {
  readonly talks: readonly FoundTalk[];
  /** Headings that may be talks and could not be read. */
  readonly unread: readonly { readonly heading: number; readonly words: string }[];
}

/** Which headings were read as talks, and how. */
type Chosen = ReadonlyMap<Heading, Reading>;

/** Lays out the sections: what is a talk, how far it goes, what a grouping heading gives it, and what stays unread. */
export function arrange(
  blocks: readonly Block[],
  headings: readonly Heading[],
  chosen: Chosen,
  { signs, context }: { readonly signs: number; readonly context: PostContext },
): FoundTalks {
  const sections = new Sections(chosen, signs, context);
  for (const heading of headings) sections.take(heading);
  const notes = blocks.findIndex((block) => block.footnote !== null);
  sections.close(notes < 0 ? blocks.length : notes);
  return { talks: sections.talks, unread: sections.unread };
}

/** A talk whose end is not found yet. */
interface OpenTalk extends Pick<FoundTalk, 'title' | 'kind'> {
  readonly heading: Heading;
  readonly reading: Reading;
}

/** The sections of a post as far as its headings were taken. */
class Sections {
  readonly talks: FoundTalk[] = [];
  readonly unread: { heading: number; words: string }[] = [];
  private readonly groups: { level: number; group: Group | null }[] = [];
  private open: OpenTalk | null = null;
  /** The last block that a reading uses up. */
  private usedUp = -1;
  private readonly levels: ReadonlySet<number>;
  private readonly talkLevel: number;

  constructor(
    private readonly chosen: Chosen,
    private readonly signs: number,
    private readonly context: PostContext,
  ) {
    this.levels = levelsOf(chosen);
    this.talkLevel = usualLevel(chosen);
  }

  take(heading: Heading): void {
    if (heading.index <= this.usedUp) return;
    const reading = this.chosen.get(heading);
    if (this.isWithinTalk(heading, reading)) return;
    if (reading && !isRepeatedTitle(heading, this.context)) this.begin(heading, reading);
    else if (heading.level < BOLD_LINE || isPlainSection(heading.text) || readGroup(heading.text)) this.part(heading);
  }

  /** Ends the talk that is open before a block. */
  close(end: number): void {
    if (!this.open) return;
    const { heading, reading, title, kind } = this.open;
    const from = heading.index + 1 + reading.below;
    const { index, words } = heading;
    this.talks.push({ heading: index, from, to: Math.max(end, from), words, title, speakers: reading.speakers, kind });
    this.open = null;
  }

  private isWithinTalk(heading: Heading, reading: Reading | undefined): boolean {
    if (!this.open || heading.level <= this.open.heading.level) return false;
    return !reading || (reading.score !== BY_USER && !isOfItsOwn(heading, reading, this.open, this.talkLevel));
  }

  private begin(heading: Heading, reading: Reading): void {
    this.leave(heading);
    const { text: title, kind } = takeKind(reading.title);
    const given = this.groups.findLast(({ group }) => group?.kind)?.group?.kind;
    this.open = {
      heading,
      reading,
      title,
      kind: kind ?? kindOf(reading.title) ?? heading.kind ?? given ?? 'talk',
    };
    this.usedUp = heading.index + reading.below;
  }

  /** A heading that is no talk's. */
  private part(heading: Heading): void {
    this.leave(heading);
    const { index, level, text, words } = heading;
    const group = readGroup(text);
    this.groups.push({ level, group });
    if (!group && mayBeTalk(heading, this.levels, this.signs, this.context))
      this.unread.push({ heading: index, words });
  }

  /** Ends the talk and the groups that a heading stands behind. */
  private leave({ index, level }: Heading): void {
    this.close(index);
    while ((this.groups.at(-1)?.level ?? 0) >= level) this.groups.pop();
  }
}

/** The level on which most talks stand. */
function usualLevel(chosen: Chosen): number {
  const count = new Map<number, number>();
  for (const heading of chosen.keys()) count.set(heading.level, (count.get(heading.level) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 2;
}

/** The levels on which the talks of a post stand: where some were read, the user's answers tell nothing of the others. */
export function levelsOf(chosen: Chosen): ReadonlySet<number> {
  const read = [...chosen].filter(([, { score }]) => score !== BY_USER);
  return new Set((read.length > 0 ? read : [...chosen]).map(([{ level }]) => level));
}

/** Whether a heading below a talk's is sure to be another talk's: on the usual level, or read in the same way. */
const isOfItsOwn = (
  { level }: Heading,
  { score, convention, speakers }: Reading,
  outer: OpenTalk,
  talkLevel: number,
): boolean =>
  score >= SURE &&
  ((level === talkLevel && outer.heading.level !== talkLevel) ||
    (level < BOLD_LINE &&
      convention === outer.reading.convention &&
      !speakers.some((name) => outer.reading.speakers.includes(name))));

/** A first heading that says the post's own title again is no section of it. */
const isRepeatedTitle = (heading: Heading, context: PostContext): boolean =>
  heading.level === 1 && heading.words === context.title;

/** Whether a heading that was not read is worth asking the user about. */
function mayBeTalk(heading: Heading, levels: ReadonlySet<number>, signs: number, context: PostContext): boolean {
  if (context.answers.has(heading.words) || heading.readings.some(({ title }) => isDenied(title, context)))
    return false;
  if (isPlainSection(heading.text) || heading.level >= BOLD_LINE || isRepeatedTitle(heading, context)) return false;
  const best = Math.max(0, ...heading.readings.map((reading) => reading.score));
  if (levels.size === 0) return signs >= UNSURE && best >= SURE;
  if (!levels.has(heading.level)) return best >= SURE;
  return best >= 0.15 || heading.text.split(' ').length >= 3;
}
