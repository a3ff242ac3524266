import type { Subject } from '../notes/followUp';
import { groupBy } from '../groupBy';
import { allAccounts } from '../library/library';
import type { Account, Catalog, Post, PostBody, Talk, TalkBody, TalkKind } from '../records';

/** What search knows of a talk, an article or one of the user's notes. */
export interface SearchDocument {
  readonly id: string;
  /** `rest` is what no talk of a post holds: its title, its introduction, sections that are no talks. */
  readonly kind: 'talk' | 'post' | 'rest' | 'note';
  readonly title: string;
  readonly speakers: readonly string[];
  /** Name of the event; empty where there is none. */
  readonly event: string;
  /** Names of the tags that the document is about: they count more than the others. */
  readonly about: readonly string[];
  /** Names of the tags it merely inherits. */
  readonly tags: readonly string[];
  readonly headings: readonly string[];
  readonly text: string;
  /** What the user wrote about it. */
  readonly notes: string;
  readonly year: number | null;
  /** ISO 8601 day; empty where unknown. */
  readonly date: string;
  /** Feeds that carry it: id and title of each, both found by `feed:`. */
  readonly feeds: readonly string[];
  /** Null for what is not a talk. */
  readonly talkKind: TalkKind | null;
  /** Of headings, text and notes: where it is the same, and all the rest too, the document is the same. Empty: unknown. */
  readonly version: string;
}

/** One of the user's notes, as far as search looks at it. */
export interface SearchedNote {
  /** The address of its file. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Of the text: where it is the same the text is the same. */
  readonly version: string;
  /** What it is about, as records of the library have it. */
  readonly subject: Subject;
}

/** What the documents of a catalog are made of beside it. */
export interface DocumentSources {
  /** The body of a post, or undefined where it is not (yet) at hand: its documents are then made without text. */
  readonly body?: (postId: string) => PostBody | undefined;
  /** Tells versions of a post's body apart. */
  readonly version?: (postId: string) => string;
  readonly notes?: readonly SearchedNote[];
}

/** The id of the document that a note is. */
export const noteDocumentId = (note: string): string => `note:${note}`;

/**
 * The documents of a catalog: each talk with all its authors' notes and what the user wrote about it, each post without
 * talks as an article, what no talk of a post holds, and each note about anything else.
 */
export function* searchDocuments(catalog: Catalog, sources: DocumentSources = {}): Generator<SearchDocument> {
  const { body = () => undefined, version = () => '', notes = [] } = sources;
  const aboutTalks = groupBy(notes, ({ subject }) => (subject.kind === 'talk' ? subject.id : undefined));
  const posts = new Map(catalog.posts.map((post) => [post.id, post]));
  const describe = describer(catalog);
  const talkBody = talkBodies(body);
  for (const talk of catalog.talks) {
    const accounts = allAccounts(talk);
    const versions = accounts.map((account) => version(account.post));
    const document = talkDocument(
      talk,
      accounts.flatMap((account) => posts.get(account.post)?.feeds ?? []),
      accounts.flatMap((account) => talkBody(account) ?? []),
      describe,
    );
    const known = versions.includes('') ? '' : versions.join(' ');
    yield withNotes({ ...document, version: known }, aboutTalks.get(talk.id) ?? []);
  }
  for (const post of catalog.posts) {
    // Where the entry is the talk, nothing is left of the post.
    if (post.talks.includes(post.id)) continue;
    const document = postDocument(post, body(post.id), describe);
    yield { ...(post.talks.length === 0 ? document : restOf(document)), version: version(post.id) };
  }
  const speakers = new Map(catalog.speakers.map(({ id, name }) => [id, name]));
  for (const note of notes) if (note.subject.kind !== 'talk') yield noteDocument(note, speakers, describe);
}

/** The documents of a catalog without their texts: these have no other version. */
export const titleDocuments = (catalog: Catalog): Generator<SearchDocument> =>
  searchDocuments(catalog, { version: () => 'titles' });

function withNotes(document: SearchDocument, notes: readonly SearchedNote[]): SearchDocument {
  if (notes.length === 0) return document;
  return {
    ...document,
    notes: notes.map(({ text }) => text).join('\n\n'),
    version: [document.version, ...notes.map(({ version }) => version)].join(' '),
  };
}

