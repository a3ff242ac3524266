import type { Locator, Page } from 'playwright-core';
import { until } from './workbench';

const WIDGET = '.quick-input-widget';
const INPUT = `${WIDGET} .quick-input-filter input`;
const ROWS = `${WIDGET} .quick-input-list .monaco-list-row`;

/** A row of a quick pick as it is drawn. */
export interface QuickPickRow {
  readonly label: string;
  /** Dimmed, behind the label; empty where there is none. */
  readonly description: string;
  /** Below the label; empty where there is none. */
  readonly detail: string;
  /** The heading above the row; empty where there is none. */
  readonly separator: string;
  /** The marked pieces of the label. */
  readonly highlights: readonly string[];
  readonly focused: boolean;
}

/** The input of the quick pick or input box that is open. */
export const quickInput = (page: Page): Locator => page.locator(INPUT);

/** The row of the open quick pick that has this label. */
export const quickPickRow = (page: Page, label: string): Locator =>
  page.locator(ROWS).filter({ has: page.locator('.label-name', { hasText: label }) });

/** The rows of the open quick pick, from the top. Rows far below the lower edge are not drawn, so they are not here. */
export const quickPickRows = (page: Page): Promise<readonly QuickPickRow[]> =>
  page.locator(ROWS).evaluateAll((rows) => {
    const text = (row: Element, selector: string): string => row.querySelector(selector)?.textContent ?? '';
    return rows
      .filter((row) => row.checkVisibility())
      .sort((a, b) => Number(a.getAttribute('data-index')) - Number(b.getAttribute('data-index')))
      .map((row) => {
        // Rows are used again for other items: what one does not have is left in the page, but hidden.
        const separator = row.querySelector('.quick-input-list-separator');
        const name = row.querySelector('.quick-input-list-label .label-name') ?? row.querySelector('.label-name');
        return {
          label: name?.textContent ?? '',
          description: text(row, '.label-description'),
          detail: text(row, '.quick-input-list-label-meta'),
          separator: separator?.checkVisibility() ? separator.textContent : '',
          highlights: [...(name?.querySelectorAll('.highlight') ?? [])].map((piece) => piece.textContent),
          focused: row.classList.contains('focused'),
        };
      });
  });

/** Waits until a quick pick or input box with this placeholder is open: after another has closed, its rows stay in the page. */
export async function quickInputOpened(page: Page, placeholder: string | RegExp): Promise<Locator> {
  const input = quickInput(page);
  await until(
    `a quick input with the placeholder ${String(placeholder)} is open`,
    async () => ((await input.isVisible()) ? await input.getAttribute('placeholder') : null),
    (shown) => shown !== null && (typeof placeholder === 'string' ? shown === placeholder : placeholder.test(shown)),
  );
  return input;
}

/** Waits until no quick pick or input box is open. */
export const quickInputClosed = (page: Page): Promise<void> => page.locator(WIDGET).waitFor({ state: 'hidden' });

/**
 * Runs a command from the palette, by its whole title, e.g. `Conference Notes: Search Talks`. Waits for the command to be
 * listed: a palette that was opened before an extension's commands arrived is not filled again.
 */
export async function runCommand(page: Page, title: string): Promise<void> {
  const wanted = `>${title}`;
  const input = quickInput(page);
  const isOffered = async (): Promise<boolean> =>
    (await input.inputValue()) === wanted && (await quickPickRows(page)).some(({ label }) => label === title);
  const open = async (): Promise<boolean> => {
    await page.keyboard.press('F1');
    await input.waitFor();
    await input.fill(wanted);
    return until(`the palette offers ${title}`, isOffered, Boolean, 4_000).catch(async () => {
      await page.keyboard.press('Escape');
      await quickInputClosed(page);
      return false;
    });
  };
  await until(`the command "${title}" is in the palette`, open, Boolean, 60_000);
  await focusRow(page, title);
  await page.keyboard.press('Enter');
  await until(
    `the palette has given way to "${title}"`,
    async () => !(await input.isVisible()) || (await input.inputValue()) !== wanted,
    Boolean,
  );
}

/** Moves to the row with this label, which is listed: VS Code may hold another for a better match. */
async function focusRow(page: Page, label: string): Promise<void> {
  const focused = async (): Promise<string | undefined> =>
    (await quickPickRows(page)).find((row) => row.focused)?.label;
  const seen = new Set<string>();
  for (let current = await focused(); current !== label;) {
    if (current !== undefined) seen.add(current);
    await page.keyboard.press('ArrowDown');
    current = await until('another row has the focus', focused, (now) => now !== undefined && !seen.has(now));
  }
}
