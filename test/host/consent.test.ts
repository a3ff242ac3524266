import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { COMMANDS } from '../../src/commands';
import { changeWords } from '../../src/importing/changeWords';
import { registerImporting, type Importing } from '../../src/importing/importing';
import type { LibraryStore } from '../../src/libraryStore';
import { viewState } from '../../src/viewState';
import { accepting, atom, extensionUri, send, Server, Storage, next, testLog } from './importingParts';
import { testRun } from './testRun';

const settings = (): vscode.WorkspaceConfiguration =>
  vscode.workspace.getConfiguration('conferenceNotes', vscode.workspace.workspaceFolders?.[0]?.uri);

/** A window’s importing with memory and commands of its own. */
class Window {
  readonly #handlers = new Map<string, (...args: never[]) => unknown>();
  readonly #memory = new Map<string, unknown>();
  readonly importing: Importing;
  readonly store: LibraryStore;

  constructor(storage: Storage) {
    this.store = storage.window().store;
    const globalState: vscode.Memento = {
      keys: () => [...this.#memory.keys()],
      get: <T>(key: string, otherwise?: T) => (this.#memory.get(key) as T | undefined) ?? otherwise,
      update: async (key, value) => Promise.resolve(void this.#memory.set(key, value)),
    };
    const commands = {
      register: (id: string, handler: (...args: never[]) => unknown): vscode.Disposable => {
        this.#handlers.set(id, handler);
        return new vscode.Disposable(() => this.#handlers.delete(id));
      },
      run: async <T>(act: () => T | Thenable<T>): Promise<T> => act(),
    };
    this.importing = registerImporting({
      ...{ extensionUri, globalState, store: this.store, commands, log: testLog },
      deleteImages: () => Promise.resolve(),
    });
  }

  async run(id: string, ...args: readonly unknown[]): Promise<void> {
    await this.#handlers.get(id)?.(...(args as never[]));
  }
}

describe('The feeds that one follows', () => {
  let storage: Storage;
  let server: Server;
  let window: Window;
  let titles: readonly string[];
  let answer: (response: ServerResponse) => void;

  const userFeeds = (): readonly string[] => settings().inspect<string[]>('feeds')?.globalValue ?? [];

  beforeEach(async () => {
    storage = await Storage.create();
    titles = ['Observability'];
    answer = (response) => send(response, atom(titles));
    server = await Server.start((request, response) => {
      if (request.url === '/missing.xml') response.writeHead(404).end();
      else answer(response);
    });
    window = new Window(storage);
  });

  afterEach(async () => {
    window.importing.dispose();
    await settings().update('feeds', undefined, vscode.ConfigurationTarget.Global);
    await storage.delete();
    await server.stop();
  });

  it('come from a list: those that can be read, and a sentence on the others', async () => {
    const [good, bad] = [server.address('/feed.xml'), server.address('/missing.xml')];
    const outlines = [good, bad].map((url) => `<outline type="rss" text="Weblog" xmlUrl="${url}"/>`).join('');
    const list = join(storage.folder, 'feeds.opml');
    await writeFile(list, `<opml version="2.0"><head/><body>${outlines}</body></opml>`);
    await assert.rejects(accepting(window.run(COMMANDS.importFeed, list)), {
      message: `“${bad}” does not exist (404). Check the address.`,
    });
    assert.deepEqual(userFeeds(), [good]);
    assert.deepEqual(
      window.importing.state().followed.map(({ written }) => written),
      [good],
    );
  });

  it('are not asked by every new window where they fail, unless nobody answered at all', async () => {
    const address = server.address('/feed.xml');
    await window.run(COMMANDS.importFeed, address);
    const { archives } = window.store;
    const opened = async (): Promise<number> => {
      const before = server.requests.length;
      const other = new Window(storage);
      await other.importing.viewOpened();
      other.importing.dispose();
      return server.requests.length - before;
    };
    assert.equal(await opened(), 0);
    await archives.saveState(address, { ...(await archives.state(address)), checked: '2026-01-01T00:00:00Z' });
    answer = (response) => response.destroy();
    assert.ok((await opened()) > 0);
    answer = (response) => response.writeHead(410).end();
    assert.equal(await opened(), 1);
    assert.equal(await opened(), 0);
  });

  it('say in every window that they are to wait, where nothing of them is stored yet', async () => {
    answer = (response) => response.writeHead(429, { 'retry-after': '10000' }).end();
    await settings().update('feeds', [server.address('/feed.xml')], vscode.ConfigurationTarget.Global);
    await window.importing.viewOpened();
    const other = new Window(storage);
    await other.importing.viewOpened();
    const state = other.importing.state();
    other.importing.dispose();
    assert.equal(server.requests.length, 1);
    assert.equal(viewState(other.store.library, true, state), 'failed');
    assert.deepEqual(
      state.failures.map(({ message }) => message),
      [`“${server.address('/feed.xml')}” asked not to be fetched again so soon. Try again in 3 hours.`],
    );
  });

  it('say what a refresh brought', async () => {
    await window.run(COMMANDS.importFeed, server.address('/feed.xml'));
    titles = ['Security', ...titles];
    await window.run(COMMANDS.refreshFeeds);
    const { lastChange } = window.importing.state();
    assert.equal(changeWords(lastChange), '2 new talks');
    assert.equal(changeWords(lastChange && { ...lastChange, changedPosts: 1 }), '2 new talks, 1 changed post');
    assert.equal(changeWords(undefined), 'Nothing is new in the followed feeds');
  });

  it('are left again: what was fetched of them is kept', async () => {
    const address = server.address('/feed.xml');
    await window.run(COMMANDS.importFeed, address);
    assert.equal(window.store.library.catalog.talks.length, 2);
    const shown = next(window.store.onDidChange);
    await accepting(window.run(COMMANDS.removeFeed));
    assert.equal((await shown).library.catalog.talks.length, 0);
    assert.deepEqual(userFeeds(), []);
    assert.equal((await window.store.archives.packNames(address)).length, 1);
  });
});

describe('A feed that comes with a workspace', () => {
  let storage: Storage;
  let server: Server;
  let window: Window;

  beforeEach(async () => {
    storage = await Storage.create();
    server = await Server.start((request, response) => {
      if (request.url === '/missing.xml') response.writeHead(404).end();
      else send(response, atom(['Observability']));
    });
    window = new Window(storage);
    await settings().update('feeds', [server.address('/feed.xml')], vscode.ConfigurationTarget.WorkspaceFolder);
  });

  afterEach(async () => {
    window.importing.dispose();
    await settings().update('feeds', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    await settings().update('feeds', undefined, vscode.ConfigurationTarget.Global);
    await storage.delete();
    await server.stop();
  });

  it('is not fetched when a view is opened, and says what it waits for', async () => {
    await window.importing.viewOpened();
    assert.equal(server.requests.length, 0);
    const { pendingConsent, followed, failures } = window.importing.state();
    assert.deepEqual(
      pendingConsent.map(({ written }) => written),
      [server.address('/feed.xml')],
    );
    assert.equal(followed.length, 1);
    assert.deepEqual(failures, []);
  });

  it('is fetched after the user’s yes, which is remembered', async () => {
    await window.importing.viewOpened();
    // Enter may come before the addresses are listed: then none was agreed to, and the user looks again.
    while (window.importing.state().pendingConsent.length > 0) await accepting(window.run(COMMANDS.allowFeeds));
    await window.importing.viewOpened();
    assert.equal(server.requests.length, 1);
    assert.deepEqual(window.importing.state().pendingConsent, []);
    assert.equal(window.store.library.catalog.talks.length, 2);
  });

  it('is asked for once after the user’s yes at a refresh, also where it is not there', async () => {
    await settings().update('feeds', [server.address('/missing.xml')], vscode.ConfigurationTarget.WorkspaceFolder);
    await window.importing.viewOpened();
    const refresh = (): Promise<void> =>
      accepting(
        window.run(COMMANDS.refreshFeeds).catch((error: unknown) => assert.match(String(error), /missing\.xml/)),
      );
    while (window.importing.state().pendingConsent.length > 0) await refresh();
    assert.equal(server.requests.length, 1);
  });

  it('needs no yes once it stands in the user’s own settings', async () => {
    await settings().update('feeds', [server.address('/feed.xml#top')], vscode.ConfigurationTarget.Global);
    await window.importing.viewOpened();
    assert.deepEqual(window.importing.state().pendingConsent, []);
    assert.equal(window.importing.state().followed.length, 1);
    assert.equal(window.store.library.catalog.talks.length, 2);
  });

  it('is read again when its file changes, and when it comes to be', async () => {
    await settings().update('feeds', ['changing.xml'], vscode.ConfigurationTarget.WorkspaceFolder);
    await window.importing.viewOpened();
    assert.equal(window.importing.state().failures[0]?.message, '“changing.xml” does not exist. Check the path.');
    const file = join(testRun.workspace, 'changing.xml');
    for (const titles of [['Observability'], ['Chaos', 'Observability']]) {
      const shown = next(window.store.onDidChange);
      await writeFile(file, atom(titles));
      assert.equal((await shown).library.catalog.posts.length, titles.length);
    }
    assert.deepEqual(window.importing.state().failures, []);
  });

  it('is read without asking where it is a file', async () => {
    await settings().update('feeds', ['sample'], vscode.ConfigurationTarget.WorkspaceFolder);
    await window.importing.viewOpened();
    assert.deepEqual(window.importing.state().pendingConsent, []);
    assert.equal(window.store.library.catalog.talks.length, 58);
  });
});
