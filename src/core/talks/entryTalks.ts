import { LIKELY, PERSON } from './certainty';
import { CLEAR, conferenceSigns, hasEventName, recalls } from './conferenceSigns';
import { readEventName, type EventName } from './eventNames';
import type { Entry } from '../feeds/feedEntry';
import { cleanHeading } from './cleanHeading';
import { headingParts } from './headingParts';
import type { Convention } from './partsFound';
import { slugOf } from '../plainLetters';
import type { TalkKind } from '../records';
import { KNOWN_EVENT } from './knownEvents';
import { isPlainSection, readGroup } from './plainSections';
import { readPeople } from './speakerNames';
import { takeKind } from './talkKinds';
import { creditedPeople } from './toldPeople';
import { BY, TALK_WORDS } from './words';

/** An entry that is about one talk: "PyGrunn: Python at Spotify: twenty years - Gijs Molenaar". */
export interface EntryTalk {
  readonly title: string;
  readonly speakers: readonly string[];
  readonly kind: TalkKind;
  readonly event: EventName | null;
}

/** One way to read the title of an entry as that of a talk. */
interface TitleReading {
  readonly title: string;
  readonly speakers: readonly string[];
  readonly score: number;
  readonly kind: TalkKind | null;
  readonly event: string | null;
  /** Slug of the event's name; empty where there is none. */
  readonly eventSlug: string;
}

/** The titles that were read before: an entry never changes, so a title needs to be read only once. */
export type ReadTitles = WeakMap<Entry, readonly TitleReading[]>;

const CUSTOMARY: ReadonlySet<Convention> = new Set([
  'em>',
  'em<',
  'en>',
  'en<',
  'hyphen>',
  'hyphen<',
  'pipe>',
  'pipe<',
  'by>',
  'brackets>',
  'quotes>',
  'quotes<',
  'colon<',
]);
const EVENT_FIRST = [
  /^\[([^\]]{2,60})\]\s*[:–—-]?\s*(.+)$/u,
  /^([^:]{2,60}?)\s*:\s+(.+)$/u,
  /^(.{2,60}?)\s+[–—|-]\s+(.+)$/u,
];
const EVENT_LAST = [/^(.+?)\s*[([]([^()[\]]{3,60})[)\]]$/u, /^(.+?)\s+(?:@|at)\s+(.{3,60})$/u];

/** What a feed's entries say together about which of them are talks, if their text holds none. */
export interface EntryTalks {
  /** The talk that an entry is, by its place in the feed. */
  talk(index: number, introduction: string): Generator<void, EntryTalk | null>;
  /** What {@link talk} makes of the other entries: as long as it is the same, so is the talk. */
  evidence(index: number): Generator<void, string>;
}

/** Reads the titles of a feed's entries together, and remembers in `known` what it read. */
export function entryTalks(
  entries: readonly Entry[],
  feedTitle: string,
  known: ReadTitles = new WeakMap<Entry, readonly TitleReading[]>(),
): EntryTalks {
  // Most feeds have no entry that needs this.
  let shared: ReadonlyMap<string, number> | null = null;
  const companies = function* (
    entry: Entry | undefined,
  ): Generator<void, readonly (readonly [TitleReading, number])[]> {
    if (!entry || !mayBeTalk(entry.title)) return [];
    const counted = (shared ??= yield* countEvents(entries, known));
    return (known.get(entry) ?? []).map((reading) => [
      reading,
      reading.event === null ? 0 : Math.min(ENOUGH_COMPANY, (counted.get(reading.eventSlug) ?? 1) - 1),
    ]);
  };
  return {
    *evidence(index) {
      return (yield* companies(entries[index])).map(([, company]) => company).join();
    },
    *talk(index, introduction) {
      const entry = entries[index];
      const readings = yield* companies(entry);
      return entry ? bestTalk(entry, readings, introduction, feedTitle) : null;
    },
  };
}

/** More entries of the same event say nothing more. */
const ENOUGH_COMPANY = 3;

function bestTalk(
  entry: Entry,
  readings: readonly (readonly [TitleReading, number])[],
  introduction: string,
  feedTitle: string,
): EntryTalk | null {
  let best: TitleReading | null = null;
  let bestValue = 0;
  for (const [reading, company] of readings) {
    const signs = conferenceSigns(entry.title, entry.tags, introduction, feedTitle) + Math.min(1, company * 0.5);
    if (recalls(reading.title) || reading.score < (company > 0 ? LIKELY : 0.7)) continue;
    const isTagged = reading.event !== null && entry.tags.some((tag) => slugOf(tag) === reading.eventSlug);
    if (
      signs + (isTagged && company > 0 ? 0.5 : 0) + (recalls(introduction) ? 0.5 : 0) <
      (reading.score >= 0.8 ? CLEAR : CLEAR + 1)
    )
      continue;
    const known = reading.event !== null && namesEvent(reading.event, entry.tags, introduction) ? 0.5 : 0;
    const value = reading.score + Math.min(0.6, company * 0.2) + known;
    if (value > bestValue) [best, bestValue] = [reading, value];
  }
  if (!best) return toldTalk(entry, readings, introduction, feedTitle) ?? liveTalk(entry, introduction);
  const event = best.event === null ? null : readEventName(best.event);
  return { title: best.title, speakers: best.speakers, kind: best.kind ?? 'talk', event };
}

