import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { quickInput, quickInputClosed, quickInputOpened, quickPickRow, runCommand } from './palette';
import { expandView, notifications, openSidebar, treeRow, treeRows, treeRowShown, view, webview } from './views';
import { until, withWorkbench } from './workbench';

const TALK = 'Taking Control Over Cloud Costs';
const ASKS = /^What do you want to do\?/;

describe('Follow-ups in the sidebar', () => {
  it('are added by mouse and from the palette, ticked by mouse and by keyboard, and opened at their line', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cn-follow-ups-'));
    const file = join(folder, 'conference-notes', `${TALK}.md`);
    /** The task lines of the note on disk, once there is such a line. */
    const tasks = (wanted: string): Promise<readonly string[]> =>
      until(
        `the note has the line ${wanted}`,
        () => {
          try {
            return readFileSync(file, 'utf8').split('\n').slice(9, -1);
          } catch {
            return [];
          }
        },
        (lines) => lines.includes(wanted),
      );
    const today = new Date().toLocaleDateString('sv-SE');
    const settings = { 'conferenceNotes.feeds': ['sample'] };
    try {
      await withWorkbench({ folder, settings }, async ({ page }) => {
        await openSidebar(page);
        await treeRowShown(page, 'Talks', 'All Day DevOps 2022');
        await treeRow(page, 'Talks', 'All Day DevOps 2022').click();
        await treeRowShown(page, 'Talks', TALK);

        // The first one: the input says where it will go, and offers one folder for all.
        await treeRow(page, 'Talks', TALK).hover();
        await treeRow(page, 'Talks', TALK).getByRole('button', { name: 'Add Follow-up…' }).click();
        const first = await quickInputOpened(page, ASKS);
        const widget = page.locator('.quick-input-widget');
        assert.match(
          await widget.innerText(),
          /Your first note will be conference-notes\/Taking Control Over Cloud Costs\.md/,
        );
        await widget.getByRole('button', { name: 'Keep notes in one folder for all workspaces…' }).waitFor();
        await first.fill('Set budget alerts 📅 2020-01-02');
        await page.keyboard.press('Enter');
        await quickInputClosed(page);
        await page.locator('.statusbar-item', { hasText: `Follow-up saved in conference-notes/${TALK}.md` }).waitFor();
        await tasks('- [ ] Set budget alerts 📅 2020-01-02');

        // From the palette, the talk is chosen first.
        await runCommand(page, 'Conference Notes: Add Follow-up…');
        await quickInputOpened(page, /follow-up/);
        await quickInput(page).fill('taking control over cloud');
        await quickPickRow(page, TALK).click();
        await (await quickInputOpened(page, ASKS)).fill('Read the paper');
        assert.match(await widget.innerText(), /Goes to conference-notes\/Taking Control Over Cloud Costs\.md/);
        await page.keyboard.press('Enter');
        assert.deepEqual(await tasks('- [ ] Read the paper'), [
          '- [ ] Set budget alerts 📅 2020-01-02',
          '- [ ] Read the paper',
        ]);

        await expandView(page, 'Follow-ups');
        await treeRowShown(page, 'Follow-ups', 'Read the paper');
        const rows = await treeRows(page, 'Follow-ups');
        assert.deepEqual(
          rows.map(({ label, level, checked }) => [label, level, checked]),
          [
            ['Overdue', 1, undefined],
            ['Set budget alerts', 2, false],
            ['No date', 1, undefined],
            ['Read the paper', 2, false],
          ],
        );
        assert.equal(rows[1]?.description, `due 2 Jan 2020 · ${TALK}`);
        await page.locator('.activitybar .badge[aria-label*="One follow-up is overdue."]').waitFor();

        // By mouse.
        await treeRow(page, 'Follow-ups', 'Read the paper').locator('.custom-view-tree-node-item-checkbox').click();
        await tasks(`- [x] Read the paper ✅ ${today}`);
        await until(
          'the ticked one is among those done',
          () => treeRows(page, 'Follow-ups'),
          (all) => all.at(-1)?.label === 'Done' && !all.some(({ label }) => label === 'No date'),
        );
        // By keyboard: from the heading of the view into its tree, and to the first checkbox.
        await view(page, 'Follow-ups').locator('.pane-header').focus();
        const box = treeRow(page, 'Follow-ups', 'Set budget alerts').locator('.custom-view-tree-node-item-checkbox');
        await until(
          'Tab comes to the checkbox',
          async () => {
            await page.keyboard.press('Tab');
            return box.evaluate((element) => element === document.activeElement);
          },
          Boolean,
        );
        await page.keyboard.press(' ');
        await tasks(`- [x] Set budget alerts 📅 2020-01-02 ✅ ${today}`);
        await page.locator('.activitybar .badge[aria-label*="overdue"]').waitFor({ state: 'detached' });

        await treeRow(page, 'Follow-ups', 'Done').locator('.monaco-tl-twistie').click();
        await treeRowShown(page, 'Follow-ups', 'Set budget alerts');
        writeFileSync(
          file,
          readFileSync(file, 'utf8').replace(/- \[x\] (Set budget alerts 📅 2020-01-02).*/u, '- [ ] $1'),
        );
        await treeRowShown(page, 'Follow-ups', 'Overdue');
        assert.equal(await page.locator('.tab').count(), 0);

        // The context menu has what is about the follow-up, and nothing that takes away its talk.
        await treeRow(page, 'Follow-ups', 'Set budget alerts').click({ button: 'right' });
        const offered = page.locator('.context-view .action-label');
        await offered.filter({ hasText: 'Tick or Untick' }).waitFor();
        assert.deepEqual((await offered.allInnerTexts()).filter(Boolean), [
          'Tick or Untick',
          'Go to the Line in the Note',
          'Open Talk',
          'Open Talk to the Side',
          'Add Follow-up…',
          'Open Note',
        ]);
        for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
        await (await webview(page, 'h1')).locator('h1', { hasText: TALK }).waitFor();
        await page.keyboard.press('Control+w');

        // By hand, in the file.
        writeFileSync(
          file,
          readFileSync(file, 'utf8')
            .replace(/- \[x\] Read the paper.*/, '- [ ] Read the whole paper')
            .replace('📅 2020', '⏫ 📅 2020')
            .concat('- [-] Ask for a refund\n'),
        );
        await treeRowShown(page, 'Follow-ups', 'Read the whole paper');
        const listed = await treeRows(page, 'Follow-ups');
        assert.deepEqual(
          listed.map(({ label, description, checked }) => [label, description, checked]),
          [
            ['Overdue', '1', undefined],
            ['Set budget alerts', `due 2 Jan 2020 · high priority · ${TALK}`, false],
            ['No date', '1', undefined],
            ['Read the whole paper', TALK, false],
            ['Done', '1', undefined],
            // An empty box would look as if it were to be done.
            ['Ask for a refund', `cancelled · ${TALK}`, undefined],
          ],
        );
        await runCommand(page, 'Conference Notes: Group Follow-ups by Talk');
        const byTalk = await until(
          'they are grouped by talk',
          () => treeRows(page, 'Follow-ups'),
          ([first, second]) => first?.label === TALK && second?.label === 'Set budget alerts',
        );
        assert.deepEqual(
          byTalk.slice(0, 2).map(({ label, description }) => [label, description]),
          [
            [TALK, '2 open'],
            ['Set budget alerts', 'overdue, due 2 Jan 2020 · high priority'],
          ],
        );
        await runCommand(page, 'Conference Notes: Group Follow-ups by Day');
        await treeRowShown(page, 'Follow-ups', 'No date');
        await treeRow(page, 'Follow-ups', 'Read the whole paper').click();
        await page.locator('.editor-instance .view-line', { hasText: 'Read the whole paper' }).waitFor();
        await page.locator('.statusbar-item', { hasText: 'Ln 11, Col 1' }).waitFor();
        assert.deepEqual(await notifications(page), []);
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('say why there are none where the setting names no usable folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cn-follow-ups-'));
    mkdirSync(join(folder, '.vscode'));
    writeFileSync(join(folder, '.vscode', 'settings.json'), '{ "conferenceNotes.notesFolder": "../elsewhere" }');
    try {
      await withWorkbench({ folder }, async ({ page }) => {
        await openSidebar(page);
        await expandView(page, 'Follow-ups');
        await view(page, 'Follow-ups')
          .getByText(/“\.\.\/elsewhere”, which leads out of its folder/)
          .waitFor();
        assert.deepEqual(await notifications(page), []);
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
