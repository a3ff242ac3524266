import * as vscode from 'vscode';
import { EMPTY_ARCHIVE, type FeedArchive } from '../core/library/archive';
import { NoAnswerError, stillToWait, TryLaterError } from '../core/feeds/httpFailure';
import { importSummary, type ImportSummary } from '../core/library/importSummary';
import { ReadableError } from '../core/readableError';
import type { FetchState } from '../feedArchive';
import type { LibraryStore } from '../libraryStore';
import { CancelledError } from '../slices';
import type { FollowedFeed } from './effectiveFeeds';
import type { FeedSource } from './feedSource';
import type { FeedReader, Reading } from './readSource';

/** A followed feed that could not be read, with the sentence that says why and what to do. */
export interface FeedFailure {
  readonly feed: FollowedFeed;
  readonly message: string;
}

/** How feeds are read. */
export interface ImportOptions {
  readonly token: vscode.CancellationToken;
  /** Whether the user asked for it: then what he took back comes again. */
  readonly isAsked?: boolean;
}

/** How many feeds are read at the same time. */
const READERS = 4;

/**
 * Reads feeds into the archives, and lets the store show them. A feed is stored as a whole or not at all: one that cannot
 * be read leaves its archive, and so the library, as it was.
 */
export class Importer {
  readonly #failures = new Map<string, FeedFailure>();
  readonly #changed = new vscode.EventEmitter<void>();
  #running = 0;
  #lastChange: ImportSummary | undefined;

  constructor(
    private readonly store: LibraryStore,
    private readonly reader: FeedReader,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** Fires when importing starts or ends, and when failures come or go. */
  readonly onDidChange = this.#changed.event;

  get isImporting(): boolean {
    return this.#running > 0;
  }

  /** What the last import of this window that brought anything changed. */
  get lastChange(): ImportSummary | undefined {
    return this.#lastChange;
  }

  /** Forgets what a feed failed of, because the reason may be gone. */
  forgive({ source }: FollowedFeed): void {
    if (this.#failures.delete(source.key)) this.#changed.fire();
  }

  /** Has a feed fail without an attempt, for its server said to wait so many seconds. */
  postpone(feed: FollowedFeed, seconds: number): void {
    this.#fail(feed, stillToWait(`“${feed.written}”`, seconds));
    this.#changed.fire();
  }

  /** What the last attempt at each of these feeds failed of. */
  failuresOf(feeds: readonly FollowedFeed[]): readonly FeedFailure[] {
    return feeds.flatMap(({ source }) => this.#failures.get(source.key) ?? []);
  }

  /**
   * Reads these feeds, stores what is new and shows it. What fails is found in {@link failuresOf}.
   *
   * @throws {vscode.CancellationError} where it was cancelled; feeds that were stored by then are kept.
   */
  async import(feeds: readonly FollowedFeed[], options: ImportOptions): Promise<void> {
    if (feeds.length === 0) return;
    await this.#whileRunning(async () => {
      const at = new Date().toISOString();
      const queue = feeds.values();
      const work = async (): Promise<void> => {
        for (const feed of queue) await this.#importOne(feed, at, options);
      };
      await Promise.all(Array.from({ length: Math.min(READERS, feeds.length) }, work));
    });
  }

  /**
   * Reads a feed that is not followed yet, and stores nothing.
   *
   * @throws {ReadableError} where it cannot be read.
   */
  async read(source: FeedSource, written: string, token: vscode.CancellationToken): Promise<Reading> {
    const stored = (): Promise<FeedArchive> => Promise.resolve(EMPTY_ARCHIVE);
    const at = new Date().toISOString();
    return cancellable(token, (signal) =>
      this.reader({ source, written, known: { v: 1 }, stored, others: 'offer', at, signal }),
    );
  }

  /** Stores what {@link read} gave, and shows it where the feed is followed. */
  async keep(source: FeedSource, reading: Reading, token: vscode.CancellationToken): Promise<void> {
    await this.#whileRunning(() => this.#store(source, reading, { token, isAsked: true }));
  }

  dispose(): void {
    this.#changed.dispose();
  }

  async #importOne(feed: FollowedFeed, at: string, { token, isAsked = false }: ImportOptions): Promise<void> {
    const { source, written } = feed;
    const { archives } = this.store;
    try {
      // What was taken back is not unchanged for whoever asks for it again.
      const isAnew = isAsked && (await archives.isTakenBack(source.key));
      const known: FetchState = isAnew ? { v: 1 } : await archives.state(source.key);
      const stored = (): Promise<FeedArchive> => archives.read(source.key, token);
      const reading = await cancellable(token, (signal) =>
        this.reader({ source, written, known, stored, others: 'take', at, signal }),
      );
      await this.#store(source, reading, { token, isAsked }, known);
    } catch (error) {
      if (error instanceof CancelledError || error instanceof vscode.CancellationError)
        throw new vscode.CancellationError();
      await this.#askedInVain(source, error, at);
      this.#fail(feed, error);
    }
  }

  async #store(
    source: FeedSource,
    reading: Reading,
    { token, isAsked = false }: ImportOptions,
    known?: FetchState,
  ): Promise<void> {
    const read = reading.read && { ...reading.read, isAsked };
    const isNew = read !== undefined && (await this.store.archives.add(source.key, read, token));
    if (reading.state !== known) await this.store.archives.saveState(source.key, reading.state);
    this.#failures.delete(source.key);
    this.log.info(isNew ? `Stored what is new in ${source.key}.` : `Nothing is new in ${source.key}.`);
  }

  /**
   * Remembers that an address was asked, so that not every new window asks it again, and how long its server said to wait.
   * Where nobody answered, the next window tries.
   */
  async #askedInVain({ kind, key }: FeedSource, error: unknown, at: string): Promise<void> {
    if (kind !== 'address' || error instanceof NoAnswerError) return;
    const known = await this.store.archives.state(key);
    const isToWait = error instanceof TryLaterError;
    const notBefore = isToWait && new Date(Date.parse(at) + error.seconds * 1000).toISOString();
    await this.store.archives.saveState(key, { ...known, checked: at, ...(notBefore && { notBefore }) });
  }

  #fail(feed: FollowedFeed, error: unknown): void {
    const isExpected = error instanceof ReadableError;
    this.log.error(isExpected ? [error.message, error.detail].filter(Boolean).join('\n') : describe(error));
    const message = isExpected
      ? error.message
      : vscode.l10n.t('“{0}” could not be imported. The log has the details.', feed.written);
    this.#failures.set(feed.source.key, { feed, message });
  }

  async #whileRunning(act: () => Promise<void>): Promise<void> {
    this.#running++;
    this.#changed.fire();
    const before = this.store.library;
    const listener = this.store.onDidChange(({ library, changedPosts }) => {
      const change = importSummary(before, library, changedPosts);
      this.#lastChange = change;
      const { newTalks, goneTalks } = change;
      this.log.info(
        `${newTalks.length} new talks, ${change.changedPosts} changed posts, ${goneTalks.length} talks gone.`,
      );
    });
    try {
      await act();
    } finally {
      await this.store.reload();
      listener.dispose();
      this.#running--;
      this.#changed.fire();
    }
  }
}

/** Runs an act that a signal can end, and ends it when the token says so. */
async function cancellable<T>(token: vscode.CancellationToken, act: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const listener = token.onCancellationRequested(() => controller.abort());
  try {
    if (token.isCancellationRequested) throw new vscode.CancellationError();
    return await act(controller.signal);
  } catch (error) {
    throw token.isCancellationRequested ? new vscode.CancellationError() : error;
  } finally {
    listener.dispose();
  }
}

const describe = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
