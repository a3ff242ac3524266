import assert from 'node:assert/strict';
import { open, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { followFeed } from '../../src/importing/followFeed';
import type { HttpLimits } from '../../src/core/feeds/httpFeed';
import { ReadableError } from '../../src/core/readableError';
import { lastImport, takeBack, talksToGo } from '../../src/importing/undoImport';
import type { LibraryStore } from '../../src/libraryStore';
import { atom, extensionUri, followed, send, Server, Storage, token } from './importingParts';
import { testRun } from './testRun';

const settings = (): vscode.WorkspaceConfiguration =>
  vscode.workspace.getConfiguration('conferenceNotes', vscode.workspace.workspaceFolders?.[0]?.uri);

const postTitles = (store: LibraryStore): readonly string[] => store.library.catalog.posts.map(({ title }) => title);

const userFeeds = (): readonly string[] => settings().inspect<string[]>('feeds')?.globalValue ?? [];

const folderFeeds = (): readonly string[] => settings().inspect<string[]>('feeds')?.workspaceValue ?? [];

describe('Importing a feed', () => {
  let storage: Storage;
  let server: Server | undefined;

  beforeEach(async () => {
    storage = await Storage.create();
  });

  afterEach(async () => {
    await storage.delete();
    await server?.stop();
    server = undefined;
  });

  it('reads the sample: its posts, talks, speakers and events', async () => {
    const sample = followed('sample');
    const { store, importer } = storage.window([sample]);
    await importer.import([sample], { token });
    const { catalog } = await store.load();
    assert.deepEqual(importer.failuresOf([sample]), []);
    assert.deepEqual(
      [catalog.posts.length, catalog.talks.length, catalog.speakers.length, catalog.events.length],
      [10, 58, 58, 6],
    );
  });

  it('loads on the next start without reading the feed again', async () => {
    server = await Server.start((_request, response) => send(response, atom(['Observability', 'Chaos'])));
    const feed = followed(server.address('/feed.xml'));
    const first = storage.window([feed]);
    await first.importer.import([feed], { token });
    const { catalog } = await first.store.load();
    const second = storage.window([feed]);
    assert.equal(second.store.state, 'idle');
    assert.deepEqual((await second.store.load()).catalog, catalog);
    assert.equal(server.requests.length, 1);
    const [post] = catalog.posts;
    assert.equal((await second.store.body(post?.id ?? ''))?.post, post?.id);
  });

  it('asks only whether anything changed, and writes nothing when nothing did', async () => {
    server = await Server.start((request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else send(response, atom(['Observability']), { etag: '"1"' });
    });
    const feed = followed(server.address('/feed.xml'));
    const { store, importer } = storage.window([feed]);
    await importer.import([feed], { token });
    const packs = await store.archives.packNames(feed.source.key);
    const library = await store.load();
    await importer.import([feed], { token });
    assert.equal(server.requests[1]?.headers['if-none-match'], '"1"');
    assert.deepEqual(await store.archives.packNames(feed.source.key), packs);
    assert.equal(store.library, library);
  });

  it('says which posts changed, and which are gone', async () => {
    let titles = ['Observability', 'Chaos', 'Platforms'];
    server = await Server.start((_request, response) => send(response, atom(titles)));
    const feed = followed(server.address('/feed.xml'));
    const { store, importer } = storage.window([feed]);
    await store.load();
    await importer.import([feed], { token });
    titles = ['Security', 'Observability', 'Platforms'];
    const changes: string[][] = [];
    const listener = store.onDidChange(({ changedPosts }) => changes.push([...changedPosts]));
    await importer.import([feed], { token });
    listener.dispose();
    assert.ok(changes[0]?.includes('https://weblog.example/Security'));
    const gone = store.library.catalog.posts.filter((post) => post.gone).map(({ title }) => title);
    assert.deepEqual(gone, ['Chaos']);
    assert.equal(store.library.catalog.talks.filter((talk) => talk.gone).length, 2);
  });

  it('reads the older pages of a feed, and keeps them', async () => {
    const older = (page: number): string => `<link rel="next" href="/feed.xml?page=${page}"/>`;
    server = await Server.start((request, response) => {
      if (request.url === '/feed.xml') send(response, atom(['Observability'], older(2)));
      else if (request.url === '/feed.xml?page=2') send(response, atom(['Chaos'], older(3)));
      else send(response, atom(['Platforms']));
    });
    const feed = followed(server.address('/feed.xml'));
    const { store, importer } = storage.window([feed]);
    await store.load();
    await importer.import([feed], { token });
    await importer.import([feed], { token });
    assert.equal(server.requests.length, 4);
    const { posts } = store.library.catalog;
    assert.deepEqual(
      posts.map(({ title, gone }) => [title, gone]),
      [
        ['Observability', false],
        ['Chaos', false],
        ['Platforms', false],
      ],
    );
  });

  it('remembers where an address moved for good, in storage alone', async () => {
    server = await Server.start((request, response) => {
      if (request.url === '/old.xml') response.writeHead(301, { location: '/new.xml' }).end();
      else send(response, atom(['Observability']));
    });
    const feed = followed(server.address('/old.xml'));
    const { store, importer } = storage.window([feed]);
    await store.load();
    await importer.import([feed], { token });
    await importer.import([feed], { token });
    assert.deepEqual(
      server.requests.map(({ url }) => url),
      ['/old.xml', '/new.xml', '/new.xml'],
    );
    assert.equal(store.library.catalog.feeds[0]?.id, feed.source.key);
  });

  it('asks the old address again where the new one serves a page by now, and then that one alone', async () => {
    let isParked = false;
    server = await Server.start((request, response) => {
      const { url, headers } = request;
      if (url === '/new.xml' && isParked)
        send(response, '<!doctype html><title>For sale</title>', { 'content-type': 'text/html' });
      else if (url === '/old.xml' && !isParked) response.writeHead(301, { location: '/new.xml' }).end();
      else if (headers['if-none-match'] === `"${url}"`) response.writeHead(304).end();
      else send(response, atom(isParked ? ['Chaos', 'Observability'] : ['Observability']), { etag: `"${url}"` });
    });
    const feed = followed(server.address('/old.xml'));
    const { store, importer } = storage.window([feed]);
    await store.load();
    await importer.import([feed], { token });
    isParked = true;
    server.requests.length = 0;
    await importer.import([feed], { token });
    assert.deepEqual(importer.failuresOf([feed]), []);
    assert.deepEqual(postTitles(store), ['Chaos', 'Observability']);
    await importer.import([feed], { token });
    assert.deepEqual(
      server.requests.map(({ url, headers }) => [url, headers['if-none-match']]),
      [
        ['/new.xml', '"/new.xml"'],
        ['/old.xml', undefined],
        ['/old.xml', '"/old.xml"'],
      ],
    );
  });

  it('follows a page that came in the feed’s place to the feed that it names, and asks that one from then on', async () => {
    let isPage = false;
    server = await Server.start(({ url, headers }, response) => {
      const page = '<!doctype html><link rel="alternate" type="application/atom+xml" href="/feed.xml"><p>Hello';
      if (url === '/old.xml') response.writeHead(301, { location: '/blog' }).end();
      else if (url === '/blog' && isPage) send(response, page, { 'content-type': 'text/html' });
      // A date says nothing of another address: whoever sends it elsewhere never sees a change.
      else if (headers['if-modified-since'] !== undefined) response.writeHead(304).end();
      else {
        const modified = { 'last-modified': 'Thu, 01 Jan 2026 00:00:00 GMT' };
        send(response, atom(isPage ? ['Chaos', 'Observability'] : ['Observability']), modified);
      }
    });
    const feed = followed(server.address('/old.xml'));
    const { store, importer } = storage.window([feed]);
    await store.load();
    await importer.import([feed], { token });
    isPage = true;
    server.requests.length = 0;
    await importer.import([feed], { token });
    await importer.import([feed], { token });
    assert.deepEqual(
      server.requests.map(({ url, headers }) => [url, headers['if-modified-since'] !== undefined]),
      [
        ['/blog', true],
        ['/feed.xml', false],
        ['/feed.xml', true],
      ],
    );
    assert.deepEqual(postTitles(store), ['Chaos', 'Observability']);
  });

  it('takes a page’s feed where the address is a page’s', async () => {
    server = await Server.start((request, response) => {
      const page = '<!doctype html><link rel="alternate" type="application/atom+xml" href="/feed.xml"><p>Hello';
      if (request.url === '/') send(response, page, { 'content-type': 'text/html' });
      else send(response, atom(['Observability']));
    });
    const feed = followed(server.address('/'));
    const { store, importer } = storage.window([feed]);
    await store.load();
    await importer.import([feed], { token });
    assert.deepEqual(importer.failuresOf([feed]), []);
    assert.equal(store.library.catalog.talks.length, 2);
  });

  it('is cancelled as a whole', async () => {
    const source = new vscode.CancellationTokenSource();
    server = await Server.start(() => source.cancel());
    const feed = followed(server.address('/feed.xml'));
    const { store, importer } = storage.window([feed]);
    await store.load();
    await assert.rejects(importer.import([feed], { token: source.token }), vscode.CancellationError);
    assert.deepEqual(importer.failuresOf([feed]), []);
    assert.equal(store.library.catalog.posts.length, 0);
    assert.equal(importer.isImporting, false);
  });

  const BAD: readonly {
    readonly name: string;
    readonly answer: (response: Parameters<typeof send>[0]) => void;
    readonly says: RegExp;
    readonly limits?: Partial<HttpLimits>;
  }[] = [
    {
      name: 'a 404',
      answer: (response) => response.writeHead(404).end(),
      says: /does not exist \(404\)\. Check the address\.$/,
    },
    {
      name: 'a page',
      answer: (response) => send(response, '<!doctype html><title>Hi</title>', { 'content-type': 'text/html' }),
      says: /is a web page, not a feed\. Look on the page/,
    },
    { name: 'no XML', answer: (response) => send(response, 'Hello.'), says: /is not a feed: it is no XML\. Check/ },
    {
      name: 'a truncated feed',
      answer: (response) => send(response, atom(['Observability', 'Chaos']).slice(0, 900)),
      says: /is damaged: in line \d+ .*Fetch it again/,
    },
    {
      name: 'no answer',
      answer: () => undefined,
      says: /did not answer within 1 seconds?\. Check the address/,
      limits: { headers: 1000 },
    },
    {
      name: 'an answer without an end',
      answer: (response) => void response.writeHead(200).write('<feed'),
      says: /did not arrive within 2 seconds\. Check the address/,
      limits: { total: 2000 },
    },
    {
      name: 'redirects without an end',
      answer: (response) => response.writeHead(302, { location: `/${Math.random()}` }).end(),
      says: /leads from one address to the next without end\. Check the address/,
    },
  ];

  for (const { name, answer, says, limits } of BAD) {
    it(`says in one sentence what is wrong with ${name}, and leaves the library as it was`, async () => {
      let isGood = true;
      server = await Server.start((_request, response) => {
        if (isGood) send(response, atom(['Observability']));
        else answer(response);
      });
      const feed = followed(server.address('/feed.xml'));
      const { store, importer } = storage.window([feed]);
      await store.load();
      await importer.import([feed], { token });
      const { library } = store;
      isGood = false;
      const impatient = storage.window([feed], limits).importer;
      await impatient.import([feed], { token });
      const [failure] = impatient.failuresOf([feed]);
      assert.match(failure?.message ?? '', says);
      assert.ok(failure?.message.startsWith(`“${feed.written}” `), failure?.message);
      assert.equal(await store.reload(), library);
      assert.equal(library.catalog.talks.length, 2);
    });
  }

  it('names a file that is not there as it was typed', async () => {
    const feed = followed('feeds/missing.xml');
    const { importer } = storage.window([feed]);
    await importer.import([feed], { token });
    assert.equal(importer.failuresOf([feed])[0]?.message, '“feeds/missing.xml” does not exist. Check the path.');
  });

  it('refuses a file by its size, without reading it', async () => {
    const path = join(storage.folder, 'huge.xml');
    const file = await open(path, 'w');
    await file.truncate(200 * 1_048_576);
    await file.close();
    const feed = followed(path);
    const { importer } = storage.window([feed]);
    await importer.import([feed], { token });
    assert.equal(
      importer.failuresOf([feed])[0]?.message,
      `“${path}” is 200 MB large, and only feeds up to 25 MB are read. Ask its publisher for a shorter one.`,
    );
  });

  it('remembers when a server may be asked again', async () => {
    server = await Server.start((_request, response) => response.writeHead(429, { 'retry-after': '3600' }).end());
    const feed = followed(server.address('/feed.xml'));
    const { store, importer } = storage.window([feed]);
    const before = Date.now();
    await importer.import([feed], { token });
    const { notBefore } = await store.archives.state(feed.source.key);
    assert.ok(Date.parse(notBefore ?? '') - before >= 3_590_000, notBefore);
    assert.match(importer.failuresOf([feed])[0]?.message ?? '', /was asked for too often \(429\)\. Try again in/);
  });

  it('takes the last import back, and brings it again only with the next change of the feed', async () => {
    let titles = ['Chaos'];
    server = await Server.start((_request, response) => send(response, atom(titles)));
    const feed = followed(server.address('/feed.xml'));
    const { store, importer } = storage.window([feed]);
    await store.load();
    await importer.import([feed], { token });
    titles = ['Observability', 'Chaos'];
    await importer.import([feed], { token });
    assert.deepEqual(
      importer.lastChange?.newTalks.map(({ title }) => title),
      ['Observability in practice', 'More of it'],
    );
    const last = await lastImport([feed], store);
    assert.ok(last);
    await takeBack(last, store);
    assert.deepEqual(postTitles(store), ['Chaos']);
    await importer.import([feed], { token });
    assert.deepEqual(postTitles(store), ['Chaos']);
    titles = ['Security', ...titles];
    await importer.import([feed], { token });
    assert.deepEqual(postTitles(store), ['Security', 'Observability', 'Chaos']);
  });

  it('brings what was taken back again when the user asks for it', async () => {
    server = await Server.start((request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else send(response, atom(['Observability', 'Chaos']), { etag: '"1"' });
    });
    const feed = followed(server.address('/feed.xml'));
    const { store, importer } = storage.window([feed]);
    await store.load();
    await importer.import([feed], { token });
    for (const ask of [
      () => importer.import([feed], { token, isAsked: true }),
      async () => importer.keep(feed.source, await importer.read(feed.source, feed.written, token), token),
    ]) {
      const last = await lastImport([feed], store);
      assert.ok(last);
      assert.equal(await talksToGo(last, store), 4);
      await takeBack(last, store);
      assert.deepEqual(postTitles(store), []);
      await importer.import([feed], { token });
      assert.deepEqual(postTitles(store), []);
      await ask();
      assert.deepEqual(postTitles(store), ['Observability', 'Chaos']);
    }
  });

  it('keeps a talk’s id when its heading is renamed', async () => {
    let title = 'Observability';
    server = await Server.start((_request, response) =>
      send(response, atom(['Chaos']).replace('Chaos in practice', `${title} in practice`)),
    );
    const feed = followed(server.address('/feed.xml'));
    const { store, importer } = storage.window([feed]);
    await store.load();
    await importer.import([feed], { token });
    const [talk] = store.library.catalog.talks;
    title = 'Observing';
    await importer.import([feed], { token });
    const renamed = store.library.talk(talk?.id ?? '');
    assert.equal(renamed?.title, 'Observing in practice');
    assert.equal(renamed.id, talk?.id);
    const anew = storage.window([feed]);
    for (const path of await readdir(storage.folder)) {
      if (path === 'library') await rm(join(storage.folder, path), { recursive: true });
    }
    assert.deepEqual((await anew.store.load()).catalog, store.library.catalog);
  });

  it('imports the others where one feed fails', async () => {
    server = await Server.start((request, response) => {
      if (request.url === '/bad.xml') response.writeHead(404).end();
      else send(response, atom(['Observability']));
    });
    const feeds = [followed(server.address('/bad.xml')), followed(server.address('/good.xml'))];
    const { store, importer } = storage.window(feeds);
    await store.load();
    await importer.import(feeds, { token });
    assert.equal(importer.failuresOf(feeds).length, 1);
    assert.equal(store.library.catalog.talks.length, 2);
  });
});

describe('Following a feed', () => {
  let storage: Storage;
  let server: Server;

  beforeEach(async () => {
    await settings().update('feeds', undefined, vscode.ConfigurationTarget.Global);
    storage = await Storage.create();
    server = await Server.start((request, response) => {
      if (request.url === '/feed.xml') send(response, atom(['Observability']));
      else response.writeHead(404).end();
    });
  });

  afterEach(async () => {
    await settings().update('feeds', undefined, vscode.ConfigurationTarget.Global);
    await settings().update('feeds', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    await storage.delete();
    await server.stop();
  });

  it('writes an address into the user’s settings, once it was read', async () => {
    const address = server.address('/feed.xml');
    const parts = { extensionUri, ...storage.window([followed(address)]) };
    await followFeed(parts, ` ${address} `);
    assert.deepEqual(userFeeds(), [address]);
    assert.equal(parts.store.library.catalog.talks.length, 2);
    await followFeed(parts, address);
    assert.deepEqual(userFeeds(), [address]);
  });

  it('leaves the settings alone where the feed cannot be read', async () => {
    const parts = { extensionUri, ...storage.window() };
    const address = server.address('/missing.xml');
    await assert.rejects(followFeed(parts, address), (error) => {
      assert.ok(error instanceof ReadableError);
      assert.equal(error.message, `“${address}” does not exist (404). Check the address.`);
      return true;
    });
    await assert.rejects(followFeed(parts, 'nowhere.xml'), {
      message: '“nowhere.xml” does not exist. Check the path.',
    });
    assert.deepEqual(userFeeds(), []);
  });

  it('writes a file of the workspace into the folder’s settings, relative to it', async () => {
    await writeFile(join(testRun.workspace, 'notes.xml'), atom(['Observability']));
    const parts = { extensionUri, ...storage.window([followed('notes.xml')]) };
    await followFeed(parts, join(testRun.workspace, 'notes.xml'));
    assert.deepEqual(folderFeeds(), ['notes.xml']);
    assert.deepEqual(userFeeds(), []);
    assert.equal(parts.store.library.catalog.talks.length, 2);
  });

  it('writes a file outside of the workspace into the user’s settings', async () => {
    const path = join(storage.folder, 'outside.xml');
    await writeFile(path, atom(['Observability']));
    await followFeed({ extensionUri, ...storage.window() }, path);
    assert.deepEqual(userFeeds(), [path]);
    assert.deepEqual(folderFeeds(), []);
  });
});
