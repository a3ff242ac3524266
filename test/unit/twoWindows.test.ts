import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { FeedDocument } from '../../src/core/feeds/feedEntry';
import { writeOnce } from '../../src/storedFiles';
import { entryOf, feedOf } from '../support/feeds';
import { nodeFiles } from '../support/nodeFiles';
import { storeWindow } from '../support/storeWindow';

/** How many editions of a feed the two processes import together, each every second one. */
const EDITIONS = 60;
const POSTS = 4;

/** Edition n of a feed: every post of it says so, so that a mixture of two editions shows. */
const edition = (n: number): FeedDocument =>
  feedOf(
    Array.from({ length: POSTS }, (_, post) =>
      entryOf(`Example Conf ${2010 + post}`, `<h2>Charts — Tom Fisher</h2><p>edition ${n}</p>`),
    ),
  );

async function importSome(folder: string, first: number): Promise<void> {
  const window = storeWindow(folder);
  for (let n = first; n <= EDITIONS; n += 2) await window.import(edition(n));
}

/** Writes the same files as the other process, each once; gives the names of those that it wrote. */
async function writeSome(folder: string, writer: string): Promise<void> {
  const bytes = new TextEncoder().encode(`${writer} `.repeat(10_000));
  for (let n = 0; n < EDITIONS; n++) await writeOnce(nodeFiles(folder), `file-${n}`, bytes);
}

/** Runs this file in two processes at the same time. */
async function inTwo(act: 'import' | 'write', folder: string): Promise<void> {
  const file = fileURLToPath(import.meta.url);
  const processes = ['1', '2'].map((which) =>
    spawn(process.execPath, [file, act, folder, which], { stdio: ['ignore', 'ignore', 'inherit'] }),
  );
  const ends = await Promise.all(processes.map((child) => once(child, 'exit') as Promise<[number]>));
  assert.deepEqual(
    ends.map(([code]) => code),
    [0, 0],
  );
}

const [, , act, folder = '', which = ''] = process.argv;
if (act === 'import') await importSome(folder, Number(which));
else if (act === 'write') await writeSome(folder, which);
else {
  describe('two windows at the same time', () => {
    const inFolder = async (work: (at: string) => Promise<void>): Promise<void> => {
      const at = await mkdtemp(join(tmpdir(), 'two-windows-'));
      await work(at).finally(() => rm(at, { recursive: true, force: true }));
    };

    it('end with one library, whole and of what was fetched last', { timeout: 120_000 }, () =>
      inFolder(async (at) => {
        await inTwo('import', at);
        const { library, bodies, derived } = await storeWindow(at).show();
        const texts = await Promise.all(
          Object.values(bodies).map(async (hash) => (await derived.body(hash))?.talks[0]?.text),
        );
        assert.equal(library.catalog.posts.length, POSTS);
        assert.equal(texts.length, POSTS);
        assert.equal(new Set(texts).size, 1, texts.join(', '));
        assert.ok([`edition ${EDITIONS - 1}`, `edition ${EDITIONS}`].includes(texts[0] ?? ''), texts[0]);
      }),
    );

    it('leave a file that both write whole, and of one of them', { timeout: 60_000 }, () =>
      inFolder(async (at) => {
        await inTwo('write', at);
        const files = nodeFiles(at);
        const names = await files.list('');
        assert.equal(names.length, EDITIONS, names.join(', '));
        for (const name of names) {
          const text = new TextDecoder().decode(await files.read(name));
          assert.ok(text === '1 '.repeat(10_000) || text === '2 '.repeat(10_000), name);
        }
      }),
    );
  });
}
