import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { quickInput, quickInputOpened, quickPickRow, quickPickRows, runCommand } from './palette';
import { openSidebar, treeRow, treeRowShown, view } from './views';
import { until, withWorkbench } from './workbench';

/** What VS Code would draw as an icon. */
const SIGN = '$(rocket)';

const FEED = `<feed xmlns="http://www.w3.org/2005/Atom">
<id>https://weblog.example/</id><title>Notes</title><updated>2024-05-01T00:00:00Z</updated>
<entry><id>https://weblog.example/1</id><title>Launch Conf 2024</title><link href="https://weblog.example/1"/>
<published>2024-05-01T00:00:00Z</published><updated>2024-05-01T00:00:00Z</updated><category term="ship ${SIGN}"/>
<content type="html">&lt;h2&gt;Ship ${SIGN} today — Ann Author&lt;/h2&gt;&lt;p&gt;How to launch ${SIGN} things.&lt;/p&gt;
&lt;h2&gt;Other things — Bo Berg&lt;/h2&gt;&lt;p&gt;Nothing flies.&lt;/p&gt;</content></entry></feed>`;

describe('What feeds and people write', () => {
  it('is shown as they wrote it, in rows, prompts, trees and the status bar', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cn-signs-'));
    try {
      mkdirSync(join(folder, '.vscode'));
      const settings = JSON.stringify({ 'conferenceNotes.feeds': ['feed.xml'] });
      writeFileSync(join(folder, '.vscode', 'settings.json'), settings);
      writeFileSync(join(folder, 'feed.xml'), FEED);
      await withWorkbench({ folder }, async ({ page }) => {
        await openSidebar(page);
        await treeRowShown(page, 'Talks', 'Launch Conf 2024');
        await treeRow(page, 'Talks', 'Launch Conf 2024').click();
        await treeRowShown(page, 'Talks', `Ship ${SIGN} today`);
        await treeRowShown(page, 'Tags', `ship ${SIGN}`);

        await runCommand(page, 'Conference Notes: Search Talks');
        const box = await quickInputOpened(page, /^Search talks/);
        await box.fill(`launch ${SIGN}`);
        const prompt = page.locator('.quick-input-widget .quick-input-message');
        await until(
          'the text is searched, and the row shows its words',
          () => quickPickRows(page),
          ([first]) => first?.label === `Ship ${SIGN} today` && first.detail.includes(`launch ${SIGN} things`),
        );
        assert.match(await prompt.innerText(), /launch \$\(rocket\)/);
        assert.equal(await page.locator('.quick-input-widget .codicon-rocket').count(), 0);

        const row = quickPickRow(page, `Ship ${SIGN} today`);
        await row.hover();
        await row.getByRole('button', { name: 'Copy Link' }).click();
        await page.locator('.statusbar-item', { hasText: `Link copied: Ship ${SIGN} today` }).waitFor();

        // Signs alone are an empty box; in the trees they are said to be no words.
        await box.fill('!!! 😀');
        await until(
          'what was opened last or is new is offered',
          () => quickPickRows(page),
          ([first]) => first?.separator === 'newest talks',
        );
        await box.fill('zzzq $(zzzq) '.repeat(300));
        const [nothing] = await until(
          'nothing is found',
          () => quickPickRows(page),
          ([first]) => first?.label.startsWith('Nothing found for “zzzq $(zzzq) zzzq') ?? false,
        );
        assert.ok((nothing?.label.length ?? 0) < 120, nothing?.label);
        assert.ok((await prompt.innerText()).length < 300);
        await page.keyboard.press('Escape');

        await runCommand(page, 'Conference Notes: Filter Talks…');
        await quickInput(page).fill('!!!');
        await page.keyboard.press('Enter');
        await until(
          'the trees say that there is nothing to search for',
          () => view(page, 'Talks').locator('.message').innerText(),
          (words) => words === 'There are no words to search for in “!!!”.',
        );
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
