import * as vscode from 'vscode';
import { findLine } from '../core/notes/findLine';
import type { FollowUp } from '../core/notes/followUp';
import { readNote } from '../core/notes/note';
import { ReadableError } from '../core/readableError';
import { bodyLines } from './listedNote';

/** A stretch of a text, in UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface NoteOptions {
  /** In an editor beside the active one. */
  readonly side: boolean | undefined;
  /** Tells which words of the note are to be selected; where it gives none, the editor is as the user left it. */
  readonly find: (text: string) => Promise<Place | undefined>;
}

/** Shows a note in an editor, at the words that are looked for. */
export async function showNote(uri: vscode.Uri, { side, find }: NoteOptions): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  // Lines end in another way here and there, but each is in its place.
  const text = bodyLines(readNote(document.getText())).join('\n');
  const found = await find(text);
  await vscode.window.showTextDocument(document, {
    preview: true,
    viewColumn: side ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active,
    ...(found && { selection: new vscode.Range(positionAt(text, found.start), positionAt(text, found.end)) }),
  });
}

function positionAt(text: string, offset: number): vscode.Position {
  const lines = text.slice(0, offset).split('\n');
  return new vscode.Position(lines.length - 1, lines.at(-1)?.length ?? 0);
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
