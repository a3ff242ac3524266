import * as vscode from 'vscode';
import { type WantedLine, findLine } from '../core/notes/findLine';
import { insertTask } from '../core/notes/insertTask';
import { ReadableError } from '../core/readableError';
import { workspaceFiles } from '../workspaceFiles';
import { createNote } from './createNote';
import { inTurns } from './turns';

/** How long VS Code may take to see that a file was changed on disk, in milliseconds. */
const RELOAD_LIMIT = 10_000;

/**
 * The one place that writes notes.
 *
 * An existing note is changed in its text document and then saved, shown or not: VS Code looks whether the file was
 * changed on disk meanwhile, and keeps undo, encoding and line ends. That saves what else is unsaved in the document,
 * too: the words are the user's own, and leaving them unsaved would leave the task unsaved as well, unseen by other
 * windows. What VS Code does not save stays in the editor, and the user is told.
 *
 * One act at a time: each finds its line in what the one before left.
 */
export class NoteFiles {
  readonly #inTurn = inTurns();

  /**
   * Changes one line of a note and saves it.
   *
   * @throws ReadableError where the line cannot be told any more, or the note cannot be saved; nothing is written then.
   */
  changeLine(uri: vscode.Uri, wanted: WantedLine, change: (raw: string) => string): Promise<void> {
    return this.#inTurn(async () => {
      const document = await openFresh(uri);
      const found = findLine(linesOf(document), wanted);
      if (!('line' in found)) throw notFound(uri, found.missing);
      const changed = change(wanted.raw);
      if (changed === wanted.raw) return;
      const edit = new vscode.WorkspaceEdit();
      edit.set(uri, [smallestEdit(found.line, wanted.raw, changed)]);
      await applyAndSave(document, edit, hasOneMore(document, changed));
    });
  }

  /**
   * Adds a task line to a note and saves it.
   *
   * @returns the line on which it stands.
   */
  addTask(uri: vscode.Uri, taskLine: string): Promise<number> {
    return this.#inTurn(async () => {
      const document = await openFresh(uri);
      const { line, column, text, taskLine: at } = insertTask(document.getText(), taskLine);
      const edit = new vscode.WorkspaceEdit();
      const eol = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
      edit.insert(uri, new vscode.Position(line, column), text.replaceAll('\n', eol));
      await applyAndSave(document, edit, hasOneMore(document, taskLine));
      return at;
    });
  }

  /**
   * Changes the text of a file and saves it.
   *
   * @param change gives the changed text; a text that it changed already, it leaves as it is.
   * @throws ReadableError where the file cannot be saved.
   */
  changeText(uri: vscode.Uri, change: (text: string) => string): Promise<void> {
    return this.#inTurn(async () => {
      const document = await openFresh(uri);
      const text = document.getText();
      const changed = change(text);
      if (changed === text && !document.isDirty) return;
      const { from, to, words } = difference(text, changed);
      const edit = new vscode.WorkspaceEdit();
      edit.replace(uri, new vscode.Range(document.positionAt(from), document.positionAt(to)), words);
      await applyAndSave(document, edit, (saved) => change(saved) === saved);
    });
  }

  /**
   * Writes a new note under the first name that no file has. An existing file is never replaced.
   *
   * @param isOurs whether a file that has the name is the note that is wanted: another window may have been faster.
   * @returns where the note is, and whether it was written now.
   */
  create(
    folder: vscode.Uri,
    names: Iterable<string>,
    text: string,
    isOurs: (uri: vscode.Uri) => Promise<boolean>,
  ): Promise<{ readonly uri: vscode.Uri; readonly isNew: boolean }> {
    return this.#inTurn(async () => {
      const at = (name: string): vscode.Uri => vscode.Uri.joinPath(folder, name);
      try {
        const { name, isNew } = await createNote(workspaceFiles(folder), names, text, (other) => isOurs(at(other)));
        return { uri: at(name), isNew };
      } catch (error) {
        throw new ReadableError(
          vscode.l10n.t('A note cannot be written in {0}. Look whether the folder can be written to.', nameIn(folder)),
          String(error),
        );
      }
    });
  }
}

const linesOf = (document: vscode.TextDocument): readonly string[] =>
  Array.from({ length: document.lineCount }, (_, line) => document.lineAt(line).text);

const nameIn = (uri: vscode.Uri): string => vscode.workspace.asRelativePath(uri);

