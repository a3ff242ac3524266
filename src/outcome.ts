import * as vscode from 'vscode';
import { plainLabel } from './plainLabel';

/** How long the outcome of an act stays in the status bar, in milliseconds. */
const SHOWN = 8_000;

/** Says in the status bar what came of an act of the user; `icon` is the name of one of VS Code's own. */
export function showOutcome(icon: string, words: string): void {
  vscode.window.setStatusBarMessage(`$(${icon}) ${plainLabel(words)}`, SHOWN);
}