interface Describer {
  readonly event: (id: string | null) => { readonly name: string; readonly year: number | null } | undefined;
  readonly feeds: (ids: readonly string[]) => readonly string[];
}

function describer(catalog: Catalog): Describer {
  const events = new Map(catalog.events.map((event) => [event.id, event]));
  const titles = new Map(catalog.feeds.map((feed) => [feed.id, feed.title]));
  const known = new Map<string, readonly string[]>();
  return {
    event: (id) => (id === null ? undefined : events.get(id)),
    feeds: (ids) => {
      const key = ids.join('\n');
      let names = known.get(key);
      if (!names)
        known.set(key, (names = ids.flatMap((id) => [titles.get(id) ?? '', id].filter((name) => name !== ''))));
      return names;
    },
  };
}

const yearOf = (date: string): number | null => (/^\d{4}/.test(date) ? Number(date.slice(0, 4)) : null);

/** Finds the part of a post's body that an account is; a post is asked for once for all talks in a row that are its. */
function talkBodies(body: (postId: string) => PostBody | undefined): (account: Account) => TalkBody | undefined {
  let last: { readonly post: string; readonly talks: ReadonlyMap<string, TalkBody> } | undefined;
  return ({ post, id }) => {
    if (last?.post !== post) last = { post, talks: new Map(body(post)?.talks.map((talk) => [talk.id, talk])) };
    return last.talks.get(id);
  };
}

/** The text of a talk as search looks at it: that of all its notes. */
export const textOfTalk = (bodies: readonly TalkBody[]): string => bodies.map(({ text }) => text).join('\n');

/** The document of one talk; `feeds` carry its notes, and `bodies` are the notes. */
function talkDocument(
  talk: Talk,
  feeds: readonly string[],
  bodies: readonly TalkBody[],
  describe: Describer,
): Omit<SearchDocument, 'version'> {
  const event = describe.event(talk.event);
  return {
    id: talk.id,
    kind: 'talk',
    title: talk.title,
    speakers: talk.speakers,
    event: event?.name ?? '',
    about: talk.tags.filter((tag) => tag.about).map((tag) => tag.name),
    tags: talk.tags.filter((tag) => !tag.about).map((tag) => tag.name),
    headings: [...otherTitles(talk), ...bodies.flatMap(({ headings }) => headings)],
    text: textOfTalk(bodies),
    notes: '',
    year: event?.year ?? yearOf(talk.date),
    date: talk.date,
    feeds: describe.feeds([...new Set(feeds)]),
    talkKind: talk.kind,
  };
}

/** What others call the talk. */
const otherTitles = ({ title, accounts = [] }: Talk): readonly string[] => [
  ...new Set(accounts.map((account) => account.title).filter((other) => other !== title)),
];

function postDocument(post: Post, body: PostBody | undefined, describe: Describer): Omit<SearchDocument, 'version'> {
  const event = describe.event(post.event);
  const date = (post.published ?? post.updated ?? '').slice(0, 10);
  return {
    id: post.id,
    kind: 'post',
    title: post.title,
    speakers: post.authors,
    event: event?.name ?? '',
    about: [],
    tags: post.tags,
    headings: [],
    text: body?.text ?? '',
    notes: '',
    year: event?.year ?? yearOf(date),
    date,
    feeds: describe.feeds(post.feeds),
    talkKind: null,
  };
}

/** The talks have the tags and the year; who wrote the post speaks in none of them. */
const restOf = (post: Omit<SearchDocument, 'version'>): Omit<SearchDocument, 'version'> => ({
  ...post,
  kind: 'rest',
  speakers: [],
  tags: [],
});

function noteDocument(
  { id, title, text, version, subject }: SearchedNote,
  speakers: ReadonlyMap<string, string>,
  describe: Describer,
): SearchDocument {
  const event = subject.kind === 'event' ? describe.event(subject.id) : undefined;
  const speaker = subject.kind === 'speaker' ? speakers.get(subject.id) : undefined;
  return {
    id: noteDocumentId(id),
    kind: 'note',
    title,
    speakers: speaker === undefined ? [] : [speaker],
    event: event?.name ?? '',
    about: [],
    tags: [],
    headings: [],
    text: '',
    notes: text,
    year: event?.year ?? null,
    date: '',
    feeds: [],
    talkKind: null,
    version,
  };
}
