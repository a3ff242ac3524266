import * as vscode from 'vscode';
import { COMMANDS, type CommandRegistry } from '../commands';
import type { HttpLimits } from '../core/httpFeed';
import { ReadableError } from '../core/readableError';
import type { LibraryStore } from '../libraryStore';
import { allowFeeds } from './allowFeeds';
import { Consent } from './consent';
import { deleteStoredData } from './deleteStoredData';
import { effectiveFeeds, touchesFeeds, type FollowedFeed } from './effectiveFeeds';
import { followFeed, followSample } from './followFeed';
import { Importer, type FeedFailure } from './importer';
import { feedReader } from './readSource';
import { feedsDue, withCancellableProgress, withViewProgress } from './refreshFeeds';
import { removeFeed } from './removeFeed';

/** What importing needs of the rest. */
export interface ImportingParts {
  readonly extensionUri: vscode.Uri;
  readonly globalState: vscode.Memento;
  readonly store: LibraryStore;
  readonly commands: Pick<CommandRegistry, 'register' | 'run'>;
  readonly log: vscode.LogOutputChannel;
  /** Other limits than the usual ones for what is fetched. */
  readonly limits?: Partial<HttpLimits>;
}

/** How importing stands, for the views to show. */
export interface ImportingState {
  readonly isImporting: boolean;
  /** What this window follows. */
  readonly followed: readonly FollowedFeed[];
  /** Addresses that came with the workspace, and that the user has not agreed to yet. */
  readonly pendingConsent: readonly FollowedFeed[];
  /** Feeds that could not be read at the last attempt. */
  readonly failures: readonly FeedFailure[];
}

/** The feature, as the composition root sees it. */
export interface Importing {
  /** A view was opened: reads the followed feeds that are not stored yet or may be old. Never rejects. */
  viewOpened(): Promise<void>;
  state(): ImportingState;
  readonly onDidChangeState: vscode.Event<void>;
  dispose(): void;
}

/** Registers following, reading and leaving feeds. Reads nothing before a view or a command asks for it. */
export function registerImporting(parts: ImportingParts): Importing {
  const { extensionUri, globalState, store, commands, log, limits } = parts;
  const consent = new Consent(globalState);
  const importer = new Importer(store, feedReader({ version: store.version, ...(limits && { limits }) }), log);
  const changed = new vscode.EventEmitter<void>();
  const followed = (): readonly FollowedFeed[] => effectiveFeeds(extensionUri);
  const pending = (): readonly FollowedFeed[] => followed().filter((feed) => !consent.isGiven(feed));
  store.useFeeds(() => followed().map(({ source }) => source.key));

  let isOpened = false;
  let opening: Promise<void> | undefined;
  const readDue = async (): Promise<void> => {
    await store.load();
    const due = await feedsDue(followed(), { store, consent, importer, now: Date.now() });
    if (due.length > 0) await withViewProgress((token) => importer.import(due, { token }));
  };
  const viewOpened = (): Promise<void> => {
    isOpened = true;
    opening ??= Promise.resolve(commands.run(readDue)).finally(() => (opening = undefined));
    return opening;
  };
  const feedsChanged = async (): Promise<void> => {
    await store.reload();
    changed.fire();
    if (isOpened) await viewOpened();
  };
  const allow = async (): Promise<void> => {
    if (await allowFeeds(pending(), consent)) await feedsChanged();
  };
  const refresh = async (): Promise<void> => {
    if (followed().length === 0) {
      throw new ReadableError(vscode.l10n.t('No feed is followed here. Use “Follow a Feed…” to add one.'));
    }
    if (pending().length > 0 && vscode.workspace.isTrusted) await allow();
    await store.load();
    const feeds = followed().filter((feed) => consent.isGiven(feed));
    await withCancellableProgress(vscode.l10n.t('Reading feeds'), (token) => importer.import(feeds, { token }));
    const [failure] = importer.failuresOf(feeds);
    if (failure) throw new ReadableError(failure.message);
  };

  const disposables = vscode.Disposable.from(
    importer,
    changed,
    importer.onDidChange(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((event) => touchesFeeds(event) && void commands.run(feedsChanged)),
    vscode.workspace.onDidChangeWorkspaceFolders(() => void commands.run(feedsChanged)),
    vscode.workspace.onDidGrantWorkspaceTrust(() => void commands.run(feedsChanged)),
    commands.register(COMMANDS.importFeed, (written?: string) =>
      followFeed({ extensionUri, store, importer }, written),
    ),
    commands.register(COMMANDS.followSample, () => followSample({ extensionUri, store, importer })),
    commands.register(COMMANDS.allowFeeds, allow),
    commands.register(COMMANDS.refreshFeeds, refresh),
    commands.register(COMMANDS.removeFeed, () => removeFeed(extensionUri, store)),
    commands.register(COMMANDS.deleteStoredData, () => deleteStoredData(store)),
  );
  return {
    viewOpened,
    onDidChangeState: changed.event,
    state: () => {
      const feeds = followed();
      return {
        isImporting: importer.isImporting,
        followed: feeds,
        pendingConsent: feeds.filter((feed) => !consent.isGiven(feed)),
        failures: importer.failuresOf(feeds),
      };
    },
    dispose: () => void disposables.dispose(),
  };
}
