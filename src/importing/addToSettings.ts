import * as vscode from 'vscode';
import { feedsWritten, namedFeeds, writeFeeds } from './effectiveFeeds';
import { SAMPLE, type FeedSource } from './feedSource';

/** A feed as it goes into the settings. */
export interface NewFeed {
  readonly source: FeedSource;
  readonly written: string;
}

/**
 * Writes feeds into the settings where they belong: addresses and files outside of the workspace into the user's own, a
 * file of a workspace folder into that folder's, relative to it, so that the workspace can be shared. What is followed
 * already stays where it is.
 */
export async function addToSettings(feeds: readonly NewFeed[], extensionUri: vscode.Uri): Promise<void> {
  const followed = new Set(namedFeeds(extensionUri).map(({ source }) => source.key));
  const fresh = feeds.filter(({ source }) => !followed.has(source.key));
  const placed = fresh.map((feed) => ({ ...placeOf(feed) }));
  const own = placed.filter(({ folder }) => !folder).map(({ written }) => written);
  if (own.length > 0) await writeFeeds([...feedsWritten('user'), ...own], 'user');
  for (const { written, folder } of placed) {
    if (folder) await writeFeeds([...feedsWritten('folder', folder), written], 'folder', folder);
  }
}

/** How a file is written in the user's own settings. */
export const writtenFor = (uri: vscode.Uri): string => (uri.scheme === 'file' ? uri.fsPath : uri.toString());

function placeOf({ source, written }: NewFeed): { readonly written: string; readonly folder?: vscode.WorkspaceFolder } {
  if (source.kind !== 'file' || written === SAMPLE) return { written };
  const folder = vscode.workspace.getWorkspaceFolder(source.uri);
  // What an untrusted workspace sets is not read: there the user's own settings have to do.
  if (!folder || !vscode.workspace.isTrusted) return { written: writtenFor(source.uri) };
  return { written: source.uri.path.slice(folder.uri.path.replace(/\/$/, '').length + 1), folder };
}
