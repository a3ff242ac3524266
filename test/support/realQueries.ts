import { readFileSync } from 'node:fs';
import type { SearchDocument } from '../../src/core/search/searchDocument';
import { searchDocuments } from '../../src/core/search/searchDocument';
import { importRealFeed } from './feeds';
import type { LabelledQuery, QueryClass } from './labelledQueries';

const FILE = 'test/fixtures/queries/real.json';
const SITE = 'https://markvanlent.dev';

interface StoredQuery {
  readonly kind: QueryClass;
  readonly query: string;
  readonly words?: string;
  readonly among?: readonly string[];
  readonly relevant: readonly string[];
  readonly heldOut: boolean;
}

/** The labelled queries over the real feed. */
export function realQueries(): LabelledQuery[] {
  const stored = JSON.parse(readFileSync(FILE, 'utf8')) as readonly StoredQuery[];
  return stored.map(({ kind, query, words = query, among, relevant, heldOut }) => {
    const kept = kind === 'filter only' ? relevant : among;
    const ids = kept && new Set(kept.map((id) => SITE + id));
    return {
      kind,
      query,
      words: kind === 'filter only' ? '' : words,
      filter: ids ? (document: SearchDocument) => ids.has(document.id) : null,
      relevant: new Set(relevant.map((id) => SITE + id)),
      heldOut,
    };
  });
}

/** The documents of the real feed. */
export function realDocuments(): readonly SearchDocument[] {
  const { catalog, bodies } = importRealFeed();
  const byPost = new Map(bodies.map((body) => [body.post, body]));
  return [...searchDocuments(catalog, { body: (post) => byPost.get(post) })];
}
