import * as vscode from 'vscode';

/**
 * A quick pick that shows its items in the order it is given. VS Code sorts what it shows by how well labels match the
 * typed text, and has no API to leave that (https://github.com/microsoft/vscode/issues/73904); the setter used here is
 * there in all versions that we support but not in the types. A UI test reads the rows that are drawn, so that its loss
 * is seen; the picker then still works, in VS Code's order. Items must be `alwaysShow`, or those whose text does not match
 * are hidden.
 */
export function createRankedQuickPick<T extends vscode.QuickPickItem>(): vscode.QuickPick<T> {
  const picker = vscode.window.createQuickPick<T>();
  try {
    (picker as unknown as { sortByLabel: boolean }).sortByLabel = false;
  } catch {
    // The order is lost, not the search.
  }
  return picker;
}
