import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { deleteUnused } from '../../src/unusedLibraries';
import { nodeFiles } from '../support/nodeFiles';

const DAY = 24 * 60 * 60 * 1000;
const START = Date.UTC(2026, 0, 1);

describe('Libraries of sets of feeds that nobody follows any more', () => {
  let folder: string;
  let written: number;

  beforeEach(async () => {
    written = 0;
    folder = await mkdtemp(join(tmpdir(), 'conference-notes-unused-'));
    for (const set of ['now', 'before', 'elsewhere'])
      await nodeFiles(folder).write(`library/${set}/catalog-00000001.jsonl`, new Uint8Array());
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** A window shows the library of a set on a day. */
  const show = (set: string, day: number): Promise<void> => {
    const files = nodeFiles(folder);
    const write: typeof files.write = (path, bytes) => {
      written++;
      return files.write(path, bytes);
    };
    return deleteUnused({ ...files, write }, `library/${set}`, START + day * DAY);
  };

  const left = async (): Promise<readonly string[]> => (await readdir(join(folder, 'library'))).sort();

  it('are deleted weeks after a window showed them last', async () => {
    await show('before', 0);
    for (let day = 1; day <= 40; day++) {
      await show('now', day);
      if (day % 14 === 0) await show('elsewhere', day);
      assert.deepEqual(await left(), day <= 28 ? ['before', 'elsewhere', 'now'] : ['elsewhere', 'now']);
    }
  });

  it('are kept for those weeks where nothing is known of their use', async () => {
    await show('now', 1000);
    assert.deepEqual(await left(), ['before', 'elsewhere', 'now']);
    await show('now', 1029);
    assert.deepEqual(await left(), ['now']);
  });

  it('cost no writing more than once a day', async () => {
    await show('now', 0);
    const before = written;
    for (let hour = 1; hour <= 24; hour++) await show('now', hour / 24);
    assert.equal(written - before, 0);
  });
});
