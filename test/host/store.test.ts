import assert from 'node:assert/strict';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { followed, next, servedFeed, token } from './importingParts';

describe('The library store', () => {
  const served = servedFeed();

  const feed = (): ReturnType<typeof followed> => followed(served.server.address('/feed.xml'));

  /** The files of the storage whose path ends so. */
  const files = async (end: RegExp): Promise<readonly string[]> => {
    const all = await readdir(served.storage.folder, { recursive: true });
    return all.filter((path) => end.test(path)).map((path) => join(served.storage.folder, path));
  };

  it('reads nothing before it is asked to', async () => {
    const { store } = served.storage.window([feed()]);
    await store.reload();
    assert.equal(store.state, 'idle');
    assert.deepEqual(await files(/./), []);
  });

  it('shows in one window what another one imports', async () => {
    const here = served.storage.window([feed()]);
    const there = served.storage.window([feed()]);
    await here.store.load();
    await there.store.load();
    const shown = next(there.store.onDidChange);
    await here.importer.import([feed()], { token });
    assert.deepEqual((await shown).library.catalog, here.store.library.catalog);
    served.titles = ['Security', ...served.titles];
    const shownAgain = next(there.store.onDidChange);
    await here.importer.import([feed()], { token });
    const change = await shownAgain;
    assert.equal(change.library.catalog.posts.length, 3);
    assert.deepEqual([...change.changedPosts], ['https://weblog.example/Security']);
  });

  it('tells once of each import which posts changed and which are no longer there, with their bodies at hand', async () => {
    const { store, importer } = served.storage.window([feed()]);
    await store.load();
    const told: unknown[] = [];
    const bodies: Promise<unknown>[] = [];
    const name = (id: string): string => id.split('/').at(-1) ?? '';
    store.onDidChange(({ changedPosts, removedPosts }) => {
      told.push([[...changedPosts].map(name), [...removedPosts].map(name)]);
      bodies.push(...[...changedPosts].map((id) => store.body(id)));
    });
    await importer.import([feed()], { token });
    served.titles = ['Security', ...served.titles];
    await importer.import([feed()], { token });
    await importer.import([feed()], { token });
    await store.archives.undo(feed().source.key, new Date().toISOString());
    await store.reload();
    assert.deepEqual(told, [
      [['Observability', 'Chaos'], []],
      [['Security'], []],
      [[], ['Security']],
    ]);
    assert.equal((await Promise.all(bodies)).filter((body) => body !== undefined).length, 3);
  });

  it('keeps what two windows import at the same time', async () => {
    const other = followed(served.server.address('/other.xml'));
    const windows = [served.storage.window([feed(), other]), served.storage.window([feed(), other])] as const;
    await Promise.all(windows.map(({ store }) => store.load()));
    await Promise.all([
      windows[0].importer.import([feed()], { token }),
      windows[1].importer.import([other], { token }),
    ]);
    const [here, there] = await Promise.all(windows.map(({ store }) => store.reload()));
    assert.equal(here?.catalog.feeds.length, 2);
    assert.deepEqual(there?.catalog, here.catalog);
  });

  it('makes a damaged or missing library anew from what was fetched', async () => {
    const first = served.storage.window([feed()]);
    await first.importer.import([feed()], { token });
    const { catalog } = await first.store.load();
    for (const damage of ['', '{"v":1', 'no JSON at all']) {
      for (const path of await files(/catalog-\d+\.jsonl$/)) await writeFile(path, damage);
      const again = served.storage.window([feed()]);
      assert.deepEqual((await again.store.load()).catalog, catalog);
    }
    assert.equal(served.server.requests.length, 1);
  });

  it('makes a body anew whose file is damaged', async () => {
    const { store, importer } = served.storage.window([feed()]);
    await importer.import([feed()], { token });
    const id = (await store.load()).catalog.posts[0]?.id ?? '';
    const expected = await store.body(id);
    for (const path of await files(/bodies.[0-9a-f]+\.json$/)) await writeFile(path, '{"post":');
    const again = served.storage.window([feed()]);
    assert.deepEqual(await again.store.body(id), expected);
  });

  it('makes a lost body anew while others are being read, in two windows at a time', async () => {
    served.titles = ['Observability', 'Chaos', 'Security'];
    const windows = [served.storage.window([feed()]), served.storage.window([feed()])] as const;
    await Promise.all(windows.map(({ store }) => store.load()));
    await windows[0].importer.import([feed()], { token });
    await windows[1].store.reload();
    const [lost, ...whole] = await files(/bodies.[0-9a-f]+\.json$/);
    assert.ok(lost !== undefined && whole.length === 2);
    const catalog = (await files(/catalog-\d+\.jsonl$/)).toSorted().at(-1);
    const before = await Promise.all([...whole, catalog ?? ''].map((path) => readFile(path, 'utf8')));
    const { post: id } = JSON.parse(await readFile(lost, 'utf8')) as { readonly post: string };
    await rm(lost);
    const remaking = Promise.all(windows.map(({ store }) => store.body(id)));
    const state = { isDone: false };
    void remaking.finally(() => (state.isDone = true));
    do {
      const now = await Promise.all([...whole, catalog ?? ''].map((path) => readFile(path, 'utf8')));
      assert.deepEqual(now, before);
    } while (!state.isDone);
    assert.deepEqual(
      (await remaking).map((body) => body?.post),
      [id, id],
    );
    assert.ok((await readFile(lost, 'utf8')).startsWith('{'));
  });

  it('deletes the library of feeds that nobody has followed for weeks; what was fetched stays', async () => {
    const libraries = async (): Promise<number> => (await readdir(join(served.storage.folder, 'library'))).length;
    const other = followed(served.server.address('/other.xml'));
    const first = served.storage.window([feed()]);
    await first.store.load();
    await first.importer.import([feed()], { token });
    const second = served.storage.window([other]);
    await second.store.load();
    await second.importer.import([other], { token });
    assert.equal(await libraries(), 2);
    // What is noted and deleted behind the shown library is done when the next act has its turn.
    for (const { store } of [first, second]) await store.reload();
    for (const mark of await files(/library.[0-9a-f]+.shown$/)) await writeFile(mark, '2026-01-01T00:00:00.000Z');
    for (let turn = 0; turn < 2; turn++) await second.store.reload();
    assert.equal(await libraries(), 1);
    assert.equal((await second.store.body(second.store.library.catalog.posts[0]?.id ?? ''))?.talks.length, 2);
    assert.equal((await first.store.archives.packNames(feed().source.key)).length, 1);
    const again = served.storage.window([feed()]);
    assert.equal((await again.store.load()).catalog.posts.length, 2);
  });

  it('does without a damaged state file, and keeps damaged packs', async () => {
    const first = served.storage.window([feed()]);
    await first.importer.import([feed()], { token });
    served.titles = ['Security', ...served.titles];
    await first.importer.import([feed()], { token });
    const [, last] = (await files(/-[0-9a-f]{16}\.jsonl$/)).toSorted();
    assert.ok(last);
    await writeFile(last, (await readFile(last, 'utf8')).slice(0, -30));
    for (const path of await files(/(state\.json|catalog-\d+\.jsonl)$/)) await writeFile(path, '{');
    const again = served.storage.window([feed()]);
    assert.equal((await again.store.load()).catalog.posts.length, 2);
    await again.importer.import([feed()], { token });
    assert.equal(again.store.library.catalog.posts.length, 3);
    assert.ok((await files(/-[0-9a-f]{16}\.jsonl$/)).includes(last));
  });

  it('keeps what was fetched of a feed that is no longer followed', async () => {
    const first = served.storage.window([feed()]);
    await first.importer.import([feed()], { token });
    const without = served.storage.window([]);
    assert.equal((await without.store.load()).catalog.posts.length, 0);
    const again = served.storage.window([feed()]);
    assert.equal((await again.store.load()).catalog.posts.length, 2);
  });

  it('deletes everything when told to, and other windows notice', async () => {
    const here = served.storage.window([feed()]);
    const there = served.storage.window([feed()]);
    await here.importer.import([feed()], { token });
    await here.store.load();
    await there.store.load();
    const shown = next(there.store.onDidChange);
    await here.store.deleteAll();
    assert.equal(here.store.library.catalog.posts.length, 0);
    assert.equal((await shown).library.catalog.posts.length, 0);
  });

  it('keeps files of the search index, and forgets them with the library only', async () => {
    const { store, importer } = served.storage.window([feed()]);
    await importer.import([feed()], { token });
    await store.load();
    await store.index?.write('shard-1', new Uint8Array([1, 2, 3]));
    served.titles = ['Security', ...served.titles];
    await importer.import([feed()], { token });
    const again = served.storage.window([feed()]);
    await again.store.load();
    assert.deepEqual(await again.store.index?.list(), ['shard-1']);
    assert.deepEqual([...((await again.store.index?.read('shard-1')) ?? [])], [1, 2, 3]);
    await again.store.index?.delete('shard-1');
    assert.equal(await again.store.index?.read('shard-1'), undefined);
  });
});
