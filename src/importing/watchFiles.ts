import * as vscode from 'vscode';
import type { FollowedFeed } from './effectiveFeeds';

/** Watches the files that feeds are read from. */
export class FileWatch {
  #watchers: readonly vscode.Disposable[] = [];
  #watched = '';

  /** @param onDidChange told the feed whose file was changed or came to be */
  constructor(private readonly onDidChange: (feed: FollowedFeed) => void) {}

  /** Watches the files of these feeds from now on, and no others. */
  watch(feeds: readonly FollowedFeed[]): void {
    const files = feeds.flatMap((feed) => (feed.source.kind === 'file' ? [{ feed, uri: feed.source.uri }] : []));
    const watched = files.map(({ uri }) => uri.toString()).join('\n');
    if (watched === this.#watched) return;
    this.dispose();
    this.#watched = watched;
    this.#watchers = files.flatMap(({ feed, uri }) => this.#watch(feed, uri));
  }

  dispose(): void {
    vscode.Disposable.from(...this.#watchers).dispose();
    this.#watchers = [];
    this.#watched = '';
  }

  #watch(feed: FollowedFeed, uri: vscode.Uri): readonly vscode.Disposable[] {
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    const pattern = new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), literally(name));
    const watcher = vscode.workspace.createFileSystemWatcher(pattern, false, false, true);
    const tell = (): void => this.onDidChange(feed);
    return [watcher, watcher.onDidChange(tell), watcher.onDidCreate(tell)];
  }
}

/** A pattern that only this name matches. */
const literally = (name: string): string => name.replaceAll(/[[\]{}*?]/g, (sign) => `[${sign}]`);
