import * as vscode from 'vscode';
import type { FollowUp, Subject } from '../core/notes/followUp';
import type { NotesFolder } from './notesFolder';
import { shownPath } from './notesFolder';
import type { NoteWriter } from './noteWriter';
import { showOutcome } from '../outcome';

/** What the command needs. */
export interface AddFollowUpParts {
  readonly folder: NotesFolder;
  readonly writer: NoteWriter;
  readonly titleOf: (subject: Subject) => string;
}

/** Asks what is to be done and writes it down. A click elsewhere or Escape ends it without a word. */
export async function askForFollowUp(parts: AddFollowUpParts, subject: Subject): Promise<FollowUp | undefined> {
  const text = await askForText(parts, subject);
  return text === undefined ? undefined : saveFollowUp(parts.writer, subject, text);
}

/** Writes a follow-up down; says so once it is on disk. */
export async function saveFollowUp(writer: NoteWriter, subject: Subject, text: string): Promise<FollowUp | undefined> {
  const added = await writer.add(subject, text);
  if (added) {
    const path = shownPath(vscode.Uri.parse(added.note, true));
    showOutcome('check', vscode.l10n.t('Follow-up saved in {0}', path));
  }
  return added;
}

async function askForText(parts: AddFollowUpParts, subject: Subject): Promise<string | undefined> {
  let typed = '';
  for (;;) {
    const answer = await showInput(parts, subject, typed);
    if (answer.kind === 'text') return answer.text;
    if (answer.kind === 'cancelled') return undefined;
    typed = answer.text;
    await chooseFolderForAll();
  }
}

type Answer = { readonly kind: 'text' | 'folder'; readonly text: string } | { readonly kind: 'cancelled' };

async function showInput(
  { folder, writer, titleOf }: AddFollowUpParts,
  subject: Subject,
  typed: string,
): Promise<Answer> {
  const place = shownPath(await writer.place(subject));
  const isFirst = !(await folder.exists());
  const input = vscode.window.createInputBox();
  input.title = titleOf(subject);
  input.value = typed;
  input.placeholder = vscode.l10n.t('What do you want to do? A date at the end is when it is due: 📅 2026-12-01');
  input.prompt = isFirst
    ? vscode.l10n.t('Your first note will be {0}, a Markdown file of your own.', place)
    : vscode.l10n.t('Goes to {0}.', place);
  const oneFolder: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('root-folder'),
    tooltip: vscode.l10n.t('Keep notes in one folder for all workspaces…'),
  };
  if (isFirst) input.buttons = [oneFolder];
  return new Promise((resolve) => {
    const finish = (answer: Answer): void => {
      resolve(answer);
      input.dispose();
    };
    input.onDidAccept(() => {
      if (input.value.trim()) finish({ kind: 'text', text: input.value });
    });
    input.onDidTriggerButton(() => finish({ kind: 'folder', text: input.value }));
    input.onDidHide(() => finish({ kind: 'cancelled' }));
    input.show();
  });
}

/** Lets the user choose one folder for the notes of all workspaces; no choice leaves everything as it is. */
async function chooseFolderForAll(): Promise<void> {
  const [folder] =
    (await vscode.window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      openLabel: vscode.l10n.t('Keep Notes Here'),
      title: vscode.l10n.t('One folder for the notes of all workspaces'),
    })) ?? [];
  if (!folder) return;
  const path = folder.scheme === 'file' ? folder.fsPath : folder.path;
  const setting = vscode.workspace.getConfiguration('conferenceNotes');
  await setting.update('notesFolder', path, vscode.ConfigurationTarget.Global);
}
