import * as vscode from 'vscode';
import { ReadableError } from '../core/readableError';
import type { LibraryStore } from '../libraryStore';
import { feedsWritten, namedFeeds, writeFeeds, type FollowedFeed } from './effectiveFeeds';

/** Asks which feed is no longer to be followed, and takes it out of the setting. What was fetched of it is kept. */
export async function removeFeed(extensionUri: vscode.Uri, store: LibraryStore): Promise<void> {
  const named = namedFeeds(extensionUri);
  if (named.length === 0) {
    throw new ReadableError(vscode.l10n.t('No feed is followed here. Use “Follow a Feed…” to add one.'));
  }
  const library = await store.load();
  const items = named.map((feed) => {
    const title = library.feed(feed.source.key)?.title;
    const { written } = feed;
    return { label: title ?? written, description: title ? written : '', detail: placeOf(feed), feed };
  });
  const placeHolder = vscode.l10n.t(
    'Which feed do you no longer want to follow? Your notes and what was fetched are kept.',
  );
  const picked = await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true });
  if (!picked) return;
  const { written, origin, folder } = picked.feed;
  await writeFeeds(
    feedsWritten(origin, folder).filter((each) => each !== written),
    origin,
    folder,
  );
}

function placeOf({ origin, folder }: FollowedFeed): string {
  if (origin === 'user') return vscode.l10n.t('In your own settings');
  if (origin === 'workspace') return vscode.l10n.t('In the settings of this workspace');
  return vscode.l10n.t('In the settings of the folder {0}', folder?.name ?? '');
}
