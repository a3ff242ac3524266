import { MAX_FEED_BYTES } from './feedReading';
import { failureOfNetwork, failureOfStatus } from './httpFailure';
import { type After, Patience } from '../patience';
import { ReadableError } from '../readableError';
import { shownAddress } from '../webAddress';

/** What a server said of the version it sent; sent back, it answers "not modified" (RFC 9110 13). */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** How long and how much. */
export interface HttpLimits {
  /** Milliseconds until the headers of each answer. */
  readonly headers: number;
  /** Milliseconds in all. */
  readonly total: number;
  readonly redirects: number;
  /** Bytes, unpacked. */
  readonly bytes: number;
}

export const HTTP_LIMITS: HttpLimits = { headers: 15_000, total: 60_000, redirects: 5, bytes: MAX_FEED_BYTES };

export interface FeedRequest {
  /** Absolute, http or https. A user name and password in it are sent as such, to its own server only. */
  readonly address: string;
  /** As the user typed it, for sentences. */
  readonly typed: string;
  /** Of the version that is stored. */
  readonly validators?: Validators;
  /** The platform's `fetch`. */
  readonly fetch: (address: string, options: RequestInit) => Promise<Response>;
  readonly after: After;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly signal?: AbortSignal;
  readonly limits?: Partial<HttpLimits>;
  /** Sent as `Accept`; beyond 128 letters a browser would ask the server's permission first. */
  readonly accept?: string;
}

/** Where an answer came from, and what to remember of it. */
export interface Answer {
  /** The address that answered in the end. */
  readonly finalAddress: string;
  /** Where the address has moved for good; absent where it has not. */
  readonly permanentAddress?: string;
  readonly validators: Validators;
}

export type FetchedFeed =
  | ({ readonly kind: 'notModified' } & Answer)
  | ({ readonly kind: 'fetched'; readonly bytes: Uint8Array; readonly contentType?: string } & Answer);

const ACCEPT = 'application/atom+xml, application/rss+xml, application/feed+json, */*;q=0.5';

/**
 * Fetches a feed, or learns that it did not change.
 * @throws {ReadableError} one sentence that names the address as typed; a `TryLaterError` where the server names a time.
 * @throws the signal's reason where it is aborted.
 */
export async function fetchFeed(request: FeedRequest): Promise<FetchedFeed> {
  request.signal?.throwIfAborted();
  const limits = { ...HTTP_LIMITS, ...request.limits };
  const name = `“${shownAddress(request.typed)}”`;
  const patience = new Patience(request.after, request.signal);
  patience.limit(
    limits.total,
    () => new ReadableError(`${name} did not arrive within ${seconds(limits.total)}. ${LATER}`),
  );
  try {
    const { response, ...answer } = await follow(request, limits, name, patience);
    const validators = validatorsOf(response);
    if (response.status === 304 && request.validators)
      return { kind: 'notModified', ...answer, validators: { ...request.validators, ...validators } };
    if (response.status !== 200) throw failureOfStatus(name, response, request.now());
    const bytes = await readBody(response, limits.bytes, name, patience);
    const contentType = response.headers.get('Content-Type');
    return { kind: 'fetched', bytes, ...(contentType !== null && { contentType }), ...answer, validators };
  } catch (error) {
    if (request.signal?.aborted) throw error;
    throw error instanceof ReadableError ? error : failureOfNetwork(name, error);
  } finally {
    patience.end();
  }
}

const LATER = 'Check the address, or try again later.';

interface Followed extends Omit<Answer, 'validators'> {
  readonly response: Response;
}

