import { COMMON_SHARE, tagKey } from './aboutTags';
import { answersOf, type Decision } from './decisions';
import { entryTalks } from './entryTalks';
import { EventBook } from './eventBook';
import type { Entry, FeedDocument } from './feedEntry';
import { gatherPosts, type FeedPost } from './gatherPosts';
import { historiesOf, historyOf, versionOf, type DraftVersion } from './identifyTalks';
import { LinkResolver } from './insideLinks';
import { LibraryRecords, type IdentifiedPost } from './libraryRecords';
import { withMovedTalks } from './movedTalks';
import { publicationDay } from './publicationDay';
import { readPost, type PostDraft } from './readPost';
import type { Catalog, PostBody, Problem } from './records';
import { sameTalks } from './sameTalks';
import type { TalkHistory } from './talkIdentity';

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

export interface BuildOptions {
  /**
   * Earlier versions of an entry, oldest first: talks keep their ids over all of them. This is what makes the ids of a
   * library that is built anew from an archive the same as they were.
   */
  readonly earlier?: (feed: string, entry: Entry) => readonly Entry[];
  /** The library as it was, where versions are not known; used for posts without earlier ones. */
  readonly previous?: Catalog;
  /** The bodies of `previous`: with them a talk is also known by its text. */
  readonly previousBodies?: readonly PostBody[];
  /** What the user answered to problems, and which talks are not one. */
  readonly decisions?: readonly Decision[];
}

/** After so many small steps the generator lets others have their turn. */
const STEP = 20;

/**
 * Makes the library of these feeds. The generator yields after each post and often between, so that the caller can stop,
 * or let others have their turn; what it returns depends on its arguments alone. Where a post is in two feeds, the order
 * of the documents decides which comes first.
 */
export function* buildLibrary(
  documents: readonly FeedDocument[],
  options: BuildOptions = {},
): Generator<BuildProgress, BuiltLibrary> {
  const { posts, problems } = gatherPosts(documents);
  const reader = new PostReader(documents, options);
  const read: ReadPost[] = [];
  for (const post of posts) {
    read.push(yield* reader.read(post, { done: read.length, total: posts.length }));
    yield { done: read.length, total: posts.length };
  }
  return yield* assemble(documents, read, problems, options.decisions ?? []);
}

/** Runs a generator without pause. */
export function runToEnd<R>(generator: Generator<unknown, R>): R {
  for (;;) {
    const step = generator.next();
    if (step.done) return step.value;
  }
}

interface ReadPost {
  readonly post: FeedPost;
  readonly draft: PostDraft;
  readonly history: TalkHistory<DraftVersion>;
}

/** Reads posts with their earlier versions. */
class PostReader {
  private readonly entryTalks: readonly ReturnType<typeof entryTalks>[];
  private readonly historyBefore: ReturnType<typeof historiesOf>;

  constructor(
    private readonly documents: readonly FeedDocument[],
    private readonly options: BuildOptions,
  ) {
    this.entryTalks = documents.map(({ entries, feed }) => entryTalks(entries, feed.title));
    this.historyBefore = historiesOf(options.previous, options.previousBodies ?? []);
  }

  *read(post: FeedPost, progress: BuildProgress): Generator<BuildProgress, ReadPost> {
    const feed = this.documents[post.document]?.feed;
    const versions: (readonly DraftVersion[])[] = [];
    for (const entry of this.options.earlier?.(feed?.id ?? '', post.entry) ?? []) {
      versions.push(versionOf(post.id, (yield* this.draft(post, entry, progress)).talks, entry.content));
    }
    const draft = yield* this.draft(post, post.entry, progress);
    const now = versionOf(post.id, draft.talks, post.entry.content);
    const history = historyOf([...versions, now], this.historyBefore(post.id, now));
    return { post, draft, history };
  }

  private *draft(post: FeedPost, entry: Entry, progress: BuildProgress): Generator<BuildProgress, PostDraft> {
    const talkOfEntry = this.entryTalks[post.document] ?? entryTalks([], '');
    const reading = readPost(entry, {
      id: post.id,
      title: entry.title,
      tags: entry.tags,
      feedTitle: this.documents[post.document]?.feed.title ?? '',
      answers: answersOf(this.options.decisions ?? [], post.id),
      entryTalk: (introduction) => talkOfEntry(post.position, introduction),
    });
    for (let step = reading.next(); ; step = reading.next()) {
      if (step.done) return step.value;
      yield progress;
    }
  }
}

function* assemble(
  documents: readonly FeedDocument[],
  read: readonly ReadPost[],
  problems: readonly Problem[],
  decisions: readonly Decision[],
): Generator<BuildProgress, BuiltLibrary> {
  const progress = { done: read.length, total: read.length };
  const events = new EventBook();
  for (const { post, draft } of read) if (draft.talks.length > 0) events.addTalks(post, draft);
  for (const { post, draft } of read) if (draft.talks.length === 0) events.addNeighbour(post);
  yield progress;
  const { posts, aliases } = identified(read, events);
  yield progress;
  const accounts = accountsOf(posts, decisions);
  yield progress;
  const links = new LinkResolver(
    posts.map(({ post, present }) => ({
      id: post.id,
      url: post.url,
      talks: present.map(({ id, talk }) => ({ id: accounts.get(id) ?? id, fragment: talk.draft.fragment })),
    })),
  );
  yield progress;
  const records = new LibraryRecords(links, commonTags(documents), accounts);
  const bodies: PostBody[] = [];
  let steps = 0;
  for (const post of posts) {
    const adding = records.add(post);
    for (let step = adding.next(); ; step = adding.next()) {
      if (step.done) {
        bodies.push(step.value);
        break;
      }
      if (++steps % STEP === 0) yield progress;
    }
    if (++steps % STEP === 0) yield progress;
  }
  yield progress;
  const found = [
    ...documents.flatMap((document) => document.problems),
    ...problems,
    ...read.flatMap(({ draft }) => draft.problems),
  ];
  const catalog: Catalog = {
    feeds: documents.map((document) => document.feed),
    ...records.catalog(events),
    problems: found,
    aliases: Object.fromEntries([...aliases, ...accounts]),
  };
  return { catalog, bodies };
}

function identified(
  read: readonly ReadPost[],
  events: EventBook,
): { readonly posts: readonly IdentifiedPost[]; readonly aliases: readonly (readonly [string, string])[] } {
  const histories = withMovedTalks(
    read.map(({ post, history }) => ({
      post: post.id,
      event: events.of(post.id),
      date: post.entry.published ?? '',
      history,
    })),
  );
  const aliases: (readonly [string, string])[] = [];
  const posts = read.map(({ post, draft }, at): IdentifiedPost => {
    const history = histories[at]?.history ?? { present: [], gone: [], aliases: new Map<string, string>() };
    aliases.push(...history.aliases);
    return { post, draft, event: events.of(post.id), present: history.present, gone: history.gone };
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

function commonTags(documents: readonly FeedDocument[]): (document: number, tag: string) => boolean {
  const common = documents.map(({ entries }) => {
    if (entries.length < ENOUGH_POSTS) return new Set<string>();
    const count = new Map<string, number>();
    for (const entry of entries)
      for (const key of new Set(entry.tags.map(tagKey))) count.set(key, (count.get(key) ?? 0) + 1);
    return new Set([...count].filter(([, times]) => times >= COMMON_SHARE * entries.length).map(([key]) => key));
  });
  return (document, tag) => common[document]?.has(tagKey(tag)) ?? false;
}
