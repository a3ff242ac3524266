import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { COSTS, withDemo } from './demo';
import { quickInputClosed, quickInputOpened, quickPickRows, type QuickPickRow, runCommand } from './palette';
import { webview } from './views';
import { until } from './workbench';

const LOOSE = '# Loose thoughts\n\nNothing yet.\n\n## Airships\n\n- [ ] Read about zeppelins over Ghent\n';
const ABOUT_TALK = `---
talk: https://markvanlent.dev/2022/11/10/all-day-devops-2022/#taking-control-over-cloud-costs--amir-shaked
---

- [ ] Ask Ann about quaggas
- [ ] Ask Bob
`;

function writeNotes(folder: string): void {
  mkdirSync(join(folder, 'conference-notes'), { recursive: true });
  writeFileSync(join(folder, 'conference-notes', 'Loose.md'), LOOSE);
  writeFileSync(join(folder, 'conference-notes', 'Costs.md'), ABOUT_TALK);
}

/** Searches in the quick pick; gives the first row once the words around the match are in it. */
async function found(page: Page, query: string, label: string): Promise<QuickPickRow> {
  await runCommand(page, 'Conference Notes: Search Talks');
  await (await quickInputOpened(page, /^Search talks/)).fill(query);
  const [first] = await until(
    `${label} is found by ${query}`,
    () => quickPickRows(page),
    (rows) => rows[0]?.label === label && rows[0].detail.includes(query),
  );
  assert.ok(first);
  return first;
}

const selectionIs = (page: Page, words: string): Promise<void> =>
  page.locator('.statusbar-item', { hasText: words }).waitFor();

describe('What the user wrote himself', () => {
  it('is shown in plain words, opened where it was found, and marked on the page of its talk', () =>
    withDemo(async (page) => {
      const { detail } = await found(page, 'zeppelins', 'Loose thoughts');
      assert.equal(detail, 'my note · Nothing yet.  Airships  Read about zeppelins over Ghent');
      await page.keyboard.press('Enter');
      await quickInputClosed(page);
      await selectionIs(page, 'Ln 7, Col 27 (9 selected)');

      // So it is from the page of results.
      await page.keyboard.press('Control+Home');
      await selectionIs(page, 'Ln 1, Col 1');
      await runCommand(page, 'Conference Notes: Search on a Page');
      const results = await webview(page, '#query');
      await results.locator('#query').fill('zeppelins');
      await results.getByRole('button', { name: 'Loose thoughts' }).click();
      await selectionIs(page, 'Ln 7, Col 27 (9 selected)');

      await found(page, 'quaggas', COSTS);
      await page.keyboard.press('Enter');
      await quickInputClosed(page);
      const talk = await webview(page, 'mark.found');
      assert.deepEqual(await talk.locator('mark.found').allInnerTexts(), ['quaggas']);
      assert.equal(await talk.locator('.tasks mark.found').count(), 1);
      assert.match(await talk.getByRole('toolbar', { name: 'Search matches' }).innerText(), /quaggas\s+1 of 1$/);
    }, writeNotes));

  it('comes first while the box is open, and moves no row that the user went to', () => {
    let notes = '';
    return withDemo(
      async (page) => {
        const rowsAre = (what: string, isSo: (rows: readonly QuickPickRow[]) => boolean) =>
          until(what, () => quickPickRows(page), isSo);
        const isOn = (label: string, place: number) => (rows: readonly QuickPickRow[]) =>
          rows[place]?.label === label && rows[place].focused;
        await found(page, 'quaggas', COSTS);
        writeFileSync(join(notes, 'Quaggas.md'), '# Quaggas\n\nNow by their title.\n');
        await rowsAre('the better row is active', isOn('Quaggas', 0));
        await page.keyboard.press('ArrowDown');
        await rowsAre('the user is on the second row', isOn(COSTS, 1));
        writeFileSync(join(notes, 'Quaggas!.md'), '# Quaggas!\n\nOnce more.\n');
        await rowsAre('the user is still on that row', isOn(COSTS, 2));
      },
      (folder) => {
        writeNotes(folder);
        notes = join(folder, 'conference-notes');
      },
    );
  });
});
