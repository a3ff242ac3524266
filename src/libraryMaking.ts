import { earlierVersions, type FeedArchive } from './core/library/archive';
import { buildLibrary } from './core/library/buildLibrary';
import type { Decision } from './core/library/decisions';
import type { Entry } from './core/feeds/feedEntry';
import { PostReadings } from './core/library/postReadings';
import type { Catalog } from './core/records';
import { inSlices } from './slices';
import type { MadeLibrary } from './storedLibrary';

/**
 * Makes the library of these feeds in slices; the same archives and decisions make the same one on every machine.
 *
 * @param readings what earlier libraries were made of: only what is new is read
 */
export async function makeLibrary(
  archives: readonly FeedArchive[],
  decisions: readonly Decision[] = [],
  readings = new PostReadings(),
): Promise<MadeLibrary> {
  const documents = archives.flatMap(({ document, gone }) =>
    document ? { ...document, entries: [...document.entries, ...gone] } : [],
  );
  const versions = new Map<string | undefined, (entry: Entry) => readonly Entry[]>();
  for (const archive of archives) versions.set(archive.document?.feed.id, await inSlices(earlierVersions(archive)));
  const earlier = (feed: string, entry: Entry): readonly Entry[] => versions.get(feed)?.(entry) ?? [];
  const { catalog, bodies } = await inSlices(buildLibrary(documents, { earlier, decisions, readings }));
  return { catalog: withGone(catalog, archives), bodies: new Map(bodies.map((body) => [body.post, body])) };
}

/** Marks the posts, and their talks, that every feed which carried them has taken back. */
function withGone(catalog: Catalog, archives: readonly FeedArchive[]): Catalog {
  const gone = new Set(
    archives.flatMap((archive) =>
      archive.gone.flatMap(({ id, url }) => [id, url].map((key) => `${archive.document?.feed.id ?? ''} ${key ?? ''}`)),
    ),
  );
  if (gone.size === 0) return catalog;
  const posts = catalog.posts.map((post) => ({
    ...post,
    gone: post.feeds.every((feed) => gone.has(`${feed} ${post.id}`) || gone.has(`${feed} ${post.url}`)),
  }));
  const goneIds = new Set(posts.filter((post) => post.gone).map(({ id }) => id));
  const talks = catalog.talks.map((talk) => (goneIds.has(talk.post) ? { ...talk, gone: true } : talk));
  return { ...catalog, posts, talks };
}
