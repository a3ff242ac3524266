import * as vscode from 'vscode';
import { COMMANDS } from '../commands';
import type { Library } from '../core/library';
import type { Problem } from '../core/records';

interface ProblemRow extends vscode.QuickPickItem {
  readonly problem?: Problem;
}

/** Lists what could not be read of the followed feeds; opens the post of the one that is chosen. */
export async function showProblems(library: Library): Promise<void> {
  const rows = problemRows(library);
  const [first] = rows;
  if (!first) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Everything in the followed feeds could be read.'));
    return;
  }
  const placeHolder = vscode.l10n.t('What could not be read; choose one to see its post');
  const chosen = await vscode.window.showQuickPick(rows, {
    placeHolder,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  const post = chosen?.problem?.post;
  if (post) await vscode.commands.executeCommand(COMMANDS.openPost, post);
}

function problemRows(library: Library): readonly ProblemRow[] {
  return library.catalog.problems.map((problem) => ({
    label: problem.where || problem.code,
    description: problem.post === null ? '' : (library.post(problem.post)?.title ?? problem.post),
    detail: problem.message,
    iconPath: new vscode.ThemeIcon('warning'),
    problem,
  }));
}
