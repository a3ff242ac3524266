import * as vscode from 'vscode';
import { discoverFeeds } from '../core/feeds/feedDiscovery';
import type { FeedDocument } from '../core/feeds/feedEntry';
import { fetchFeed, type FetchedFeed } from '../core/feeds/httpFeed';
import { readFeedInSteps } from '../core/feeds/readFeed';
import { olderEntries } from '../core/library/olderEntries';
import { ReadableError } from '../core/readableError';
import type { FetchState } from '../feedArchive';
import { inSlices } from '../slices';
import { listIn, type ReaderOptions, type Reading, type ReadRequest } from './readSource';

/** An answer with content. */
export type Fetched = Extract<FetchedFeed, { readonly kind: 'fetched' }>;

/**
 * Reads a feed over HTTP: what is unchanged since last time costs one short answer. Where its address once moved for good
 * the new one is read, and the old one again where that brings no feed.
 */
export async function readAddress(request: ReadRequest, address: string, options: ReaderOptions): Promise<Reading> {
  const { movedTo } = request.known;
  if (movedTo === undefined) return readFrom(request, address, options);
  try {
    return await readFrom(request, movedTo, options);
  } catch (error) {
    if (!(error instanceof ReadableError)) throw error;
    return readFrom({ ...request, known: unmoved(request.known) }, address, options);
  }
}

/** Reads what an address serves: a feed, or a page or a list that names feeds. */
async function readFrom(request: ReadRequest, address: string, options: ReaderOptions): Promise<Reading> {
  const known = request.known.reader === options.version ? request.known : withoutValidators(request.known);
  const answer = await fetchFrom(request, address, options, known);
  const state = stateAfter(request, answer, options);
  if (answer.kind === 'notModified') return { state: { ...known, ...state } };
  const list = listIn(answer.bytes, request);
  if (list) return { state, list };
  const found = discoverFeeds(answer.bytes, pageOf(answer));
  const [best] = found ?? [];
  if (found && best) {
    if (request.others === 'offer') return { state, page: found };
    return readFound(request, best.url, options);
  }
  return readAnswer(request, answer, state, options);
}

/** Reads the feed that a page named. It is asked directly from then on. */
async function readFound(request: ReadRequest, address: string, options: ReaderOptions): Promise<Reading> {
  const answer = await fetchFrom(request, address, options);
  if (answer.kind === 'notModified') throw new Error('Nothing was said of an earlier version.');
  if (discoverFeeds(answer.bytes, pageOf(answer))) {
    throw new ReadableError(
      vscode.l10n.t(
        '“{0}” is a page that names “{1}” as its feed, which is a page too. Give the feed’s own address.',
        request.written,
        address,
      ),
    );
  }
  const state = { ...stateAfter(request, answer, options), movedTo: answer.permanentAddress ?? address };
  return readAnswer(request, answer, state, options);
}

async function readAnswer(
  request: ReadRequest,
  answer: Fetched,
  state: FetchState,
  options: ReaderOptions,
): Promise<Reading> {
  const { at, known } = request;
  const newest = await documentOf(request, answer);
  const older = await olderEntries(newest, answer.finalAddress, {
    isComplete: known.isComplete === true,
    stored: request.stored,
    read: async (page) => documentOf(request, await fetchContent(request, page, options)),
  });
  // Older pages are read once, and what is stored must not change with that: the problems are those of the newest page.
  const document = { ...newest, entries: [...newest.entries, ...older.entries], older: older.rest };
  const isComplete = known.isComplete === true || older.rest === null;
  return { state: { ...state, isComplete }, read: { document, from: answer.finalAddress, at } };
}

function documentOf({ source, written }: ReadRequest, answer: Fetched): Promise<FeedDocument> {
  return inSlices(readFeedInSteps(answer.bytes, { key: source.key, typed: written, ...pageOf(answer) }));
}

const pageOf = ({
  finalAddress,
  contentType,
}: Fetched): { readonly address: string; readonly contentType?: string } => ({
  address: finalAddress,
  ...(contentType !== undefined && { contentType }),
});

async function fetchContent(request: ReadRequest, address: string, options: ReaderOptions): Promise<Fetched> {
  const answer = await fetchFrom(request, address, options);
  if (answer.kind === 'fetched') return answer;
  throw new Error('Nothing was said of an earlier version.');
}

function fetchFrom(
  request: ReadRequest,
  address: string,
  { limits }: ReaderOptions,
  known?: FetchState,
): Promise<FetchedFeed> {
  const { etag, lastModified } = known ?? {};
  const validators = { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) };
  return fetchFeed({
    address,
    typed: request.written,
    ...(Object.keys(validators).length > 0 && { validators }),
    fetch: (target, init) => fetch(target, init),
    after: (milliseconds, act) => {
      const timer = setTimeout(act, milliseconds);
      return () => clearTimeout(timer);
    },
    now: () => Date.now(),
    signal: request.signal,
    ...(limits && { limits }),
  });
}

function stateAfter({ at, known }: ReadRequest, answer: FetchedFeed, { version }: ReaderOptions): FetchState {
  const movedTo = answer.permanentAddress ?? known.movedTo;
  return { v: 1, reader: version, ...answer.validators, ...(movedTo !== undefined && { movedTo }), checked: at };
}

const withoutValidators = ({ v, movedTo }: FetchState): FetchState => ({
  v,
  ...(movedTo !== undefined && { movedTo }),
});

/** What is known of an address, as if it had never moved: what the new place said of its versions is not the old one's word. */
const unmoved = ({ v, isComplete }: FetchState): FetchState => ({ v, ...(isComplete !== undefined && { isComplete }) });
