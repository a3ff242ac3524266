import * as vscode from 'vscode';

/**
 * The row that the focus is on, in a tree that has it. VS Code tells an extension what is selected, not what has the focus:
 * the focused row is the one that comes into the selection, or leaves it, when it is asked to.
 */
export async function focusedRow<T extends { readonly id: string }>(view: vscode.TreeView<T>): Promise<T | undefined> {
  const before = [...view.selection];
  await vscode.commands.executeCommand('list.toggleSelection');
  const after = [...view.selection];
  await vscode.commands.executeCommand('list.toggleSelection');
  return without(after, before)[0] ?? without(before, after)[0];
}

/** Rows are made anew with every change: their ids tell them apart. */
function without<T extends { readonly id: string }>(rows: readonly T[], others: readonly T[]): readonly T[] {
  const ids = new Set(others.map(({ id }) => id));
  return rows.filter(({ id }) => !ids.has(id));
}
