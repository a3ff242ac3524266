import * as vscode from 'vscode';
import type { FollowUp, Subject } from '../core/notes/followUp';
import { subjectKey } from '../core/notes/followUpGroups';
import type { Library } from '../core/library/library';
import { INBOX, nameKey } from '../core/notes/noteFileName';
import { currentSubject, subjectOf } from '../core/notes/noteSubject';
import type { SearchedNote } from '../core/search/searchDocument';
import { type ListedNote, listNote, nameOf, titleOf } from './listedNote';
import { findNoteFiles, isIn, isNoteIn, LARGEST_NOTE, stampOf } from './noteScan';
import type { NotesFolder } from './notesFolder';
import { watchNotes } from './noteWatch';

/** What the notes need to know of the library. */
export interface LibrarySource {
  readonly library: Library;
  readonly onDidChange: vscode.Event<unknown>;
  load(): Promise<Library>;
}

/** Changes come in flurries: of keys, and of files when a branch is switched. In milliseconds. */
const SETTLING = 100;

/** VS Code begins to watch some time after it is asked to: what happens until then is looked for again. In milliseconds. */
const SECOND_LOOK = 3_000;

/** How many notes are read at the same time. */
const AT_ONCE = 16;

/**
 * The notes below the notes folder and their follow-ups, kept up with the files and with open editors: where an editor
 * holds unsaved words, those count, else what is on disk. Nothing is read before {@link start}.
 */
