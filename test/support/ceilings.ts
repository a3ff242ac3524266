import { fold } from '../../src/core/folding';
import type { SearchDocument } from '../../src/core/search/searchDocument';
import type { LabelledQuery, QueryClass } from './labelledQueries';

/**
 * The MRR@10 to be expected of an engine that knows by which rules the queries of a class are made: titles begin alike, and
 * nobody can tell which of them somebody has begun to type. By luck one may get more. Null for classes whose queries can
 * all be answered.
 */
export function ceilingOf(
  kind: QueryClass,
  asked: readonly LabelledQuery[],
  documents: readonly SearchDocument[],
): number | null {
  if (kind !== 'prefix as typed') return null;
  const expected = asked.filter((query) => query.kind === kind).map(({ words }) => expectedRank(words, documents));
  return sum(expected) / expected.length;
}

/** Of the titles that begin so, each is meant as often as it is written, and a long one is cut in more places. */
function expectedRank(cut: string, documents: readonly SearchDocument[]): number {
  const byTitle = new Map<string, number>();
  for (const { title } of documents)
    if (title.startsWith(cut)) byTitle.set(fold(title), (byTitle.get(fold(title)) ?? 0) + 1 / title.length);
  const best = [...byTitle.values()].sort((a, b) => b - a);
  return sum(best.slice(0, 10).map((likely, at) => likely / sum(best) / (at + 1)));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
