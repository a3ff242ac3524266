import type { SearchDocument } from '../../../src/core/search/searchDocument';

/** The documents, repeated under other ids and titles until they are `count`. */
export function repeatedTalks(documents: readonly SearchDocument[], count: number): readonly SearchDocument[] {
  return Array.from({ length: count }, (_, at) => {
    const document = documents[at % documents.length];
    if (!document) throw new Error('There is no document to be repeated.');
    const copy = Math.floor(at / documents.length);
    if (copy === 0) return document;
    return { ...document, id: `${document.id}/${copy}`, title: `${document.title}, take ${copy + 1}` };
  });
}
