import { comparable } from '../html/linkKinds';
import type { Link } from '../records';

/** What of this library an address leads to. */
type Target = Pick<Link, 'post' | 'talk'>;

interface LinkTarget {
  readonly id: string;
  readonly url: string;
  readonly talks: readonly { readonly id: string; readonly fragment: string | null }[];
}

const OUTSIDE: Target = {};

/** Finds the posts and talks of the library behind addresses. */
export class LinkResolver {
  private readonly posts = new Map<string, Target>();
  private readonly talks = new Map<string, Target>();

  constructor(posts: Iterable<LinkTarget> = []) {
    for (const post of posts) this.add(post);
  }

  /** Adds a post with its talks; of several posts with one address the first is found. */
  add(post: LinkTarget): void {
    if (post.url === '') return;
    const { page } = comparable(post.url);
    if (!this.posts.has(page)) this.posts.set(page, { post: post.id });
    for (const { id, fragment } of post.talks)
      if (fragment !== null) this.talks.set(`${page}#${fragment}`, { post: post.id, talk: id });
  }

  /** What an address leads to; neither post nor talk where that is outside of the library. */
  target(url: string): Target {
    const { page, fragment } = comparable(url);
    const post = this.posts.get(page);
    if (!post) return OUTSIDE;
    if (fragment === '') return post;
    return this.talks.get(`${page}#${fragment}`) ?? this.talks.get(`${page}#${unescaped(fragment)}`) ?? post;
  }

  /** The link, with what it leads to in the library where it does. */
  resolve(link: Link): Link {
    const target = this.target(link.url);
    return target === OUTSIDE ? link : { ...link, ...target };
  }
}

function unescaped(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
