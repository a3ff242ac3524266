import { TagReader, tagKey } from './aboutTags';
import type { EventBook } from './eventBook';
import type { FeedPost } from './gatherPosts';
import type { DraftVersion } from './identifyTalks';
import type { LinkResolver } from './insideLinks';
import { publicationDay } from './publicationDay';
import type { PostDraft } from './readPost';
import type { Catalog, ConferenceEvent, Link, Post, PostBody, Speaker, Tag, Talk, TalkBody } from './records';
import type { KnownTalk } from './talkIdentity';

/** A post with everything that its record is made of. */
export interface IdentifiedPost {
  readonly post: FeedPost;
  readonly draft: PostDraft;
  readonly event: string | null;
  readonly present: readonly KnownTalk<DraftVersion>[];
  readonly gone: readonly KnownTalk<DraftVersion>[];
}

/** Makes the records of a catalog, post by post, and the indexes over them. */
export class LibraryRecords {
  private readonly posts: Post[] = [];
  private readonly talks = new Map<string, Talk>();
  private readonly people = new Map<string, { name: string; talks: string[] }>();
  private readonly tags = new Map<string, { name: string; about: string[]; talks: string[]; posts: string[] }>();
  private readonly talksOfEvents = new Map<string, string[]>();
  private readonly tagReader = new TagReader();

  constructor(
    private readonly links: LinkResolver,
    private readonly isCommonTag: (document: number, tag: string) => boolean,
    /** Account of a talk → the talk. */
    private readonly accounts: ReadonlyMap<string, string>,
  ) {}

  /** Adds a post and its talks; a generator because a post may have very many. */
  *add({ post, draft, event, present, gone }: IdentifiedPost): Generator<void, PostBody> {
    const bodies: TalkBody[] = [];
    const ids: string[] = [];
    for (const [at, known] of [...present, ...gone].entries()) {
      const isGone = at >= present.length;
      const { talk, body } = this.read(post, event, known, isGone);
      bodies.push(body);
      const id = this.enter(talk, post);
      if (!isGone) ids.push(id);
      if (event !== null) addOnce(this.talksOfEvents, event, id);
      yield;
    }
    for (const tag of distinct(post.entry.tags)) this.tag(tag).posts.push(post.id);
    this.posts.push(this.postRecord(post, draft, event, ids));
    const { content, base } = post.entry;
    return { post: post.id, source: content, base, url: post.url, text: draft.text, talks: bodies };
  }

  catalog(events: EventBook): Pick<Catalog, 'posts' | 'events' | 'talks' | 'speakers' | 'tags'> {
    return {
      posts: this.posts,
      events: events
        .records()
        .map((event): ConferenceEvent => ({ ...event, talks: this.talksOfEvents.get(event.id) ?? [] })),
      talks: [...this.talks.values()],
      speakers: [...this.people].map(([id, person]): Speaker => ({ id, ...person })),
      tags: [...this.tags].map(([key, tag]): Tag => ({ key, ...tag })),
    };
  }

  private read(
    post: FeedPost,
    event: string | null,
    { id, talk: version }: KnownTalk<DraftVersion>,
    gone: boolean,
  ): { talk: Talk; body: TalkBody } {
    const { draft, speakerIds, source } = version;
    const { entry } = post;
    const tags = distinct(entry.tags);
    const about = this.tagReader.about(tags, draft, (tag) => this.isCommonTag(post.document, tag));
    const links = draft.links.map((link) => this.links.resolve(link));
    const talk: Talk = {
      id,
      title: draft.title,
      kind: draft.kind,
      speakers: draft.speakers,
      speakerIds,
      post: post.id,
      event,
      date: publicationDay(entry),
      url: draft.fragment !== null && draft.anchored && post.url !== '' ? `${post.url}#${draft.fragment}` : post.url,
      tags: tags.map((name, at) => ({ name, about: about[at] ?? false })),
      suggestions: draft.suggestions,
      mentions: mentionsOf(links, id, post.id),
      gone,
    };
    const { headings, text, images, spans } = draft;
    const body = { id, headings, text, links, images, spans };
    return { talk, body: gone ? { ...body, source } : body };
  }

  /** Enters a talk, or adds it as an account to the one that it is; gives the id of the talk. */
  private enter(talk: Talk, post: FeedPost): string {
    const main = this.talks.get(this.accounts.get(talk.id) ?? '');
    if (main) {
      const { id, title, url } = talk;
      const tags = talk.tags.filter((tag) => !main.tags.some((own) => tagKey(own.name) === tagKey(tag.name)));
      this.talks.set(main.id, {
        ...main,
        tags: [...main.tags, ...tags],
        suggestions: [...main.suggestions, ...talk.suggestions],
        mentions: [...new Set([...main.mentions, ...talk.mentions])],
        accounts: [...(main.accounts ?? []), { id, post: post.id, title, url }],
      });
      for (const tag of tags) this.enterTag(tag.name, main.id, tag.about);
      return main.id;
    }
    this.talks.set(talk.id, talk);
    for (const [at, person] of talk.speakerIds.entries()) {
      const known = this.people.get(person);
      if (!known) this.people.set(person, { name: talk.speakers[at] ?? '', talks: [talk.id] });
      else if (!known.talks.includes(talk.id)) known.talks.push(talk.id);
    }
    for (const tag of talk.tags) this.enterTag(tag.name, talk.id, tag.about);
    return talk.id;
  }

  private enterTag(name: string, talk: string, about: boolean): void {
    const tag = this.tag(name);
    tag.talks.push(talk);
    if (about) tag.about.push(talk);
  }

  private tag(name: string): { name: string; about: string[]; talks: string[]; posts: string[] } {
    const key = tagKey(name);
    let tag = this.tags.get(key);
    if (!tag) this.tags.set(key, (tag = { name, about: [], talks: [], posts: [] }));
    return tag;
  }

  private postRecord(post: FeedPost, draft: PostDraft, event: string | null, talks: readonly string[]): Post {
    const { title, published, updated, authors, tags } = post.entry;
    return {
      id: post.id,
      feeds: post.feeds,
      title,
      url: post.url,
      published,
      updated,
      authors,
      tags,
      event,
      talks,
      links: draft.links.map((link) => this.links.resolve(link)),
      suggestions: draft.suggestions,
      gone: false,
    };
  }
}

/** Tags without other spellings of the same. */
function distinct(tags: readonly string[]): readonly string[] {
  const keys = new Set<string>();
  return tags.filter((tag) => keys.size < keys.add(tagKey(tag)).size);
}

function addOnce(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

function mentionsOf(links: readonly Link[], talk: string, post: string): readonly string[] {
  const found = new Set<string>();
  for (const link of links) {
    const target = link.talk ?? link.post;
    if (target !== undefined && target !== talk && target !== post) found.add(target);
  }
  return [...found];
}