/** The note's document, once it holds what is on disk: where the editor has unsaved words, as it is. */
async function openFresh(uri: vscode.Uri): Promise<vscode.TextDocument> {
  let document: vscode.TextDocument;
  let isFresh: boolean;
  try {
    document = await vscode.workspace.openTextDocument(uri);
    isFresh = await isAsOnDisk(document);
  } catch (error) {
    throw new ReadableError(
      vscode.l10n.t('The note {0} cannot be opened, so nothing was written. Was it moved or deleted?', nameIn(uri)),
      String(error),
    );
  }
  if (isFresh) return document;
  throw new ReadableError(
    vscode.l10n.t('The note {0} was changed on disk just now, so nothing was written. Try again.', nameIn(uri)),
  );
}

/**
 * Whether the document holds what is on disk, or words of the user that are not saved yet. One that was open already may
 * lag behind its file: VS Code reads it anew when it sees the change, which is waited for.
 */
async function isAsOnDisk(document: vscode.TextDocument): Promise<boolean> {
  const changes = changesOf(document);
  try {
    return (await isCurrent(document)) || ((await changes.next) && (await isCurrent(document)));
  } finally {
    changes.stop();
  }
}

/** The next change of a document: false where none comes in time. */
function changesOf(document: vscode.TextDocument): { readonly next: Promise<boolean>; readonly stop: () => void } {
  let stop = (): void => undefined;
  const next = new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), RELOAD_LIMIT);
    const listener = vscode.workspace.onDidChangeTextDocument((change) => {
      if (change.document === document) resolve(true);
    });
    stop = () => {
      clearTimeout(timer);
      listener.dispose();
      resolve(false);
    };
  });
  return { next, stop };
}

async function isCurrent(document: vscode.TextDocument): Promise<boolean> {
  return document.isDirty || (await textOnDisk(document)) === plain(document.getText());
}

async function textOnDisk(document: vscode.TextDocument): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(document.uri);
  return plain(await vscode.workspace.decode(bytes, { encoding: document.encoding }));
}

/** A text as its document has it: without the byte order mark, and all line ends alike. */
const plain = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/** Tells of a text whether it holds a line once more than a document does now: an equal one may be there already. */
function hasOneMore(document: vscode.TextDocument, line: string): (text: string) => boolean {
  const count = (lines: readonly string[]): number => lines.filter((each) => each === line).length;
  const wanted = count(linesOf(document)) + 1;
  return (text) => count(text.split('\n')) >= wanted;
}

/** Changes a document and saves it, and looks whether the change is on disk then. */
async function applyAndSave(
  document: vscode.TextDocument,
  edit: vscode.WorkspaceEdit,
  isIn: (text: string) => boolean,
): Promise<void> {
  const name = nameIn(document.uri);
  // Refused where the document was changed since it was read, just above.
  if (!(await vscode.workspace.applyEdit(edit)))
    throw new ReadableError(vscode.l10n.t('The note {0} did not take the change. Try again.', name));
  const wasSaved = await save(document);
  // A document that is unsaved still may have been saved with the change, and typed in since.
  if (!document.isDirty || (wasSaved && isIn(await textOnDisk(document)))) return;
  throw new ReadableError(
    vscode.l10n.t(
      'The change is in the note {0} but is not saved: the file was changed on disk or cannot be written. Open the note and save it there.',
      name,
    ),
  );
}

/** Saves a document: true where it was written, even if it was typed in since and is unsaved again. */
async function save(document: vscode.TextDocument): Promise<boolean> {
  let wasSaved = false;
  const listener = vscode.workspace.onDidSaveTextDocument((saved) => {
    wasSaved ||= saved === document;
  });
  try {
    await document.save();
  } finally {
    listener.dispose();
  }
  return wasSaved;
}

function notFound(uri: vscode.Uri, missing: 'gone' | 'ambiguous'): ReadableError {
  const name = nameIn(uri);
  return new ReadableError(
    missing === 'gone'
      ? vscode.l10n.t('The follow-up is no longer in {0} as it was, so nothing was written. Look at the note.', name)
      : vscode.l10n.t('{0} holds this follow-up more than once, so nothing was written. Change it in the note.', name),
  );
}

/** Replaces only the characters that differ, so that cursors and marks in an open editor stay where they are. */
function smallestEdit(line: number, old: string, changed: string): vscode.TextEdit {
  const { from, to, words } = difference(old, changed);
  return vscode.TextEdit.replace(new vscode.Range(line, from, line, to), words);
}

/** Where two texts differ: what of the old one is to be replaced, and by which words. */
function difference(
  old: string,
  changed: string,
): { readonly from: number; readonly to: number; readonly words: string } {
  let from = 0;
  while (from < old.length && from < changed.length && old[from] === changed[from]) from += 1;
  let end = 0;
  const most = Math.min(old.length, changed.length) - from;
  while (end < most && old[old.length - 1 - end] === changed[changed.length - 1 - end]) end += 1;
  return { from, to: old.length - end, words: changed.slice(from, changed.length - end) };
}
