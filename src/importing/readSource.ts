import * as vscode from 'vscode';
import type { FeedArchive, ReadDocument } from '../core/library/archive';
import type { FoundFeed } from '../core/feeds/feedDiscovery';
import type { HttpLimits } from '../core/feeds/httpFeed';
import { MAX_FEED_BYTES } from '../core/feeds/feedReading';
import { isOpml, readOpml, type OpmlFeed } from '../core/feeds/opml';
import { readFeedInSteps } from '../core/feeds/readFeed';
import { ReadableError } from '../core/readableError';
import type { FetchState } from '../feedArchive';
import { inSlices } from '../slices';
import { SAMPLE, type FeedSource } from './feedSource';
import { readAddress } from './readAddress';

/** What came of reading a feed. */
export interface Reading {
  /** The document; absent where it is the same as last time, and where a page came. */
  readonly read?: ReadDocument;
  /** What to remember of the address. */
  readonly state: FetchState;
  /** The feeds that a page names, best first, where a page came and its feeds are to be offered. */
  readonly page?: readonly FoundFeed[];
  /** The feeds of a list of feeds (OPML), where one came and its feeds are to be offered. */
  readonly list?: readonly OpmlFeed[];
}

/** A feed that is to be read, with what is known of it. */
export interface ReadRequest {
  readonly source: FeedSource;
  /** As written by the user, for sentences. */
  readonly written: string;
  readonly known: FetchState;
  /** What is stored of it; asked for only where it matters. */
  readonly stored: () => Promise<FeedArchive>;
  /** Of a web page or a list in the feed's place: offer the feeds that it names, or take the best feed of the page. */
  readonly others: 'offer' | 'take';
  /** ISO 8601. */
  readonly at: string;
  readonly signal: AbortSignal;
}

/**
 * Reads a feed from where it is.
 *
 * @throws {ReadableError} where it cannot be read: one sentence that names the feed as written.
 */
export type FeedReader = (request: ReadRequest) => Promise<Reading>;

/** What a reader is made with. */
export interface ReaderOptions {
  /** Of the product: another one may read the same bytes better, and then all is read again. */
  readonly version: string;
  readonly limits?: Partial<HttpLimits>;
}

/** The feed that comes with the product is the copy of this one, and is read as if it came from there. */
const SAMPLE_ADDRESS = 'https://markvanlent.dev/tags/devops/index.xml';

export function feedReader(options: ReaderOptions): FeedReader {
  return async (request) => {
    const { source } = request;
    switch (source.kind) {
      case 'address':
        return readAddress(request, source.address, options);
      case 'file':
        return readFile(request, source.uri, options.version);
      case 'none':
        throw new ReadableError(source.problem);
    }
  };
}

/** The feeds of a list, where these bytes are one and such are looked for. */
export function listIn(bytes: Uint8Array, { others, written }: ReadRequest): readonly OpmlFeed[] | undefined {
  return others === 'offer' && isOpml(bytes) ? readOpml(bytes, written) : undefined;
}

async function readFile(request: ReadRequest, uri: vscode.Uri, reader: string): Promise<Reading> {
  const { source, written, known, at } = request;
  const { stamp, bytes } = await fileBytes(uri, written, known.reader === reader ? known.lastModified : undefined);
  if (!bytes) return { state: known };
  const state: FetchState = { v: 1, reader, lastModified: stamp, checked: at };
  const list = listIn(bytes, request);
  if (list) return { state, list };
  const address = source.key === SAMPLE ? SAMPLE_ADDRESS : uri.toString();
  const document = await inSlices(readFeedInSteps(bytes, { key: source.key, address, typed: written }));
  return { state, read: { document, from: address, at } };
}

/** The bytes of a file, unless it is the same as at an earlier stamp. */
async function fileBytes(
  uri: vscode.Uri,
  written: string,
  earlier: string | undefined,
): Promise<{ readonly stamp: string; readonly bytes?: Uint8Array }> {
  try {
    const { mtime, size, type } = await vscode.workspace.fs.stat(uri);
    if (type & vscode.FileType.Directory) {
      throw new ReadableError(vscode.l10n.t('“{0}” is a folder. Name the feed’s file in it.', written));
    }
    if (size > MAX_FEED_BYTES) throw new ReadableError(tooLarge(written, size));
    const stamp = `${uri.toString()} ${mtime} ${size}`;
    if (stamp === earlier) return { stamp };
    return { stamp, bytes: await vscode.workspace.fs.readFile(uri) };
  } catch (error) {
    if (error instanceof ReadableError) throw error;
    const isMissing = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
    const sentence = isMissing
      ? vscode.l10n.t('“{0}” does not exist. Check the path.', written)
      : vscode.l10n.t('“{0}” cannot be opened. Check that you may read the file.', written);
    throw new ReadableError(sentence, `${uri.toString()}: ${String(error)}`);
  }
}

const tooLarge = (written: string, size: number): string =>
  vscode.l10n.t(
    '“{0}” is {1} MB large, and only feeds up to {2} MB are read. Ask its publisher for a shorter one.',
    written,
    Math.ceil(size / 1_048_576),
    MAX_FEED_BYTES / 1_048_576,
  );
