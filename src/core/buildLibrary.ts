import { COMMON_SHARE, TagReader, tagKey } from './aboutTags';
import type { Decision } from './decisions';
import { answersOf } from './decisions';
import { entryTalks } from './entryTalks';
import { EventBook } from './eventBook';
import type { Entry, FeedDocument } from './feedEntry';
import { speakerId } from './identity';
import { LinkResolver } from './insideLinks';
import { gatherPosts, type FeedPost } from './gatherPosts';
import { readPost, type PostDraft, type TalkDraft } from './readPost';
import type { Catalog, Link, Post, PostBody, Problem, Speaker, Tag, Talk, TalkBody } from './records';

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
  /** The library as it was: talks keep their ids over a change of the feed. */
  readonly previous?: Catalog;
  /** What the user answered to problems. */
  readonly decisions?: readonly Decision[];
}

/** After so many small steps the generator lets others have their turn. */
const STEP = 100;

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
  const total = posts.length;
  const read: ReadPost[] = [];
  const entryReaders = documents.map((document) => entryTalks(document.entries, document.feed.title));
  for (const post of posts) {
    const { entry } = post;
    const draft = readPost(entry, {
      id: post.id,
      title: entry.title,
      tags: entry.tags,
      feedTitle: documents[post.document]?.feed.title ?? '',
      answers: answersOf(options.decisions ?? [], post.id),
      entryTalk: (introduction) => entryReaders[post.document]?.(post.position, introduction) ?? null,
    });
    read.push({ post, draft });
    yield { done: read.length, total };
  }
  return yield* assemble(documents, read, problems);
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
}

function* assemble(
  documents: readonly FeedDocument[],
  read: readonly ReadPost[],
  problems: readonly Problem[],
): Generator<BuildProgress, BuiltLibrary> {
  const total = read.length;
  const progress = { done: total, total };
  const events = new EventBook();
  for (const { post, draft } of read) if (draft.talks.length > 0) events.addTalks(post, draft);
  for (const { post, draft } of read) if (draft.talks.length === 0) events.addNeighbour(post);
  yield progress;
  const links = new LinkResolver(read.map(({ post, draft }) => ({ id: post.id, url: post.url, talks: draft.talks })));
  yield progress;
  const isCommon = commonTags(documents);
  const tags = new TagReader();
  const people = new Map<string, { name: string; talks: string[] }>();
  const tagBook = new TagBook();
  const catalogPosts: Post[] = [];
  const talks: Talk[] = [];
  const bodies: PostBody[] = [];
  for (const { post, draft } of read) {
    const event = events.of(post.id);
    const talkBodies: TalkBody[] = [];
    const ids: string[] = [];
    for (const talkDraft of draft.talks) {
      const id = talkId(post.id, talkDraft);
      const about = tags.about(post.entry.tags, talkDraft, (tag) => isCommon(post.document, tag));
      const inside = talkDraft.links.map((link) => links.resolve(link));
      const speakerIds = talkDraft.speakers.map(speakerId);
      const talk: Talk = {
        id,
        title: talkDraft.title,
        kind: talkDraft.kind,
        speakers: talkDraft.speakers,
        speakerIds,
        post: post.id,
        event,
        date: (post.entry.published ?? post.entry.updated ?? '').slice(0, 10),
        url:
          talkDraft.fragment !== null && talkDraft.anchored && post.url !== ''
            ? `${post.url}#${talkDraft.fragment}`
            : post.url,
        tags: post.entry.tags.map((name, at) => ({ name, about: about[at] ?? false })),
        suggestions: talkDraft.suggestions,
        mentions: mentionsOf(inside, id, post.id),
        gone: false,
      };
      talks.push(talk);
      ids.push(id);
      talkBodies.push({
        id,
        headings: talkDraft.headings,
        text: talkDraft.text,
        links: inside,
        images: talkDraft.images,
        spans: talkDraft.spans,
      });
      for (const [at, person] of speakerIds.entries()) addTo(people, person, talkDraft.speakers[at] ?? '', id);
      for (const tag of talk.tags) tagBook.addTalk(tag.name, id, tag.about);
      if (talks.length % STEP === 0) yield progress;
    }
    for (const tag of post.entry.tags) tagBook.addPost(tag, post.id);
    catalogPosts.push(postRecord(post, draft, event, ids, links));
    bodies.push({
      post: post.id,
      source: post.entry.content,
      base: post.entry.base,
      url: post.url,
      text: draft.text,
      talks: talkBodies,
    });
    events.setTalks(event, ids);
    if (bodies.length % STEP === 0) yield progress;
  }
  yield progress;
  const speakers = [...people].map(([id, person]): Speaker => ({ id, ...person }));
  const catalog: Catalog = {
    feeds: documents.map((document) => document.feed),
    posts: catalogPosts,
    events: events.records(),
    talks,
    speakers,
    tags: tagBook.records(),
    problems: [
      ...documents.flatMap((document) => document.problems),
      ...problems,
      ...read.flatMap(({ draft }) => draft.problems),
    ],
    aliases: {},
  };
  return { catalog, bodies };
}

