import type * as vscode from 'vscode';
import { hashOf } from '../core/library/archivePack';
import type { FollowUp } from '../core/notes/followUp';
import { isTitleLine, type Note, type NoteHead, type NoteTask, readNote } from '../core/notes/note';

/** A follow-up before it is known what its note is about: that depends on the library. */
export type ListedTask = Omit<FollowUp, 'subject' | 'lost' | 'noteTitle'>;

/** A note as it stands in its editor, else on disk. */
export interface ListedNote {
  readonly uri: vscode.Uri;
  readonly text: string;
  /** Tells versions of the file apart; undefined where the text is an editor's. */
  readonly stamp: string | undefined;
  readonly head: NoteHead;
  /** What the user wrote below the front matter, without a heading that says what it is called. */
  readonly body: string;
  /** Of the body: equal versions are equal bodies. */
  readonly version: string;
  readonly tasks: readonly ListedTask[];
}

/** Reads a note for the list. */
export function listNote(uri: vscode.Uri, text: string, stamp: string | undefined): ListedNote {
  const note = readNote(text);
  const body = bodyLines(note).join('\n').trim();
  const tasks = note.tasks.map((task) => listTask(uri, note, task));
  return { uri, text, stamp, head: note.head, body, version: hashOf(body).slice(0, 16), tasks };
}

/**
 * What the user wrote, each line in its place: the front matter and a heading that says what the note is called are empty.
 * A note about a talk is called as the talk is; what else it has for a heading is the user's.
 */
export function bodyLines({ head, lines }: Note): readonly string[] {
  const title = head.title || (head.talk === '' ? head.heading : '');
  return lines.map((line, at) => (at < head.bodyLine || isTitleLine(line, title) ? '' : line));
}

/** What a note is called: by its front matter, its first heading, or its file. */
export const titleOf = ({ head, uri }: Pick<ListedNote, 'head' | 'uri'>): string =>
  head.title || head.heading || nameOf(uri).replace(/\.md$/i, '');

/** A file's name with its ending. */
export const nameOf = (uri: vscode.Uri): string => uri.path.split('/').pop() ?? '';

function listTask(uri: vscode.Uri, { lines }: Note, { line, lastLine, task }: NoteTask): ListedTask {
  const { raw, text, status, priority, due, scheduled, start, done, tags } = task;
  const details = lines.slice(line + 1, lastLine + 1).map((each) => each.trim());
  return {
    note: uri.toString(),
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
    ...(details.length > 0 ? { details: details.join('\n') } : {}),
  };
}
