import * as vscode from 'vscode';
import type { Consent } from './consent';
import type { FollowedFeed } from './effectiveFeeds';

/**
 * Shows the addresses that came with the workspace, and remembers those that the user agrees to.
 *
 * @returns whether the user agreed to any.
 */
export async function allowFeeds(pending: readonly FollowedFeed[], consent: Consent): Promise<boolean> {
  const items = pending.map((feed) => ({ label: feed.written, picked: true, feed }));
  const picked = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    title: vscode.l10n.t('Fetch These Feeds?'),
    placeHolder: vscode.l10n.t('This workspace follows them. Those you agree to are fetched now and later.'),
  });
  if (!picked || picked.length === 0) return false;
  await consent.give(picked.map(({ feed }) => feed));
  return true;
}
