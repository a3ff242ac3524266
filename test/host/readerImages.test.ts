import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { ImageStore } from '../../src/reader/images';
import { workspaceFiles } from '../../src/workspaceFiles';
import { Server, Storage, testLog } from './importingParts';

const GIF = Buffer.from('R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs=', 'base64');

describe('Images of the notes', () => {
  let storage: Storage;
  let server: Server | undefined;
  const paths = (): readonly string[] => server?.requests.map(({ url }) => url ?? '') ?? [];
  const newStore = (): ImageStore =>
    new ImageStore(vscode.Uri.joinPath(vscode.Uri.file(storage.folder), 'images'), testLog);

  beforeEach(async () => {
    storage = await Storage.create();
  });

  afterEach(async () => {
    await storage.delete();
    await server?.stop();
    server = undefined;
  });

  it('are fetched once, and come from storage in the next window', async () => {
    server = await Server.start((_request, response) => response.end(GIF));
    const url = server.address('/a.gif');
    const store = newStore();
    await store.open();
    await Promise.all([store.fetch([url, url], () => true), store.fetch([url], () => true)]);
    const later = newStore();
    await later.open();
    await later.fetch([url], () => true);
    const file = later.find(url);
    assert.ok(file);
    assert.deepEqual(await readFile(file.fsPath), GIF);
    assert.deepEqual(paths(), ['/a.gif']);
    const { cookie, referer } = server.requests[0]?.headers ?? {};
    assert.deepEqual([cookie, referer], [undefined, undefined]);
  });

  it('are whole or not stored, where VS Code was killed while one was written', async () => {
    server = await Server.start((_request, response) => response.end(GIF));
    const url = server.address('/a.gif');
    const folder = vscode.Uri.joinPath(vscode.Uri.file(storage.folder), 'images');
    const files = workspaceFiles(folder);
    let isHalf = (): void => undefined;
    const killed = new Promise<void>((resolve) => (isHalf = resolve));
    const store = new ImageStore(folder, testLog, {
      ...files,
      write: async (path, bytes) => {
        await files.write(path, bytes.subarray(0, 10));
        isHalf();
        // Nothing comes after a kill.
        await new Promise(() => undefined);
      },
    });
    await store.open();
    void store.fetch([url], () => true);
    await killed;
    const later = newStore();
    await later.open();
    assert.equal(later.find(url), undefined);
    await later.fetch([url], () => true);
    const file = later.find(url);
    assert.ok(file);
    assert.deepEqual(await readFile(file.fsPath), GIF);
  });

  it('are deleted when everything is, those on their way too, and fetched anew', async () => {
    server = await Server.start((_request, response) => response.end(GIF));
    const [first, second] = ['/a.gif', '/b.gif'].map((path) => server?.address(path) ?? '');
    assert.ok(first !== undefined && second !== undefined);
    const store = newStore();
    await store.open();
    await store.deleteAll();
    await store.fetch([first], () => true);
    const fetching = store.fetch([second], () => true);
    await store.deleteAll();
    await fetching;
    assert.deepEqual([store.find(first), store.find(second)], [undefined, undefined]);
    assert.deepEqual(await readdir(storage.folder), []);
    await store.fetch([first], () => true);
    assert.ok(store.find(first));
  });

  it('are not stored where the bytes are no image, or too many, or the server says no', async () => {
    server = await Server.start(({ url }, response) => {
      if (url === '/svg.png') response.writeHead(200, { 'content-type': 'image/png' }).end('<svg onload="alert(1)"/>');
      else if (url === '/huge.gif') response.end(Buffer.concat([GIF, Buffer.alloc(9 * 1024 * 1024)]));
      else response.writeHead(404).end(GIF);
    });
    const urls = ['/svg.png', '/huge.gif', '/none.gif'].map((path) => server?.address(path) ?? '');
    const store = newStore();
    await store.open();
    await store.fetch(urls, () => true);
    assert.deepEqual(
      urls.map((url) => [store.find(url), store.failure(url)]),
      urls.map(() => [undefined, 'failed']),
    );
    assert.deepEqual(await readdir(join(storage.folder, 'images')).catch(() => []), []);
    // Not asked again before the user wishes it.
    await store.fetch(urls, () => true);
    assert.equal(server.requests.length, 3);
  });

  it('are not followed to a site that nobody agreed to', async () => {
    const stranger = await Server.start((_request, response) => response.end(GIF));
    try {
      server = await Server.start((_request, response) =>
        response.writeHead(302, { location: stranger.address('/tracker.gif') }).end(),
      );
      const url = server.address('/a.gif');
      const { host } = new URL(url);
      const store = newStore();
      await store.open();
      await store.fetch([url], (address) => address.host === host);
      assert.deepEqual([store.find(url), store.failure(url)], [undefined, 'refused']);
      assert.equal(stranger.requests.length, 0);
      // The user asks for it.
      store.retry([url]);
      await store.fetch([url], () => true);
      assert.ok(store.find(url));
      assert.equal(stranger.requests.length, 1);
    } finally {
      await stranger.stop();
    }
  });

  it('that may not be fetched make no request at all', async () => {
    server = await Server.start((_request, response) => response.end(GIF));
    const url = server.address('/a.gif');
    const store = newStore();
    await store.open();
    await store.fetch([url], () => false);
    assert.equal(store.find(url), undefined);
    assert.deepEqual(paths(), []);
  });
});
