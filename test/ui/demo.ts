import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openSidebar, treeRowShown } from './views';
import { withWorkbench } from './workbench';

/** The first event of the demo's feed. */
export const EVENT = 'All Day DevOps 2022';
/** A talk of it. */
export const COSTS = 'Taking Control Over Cloud Costs';

/** The demo's feed in a workbench of its own, with its talks in the sidebar; `prepare` writes what else is to be in the folder. */
export async function withDemo(
  act: (page: Page) => Promise<void>,
  prepare: (folder: string) => void = () => undefined,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cn-demo-'));
  try {
    cpSync('test/fixtures/demo', folder, { recursive: true });
    prepare(folder);
    await withWorkbench({ folder }, async ({ page }) => {
      await openSidebar(page);
      await treeRowShown(page, 'Talks', EVENT);
      await act(page);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