/** Follows redirects by hand, since only so a permanent one can be told from others. */
async function follow(request: FeedRequest, limits: HttpLimits, name: string, patience: Patience): Promise<Followed> {
  const start = new URL(request.address);
  let address = withoutCredentials(start);
  let permanent: string | undefined;
  let isPermanent = true;
  for (let hops = 0; ; hops++) {
    const clear = patience.limit(
      limits.headers,
      () => new ReadableError(`${name} did not answer within ${seconds(limits.headers)}. ${LATER}`),
    );
    const response = await patience.wait(ask(request, address, credentialsFor(start, address), patience.signal));
    clear();
    const answer = permanent === undefined ? {} : { permanentAddress: permanent };
    const target = response.headers.get('Location');
    if (!REDIRECTS.has(response.status) || target === null)
      return { response, finalAddress: response.redirected ? response.url : address, ...answer };
    if (hops === limits.redirects)
      throw new ReadableError(`${name} leads from one address to the next without end. Check the address.`);
    release(response);
    address = redirected(target, address, name);
    isPermanent &&= response.status === 301 || response.status === 308;
    // A move to an unprotected address is followed, but not taken for settled.
    if (isPermanent && !(start.protocol === 'https:' && address.startsWith('http:'))) permanent = address;
  }
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** One request, its redirects unfollowed where the platform shows them. */
async function ask(
  request: FeedRequest,
  address: string,
  credentials: string | null,
  signal: AbortSignal,
): Promise<Response> {
  const plain: Record<string, string> = { Accept: request.accept ?? ACCEPT };
  if (credentials !== null) plain['Authorization'] = credentials;
  const { etag, lastModified } = request.validators ?? {};
  const conditional = {
    ...plain,
    ...(etag !== undefined && { 'If-None-Match': etag }),
    ...(lastModified !== undefined && { 'If-Modified-Since': lastModified }),
  };
  const send = (headers: Record<string, string>, redirect: 'manual' | 'follow'): Promise<Response> =>
    request.fetch(address, { headers, signal, redirect, credentials: 'omit', cache: 'no-store' });
  try {
    const response = await send(conditional, 'manual');
    // A browser hides where a redirect leads; it can only be told to follow.
    return response.type === 'opaqueredirect' ? await send(conditional, 'follow') : response;
  } catch (error) {
    if (signal.aborted || !(error instanceof Error)) throw error;
    if (/redirect/i.test(error.message)) return send(conditional, 'follow');
    // A browser asks a site before it sends conditions, most sites say no, and it does not tell why it failed.
    if (request.validators && error instanceof TypeError && error.cause === undefined) return send(plain, 'follow');
    throw error;
  }
}

function redirected(target: string, from: string, name: string): string {
  const url = URL.canParse(target, from) ? new URL(target, from) : null;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
    throw new ReadableError(`${name} leads to a place that is not on the web. Check the address.`);
  return withoutCredentials(url);
}

function withoutCredentials(url: URL): string {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  bare.hash = '';
  return bare.href;
}

function credentialsFor(start: URL, address: string): string | null {
  if (start.username === '' || new URL(address).origin !== start.origin) return null;
  const pair = `${decoded(start.username)}:${decoded(start.password)}`;
  return `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(pair)))}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function validatorsOf({ headers }: Response): Validators {
  const etag = headers.get('ETag');
  const lastModified = headers.get('Last-Modified');
  return { ...(etag !== null && { etag }), ...(lastModified !== null && { lastModified }) };
}

async function readBody(response: Response, most: number, name: string, patience: Patience): Promise<Uint8Array> {
  const refuse = (): never => {
    throw new ReadableError(
      `${name} is larger than ${most / 1_048_576} MB, the most that is read. Ask its publisher for a shorter one.`,
    );
  };
  if (Number(response.headers.get('Content-Length') ?? 0) > most) refuse();
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const chunk = (reader && (await patience.wait(reader.read())))?.value;
    if (chunk === undefined) return joined(chunks, length);
    length += chunk.length;
    if (length > most) refuse();
    chunks.push(chunk);
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Gives the connection of an answer back whose body nobody reads. */
function release(response: Response): void {
  response.body?.cancel().catch(() => undefined);
}

function seconds(milliseconds: number): string {
  return `${milliseconds / 1000} seconds`;
}
