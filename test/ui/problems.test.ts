import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  quickInput,
  quickInputClosed,
  quickInputOpened,
  quickPickRows,
  runCommand,
  type QuickPickRow,
} from './palette';
import { openSidebar, treeRow, treeRowShown } from './views';
import { until, withWorkbench } from './workbench';

const HEADING = 'Knitting for beginners, with Xanthe';
const EVENT = 'Example Conf 2020';
const LIST = /^Choose a heading/;
const CHOICES = 'Choose what to do';
const FEED = `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom">
  <id>https://weblog.example/</id><title>Weblog</title><updated>2020-05-02T00:00:00Z</updated>
  <entry><id>https://weblog.example/conf/</id><title>${EVENT}</title><link href="https://weblog.example/conf/"/>
  <published>2020-05-01T00:00:00Z</published><updated>2020-05-01T00:00:00Z</updated><content type="html"><![CDATA[<p>My notes of the talks.</p>
  <h2>Boring deployments — Anna Berg</h2><p>Notes.</p><h2>Charts — Tom Fisher</h2><p>Notes.</p><h2>${HEADING}</h2><p>Wool.</p>]]></content></entry></feed>`;

describe('Problems', () => {
  it('are answered from a list, and the answers taken back, by keyboard alone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cn-problems-'));
    writeFileSync(join(folder, 'notes.xml'), FEED);
    const file = join(folder, 'conference-notes', '.conference-notes.jsonl');
    try {
      await withWorkbench(
        { folder, settings: { 'conferenceNotes.feeds': [join(folder, 'notes.xml')] } },
        async ({ page }) => {
          /** The list of problems, once it has a row with this label below this heading. */
          const listed = async (separator: string): Promise<QuickPickRow | undefined> => {
            await quickInputOpened(page, LIST);
            const rows = await until(
              `the list has ${HEADING} below ${separator}`,
              () => quickPickRows(page),
              (all) => all.some((row) => row.label === HEADING && row.separator === separator),
            );
            return rows.find(({ label }) => label === HEADING);
          };
          await openSidebar(page);
          await treeRowShown(page, 'Talks', EVENT);

          await runCommand(page, 'Conference Notes: Show Problems');
          assert.equal((await listed('Headings that may be talks'))?.description, EVENT);
          await page.keyboard.press('Enter');
          await quickInputOpened(page, CHOICES);
          assert.equal(await page.locator('.quick-input-widget .quick-input-title').innerText(), HEADING);
          assert.deepEqual(
            (await quickPickRows(page)).map(({ label }) => label),
            ['This is a talk by …', 'This is not a talk', 'Open the post'],
          );
          await page.keyboard.press('Enter');
          const valueIs = (wanted: string): Promise<string> =>
            until(
              `the input has “${wanted}”`,
              () => quickInput(page).inputValue(),
              (value) => value === wanted,
            );
          // First what the words “a talk by …” ask for.
          await valueIs('Xanthe');
          await quickInput(page).fill('Xanthe Quill, Bo Ray');
          await page.keyboard.press('Enter');
          await valueIs('Knitting for beginners');
          assert.equal(await page.locator('.quick-input-widget .quick-input-title').innerText(), `${HEADING} (2/2)`);
          await page.keyboard.press('Enter');
          assert.equal(
            (await listed('Your answers'))?.detail,
            'A talk: Knitting for beginners, by Xanthe Quill, Bo Ray',
          );
          await page.keyboard.press('Escape');
          await quickInputClosed(page);
          assert.equal(
            readFileSync(file, 'utf8'),
            `{"v":1,"kind":"isTalk","key":["https://weblog.example/conf/","${HEADING}"],"title":"Knitting for beginners","speakers":["Xanthe Quill","Bo Ray"]}\n`,
          );
          await treeRow(page, 'Talks', EVENT).click();
          await treeRowShown(page, 'Talks', 'Knitting for beginners');

          await runCommand(page, 'Conference Notes: Show Problems');
          await listed('Your answers');
          await page.keyboard.press('Enter');
          await quickInputOpened(page, CHOICES);
          await page.keyboard.press('Enter');
          await listed('Headings that may be talks');
          await page.keyboard.press('Escape');
          await quickInputClosed(page);
          assert.equal(readFileSync(file, 'utf8'), '');
        },
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
