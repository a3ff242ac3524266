import { runToEnd } from '../../src/core/steps';
import { facetsOf } from '../../src/core/search/facets';
import type { Library } from '../../src/core/library/library';
import { noteDocumentId, searchDocuments, type SearchedNote } from '../../src/core/search/searchDocument';
import { snippet } from '../../src/core/search/snippet';
import { TalkSearch } from '../../src/core/search/talkSearch';
import type { Results } from '../../src/reader/resultsPage';

/** What a query finds in a library whose talks all have this text. */
export function resultsOf(
  library: Library,
  query: string,
  text = '',
  notes: readonly SearchedNote[] = [],
  limit = 50,
): Results {
  const documents = [...searchDocuments(library.catalog, { notes })].map((document) =>
    document.kind === 'talk' ? { ...document, text } : document,
  );
  const search = runToEnd(TalkSearch.build(documents));
  const result = search.search(query, { limit });
  const reasons = result.hits.map(({ id, why }) => [id, why.filter(({ field }) => field === 'text')] as const);
  return {
    order: 'event',
    empty: { state: 'ready', message: '' },
    limits: [],
    result,
    facets: runToEnd(facetsOf(result.query, search.matches(query), (asked) => search.matches(asked))),
    snippets: new Map(
      reasons.filter(([, why]) => why.length > 0).map(([id, why]) => [id, snippet(text, why)] as const),
    ),
    notes: new Map(notes.map((note) => [noteDocumentId(note.id), note])),
  };
}
