import { buildLibrary } from '../../src/core/library/buildLibrary';
import { runToEnd } from '../../src/core/steps';
import type { Entry, FeedDocument } from '../../src/core/feeds/feedEntry';
import type { Talk } from '../../src/core/records';

/** A post as the tables of weblogs hold it. */
export interface WrittenPost {
  readonly title: string;
  readonly tags?: readonly string[];
  readonly html: string;
}

/** A weblog of posts, as if its feed had been read. */
export function postDocument(posts: readonly WrittenPost[], feed = 'A weblog'): FeedDocument {
  const homepage = 'https://blog.example.org/';
  const url = `${homepage}feed.xml`;
  return {
    feed: { id: url, title: feed, url, homepage, updated: null, authors: [], rights: null },
    entries: posts.map(({ title, tags = [], html }, at): Entry => {
      const address = `${homepage}${at}/`;
      const published = `2020-05-0${1 + (at % 9)}T00:00:00.000Z`;
      return {
        ...{ id: address, url: address, title, published, updated: null },
        ...{ authors: ['An Author'], tags, content: html, base: address },
      };
    }),
    problems: [],
    older: null,
  };
}

/** The talks that an import finds in a weblog. */
export const talksOf = (posts: readonly WrittenPost[], feed?: string): readonly Talk[] =>
  runToEnd(buildLibrary([postDocument(posts, feed)])).catalog.talks;
