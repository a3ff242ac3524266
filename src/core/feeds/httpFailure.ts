import { ReadableError } from '../readableError';

/** A server that asks to be left alone for a while. */
export class TryLaterError extends ReadableError {
  constructor(
    message: string,
    /** Seconds until it may be asked again. */
    readonly seconds: number,
  ) {
    super(message);
  }
}

/** The sentence for an address that is not asked at all, for its server said to wait so many seconds. */
export const stillToWait = (name: string, seconds: number): TryLaterError =>
  new TryLaterError(`${name} asked not to be fetched again so soon. Try again in ${duration(seconds)}.`, seconds);

/** Nobody answered: it may as well be the user's own network that is down. */
export class NoAnswerError extends ReadableError {}

/**
 * The sentence for a status that brings no feed.
 * @param name the address as typed, in quotes
 * @param now milliseconds since 1970, for a `Retry-After` that names a date
 */
export function failureOfStatus(name: string, response: Response, now: number): ReadableError {
  const { status } = response;
  const wait = retryAfter(response.headers.get('Retry-After'), now);
  if (status === 429 || status === 503) {
    const why = status === 429 ? 'was asked for too often' : 'is not available at the moment';
    if (wait === null) return new ReadableError(`${name} ${why} (${status}). Try again later.`);
    return new TryLaterError(`${name} ${why} (${status}). Try again in ${duration(wait)}.`, wait);
  }
  return new ReadableError(`${name} ${STATUS[status] ?? otherStatus(status)}`);
}

const STATUS: Readonly<Record<number, string>> = {
  401: 'asks for a user name and password (401). Use an address that needs none, or one with a token in it.',
  403: 'may not be read from here (403). Check the address, or ask its publisher.',
  404: 'does not exist (404). Check the address.',
  410: 'is gone for good (410). Follow another feed in its place.',
};

function otherStatus(status: number): string {
  if (status >= 500) return `could not be fetched: its server failed (${status}). Try again later.`;
  return `could not be fetched: its server answered with status ${status}. Check the address.`;
}

/** Seconds, from a number of them or a date (RFC 9110 10.2.3); a year at most. */
function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  const date = /^\s*[a-z]{3}/i.test(header) ? Date.parse(header) : NaN;
  const seconds = /^\s*\d+\s*$/.test(header) ? Number(header) : Math.ceil((date - now) / 1000);
  return Number.isNaN(seconds) ? null : Math.min(Math.max(seconds, 1), 31_536_000);
}

function duration(seconds: number): string {
  // Two of a larger unit at least, so that rounding up does not mislead.
  const [size, word] = UNITS.find(([length]) => seconds >= 2 * length) ?? [1, 'second'];
  const count = Math.ceil(seconds / size);
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

const UNITS: readonly (readonly [number, string])[] = [
  [86_400, 'day'],
  [3600, 'hour'],
  [60, 'minute'],
];

/** The sentence for an answer that never came or broke off. */
export function failureOfNetwork(name: string, error: unknown): NoAnswerError {
  const codes = codesOf(error);
  const detail =
    `${error instanceof Error ? `${error.name}: ${error.message}` : String(error)} ${codes.join(' ')}`.trim();
  const found = SENTENCES.find(([pattern]) => codes.some((code) => pattern.test(code)));
  return new NoAnswerError(`${name} ${found?.[1] ?? UNKNOWN}`, detail);
}

const UNKNOWN =
  'could not be fetched: there was no connection. Check the address and your network; ' +
  'where VS Code runs in a browser the site must allow it, or save the feed and open it as a file.';

const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/^(?:ENOTFOUND|EAI_)/, 'could not be fetched: there is no such server. Check the address and your network.'],
  [/^ECONNREFUSED/, 'could not be fetched: its server refused the connection. Check the address, or try again later.'],
  [/^(?:ENETUNREACH|EHOSTUNREACH|ENETDOWN)/, 'could not be fetched: its server cannot be reached. Check your network.'],
  [/TIMEOUT|ETIMEDOUT/, 'could not be fetched: its server did not answer. Check the address, or try again later.'],
  [
    /CERT|TLS|SSL|EPROTO|SELF_SIGNED|LEAF_SIGNATURE/,
    'could not be fetched: no secure connection to its server could be made. Check the address, or tell its publisher.',
  ],
  [/^Z_|^ERR_.*(?:ZLIB|BROTLI)/, 'could not be read: its server sent it damaged. Try again later.'],
  [
    /ECONNRESET|EPIPE|UND_ERR|HPE_|HTTPParserError|terminated/,
    'could not be fetched: the connection broke off. Try again, and if it stays so tell its publisher.',
  ],
];

/** The codes of an error and of its causes, which is where Node says what happened. */
function codesOf(error: unknown): readonly string[] {
  const codes: string[] = [];
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    const { code } = at as { readonly code?: unknown };
    codes.push(typeof code === 'string' ? code : at.name);
    if (at.message === 'terminated') codes.push(at.message);
  }
  return codes;
}
