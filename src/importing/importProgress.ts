import * as vscode from 'vscode';

const IN_VIEW = { location: { viewId: 'conferenceNotes.talks' } };

/** How long an act may last before the user, who waits for it, is shown that it can be cancelled; in milliseconds. */
const PATIENCE = 1500;

/** Shows progress in the view while an act lasts. */
export async function withViewProgress<T>(act: (token: vscode.CancellationToken) => Promise<T>): Promise<T> {
  const source = new vscode.CancellationTokenSource();
  try {
    return await vscode.window.withProgress(IN_VIEW, () => act(source.token));
  } finally {
    source.dispose();
  }
}

/**
 * Shows progress in the view, and where an act of the user's lasts longer, a way to cancel it.
 *
 * @param outer cancels the act too
 */
export async function withCancellableProgress<T>(
  title: string,
  act: (token: vscode.CancellationToken) => Promise<T>,
  outer?: vscode.CancellationToken,
): Promise<T> {
  const source = new vscode.CancellationTokenSource();
  const listener = outer?.onCancellationRequested(() => source.cancel());
  const done = vscode.window.withProgress(IN_VIEW, () => act(source.token));
  const timer = setTimeout(() => {
    const options = { location: vscode.ProgressLocation.Notification, cancellable: true, title };
    void vscode.window.withProgress(options, (_progress, token) => {
      token.onCancellationRequested(() => source.cancel());
      return settled(done);
    });
  }, PATIENCE);
  try {
    return await done;
  } finally {
    clearTimeout(timer);
    listener?.dispose();
    source.dispose();
  }
}

const settled = (act: Thenable<unknown>): Thenable<void> =>
  act.then(
    () => undefined,
    () => undefined,
  );
