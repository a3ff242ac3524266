import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { startFeedServer } from '../support/feedServer.mjs';
import { quickInput, quickInputClosed, quickInputOpened, quickPickRows, runCommand } from './palette';
import { expandView, notifications, openSidebar, treeRow, treeRows, treeRowShown, view, webview } from './views';
import { until, withWorkbench, type WorkbenchOptions } from './workbench';

const TALK = 'Comprehending Terraform Infrastructure as Code: How to Evolve Fast & Safe';
const NOTE = 'Comprehending Terraform Infrastructure as Code How to Evolve Fast & Safe.md';

/** What a user does in a day: from an empty folder to a ticked follow-up in a Markdown file. */
async function day(options: Omit<WorkbenchOptions, 'folder'>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cn-day-'));
  const server = await startFeedServer();
  try {
    await withWorkbench({ ...options, folder }, async (workbench) => {
      const { page } = workbench;
      const title = async (): Promise<string> => (await webview(page, 'h1')).locator('h1').innerText();
      const titleIs = (wanted: string): Promise<string> =>
        until(
          `the reader shows "${wanted}"`,
          () => title().catch(() => ''),
          (shown) => shown === wanted,
        );

      // Follow the feed, from the empty view.
      await openSidebar(page);
      await view(page, 'Talks').getByText('Follow a Feed…').click();
      const address = await quickInputOpened(page, 'https://example.org/feed.xml');
      await address.fill(server.feed);
      await page.keyboard.press('Enter');
      await quickInputClosed(page);
      const events = await treeRowShown(page, 'Talks', 'All Day DevOps 2022');
      assert.equal(events[0]?.label, 'All Day DevOps 2022');
      assert.match(events[0].description, /10 talks/);

      // Search with a typo, and see the best hit first.
      await runCommand(page, 'Conference Notes: Search Talks');
      const search = await quickInputOpened(page, /^Search talks/);
      await search.pressSequentially('terrafrom');
      const [best] = await until(
        'the best hit is the talk on Terraform',
        () => quickPickRows(page),
        (rows) => rows[0]?.label === TALK,
      );
      assert.match(best?.description ?? '', /Anton Babenko/);
      assert.equal(best?.focused, true);
      await page.keyboard.press('Enter');
      await titleIs(TALK);

      // To the speaker, and back.
      await (await webview(page, 'h1')).getByRole('link', { name: 'Anton Babenko' }).first().click();
      await titleIs('Anton Babenko');
      await (await webview(page, 'h1')).getByRole('button', { name: 'Back' }).click();
      await titleIs(TALK);

      // Expand a tag.
      await expandView(page, 'Tags');
      await treeRow(page, 'Tags', 'terraform').click();
      const tags = await treeRowShown(page, 'Tags', TALK);
      const about = tags.findIndex(({ label }) => label === TALK);
      assert.ok(about > 0 && tags[about]?.level === 2);

      // Add a follow-up on the page, and tick it there.
      const input = (await webview(page, 'h1')).getByLabel('Add a follow-up');
      await input.fill('Try the terraform-aws-modules');
      await input.press('Enter');
      const file = join(folder, 'conference-notes', NOTE);
      const lines = (): readonly string[] => {
        try {
          return readFileSync(file, 'utf8').split('\n');
        } catch {
          return [];
        }
      };
      const head = [
        '---',
        'talk: https://markvanlent.dev/2022/11/10/all-day-devops-2022/#comprehending-terraform-infrastructure-as-code-how-to-evolve-fast--safe--anton-babenko',
        `title: "${TALK}"`,
        'speakers: [Anton Babenko]',
        'event: All Day DevOps 2022',
        '---',
        '',
        `# ${TALK}`,
        '',
      ];
      const written = await until('the note is on disk', lines, (found) => found.length > 1);
      assert.deepEqual(written, [...head, '- [ ] Try the terraform-aws-modules', '']);
      await expandView(page, 'Follow-ups');
      await treeRowShown(page, 'Follow-ups', 'Try the terraform-aws-modules');
      await (await webview(page, 'h1')).getByRole('checkbox', { name: 'Try the terraform-aws-modules' }).check();
      const ticked = await until('the line is ticked', lines, (found) =>
        found.some((line) => line.startsWith('- [x]')),
      );
      const today = new Date().toLocaleDateString('sv-SE');
      assert.deepEqual(ticked, [...head, `- [x] Try the terraform-aws-modules ✅ ${today}`, '']);

      assert.deepEqual(await notifications(page), []);
      assert.deepEqual(workbench.foreignRequests, []);
      assert.ok((await treeRows(page, 'Talks')).length > 0);
      assert.ok(!(await quickInput(page).isVisible()));
    });
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('A day of a user', () => {
  it('goes from following a feed to a ticked follow-up', () => day({}));

  it('goes the same way with the packaged extension in a clean profile', () =>
    day({ vsix: join(process.cwd(), 'conference-notes.vsix') }));
});
