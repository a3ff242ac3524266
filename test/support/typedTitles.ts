import type { SearchDocument } from '../../src/core/search/searchDocument';
import type { TalkSearch } from '../../src/core/search/talkSearch';
import { typedKey } from '../../src/core/search/typedKey';
import { seeded } from './labelledQueries';

/** The titles of documents, each once; with `most`, so many of them, the same in every run. */
export function someTitles(documents: readonly SearchDocument[], most = Infinity): readonly string[] {
  const titles = [...new Set(documents.map(({ title }) => title))].filter((title) => title !== '');
  if (titles.length <= most) return titles;
  const random = seeded(20_261_125);
  const order = titles.map((title) => ({ title, place: random() })).sort((a, b) => a.place - b.place);
  return order.slice(0, most).map(({ title }) => title);
}

/** What stands in the box as a title is typed letter by letter. */
export const typedLetters = (title: string): readonly string[] =>
  Array.from({ length: title.length }, (_, at) => title.slice(0, at + 1));

/** Those of the titles that at some letter were among the first ten and at a later one were not; equal titles count as one. */
export function titlesThatFellOut(
  search: TalkSearch,
  documents: readonly SearchDocument[],
  titles: readonly string[] = someTitles(documents),
): readonly string[] {
  const keys = new Map(documents.map(({ id, title }) => [id, typedKey(title)]));
  return titles.filter((title) => {
    const key = typedKey(title);
    let seen = false;
    for (const typed of typedLetters(title)) {
      const found = search.search(typed, { limit: 10 }).hits.some(({ id }) => keys.get(id) === key);
      if (seen && !found) return true;
      seen ||= found;
    }
    return false;
  });
}