/** "This is a liveblog of the session titled “Title”. The speaker is Jane Doe." below a title that begins like that one. */
function liveTalk({ title: written }: Entry, introduction: string): EntryTalk | null {
  const opening = introduction.slice(0, FIRST_WORDS);
  const [, title = ''] = NAMED.exec(opening) ?? [];
  const isIt = slugOf(written) !== '' && `${slugOf(title)}-`.startsWith(`${slugOf(written)}-`);
  const people = isIt ? creditedPeople(opening, () => false) : null;
  const names = people === null ? null : readPeople(people, () => false);
  return names && { title, speakers: names.names, kind: 'talk', event: null };
}

const NAMED = new RegExp(String.raw`(?<!\p{L})${TALK_WORDS}\s(?:\p{L}+\s){1,3}[“"„«]([^“”"„«»]{6,150})[”"“»]`, 'iu');

/**
 * "PyCon 2019: What a loop costs", where the first words of the text say whose talk it was: in a weblog that has more posts
 * about the same event, of which one may be a report of all of it.
 */
function toldTalk(
  { title: written, tags }: Entry,
  readings: readonly (readonly [TitleReading, number])[],
  introduction: string,
  feedTitle: string,
): EntryTalk | null {
  const told = readings.find(([{ speakers }, company]) => speakers.length === 0 && company >= MANY_POSTS);
  if (!told || conferenceSigns(written, tags, introduction, feedTitle) < CLEAR) return null;
  const [{ title, kind, event }] = told;
  if (recalls(title) || isPlainSection(title) || readGroup(title) !== null) return null;
  const people = creditedPeople(introduction.slice(0, FIRST_WORDS), () => false);
  const names = people === null ? null : readPeople(people, () => false);
  if (!names || event === null) return null;
  return { title, speakers: names.names, kind: kind ?? 'talk', event: readEventName(event) };
}

const MANY_POSTS = 2;
const FIRST_WORDS = 300;

/** Whether words are an event's name, perhaps with a year, and no more. */
const namesEdition = (words: string): boolean =>
  words.split(' ').length <= 6 && (hasEventName(words) || KNOWN_EVENT.test(words)) && !recalls(words);

/** A title that may have more than one part. */
const PARTED = new RegExp(String.raw`[:–—|([“"„«]|\s-\s|\s${BY}\s`);

/** What is longer is text. */
const LONGEST = 300;

const mayBeTalk = (title: string): boolean => title.length <= LONGEST && PARTED.test(title);

/** After so many titles others have their turn. */
const STEP = 20;

/** How many entries name the event with a slug. */
function* countEvents(entries: readonly Entry[], known: ReadTitles): Generator<void, ReadonlyMap<string, number>> {
  const shared = new Map<string, number>();
  for (const [index, entry] of entries.entries()) {
    let readings = known.get(entry);
    if (!readings) known.set(entry, (readings = mayBeTalk(entry.title) ? readTitle(entry.title) : []));
    for (const key of new Set(readings.map(({ eventSlug }) => eventSlug))) shared.set(key, (shared.get(key) ?? 0) + 1);
    if (index % STEP === 0) yield;
  }
  return shared;
}

/** An event is called like one, or the tags or the first words name it too. */
const namesEvent = (words: string, tags: readonly string[], introduction: string): boolean =>
  conferenceSigns(words, [], '', '') >= 1 ||
  tags.some((tag) => slugOf(tag) === slugOf(words)) ||
  introduction.toLowerCase().includes(words.toLowerCase());

function readTitle(title: string): readonly TitleReading[] {
  const found: TitleReading[] = [];
  const add = (rest: string, event: string | null): void => {
    const { text, kind } = takeKind(cleanHeading(rest));
    if (event !== null && namesEdition(event) && /\S\s+\S/.test(text))
      found.push({ ...takeTitle(text, kind), speakers: [], score: 0, event, eventSlug: slugOf(event) });
    for (const parts of headingParts(text)) {
      if (!CUSTOMARY.has(parts.convention)) continue;
      const people = readPeople(parts.people, () => false);
      if (people && people.score >= PERSON)
        found.push({
          ...takeTitle(parts.title, kind),
          speakers: people.names,
          score: people.score,
          event,
          eventSlug: slugOf(event ?? ''),
        });
    }
  };
  add(title, null);
  for (const pattern of EVENT_FIRST) {
    const match = pattern.exec(title);
    if (match) add(match[2] ?? '', match[1] ?? '');
  }
  for (const pattern of EVENT_LAST) {
    const match = pattern.exec(title);
    if (match) add(match[1] ?? '', match[2] ?? '');
  }
  return found;
}

function takeTitle(title: string, kind: TalkKind | null): { title: string; kind: TalkKind | null } {
  const inner = takeKind(title);
  return { title: inner.text, kind: inner.kind ?? kind };
}
