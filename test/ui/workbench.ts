import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../support/vscode/chromium.mjs';
import { installExtension, startServer, type Server } from '../support/vscode/server.mjs';

/** What to open, and how. */
export interface WorkbenchOptions {
  /** Absolute path of the folder to open; none for an empty window. */
  readonly folder?: string;
  /** Absolute path of a VSIX to install into the profile; else the extension runs from the project. */
  readonly vsix?: string;
  /** The user's settings. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Absolute path of a profile to use again; else a clean one that goes with the workbench. */
  readonly profile?: string;
  /** Whether VS Code asks before it trusts a folder; else all are trusted. */
  readonly trust?: boolean;
  /** In CSS pixels. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** A VS Code in a browser. */
export interface Workbench {
  /** The first window. */
  readonly page: Page;
  /** Absolute path of the profile. */
  readonly profile: string;
  /** The addresses outside of VS Code's own server that its pages asked for so far. */
  readonly foreignRequests: readonly string[];
  /** Opens one more window of the same user, on the same folder unless another is named. */
  readonly openWindow: (folder?: string) => Promise<Page>;
  close(): Promise<void>;
}

/** Long enough for a busy machine: what waits longer than this waits in vain. */
const WAIT_LIMIT_MS = 60_000;
const START_LIMIT_MS = 120_000;

/** Opens VS Code with the extension. The caller closes it; {@link withWorkbench} does so by itself. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'cn-ui-'));
  const closers: (() => unknown)[] = [];
  if (options.profile === undefined)
    closers.push(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  const close = async (): Promise<void> => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    if (options.vsix !== undefined) await installExtension(options.vsix, { dataDir: profile });
    const server = await startServer({
      dataDir: profile,
      settings: { ...options.settings },
      trust: options.trust ?? false,
    });
    closers.push(() => server.stop());
    const browser: Browser = await launchChromium();
    closers.push(() => browser.close());
    const context = await browser.newContext({ viewport: options.size ?? { width: 1280, height: 800 } });
    context.setDefaultTimeout(WAIT_LIMIT_MS);
    const foreignRequests = watchRequests(context, server);
    const openWindow = async (folder = options.folder): Promise<Page> => {
      const page = await context.newPage();
      const development = options.vsix === undefined ? { extensionDevelopmentPath: process.cwd() } : {};
      await page.goto(server.url({ ...(folder !== undefined && { folder }), ...development }));
      await ready(page);
      return page;
    };
    return { page: await openWindow(), profile, foreignRequests, openWindow, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Opens VS Code for the time of a test. If the test fails, a picture of each window and the logs are left in dist/test/ui-failures. */
export async function withWorkbench(
  options: WorkbenchOptions,
  test: (workbench: Workbench) => Promise<void>,
): Promise<void> {
  const workbench = await openWorkbench(options);
  try {
    await test(workbench);
  } catch (error) {
    const folder = resolve('dist', 'test', 'ui-failures');
    mkdirSync(folder, { recursive: true });
    const name = String(Date.now());
    for (const [index, page] of workbench.page.context().pages().entries()) {
      await page.screenshot({ path: join(folder, `${name}-${index + 1}.png`) }).catch(() => undefined);
    }
    cpSync(join(workbench.profile, 'data', 'logs'), join(folder, `${name}-logs`), { recursive: true });
    throw error;
  } finally {
    await workbench.close();
  }
}

/** Reads a value again and again until it is as wanted; where it never is, the error tells the last value. */
export async function until<T>(
  what: string,
  read: () => T | Promise<T>,
  isWanted: (value: T) => boolean,
  limitMs = WAIT_LIMIT_MS,
): Promise<T> {
  for (const end = Date.now() + limitMs; ; await new Promise((wake) => setTimeout(wake, 50))) {
    const value = await read();
    if (isWanted(value)) return value;
    if (Date.now() > end) throw new Error(`Waited in vain until ${what}. Last seen: ${JSON.stringify(value)}`);
  }
}

/** Waits until a window is drawn and has its editors and views. */
export async function ready(page: Page): Promise<void> {
  const status = page.locator('.monaco-workbench .part.statusbar .statusbar-item').first();
  await status.waitFor({ timeout: START_LIMIT_MS });
  // VS Code's own driver for smoke tests, which knows when all editors and views of the last session are back.
  await page.waitForFunction(() => 'driver' in window, undefined, { timeout: START_LIMIT_MS });
  await page.evaluate(() => {
    const { driver } = window as unknown as { driver: { whenWorkbenchRestored(): Promise<void> } };
    return driver.whenWorkbenchRestored();
  });
}

function watchRequests(context: BrowserContext, server: Server): readonly string[] {
  const seen: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    // Files of webviews have addresses of this site; VS Code's own service worker answers them.
    const isWebviewFile = /^https:\/\/[^/]+\.vscode-resource\.vscode-cdn\.net\//.test(url);
    const isOwn = url.startsWith(server.origin) || isWebviewFile || /^(data|blob|vscode-[a-z-]+):/.test(url);
    if (!isOwn) seen.push(url);
  });
  return seen;
}
