import * as vscode from 'vscode';
import type { LibraryStore } from '../libraryStore';
import type { Consent } from './consent';
import type { FollowedFeed } from './effectiveFeeds';
import type { Importer } from './importer';

/** After how long an address is asked again when a view is opened, in milliseconds. */
const OLD = 6 * 60 * 60 * 1000;

/**
 * The followed feeds that are to be read when a view is opened: those not stored yet, files that may have changed, and
 * addresses that were last asked long ago. One that failed in this window waits for the user.
 */
export async function feedsDue(
  feeds: readonly FollowedFeed[],
  parts: { readonly store: LibraryStore; readonly consent: Consent; readonly importer: Importer; readonly now: number },
): Promise<readonly FollowedFeed[]> {
  const { store, consent, importer, now } = parts;
  const allowed = feeds.filter((feed) => consent.isGiven(feed));
  const due = await Promise.all(
    allowed.map(async (feed) => {
      const { key, kind } = feed.source;
      if (importer.failuresOf([feed]).length > 0) return [];
      if ((await store.archives.packNames(key)).length === 0) return [feed];
      if (kind !== 'address') return importer.wasAttempted(feed) ? [] : [feed];
      const { checked, notBefore } = await store.archives.state(key);
      const isOld = checked === undefined || now - Date.parse(checked) > OLD;
      return isOld && !(notBefore !== undefined && now < Date.parse(notBefore)) ? [feed] : [];
    }),
  );
  return due.flat();
}

/** Shows progress in the view while an act lasts. */
export async function withViewProgress<T>(act: (token: vscode.CancellationToken) => Promise<T>): Promise<T> {
  const source = new vscode.CancellationTokenSource();
  try {
    return await vscode.window.withProgress({ location: { viewId: 'conferenceNotes.talks' } }, () => act(source.token));
  } finally {
    source.dispose();
  }
}

/** How long an act may last before the user, who waits for it, is shown that it can be cancelled; in milliseconds. */
const PATIENCE = 1500;

/** Shows progress in the view, and where an act of the user's lasts longer, a way to cancel it. */
export async function withCancellableProgress<T>(
  title: string,
  act: (token: vscode.CancellationToken) => Promise<T>,
): Promise<T> {
  const source = new vscode.CancellationTokenSource();
  const done = vscode.window.withProgress({ location: { viewId: 'conferenceNotes.talks' } }, () => act(source.token));
  const timer = setTimeout(() => {
    const options = { location: vscode.ProgressLocation.Notification, cancellable: true, title };
    void vscode.window.withProgress(options, (_progress, token) => {
      token.onCancellationRequested(() => source.cancel());
      return done.then(
        () => undefined,
        () => undefined,
      );
    });
  }, PATIENCE);
  try {
    return await done;
  } finally {
    clearTimeout(timer);
    source.dispose();
  }
}
