import type { Catalog } from '../records';

/**
 * A catalog of these talks and articles alone, with what belongs to them: events, speakers and tags without any of them
 * fall out, and the others know only these.
 *
 * @param ids of talks, and of posts without talks.
 */
export function filterCatalog(catalog: Catalog, ids: ReadonlySet<string>): Catalog {
  const kept = (list: readonly string[]): readonly string[] => list.filter((id) => ids.has(id));
  const talks = catalog.talks.filter(({ id }) => ids.has(id));
  const withTalks = new Set(talks.map(({ post }) => post));
  const posts = catalog.posts
    .filter((post) => withTalks.has(post.id) || (ids.has(post.id) && post.talks.length === 0))
    .map((post) => ({ ...post, talks: kept(post.talks) }));
  const postIds = new Set(posts.map(({ id }) => id));
  return {
    ...catalog,
    talks,
    posts,
    events: catalog.events.map((event) => ({ ...event, talks: kept(event.talks) })).filter(hasTalks),
    speakers: catalog.speakers.map((speaker) => ({ ...speaker, talks: kept(speaker.talks) })).filter(hasTalks),
    tags: catalog.tags
      .map((tag) => ({
        ...tag,
        about: kept(tag.about),
        talks: kept(tag.talks),
        posts: tag.posts.filter((id) => postIds.has(id)),
      }))
      .filter((tag) => tag.talks.length > 0 || tag.posts.length > 0),
  };
}

const hasTalks = ({ talks }: { readonly talks: readonly string[] }): boolean => talks.length > 0;
