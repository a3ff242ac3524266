import * as vscode from 'vscode';
import { COMMANDS, type CommandRegistry } from '../commands';
import type { HttpLimits } from '../core/feeds/httpFeed';
import type { ImportSummary } from '../core/library/importSummary';
import { ReadableError } from '../core/readableError';
import type { LibraryStore } from '../libraryStore';
import { allowFeeds } from './allowFeeds';
import { changeWords } from './changeWords';
import { Consent } from './consent';
import { deleteStoredData } from './deleteStoredData';
import { DueFeeds } from './dueFeeds';
import { effectiveFeeds, touchesFeeds, type FollowedFeed } from './effectiveFeeds';
import { exportFeeds } from './feedLists';
import { followFeed, followSample } from './followFeed';
import { Importer, type FeedFailure } from './importer';
import { withCancellableProgress } from './importProgress';
import { feedReader } from './readSource';
import { removeFeed } from './removeFeed';
import { undoImport } from './undoImport';
import { showOutcome } from '../outcome';
import { FileWatch } from './watchFiles';

/** What importing needs of the rest. */
export interface ImportingParts {
  readonly extensionUri: vscode.Uri;
  readonly globalState: vscode.Memento;
  readonly store: LibraryStore;
  readonly commands: Pick<CommandRegistry, 'register' | 'run'>;
  readonly log: vscode.LogOutputChannel;
  /** Deletes the images of the posts, which are fetched elsewhere. */
  readonly deleteImages: () => Promise<void>;
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
  /** What the last import of this window that brought anything changed. */
  readonly lastChange: ImportSummary | undefined;
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
  const { extensionUri, globalState, store, commands, log, limits, deleteImages } = parts;
  const consent = new Consent(globalState);
  const importer = new Importer(store, feedReader({ version: store.version, ...(limits && { limits }) }), log);
  const changed = new vscode.EventEmitter<void>();
  const followed = (): readonly FollowedFeed[] => effectiveFeeds(extensionUri);
  const pending = (): readonly FollowedFeed[] => followed().filter((feed) => !consent.isGiven(feed));
  const due = new DueFeeds({ followed, store, consent, importer });
  const watch = new FileWatch((feed) => {
    importer.forgive(feed);
    void quietly(() => due.changed());
  });
  store.useFeeds(() => followed().map(({ source }) => source.key));

  /** What nobody asked for tells nobody of its failure but the log. */
  const quietly = async (act: () => Promise<void>): Promise<void> => {
    try {
      await act();
    } catch (error) {
      if (!(error instanceof vscode.CancellationError)) log.error(error instanceof Error ? error : String(error));
    }
  };
  const viewOpened = (): Promise<void> => {
    watch.watch(followed());
    return quietly(() => due.viewOpened());
  };
  const feedsChanged = async (): Promise<void> => {
    await store.reload();
    changed.fire();
    if (due.isOpened) watch.watch(followed());
    await due.changed();
  };
  const allow = async (): Promise<void> => {
    if (await allowFeeds(pending(), consent)) await feedsChanged();
  };
  const refresh = async (): Promise<void> => {
    if (followed().length === 0) {
      throw new ReadableError(vscode.l10n.t('No feed is followed here. Use “Follow a Feed…” to add one.'));
    }
    // All of them are read below, those just agreed to included.
    if (pending().length > 0 && vscode.workspace.isTrusted && (await allowFeeds(pending(), consent))) changed.fire();
    await store.load();
    const feeds = followed().filter((feed) => consent.isGiven(feed));
    const before = importer.lastChange;
    await withCancellableProgress(vscode.l10n.t('Reading feeds'), (token) =>
      importer.import(feeds, { token, isAsked: true }),
    );
    const failures = importer.failuresOf(feeds);
    if (failures.length > 0) throw new ReadableError(failures.map(({ message }) => message).join(' '));
    const change = importer.lastChange === before ? undefined : importer.lastChange;
    showOutcome('check', changeWords(change));
  };

  const following = { extensionUri, store, importer };
  const disposables = vscode.Disposable.from(
    importer,
    changed,
    watch,
    importer.onDidChange(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((event) => touchesFeeds(event) && void quietly(feedsChanged)),
    vscode.workspace.onDidChangeWorkspaceFolders(() => void quietly(feedsChanged)),
    vscode.workspace.onDidGrantWorkspaceTrust(() => void quietly(feedsChanged)),
    commands.register(COMMANDS.importFeed, (written?: string) => followFeed(following, written)),
    commands.register(COMMANDS.followSample, () => followSample(following)),
    commands.register(COMMANDS.allowFeeds, allow),
    commands.register(COMMANDS.refreshFeeds, refresh),
    commands.register(COMMANDS.removeFeed, () => removeFeed(extensionUri, store)),
    commands.register(COMMANDS.undoImport, () => undoImport(followed(), store)),
    commands.register(COMMANDS.exportFeeds, () => exportFeeds(followed(), store)),
    commands.register(COMMANDS.deleteStoredData, () => deleteStoredData(store, deleteImages)),
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
        lastChange: importer.lastChange,
      };
    },
    dispose: () => void disposables.dispose(),
  };
}
