import { LIKELY, SURE } from './certainty';
import type { Convention } from './partsFound';
import { isPlainSection } from './plainSections';
import type { Heading, Reading } from './readings';
import { isJob } from './roles';
import { kindOf } from './talkKinds';

/** Signs that stand in titles and in sentences too: they need company. */
export const WEAK: ReadonlySet<Convention> = new Set([
  'comma>',
  'comma<',
  'on<',
  'colon>',
  'with>',
  'below<',
  'told>',
  'told<',
]);

/** What a reading counts for, beside others. */
export const weightOf = (convention: Convention): number => (WEAK.has(convention) ? 0.75 : 1);

/** How much speaks for one convention in a post. */
export interface Tally {
  /** The weight of its likely readings. */
  support: number;
  /** How many headings are likely, or sure, to be read so. */
  likely: number;
  sure: number;
  /** How many headings have one word for a name. */
  oneWords: number;
}

/** How often a post’s headings are likely to be read in each way. */
export function tallyConventions(
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

function bestByConvention(heading: Heading): ReadonlyMap<Convention, Reading> {
  const best = new Map<Convention, Reading>();
  for (const reading of heading.readings) {
    const other = best.get(reading.convention);
    if (!other || reading.score > other.score) best.set(reading.convention, reading);
  }
  return best;
}

/** "Modular synths for beginners – Mitra". */
export const isOneWord = ({ speakers, score, title }: Reading): boolean =>
  speakers.length === 1 && score < LIKELY && !/[\s@\d]/.test(speakers[0] ?? '') && title !== '';

/** So many of the headings of a level must be read so. */
const RULE = 0.4;

/** Whether most headings of some level that are no plain sections have such a reading. */
export function isRule(
  headings: readonly Heading[],
  test: (reading: Reading) => boolean,
  share = RULE,
  least = 2,
): boolean {
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

/** What several headings have as a title, unless it is the kind of the talks. */
export const labelsOf = (headings: readonly Heading[]): ReadonlySet<string> =>
  new Set([...tallyTitles(headings)].filter(([title, times]) => times >= 3 && !kindOf(title)).map(([title]) => title));

/** Whether half of the titles say what somebody is. */
export function introducePeople(headings: readonly Heading[]): boolean {
  const titles = headings.flatMap((heading) => bestReading(heading)?.title ?? []);
  const jobs = titles.filter((title) => isJob(title)).length;
  return jobs >= 2 && jobs * 2 >= titles.length;
}

function tallyTitles(headings: readonly Heading[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const heading of headings)
    for (const title of new Set(heading.readings.map((reading) => reading.title)))
      count.set(title, (count.get(title) ?? 0) + 1);
  return count;
}

function bestReading({ readings }: Heading): Reading | undefined {
  return readings.reduce<Reading | undefined>(
    (best, each) => (each.score > (best?.score ?? 0) ? each : best),
    undefined,
  );
}