export class NoteList implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #notes = new Map<string, ListedNote>();
  readonly #due = new Map<string, vscode.Uri>();
  readonly #listeners: vscode.Disposable;
  #watch: vscode.Disposable | undefined;
  /** The folder whose notes are listed; undefined until it is found. */
  #root: vscode.Uri | undefined;
  /** Counts how often the notes were looked for: a search that waited while another began leaves the list alone. */
  #search = 0;
  #started: Promise<void> | undefined;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #secondLook: ReturnType<typeof setTimeout> | undefined;
  #reading: Promise<void> = Promise.resolve();
  #followUps: readonly FollowUp[] | undefined;
  #bySubject: ReadonlyMap<string, readonly FollowUp[]> | undefined;
  #searched: readonly SearchedNote[] | undefined;
  /** Keys of the subjects that have a note. */
  #subjects: ReadonlySet<string> | undefined;
  #isDisposed = false;

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

  /**
   * Reads all notes and keeps up with them from then on. Later calls wait for the first one.
   *
   * @throws ReadableError where the setting names no usable folder, until it is another one.
   */
  start(): Promise<void> {
    return (this.#started ??= this.#start());
  }

  /** Every follow-up, by note and line. */
  followUps(): readonly FollowUp[] {
    return (this.#followUps ??= this.#makeFollowUps());
  }

  /** The follow-ups about a subject, by note and line. */
  followUpsOf(subject: Subject): readonly FollowUp[] {
    this.#bySubject ??= bySubject(this.followUps());
    return this.#bySubject.get(this.#keyOf(subject)) ?? [];
  }

  /** Every note with what it is about. */
  searched(): readonly SearchedNote[] {
    return (this.#searched ??= this.#makeSearched());
  }

  #makeSearched(): readonly SearchedNote[] {
    return this.#sorted().map((note) => ({
      id: note.uri.toString(),
      title: titleOf(note),
      text: note.body,
      version: note.version,
      subject: subjectOf(note.head, this.store.library).subject,
    }));
  }

  /** The note about a subject; where there are several, the first by name. About nothing in particular it is the inbox. */
  noteOf(subject: Subject): ListedNote | undefined {
    const key = this.#keyOf(subject);
    return this.#sorted().find(
      ({ uri, head }) =>
        subjectKey(subjectOf(head, this.store.library).subject) === key &&
        (subject.kind !== 'inbox' || nameKey(nameOf(uri)) === nameKey(INBOX)),
    );
  }

  /** Whether there is a note about a subject. */
  hasNote(subject: Subject): boolean {
    this.#subjects ??= new Set(this.searched().map((note) => subjectKey(note.subject)));
    return this.#subjects.has(this.#keyOf(subject));
  }

  note(uri: vscode.Uri): ListedNote | undefined {
    return this.noteAt(uri.toString());
  }

  /** By the address of its file. */
  noteAt(address: string): ListedNote | undefined {
    return this.#notes.get(address);
  }

  /** Reads a note anew at once, for whoever has just changed it. */
  async refresh(uri: vscode.Uri): Promise<void> {
    this.#due.set(uri.toString(), uri);
    await this.#read();
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#stop();
    for (const each of [this.#listeners, this.#changed]) each.dispose();
  }

  #stop(): void {
    clearTimeout(this.#settling);
    clearTimeout(this.#secondLook);
    this.#watch?.dispose();
    this.#notes.clear();
    this.#root = undefined;
    this.#search += 1;
    this.#started = undefined;
  }

  #restart(): void {
    if (!this.#started) return;
    this.#stop();
    this.#notify();
    this.start().catch((error: unknown) => this.#warn(String(error)));
  }

  async #start(): Promise<void> {
    const search = this.#search;
    const folder = await this.folder.find();
    await this.store.load();
    await this.folder.exists();
    if (search !== this.#search) return this.#started;
    this.#root = folder;
    this.#watch = watchNotes(folder, {
      noteChanged: (uri) => this.#touch([uri]),
      othersCame: (uri) => void findNoteFiles(folder, uri).then((found) => this.#touch(found)),
      gone: (uri) => this.#touch(this.#notesIn(uri)),
    });
    const open = vscode.workspace.textDocuments.map(({ uri }) => uri);
    const unsaved = open.filter((uri) => isNoteIn(folder, uri) && unsavedText(uri) !== undefined);
    for (const uri of [...(await findNoteFiles(folder)), ...unsaved]) this.#due.set(uri.toString(), uri);
    await this.#read();
    if (search !== this.#search) return this.#started;
    this.#secondLook = setTimeout(() => void this.#lookAgain(folder), SECOND_LOOK);
  }

  /** Looks for what was missed, reading only the files that are others than before. */
  async #lookAgain(folder: vscode.Uri): Promise<void> {
    const found = [...(await findNoteFiles(folder)), ...this.#notesIn(folder)];
    const stamps = await Promise.all(found.map((uri) => stampOf(uri).catch(() => undefined)));
    this.#touch(found.filter((uri, at) => this.note(uri)?.stamp !== stamps[at]?.stamp));
  }

  #notesIn(place: vscode.Uri): readonly vscode.Uri[] {
    return [...this.#notes.values()].map(({ uri }) => uri).filter((uri) => isIn(place, uri));
  }

  /** Has notes read anew, once no more changes come. */
  #touch(uris: readonly vscode.Uri[]): void {
    if (uris.length === 0) return;
    for (const uri of uris) this.#due.set(uri.toString(), uri);
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => void this.#read(), SETTLING);
  }

  /** Reads what is due, one batch after the other, so that an older reading never comes last. */
  #read(): Promise<void> {
    this.#reading = this.#reading.then(async () => {
      const due = [...this.#due.values()];
      this.#due.clear();
      let changed = false;
      for (let at = 0; at < due.length; at += AT_ONCE) {
        const results = await Promise.all(due.slice(at, at + AT_ONCE).map((uri) => this.#readOne(uri)));
        changed ||= results.includes(true);
      }
      if (changed) this.#notify();
    });
    return this.#reading;
  }

  /** Whether the note is another one than before. */
  async #readOne(uri: vscode.Uri): Promise<boolean> {
    const key = uri.toString();
    const now = await this.#textOf(uri);
    // While it was read, another folder may have become that of the notes.
    if (now === undefined || !this.#root || !isNoteIn(this.#root, uri)) return this.#notes.delete(key);
    const before = this.#notes.get(key);
    if (before?.text === now.text) {
      this.#notes.set(key, { ...before, stamp: now.stamp });
      return false;
    }
    this.#notes.set(key, listNote(uri, now.text, now.stamp));
    return true;
  }

  /** The note's text, or undefined where there is none that can be read. */
  async #textOf(uri: vscode.Uri): Promise<Pick<ListedNote, 'text' | 'stamp'> | undefined> {
    try {
      const file = await stampOf(uri);
      const unsaved = unsavedText(uri);
      if (unsaved !== undefined) return { text: unsaved, stamp: undefined };
      if (!file) return undefined;
      if (file.size > LARGEST_NOTE) {
        this.#warn(vscode.l10n.t('The note {0} is too large to be read for follow-ups.', uri.toString(true)));
        return undefined;
      }
      const text = await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
      // Something may have been typed meanwhile.
      return { text: unsavedText(uri) ?? text, stamp: file.stamp };
    } catch (error) {
      this.#warn(vscode.l10n.t('The note {0} cannot be read: {1}', uri.toString(true), String(error)));
      return undefined;
    }
  }

  /** A reading may come to its end after the log is closed. */
  #warn(message: string): void {
    if (!this.#isDisposed) this.log.warn(message);
  }

  #notify(): void {
    this.#followUps = undefined;
    this.#bySubject = undefined;
    this.#subjects = undefined;
    this.#searched = undefined;
    this.#changed.fire();
  }

  #keyOf(subject: Subject): string {
    return subjectKey(currentSubject(subject, this.store.library));
  }

  #sorted(): readonly ListedNote[] {
    return [...this.#notes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, note]) => note);
  }

  #makeFollowUps(): readonly FollowUp[] {
    return this.#sorted().flatMap(({ uri, head, tasks }) => {
      const { subject, lost } = subjectOf(head, this.store.library);
      const noteTitle = titleOf({ head, uri });
      return tasks.map((task): FollowUp => ({ ...task, subject, noteTitle, ...(lost ? { lost } : {}) }));
    });
  }
}

function bySubject(followUps: readonly FollowUp[]): ReadonlyMap<string, readonly FollowUp[]> {
  const found = new Map<string, FollowUp[]>();
  for (const each of followUps) {
    const key = subjectKey(each.subject);
    const others = found.get(key);
    if (others) others.push(each);
    else found.set(key, [each]);
  }
  return found;
}

/** What an editor holds of a file that was not saved yet. */
function unsavedText(uri: vscode.Uri): string | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments
    .find((document) => document.isDirty && document.uri.toString() === key)
    ?.getText();
}
