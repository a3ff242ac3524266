import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { startFeedServer } from '../support/feedServer.mjs';
import { runCommand } from './palette';
import { expandView, openSidebar, treeRow, treeRows, treeRowShown, webview } from './views';
import { until, withWorkbench } from './workbench';

const TALK = 'Accurate Metrics';
const TASK = 'Read the paper';

describe('Two windows', () => {
  it('show what the other imports, adds and ticks', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cn-two-'));
    cpSync('test/fixtures/workspace', folder, { recursive: true });
    const server = await startFeedServer();
    const whole = readFileSync('test/fixtures/demo/feeds/devops.xml', 'utf8');
    server.serve(whole.replace(/<entry>[^]*?<\/entry>/, ''));
    try {
      const settings = { 'conferenceNotes.feeds': [server.feed] };
      await withWorkbench({ folder, settings }, async ({ page: one, openWindow }) => {
        const two = await openWindow();
        for (const page of [one, two]) {
          await openSidebar(page);
          const [newest] = await treeRowShown(page, 'Talks', 'All Day DevOps 2021');
          assert.equal(newest?.label, 'All Day DevOps 2021');
        }

        server.serve(whole);
        await runCommand(one, 'Conference Notes: Refresh Feeds');
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
