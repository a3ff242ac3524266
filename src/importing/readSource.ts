import * as vscode from 'vscode';
import type { ReadDocument } from '../core/archive';
import { readFeed } from '../core/readFeed';
import { discoverFeeds } from '../core/feedDiscovery';
import { fetchFeed } from '../core/httpFeed';
import { ReadableError } from '../core/readableError';
import type { FetchState } from '../feedArchive';
import type { FeedSource } from './feedSource';

/** What came of reading a feed. */
export interface Reading {
  /** The document; absent where it is the same as last time, and where a page came. */
  readonly read?: ReadDocument;
  /** What to remember of the address. */
  readonly state: FetchState;
  /** The feeds that a page names, where the address is a page's. */
  readonly page?: readonly FoundFeed[];
}

/** A feed that a page names. */
export interface FoundFeed {
  readonly url: string;
  readonly title: string;
}

/**
 * Reads a feed, knowing what is remembered of it.
 *
 * @throws {ReadableError} where it cannot be read: one sentence that names the feed as written.
 */
export type FeedReader = (
  source: FeedSource,
  written: string,
  known: FetchState,
  options: { readonly signal: AbortSignal; readonly at: string },
) => Promise<Reading>;
