import { comparable } from './linkKinds';
import type { Link } from './records';

interface LinkTarget {
  readonly id: string;
  readonly url: string;
  readonly talks: readonly { readonly id: string; readonly fragment: string | null }[];
}

/** Finds the posts and talks of the library behind addresses. */
export class LinkResolver {
  private readonly posts = new Map<string, string>();
  private readonly talks = new Map<string, string>();

  constructor(targets: readonly LinkTarget[]) {
    for (const { id, url, talks } of targets) {
      if (url === '') continue;
      const { page } = comparable(url);
      if (!this.posts.has(page)) this.posts.set(page, id);
      for (const { fragment } of talks)
        if (fragment !== null) this.talks.set(`${page}#${fragment}`, `${id}#${fragment}`);
    }
  }

  /** The link, with what it leads to in the library where it does. */
  resolve(link: Link): Link {
    const { page, fragment } = comparable(link.url);
    const post = this.posts.get(page);
    if (post === undefined) return link;
    const talk =
      fragment === ''
        ? undefined
        : (this.talks.get(`${page}#${fragment}`) ?? this.talks.get(`${page}#${unescaped(fragment)}`));
    return talk === undefined ? { ...link, post } : { ...link, post, talk };
  }
}

function unescaped(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
