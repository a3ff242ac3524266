import { readFileSync } from 'node:fs';
import { buildLibrary, type BuildOptions, type BuiltLibrary } from '../../src/core/library/buildLibrary';
import { runToEnd } from '../../src/core/steps';
import type { Entry, FeedDocument } from '../../src/core/feeds/feedEntry';
import { readFeed } from '../../src/core/feeds/readFeed';

/** The real feed, a copy in the project. */
export const REAL_FEED = 'test/fixtures/feeds/devops.xml';

/** Imports the real feed as it lies in the project. */
export function importRealFeed(): BuiltLibrary {
  const source = { key: 'devops.xml', address: 'file:///devops.xml', typed: 'devops.xml' };
  return runToEnd(buildLibrary([readFeed(readFileSync(REAL_FEED), source)]));
}

/** An entry of `https://blog.example.org/`; what is not said is as on most weblogs. */
export function entryOf(title: string, content: string, more: Partial<Entry> = {}): Entry {
  const url = `https://blog.example.org/${encodeURIComponent(title.toLowerCase().replaceAll(' ', '-'))}/`;
  return {
    id: url,
    url,
    title,
    published: '2020-05-01T00:00:00.000Z',
    updated: null,
    authors: ['An Author'],
    tags: [],
    content,
    base: url,
    ...more,
  };
}

/** A feed document with these entries. */
export function feedOf(entries: readonly Entry[], name = 'blog', title = 'A weblog'): FeedDocument {
  const home = `https://${name}.example.org/`;
  const feed = {
    id: `${home}feed.xml`,
    title,
    url: `${home}feed.xml`,
    homepage: home,
    updated: null,
    authors: [],
    rights: null,
  };
  return { feed, entries, problems: [], older: null };
}

/** Makes a library without pause. */
export const libraryOf = (documents: readonly FeedDocument[], options: BuildOptions = {}): BuiltLibrary =>
  runToEnd(buildLibrary(documents, options));
