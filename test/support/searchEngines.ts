import { create, insertMultiple, search as oramaSearch } from '@orama/orama';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { runToEnd } from '../../src/core/steps';
import type { SearchDocument } from '../../src/core/search/searchDocument';
import { TalkSearch } from '../../src/core/search/talkSearch';
import type { LabelledQuery } from './labelledQueries';

/** A search engine over the same documents, as its own guide says to use it. */
export interface Engine {
  readonly name: string;
  /** Ids of the best documents, at most `limit`. Filters are applied for engines that have none. */
  search(query: Pick<LabelledQuery, 'query' | 'words' | 'filter'>, limit: number): readonly string[];
}

interface Flat {
  readonly id: string;
  readonly title: string;
  readonly speakers: string;
  readonly event: string;
  readonly tags: string;
  readonly headings: string;
  readonly text: string;
}

const flatten = (document: SearchDocument): Flat => ({
  id: document.id,
  title: document.title,
  speakers: document.speakers.join(', '),
  event: document.event,
  tags: [...document.about, ...document.tags].join(' '),
  headings: document.headings.join(' '),
  text: document.text,
});

const FIELDS = ['title', 'speakers', 'event', 'tags', 'headings', 'text'] as const;

/** The documents a query's filter leaves, newest first, for queries without words; else `find` with the filter. */
function filtered(
  documents: readonly SearchDocument[],
  find: (words: string, keep: ((id: string) => boolean) | null, limit: number) => readonly string[],
): Engine['search'] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  // As we do: what stands around talks is no answer to filters alone.
  const newest = documents.filter(({ kind }) => kind !== 'rest').sort((a, b) => (a.date < b.date ? 1 : -1));
  return ({ words, filter }, limit) => {
    if (words === '') return (filter ? newest.filter(filter) : newest).slice(0, limit).map((document) => document.id);
    return find(words, filter && ((id) => filter(byId.get(id)!)), limit);
  };
}

const keepSome = (ids: Iterable<string>, keep: ((id: string) => boolean) | null, limit: number): string[] => {
  const kept: string[] = [];
  for (const id of ids) {
    if (keep && !keep(id)) continue;
    kept.push(id);
    if (kept.length === limit) break;
  }
  return kept;
};

export const ours = (documents: readonly SearchDocument[]): Engine => {
  const search = runToEnd(TalkSearch.build(documents));
  return { name: 'ours', search: ({ query }, limit) => search.search(query, { limit }).hits.map((hit) => hit.id) };
};

export const miniSearch = (documents: readonly SearchDocument[]): Engine => {
  const index = new MiniSearch<Flat>({
    fields: [...FIELDS],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 3 } },
  });
  index.addAll(documents.map(flatten));
  return {
    name: 'MiniSearch',
    search: filtered(documents, (words, keep, limit) =>
      index
        .search(words, keep ? { filter: (result) => keep(result.id as string) } : {})
        .slice(0, limit)
        .map((result) => result.id as string),
    ),
  };
};

export const fuse = (documents: readonly SearchDocument[]): Engine => {
  const index = new Fuse(documents.map(flatten), {
    keys: [{ name: 'title', weight: 3 }, 'speakers', 'event', 'tags', 'headings', 'text'],
    ignoreLocation: true,
    threshold: 0.3,
  });
  return {
    name: 'Fuse.js',
    search: filtered(documents, (words, keep, limit) =>
      keepSome(
        index.search(words, keep ? {} : { limit }).map((result) => result.item.id),
        keep,
        limit,
      ),
    ),
  };
};

export const flexSearch = (documents: readonly SearchDocument[]): Engine => {
  const index = new FlexSearch.Document({
    document: { id: 'id', index: FIELDS.map((field) => ({ field, tokenize: 'forward' as const })) },
  });
  for (const document of documents) index.add(flatten(document) as never);
  return {
    name: 'FlexSearch',
    search: filtered(documents, (words, keep, limit) => {
      const results = index.search(words, { limit: keep ? 10_000 : limit, suggest: true });
      // Its result is a list a field; the fields come in the order of their weight.
      return keepSome(new Set(results.flatMap((result) => (result as { result: string[] }).result)), keep, limit);
    }),
  };
};

export const orama = async (documents: readonly SearchDocument[]): Promise<Engine> => {
  const index = create({
    schema: {
      title: 'string',
      speakers: 'string',
      event: 'string',
      tags: 'string',
      headings: 'string',
      text: 'string',
    } as const,
  });
  await insertMultiple(index, documents.map(flatten), 500);
  return {
    name: 'Orama',
    search: filtered(documents, (words, keep, limit) => {
      const results = oramaSearch(index, {
        term: words,
        boost: { title: 3 },
        tolerance: 1,
        limit: keep ? 10_000 : limit,
      });
      if (results instanceof Promise) throw new Error('Orama answered later');
      return keepSome(
        results.hits.map((hit) => hit.id),
        keep,
        limit,
      );
    }),
  };
};

export const lunrEngine = (documents: readonly SearchDocument[]): Engine => {
  const index = lunr((builder) => {
    builder.ref('id');
    for (const field of FIELDS) builder.field(field, { boost: field === 'title' ? 3 : 1 });
    for (const document of documents) builder.add(flatten(document));
  });
  return {
    name: 'lunr',
    search: filtered(documents, (words, keep, limit) =>
      keepSome(
        index
          .query((query) => {
            const tokens = lunr.tokenizer(words);
            query.term(tokens, { boost: 10 });
            query.term(tokens, { wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false, boost: 3 });
            query.term(tokens, { editDistance: 1, usePipeline: false });
          })
          .map((result) => result.ref),
        keep,
        limit,
      ),
    ),
  };
};
