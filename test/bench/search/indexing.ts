import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { runToEnd } from '../../../src/core/steps';
import type { SearchDocument } from '../../../src/core/search/searchDocument';
import { TalkSearch } from '../../../src/core/search/talkSearch';
import { inSlices } from '../../../src/slices';
import { percentile, stopwatch, timed, type Timed } from '../../support/timed';

/** Milliseconds that the extension host may be blocked at a time. */
const LONGEST_BLOCK = 50;
/** Milliseconds until a changed post can be found. */
const CHANGED_POST = 300;
/** Megabytes by which the heap may grow, up to 10 000 talks. */
const HEAP = 200;
const ROUNDS = 3;

/** Measures the making, saving, loading and changing of an index, and what it takes of memory. */
export async function measureIndex(documents: readonly SearchDocument[]): Promise<readonly string[]> {
  const missed: string[] = [];
  const row = (name: string, runs: readonly Timed<unknown>[], note = ''): number => {
    const time = percentile(
      runs.map((run) => run.time),
      0.5,
    );
    // What else the machine does can only add to a block.
    const block = Math.min(...runs.map((run) => run.block));
    console.log(`  ${name.padEnd(28)} ${time.toFixed(0).padStart(7)} ms, longest block ${block.toFixed(0)} ms ${note}`);
    if (block > LONGEST_BLOCK) missed.push(`${name} of ${documents.length} talks blocks ${block.toFixed(0)} ms`);
    return time;
  };
  // Nobody wants to measure the compiler.
  runToEnd(TalkSearch.build(documents.slice(0, 500)));
  const before = usedMemory();
  const builds = [await timed(() => inSlices(TalkSearch.build(documents)))];
  const search = builds[0]?.result ?? runToEnd(TalkSearch.build([]));
  const warming = await timed(() => inSlices(search.warm()));
  const grown = usedMemory() - before;
  for (let round = 1; round < ROUNDS; round++) builds.push(await timed(() => inSlices(TalkSearch.build(documents))));
  row('building', builds, `(titles alone: ${titlesAlone(documents).toFixed(0)} ms in all)`);
  row('then, common words', [warming]);
  const saves = await rounds(() => inSlices(search.save()));
  const saved = saves.at(-1)?.result;
  const bytes = [...(saved?.files.values() ?? [])].reduce((sum, file) => sum + file.length, 0);
  row('saving', saves, `(${saved?.files.size ?? 0} files, ${(bytes / 1e6).toFixed(1)} MB)`);
  if (saved) row('loading', await rounds(() => inSlices(TalkSearch.load(saved))));
  const time = row('changing one post', await changes(search, documents), `(budget ${CHANGED_POST} ms)`);
  if (time > CHANGED_POST) missed.push(`a changed post among ${documents.length} talks takes ${time.toFixed(0)} ms`);
  console.log(
    `  ${'memory'.padEnd(28)} ${grown.toFixed(0).padStart(7)} MB, after collection (budget ${HEAP} MB at 10 000)`,
  );
  if (documents.length <= 10_000 && grown > HEAP) missed.push(`${documents.length} talks take ${grown.toFixed(0)} MB`);
  return missed;
}

async function rounds<T>(act: () => Promise<T>): Promise<Timed<T>[]> {
  const runs: Timed<T>[] = [];
  while (runs.length < ROUNDS) runs.push(await timed(act));
  return runs;
}

function titlesAlone(documents: readonly SearchDocument[]): number {
  const bare = documents.map((document) => ({ ...document, headings: [], text: '', notes: '' }));
  const elapsed = stopwatch();
  runToEnd(TalkSearch.build(bare, true));
  return elapsed();
}

/** Changes the talks of one post, each time of another one. */
async function changes(search: TalkSearch, documents: readonly SearchDocument[]): Promise<Timed<void>[]> {
  const runs: Timed<void>[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    const post = postOf(documents[Math.floor((documents.length * round) / (ROUNDS + 1))]?.id ?? '');
    const word = `corrected${'abc'.charAt(round % 3)}`;
    const changed = documents
      .filter(({ id }) => postOf(id) === post)
      .map((document) => ({ ...document, text: `${document.text} ${word}` }));
    runs.push(await timed(() => inSlices(search.update(changed))));
    if (search.search(`"${word}"`).total !== changed.length) throw new Error('A changed post cannot be found.');
  }
  return runs;
}

const postOf = (id: string): string => id.replace(/#.*$/, '');

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Megabytes in use, after collection. */
function usedMemory(): number {
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
