import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { COSTS, EVENT, withDemo } from './demo';
import { quickInputOpened } from './palette';
import { notifications, treeRow, treeRows, treeRowShown, view, webview } from './views';
import { until } from './workbench';

/** The demo's feed, of which nothing is said in a notification. */
const browsing = (act: (page: Page) => Promise<void>): Promise<void> =>
  withDemo(async (page) => {
    await act(page);
    assert.deepEqual(await notifications(page), []);
  });

const titleIs = (page: Page, wanted: string): Promise<string> =>
  until(
    `the reader shows “${wanted}”`,
    async () =>
      (await webview(page, 'h1'))
        .locator('h1')
        .innerText({ timeout: 1000 })
        .catch(() => ''),
    (title) => title === wanted,
  );

/** Whether the tab of the reader has the icon of this name. */
const tabHasIcon = (page: Page, icon: string): Promise<void> =>
  page.locator(`.tab .codicon-${icon}, .tab [class*="codicon-${icon}"]`).first().waitFor({ state: 'attached' });

/** The row of a tree that is selected, and that which has the focus. */
const marked = (page: Page, name: string, mark: 'selected' | 'focused'): Promise<string> =>
  view(page, name)
    .locator(`.monaco-list-row.${mark} .label-name`)
    .innerText({ timeout: 1000 })
    .catch(() => '');

const markedIs = (page: Page, mark: 'selected' | 'focused', wanted: string): Promise<string> =>
  until(
    `“${wanted}” is ${mark}`,
    () => marked(page, 'Talks', mark),
    (label) => label === wanted,
  );

describe('The trees', () => {
  it('open the pages of events, tags and speakers from their rows, and take follow-ups and notes about them', () =>
    browsing(async (page) => {
      for (const [name, label, command, icon] of [
        ['Talks', EVENT, 'Open Event', 'calendar'],
        ['Tags', 'terraform', 'Open Tag', 'tag'],
        ['Speakers', 'Amir Shaked', 'Open Speaker', 'account'],
      ] as const) {
        await treeRow(page, name, label).hover();
        await treeRow(page, name, label).getByRole('button', { name: command }).click();
        await titleIs(page, label);
        await tabHasIcon(page, icon);
      }
      // A click opens and folds, on every row that has others below it.
      await treeRow(page, 'Speakers', 'Amir Shaked').click();
      await treeRowShown(page, 'Speakers', COSTS);

      await treeRow(page, 'Speakers', 'Amir Shaked').click({ button: 'right' });
      const offered = page.locator('.context-view .action-label');
      await offered.filter({ hasText: 'Add Follow-up…' }).waitFor();
      assert.deepEqual((await offered.allInnerTexts()).filter(Boolean), [
        'Open Speaker',
        'Add Follow-up…',
        'Open Note',
      ]);
      for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
      await quickInputOpened(page, /^What do you want to do\?/);
      assert.match(await page.locator('.quick-input-widget').innerText(), /conference-notes\/Amir Shaked\.md/);
      await page.keyboard.press('Escape');
    }));

  it('keep the focus at a click and at Enter, give it to the page at the second, and follow the talk that is read', () =>
    browsing(async (page) => {
      await treeRow(page, 'Talks', EVENT).click();
      await treeRowShown(page, 'Talks', COSTS);
      await treeRow(page, 'Talks', COSTS).click();
      await titleIs(page, COSTS);
      await markedIs(page, 'focused', COSTS);
      const rows = (await treeRows(page, 'Talks')).map(({ label }) => label);
      const next = rows[rows.indexOf(COSTS) + 1] ?? '';
      await page.keyboard.press('ArrowDown');
      await markedIs(page, 'focused', next);
      await page.keyboard.press('Enter');
      await titleIs(page, next);
      await markedIs(page, 'selected', next);
      await markedIs(page, 'focused', next);
      await page.keyboard.press('Enter');
      const frame = await webview(page, 'h1');
      await until(
        'the page has the focus',
        () => frame.evaluate(() => document.hasFocus() && document.activeElement?.tagName),
        (tag) => tag === 'H1',
      );
      // Where a link leads, and the way back.
      await frame.getByRole('link', { name: COSTS }).first().click();
      await titleIs(page, COSTS);
      await markedIs(page, 'selected', COSTS);
      await page.keyboard.press('Alt+ArrowLeft');
      await titleIs(page, next);
      await markedIs(page, 'selected', next);
      // A second click on what is shown goes into the page.
      await treeRow(page, 'Talks', COSTS).dblclick();
      await titleIs(page, COSTS);
      const read = await webview(page, 'h1');
      await until('the page has the focus again', () => read.evaluate(() => document.hasFocus()), Boolean);
    }));
});
