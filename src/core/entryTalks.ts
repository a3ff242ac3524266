import { conferenceSigns } from './conferenceSigns';
import { readEventName, type EventName } from './eventNames';
import type { Entry } from './feedEntry';
import { cleanHeading, headingParts, type Convention } from './headingParts';
import { slugOf } from './plainLetters';
import type { TalkKind } from './records';
import { readPeople } from './speakerNames';
import { takeKind } from './talkKinds';

/** An entry that is about one talk: "PyGrunn: Python at Spotify: twenty years - Gijs Molenaar". */
export interface EntryTalk {
  readonly title: string;
  readonly speakers: readonly string[];
  readonly kind: TalkKind;
  readonly event: EventName | null;
}

interface Reading {
  readonly title: string;
  readonly speakers: readonly string[];
  readonly score: number;
  readonly convention: Convention;
  readonly kind: TalkKind | null;
  readonly event: string | null;
}

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

/** Reads the titles of a feed's entries together: which of them are talks if their text holds none. */
export function entryTalks(
  entries: readonly Entry[],
  feedTitle: string,
): (index: number, introduction: string) => Generator<void, EntryTalk | null> {
  // Most feeds have no entry that needs this.
  let read: ReadTitles | null = null;
  return function* (index, introduction) {
    const entry = entries[index];
    if (!entry || !PARTED.test(entry.title)) return null;
    const { readings, shared } = (read ??= yield* readTitles(entries));
    let best: Reading | null = null;
    let bestValue = 0;
    for (const reading of readings[index] ?? []) {
      const company = reading.event === null ? 0 : (shared.get(slugOf(reading.event)) ?? 1) - 1;
      const signs = conferenceSigns(entry.title, entry.tags, introduction, feedTitle) + Math.min(1, company * 0.5);
      if (signs < (reading.score >= 0.8 ? 1.5 : 2.5) || reading.score < (company > 0 ? 0.55 : 0.7)) continue;
      const known = reading.event !== null && namesEvent(reading.event, entry.tags, introduction) ? 0.5 : 0;
      const value = reading.score + Math.min(0.6, company * 0.2) + known;
      if (value > bestValue) [best, bestValue] = [reading, value];
    }
    if (!best) return null;
    const event = best.event === null ? null : readEventName(best.event);
    return { title: best.title, speakers: best.speakers, kind: best.kind ?? 'talk', event };
  };
}

/** A title that may have more than one part. */
const PARTED = /[:–—|([“"„«]|\s-\s|\s(?:by|von|door|par)\s/;

interface ReadTitles {
  readonly readings: readonly (readonly Reading[])[];
  /** How many entries name the event with this slug. */
  readonly shared: ReadonlyMap<string, number>;
}

/** After so many titles others have their turn. */
const STEP = 20;

function* readTitles(entries: readonly Entry[]): Generator<void, ReadTitles> {
  const readings: (readonly Reading[])[] = [];
  for (const { title } of entries) {
    readings.push(PARTED.test(title) ? readTitle(title) : []);
    if (readings.length % STEP === 0) yield;
  }
  const shared = new Map<string, number>();
  for (const options of readings)
    for (const key of new Set(options.map((reading) => slugOf(reading.event ?? ''))))
      shared.set(key, (shared.get(key) ?? 0) + 1);
  return { readings, shared };
}

/** An event is called like one, or the tags or the first words name it too. */
const namesEvent = (words: string, tags: readonly string[], introduction: string): boolean =>
  conferenceSigns(words, [], '', '') >= 1 ||
  tags.some((tag) => slugOf(tag) === slugOf(words)) ||
  introduction.toLowerCase().includes(words.toLowerCase());

function readTitle(title: string): readonly Reading[] {
  const found: Reading[] = [];
  const add = (rest: string, event: string | null): void => {
    const { text, kind } = takeKind(cleanHeading(rest));
    for (const parts of headingParts(text)) {
      if (!CUSTOMARY.has(parts.convention)) continue;
      const people = readPeople(parts.people, () => false);
      if (people && people.score >= 0.5)
        found.push({
          ...takeTitle(parts.title, kind),
          speakers: people.names,
          score: people.score,
          convention: parts.convention,
          event,
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
