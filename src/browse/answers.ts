import * as vscode from 'vscode';
import { COMMANDS } from '../commands';
import type { Decision } from '../core/library/decisions';
import { guessTalk } from '../core/talks/guessTalk';
import { allAccounts, type Library } from '../core/library/library';
import { showOutcome } from '../outcome';

/** Where the user's decisions are kept. */
export interface DecisionBook {
  read(): Promise<{ readonly decisions: readonly Decision[] }>;
  /** Resolves when the decision is saved. Throws a ReadableError where it cannot be. */
  add(decision: Decision): Promise<void>;
  takeBack(decision: Decision): Promise<void>;
}

interface Step extends vscode.QuickPickItem {
  /** False where the list that led here is to be left. */
  readonly choose: () => Promise<boolean>;
}

/**
 * Asks what a heading is, and writes the answer down.
 *
 * @returns whether to go on with the list of headings: also where the user thought better of it.
 */
export async function answerHeading(
  heading: { readonly post: string; readonly where: string },
  book: DecisionBook,
): Promise<boolean> {
  const steps: readonly Step[] = [
    {
      label: vscode.l10n.t('This is a talk by …'),
      iconPath: new vscode.ThemeIcon('mic'),
      choose: async () => {
        const talk = await askForTalk(heading.where);
        if (talk) await book.add({ kind: 'isTalk', ...heading, ...talk });
        return true;
      },
    },
    {
      label: vscode.l10n.t('This is not a talk'),
      iconPath: new vscode.ThemeIcon('circle-slash'),
      choose: async () => {
        await book.add({ kind: 'notTalk', ...heading });
        return true;
      },
    },
    openPost(heading.post),
  ];
  return choose(steps, heading.where);
}

/** Asks whether a decision is to be taken back. Gives the same as {@link answerHeading}. */
export async function takeBack(decision: Decision, book: DecisionBook): Promise<boolean> {
  const steps: readonly Step[] = [
    {
      label: vscode.l10n.t('Take back the answer'),
      iconPath: new vscode.ThemeIcon('discard'),
      choose: async () => {
        await book.takeBack(decision);
        return true;
      },
    },
    ...(decision.kind === 'apart' ? [] : [openPost(decision.post)]),
  ];
  return choose(steps, decision.kind === 'apart' ? vscode.l10n.t('Different talks') : decision.where);
}

/**
 * Says of a talk with notes of several authors that some of them are about another talk; asks which, where there are
 * several.
 */
export async function separateTalks(id: string, library: Library, book: DecisionBook): Promise<void> {
  const talk = library.talk(id);
  const accounts = talk?.accounts ?? [];
  if (!talk || accounts.length === 0) return;
  const rows = accounts.map((account) => ({
    label: account.title,
    description: library.post(account.post)?.title ?? account.post,
    account,
  }));
  const placeHolder = vscode.l10n.t('Which notes are about another talk than “{0}”?', talk.title);
  const chosen = rows.length === 1 ? rows : await vscode.window.showQuickPick(rows, { placeHolder, canPickMany: true });
  for (const { account } of chosen ?? []) await book.add({ kind: 'apart', talks: [talk.id, account.id] });
}

/** Says that what was read as a talk is none. It can be taken back among the answers in the list of problems. */
export async function denyTalk(id: string, library: Library, book: DecisionBook): Promise<void> {
  const talk = library.talk(id);
  if (!talk) return;
  for (const { post, title } of allAccounts(talk)) await book.add({ kind: 'notTalk', post, where: title });
  const words = vscode.l10n.t('“{0}” is no talk any more. “Show Problems” takes the answer back.', talk.title);
  showOutcome('circle-slash', words);
}

async function choose(steps: readonly Step[], title: string): Promise<boolean> {
  const step = await vscode.window.showQuickPick(steps, { title, placeHolder: vscode.l10n.t('Choose what to do') });
  return step ? step.choose() : true;
}

function openPost(post: string): Step {
  return {
    label: vscode.l10n.t('Open the post'),
    iconPath: new vscode.ThemeIcon('book'),
    choose: async () => {
      await vscode.commands.executeCommand(COMMANDS.openPost, post);
      return false;
    },
  };
}

/** Asks for speakers and title, with what the heading may mean to begin with; undefined where the user cancels. */
async function askForTalk(
  where: string,
): Promise<{ readonly title: string; readonly speakers: readonly string[] } | undefined> {
  const guess = guessTalk(where);
  const names = await vscode.window.showInputBox({
    title: `${where} (1/2)`,
    prompt: vscode.l10n.t('Who gave the talk; several names with commas between them'),
    value: guess.speakers.join(', '),
    ignoreFocusOut: true,
    validateInput: (value) => (namesIn(value).length === 0 ? vscode.l10n.t('A talk has a speaker.') : undefined),
  });
  if (names === undefined) return undefined;
  const title = await vscode.window.showInputBox({
    title: `${where} (2/2)`,
    prompt: vscode.l10n.t('The title of the talk'),
    value: guess.title,
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('A talk has a title.') : undefined),
  });
  return title === undefined ? undefined : { title: title.trim(), speakers: namesIn(names) };
}

const namesIn = (text: string): readonly string[] =>
  text
    .split(/[,;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
