import { COMMON_SHARE, tagKey } from './aboutTags';
import { EventBook } from './eventBook';
import type { FeedDocument } from '../feeds/feedEntry';
import { gatherPosts, type FeedPost } from './gatherPosts';
import { distinctEntries } from './identity';
import { LinkResolver } from './insideLinks';
import { LibraryRecords } from './libraryRecords';
import { withMovedTalks } from './movedTalks';
import { PostReader, type ReaderOptions } from './postReader';
import type { PostReading } from './postReadings';
import { RecordMaker, type IdentifiedPost } from './postRecords';
import { publicationDay } from './publicationDay';
import type { Catalog, PostBody, Problem } from '../records';
import { sameTalks } from './sameTalks';
import type { Decision } from './decisions';

/** How far a build is, in posts. */
export interface BuildProgress {
  readonly done: number;
  readonly total: number;
}

/** What an import makes of its feeds. */
export interface BuiltLibrary {
  readonly catalog: Catalog;
  readonly bodies: readonly PostBody[];
}

export type BuildOptions = ReaderOptions;

/** After so many small steps the generator lets others have their turn. */
const STEP = 20;

/**
 * Makes the library of these feeds. The generator yields after each post and often between, so that the caller can stop,
 * or let others have their turn; what it returns depends on its documents, earlier versions and decisions alone, whatever
 * earlier builds had read. Where a post is in two feeds, the order of the documents decides which comes first.
 */
export function* buildLibrary(
  feeds: readonly FeedDocument[],
  options: BuildOptions = {},
): Generator<BuildProgress, BuiltLibrary> {
  const documents = feeds.map((feed) => ({ ...feed, entries: distinctEntries(feed.entries) }));
  const { posts, problems } = gatherPosts(documents);
  const reader = new PostReader(documents, options);
  const read: ReadPost[] = [];
  for (const post of posts) {
    const progress = { done: read.length, total: posts.length };
    read.push({ post, reading: yield* telling(progress, reader.read(post)) });
    yield { done: read.length, total: posts.length };
  }
  const making = assemble(documents, read, problems, options);
  return yield* telling({ done: read.length, total: read.length }, making);
}

/** Does work and tells at each of its steps how far the whole is. */
function* telling<R>(progress: BuildProgress, work: Generator<void, R>): Generator<BuildProgress, R> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield progress;
  }
}

interface ReadPost {
  readonly post: FeedPost;
  readonly reading: PostReading;
}

function* assemble(
  documents: readonly FeedDocument[],
  read: readonly ReadPost[],
  problems: readonly Problem[],
  { decisions = [], readings }: BuildOptions,
): Generator<void, BuiltLibrary> {
  const events = yield* eventsOf(read);
  const { posts, aliases } = identified(read, events);
  yield;
  const accounts = documents.length > 1 ? accountsOf(posts, decisions) : new Map<string, string>();
  yield;
  const links = yield* linksTo(posts, accounts);
  const maker = new RecordMaker(links, commonTags(documents), readings?.records ?? new WeakMap());
  const records = new LibraryRecords(accounts);
  const bodies: PostBody[] = [];
  for (const post of posts) {
    const made = yield* maker.make(post);
    records.add(post, made);
    bodies.push(made.body);
    yield;
  }
  const found = [
    ...documents.flatMap((document) => document.problems),
    ...problems,
    ...read.flatMap(({ reading }) => reading.draft.problems),
  ];
  const catalog: Catalog = {
    feeds: documents.map((document) => document.feed),
    ...records.catalog(events),
    problems: found,
    aliases: Object.fromEntries([...aliases, ...accounts]),
  };
  return { catalog, bodies };
}

function* eventsOf(read: readonly ReadPost[]): Generator<void, EventBook> {
  const events = new EventBook();
  for (const [at, { post, reading }] of read.entries()) {
    if (reading.draft.talks.length > 0) events.addTalks(post, reading.draft);
    if (at % STEP === 0) yield;
  }
  for (const [at, { post, reading }] of read.entries()) {
    if (reading.draft.talks.length === 0) events.addNeighbour(post);
    if (at % STEP === 0) yield;
  }
  return events;
}

function* linksTo(
  posts: readonly IdentifiedPost[],
  accounts: ReadonlyMap<string, string>,
): Generator<void, LinkResolver> {
  const links = new LinkResolver();
  for (const [at, { post, present }] of posts.entries()) {
    const talks = present.map(({ id, talk }) => ({ id: accounts.get(id) ?? id, fragment: talk.draft.fragment }));
    links.add({ id: post.id, url: post.url, talks });
    if (at % STEP === 0) yield;
  }
  return links;
}

function identified(
  read: readonly ReadPost[],
  events: EventBook,
): { readonly posts: readonly IdentifiedPost[]; readonly aliases: readonly (readonly [string, string])[] } {
  const histories = withMovedTalks(
    read.map(({ post, reading }) => ({
      post: post.id,
      event: events.of(post.id),
      date: post.entry.published ?? '',
      history: reading.history,
    })),
  );
  const aliases: (readonly [string, string])[] = [];
  const posts = read.map(({ post, reading }, at): IdentifiedPost => {
    const history = histories[at]?.history ?? { present: [], gone: [], aliases: new Map<string, string>() };
    aliases.push(...history.aliases);
    return { post, reading, event: events.of(post.id), present: history.present, gone: history.gone };
  });
  return { posts, aliases };
}

function accountsOf(posts: readonly IdentifiedPost[], decisions: readonly Decision[]): ReadonlyMap<string, string> {
  const talks = posts.flatMap(({ post, event, present }) =>
    present.map(({ id, talk }) => ({
      id,
      title: talk.title,
      speakerIds: talk.speakerIds,
      event,
      date: publicationDay(post.entry),
      feeds: post.feeds,
    })),
  );
  return sameTalks(talks, decisions);
}

/** Few posts tell nothing of what is common. */
const ENOUGH_POSTS = 4;

/** Tells which tags nearly all posts of a document carry. */
function commonTags(documents: readonly FeedDocument[]): (document: number, tag: string) => boolean {
  const keys = new Map<string, string>();
  const keyOf = (tag: string): string => {
    let key = keys.get(tag);
    if (key === undefined) keys.set(tag, (key = tagKey(tag)));
    return key;
  };
  const common = documents.map(({ entries }) => {
    if (entries.length < ENOUGH_POSTS) return new Set<string>();
    const count = new Map<string, number>();
    for (const entry of entries)
      for (const key of new Set(entry.tags.map(keyOf))) count.set(key, (count.get(key) ?? 0) + 1);
    return new Set([...count].filter(([, times]) => times >= COMMON_SHARE * entries.length).map(([key]) => key));
  });
  return (document, tag) => common[document]?.has(keyOf(tag)) ?? false;
}
