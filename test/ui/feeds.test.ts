import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { startFeedServer } from '../support/feedServer.mjs';
import { quickInput, quickInputClosed, quickInputOpened, runCommand } from './palette';
import { expandView, notifications, openSidebar, treeRowShown, view } from './views';
import { until, withWorkbench } from './workbench';

const EVENT = 'All Day DevOps 2022';

const statusSays = (page: Page, words: string): Promise<void> =>
  page.locator('.statusbar-item', { hasText: words }).waitFor();

/** A folder that is there for the time of an act. */
async function inFolder(act: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cn-feeds-'));
  try {
    await act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('The feeds that one follows', () => {
  it('are taken back by one import and come again when one asks, with words on what goes', () =>
    inFolder((folder) =>
      withWorkbench({ folder, settings: { 'conferenceNotes.feeds': ['sample'] } }, async ({ page }) => {
        await openSidebar(page);
        await treeRowShown(page, 'Talks', EVENT);
        await runCommand(page, 'Conference Notes: Undo Last Import…');
        const dialog = page.locator('.monaco-dialog-box');
        await dialog.waitFor();
        assert.match(await dialog.innerText(), /will be as before: 58 talks go\./);
        await dialog.getByRole('button', { name: 'Undo Import' }).click();
        await statusSays(page, 'The import was taken back: 58 talks are gone');
        await until(
          'the tree is empty',
          () => view(page, 'Talks').locator('.monaco-list-row').count(),
          (count) => count === 0,
        );
        await runCommand(page, 'Conference Notes: Refresh Feeds');
        await treeRowShown(page, 'Talks', EVENT);
        assert.deepEqual(await notifications(page), []);
      }),
    ));

  it('are exported under a name, and what has no address is told', () =>
    inFolder(async (folder) => {
      const server = await startFeedServer();
      try {
        const settings = { 'conferenceNotes.feeds': [server.feed, 'sample'] };
        await withWorkbench({ folder, settings }, async ({ page }) => {
          await openSidebar(page);
          await treeRowShown(page, 'Talks', EVENT);
          await runCommand(page, 'Conference Notes: Export the List of Feeds…');
          await until(
            'a file is proposed',
            () => quickInput(page).inputValue(),
            (path) => path === join(folder, 'feeds.opml'),
          );
          await page.keyboard.press('Enter');
          await statusSays(page, '1 feed exported; feeds without an address are left out: 1');
          await quickInputClosed(page);
          assert.ok(existsSync(join(folder, 'feeds.opml')));
          assert.ok(readFileSync(join(folder, 'feeds.opml'), 'utf8').includes(server.feed));
        });
      } finally {
        await server.stop();
      }
    }));

  it('may be none: a follow-up is about nothing then, and goes to the inbox', () =>
    inFolder((folder) =>
      withWorkbench({ folder }, async ({ page }) => {
        await openSidebar(page);
        await expandView(page, 'Follow-ups');
        await view(page, 'Follow-ups').getByText('Add a Follow-up…').click();
        await (await quickInputOpened(page, /^What do you want to do\?/)).fill('Find a feed');
        await page.keyboard.press('Enter');
        await treeRowShown(page, 'Follow-ups', 'Find a feed');
        assert.equal(
          readFileSync(join(folder, 'conference-notes', 'Inbox.md'), 'utf8'),
          '# Inbox\n\n- [ ] Find a feed\n',
        );
      }),
    ));
});
