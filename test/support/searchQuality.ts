import type { Engine } from './searchEngines';
import { QUERY_CLASSES, type LabelledQuery, type QueryClass } from './labelledQueries';

/** How well an engine answers a class of queries: means over them; times in milliseconds. */
export interface Quality {
  readonly queries: number;
  readonly mrr: number;
  readonly first: number;
  readonly ndcg: number;
}

export interface ClassQuality extends Quality {
  /** Of each query, in the order asked; 0 where no answer is among the first ten. */
  readonly reciprocalRanks: readonly number[];
}

export interface EngineReport {
  readonly engine: string;
  readonly byClass: ReadonlyMap<QueryClass, ClassQuality>;
  readonly mean: Quality;
  readonly p50: number;
  readonly p95: number;
}

const DEPTH = 10;

/** Asks an engine all queries. */
export function judge(
  engine: Engine,
  queries: readonly LabelledQuery[],
  now: () => number = () => performance.now(),
): EngineReport {
  const times: number[] = [];
  const byClass = new Map<QueryClass, ClassQuality>();
  for (const kind of QUERY_CLASSES) {
    const of = queries.filter((query) => query.kind === kind);
    if (of.length === 0) continue;
    const marks = of.map((query) => {
      const start = now();
      const ids = engine.search(query, DEPTH);
      times.push(now() - start);
      return marksOf(ids, query.relevant);
    });
    byClass.set(kind, { ...meanOf(marks), reciprocalRanks: marks.map(({ mrr }) => mrr) });
  }
  times.sort((a, b) => a - b);
  const mean = meanOf([...byClass.values()]);
  return {
    engine: engine.name,
    byClass,
    mean: { ...mean, queries: queries.length },
    p50: times[Math.floor(times.length * 0.5)] ?? 0,
    p95: times[Math.floor(times.length * 0.95)] ?? 0,
  };
}

type Marks = Omit<Quality, 'queries'>;

function marksOf(ids: readonly string[], relevant: ReadonlySet<string>): Marks {
  const rank = ids.findIndex((id) => relevant.has(id));
  const gain = ids.reduce((sum, id, at) => sum + (relevant.has(id) ? 1 / Math.log2(at + 2) : 0), 0);
  let best = 0;
  for (let at = 0; at < Math.min(DEPTH, relevant.size); at++) best += 1 / Math.log2(at + 2);
  return { mrr: rank < 0 ? 0 : 1 / (rank + 1), first: rank === 0 ? 1 : 0, ndcg: best === 0 ? 0 : gain / best };
}

function meanOf(marks: readonly Marks[]): Quality {
  const mean = (of: (one: Marks) => number): number =>
    marks.reduce((sum, one) => sum + of(one), 0) / Math.max(1, marks.length);
  return {
    queries: marks.length,
    mrr: mean((one) => one.mrr),
    first: mean((one) => one.first),
    ndcg: mean((one) => one.ndcg),
  };
}

/** The reports side by side, a line a class: MRR@10, hit@1 and nDCG@10 of each engine. */
export function qualityTable(reports: readonly EngineReport[]): string {
  const cell = (quality: Quality | undefined): string =>
    (quality ? [quality.mrr, quality.first, quality.ndcg].map((mark) => mark.toFixed(3)).join(' ') : '-').padEnd(18);
  const lines = [
    ['class (MRR hit1 nDCG)'.padEnd(22), ...reports.map((report) => report.engine.padEnd(18))],
    ...QUERY_CLASSES.map((kind) => [kind.padEnd(22), ...reports.map((report) => cell(report.byClass.get(kind)))]),
    ['mean'.padEnd(22), ...reports.map((report) => cell(report.mean))],
    [
      'p50 / p95 ms'.padEnd(22),
      ...reports.map((report) => `${report.p50.toFixed(2)} / ${report.p95.toFixed(2)}`.padEnd(18)),
    ],
  ];
  return lines.map((line) => line.join(' ').trimEnd()).join('\n');
}
