import * as vscode from 'vscode';
import { writeOpml, type OpmlFeed } from '../core/feeds/opml';
import { ReadableError } from '../core/readableError';
import type { LibraryStore } from '../libraryStore';
import type { FollowedFeed } from './effectiveFeeds';
import { homeFolder } from './feedSource';
import { showOutcome } from '../outcome';

/** Asks which feeds of a list are to be followed. */
export async function pickFromList(list: readonly OpmlFeed[]): Promise<readonly OpmlFeed[]> {
  const items = list.map((feed) => ({ label: feed.title || feed.url, description: feed.url, picked: true, feed }));
  const picked = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    matchOnDescription: true,
    title: vscode.l10n.t('Follow Feeds of the List'),
    placeHolder: vscode.l10n.t('Which of these {0} feeds do you want to follow?', list.length),
  });
  return picked?.map(({ feed }) => feed) ?? [];
}

/** Writes the followed addresses into an OPML file, which other feed readers understand. */
export async function exportFeeds(followed: readonly FollowedFeed[], store: LibraryStore): Promise<void> {
  const library = await store.load();
  const list = followed.flatMap(({ source }): readonly OpmlFeed[] => {
    if (source.kind !== 'address') return [];
    const feed = library.feed(source.key);
    return [{ url: source.address, title: feed?.title ?? source.address, homepage: feed?.homepage ?? null }];
  });
  if (list.length === 0) {
    throw new ReadableError(
      vscode.l10n.t('No feed with an address is followed here. Use “Follow a Feed…” to add one.'),
    );
  }
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? homeFolder();
  const uri = await vscode.window.showSaveDialog({
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, 'feeds.opml') }),
    title: vscode.l10n.t('Export the List of Feeds'),
    filters: { OPML: ['opml', 'xml'] },
    saveLabel: vscode.l10n.t('Export'),
  });
  if (!uri) return;
  const text = writeOpml(vscode.l10n.t('Feeds of Conference Notes'), list);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const left = followed.length - list.length;
  const saved = list.length === 1 ? vscode.l10n.t('1 feed exported') : vscode.l10n.t('{0} feeds exported', list.length);
  const files = left === 0 ? '' : vscode.l10n.t('feeds without an address are left out: {0}', left);
  showOutcome('check', [saved, files].filter(Boolean).join('; '));
}
