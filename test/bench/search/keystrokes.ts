import type { SearchDocument } from '../../../src/core/search/searchDocument';
import { runToEnd } from '../../../src/core/steps';
import { miniSearch } from '../../support/searchEngines';
import { searchOf } from '../../support/searchDocuments';
import { percentile, stopwatch } from '../../support/timed';
import { someTitles, typedLetters } from '../../support/typedTitles';

/** What the 95th percentile may be, in times of MiniSearch's. */
const RATIO = 0.25;
/** Milliseconds that one keystroke may take. */
const LONGEST = 50;
const SHOWN = 50;
const ROUNDS = 3;
/** Keystrokes before anything is measured. */
const WARM_UP = 300;
/** From so many documents on the ratio is held to its budget: below, every keystroke is but a moment. */
const LARGE = 5000;

/** Times every letter of real titles being typed: ours, and MiniSearch in between. */
export function measureKeystrokes(documents: readonly SearchDocument[], besideMiniSearch = true): readonly string[] {
  const large = documents.length >= LARGE;
  const typed = someTitles(documents, large ? 15 : 100).flatMap(typedLetters);
  const other = besideMiniSearch ? miniSearch(documents) : null;
  const mine = typed.map(() => Infinity);
  const theirs = typed.map(() => Infinity);
  // What else the machine does can only add to a time. The first round is the compiler's.
  for (let round = 0; round <= ROUNDS; round++) {
    // Without memory of the round before.
    const search = searchOf(documents);
    runToEnd(search.warm());
    for (const [at, query] of typed.entries()) {
      const time = timeOf(() => search.search(query, { limit: SHOWN }));
      if (round === 0 && at > WARM_UP) break;
      const otherTime = other ? timeOf(() => other.search({ query, words: query, filter: null }, SHOWN)) : Infinity;
      if (round === 0) continue;
      mine[at] = Math.min(mine[at] ?? Infinity, time);
      theirs[at] = Math.min(theirs[at] ?? Infinity, otherTime);
    }
  }
  const missed: string[] = [];
  const [p95, longest] = [percentile(mine, 0.95), percentile(mine, 1)];
  const slowest = typed[mine.indexOf(longest)] ?? '';
  console.log(`  ${mine.length} keystrokes, ms${' '.repeat(14)} p50     p95  longest`);
  row('ours', mine, `“${slowest}”`);
  if (longest > LONGEST)
    missed.push(`“${slowest}” takes ${longest.toFixed(0)} ms in ${documents.length} talks, budget ${LONGEST} ms`);
  if (other) {
    row('MiniSearch', theirs);
    const ratio = p95 / percentile(theirs, 0.95);
    console.log(`  ${'ratio of p95'.padEnd(28)} ${ratio.toFixed(3).padStart(7)} (budget ${RATIO} from ${LARGE} on)`);
    if (large && ratio > RATIO)
      missed.push(`keystrokes in ${documents.length} talks take ${ratio.toFixed(2)} of MiniSearch's, budget ${RATIO}`);
  }
  return missed;
}

function row(name: string, times: readonly number[], note = ''): void {
  const cells = [0.5, 0.95, 1].map((share) => percentile(times, share).toFixed(2).padStart(8));
  console.log(`  ${name.padEnd(28)}${cells.join('')} ${note}`);
}

function timeOf(act: () => unknown): number {
  const elapsed = stopwatch();
  act();
  return elapsed();
}
