import * as vscode from 'vscode';
import type { FollowUp, Subject } from '../core/notes/followUp';
import { subjectKey } from '../core/notes/followUpGroups';
import { type NewNote, newNoteText, newTaskLine, oneLine } from '../core/notes/newNote';
import { INBOX, nameKey, noteFileNames } from '../core/notes/noteFileName';
import { currentSubject, subjectOf } from '../core/notes/noteSubject';
import { ReadableError } from '../core/readableError';
import { readTaskLine, withDone } from '../core/notes/taskLine';
import type { NoteFiles } from './noteFiles';
import { type ListedNote, nameOf } from './listedNote';
import type { LibrarySource, NoteList } from './noteList';
import type { NotesFolder } from './notesFolder';
import { inTurns } from './turns';

/** What the user does to his notes, in terms of talks and follow-ups. */
export class NoteWriter {
  readonly #inTurn = inTurns();

  constructor(
    private readonly parts: {
      readonly folder: NotesFolder;
      readonly list: NoteList;
      readonly files: NoteFiles;
      readonly store: LibrarySource;
      readonly today: () => string;
    },
  ) {}

  /**
   * Writes a follow-up into the subject's note; makes the note where there is none.
   *
   * @returns the follow-up as it now stands in the note, once it is saved; undefined for a text without words.
   * @throws ReadableError where nothing could be saved.
   */
  async add(subject: Subject, text: string): Promise<FollowUp | undefined> {
    // Several at once keep the order in which they came.
    return oneLine(text) ? this.#inTurn(() => this.#add(subject, newTaskLine(text))) : undefined;
  }

  async #add(subject: Subject, line: string): Promise<FollowUp | undefined> {
    const { uri, isNew } = await this.#noteFor(subject, line);
    const at = isNew ? undefined : await this.parts.files.addTask(uri, line);
    await this.parts.list.refresh(uri);
    const added = this.parts.list.followUps().filter(({ note, raw }) => note === uri.toString() && raw === line);
    return at === undefined ? added[0] : (added.find((each) => each.line === at) ?? added[0]);
  }

  /** Ticks a follow-up or makes it open again, in the note and on disk. */
  async setDone(followUp: FollowUp, done: boolean): Promise<void> {
    const { list, files, today } = this.parts;
    const uri = vscode.Uri.parse(followUp.note, true);
    try {
      await files.changeLine(uri, followUp, (raw) => {
        const task = readTaskLine(raw);
        return task ? withDone(task, done, today()) : raw;
      });
    } finally {
      await list.refresh(uri);
    }
  }

  /** The subject's note, made from the template where there is none. */
  async note(subject: Subject): Promise<vscode.Uri> {
    const { uri } = await this.#noteFor(subject, undefined);
    await this.parts.list.refresh(uri);
    return uri;
  }

  /** Where the subject's note is or will be. Creates nothing. */
  async place(subject: Subject): Promise<vscode.Uri> {
    const existing = await this.#existing(subject);
    if (existing) return existing.uri;
    const folder = await this.parts.folder.find();
    const entries = (await this.parts.folder.exists()) ? await vscode.workspace.fs.readDirectory(folder) : [];
    const taken = new Set(entries.map(([name]) => nameKey(name)));
    for (const name of this.#names(subject)) if (!taken.has(nameKey(name))) return vscode.Uri.joinPath(folder, name);
    throw new Error('The names of a note come to no end.');
  }

  async #existing(subject: Subject): Promise<ListedNote | undefined> {
    const { list, store } = this.parts;
    await list.start();
    await store.load();
    return list.noteOf(subject);
  }

  async #noteFor(
    subject: Subject,
    taskLine: string | undefined,
  ): Promise<{ readonly uri: vscode.Uri; readonly isNew: boolean }> {
    const existing = await this.#existing(subject);
    if (existing && (await isThere(existing.uri))) return { uri: existing.uri, isNew: false };
    const text = newNoteText(this.#newNote(subject), taskLine);
    const folder = await this.parts.folder.make();
    return this.parts.files.create(folder, this.#names(subject), text, (uri) => this.#isAbout(uri, subject));
  }

  /** Whether a file, as it is now, is a note about the subject. */
  async #isAbout(uri: vscode.Uri, subject: Subject): Promise<boolean> {
    if (subject.kind === 'inbox' && nameKey(nameOf(uri)) !== nameKey(INBOX)) return false;
    const { list, store } = this.parts;
    await list.refresh(uri);
    const note = list.note(uri);
    const wanted = subjectKey(currentSubject(subject, store.library));
    return !!note && subjectKey(subjectOf(note.head, store.library).subject) === wanted;
  }

  *#names(subject: Subject): Generator<string, never> {
    if (subject.kind === 'inbox') {
      yield INBOX;
      yield* noteFileNames('Inbox', null);
    }
    const { title, event } = this.#newNote(subject);
    // The inbox's name is the inbox's, even before there is one.
    for (const name of noteFileNames(title, event)) if (nameKey(name) !== nameKey(INBOX)) yield name;
    throw new Error('The names of a note come to no end.');
  }

  #newNote(subject: Subject): NewNote {
    const { library } = this.parts.store;
    switch (subject.kind) {
      case 'talk': {
        const talk = library.talk(subject.id);
        if (!talk) throw unknown(subject.id);
        const { title, speakers } = talk;
        const event = talk.event === null ? null : (library.event(talk.event)?.name ?? null);
        return { subject: { kind: 'talk', id: talk.id }, title, speakers, event };
      }
      case 'speaker': {
        const speaker = library.speaker(subject.id);
        if (!speaker) throw unknown(subject.id);
        return { subject, title: speaker.name, speakers: [], event: null };
      }
      case 'event': {
        const event = library.event(subject.id);
        if (!event) throw unknown(subject.id);
        return { subject, title: event.name, speakers: [], event: null };
      }
      case 'inbox':
        return { subject: null, title: 'Inbox', speakers: [], event: null };
    }
  }
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    // Deleted a moment ago, before the list heard of it. An editor may still hold its words: those are kept.
    return vscode.workspace.textDocuments.some((open) => open.isDirty && open.uri.toString() === uri.toString());
  }
}

const unknown = (id: string): ReadableError =>
  new ReadableError(
    vscode.l10n.t('{0} is not in the library, so no note was written. Refresh the feeds and try again.', id),
  );
