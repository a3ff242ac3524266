import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { gunzipSync } from 'node:zlib';
import type { FeedDocument } from '../../src/core/feedEntry';
import { readFeed } from '../../src/core/readFeed';
import { FeedArchives } from '../../src/feedArchive';
import { makeLibrary } from '../../src/libraryMaking';
import { currentLibrary, type StoredLibrary } from '../../src/storedLibrary';
import type { StoredFiles } from '../../src/storedFiles';
import { nodeFiles } from '../support/nodeFiles';

const REAL_FEED = 'test/fixtures/feeds/devops.xml';
const KEY = 'https://weblog.example/feed.xml';

/** Milliseconds from a view's opening to its rows, in a library that is stored. */
const WARM_START = 300;
/** Milliseconds that the extension host may be blocked at a time, the parse of the XML aside. */
const LONGEST_BLOCK = 50;
const ROUNDS = 5;

/** Measures storing and loading: an import, an unchanged feed, a changed post, the next start. Gives what missed its budget. */
export async function run({ feed = REAL_FEED }: { readonly feed?: string } = {}): Promise<readonly string[]> {
  const missed: string[] = [];
  for (const path of feed.split(',')) missed.push(...(await measure(path)));
  return missed;
}

async function measure(path: string): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'store-bench-'));
  try {
    const bytes = readFileSync(path);
    const unpacked = path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
    const window = new Window(folder);
    const document = readFeed(unpacked, { key: KEY, address: KEY, typed: KEY });
    const first = await timed(() => window.import(document));
    const talks = first.result.library.catalog.talks.length;
    console.log(`${talks} talks in ${document.entries.length} posts, ${(unpacked.length / 1e6).toFixed(1)} MB of XML`);
    row('first import', first);
    window.written = 0;
    row('unchanged feed', await timed(() => window.import(document)), `${window.written} files written (budget 0)`);
    const unchanged = window.written;
    row('one changed post', await timed(() => window.import(changed(document))));
    const starts = [];
    for (let round = 0; round < ROUNDS; round++) starts.push(await timed(() => new Window(folder).show()));
    const [start] = starts.toSorted((a, b) => a.time - b.time);
    if (start) row('next start', start, `(budget ${WARM_START})`);
    return [
      ...(unchanged > 0 ? [`store: an unchanged feed wrote ${unchanged} files`] : []),
      ...(start && start.time > WARM_START ? [`store: the next start takes ${start.time.toFixed(0)} ms`] : []),
      ...(first.block > LONGEST_BLOCK
        ? [`store: an import of ${talks} talks blocks ${first.block.toFixed(0)} ms`]
        : []),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A window with a store, which counts the files that it writes. */
class Window {
  written = 0;
  readonly #files: StoredFiles;
  readonly #archives: FeedArchives;
  #shown: StoredLibrary | undefined;

  constructor(folder: string) {
    const files = nodeFiles(folder);
    this.#files = {
      ...files,
      write: (path, bytes) => {
        this.written++;
        return files.write(path, bytes);
      },
    };
    this.#archives = new FeedArchives(this.#files, LOG);
  }

  async import(document: FeedDocument): Promise<StoredLibrary> {
    await this.#archives.add(KEY, { document, from: KEY, at: new Date().toISOString() });
    return this.show();
  }

  async show(): Promise<StoredLibrary> {
    const parts = { files: this.#files, archives: this.#archives, log: LOG, version: '1', make: makeLibrary };
    this.#shown = (await currentLibrary(parts, [KEY], this.#shown?.source)) ?? this.#shown;
    if (!this.#shown) throw new Error('There is always a library to show.');
    return this.#shown;
  }
}

const LOG = { info: () => undefined, warn: (message: string) => console.log(message) };

function changed(document: FeedDocument): FeedDocument {
  const entries = document.entries.map((entry, at) =>
    at === 0 ? { ...entry, content: `${entry.content}<p>Corrected.</p>` } : entry,
  );
  return { ...document, entries };
}

interface Timed<T> {
  readonly result: T;
  /** Milliseconds in all. */
  readonly time: number;
  /** Milliseconds of the longest time that nothing else had its turn. */
  readonly block: number;
}

async function timed<T>(act: () => Promise<T>): Promise<Timed<T>> {
  const resolution = 1;
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();
  const start = performance.now();
  const result = await act();
  const time = performance.now() - start;
  delay.disable();
  return { result, time, block: Math.max(0, delay.max / 1e6 - resolution) };
}

function row(name: string, { time, block }: Timed<unknown>, note = ''): void {
  const [milliseconds, longest] = [time.toFixed(0).padStart(7), block.toFixed(0).padStart(5)];
  console.log(`  ${name.padEnd(18)} ${milliseconds} ms, longest block ${longest} ms ${note}`);
}
