import { LIKELY, PERSON, SAID, SURE } from './certainty';
import { CLEAR } from './conferenceSigns';
import type { Convention } from './partsFound';
import { isPlainSection } from './plainSections';
import type { Heading, Reading } from './readings';
import { kindOf } from './talkKinds';

/** Below this the words around a post say nothing of a conference. */
const FAINT = 0.75;
/** So many talks make a custom. */
const MANY = 5;

/** How much speaks for one convention in a post. */
interface Tally {
  /** The weight of its likely readings. */
  support: number;
  /** How many headings are likely, or sure, to be read so. */
  likely: number;
  sure: number;
  /** How many headings have one word for a name. */
  oneWords: number;
}

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
    const begin = isRule(headings, ({ convention, score }) => convention === 'told>' && score >= PERSON, MOST);
    const isLikely = ({ convention, score }: Reading): boolean =>
      score >= (begin && convention === 'told>' ? PERSON : LIKELY);
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

  best(heading: Heading, signs: number): Reading | null {
    let best: Reading | null = null;
    let bestValue = 0;
    for (const reading of heading.readings) {
      const isSure = this.isOddComma(reading) && reading.score >= 0.9;
      if (!isSure && reading.score < this.threshold(reading.convention, signs)) continue;
      if (this.isNoTitle(reading)) continue;
      if (isOneWord(reading) && !this.namesByOneWord(reading.convention)) continue;
      const value = reading.score * weightOf(reading.convention) + this.share(reading.convention);
      if (value > bestValue) [best, bestValue] = [reading, value];
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

  /** "Lunch — Café Central" is none; "Opening — Jane Doe" is, if she is a person beyond doubt. */
  private isNoTitle({ title, speakers, score }: Reading): boolean {
    if (speakers.some(isPlainSection)) return true;
    return this.labels.has(title) || ROLE.test(title) || JOB.test(title) || (score < SURE && isPlainSection(title));
  }

  /** How common a convention is in the post, beside the most common one. */
  private share(convention: Convention): number {
    const support = (name: Convention): number => this.tallies.get(name)?.support ?? 0;
    return support(convention) / Math.max(1, support(this.main ?? convention));
  }

  private threshold(convention: Convention, signs: number): number {
    const clear = signs >= CLEAR;
    if (convention.startsWith('told') && !(clear && this.tells)) return 1.1;
    if (WEAK.has(convention) && this.likely < 2) return SURE;
    if (convention === this.main || this.share(convention) >= 0.5) {
      const isHandled = (DASH.test(convention) || convention === 'by>') && convention.endsWith('>');
      // One word behind a dash is somebody's handle; before a colon or in brackets it may be anything.
      if (this.likely >= 3 || (this.likely >= 2 && this.namesByOneWord(convention)))
        return !clear ? 0.4 : isHandled ? 0.24 : 0.3;
      return clear ? LIKELY : 0.7;
    }
    if (this.main !== null && isAkin(convention, this.main)) return clear ? 0.6 : 0.75;
    if (WEAK.has(convention) && this.share(convention) < 0.25) return 1.1;
    return clear ? 0.7 : 0.9;
  }
}

const isTold = ({ convention }: Reading): boolean => convention.startsWith('told');

function tallyConventions(
  headings: readonly Heading[],
  isLikely: (reading: Reading) => boolean,
): ReadonlyMap<Convention, Tally> {
  const tallies = new Map<Convention, Tally>();
  for (const heading of headings)
    for (const [convention, reading] of bestByConvention(heading)) {
      const tally = tallies.get(convention) ?? { support: 0, likely: 0, sure: 0, oneWords: 0 };
      tallies.set(convention, tally);
      if (isOneWord(reading)) tally.oneWords++;
      if (!isLikely(reading)) continue;
      tally.support += reading.score * weightOf(convention);
      tally.likely++;
      if (reading.score >= SURE) tally.sure++;
    }
  return tallies;
}

/** What several headings have as a title, unless it is the kind of the talks. */
const labelsOf = (headings: readonly Heading[]): ReadonlySet<string> =>
  new Set([...tallyTitles(headings)].filter(([title, times]) => times >= 3 && !kindOf(title)).map(([title]) => title));

/** Whether half of the titles say what somebody is. */
function introducePeople(headings: readonly Heading[]): boolean {
  const titles = headings.flatMap((heading) => bestReading(heading)?.title ?? []);
  const jobs = titles.filter((title) => JOB.test(title)).length;
  return jobs >= 2 && jobs * 2 >= titles.length;
}

/** "Modular synths for beginners – Mitra". */
const isOneWord = ({ speakers, score, title }: Reading): boolean =>
  speakers.length === 1 && score < LIKELY && !/[\s@\d]/.test(speakers[0] ?? '') && title !== '';

/** What people do at an event, or for a post, without giving a talk. */
const ROLE =
  /^(?:moderation|moderat(?:or|ie|rice|eur)|host(?:ed)?|mc|music|musik|muziek|musique|dj|catering|photos?|fotos?|foto['’]s|video|text|tekst|author|auteur|autor(?:in)?|editor|organi[sz]ers?|organisation|organisatie|organisator(?:en)?|organisateurs?|volunteers?|vrijwilligers|sponsors?|sponsored|credits?|thanks|thank you|dank|merci|bedankt|contact|interview(?:er)?|translation|winners?|winnaars?|gewinner|award|prijs|preis|prix|present(?:er|ator|ed)|speakers?|sprekers?|sprecher(?:in)?|orateurs?|source|bron|quelle|quotes?|zitate?|citations?|citaat|citaten|reading list|book ?tips?|lesetipps?|leestips?|via|design|slides|follow|artists?|venue|location|book|books|podcast|album|film|movie|recipe|release)$/i;
/** So many of the headings of a level must be read so. */
const RULE = 0.4;
/** So many of the texts below them must begin with a person. */
const MOST = 0.6;

/** Where so many are said to have spoken, beyond doubt, the texts below the others name nobody. */
const SOME = 0.25;

/** Whether most headings of some level that are no plain sections have such a reading. */
function isRule(headings: readonly Heading[], test: (reading: Reading) => boolean, share = RULE, least = 2): boolean {
  if (!headings.some(({ readings }) => readings.some(test))) return false;
  const levels = new Map<number, { all: number; read: number }>();
  for (const { level, text, readings } of headings) {
    if (isPlainSection(text)) continue;
    const tally = levels.get(level) ?? { all: 0, read: 0 };
    tally.all++;
    if (readings.some(test)) tally.read++;
    levels.set(level, tally);
  }
  return [...levels.values()].some(({ all, read }) => read >= least && read >= share * all);
}

/** What somebody is, and perhaps where. */
const JOB =
  /^(?:(?:senior|lead|staff|diversity|aws|principal|chief|vp|head|software|back-?end|front-?end|full-?stack|engineering|product|project|program|data|security|devops|platform|cloud|web|mobile|design|ux|ui|it|tech(?:nical|nology)?|developer|community|marketing|research|machine learning|ml|ai|site reliability|quality|qa|test|solutions?|enterprise|independent|freelance|managing|creative|executive|general|associate|junior|co-?|of)[\s-]*)*(?:engineer|developer|manager|designer|director|architect|officer|founder|ceo|cto|cio|head|author|lead|consultant|professor|researcher|evangelist|advocate|relations|maintainer|scientist|analyst|editor|president|leader|chair|co-?chair|organi[sz]er|ambassador|coach|trainer|treasurer|entwickler(?:in)?|leiter(?:in)?|geschäftsführer(?:in)?|directeur|directrice|développeu(?:r|se)|ontwikkelaar|oprichter)(?:\s+(?:of|at|for|bei|chez|bij|@|von|de)\s.+|,\s.+)?$/i;

function bestReading({ readings }: Heading): Reading | undefined {
  return readings.reduce<Reading | undefined>(
    (best, each) => (each.score > (best?.score ?? 0) ? each : best),
    undefined,
  );
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
const WEAK: ReadonlySet<Convention> = new Set([
  'comma>',
  'comma<',
  'on<',
  'colon>',
  'with>',
  'below<',
  'told>',
  'told<',
]);

const weightOf = (convention: Convention): number => (WEAK.has(convention) ? 0.75 : 1);

function bestByConvention(heading: Heading): ReadonlyMap<Convention, Reading> {
  const best = new Map<Convention, Reading>();
  for (const reading of heading.readings) {
    const other = best.get(reading.convention);
    if (!other || reading.score > other.score) best.set(reading.convention, reading);
  }
  return best;
}

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
