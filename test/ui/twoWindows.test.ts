import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { startFeedServer } from '../support/feedServer.mjs';
import { quickInputClosed, quickInputOpened, runCommand } from './palette';
import { expandView, openSidebar, treeRow, treeRows, treeRowShown, webview } from './views';
import { until, withWorkbench } from './workbench';

const TALK = 'Accurate Metrics';
const TASK = 'Read the paper';

describe('Two windows', () => {
  it('show what the other imports, adds and ticks', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cn-two-'));
    cpSync('test/fixtures/workspace', folder, { recursive: true });
    const server = await startFeedServer();
    try {
      await withWorkbench({ folder }, async ({ page: one, openWindow }) => {
        const two = await openWindow();
        await openSidebar(one);
        await openSidebar(two);

        await runCommand(one, 'Conference Notes: Follow a Feed…');
        await (await quickInputOpened(one, 'https://example.org/feed.xml')).fill(server.feed);
        await one.keyboard.press('Enter');
        await quickInputClosed(one);
        await treeRowShown(one, 'Talks', 'All Day DevOps 2022');
        await treeRowShown(two, 'Talks', 'All Day DevOps 2022');

        await treeRow(one, 'Talks', 'All Day DevOps 2022').click();
        await treeRowShown(one, 'Talks', TALK);
        await treeRow(one, 'Talks', TALK).click();
        const input = (await webview(one, 'h1')).getByLabel('Add a follow-up');
        await input.fill(TASK);
        await input.press('Enter');
        await expandView(two, 'Follow-ups');
        await treeRowShown(two, 'Follow-ups', TASK);

        const rowInTwo = treeRow(two, 'Follow-ups', TASK);
        await rowInTwo.locator('.custom-view-tree-node-item-checkbox').click();
        const box = (await webview(one, 'h1')).getByRole('checkbox', { name: TASK });
        await until(
          'the first window shows the tick of the second',
          () => box.isChecked(),
          (isChecked) => isChecked,
        );
        const open = (await treeRows(two, 'Follow-ups')).filter(
          ({ label, checked }) => label === TASK && checked === false,
        );
        assert.deepEqual(open, []);
      });
    } finally {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
