import type { QueryClass } from './labelledQueries';
import type { EngineReport } from './searchQuality';

/** Where the best of the others is below this, being ahead by {@link AHEAD} is asked for; elsewhere, not to be behind. */
const NEARLY_PERFECT = 0.95;
const AHEAD = 0.02;

/** So many standard errors are more than chance: of a hundred true leads, about two are found that much too small. */
const CHANCE = 2;

/** How far the first engine is ahead of the best of the others in a class of queries. */
export interface Lead {
  readonly kind: QueryClass;
  /** MRR@10 of both. */
  readonly reached: number;
  readonly theirs: number;
  /** The best of the others. */
  readonly engine: string;
  /** The mean of the differences between the two reciprocal ranks of each query. */
  readonly ahead: number;
  /** The standard error of that mean. */
  readonly error: number;
}

/** Null where the class was not asked, or nobody else was. */
export function leadIn(kind: QueryClass, [mine, ...others]: readonly EngineReport[]): Lead | null {
  const ours = mine?.byClass.get(kind);
  const best = others
    .flatMap(({ engine, byClass }) => {
      const quality = byClass.get(kind);
      return quality ? { engine, quality } : [];
    })
    .sort((a, b) => b.quality.mrr - a.quality.mrr)[0];
  if (!ours || !best) return null;
  const differences = ours.reciprocalRanks.map((rank, at) => rank - (best.quality.reciprocalRanks[at] ?? 0));
  return {
    kind,
    reached: ours.mrr,
    theirs: best.quality.mrr,
    engine: best.engine,
    ...meanWithError(differences),
  };
}

function meanWithError(values: readonly number[]): Pick<Lead, 'ahead' | 'error'> {
  const sum = (of: (value: number) => number): number => values.reduce((total, value) => total + of(value), 0);
  const ahead = sum((value) => value) / values.length;
  // Of a single query nothing is known but itself.
  const variance = sum((value) => (value - ahead) ** 2) / Math.max(1, values.length - 1);
  return { ahead, error: Math.sqrt(variance / values.length) };
}

/** What a lead lacks of what is asked for. */
export interface Shortfall {
  readonly sentence: string;
  /** False where a lead as large as asked for may, by chance, be found as small as this one. */
  readonly beyondChance: boolean;
}

/** Null where a lead is as large as asked for, or as the `ceiling` of what can be reached leaves room for. */
export function shortfallOf(
  { kind, reached, theirs, engine, ahead, error }: Lead,
  ceiling: number | null = null,
): Shortfall | null {
  const room = Math.max(0, (ceiling ?? 1) - theirs);
  const asked = theirs < NEARLY_PERFECT ? Math.min(AHEAD, room) : 0;
  if (ahead >= asked) return null;
  const beyondChance = asked - ahead > CHANCE * error;
  const what = asked === 0 ? `is behind ${engine}` : `is not ahead of ${engine} by ${Number(asked.toFixed(3))}`;
  const numbers = `${reached.toFixed(3)} beside ${theirs.toFixed(3)}, ${leadText(ahead, error)}`;
  return { sentence: `“${kind}” ${what} (${numbers}), ${beyondChance ? 'beyond' : 'within'} chance`, beyondChance };
}

/** A lead with its standard error. */
export const leadText = (ahead: number, error: number): string =>
  `${ahead < 0 ? '' : '+'}${ahead.toFixed(3)} ± ${error.toFixed(3)}`;
