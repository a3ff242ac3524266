import { runToEnd } from '../../src/core/steps';
import type { SearchDocument } from '../../src/core/search/searchDocument';
import { TalkSearch, type SearchOptions } from '../../src/core/search/talkSearch';

/** A document for search; what is not said is empty. Its id is its title where none is given. */
export const documentOf = (title: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  id: title,
  kind: 'talk',
  title,
  speakers: [],
  event: '',
  about: [],
  tags: [],
  headings: [],
  text: '',
  notes: '',
  year: null,
  date: '',
  feeds: [],
  talkKind: 'talk',
  version: '',
  ...more,
});

export const searchOf = (documents: Iterable<SearchDocument>): TalkSearch => runToEnd(TalkSearch.build(documents));

/** The ids found, in order. */
export const idsFound = (search: TalkSearch, query: string, options?: SearchOptions): string[] =>
  search.search(query, options).hits.map(({ id }) => id);
