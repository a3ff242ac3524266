import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { quickInput, quickInputClosed, quickInputOpened, quickPickRow } from './palette';
import { openSidebar, treeRowShown, view } from './views';
import { until, withWorkbench } from './workbench';

const FEED = join(process.cwd(), 'test', 'fixtures', 'demo', 'feeds', 'devops.xml');
const ASKED = 'https://example.org/feed.xml';

describe('“Browse…” where VS Code shows a dialog for files of its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cn-browse-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('follows the file that was chosen, and asks on where none was', async () => {
    await withWorkbench({ folder }, async ({ page }) => {
      await openSidebar(page);
      await view(page, 'Talks').getByText('Follow a Feed…').click();
      await quickInputOpened(page, ASKED);
      const shows = (what: string, isWanted: (value: string) => boolean): Promise<string> =>
        until(`the input shows ${what}`, () => quickInput(page).inputValue(), isWanted);
      const browse = async (): Promise<void> => {
        await shows('nothing', (value) => value === '');
        await page.locator('.quick-input-widget').getByRole('button', { name: 'Browse…' }).click();
        await shows('a folder', (value) => value.endsWith('/'));
        await quickPickRow(page, '..').waitFor();
      };
      await browse();
      await page.keyboard.press('Escape');
      await browse();
      await quickInput(page).fill(FEED);
      // The dialog takes what was typed only after it has looked for it.
      await quickPickRow(page, 'devops.xml').waitFor();
      await page.keyboard.press('Enter');
      await treeRowShown(page, 'Talks', 'All Day DevOps 2022');
      await quickInputClosed(page);
    });
  });
});
