import { readFile, stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildLibrary, type BuiltLibrary } from '../core/library/buildLibrary';
import { runToEnd } from '../core/steps';
import type { FeedDocument } from '../core/feeds/feedEntry';
import { feedKey, typedAddress } from '../core/feeds/feedKey';
import { MAX_FEED_BYTES } from '../core/feeds/feedReading';
import { fetchFeed } from '../core/feeds/httpFeed';
import { readFeed } from '../core/feeds/readFeed';
import { EMPTY_ARCHIVE } from '../core/library/archive';
import { olderEntries } from '../core/library/olderEntries';
import { ReadableError } from '../core/readableError';

/**
 * Reads feeds from files and addresses, as typed, and makes a library of them.
 * @throws {ReadableError} where one of them cannot be read.
 */
export async function readLibrary(feeds: readonly string[]): Promise<BuiltLibrary> {
  const documents = await Promise.all(feeds.map(readSource));
  return runToEnd(buildLibrary(documents));
}

async function readSource(typed: string): Promise<FeedDocument> {
  if (/^(?:https?|feed):/i.test(typed)) return readAddress(typed);
  const path = typed.startsWith('file:') ? fileURLToPath(typed) : resolve(typed);
  const key = relative(process.cwd(), path).split(sep).join('/');
  return readFeed(await readBytes(path, typed), { key, address: pathToFileURL(path).href, typed });
}

async function readAddress(typed: string): Promise<FeedDocument> {
  const address = typedAddress(typed);
  const key = feedKey(typed);
  if (address === null || key === null) throw new ReadableError(`“${typed}” is no address. Check its spelling.`);
  const newest = await readPage(address, { key, typed });
  const older = await olderEntries(newest, newest.feed.url, {
    isComplete: false,
    stored: () => Promise.resolve(EMPTY_ARCHIVE),
    read: (page) => readPage(page, { key, typed: page }),
  });
  return {
    feed: newest.feed,
    entries: [...newest.entries, ...older.entries],
    problems: [...newest.problems, ...older.problems],
    older: older.rest,
  };
}

/** One page of a feed. */
async function readPage(address: string, { key, typed }: { key: string; typed: string }): Promise<FeedDocument> {
  const answer = await fetchFeed({
    address,
    typed,
    fetch: (url, options) => fetch(url, options),
    after,
    now: () => Date.now(),
  });
  if (answer.kind === 'notModified') throw new ReadableError(`“${typed}” sent nothing. Try again later.`);
  const { bytes, contentType, finalAddress } = answer;
  return readFeed(bytes, { key, address: finalAddress, typed, ...(contentType !== undefined && { contentType }) });
}

function after(milliseconds: number, act: () => void): () => void {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
}

async function readBytes(path: string, typed: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > MAX_FEED_BYTES)
      throw new ReadableError(
        `“${typed}” is ${Math.ceil(size / 1_048_576)} MB large, and only feeds up to 25 MB are read. Ask its publisher for a shorter one.`,
      );
    return await readFile(path);
  } catch (error) {
    if (error instanceof ReadableError) throw error;
    throw new ReadableError(sentenceOf(error, typed), String(error));
  }
}

function sentenceOf(error: unknown, typed: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return `There is no file “${typed}”. Check the path.`;
  if (code === 'EISDIR') return `“${typed}” is a folder. Name the feed's file in it.`;
  if (code === 'EACCES' || code === 'EPERM') return `“${typed}” may not be read by you. Check its permissions.`;
  return `“${typed}” could not be read (${code || 'unknown reason'}). Check the file.`;
}
