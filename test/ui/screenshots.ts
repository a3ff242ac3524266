import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { quickInputClosed, quickInputOpened, quickPickRows, runCommand } from './palette';
import { openSidebar, treeRow, treeRowShown, useTheme, webview } from './views';
import { until, withWorkbench, type Workbench } from './workbench';

const FOLDER = join('media', 'screenshots');
const TALK = 'Taking Control Over Cloud Costs';

/** Takes the pictures of the README from the running product; gives their paths. */
export async function takeScreenshots(): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'conference-notes-'));
  const taken: string[] = [];
  try {
    cpSync('test/fixtures/demo', folder, { recursive: true });
    mkdirSync(FOLDER, { recursive: true });
    await withWorkbench({ folder, size: { width: 1360, height: 850 } }, async (workbench) => {
      const take = async (name: string): Promise<void> => {
        const path = join(FOLDER, `${name}.png`);
        await workbench.page.mouse.move(1, 849);
        await workbench.page.screenshot({ path });
        taken.push(path);
      };
      await prepare(workbench);
      await useTheme(workbench, 'light');
      await take('talk-light');
      await search(workbench.page, 'terrafrom');
      await take('search');
      await workbench.page.keyboard.press('Escape');
      await quickInputClosed(workbench.page);
      await useTheme(workbench, 'dark');
      await take('talk-dark');
      await results(workbench.page, 'security pipeline');
      await take('results');
      await workbench.page.keyboard.press('Alt+ArrowLeft');
      await useTheme(workbench, 'high contrast');
      await take('talk-high-contrast');
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return taken;
}

/** Opens a talk beside the trees, with two follow-ups of which one is done. */
async function prepare({ page }: Workbench): Promise<void> {
  await openSidebar(page);
  await treeRowShown(page, 'Talks', 'All Day DevOps 2022');
  await treeRow(page, 'Talks', 'All Day DevOps 2022').click();
  await treeRowShown(page, 'Talks', TALK);
  await treeRow(page, 'Talks', TALK).click();
  await treeRow(page, 'Tags', 'costs').click();
  await addFollowUp(page, 'Set budget alerts in our accounts #costs ⏫ 📅 2026-12-18');
  await addFollowUp(page, 'Send the summary to the finance people');
  const done = (await webview(page, 'h1')).getByRole('checkbox', { name: 'Send the summary to the finance people' });
  await done.check();
  await until(
    'the follow-up is done',
    () => done.isChecked(),
    (isChecked) => isChecked,
  );
}

async function addFollowUp(page: Page, text: string): Promise<void> {
  const frame = await webview(page, 'h1');
  const boxes = frame.getByRole('checkbox');
  const before = await boxes.count();
  const input = frame.getByLabel('Add a follow-up');
  await input.fill(text);
  await input.press('Enter');
  await until(
    `"${text}" is on the page`,
    () => boxes.count(),
    (count) => count > before,
  );
}

async function search(page: Page, words: string): Promise<void> {
  await runCommand(page, 'Conference Notes: Search Talks');
  const box = await quickInputOpened(page, /^Search talks/);
  await box.pressSequentially(words);
  await until(
    'something is found',
    () => quickPickRows(page),
    (rows) => (rows[0]?.detail.length ?? 0) > 0,
  );
  await until(
    'the text is searched, too',
    () => page.locator('.quick-input-widget .quick-input-message').innerText(),
    (prompt) => !prompt.includes('titles only'),
  );
}

async function results(page: Page, words: string): Promise<void> {
  await runCommand(page, 'Conference Notes: Search on a Page');
  const frame = await webview(page, '#query');
  await frame.locator('#query').fill(words);
  await until(
    'the words are marked',
    () => frame.locator('.hits mark').count(),
    (count) => count > 0,
  );
}
