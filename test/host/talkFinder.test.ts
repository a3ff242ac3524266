import assert from 'node:assert/strict';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import type { SearchedNote } from '../../src/core/search/searchDocument';
import type { LibraryStore } from '../../src/libraryStore';
import { TalkFinder } from '../../src/search/talkFinder';
import { atom, followed, next, send, Server, Storage, testLog, token } from './importingParts';

/** The user's notes, as a test has them. */
class Notes {
  readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  list: readonly SearchedNote[] = [];
  searched = (): readonly SearchedNote[] => this.list;
  flagsOf = (id: string) => ({
    hasNote: this.list.some(({ subject }) => subject.kind === 'talk' && subject.id === id),
    hasFollowUp: false,
    unread: true,
  });
}

describe('The search over the library', () => {
  let storage: Storage;
  let server: Server;
  let titles: readonly string[];
  const finders: TalkFinder[] = [];

  beforeEach(async () => {
    titles = ['Observability', 'Chaos'];
    storage = await Storage.create();
    server = await Server.start(({ url }, response) =>
      send(response, url === '/other.xml' ? otherWeblog() : atom(titles)),
    );
  });

  afterEach(async () => {
    for (const finder of finders.splice(0)) finder.dispose();
    await storage.delete();
    await server.stop();
  });

  const feed = (): ReturnType<typeof followed> => followed(server.address('/feed.xml'));

  function finderOver(store: LibraryStore, notes = new Notes()): TalkFinder {
    const finder = new TalkFinder(store, notes, testLog);
    finders.push(finder);
    return finder;
  }

  /** Another weblog, whose author heard the same talks. */
  const otherWeblog = (): string =>
    atom(titles).replaceAll('weblog.example', 'other.example').replaceAll('Notes.', 'About quaggas.');

  /** The files of the stored index. */
  const indexFiles = async (): Promise<readonly string[]> =>
    (await readdir(storage.folder, { recursive: true })).filter((path) => /[\\/]index[\\/][^\\/]+$/.test(path));

  it('finds what was imported, and what is imported later', async () => {
    const { store, importer } = storage.window([feed()]);
    await importer.import([feed()], { token });
    const finder = finderOver(store);
    assert.equal((await finder.matches('observability practice')).size, 1);
    titles = ['Security', ...titles];
    await importer.import([feed()], { token });
    assert.equal((await finder.matches('security practice')).size, 1);
    assert.equal((await finder.matches('observability practice')).size, 1);
    titles = ['Chaos'];
    await importer.import([feed()], { token });
    assert.equal((await finder.matches('security practice')).size, 1, 'what a feed no longer carries stays');
  });

  it('stores its index, and the next window takes it; a damaged one is made anew without a word', async () => {
    const first = storage.window([feed()]);
    await first.importer.import([feed()], { token });
    const finder = finderOver(first.store);
    assert.equal((await finder.matches('chaos practice')).size, 1);
    await finder.stored();
    const files = await indexFiles();
    assert.ok(files.length >= 2);
    assert.equal((await finderOver(storage.window([feed()]).store).matches('chaos practice')).size, 1);
    for (const file of files) await writeFile(join(storage.folder, file), 'damaged');
    assert.equal((await finderOver(storage.window([feed()]).store).matches('chaos practice')).size, 1);
  });

  it('finds a talk by what the user wrote about it, and other notes by themselves', async () => {
    const { store, importer } = storage.window([feed()]);
    await importer.import([feed()], { token });
    const notes = new Notes();
    const finder = finderOver(store, notes);
    const [talk] = (await store.load()).catalog.talks;
    assert.ok(talk);
    assert.equal((await finder.matches('zebras')).size, 0);
    notes.list = [
      {
        id: 'file:///a.md',
        title: 'A',
        text: '# Mine\n- [ ] About zebras.',
        version: '1',
        subject: { kind: 'talk', id: talk.id },
      },
      { id: 'file:///b.md', title: 'Giraffes', text: 'Tall.', version: '1', subject: { kind: 'inbox' } },
    ];
    const changed = next(finder.onDidChange);
    notes.changed.fire();
    await changed;
    const found = await finder.findings('zebras', 10);
    assert.deepEqual(
      found.result.hits.map(({ id }) => id),
      [talk.id],
    );
    assert.equal(found.snippets.get(talk.id)?.text, 'Mine About zebras.');
    assert.equal((await finder.findings('giraffes', 10)).result.hits[0]?.id, 'note:file:///b.md');
    assert.deepEqual(await finder.matches('has:note'), new Set([talk.id]));
    assert.equal(finder.find('chaos', { limits: ['articles'] })?.total, 0);
    // A page finds and counts under the same limits as the box.
    assert.equal((await finder.findings('chaos', 10, ['articles'])).result.total, 0);
    assert.deepEqual(
      (await finder.findings('zebras', 10, ['notes'])).result.hits.map(({ id }) => id),
      [talk.id],
    );
    assert.equal((await finder.findings('zebras', 10, ['titles'])).result.total, 0);
  });

  it('finds a talk by the notes of a second author, and shows where', async () => {
    const feeds = [feed(), followed(server.address('/other.xml'))];
    const { store, importer } = storage.window(feeds);
    await importer.import(feeds, { token });
    const finder = finderOver(store);
    const merged = (await store.load()).catalog.talks.filter(({ accounts }) => accounts);
    assert.ok(merged.length > 0);
    await finder.matches('quaggas');
    const found = await finder.findings('quaggas', 10);
    assert.deepEqual(new Set(found.result.hits.map(({ id }) => id)), new Set(merged.map(({ id }) => id)));
    for (const { id } of merged) assert.match(found.snippets.get(id)?.text ?? '', /quaggas/);
  });
});