const talkId = (post: string, draft: TalkDraft): string =>
  draft.fragment === null ? post : `${post}#${draft.fragment}`;

function postRecord(
  post: FeedPost,
  draft: PostDraft,
  event: string | null,
  talks: readonly string[],
  links: LinkResolver,
): Post {
  const { entry } = post;
  return {
    id: post.id,
    feeds: post.feeds,
    title: entry.title,
    url: post.url,
    published: entry.published,
    updated: entry.updated,
    authors: entry.authors,
    tags: entry.tags,
    event,
    talks,
    links: draft.links.map((link) => links.resolve(link)),
    suggestions: draft.suggestions,
    gone: false,
  };
}

function mentionsOf(links: readonly Link[], talk: string, post: string): readonly string[] {
  const found = new Set<string>();
  for (const link of links) {
    const target = link.talk ?? link.post;
    if (target !== undefined && target !== talk && target !== post) found.add(target);
  }
  return [...found];
}

function addTo(people: Map<string, { name: string; talks: string[] }>, id: string, name: string, talk: string): void {
  const known = people.get(id);
  if (!known) people.set(id, { name, talks: [talk] });
  else if (!known.talks.includes(talk)) known.talks.push(talk);
}

/** Few posts tell nothing of what is common. */
const ENOUGH_POSTS = 4;

function commonTags(documents: readonly FeedDocument[]): (document: number, tag: string) => boolean {
  const common = documents.map(({ entries }) => {
    const count = new Map<string, number>();
    if (entries.length < ENOUGH_POSTS) return new Set<string>();
    for (const entry of entries) for (const key of keysOf(entry)) count.set(key, (count.get(key) ?? 0) + 1);
    return new Set([...count].filter(([, times]) => times >= COMMON_SHARE * entries.length).map(([key]) => key));
  });
  return (document, tag) => common[document]?.has(tagKey(tag)) ?? false;
}

const keysOf = (entry: Entry): ReadonlySet<string> => new Set(entry.tags.map(tagKey));

class TagBook {
  private readonly tags = new Map<string, { name: string; about: string[]; talks: string[]; posts: string[] }>();

  addTalk(name: string, talk: string, about: boolean): void {
    const tag = this.at(name);
    tag.talks.push(talk);
    if (about) tag.about.push(talk);
  }

  addPost(name: string, post: string): void {
    this.at(name).posts.push(post);
  }

  records(): readonly Tag[] {
    return [...this.tags].map(([key, tag]) => ({ key, ...tag }));
  }

  private at(name: string): { name: string; about: string[]; talks: string[]; posts: string[] } {
    const key = tagKey(name);
    let tag = this.tags.get(key);
    if (!tag) this.tags.set(key, (tag = { name, about: [], talks: [], posts: [] }));
    return tag;
  }
}
