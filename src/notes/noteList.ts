import * as vscode from 'vscode';
import type { FollowUp, Subject } from '../core/followUp';
import { subjectKey } from '../core/followUpGroups';
import type { Library } from '../core/library';
import { type Note, type NoteHead, readNote } from '../core/note';
import { subjectOf } from '../core/noteSubject';
import { findNoteFiles, isNoteFile, LARGEST_NOTE } from './noteScan';
import type { NotesFolder } from './notesFolder';

/** What the notes need to know of the library. */
export interface LibrarySource {
  readonly library: Library;
  readonly onDidChange: vscode.Event<unknown>;
  load(): Promise<Library>;
}

/** A note as it stands in its editor, else on disk. */
export interface ListedNote {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly head: NoteHead;
  readonly tasks: readonly Omit<FollowUp, 'subject' | 'lost' | 'noteTitle'>[];
}

/** Changes come in flurries: of keys, and of files when a branch is switched. In milliseconds. */
const SETTLING = 100;

/**
 * The notes below the notes folder and their follow-ups, kept up with the files and with open editors: where an editor
 * holds unsaved words, those count, else what is on disk. Nothing is read before {@link start}.
 */
export class NoteList implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #notes = new Map<string, ListedNote>();
  readonly #due = new Map<string, vscode.Uri>();
  #disposables: vscode.Disposable[] = [];
  #started: Promise<void> | undefined;
  #folder = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reading: Promise<void> = Promise.resolve();
  #followUps: readonly FollowUp[] | undefined;
  readonly #listeners: vscode.Disposable;

  constructor(
    private readonly folder: NotesFolder,
    private readonly store: LibrarySource,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.#listeners = vscode.Disposable.from(
      folder.onDidChange(() => this.#restart()),
      store.onDidChange(() => this.#notify()),
    );
  }

  /** Fires when a note, a follow-up or what it belongs to is another one. */
  readonly onDidChange = this.#changed.event;

  get isStarted(): boolean {
    return this.#started !== undefined;
  }

  /** Reads all notes and keeps up with them from then on. Later calls wait for the first one. */
  start(): Promise<void> {
    const started = (this.#started ??= this.#start());
    started.catch(() => {
      if (this.#started === started) this.#started = undefined;
    });
    return started;
  }

  /** Every follow-up, by note and line. */
  followUps(): readonly FollowUp[] {
    return (this.#followUps ??= this.#makeFollowUps());
  }

  /** The notes about a subject, by name. */
  notesOf(subject: Subject): readonly ListedNote[] {
    const key = subjectKey(subject);
    return this.#sorted().filter(({ head }) => subjectKey(subjectOf(head, this.store.library).subject) === key);
  }

  note(uri: vscode.Uri): ListedNote | undefined {
    return this.#notes.get(uri.toString());
  }

  /** Reads a note anew at once, for whoever has just changed it. */
  async refresh(uri: vscode.Uri): Promise<void> {
    this.#due.set(uri.toString(), uri);
    await this.#read();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    vscode.Disposable.from(this.#listeners, ...this.#disposables, this.#changed).dispose();
  }

  #restart(): void {
    if (!this.#started) return;
    vscode.Disposable.from(...this.#disposables).dispose();
    this.#disposables = [];
    this.#notes.clear();
    this.#started = undefined;
    this.#notify();
    this.start().catch((error: unknown) => this.log.error(String(error)));
  }

  async #start(): Promise<void> {
    const folder = await this.folder.find();
    await this.store.load();
    this.#folder = folder.toString();
    this.#disposables = [...this.#watch(folder), ...this.#listen()];
    if (await this.folder.exists()) await this.#scan(folder);
    for (const document of vscode.workspace.textDocuments) this.#touch(document.uri);
    await this.#read();
  }

  async #scan(folder: vscode.Uri): Promise<void> {
    for (const uri of await findNoteFiles(folder)) this.#due.set(uri.toString(), uri);
  }

  /** Watches all names, not only notes: a folder that is renamed or deleted tells nothing of the files in it. */
  #watch(folder: vscode.Uri): vscode.Disposable[] {
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '**'));
    const look = (uri: vscode.Uri): void => {
      if (isNoteFile(uri)) this.#touch(uri);
    };
    return [
      watcher,
      watcher.onDidChange(look),
      watcher.onDidCreate((uri) => {
        look(uri);
        if (!isNoteFile(uri)) void this.#scan(uri).then(() => this.#schedule());
      }),
      watcher.onDidDelete((uri) => {
        look(uri);
        const inside = `${uri.toString()}/`;
        for (const note of this.#notes.values()) if (note.uri.toString().startsWith(inside)) this.#touch(note.uri);
      }),
    ];
  }

  #listen(): vscode.Disposable[] {
    return [
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#touch(document.uri)),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => this.#touch(uri)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#touch(uri)),
    ];
  }

  /** Notes that a file may be another one now. */
  #touch(uri: vscode.Uri): void {
    const key = uri.toString();
    if (!key.startsWith(`${this.#folder}/`) || !isNoteFile(uri)) return;
    this.#due.set(key, uri);
    this.#schedule();
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#read(), SETTLING);
  }

  /** Reads what is due, one batch after the other, so that an older reading never comes last. */
  #read(): Promise<void> {
    this.#reading = this.#reading.then(async () => {
      const due = [...this.#due.values()];
      this.#due.clear();
      let changed = false;
      for (let at = 0; at < due.length; at += 16) {
        const results = await Promise.all(due.slice(at, at + 16).map((uri) => this.#readOne(uri)));
        changed ||= results.includes(true);
      }
      if (changed) this.#notify();
    });
    return this.#reading;
  }

  /** Whether the note is another one than before. */
  async #readOne(uri: vscode.Uri): Promise<boolean> {
    const key = uri.toString();
    const text = await this.#textOf(uri);
    if (text === undefined) return this.#notes.delete(key);
    if (this.#notes.get(key)?.text === text) return false;
    this.#notes.set(key, list(uri, text));
    return true;
  }

  /** The note's text, or undefined where there is none that can be read. */
  async #textOf(uri: vscode.Uri): Promise<string | undefined> {
    const unsaved = unsavedText(uri);
    if (unsaved !== undefined) return unsaved;
    try {
      const { size } = await vscode.workspace.fs.stat(uri);
      if (size > LARGEST_NOTE) {
        this.log.warn(vscode.l10n.t('The note {0} is too large to be read for follow-ups.', uri.toString(true)));
        return undefined;
      }
      const text = await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
      return unsavedText(uri) ?? text;
    } catch (error) {
      if (!(error instanceof vscode.FileSystemError && error.code === 'FileNotFound'))
        this.log.warn(vscode.l10n.t('The note {0} cannot be read: {1}', uri.toString(true), String(error)));
      return undefined;
    }
  }

  #notify(): void {
    this.#followUps = undefined;
    this.#changed.fire();
  }

  #sorted(): readonly ListedNote[] {
    return [...this.#notes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, note]) => note);
  }

  #makeFollowUps(): readonly FollowUp[] {
    return this.#sorted().flatMap(({ uri, head, tasks }) => {
      const { subject, lost } = subjectOf(head, this.store.library);
      const noteTitle = head.title || head.heading || nameOf(uri);
      return tasks.map((task): FollowUp => ({ ...task, subject, noteTitle, ...(lost ? { lost } : {}) }));
    });
  }
}

/** A file's name without its ending. */
export const nameOf = (uri: vscode.Uri): string => (uri.path.split('/').pop() ?? '').replace(/\.md$/i, '');

/** What an editor holds of a file that was not saved yet. */
function unsavedText(uri: vscode.Uri): string | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments
    .find((document) => document.isDirty && document.uri.toString() === key)
    ?.getText();
}

function list(uri: vscode.Uri, text: string): ListedNote {
  const note = readNote(text);
  return { uri, text, head: note.head, tasks: note.tasks.map((task) => listTask(uri.toString(), note, task)) };
}

function listTask(
  uri: string,
  { lines }: Note,
  { line, lastLine, task }: Note['tasks'][number],
): ListedNote['tasks'][number] {
  const details = lines
    .slice(line + 1, lastLine + 1)
    .map((each) => each.trim())
    .join('\n');
  const { raw, text, status, priority, due, scheduled, start, done, tags } = task;
  return {
    note: uri,
    line,
    raw,
    text,
    status,
    priority,
    due,
    scheduled,
    start,
    done,
    tags,
    before: lines[line - 1] ?? null,
    after: lines[line + 1] ?? null,
    ...(details ? { details } : {}),
  };
}
