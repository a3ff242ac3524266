import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import type { FeedDocument } from '../../src/core/feeds/feedEntry';
import { readFeed } from '../../src/core/feeds/readFeed';
import { REAL_FEED } from '../support/feeds';
import { median, timed, type Timed } from '../support/timed';
import { storeWindow } from '../support/storeWindow';

/** Milliseconds from a view's opening to its rows, in a library that is stored. */
const WARM_START = 300;
/** Milliseconds from a document with one changed post to a library that can be searched; the index has its own bench. */
const CHANGED_POST = 300;
/** Milliseconds that the extension host may be blocked at a time, the parse of the XML aside. */
const LONGEST_BLOCK = 50;
/** How much more than linear the time may grow when the feed doubles. */
const GROWTH = 1.8;
/** Megabytes of heap that everything may take at 10 000 talks; the search index takes the larger part of the rest. */
const HEAP = 100;
const ROUNDS = 5;

interface Measured {
  readonly talks: number;
  readonly times: Readonly<Record<string, number>>;
}

/**
 * Measures storing and loading: an import, an unchanged feed, a changed post, the next start. Several feeds, in order of
 * size and separated by commas, show the growth. Gives what missed its budget.
 */
export async function run({ feed = REAL_FEED }: { readonly feed?: string } = {}): Promise<readonly string[]> {
  const missed: string[] = [];
  let before: Measured | undefined;
  for (const path of feed.split(',')) {
    const measured = await measure(path, missed);
    if (before) growth(before, measured, missed);
    before = measured;
  }
  return missed;
}

async function measure(path: string, missed: string[]): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'store-bench-'));
  try {
    const document = documentOf(path);
    const empty = heap();
    const window = storeWindow(folder);
    const first = await timed(() => window.import(document));
    const talks = first.result.library.catalog.talks.length;
    console.log(`${talks} talks in ${document.entries.length} posts`);
    const check = checker(talks, missed);
    check.row('first import', [first]);
    const grown = heap() - empty;
    window.written.length = 0;
    check.row('unchanged feed', [await timed(() => window.import(document))]);
    const { length } = window.written;
    check.gate(length > 0, `an unchanged feed wrote ${length} files`);
    const changes = await changedPosts(window, document);
    check.row('one changed post', changes.all);
    check.gate(changes.shown > CHANGED_POST, `a changed post is shown after ${changes.shown.toFixed(0)} ms`);
    console.log(`  until it is shown  ${changes.shown.toFixed(0).padStart(7)} ms (budget ${CHANGED_POST})`);
    const cold = storeWindow(folder);
    await cold.show();
    check.row('… in a new window', [await timed(() => cold.import(changed(document, 99)))]);
    const starts: Timed<unknown>[] = [];
    for (let round = 0; round < ROUNDS; round++) starts.push(await timed(() => storeWindow(folder).show()));
    const start = check.row('next start', starts);
    check.gate(start > WARM_START, `the next start takes ${start.toFixed(0)} ms, budget ${WARM_START}`);
    console.log(
      `  heap               ${grown.toFixed(0).padStart(7)} MB for the library and what is kept of its making`,
    );
    check.gate(grown > HEAP, `the library of ${talks} talks takes ${grown.toFixed(0)} MB, budget ${HEAP}`);
    return {
      talks,
      times: { 'the first import': first.time, 'a changed post': changes.shown, 'the next start': start },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function documentOf(path: string): FeedDocument {
  const bytes = readFileSync(path);
  const key = 'https://weblog.example/feed.xml';
  return readFeed(path.endsWith('.gz') ? gunzipSync(bytes) : bytes, { key, address: key, typed: key });
}

/** Imports the feed with another post changed each time. */
async function changedPosts(
  window: ReturnType<typeof storeWindow>,
  document: FeedDocument,
): Promise<{ readonly all: readonly Timed<unknown>[]; readonly shown: number }> {
  const all: Timed<unknown>[] = [];
  const shown: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    all.push(await timed(() => window.import(changed(document, round))));
    shown.push(window.madeAt - start);
  }
  return { all, shown: median(shown) };
}

function changed(document: FeedDocument, round: number): FeedDocument {
  const which = (round * 7) % document.entries.length;
  const entries = document.entries.map((entry, at) =>
    at === which ? { ...entry, content: `${entry.content}<p>Corrected for the ${round}th time.</p>` } : entry,
  );
  return { ...document, entries };
}

function checker(talks: number, missed: string[]) {
  const gate = (isMissed: boolean, sentence: string): void => {
    if (isMissed) missed.push(`store: ${sentence}`);
  };
  /** Prints a row and gives the median time. */
  const row = (name: string, rounds: readonly Timed<unknown>[]): number => {
    const time = median(rounds.map((round) => round.time));
    const block = median(rounds.map((round) => round.block));
    const [milliseconds, longest] = [time.toFixed(0).padStart(7), block.toFixed(0).padStart(5)];
    console.log(`  ${name.padEnd(18)} ${milliseconds} ms, longest block ${longest} ms (budget ${LONGEST_BLOCK})`);
    gate(block > LONGEST_BLOCK, `“${name}” with ${talks} talks blocks ${block.toFixed(0)} ms, budget ${LONGEST_BLOCK}`);
    return time;
  };
  return { gate, row };
}

function growth(before: Measured, now: Measured, missed: string[]): void {
  const size = now.talks / before.talks;
  for (const [name, time] of Object.entries(now.times)) {
    const factor = (time / (before.times[name] ?? time) / size) ** (1 / Math.log2(size));
    console.log(`  ${name}: ${factor.toFixed(2)} × linear per doubling (budget ${GROWTH})`);
    if (factor > GROWTH) missed.push(`store: ${name} grows by ${factor.toFixed(2)} × linear per doubling`);
  }
}

/** Megabytes of heap in use after collection. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}
