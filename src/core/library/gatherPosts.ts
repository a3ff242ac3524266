import type { Entry, FeedDocument } from '../feeds/feedEntry';
import { postIds } from './identity';
import type { Problem } from '../records';

/** An entry that became a post: its id, the feeds that carry it, and the version that holds. */
export interface FeedPost {
  readonly id: string;
  readonly feeds: readonly string[];
  readonly entry: Entry;
  readonly url: string;
  /** Which document the entry is from, and where it stands there. */
  readonly document: number;
  readonly position: number;
}

/**
 * The posts of several feeds. One id in two feeds is one post, and its newest version holds, if their links share an
 * origin; otherwise nobody but the first feed gets the id, so that no feed can put its words in place of another's.
 */
export function gatherPosts(documents: readonly FeedDocument[]): {
  readonly posts: readonly FeedPost[];
  readonly problems: readonly Problem[];
} {
  const posts = new Map<string, FeedPost>();
  const problems: Problem[] = [];
  for (const [document, { feed, entries }] of documents.entries()) {
    const ids = postIds(entries);
    for (const [position, entry] of entries.entries()) {
      let id = ids[position] ?? '';
      const url = entry.url ?? (/^https?:/i.test(entry.id ?? '') ? (entry.id ?? '') : (feed.homepage ?? ''));
      const other = posts.get(id);
      if (other && originOf(other.url) !== originOf(url)) {
        problems.push(takenId(id, feed.title, entry.title));
        id = `${feed.id}!${id}`;
      }
      const known = posts.get(id);
      if (!known) posts.set(id, { id, feeds: [feed.id], entry, url, document, position });
      else {
        const feeds = known.feeds.includes(feed.id) ? known.feeds : [...known.feeds, feed.id];
        const newer = (entry.updated ?? '') > (known.entry.updated ?? '');
        posts.set(id, newer ? { id, feeds, entry, url, document, position } : { ...known, feeds });
      }
    }
  }
  return { posts: [...posts.values()], problems };
}

const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '');

const takenId = (id: string, feed: string, title: string): Problem => ({
  code: 'postIdTaken',
  message: `The post “${title}” of “${feed}” has the id of a post of another site; it was given one of its own.`,
  post: null,
  where: id,
});
