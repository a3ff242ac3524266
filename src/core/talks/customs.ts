import { LIKELY, PERSON, SAID, SURE } from './certainty';
import { CLEAR } from './conferenceSigns';
import type { Convention } from './partsFound';
import { isBareGroup, isFarewell, isPlainSection } from './plainSections';
import type { Heading, Reading } from './readings';
import { isJob, isRole } from './roles';
import { introducePeople, isOneWord, isRule, labelsOf, tallyConventions, WEAK, weightOf, type Tally } from './tallies';

/** Below this the words around a post say nothing of a conference. */
const FAINT = 0.75;
/** So many talks make a custom. */
const MANY = 5;
/** No reading scores so high. */
const NEVER = 1.1;

/** What the headings of a post have in common. */
export class Customs {
  private readonly tallies: ReadonlyMap<Convention, Tally>;
  /** What stands in the place of the title again and again is a label ("PyAstro — Jane Doe"). */
  private readonly labels: ReadonlySet<string>;
  private readonly main: Convention | null;
  /** How many headings are likely, or sure, to be read in the most common way. */
  readonly likely: number;
  readonly sure: number;
  /** People who are introduced ("Jane Doe — Head of Design") have given no talk yet. */
  private readonly introducesPeople: boolean;
  /** Whether the sentences below the headings name a speaker as a rule. */
  private readonly tells: boolean;

  constructor(headings: readonly Heading[]) {
    // Where most texts begin with somebody, each of them is as good as said to speak.
    const mostBegin = isRule(headings, ({ convention, score }) => convention === 'told>' && score >= PERSON, MOST);
    const isLikely = ({ convention, score }: Reading): boolean =>
      score >= (mostBegin && convention === 'told>' ? PERSON : LIKELY);
    this.tallies = tallyConventions(headings, isLikely);
    this.labels = labelsOf(headings);
    const [main] = [...this.tallies]
      .filter(([, { likely }]) => likely > 0)
      .sort((a, b) => b[1].support - a[1].support || (a[0] < b[0] ? -1 : 1));
    this.main = main?.[0] ?? null;
    this.likely = main?.[1].likely ?? 0;
    this.sure = main?.[1].sure ?? 0;
    this.introducesPeople = introducePeople(headings);
    this.tells =
      isRule(headings, (reading) => isTold(reading) && isLikely(reading)) ||
      isRule(headings, (reading) => isTold(reading) && reading.score >= SAID, SOME, 3);
  }

  /** Whether the post is notes of talks at all. */
  isTalkPost(signs: number): boolean {
    if (this.main === null || signs < FAINT || this.introducesPeople) return false;
    if (this.main.startsWith('told')) return signs >= CLEAR && this.tells && this.likely >= 2;
    if (signs < CLEAR) return this.sure >= 2 || (this.sure >= 1 && this.likely >= 3);
    if (WEAK.has(this.main)) return this.likely >= 2;
    // A post of one talk, whose speaker has a name that is not known.
    return this.sure >= 1 || this.likely >= 2 || signs >= 3 * CLEAR;
  }

  /** The reading of a heading that fits the post best, if one is sure enough. */
  best(heading: Heading, signs: number): Reading | null {
    let best: Reading | null = null;
    let bestValue = 0;
    for (const reading of heading.readings) {
      const isSure = this.isOddComma(reading) && reading.score >= 0.9;
      if (!isSure && reading.score < this.threshold(reading.convention, signs)) continue;
      if (isOneWord(reading) && !this.namesByOneWord(reading.convention)) continue;
      const value = reading.score * weightOf(reading.convention) + this.share(reading.convention);
      if (value > bestValue && !this.isNoTitle(reading)) [best, bestValue] = [reading, value];
    }
    return best;
  }

  /** Among many talks whose people stand behind a dash, one whose person stands behind a comma. */
  private isOddComma({ convention, title, below }: Reading): boolean {
    return this.sure >= MANY && convention === 'comma>' && below === 0 && title.split(' ').length >= 4;
  }

  /** One word that is nobody's name as far as is known ("Evening – Quiz") is a handle where others are called so too. */
  private namesByOneWord(convention: Convention): boolean {
    return (this.tallies.get(convention)?.oneWords ?? 0) >= 2;
  }

  /** "Lunch — Café Central" and "Zorba Quux — Day 1" are none; "Opening — Jane Doe" is, if she is a person beyond doubt. */
  private isNoTitle({ title, speakers, score }: Reading): boolean {
    if (speakers.some(isPlainSection) || isFarewell(title) || isBareGroup(title)) return true;
    return this.labels.has(title) || isRole(title) || isJob(title) || (score < SURE && isPlainSection(title));
  }

  /** How common a convention is in the post, beside the most common one. */
  private share(convention: Convention): number {
    const support = (name: Convention): number => this.tallies.get(name)?.support ?? 0;
    return support(convention) / Math.max(1, support(this.main ?? convention));
  }

  /** How sure a reading must be: the more common its convention in the post, the less. */
  private threshold(convention: Convention, signs: number): number {
    const clear = signs >= CLEAR;
    if (convention.startsWith('told') && !(clear && this.tells)) return NEVER;
    if (WEAK.has(convention) && this.likely < 2) return SURE;
    if (convention === this.main || this.share(convention) >= 0.5) {
      const isHandled = (DASH.test(convention) || convention === 'by>') && convention.endsWith('>');
      // One word behind a dash is somebody's handle; before a colon or in brackets it may be anything.
      if (this.likely >= 3 || (this.likely >= 2 && this.namesByOneWord(convention)))
        return !clear ? 0.4 : isHandled ? 0.24 : 0.3;
      return clear ? LIKELY : 0.7;
    }
    if (this.main !== null && isAkin(convention, this.main)) return clear ? 0.6 : 0.75;
    if (WEAK.has(convention) && this.share(convention) < 0.25) return NEVER;
    return clear ? 0.7 : 0.9;
  }
}

const isTold = ({ convention }: Reading): boolean => convention.startsWith('told');

/** Authors take one dash for the other, and names stay on their side. */
const isAkin = (one: Convention, other: Convention): boolean =>
  one.at(-1) === other.at(-1) && DASH.test(one) && DASH.test(other);

const DASH = /^(?:em|en|hyphen)/;

/** So many of the texts below the headings of a level must begin with a person. */
const MOST = 0.6;

/** Where so many are said to have spoken, beyond doubt, the texts below the others name nobody. */
const SOME = 0.25;

/**
 * "Jane Doe, Zorba Quux": two people, or one and her company? Who names no company anywhere else in the post means people.
 */
export function settleDoubtful(chosen: Map<Heading, Reading>): void {
  const readings = [...chosen.values()];
  const doubtful = [...chosen].filter(([, { withDoubtful }]) => withDoubtful);
  const plain = readings.filter(({ isDetailed, withDoubtful }) => isDetailed === false && !withDoubtful).length;
  if (plain < 2 || plain < doubtful.length || plain + doubtful.length < readings.length) return;
  for (const [heading, reading] of doubtful)
    chosen.set(heading, { ...reading, speakers: reading.withDoubtful ?? reading.speakers });
}
