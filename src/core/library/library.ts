import type { Account, Catalog, ConferenceEvent, Feed, Post, Speaker, Tag, Talk } from '../records';

/** Everything imported, as one immutable value with its look-ups. Bodies are read through the store. */
export interface Library {
  readonly catalog: Catalog;
  feed(id: string): Feed | undefined;
  post(id: string): Post | undefined;
  event(id: string): ConferenceEvent | undefined;
  /** By id or by an alias of it. */
  talk(id: string): Talk | undefined;
  speaker(id: string): Speaker | undefined;
  tag(key: string): Tag | undefined;
  /** Posts and talks that link to this post or talk, by id. */
  backlinks(id: string): readonly (Post | Talk)[];
}

export const EMPTY_CATALOG: Catalog = {
  feeds: [],
  posts: [],
  events: [],
  talks: [],
  speakers: [],
  tags: [],
  problems: [],
  aliases: {},
};

/** Makes the look-ups over a catalog; each costs one pass over its records when it is first asked. */
export function openLibrary(catalog: Catalog): Library {
  const feeds = onDemand(() => byId(catalog.feeds));
  const posts = onDemand(() => byId(catalog.posts));
  const events = onDemand(() => byId(catalog.events));
  const talks = onDemand(() => byId(catalog.talks));
  const speakers = onDemand(() => byId(catalog.speakers));
  const tags = onDemand(() => new Map(catalog.tags.map((tag) => [tag.key, tag])));
  const backlinks = onDemand(() => linksBack(catalog));
  return {
    catalog,
    feed: (id) => feeds().get(id),
    post: (id) => posts().get(id),
    event: (id) => events().get(id),
    talk: (id) => talks().get(id) ?? talks().get(catalog.aliases[id] ?? ''),
    speaker: (id) => speakers().get(id),
    tag: (key) => tags().get(key),
    backlinks: (id) => [...(backlinks().get(id) ?? [])],
  };
}

/** All notes of a talk, each under the id that it has in the body of its post: the talk's own, then those of others. */
export const allAccounts = (talk: Talk): readonly Account[] => [talk, ...(talk.accounts ?? [])];

const byId = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));

function onDemand<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function linksBack(catalog: Catalog): ReadonlyMap<string, ReadonlySet<Post | Talk>> {
  const found = new Map<string, Set<Post | Talk>>();
  const add = (target: string, from: Post | Talk): void => {
    const known = found.get(target);
    if (known) known.add(from);
    else found.set(target, new Set([from]));
  };
  for (const talk of catalog.talks) for (const target of talk.mentions) add(target, talk);
  for (const post of catalog.posts)
    for (const link of post.links) {
      const target = link.talk ?? link.post;
      if (target !== undefined && target !== post.id) add(target, post);
    }
  return found;
}
