import type { Entry, FeedDocument } from '../feeds/feedEntry';
import { cappedId, postIds } from './identity';
import type { Problem } from '../records';

/** An entry that became a post: its id, the feeds that carry it, and the version that holds. */
export interface FeedPost {
  readonly id: string;
  readonly feeds: readonly string[];
  readonly entry: Entry;
  readonly url: string;
  /** Whether the feed that the entry is from is on the site that the post links to. */
  readonly isOwn: boolean;
  /** Which document the entry is from, and where it stands there. */
  readonly document: number;
  readonly position: number;
}

/**
 * The posts of several feeds. One id in two feeds is one post if their links share an origin; otherwise nobody but the
 * first feed gets the id. What the post's own site says of it holds, the newest of it; of other feeds, the first: so no
 * feed can put its words in place of another's, whatever its entries say.
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
        id = cappedId(`${feed.id}!${id}`);
      }
      const known = posts.get(id);
      const isOwn = originOf(url) !== '' && originOf(feed.id) === originOf(url);
      const feeds = [...new Set([...(known?.feeds ?? []), feed.id])];
      const post: FeedPost = { id, feeds, entry, url, isOwn, document, position };
      posts.set(id, known && !holdsAgainst(post, known) ? { ...known, feeds } : post);
    }
  }
  return { posts: [...posts.values()], problems };
}

/** Whether a post as a later feed has it takes the place of what an earlier one said. */
const holdsAgainst = (post: FeedPost, known: FeedPost): boolean =>
  post.isOwn && (!known.isOwn || (post.entry.updated ?? '') > (known.entry.updated ?? ''));

const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '');

const takenId = (id: string, feed: string, title: string): Problem => ({
  code: 'postIdTaken',
  message: `The post “${title}” of “${feed}” has the id of a post of another site; it was given one of its own.`,
  post: null,
  where: id,
});
