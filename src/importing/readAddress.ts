import * as vscode from 'vscode';
import { discoverFeeds } from '../core/feeds/feedDiscovery';
import type { FeedDocument } from '../core/feeds/feedEntry';
import { fetchFeed, type FetchedFeed } from '../core/feeds/httpFeed';
import { readFeedInSteps } from '../core/feeds/readFeed';
import { ReadableError } from '../core/readableError';
import type { FetchState } from '../feedArchive';
import { inSlices } from '../slices';
import { olderEntries } from './olderEntries';
import { listIn, type ReaderOptions, type Reading, type ReadRequest } from './readSource';

/** An answer with content. */
export type Fetched = Extract<FetchedFeed, { readonly kind: 'fetched' }>;

/** Reads a feed over HTTP: what is unchanged since last time costs one short answer. */
export async function readAddress(request: ReadRequest, address: string, options: ReaderOptions): Promise<Reading> {
  const known = request.known.reader === options.version ? request.known : withoutValidators(request.known);
  const answer = await ask(request, address, known, options);
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

/** Fetches an address; where it once moved for good, the new one, and the old one again where that fails. */
async function ask(
  request: ReadRequest,
  address: string,
  known: FetchState,
  options: ReaderOptions,
): Promise<FetchedFeed> {
  if (known.movedTo === undefined) return fetchFrom(request, address, options, known);
  try {
    return await fetchFrom(request, known.movedTo, options, known);
  } catch (error) {
    if (!(error instanceof ReadableError)) throw error;
    return fetchFrom(request, address, options);
  }
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
  return readAnswer(request, answer, { movedTo: address, ...stateAfter(request, answer, options) }, options);
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
