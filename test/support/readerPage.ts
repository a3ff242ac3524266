import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toHtml } from 'hast-util-to-html';
import type { Browser, Page as BrowserPage } from 'playwright-core';
import type { HostMessage, PageMessage } from '../../src/reader/messages';
import type { Page } from '../../src/reader/pageParts';
import type { History } from '../../src/reader/place';
import { type ImagePolicy, newNonce, shellHtml } from '../../src/reader/readerHtml';
import { type ThemeKind, THEMES } from './themes';

/** The reader's page in a browser, with this test in the place of the extension. */
export interface ReaderPage {
  readonly page: BrowserPage;
  /** Where the page comes from: it stands for `webview.cspSource`. */
  readonly origin: string;
  /** What the page sent, oldest first. */
  readonly sent: readonly PageMessage[];
  /** Addresses that the page asked for, other than its own document, script and style. */
  readonly requests: readonly string[];
  /** What a script of the page would have left: errors and refusals of the policy are no failures. */
  readonly dialogs: readonly string[];
  post(message: HostMessage): Promise<void>;
  /** Shows a finished page, by default as the only visit; a new visit gets the focus. The pages are numbered from 1. */
  show(page: Page, history?: History, focus?: boolean): Promise<void>;
  state(): Promise<unknown>;
  close(): Promise<void>;
}

export interface ReaderPageOptions {
  readonly theme?: ThemeKind;
  readonly images?: ImagePolicy;
  readonly width?: number;
  readonly height?: number;
  /** What `acquireVsCodeApi().getState()` gives. */
  readonly state?: unknown;
}

const FILES: Readonly<Record<string, { readonly path: string; readonly type: string }>> = {
  '/page.js': { path: 'dist/page.js', type: 'text/javascript' },
  '/reader.css': { path: 'media/reader.css', type: 'text/css' },
};

/** One pixel, for images that a page may load. */
export const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs=', 'base64');

export const ONE_VISIT: History = { visits: [{ visit: 1, place: { kind: 'talk', id: 'a' } }], at: 0 };

const visitOf = ({ visits, at }: History): number | undefined => visits[at]?.visit;

/** Serves the built bundle and style with the reader's own document and policy, and opens it. */
export async function openReaderPage(browser: Browser, options: ReaderPageOptions = {}): Promise<ReaderPage> {
  const { theme = 'light', images = 'cached', width = 1140, height = 900 } = options;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://local');
    const file = FILES[pathname];
    if (pathname === '/') response.setHeader('content-type', 'text/html').end(document());
    else if (pathname.endsWith('.gif')) response.setHeader('content-type', 'image/gif').end(PIXEL);
    else if (file && existsSync(file.path))
      createReadStream(file.path).pipe(response.setHeader('content-type', file.type));
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const document = (): string =>
    shellHtml({
      images,
      source: origin,
      script: `${origin}/page.js`,
      style: `${origin}/reader.css`,
      nonce: newNonce(),
      lang: 'en',
      words: {
        title: 'Conference Notes',
        loading: 'Reading the library…',
        selection: 'Selected words',
        followUp: 'Follow up',
        copyQuote: 'Copy quote',
      },
    });

  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const sent: PageMessage[] = [];
  const requests: string[] = [];
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.exposeFunction('sendToTest', (message: PageMessage) => void sent.push(message));
  await page.addInitScript(standIn, { theme: THEMES[theme], kind: theme, state: options.state });
  await page.goto(origin);
  await page.waitForFunction(() => Boolean((globalThis as { isReady?: boolean }).isReady));
  page.on('request', (request) => requests.push(request.url()));

  const post = (message: HostMessage): Promise<void> =>
    page.evaluate((data) => {
      // Resolves after the page has read the message: its listener was there first.
      return new Promise<void>((done) => {
        window.addEventListener('message', () => done(), { once: true });
        window.postMessage(data, '*');
      });
    }, message);

  let count = 0;
  let shown: number | undefined;
  return {
    page,
    origin,
    sent,
    requests,
    dialogs,
    post,
    show: (made, history = ONE_VISIT, focus = visitOf(history) !== shown) => {
      shown = visitOf(history);
      return post({ type: 'show', html: toHtml(made.root), history, page: ++count, focus });
    },
    state: () => page.evaluate(() => (globalThis as { readerState?: unknown }).readerState),
    async close() {
      await context.close();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** Runs in the page before its script: what VS Code gives to a webview. */
function standIn({
  theme,
  kind,
  state,
}: {
  theme: { className: string; variables: object };
  kind: string;
  state: unknown;
}): void {
  const world = globalThis as unknown as Record<string, unknown>;
  world['readerState'] = state;
  world['acquireVsCodeApi'] = () => ({
    getState: () => world['readerState'],
    setState: (value: unknown) => (world['readerState'] = value),
    postMessage: (message: { type: string }) => {
      if (message.type === 'ready') world['isReady'] = true;
      void (world['sendToTest'] as (message: unknown) => unknown)(message);
    },
  });
  document.addEventListener('DOMContentLoaded', () => {
    for (const [name, value] of Object.entries(theme.variables))
      document.documentElement.style.setProperty(name, value as string);
    document.body.className = theme.className;
    document.body.dataset['vscodeThemeKind'] = `vscode-${kind}`;
  });
}
