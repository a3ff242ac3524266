import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { COSTS } from './demo';
import { quickInputOpened, quickPickRows, runCommand } from './palette';
import { webview } from './views';
import { until, withWorkbench } from './workbench';

/** The demo's feed in a window whose sidebar was never opened. */
async function inFreshWindow(act: (page: Page, folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cn-first-'));
  try {
    cpSync('test/fixtures/demo', folder, { recursive: true });
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
    }));

  it('the page of results has them read, too', () =>
    inFreshWindow(async (page) => {
      await runCommand(page, 'Conference Notes: Search on a Page');
      const frame = await webview(page, '#query');
      await frame.locator('#query').fill('cloud costs');
      await frame.locator('.hits').getByRole('link', { name: COSTS }).waitFor();
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
