import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import type { FollowedFeed } from '../../src/importing/effectiveFeeds';
import { feedSource } from '../../src/importing/feedSource';
import type { HttpLimits } from '../../src/core/feeds/httpFeed';
import { Importer } from '../../src/importing/importer';
import { feedReader } from '../../src/importing/readSource';
import { LibraryStore } from '../../src/libraryStore';

/** The folder that the extension under test lies in. */
export const extensionUri = vscode.Uri.file(process.cwd());

/** A log of the tests' own. */
export const testLog = vscode.window.createOutputChannel('Conference Notes: tests', { log: true });

/** A storage folder of its own, and what works on it, as in one or more windows. */
export class Storage {
  readonly #disposables: { dispose(): unknown }[] = [];

  private constructor(readonly folder: string) {}

  static async create(): Promise<Storage> {
    return new Storage(await mkdtemp(join(tmpdir(), 'conference-notes-storage-')));
  }

  /** A window with its own store and importer. */
  window(
    feeds: readonly FollowedFeed[] = [],
    limits: Partial<HttpLimits> = {},
  ): { readonly store: LibraryStore; readonly importer: Importer } {
    const store = new LibraryStore({ storageUri: vscode.Uri.file(this.folder), log: testLog });
    store.useFeeds(() => feeds.map(({ source }) => source.key));
    const importer = new Importer(store, feedReader({ version: 'test', limits }), testLog);
    this.#disposables.push(store, importer);
    return { store, importer };
  }

  async delete(): Promise<void> {
    for (const each of this.#disposables) each.dispose();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A feed of the user's own settings. */
export function followed(written: string): FollowedFeed {
  const base = vscode.workspace.workspaceFolders?.[0]?.uri;
  return { written, origin: 'user', source: feedSource(written, { extensionUri, base }) };
}

/** A web server of this machine that answers as a test tells it, and remembers what it was asked. */
export class Server {
  readonly requests: IncomingMessage[] = [];
  readonly #server;

  private constructor(listener: RequestListener) {
    this.#server = createServer((request, response) => {
      this.requests.push(request);
      listener(request, response);
    });
  }

  static async start(listener: RequestListener): Promise<Server> {
    const server = new Server(listener);
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  address(path: string): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${path}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** An Atom feed with one post for each title, the newest first, and two talks in each. */
export function atom(titles: readonly string[], extra = ''): string {
  const entries = titles.map(
    (title, index) => `<entry><id>https://weblog.example/${encodeURIComponent(title)}</id><title>${title}</title>
      <link href="https://weblog.example/${encodeURIComponent(title)}"/>
      <published>2026-01-${String(titles.length - index).padStart(2, '0')}T00:00:00Z</published>
      <updated>2026-01-28T00:00:00Z</updated>
      <content type="html">&lt;p&gt;My notes of the talks at the ${title} conference.&lt;/p&gt;&lt;h2&gt;${title} in practice — Ada Lovelace&lt;/h2&gt;&lt;p&gt;Notes.&lt;/p&gt;
        &lt;h2&gt;More of it — Grace Hopper&lt;/h2&gt;&lt;p&gt;Notes.&lt;/p&gt;</content></entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom">
    <id>https://weblog.example/</id><title>Weblog</title><updated>2026-01-28T00:00:00Z</updated>${extra}
    ${entries.join('\n')}</feed>`;
}

/** A storage, and a server with a feed of two posts, for each test of a suite; other titles make another feed. */
export function servedFeed(): { readonly storage: Storage; readonly server: Server; titles: readonly string[] } {
  const served = {} as { storage: Storage; server: Server; titles: readonly string[] };
  beforeEach(async () => {
    served.titles = ['Observability', 'Chaos'];
    served.storage = await Storage.create();
    served.server = await Server.start((_request, response) => send(response, atom(served.titles)));
  });
  afterEach(async () => {
    await served.storage.delete();
    await served.server.stop();
  });
  return served;
}

/** Answers with a document. */
export function send(response: ServerResponse, body: string, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(200, { 'content-type': 'application/atom+xml', ...headers }).end(body);
}

/** A token that nobody cancels. */
export const token = new vscode.CancellationTokenSource().token;

/** The next time that an event fires. */
export const next = <T>(event: vscode.Event<T>): Promise<T> =>
  new Promise((resolve) => {
    const listener = event((value) => {
      listener.dispose();
      resolve(value);
    });
  });

/**
 * Presses Enter in whatever quick pick or input box is open, again and again until an act that waits for it is done:
 * VS Code does not tell an extension that a box is open.
 */
export async function accepting<T>(act: Promise<T>): Promise<T> {
  const open = { isOpen: true };
  const done = act.finally(() => (open.isOpen = false));
  while (open.isOpen) {
    await Promise.race([done, new Promise((resolve) => setTimeout(resolve, 300))]);
    await vscode.commands.executeCommand('quickInput.accept');
  }
  return done;
}
