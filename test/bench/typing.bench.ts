import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { buildLibrary } from '../../src/core/library/buildLibrary';
import { runToEnd } from '../../src/core/steps';
import { readFeed } from '../../src/core/feeds/readFeed';
import { seeded } from '../support/labelledQueries';
import { quickInputOpened, runCommand } from '../ui/palette';
import { openSidebar, view } from '../ui/views';
import { until, withWorkbench } from '../ui/workbench';

const REAL_FEED = 'test/fixtures/feeds/devops.xml';
/** So many titles are typed, letter by letter, but not more than so many letters of each. */
const TITLES = 12;
const LETTERS = 30;
/** A large feed takes its time, and so does the index. In milliseconds. */
const PATIENCE = 300_000;

/** Measures how soon the rows of the search are drawn after a key, in a real VS Code in a real browser. It has no budget of its own. */
export async function run({ feed = REAL_FEED }: { readonly feed?: string } = {}): Promise<readonly string[]> {
  const packed = readFileSync(feed);
  const bytes = feed.endsWith('.gz') ? gunzipSync(packed) : packed;
  const titles = titlesIn(bytes);
  const folder = mkdtempSync(join(tmpdir(), 'cn-typing-'));
  try {
    mkdirSync(join(folder, '.vscode'));
    writeFileSync(join(folder, 'feed.xml'), bytes);
    writeFileSync(join(folder, '.vscode', 'settings.json'), JSON.stringify({ 'conferenceNotes.feeds': ['feed.xml'] }));
    await withWorkbench({ folder }, async ({ page }) => {
      await openSidebar(page);
      await until(
        'all talks are there',
        () => view(page, 'Talks').innerText(),
        (text) => text.includes(`${titles.length} talks`),
        PATIENCE,
      );
      report(titles.length, await typeTitles(page, titles));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return [];
}

function titlesIn(bytes: Uint8Array): readonly string[] {
  const source = { key: 'feed.xml', address: 'file:///feed.xml', typed: 'feed.xml' };
  return runToEnd(buildLibrary([readFeed(bytes, source)])).catalog.talks.map(({ title }) => title);
}

async function typeTitles(page: Page, titles: readonly string[]): Promise<readonly number[]> {
  await runCommand(page, 'Conference Notes: Search Talks');
  await quickInputOpened(page, /^Search talks/);
  await typed(page, 'the');
  await until(
    'the text is indexed',
    () => page.locator('.quick-input-widget .quick-input-message').innerText(),
    (prompt) => !prompt.includes('titles only'),
    PATIENCE,
  );
  const random = seeded(7);
  const times: number[] = [];
  for (let at = 0; at < TITLES; at++) {
    const title = (titles[Math.floor(random() * titles.length)] ?? '').slice(0, LETTERS);
    for (let end = 1; end <= title.length; end++)
      // Signs and spaces at the end change nothing that could be seen to be there.
      if (/[\p{L}\p{N}]$/u.test(title.slice(0, end))) times.push(await typed(page, title.slice(0, end)));
  }
  return times;
}

/** Puts a text into the box as a key does. Gives the milliseconds until its answer is drawn, which says how it was read. */
const typed = (page: Page, text: string): Promise<number> =>
  page.evaluate(
    (written) =>
      new Promise<number>((resolve, reject) => {
        const widget = document.querySelector('.quick-input-widget');
        const input = widget?.querySelector<HTMLInputElement>('.quick-input-filter input');
        if (!widget || !input) {
          reject(new Error('No quick input is open.'));
          return;
        }
        const before = widget.querySelector('.quick-input-message')?.textContent;
        const start = performance.now();
        const observer = new MutationObserver(() => {
          if (widget.querySelector('.quick-input-message')?.textContent === before) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - start));
        });
        observer.observe(widget, { subtree: true, childList: true, characterData: true });
        input.value = written;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    text,
  );

function report(talks: number, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number): string => (sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(0);
  console.log(`${talks} talks, ${times.length} keys: from the key to drawn rows, in milliseconds`);
  console.log(`median ${at(0.5)}, p95 ${at(0.95)}, longest ${at(1)}`);
}
