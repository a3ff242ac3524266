import type { Subject } from './followUp';
import type { Library } from '../library/library';
import type { NoteHead } from './note';
import type { Talk } from '../records';

/** What a note is about, as far as this library knows. */
export interface NoteSubject {
  readonly subject: Subject;
  /** True when the front matter names a talk, speaker or event that is not in this library, and no other fits. */
  readonly lost: boolean;
}

/**
 * What a note is about: its `talk:`, else its `speaker:`, else its `event:`, else nothing. A talk id that is unknown
 * here (another machine, another history) is found again by the one talk that has the note's title, speakers and event;
 * where none or several have, the note stays with its id and is lost.
 */
export function subjectOf(head: NoteHead, library: Library): NoteSubject {
  if (head.talk) {
    const talk =
      library.talk(head.talk) ??
      theOne(
        talksByTitle(library)
          .get(fold(head.title))
          ?.filter((each) => fits(head, each, library)) ?? [],
      );
    return { subject: { kind: 'talk', id: talk?.id ?? head.talk }, lost: !talk };
  }
  if (head.speaker) {
    const name = fold(head.speaker.replace(/^@/, ''));
    const speaker =
      library.speaker(head.speaker) ?? theOne(library.catalog.speakers.filter((each) => fold(each.name) === name));
    return { subject: { kind: 'speaker', id: speaker?.id ?? head.speaker }, lost: !speaker };
  }
  if (head.event) {
    const name = fold(head.event);
    const event =
      library.event(head.event) ?? theOne(library.catalog.events.filter((each) => fold(each.name) === name));
    return { subject: { kind: 'event', id: event?.id ?? head.event }, lost: !event };
  }
  return { subject: { kind: 'inbox' }, lost: false };
}

/** A subject by the id that it has now: a talk may be named by one that it had before. */
export function currentSubject(subject: Subject, library: Library): Subject {
  return subject.kind === 'talk' ? { kind: 'talk', id: library.talk(subject.id)?.id ?? subject.id } : subject;
}

const titles = new WeakMap<Library, ReadonlyMap<string, readonly Talk[]>>();

/** A library's talks by folded title, made once a library: many notes may be lost at the same time. */
function talksByTitle(library: Library): ReadonlyMap<string, readonly Talk[]> {
  const known = titles.get(library);
  if (known) return known;
  const made = new Map<string, Talk[]>();
  for (const talk of library.catalog.talks) {
    const title = fold(talk.title);
    if (!title) continue;
    const others = made.get(title);
    if (others) others.push(talk);
    else made.set(title, [talk]);
  }
  titles.set(library, made);
  return made;
}

/** Whether a talk of the same title has what the note says of its own; what the note does not say is no evidence against. */
function fits(head: NoteHead, talk: Talk, library: Library): boolean {
  if (head.speakers.length > 0 && !sameNames(head.speakers, talk.speakers)) return false;
  const event = talk.event === null ? undefined : library.event(talk.event);
  return !head.event || fold(head.event) === fold(event?.name ?? '') || head.event === event?.id;
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  const names = new Set(a.map(fold));
  return names.size === new Set(b.map(fold)).size && b.every((name) => names.has(fold(name)));
}

const theOne = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);

const fold = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
