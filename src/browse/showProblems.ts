import * as vscode from 'vscode';
import { COMMANDS } from '../commands';
import type { Decision } from '../core/library/decisions';
import type { Library } from '../core/library/library';
import type { Problem } from '../core/records';
import type { FollowedState } from '../viewState';
import { answerHeading, takeBack, type DecisionBook } from './answers';

/** What the list of problems needs of the rest. */
export interface ProblemParts {
  readonly store: {
    load(): Promise<Library>;
    /** The library with the decisions as they are now. */
    reload(): Promise<Library>;
  };
  readonly decisions: DecisionBook;
  readonly importing: { state(): Pick<FollowedState, 'followed'> };
}

interface ProblemRow extends vscode.QuickPickItem {
  /** What choosing the row does; false where the list is to be left. */
  readonly choose?: () => Promise<boolean>;
}

/** Lists what could not be read of the followed feeds, and what the user answered, until he has no more to say. */
export async function showProblems({ store, decisions, importing }: ProblemParts): Promise<void> {
  await store.load();
  for (;;) {
    const library = await store.reload();
    const rows = problemRows(library, (await decisions.read()).decisions, decisions);
    if (rows.length === 0 && importing.state().followed.length === 0) {
      const follow = vscode.l10n.t('Follow a Feed…');
      const chosen = await vscode.window.showInformationMessage(vscode.l10n.t('No feed is followed.'), follow);
      if (chosen === follow) await vscode.commands.executeCommand(COMMANDS.importFeed);
      return;
    }
    if (rows.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Everything in the followed feeds could be read.'));
      return;
    }
    const chosen = await vscode.window.showQuickPick(rows, {
      placeHolder: vscode.l10n.t('Choose a heading to say what it is, or an answer to take it back'),
      matchOnDescription: true,
      matchOnDetail: true,
    });
    if (!(await chosen?.choose?.())) return;
  }
}

function problemRows(library: Library, answered: readonly Decision[], book: DecisionBook): readonly ProblemRow[] {
  const { problems } = library.catalog;
  const unread = problems.filter(({ code }) => code === UNREAD);
  return [
    ...section(
      vscode.l10n.t('Headings that may be talks'),
      unread.map((problem) => headingRow(problem, library, book)),
    ),
    ...section(
      vscode.l10n.t('Other problems'),
      problems.filter(({ code }) => code !== UNREAD).map((problem) => otherRow(problem, library)),
    ),
    ...section(
      vscode.l10n.t('Your answers'),
      answered.map((decision) => answerRow(decision, library, book)),
    ),
  ];
}

/** The code of the problems that the user can answer. */
const UNREAD = 'headingUnread';

const section = (label: string, rows: readonly ProblemRow[]): readonly ProblemRow[] =>
  rows.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...rows];

function headingRow({ where, post }: Problem, library: Library, book: DecisionBook): ProblemRow {
  return {
    label: where,
    description: postTitle(library, post),
    iconPath: new vscode.ThemeIcon('question'),
    choose: () => answerHeading({ post: post ?? '', where }, book),
  };
}

function otherRow(problem: Problem, library: Library): ProblemRow {
  return {
    label: problem.where || problem.code,
    description: postTitle(library, problem.post),
    detail: problem.message,
    iconPath: new vscode.ThemeIcon('warning'),
    choose: async () => {
      if (problem.post !== null) await vscode.commands.executeCommand(COMMANDS.openPost, problem.post);
      return false;
    },
  };
}

function answerRow(decision: Decision, library: Library, book: DecisionBook): ProblemRow {
  const choose = (): Promise<boolean> => takeBack(decision, book);
  switch (decision.kind) {
    case 'isTalk':
      return {
        label: decision.where,
        description: postTitle(library, decision.post),
        detail: vscode.l10n.t('A talk: {0}, by {1}', decision.title, decision.speakers.join(', ')),
        iconPath: new vscode.ThemeIcon('check'),
        choose,
      };
    case 'notTalk':
      return {
        label: decision.where,
        description: postTitle(library, decision.post),
        detail: vscode.l10n.t('Not a talk'),
        iconPath: new vscode.ThemeIcon('circle-slash'),
        choose,
      };
    case 'apart':
      return {
        label: decision.talks.map((id) => library.talk(id)?.title ?? id).join(' / '),
        description: decision.talks.map((id) => postTitle(library, library.talk(id)?.post ?? null)).join(' / '),
        detail: vscode.l10n.t('Different talks'),
        iconPath: new vscode.ThemeIcon('git-compare'),
        choose,
      };
  }
}

const postTitle = (library: Library, post: string | null): string =>
  post === null ? '' : (library.post(post)?.title ?? post);
