import { TagReader, tagKey } from './aboutTags';
import type { FeedPost } from './gatherPosts';
import type { DraftVersion } from './identifyTalks';
import type { LinkResolver } from './insideLinks';
import type { PostReading } from './postReadings';
import { publicationDay } from './publicationDay';
import type { Link, PostBody, Talk, TalkBody, TalkTag } from '../records';
import type { KnownTalk } from './talkIdentity';

/** A post with everything that its records are made of. */
export interface IdentifiedPost {
  readonly post: FeedPost;
  readonly reading: PostReading;
  readonly event: string | null;
  readonly present: readonly KnownTalk<DraftVersion>[];
  readonly gone: readonly KnownTalk<DraftVersion>[];
}

/** The records of one post, before they have their place among those of all posts. */
export interface PostRecords {
  readonly made: IdentifiedPost;
  /** The post's tags, without other spellings of the same. */
  readonly tags: readonly string[];
  /** Which of the post's tags nearly all posts of its feed carry. */
  readonly common: readonly boolean[];
  /** Those that are in the post, then those that are gone. */
  readonly talks: readonly Talk[];
  /** Of the text outside of talks. */
  readonly links: readonly Link[];
  readonly body: PostBody;
}

/** Makes the records of posts, and takes those that were made before where they would come out the same. */
export class RecordMaker {
  private readonly tagReader = new TagReader();
  /** A tag stands at very many talks: as one value it takes much less memory. */
  private readonly talkTags = new Map<string, Record<'about' | 'inherited', TalkTag>>();

  constructor(
    private readonly links: LinkResolver,
    private readonly isCommonTag: (document: number, tag: string) => boolean,
    private readonly known: WeakMap<PostReading, PostRecords>,
  ) {}

  /** A generator because a post may have very many talks. */
  *make(post: IdentifiedPost): Generator<void, PostRecords> {
    const known = this.known.get(post.reading);
    const tags = known?.tags ?? distinctTags(post.post.entry.tags);
    const common = tags.map((tag) => this.isCommonTag(post.post.document, tag));
    if (known && isSamePost(known.made, post) && isSameList(known.common, common) && this.leadTheSame(known))
      return known;
    const talks: Talk[] = [];
    const bodies: TalkBody[] = [];
    for (const talk of post.present) {
      const { record, body } = this.talk(post, talk, tags, common);
      talks.push(record);
      bodies.push(body);
      yield;
    }
    for (const talk of post.gone) {
      const { record, body } = this.talk(post, talk, tags, common);
      talks.push({ ...record, gone: true });
      bodies.push({ ...body, source: talk.talk.source });
      yield;
    }
    const { draft } = post.reading;
    const { content, base } = post.post.entry;
    const records: PostRecords = {
      made: post,
      tags,
      common,
      talks,
      links: draft.links.map((link) => this.links.resolve(link)),
      body: { post: post.post.id, source: content, base, url: post.post.url, text: draft.text, talks: bodies },
    };
    this.known.set(post.reading, records);
    return records;
  }

  private talk(
    { post, event }: IdentifiedPost,
    { id, talk: { draft, speakerIds } }: KnownTalk<DraftVersion>,
    tags: readonly string[],
    common: readonly boolean[],
  ): { readonly record: Talk; readonly body: TalkBody } {
    const about = this.tagReader.about(tags, draft, (tag) => common[tags.indexOf(tag)] ?? false);
    const links = draft.links.map((link) => this.links.resolve(link));
    const record: Talk = {
      id,
      title: draft.title,
      kind: draft.kind,
      speakers: draft.speakers,
      speakerIds,
      post: post.id,
      event,
      date: publicationDay(post.entry),
      url: draft.fragment !== null && draft.anchored && post.url !== '' ? `${post.url}#${draft.fragment}` : post.url,
      tags: tags.map((name, at) => this.talkTag(name, about[at] ?? false)),
      suggestions: draft.suggestions,
      mentions: mentionsOf(links, id, post.id),
      gone: false,
    };
    const { headings, text, images, spans } = draft;
    return { record, body: { id, headings, text, links, images, spans } };
  }

  private talkTag(name: string, about: boolean): TalkTag {
    let both = this.talkTags.get(name);
    if (!both) {
      both = { about: { name, about: true }, inherited: { name, about: false } };
      this.talkTags.set(name, both);
    }
    return about ? both.about : both.inherited;
  }

  /** Whether all links lead to where they led. */
  private leadTheSame({ links, body }: PostRecords): boolean {
    const leadsSame = (link: Link): boolean => {
      const { post, talk } = this.links.target(link.url);
      return link.post === post && link.talk === talk;
    };
    return links.every(leadsSame) && body.talks.every((talk) => talk.links.every(leadsSame));
  }
}

function distinctTags(tags: readonly string[]): readonly string[] {
  const keys = new Set<string>();
  return tags.filter((tag) => keys.size < keys.add(tagKey(tag)).size);
}

function isSamePost(one: IdentifiedPost, other: IdentifiedPost): boolean {
  return (
    one.post.entry === other.post.entry &&
    one.post.id === other.post.id &&
    one.post.url === other.post.url &&
    one.event === other.event &&
    areSameTalks(one.present, other.present) &&
    areSameTalks(one.gone, other.gone)
  );
}

const areSameTalks = (one: readonly KnownTalk<DraftVersion>[], other: readonly KnownTalk<DraftVersion>[]): boolean =>
  one === other ||
  (one.length === other.length && one.every(({ id, talk }, at) => id === other[at]?.id && talk === other[at].talk));

const isSameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, at) => value === other[at]);

function mentionsOf(links: readonly Link[], talk: string, post: string): readonly string[] {
  const found = new Set<string>();
  for (const link of links) {
    const target = link.talk ?? link.post;
    if (target !== undefined && target !== talk && target !== post) found.add(target);
  }
  return [...found];
}
