import { runToEnd } from '../../../src/core/steps';
import type { SearchDocument } from '../../../src/core/search/searchDocument';
import { TalkSearch } from '../../../src/core/search/talkSearch';
import { stopwatch } from '../../support/timed';
import { someTitles, typedLetters } from '../../support/typedTitles';

/** How much more than linear a time may grow when the documents double. */
const GROWTH = 1.8;
const ROUNDS = 3;
/** Fewer documents tell nothing: what is done once for all of them, and the compiler, take most of the time. */
const FEWEST = 500;

/** Measures how building and typing grow from a quarter of the documents to a half, and to all. */
export function measureGrowth(documents: readonly SearchDocument[]): readonly string[] {
  if (documents.length < FEWEST) return [];
  const missed: string[] = [];
  const titles = someTitles(documents, 20);
  let before: readonly [number, number] | null = null;
  console.log('\nGrowth:');
  // Every fourth and every second document: a larger part is like a smaller one.
  for (const step of [4, 2, 1]) {
    const part = documents.filter((_, at) => at % step === 0);
    const times = timesOf(part, titles);
    const factors = before && ([times[0] / before[0] / 2, times[1] / before[1] / 2] as const);
    const told = times.map(
      (time, at) => `${time.toFixed(0)} ms${factors ? ` (${(factors[at] ?? 0).toFixed(2)} × linear)` : ''}`,
    );
    console.log(
      `  ${String(part.length).padStart(6)} talks: building ${told[0]}, typing ${titles.length} titles ${told[1]}`,
    );
    for (const [at, name] of ['building', 'typing'].entries()) {
      const factor = factors?.[at] ?? 0;
      if (factor > GROWTH) missed.push(`${name} grows by ${factor.toFixed(2)} × linear at ${part.length} talks`);
    }
    before = times;
  }
  return missed;
}

/** Milliseconds of building, and of typing the titles: the quickest of some rounds each. */
function timesOf(documents: readonly SearchDocument[], titles: readonly string[]): readonly [number, number] {
  let building = Infinity;
  let typing = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const buildingTime = stopwatch();
    const search = runToEnd(TalkSearch.build(documents));
    runToEnd(search.warm());
    building = Math.min(building, buildingTime());
    const typingTime = stopwatch();
    for (const title of titles) for (const typed of typedLetters(title)) search.search(typed);
    typing = Math.min(typing, typingTime());
  }
  return [building, typing];
}
