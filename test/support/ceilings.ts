import { fold } from '../../src/core/folding';
import type { SearchDocument } from '../../src/core/search/searchDocument';
import { withoutQuotes, type LabelledQuery, type QueryClass } from './labelledQueries';

/**
 * How likely a document makes a query by the rules that labelled queries are made by, but for a factor that is the same for all
 * of them: a long title is cut in more places, a long text holds more phrases. Only for classes of which it is short to say.
 */
const LIKELIHOODS: Partial<Record<QueryClass, (words: string, document: SearchDocument) => number>> = {
  'prefix as typed': (cut, { title }) => (title.startsWith(cut) ? 1 / title.length : 0),
  phrase: (words, { title, text }) => 0.3 * shareOf(words, title) + 0.7 * shareOf(words, text),
};

/** How many of the places of a text, word by word, hold these words. */
function shareOf(words: string, text: string): number {
  const all = text.split(/\s+/);
  return (` ${withoutQuotes(all.join(' '))} `.split(` ${words} `).length - 1) / all.length;
}

/**
 * The MRR@10 to be expected of an engine that knows those rules: titles begin alike and texts hold the same words, and
 * nobody can tell of which of them a query was made. By luck one may get more. Null for classes without such a sum.
 */
export function ceilingOf(
  kind: QueryClass,
  asked: readonly LabelledQuery[],
  documents: readonly SearchDocument[],
): number | null {
  const likelihood = LIKELIHOODS[kind];
  if (!likelihood) return null;
  const queries = asked.filter((query) => query.kind === kind);
  const expected = queries.map(({ words }) => {
    const byTitle = new Map<string, number>();
    for (const document of documents) {
      const likely = likelihood(words, document);
      const title = fold(document.title);
      if (likely > 0) byTitle.set(title, (byTitle.get(title) ?? 0) + likely);
    }
    const best = [...byTitle.values()].sort((a, b) => b - a);
    const all = sum(best);
    return sum(best.slice(0, 10).map((likely, at) => likely / all / (at + 1)));
  });
  return sum(expected) / expected.length;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
