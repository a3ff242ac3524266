import type { SearchDocument } from '../../../src/core/search/searchDocument';
import { ceilingOf } from '../../support/ceilings';
import { labelledQueries, QUERY_CLASSES, type LabelledQuery } from '../../support/labelledQueries';
import { realQueries } from '../../support/realQueries';
import { flexSearch, fuse, lunrEngine, miniSearch, orama, ours, type Engine } from '../../support/searchEngines';
import { leadIn, leadText, shortfallOf, type Lead, type Shortfall } from '../../support/searchLead';
import { judge, qualityTable } from '../../support/searchQuality';

/**
 * Queries of each class; half of them are held out from tuning. In small feeds they are so many that a lead is known to
 * 0.01 or 0.02; in large ones some engines take seconds a query.
 */
const perClass = (documents: number): number =>
  documents > 15_000 ? 20 : documents > 5000 ? 40 : documents > 500 ? 200 : 400;

/** Asks all engines the same queries. Gives the classes in which ours is, beyond chance, not as far ahead as it should be. */
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
  // The questions are those of who looks for a talk or an article; what stands around talks is there to be passed by.
  const asked = documents.filter(({ kind }) => kind !== 'rest');
  const shortfalls = [
    ...(real ? compared('labelled', engines, realQueries(), null) : []),
    ...compared('made by rules', engines, labelledQueries(asked, count), asked),
  ];
  const chance = shortfalls.filter(({ beyondChance }) => !beyondChance);
  if (chance.length > 0)
    console.log(
      `\n  Not missed, for chance alone may be the cause:${chance.map(({ sentence }) => `\n    ${sentence}`).join('')}`,
    );
  return shortfalls.filter(({ beyondChance }) => beyondChance).map(({ sentence }) => sentence);
}

/** `madeOf` are the documents that the queries were made of, where that was by rules. */
function compared(
  name: string,
  engines: readonly Engine[],
  queries: readonly LabelledQuery[],
  madeOf: readonly SearchDocument[] | null,
): readonly Shortfall[] {
  return [false, true].flatMap((heldOut) => {
    const asked = queries.filter((query) => query.heldOut === heldOut);
    const title = `${asked.length} queries ${name}, ${heldOut ? 'held out' : 'tuned on'}`;
    const reports = engines.map((engine) => judge(engine, asked));
    const leads = QUERY_CLASSES.flatMap((kind) => leadIn(kind, reports) ?? []);
    const ceilings = new Map(leads.map(({ kind }) => [kind, madeOf && ceilingOf(kind, asked, madeOf)]));
    const lines = [
      title,
      ...qualityTable(reports).split('\n'),
      `${'class'.padEnd(22)} ahead of the best of the others`,
      ...leads.map((lead) => leadLine(lead, ceilings.get(lead.kind) ?? null)),
    ];
    console.log(`\n  ${lines.join('\n    ')}`);
    return leads.flatMap((lead) => {
      const shortfall = shortfallOf(lead, ceilings.get(lead.kind));
      return shortfall ? { ...shortfall, sentence: `${shortfall.sentence}, in ${title}` } : [];
    });
  });
}

function leadLine({ kind, reached, engine, ahead, error }: Lead, ceiling: number | null): string {
  const line = `${kind.padEnd(22)} ${leadText(ahead, error)} ${engine.padEnd(10)}`;
  return (ceiling === null ? line : `${line} reaches ${reached.toFixed(3)} of ${ceiling.toFixed(3)}`).trimEnd();
}
