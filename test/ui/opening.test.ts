import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { quickInputClosed, quickPickRows, runCommand } from './palette';
import { editorTitles, openSidebar, useTheme, view } from './views';
import { withWorkbench } from './workbench';

const VIEWS = ['Talks', 'Tags', 'Speakers', 'Follow-ups'];

describe('VS Code with the extension', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cn-demo-'));
  before(() => cpSync('test/fixtures/demo', folder, { recursive: true }));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('shows the four views, in light and in dark, and asks nothing of the outside', async () => {
    await withWorkbench({ folder }, async (workbench) => {
      const { page } = workbench;
      await openSidebar(page);
      for (const name of VIEWS) await view(page, name).waitFor();
      await useTheme(workbench, 'light');
      await useTheme(workbench, 'dark');
      assert.deepEqual(workbench.foreignRequests, []);
    });
  });

  it('shows them too where the packaged extension is installed in a clean profile', async () => {
    await withWorkbench({ folder, vsix: join(process.cwd(), 'conference-notes.vsix') }, async ({ page }) => {
      await openSidebar(page);
      for (const name of VIEWS) await view(page, name).waitFor();
      await runCommand(page, 'View: Close All Editors');
      assert.deepEqual(await editorTitles(page), []);
      await page.keyboard.press('F1');
      assert.ok((await quickPickRows(page)).length > 0);
      await page.keyboard.press('Escape');
      await quickInputClosed(page);
    });
  });
});
