import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { FeedArchive } from '../../src/core/library/archive';
import type { Entry, FeedDocument } from '../../src/core/feeds/feedEntry';
import { EMPTY_CATALOG } from '../../src/core/library/library';
import type { Post, PostBody } from '../../src/core/records';
import { FeedArchives } from '../../src/feedArchive';
import { currentLibrary, type MadeLibrary, type StoredLibrary } from '../../src/storedLibrary';
import type { StoredFiles } from '../../src/storedFiles';
import { nodeFiles } from '../support/nodeFiles';

const KEY = 'https://weblog.example/feed.xml';
const POSTS = 4;

/** Edition n of a feed: every post of it says so, so that a mixture of two editions shows. */
function edition(n: number): FeedDocument {
  const entries = Array.from({ length: POSTS }, (_, index): Entry => ({
    id: `post-${index}`,
    url: `https://weblog.example/${index}`,
    title: `edition ${n}`,
    published: `2026-01-${String(index + 1).padStart(2, '0')}T00:00:00Z`,
    updated: null,
    authors: [],
    tags: [],
    content: `edition ${n} `.repeat(50),
    base: KEY,
  }));
  const feed = { id: KEY, title: 'Weblog', url: KEY, homepage: null, updated: null, authors: [], rights: null };
  return { feed, entries, problems: [], older: null };
}

const log = { info: () => undefined, warn: () => undefined };

/** What is stored here is bodies and records, not how they are made: one record a post will do. */
async function make(archives: readonly FeedArchive[]): Promise<MadeLibrary> {
  const entries = archives.flatMap(({ document }) => document?.entries ?? []);
  const posts = entries.map((entry): Post => ({
    ...{ id: entry.id ?? '', feeds: [KEY], title: entry.title, url: entry.url ?? '', published: entry.published },
    ...{ updated: null, authors: [], tags: [], event: null, talks: [], links: [], suggestions: [], gone: false },
  }));
  const body = (entry: Entry): PostBody => ({
    post: entry.id ?? '',
    source: entry.content,
    base: '',
    url: '',
    text: '',
    talks: [],
  });
  return Promise.resolve({
    catalog: { ...EMPTY_CATALOG, posts },
    bodies: new Map(entries.map((entry) => [entry.id ?? '', body(entry)])),
  });
}

const show = (files: StoredFiles): Promise<StoredLibrary | undefined> =>
  currentLibrary({ files, archives: new FeedArchives(files, log), log, version: '1', make }, [KEY]);

/** One import, as the product does it: the archive, what is known of the address, the library. */
async function importEdition(files: StoredFiles, n: number): Promise<void> {
  const archives = new FeedArchives(files, log);
  await archives.add(KEY, { document: edition(n), from: KEY, at: new Date(n * 1000).toISOString() });
  await archives.saveState(KEY, { v: 1, etag: `"${n}"` });
  await show(files);
}

/** The one edition that all of the library is, or a failed assertion. */
async function editionShown(files: StoredFiles): Promise<number> {
  const stored = await show(files);
  assert.ok(stored);
  const posts = stored.library.catalog.posts;
  const titles = new Set(posts.map(({ title }) => title));
  assert.equal(posts.length, titles.size === 0 ? 0 : POSTS);
  assert.ok(titles.size <= 1, [...titles].join());
  const [title = 'edition 0'] = titles;
  for (const [post, hash] of Object.entries(stored.bodies)) {
    const body = await stored.derived.body(hash);
    assert.ok(body?.source.startsWith(`${title} `), `the body of ${post} is of ${body?.source.slice(0, 20)}`);
  }
  return Number(title.split(' ')[1]);
}

/** A file system that stops for ever at one of its acts, as that of a killed process does, perhaps half way through. */
function dyingFiles(
  content: Map<string, Uint8Array>,
  actsLeft: number,
): StoredFiles & { readonly isDead: () => boolean } {
  let left = actsLeft;
  const act = (half?: () => void): void => {
    if (left-- > 0) return;
    if (left === -1) half?.();
    throw new Error('The process was killed.');
  };
  return {
    isDead: () => left < 0,
    read: async (path) => Promise.resolve(content.get(path)),
    list: async (folder) =>
      Promise.resolve([
        ...new Set(
          [...content.keys()]
            .filter((path) => path.startsWith(`${folder}/`))
            .map((path) => path.slice(folder.length + 1)),
        ),
      ]),
    write: async (path, bytes) => {
      act(() => content.set(path, bytes.slice(0, bytes.length / 2)));
      content.set(path, bytes);
      return Promise.resolve();
    },
    rename: async (from, to, { overwrite }) => {
      act();
      if (!overwrite && content.has(to)) return Promise.resolve(false);
      content.set(to, content.get(from) ?? new Uint8Array());
      content.delete(from);
      return Promise.resolve(true);
    },
    delete: async (path) => {
      act();
      for (const each of content.keys()) if (each === path || each.startsWith(`${path}/`)) content.delete(each);
      return Promise.resolve();
    },
  };
}

if (process.argv[2] === 'import for ever') await importForEver(process.argv[3] ?? '');
else {
  describe('an import that is killed', () => {
    it('leaves the old or the new library at each of its acts on files', async () => {
      const before = new Map<string, Uint8Array>();
      for (const n of [1, 2, 3]) await importEdition(dyingFiles(before, Infinity), n);
      let kills = 0;
      for (let acts = 0; ; acts++) {
        const content = new Map(before);
        const files = dyingFiles(content, acts);
        await importEdition(files, 4).catch(() => undefined);
        if (!files.isDead()) break;
        kills++;
        const alive = dyingFiles(content, Infinity);
        const shown = await editionShown(alive);
        assert.ok(shown === 3 || shown === 4, `after ${acts} acts it is edition ${shown}`);
        await importEdition(alive, 4);
        assert.equal(await editionShown(alive), 4);
      }
      // The bodies, the pack, the state and the catalog are written aside and renamed: that many chances at least.
      assert.ok(kills >= 2 * (POSTS + 3), `${kills} kills`);
    });

    it(
      'leaves the old or the new library 200 times when the process dies at a random moment',
      { timeout: 300_000 },
      async () => {
        const lines = Array.from({ length: 2 }, () => killRepeatedly(100));
        const editions = await Promise.all(lines);
        assert.ok(Math.max(...editions) > 20, `only ${editions.join(' and ')} imports came to their end`);
      },
    );
  });
}

/** Starts importing and kills it, a number of times in one folder; gives the edition that came out last. */
async function killRepeatedly(times: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'killed-import-'));
  try {
    let last = 0;
    for (let time = 0; time < times; time++) {
      const begun = await importAndDie(folder);
      const shown = await editionShown(nodeFiles(folder));
      assert.ok(shown >= last, `edition ${shown} came after ${last}`);
      assert.ok(shown >= begun - 1 && shown <= begun, `edition ${shown} is shown while ${begun} was being imported`);
      last = shown;
    }
    return last;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs imports in a process of their own and kills it at a random moment; gives the edition that was begun last. */
async function importAndDie(folder: string): Promise<number> {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), 'import for ever', folder]);
  const exited = once(child, 'exit');
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await once(child.stdout, 'data');
  if (Math.random() < 0.5) await once(child.stdout, 'data');
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 40));
  child.kill('SIGKILL');
  await exited;
  return Number(output.trim().split('\n').at(-1));
}

async function importForEver(folder: string): Promise<void> {
  const files = nodeFiles(folder);
  for (let n = (await editionShown(files)) + 1; ; n++) {
    process.stdout.write(`${n}\n`);
    await importEdition(files, n);
  }
}
