import { tagKey } from './aboutTags';
import type { EventBook } from './eventBook';
import type { IdentifiedPost, PostRecords } from './postRecords';
import type { Catalog, ConferenceEvent, Link, Post, Speaker, Tag, Talk } from '../records';

interface OpenTag {
  readonly name: string;
  readonly about: string[];
  readonly talks: string[];
  readonly posts: string[];
}

/** Puts the records of posts together to those of a catalog, and makes the indexes over them. */
export class LibraryRecords {
  private readonly posts: Post[] = [];
  private readonly talks = new Map<string, Talk>();
  private readonly people = new Map<string, { readonly name: string; readonly talks: Set<string> }>();
  private readonly tags = new Map<string, OpenTag>();
  private readonly tagKeys = new Map<string, string>();
  private readonly talksOfEvents = new Map<string, Set<string>>();

  /** @param accounts account of a talk → the talk */
  constructor(private readonly accounts: ReadonlyMap<string, string>) {}

  /** Adds a post and its talks, with the records that were made of it. */
  add(identified: IdentifiedPost, records: PostRecords): void {
    const { post, event } = identified;
    const ids: string[] = [];
    for (const talk of records.talks) {
      const id = this.enter(talk, post.id);
      if (!talk.gone) ids.push(id);
      if (event !== null) listOf(this.talksOfEvents, event).add(id);
    }
    for (const tag of records.tags) this.tag(tag).posts.push(post.id);
    this.posts.push(postRecord(identified, records.links, ids));
  }

  catalog(events: EventBook): Pick<Catalog, 'posts' | 'events' | 'talks' | 'speakers' | 'tags'> {
    return {
      posts: this.posts,
      events: events
        .records()
        .map((event): ConferenceEvent => ({ ...event, talks: [...(this.talksOfEvents.get(event.id) ?? [])] })),
      talks: [...this.talks.values()],
      speakers: [...this.people].map(([id, { name, talks }]): Speaker => ({ id, name, talks: [...talks] })),
      tags: [...this.tags].map(([key, tag]): Tag => ({ key, ...tag })),
    };
  }

  /** Enters a talk, or adds it as an account to the one that it is; gives the id of the talk. */
  private enter(talk: Talk, post: string): string {
    const main = this.talks.get(this.accounts.get(talk.id) ?? '');
    if (main) {
      const { id, title, url } = talk;
      const own = new Set(main.tags.map((tag) => this.keyOf(tag.name)));
      const tags = talk.tags.filter((tag) => !own.has(this.keyOf(tag.name)));
      this.talks.set(main.id, {
        ...main,
        tags: [...main.tags, ...tags],
        suggestions: [...main.suggestions, ...talk.suggestions],
        mentions: [...new Set([...main.mentions, ...talk.mentions])],
        accounts: [...(main.accounts ?? []), { id, post, title, url }],
      });
      for (const tag of tags) this.enterTag(tag.name, main.id, tag.about);
      return main.id;
    }
    this.talks.set(talk.id, talk);
    for (const [at, person] of talk.speakerIds.entries()) {
      const known = this.people.get(person);
      if (known) known.talks.add(talk.id);
      else this.people.set(person, { name: talk.speakers[at] ?? '', talks: new Set([talk.id]) });
    }
    for (const tag of talk.tags) this.enterTag(tag.name, talk.id, tag.about);
    return talk.id;
  }

  private enterTag(name: string, talk: string, about: boolean): void {
    const tag = this.tag(name);
    tag.talks.push(talk);
    if (about) tag.about.push(talk);
  }

  private tag(name: string): OpenTag {
    const key = this.keyOf(name);
    let tag = this.tags.get(key);
    if (!tag) this.tags.set(key, (tag = { name, about: [], talks: [], posts: [] }));
    return tag;
  }

  /** A tag stands at very many talks. */
  private keyOf(name: string): string {
    let key = this.tagKeys.get(name);
    if (key === undefined) this.tagKeys.set(name, (key = tagKey(name)));
    return key;
  }
}

function postRecord({ post, event, reading }: IdentifiedPost, links: readonly Link[], talks: readonly string[]): Post {
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
    links,
    suggestions: reading.draft.suggestions,
    gone: false,
  };
}

function listOf(lists: Map<string, Set<string>>, key: string): Set<string> {
  let list = lists.get(key);
  if (!list) lists.set(key, (list = new Set()));
  return list;
}
