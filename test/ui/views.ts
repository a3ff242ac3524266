import type { Frame, Locator, Page } from 'playwright-core';
import { quickInputClosed, quickInputOpened, quickPickRows, runCommand } from './palette';
import { until, type Workbench } from './workbench';

/** A row of a tree as it is drawn. */
export interface TreeRow {
  readonly label: string;
  /** Dimmed, behind the label; empty where there is none. */
  readonly description: string;
  /** From 1. */
  readonly level: number;
  /** Undefined where there is nothing to expand. */
  readonly expanded: boolean | undefined;
  /** Undefined where there is no checkbox. */
  readonly checked: boolean | undefined;
}

/** Shows the extension's views by a click in the activity bar, unless they are shown already. */
export async function openSidebar(page: Page, title = 'Conference Notes'): Promise<void> {
  const entry = page.locator('.activitybar .action-item', {
    has: page.locator(`a.action-label[aria-label^="${title}"]`),
  });
  if ((await entry.getAttribute('class'))?.includes('checked')) return;
  await entry.click();
  await page.locator(`.sidebar .composite.title :text-is("${title}")`).waitFor();
}

/** A view of the sidebar, by its name, e.g. `Talks`. */
export const view = (page: Page, name: string): Locator =>
  page.locator('.sidebar .pane', { has: page.locator(`.pane-header[aria-label^="${name} "]`) });

/** Expands a view of the sidebar where it is folded. */
export async function expandView(page: Page, name: string): Promise<void> {
  const header = view(page, name).locator('.pane-header');
  if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
}

/** The rows of a view's tree, from the top. Rows outside of the visible part are not drawn, so they are not here. */
export const treeRows = (page: Page, name: string): Promise<readonly TreeRow[]> =>
  view(page, name)
    .locator('.monaco-list-row')
    .evaluateAll((rows) => {
      const flag = (value: string | null | undefined): boolean | undefined =>
        value === 'true' ? true : value === 'false' ? false : undefined;
      return rows
        .sort((a, b) => Number(a.getAttribute('data-index')) - Number(b.getAttribute('data-index')))
        .map((row) => ({
          label: row.querySelector('.label-name')?.textContent ?? '',
          description: row.querySelector('.label-description')?.textContent ?? '',
          level: Number(row.getAttribute('aria-level')),
          expanded: flag(row.getAttribute('aria-expanded')),
          checked: flag(row.querySelector('.custom-view-tree-node-item-checkbox')?.getAttribute('aria-checked')),
        }));
    });

/** The row of a view's tree whose label is exactly this. */
export const treeRow = (page: Page, name: string, label: string): Locator =>
  view(page, name)
    .locator('.monaco-list-row')
    .filter({ has: page.locator('.label-name').filter({ hasText: exactly(label) }) });

/** Matches a text as a whole. */
const exactly = (text: string): RegExp => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);

/** Waits until a view's tree has a row with this label; gives all rows. */
export const treeRowShown = (page: Page, name: string, label: string): Promise<readonly TreeRow[]> =>
  until(
    `${name} shows "${label}"`,
    () => treeRows(page, name),
    (rows) => rows.some((row) => row.label === label),
  );

/** Waits for the frame of a webview, such as the reader, in which something matches the selector. */
export async function webview(page: Page, selector: string): Promise<Frame> {
  const find = async (): Promise<Frame | undefined> => {
    for (const frame of page.frames()) {
      if (!frame.url().includes('fake.html')) continue;
      // A frame may go while it is looked at.
      if (
        (await frame
          .locator(selector)
          .count()
          .catch(() => 0)) > 0
      )
        return frame;
    }
    return undefined;
  };
  const frame = await until(`a webview has ${selector}`, find, (found) => found !== undefined);
  if (frame === undefined) throw new Error(`No webview has ${selector}.`);
  return frame;
}

/** The messages of the notifications that are shown. */
export const notifications = (page: Page): Promise<readonly string[]> =>
  page.locator('.notifications-toasts .notification-list-item-message').allInnerTexts();

/** The titles of the open editors, those of all groups. */
export const editorTitles = (page: Page): Promise<readonly string[]> =>
  page.locator('.editor-group-container .tab .label-name').allInnerTexts();

/** The themes that every VS Code has, by their names in its list, and the class that each puts on the workbench. */
const THEMES = {
  light: ['Light 2026', 'vs'],
  dark: ['Dark 2026', 'vs-dark'],
  'high contrast': ['Dark High Contrast', 'hc-black'],
  'high contrast light': ['Light High Contrast', 'hc-light'],
} as const;

/**
 * Switches the colour theme as a user does, in each window. (An edit of the settings file would be one for all, but VS Code
 * in a browser stops noticing those after a while.)
 */
export async function useTheme(workbench: Workbench, theme: keyof typeof THEMES): Promise<void> {
  const [name, css] = THEMES[theme];
  for (const page of workbench.page.context().pages()) {
    await runCommand(page, 'Preferences: Color Theme');
    const input = await quickInputOpened(page, /color theme/i);
    await input.fill(name);
    await until(
      `the list of themes offers ${name}`,
      () => quickPickRows(page),
      (rows) => rows.some(({ label, focused }) => focused && label === name),
    );
    await page.keyboard.press('Enter');
    await quickInputClosed(page);
    await page.locator(`.monaco-workbench.${css}`).waitFor();
  }
}

/** Waits until a webview has the focus, which it takes when it is loaded: a box that is open then closes. */
export async function webviewFocused(page: Page): Promise<void> {
  await until(
    'the webview has the focus',
    () => page.evaluate(() => document.activeElement?.tagName),
    (tag) => tag === 'IFRAME',
  );
}
