import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { COSTS } from './demo';
import { quickInputClosed, quickInputOpened, quickPickRows, runCommand } from './palette';
import { webview, webviewFocused } from './views';
import { ready, until, withWorkbench } from './workbench';

/** A window whose sidebar was never opened, on a folder that follows these feeds; without any it is the demo's. */
async function inFreshWindow(
  act: (page: Page, folder: string) => Promise<void>,
  feeds?: readonly string[],
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cn-first-'));
  try {
    cpSync('test/fixtures/demo', folder, { recursive: true });
    if (feeds)
      writeFileSync(join(folder, '.vscode', 'settings.json'), JSON.stringify({ 'conferenceNotes.feeds': feeds }));
    await withWorkbench({ folder }, ({ page }) => act(page, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const firstRowIs = (page: Page, label: string): Promise<unknown> =>
  until(
    `the first row is ${label}`,
    async () => (await quickPickRows(page)).map((row) => row.label),
    ([first]) => first === label,
  );

describe('In a window whose sidebar was never opened', () => {
  it('the search has the feeds read, and finds a talk', () =>
    inFreshWindow(async (page) => {
      await runCommand(page, 'Conference Notes: Search Talks');
      const box = await quickInputOpened(page, /^Search talks/);
      await box.fill('cloud costs');
      await firstRowIs(page, COSTS);

      // A window that is loaded anew goes on with the query.
      await page.keyboard.press('Escape');
      await quickInputClosed(page);
      await page.evaluate(() => Object.assign(window, { isOld: true }));
      await runCommand(page, 'Developer: Reload Window');
      await until(
        'the window is another one',
        () => page.evaluate(() => 'isOld' in window).catch(() => true),
        (isOld) => !isOld,
      );
      await ready(page);
      await runCommand(page, 'Conference Notes: Search Talks');
      await until(
        'the query stands in the box again',
        async () => (await quickInputOpened(page, /^Search talks/)).inputValue(),
        (query) => query === 'cloud costs',
      );
    }));

  it('the page of results has them read, too', () =>
    inFreshWindow(async (page, folder) => {
      await runCommand(page, 'Conference Notes: Search on a Page');
      const frame = await webview(page, '#query');
      await frame.locator('#query').fill('cloud costs');
      await frame.locator('.hits').getByRole('link', { name: COSTS }).waitFor();

      // Their files are watched from now on.
      await frame.locator('#query').fill('zebras');
      await frame.getByText('Nothing found.').waitFor();
      const feed = join(folder, 'feeds', 'devops.xml');
      writeFileSync(feed, readFileSync(feed, 'utf8').replaceAll(COSTS, 'Taking Zebras to the Cloud'));
      await frame.locator('.hits').getByRole('link', { name: 'Taking Zebras to the Cloud' }).waitFor();
    }));

  it('a follow-up waits for the talks, and is about one of them', () =>
    inFreshWindow(async (page) => {
      await runCommand(page, 'Conference Notes: Add Follow-up…');
      const box = await quickInputOpened(page, /^Add a follow-up to which talk/);
      await box.fill('cloud costs');
      await firstRowIs(page, COSTS);
      await page.keyboard.press('Enter');
      await quickInputOpened(page, /^What do you want to do/);
      assert.equal(await page.locator('.quick-input-title').innerText(), COSTS);
    }));
});

/** Serves the demo's feed once it is let go. */
async function withSlowFeed(act: (address: string, letGo: () => void) => Promise<void>): Promise<void> {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const server = createServer((_request, response) => {
    void held.then(() => response.end(readFileSync('test/fixtures/demo/feeds/devops.xml')));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await act(`http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.xml`, letGo);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

describe('A search that finds nothing because of the feeds', () => {
  it('says that they are being read, and answers when they are', () =>
    withSlowFeed(async (address, letGo) => {
      const folder = mkdtempSync(join(tmpdir(), 'cn-first-'));
      const settings = { 'conferenceNotes.feeds': [address] };
      try {
        await withWorkbench({ folder, settings }, async ({ page }) => {
          await runCommand(page, 'Conference Notes: Search on a Page');
          const frame = await webview(page, '#query');
          await frame.locator('#query').fill('cloud costs');
          await frame.getByText('Feeds are being read…').waitFor();
          await runCommand(page, 'Conference Notes: Search Talks');
          const box = await quickInputOpened(page, /^Search talks/);
          await firstRowIs(page, 'Feeds are being read…');
          await box.fill('cloud costs');
          await firstRowIs(page, 'Feeds are being read…');
          const widget = page.locator('.quick-input-widget');
          await widget.locator('.monaco-progress-container.active').waitFor();
          assert.doesNotMatch(await widget.innerText(), /0 results|Nothing found/);
          letGo();
          await firstRowIs(page, COSTS);
          await widget.locator('.monaco-progress-container.active').waitFor({ state: 'hidden' });
          await frame.locator('.hits').getByRole('link', { name: COSTS }).waitFor();
        });
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }));

  it('says that one could not be read, and tries it again', () =>
    inFreshWindow(
      async (page, folder) => {
        await runCommand(page, 'Conference Notes: Search on a Page');
        const frame = await webview(page, '#query');
        await frame.getByText('“late/feed.xml” does not exist.').waitFor();
        await webviewFocused(page);
        await runCommand(page, 'Conference Notes: Search Talks');
        const box = await quickInputOpened(page, /^Search talks/);
        await box.fill('cloud costs');
        await firstRowIs(page, 'A followed feed could not be read. Try again');
        assert.match((await quickPickRows(page))[0]?.detail ?? '', /“late\/feed\.xml” does not exist/);
        mkdirSync(join(folder, 'late'));
        cpSync(join(folder, 'feeds', 'devops.xml'), join(folder, 'late', 'feed.xml'));
        await page.keyboard.press('Enter');
        await frame.locator('#query').fill('cloud costs');
        await frame.locator('.hits').getByRole('link', { name: COSTS }).waitFor();
      },
      ['late/feed.xml'],
    ));

  it('says that one waits for the user, and asks him', () =>
    inFreshWindow(
      async (page) => {
        await runCommand(page, 'Conference Notes: Search Talks');
        await quickInputOpened(page, /^Search talks/);
        await firstRowIs(page, 'A feed of this workspace waits for your yes');
        await page.keyboard.press('Enter');
        await quickInputOpened(page, /^This workspace follows them/);
      },
      ['http://127.0.0.1:9/feed.xml'],
    ));
});
