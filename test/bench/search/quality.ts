import type { SearchDocument } from '../../../src/core/search/searchDocument';
import { labelledQueries, QUERY_CLASSES, type LabelledQuery } from '../../support/labelledQueries';
import { realQueries } from '../../support/realQueries';
import { flexSearch, fuse, lunrEngine, miniSearch, orama, ours, type Engine } from '../../support/searchEngines';
import { judge, qualityTable, type EngineReport } from '../../support/searchQuality';

/** Where the best of the others is below this, being ahead by {@link AHEAD} is asked for. */
const NEARLY_PERFECT = 0.95;
const AHEAD = 0.02;

/** Queries of each class; half of them are held out from tuning. Some engines take seconds a query in large feeds. */
const perClass = (documents: number): number =>
  documents > 15_000 ? 20 : documents > 5000 ? 40 : documents > 500 ? 100 : 200;

/** Asks all engines the same queries. Gives the classes in which ours is not as far ahead as it should be. */
export async function compareQuality(documents: readonly SearchDocument[], real: boolean): Promise<readonly string[]> {
  const engines: readonly Engine[] = [
    ours(documents),
    miniSearch(documents),
    fuse(documents),
    flexSearch(documents),
    await orama(documents),
    lunrEngine(documents),
  ];
  const count = perClass(documents.length);
  if (count < perClass(0))
    console.log(`  Fewer queries, for all engines alike: ${count} a class instead of ${perClass(0)}`);
  const missed = real ? judged('labelled', engines, realQueries()) : [];
  return [...missed, ...judged('made by rules', engines, labelledQueries(documents, count))];
}

function judged(name: string, engines: readonly Engine[], queries: readonly LabelledQuery[]): readonly string[] {
  const missed: string[] = [];
  for (const heldOut of [false, true]) {
    const asked = queries.filter((query) => query.heldOut === heldOut);
    const title = `${asked.length} queries ${name}, ${heldOut ? 'held out' : 'tuned on'}`;
    const reports = engines.map((engine) => judge(engine, asked));
    console.log(`\n  ${title}\n${qualityTable(reports).replaceAll(/^/gm, '    ')}`);
    missed.push(...notAhead(reports).map((sentence) => `${sentence} in ${title}`));
  }
  return missed;
}

function notAhead([mine, ...others]: readonly EngineReport[]): readonly string[] {
  return QUERY_CLASSES.flatMap((kind) => {
    const mrr = (report: EngineReport | undefined): number => report?.byClass.get(kind)?.mrr ?? 0;
    const reached = mrr(mine);
    const best = others.toSorted((a, b) => mrr(b) - mrr(a))[0];
    const theirs = mrr(best);
    if (reached >= theirs && (theirs >= NEARLY_PERFECT || reached >= theirs + AHEAD)) return [];
    return [`“${kind}” reaches ${reached.toFixed(3)} beside ${theirs.toFixed(3)} of ${best?.engine ?? 'none'}`];
  });
}
