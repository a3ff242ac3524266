import * as vscode from 'vscode';
import { isNoteIn } from './noteScan';

/** What is told of the files below the notes folder. */
export interface NoteWatcher {
  /** A note may be another one now, on disk or in its editor. */
  noteChanged(uri: vscode.Uri): void;
  /** Something that is not a note has come: perhaps a folder with notes. */
  othersCame(uri: vscode.Uri): void;
  /** Something is gone: a note, or a folder and with it all notes inside. */
  gone(uri: vscode.Uri): void;
}

/**
 * Watches the notes folder and the editors of its notes, and nothing else. All names are watched, not only those of
 * notes: a folder that is renamed or deleted tells nothing of the files in it.
 */
export function watchNotes(folder: vscode.Uri, watcher: NoteWatcher): vscode.Disposable {
  const look = (uri: vscode.Uri): void => {
    if (isNoteIn(folder, uri)) watcher.noteChanged(uri);
  };
  const files = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '**'));
  return vscode.Disposable.from(
    files,
    files.onDidChange(look),
    files.onDidCreate((uri) => {
      if (isNoteIn(folder, uri)) watcher.noteChanged(uri);
      else watcher.othersCame(uri);
    }),
    files.onDidDelete((uri) => watcher.gone(uri)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => look(document.uri)),
    vscode.workspace.onDidSaveTextDocument(({ uri }) => look(uri)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => look(uri)),
  );
}
