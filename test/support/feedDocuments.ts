import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { buildLibrary } from '../../src/core/library/buildLibrary';
import { runToEnd } from '../../src/core/steps';
import { readFeed } from '../../src/core/feeds/readFeed';
import { searchDocuments, type SearchDocument } from '../../src/core/search/searchDocument';

/** What search is given of a feed in a file, `.xml` or `.xml.gz`. */
export function feedDocuments(path: string): readonly SearchDocument[] {
  const bytes = readFileSync(path);
  const source = { key: 'feed.xml', address: 'file:///feed.xml', typed: 'feed.xml' };
  const feed = readFeed(path.endsWith('.gz') ? gunzipSync(bytes) : bytes, source);
  const { catalog, bodies } = runToEnd(buildLibrary([feed]));
  const byPost = new Map(bodies.map((body) => [body.post, body]));
  return [...searchDocuments(catalog, { body: (post) => byPost.get(post) })];
}
