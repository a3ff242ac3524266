import * as vscode from 'vscode';
import { COMMANDS, type CommandRegistry } from '../commands';
import type { FollowUp, Subject } from '../core/notes/followUp';
import type { SearchedNote } from '../core/search/searchDocument';
import { askForFollowUp, saveFollowUp } from './addFollowUp';
import { DecisionFile, type Decisions } from './decisionFile';
import { FollowUpTree } from './followUpTree';
import { NoteFiles } from './noteFiles';
import { type LibrarySource, NoteList } from './noteList';
import { NotesFolder } from './notesFolder';
import { NoteWriter } from './noteWriter';
import { type Place, showFollowUp, showNote, showNoteToWrite } from './openNote';

/** The user's notes and follow-ups, for the rest of the product. */
export interface Notes {
  /** Follow-ups about a subject, by note and line. Asked for the first time, it has the notes read and fires when they are. */
  followUpsOf(subject: Subject): readonly FollowUp[];
  all(): readonly FollowUp[];
  /** The subject's note, unsaved words in its editor included. */
  noteOf(subject: Subject): Promise<{ readonly uri: vscode.Uri; readonly markdown: string } | undefined>;
  /** Every note for the search; none until the notes are read, which it has done. */
  searched(): readonly SearchedNote[];
  hasNote(subject: Subject): boolean;
  readonly onDidChange: vscode.Event<void>;
  /** Writes a follow-up; resolves when it is saved. Throws a ReadableError where it could not be. */
  addFollowUp(subject: Subject, text: string): Promise<FollowUp | undefined>;
  /** Ticks or unticks; resolves when it is saved. Throws a ReadableError where it could not be. */
  setDone(followUp: FollowUp, done: boolean): Promise<void>;
  /** Opens the subject's note, made from the template where there is none. */
  openNote(subject: Subject): Promise<void>;
  /** What the user decided about the followed feeds, kept beside his notes. */
  readonly decisions: Decisions;
  /** Reads the notes, if that was not done yet. */
  viewOpened(): Promise<void>;
  dispose(): void;
}

export interface NotesParts {
  readonly storageUri: vscode.Uri;
  readonly store: LibrarySource;
  readonly commands: CommandRegistry;
  readonly log: vscode.LogOutputChannel;
  /** Whether there are talks to choose from, or will be once the feeds are read. */
  readonly mayPickTalk: () => Promise<boolean>;
  /** Lets the user choose a talk; undefined where he does not. */
  readonly pickTalk: (placeholder: string) => Promise<string | undefined>;
  /** Where in the text of a note a query finds something. */
  readonly placeIn: (note: string, text: string, query: string) => Promise<Place | undefined>;
  /** The user's own calendar day, `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** What a command may be called with: a talk's id, a row of a tree, or what a key binding or another part passes. */
type NoteArgument =
  | string
  | {
      readonly talkId?: string;
      readonly subject?: Subject;
      readonly text?: string;
      readonly note?: string;
      readonly side?: boolean;
      /** The search that found the note. */
      readonly query?: string;
    }
  | undefined;

/** Registers the notes: the tree of follow-ups and the commands that write and open notes. */
export function registerNotes({
  storageUri,
  store,
  commands,
  log,
  mayPickTalk,
  pickTalk,
  placeIn,
  today,
}: NotesParts): Notes {
  const folder = new NotesFolder(storageUri);
  const list = new NoteList(folder, store, log);
  const files = new NoteFiles();
  const writer = new NoteWriter({ folder, list, files, store, today });
  const decisions = new DecisionFile(folder, files, log);
  const titleOf = (subject: Subject): string => subjectTitle(store, subject);
  const setDone = (followUp: FollowUp, done: boolean): Promise<void> => writer.setDone(followUp, done);
  const readInBackground = (): void => {
    // What goes wrong is told by the tree, and by whatever the user does next.
    if (!list.isStarted) list.start().catch((error: unknown) => log.warn(String(error)));
  };
  const tree = new FollowUpTree({
    list,
    titleOf,
    today,
    setDone: (followUp, done) => commands.run(() => setDone(followUp, done)),
  });
  const subjectOf = async (argument: NoteArgument, placeholder: string): Promise<Subject | undefined> => {
    if (typeof argument === 'object' && argument.subject) return argument.subject;
    const named = typeof argument === 'string' ? argument : argument?.talkId;
    // Where there is no talk to choose, what the user wants to write is about none.
    if (named === undefined && !(await mayPickTalk())) return { kind: 'inbox' };
    const id = named ?? (await pickTalk(placeholder));
    return id === undefined ? undefined : { kind: 'talk', id };
  };
  const registrations = [
    commands.register(COMMANDS.addFollowUp, async (argument: NoteArgument) => {
      const subject = await subjectOf(argument, vscode.l10n.t('Add a follow-up to which talk?'));
      if (!subject) return undefined;
      const text = typeof argument === 'object' ? argument.text : undefined;
      if (text !== undefined) return saveFollowUp(writer, subject, text);
      return askForFollowUp({ folder, writer, titleOf }, subject);
    }),
    commands.register(COMMANDS.openNote, async (argument: NoteArgument) => {
      if (typeof argument === 'object' && argument.note !== undefined) {
        const { note, side, query = '' } = argument;
        const listed = list.noteAt(note);
        return listed && showNote(listed.uri, { side, find: (text) => placeIn(note, text, query) });
      }
      const subject = await subjectOf(argument, vscode.l10n.t('Open the note of which talk?'));
      return subject && showNoteToWrite(await writer.note(subject));
    }),
    commands.register(COMMANDS.goToFollowUp, (row: FollowUp | { readonly followUp: FollowUp }) =>
      showFollowUp('followUp' in row ? row.followUp : row),
    ),
    commands.register(COMMANDS.toggleFollowUp, async (row: FollowUp | { readonly followUp: FollowUp }) => {
      const followUp = 'followUp' in row ? row.followUp : row;
      await setDone(followUp, followUp.status !== 'done');
    }),
    commands.register(COMMANDS.showFollowUps, async () => {
      await vscode.commands.executeCommand('conferenceNotes.followUps.focus');
    }),
    commands.register(COMMANDS.groupFollowUpsByDay, () => tree.group('due')),
    commands.register(COMMANDS.groupFollowUpsByTalk, () => tree.group('subject')),
  ];
  return {
    followUpsOf: (subject) => {
      readInBackground();
      return list.followUpsOf(subject);
    },
    all: () => {
      readInBackground();
      return list.followUps();
    },
    searched: () => {
      readInBackground();
      return list.searched();
    },
    hasNote: (subject) => {
      readInBackground();
      return list.hasNote(subject);
    },
    noteOf: async (subject) => {
      await list.start();
      const note = list.noteOf(subject);
      return note && { uri: note.uri, markdown: note.text };
    },
    onDidChange: list.onDidChange,
    addFollowUp: (subject, text) => saveFollowUp(writer, subject, text),
    setDone,
    decisions,
    openNote: async (subject) => showNoteToWrite(await writer.note(subject)),
    viewOpened: () => list.start(),
    dispose: () => {
      for (const each of [...registrations, tree, list, decisions, folder]) each.dispose();
    },
  };
}

/** What a subject is called. */
function subjectTitle({ library }: LibrarySource, subject: Subject): string {
  switch (subject.kind) {
    case 'talk':
      return library.talk(subject.id)?.title ?? subject.id;
    case 'speaker':
      return library.speaker(subject.id)?.name ?? subject.id;
    case 'event':
      return library.event(subject.id)?.name ?? subject.id;
    case 'inbox':
      return vscode.l10n.t('Inbox');
  }
}
