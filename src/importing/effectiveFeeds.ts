import * as vscode from 'vscode';
import { feedSource, type FeedSource } from './feedSource';

/** Where a followed feed is named. */
export type FeedOrigin = 'user' | 'workspace' | 'folder';

/** A feed that this window follows. */
export interface FollowedFeed {
  /** As written in the setting. */
  readonly written: string;
  readonly origin: FeedOrigin;
  /** The workspace folder whose settings name it; absent for the user's and the workspace's own. */
  readonly folder?: vscode.WorkspaceFolder;
  readonly source: FeedSource;
}

/** The section and the key of the setting that names the feeds. */
const SECTION = 'conferenceNotes';
const FEEDS = 'feeds';

/** Whether a change of the configuration touches the followed feeds. */
export const touchesFeeds = (event: vscode.ConfigurationChangeEvent): boolean =>
  event.affectsConfiguration(`${SECTION}.${FEEDS}`);

/**
 * The feeds that this window follows: VS Code does not merge arrays, so the user's, the workspace's and each folder's
 * values are put together here. A feed that several of them name counts once, for the one that needs no consent.
 */
export function effectiveFeeds(extensionUri: vscode.Uri): readonly FollowedFeed[] {
  const found = new Map<string, FollowedFeed>();
  for (const feed of namedFeeds(extensionUri)) {
    if (!found.has(feed.source.key)) found.set(feed.source.key, feed);
  }
  return [...found.values()];
}

/** Every naming of a feed, the user's own first; the same feed may be named more than once. */
export function namedFeeds(extensionUri: vscode.Uri): readonly FollowedFeed[] {
  const { workspaceFile, workspaceFolders = [] } = vscode.workspace;
  const named = (origin: FeedOrigin, folder?: vscode.WorkspaceFolder): readonly FollowedFeed[] =>
    feedsWritten(origin, folder).map((written) => ({
      written,
      origin,
      source: feedSource(written, { extensionUri, base: folder?.uri ?? workspaceBase(origin) }),
      ...(folder && { folder }),
    }));
  const user = named('user');
  // What a folder opened on its own sets is the workspace's value too: it is taken once, as the folder's.
  if (workspaceFile === undefined) return [...user, ...workspaceFolders.flatMap((folder) => named('folder', folder))];
  return [...user, ...named('workspace'), ...workspaceFolders.flatMap((folder) => named('folder', folder))];
}

/** The setting's value at one level, as written there. */
export function feedsWritten(origin: FeedOrigin, folder?: vscode.WorkspaceFolder): readonly string[] {
  const values = vscode.workspace.getConfiguration(SECTION, folder?.uri).inspect<unknown>(FEEDS);
  const isAlone = vscode.workspace.workspaceFile === undefined;
  const value = {
    user: values?.globalValue,
    workspace: values?.workspaceValue,
    folder: isAlone ? values?.workspaceValue : values?.workspaceFolderValue,
  }[origin];
  const all: readonly unknown[] = Array.isArray(value) ? value : [];
  return all.filter((each): each is string => typeof each === 'string' && each.trim() !== '');
}

/** Replaces the setting's value at one level; an empty one is taken out. */
export async function writeFeeds(
  feeds: readonly string[],
  origin: FeedOrigin,
  folder?: vscode.WorkspaceFolder,
): Promise<void> {
  const target = {
    user: vscode.ConfigurationTarget.Global,
    workspace: vscode.ConfigurationTarget.Workspace,
    folder: vscode.ConfigurationTarget.WorkspaceFolder,
  }[origin];
  const configuration = vscode.workspace.getConfiguration(SECTION, folder?.uri);
  await configuration.update(FEEDS, feeds.length > 0 ? feeds : undefined, target);
}

/** What paths in a workspace file are relative to. */
function workspaceBase(origin: FeedOrigin): vscode.Uri | undefined {
  const { workspaceFile, workspaceFolders } = vscode.workspace;
  if (origin === 'user') return undefined;
  if (!workspaceFile || workspaceFile.scheme === 'untitled') return workspaceFolders?.[0]?.uri;
  return vscode.Uri.joinPath(workspaceFile, '..');
}
