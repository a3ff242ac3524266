import * as vscode from 'vscode';
import { findLine } from '../core/notes/findLine';
import type { FollowUp } from '../core/notes/followUp';
import { ReadableError } from '../core/readableError';

/** Shows a note in an editor. */
export async function showNote(uri: vscode.Uri, side = false): Promise<void> {
  const viewColumn = side ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
  await vscode.window.showTextDocument(uri, { preview: true, viewColumn });
}

/** Shows a note to write in it: the cursor is at its end, or where the user left it in an open editor. */
export async function showNoteToWrite(uri: vscode.Uri): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const { end } = document.lineAt(document.lineCount - 1).range;
  const selection = isInTab(uri) ? {} : { selection: new vscode.Range(end, end) };
  await vscode.window.showTextDocument(document, { preview: true, ...selection });
}

const isInTab = (uri: vscode.Uri): boolean =>
  vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString()),
  );

/** Shows a follow-up in its note, on the line where it stands now; where that cannot be told, near where it was. */
export async function showFollowUp(followUp: FollowUp): Promise<void> {
  const uri = vscode.Uri.parse(followUp.note, true);
  let document: vscode.TextDocument;
  try {
    document = await vscode.workspace.openTextDocument(uri);
  } catch (error) {
    const name = vscode.workspace.asRelativePath(uri);
    throw new ReadableError(
      vscode.l10n.t('The note {0} cannot be opened. Was it moved or deleted?', name),
      String(error),
    );
  }
  const lines = Array.from({ length: document.lineCount }, (_, line) => document.lineAt(line).text);
  const found = findLine(lines, followUp);
  const line = Math.min('line' in found ? found.line : followUp.line, document.lineCount - 1);
  const { range } = document.lineAt(line);
  await vscode.window.showTextDocument(document, {
    preview: true,
    selection: new vscode.Range(range.start, range.start),
  });
}
