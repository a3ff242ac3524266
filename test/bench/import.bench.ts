import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { XMLParser } from 'fast-xml-parser';
import { parseFeed } from 'feedsmith';
import { parseFragment } from 'parse5';
import RssParser from 'rss-parser';
import { buildLibrary, type BuiltLibrary } from '../../src/core/library/buildLibrary';
import { runToEnd } from '../../src/core/steps';
import { readFeed } from '../../src/core/feeds/readFeed';

const REAL_FEED = 'test/fixtures/feeds/devops.xml';
/** What the import may take, in times of what rss-parser and parse5 take for parsing alone. */
const BUDGET = 1.5;
/** How much more than linear the time may grow when the feed doubles. */
const GROWTH = 1.8;
/** The first rounds are the compiler's. */
const WARM_UP = 3;
const ROUNDS = 25;
/** How often each work is done in a row: so each pays for the memory that it leaves behind, and not the next. */
const BATCH = 8;
/** A longer step would hold up the extension host, in milliseconds. */
const LONGEST_STEP = 50;

export interface BenchArguments {
  /** The real feed, and larger ones in order of size, separated by commas; `.xml` or `.xml.gz`. */
  readonly feed?: string;
}

/** Measures the way from a feed's bytes to a library. Gives what missed its budget. */
export async function run({ feed }: BenchArguments = {}): Promise<readonly string[]> {
  const paths = feed === undefined ? [REAL_FEED] : feed.split(',');
  const real = readBytes(paths[0] ?? REAL_FEED);
  return [...(await compare(real)), ...growth(paths.slice(1))];
}

function readBytes(path: string): Uint8Array {
  const bytes = readFileSync(path);
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

const source = { key: 'feed.xml', address: 'file:///feed.xml', typed: 'feed.xml' };

const importFeed = (bytes: Uint8Array): BuiltLibrary => runToEnd(buildLibrary([readFeed(bytes, source)]));

async function compare(bytes: Uint8Array): Promise<readonly string[]> {
  const text = new TextDecoder().decode(bytes);
  const contents = readFeed(bytes, source).entries.map((entry) => entry.content);
  const rss = new RssParser();
  const xml = new XMLParser({ ignoreAttributes: false });
  const works: Readonly<Record<string, () => unknown>> = {
    'Conference Notes, bytes to library': () => importFeed(bytes),
    'rss-parser': () => rss.parseString(text),
    'parse5 of each content': () => contents.map((content) => parseFragment(content)),
    feedsmith: () => parseFeed(text),
    'fast-xml-parser': () => void xml.parse(text),
  };
  const times = Object.fromEntries(Object.keys(works).map((name) => [name, [] as number[]]));
  for (let round = 0; round < WARM_UP + ROUNDS; round++)
    for (const [name, work] of Object.entries(works)) {
      const start = performance.now();
      for (let run = 0; run < BATCH; run++) await work();
      if (round >= WARM_UP) times[name]?.push((performance.now() - start) / BATCH);
    }
  const medians = Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
  console.log(`The real feed, ${contents.length} posts, median of ${ROUNDS} rounds of ${BATCH}:`);
  for (const [name, time] of Object.entries(medians))
    console.log(`  ${name.padEnd(36)} ${time.toFixed(1).padStart(8)} ms`);
  // Round by round, for a machine may change its speed in between.
  const timesOf = (name: string): readonly number[] => times[name] ?? [];
  const [rssParser, parse5] = [timesOf('rss-parser'), timesOf('parse5 of each content')];
  const ratio = median(
    timesOf('Conference Notes, bytes to library').map(
      (time, round) => time / ((rssParser[round] ?? 0) + (parse5[round] ?? 0)),
    ),
  );
  console.log(
    `  ${'ratio to rss-parser and parse5'.padEnd(36)} ${ratio.toFixed(2).padStart(8)}     (budget ${BUDGET})`,
  );
  return ratio > BUDGET ? [`import: ${ratio.toFixed(2)} times rss-parser and parse5, budget ${BUDGET}`] : [];
}

function growth(paths: readonly string[]): readonly string[] {
  const missed: string[] = [];
  let before: { readonly time: number; readonly talks: number } | null = null;
  if (paths.length > 0) console.log('Growth, from bytes to library:');
  for (const path of paths) {
    const bytes = readBytes(path);
    const times: number[] = [];
    let talks = 0;
    for (let round = 0; round < 3; round++) {
      const start = performance.now();
      talks = importFeed(bytes).catalog.talks.length;
      times.push(performance.now() - start);
    }
    const time = Math.min(...times);
    const longest = longestStep(bytes);
    // Growth per doubling, compared with linear.
    const factor = before ? (time / before.time / (talks / before.talks)) ** (1 / Math.log2(talks / before.talks)) : 1;
    console.log(
      `  ${String(talks).padStart(6)} talks ${time.toFixed(0).padStart(7)} ms, longest step ${longest.toFixed(0)} ms` +
        (before ? `, ${factor.toFixed(2)} × linear per doubling (budget ${GROWTH})` : ''),
    );
    if (factor > GROWTH) missed.push(`import: grows by ${factor.toFixed(2)} × linear per doubling at ${talks} talks`);
    if (longest > LONGEST_STEP)
      missed.push(`import: a step of ${longest.toFixed(0)} ms at ${talks} talks, budget ${LONGEST_STEP} ms`);
    before = { time, talks };
  }
  return missed;
}

function longestStep(bytes: Uint8Array): number {
  const generator = buildLibrary([readFeed(bytes, source)]);
  for (let longest = 0; ;) {
    const start = performance.now();
    const step = generator.next();
    longest = Math.max(longest, performance.now() - start);
    if (step.done) return longest;
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
