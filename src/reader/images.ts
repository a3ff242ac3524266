import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as vscode from 'vscode';
import { replaceFile, type StoredFiles } from '../storedFiles';
import { workspaceFiles } from '../workspaceFiles';
import { imageTypeOf } from './imageType';

/** A larger image is not worth a place in storage. Bytes. */
const LARGEST = 8 * 1024 * 1024;
/** A page with more images than this shows the rest as text. */
const MOST_IMAGES = 60;
const AT_A_TIME = 4;
/** Until the last byte. Milliseconds. */
const PATIENCE = 20_000;
const MOST_REDIRECTS = 5;

/** `refused`: it leads to a site that nobody agreed to; `failed`: the server, the network or the bytes. */
export type Failure = 'refused' | 'failed';

class Refused extends Error {}

/** Whether an address may be asked for an image; every step of a redirect is asked about, too. */
export type MayFetch = (url: URL) => boolean;

/**
 * The images that were fetched, below one folder: `<sha256 of the address>.<type>`. An image is fetched once, without
 * cookies or referrer, checked for what it is, and from then on shown from storage.
 */
export class ImageStore {
  readonly #stored = new Map<string, vscode.Uri>();
  readonly #failed = new Map<string, Failure>();
  readonly #running = new Map<string, Promise<void>>();
  #listed: Promise<void> | undefined;

  constructor(
    readonly folder: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
    private readonly files: StoredFiles = workspaceFiles(folder),
  ) {}

  /** Learns what is in storage. Call it before {@link find}; it looks once. */
  open(): Promise<void> {
    this.#listed ??= this.#list();
    return this.#listed;
  }

  /** Where an image is stored, or undefined. */
  find(url: string): vscode.Uri | undefined {
    return this.#stored.get(keyOf(url));
  }

  /** How an image was not to be had in this session, or undefined. */
  failure(url: string): Failure | undefined {
    return this.#failed.get(url);
  }

  isFetching(url: string): boolean {
    return this.#running.has(url);
  }

  /** Fetches what is not stored yet; resolves when every image is there or has failed. Never rejects. */
  async fetch(urls: readonly string[], mayFetch: MayFetch): Promise<void> {
    const wanted = urls.slice(0, MOST_IMAGES).filter((url) => !this.find(url) && this.#failed.get(url) === undefined);
    const queue = wanted.values();
    await Promise.all(
      Array.from({ length: AT_A_TIME }, async () => {
        for (const url of queue) await this.#once(url, mayFetch);
      }),
    );
  }

  /** Forgets failures, so that the user's next wish is tried anew. */
  retry(urls: readonly string[]): void {
    for (const url of urls) this.#failed.delete(url);
  }

  /** Deletes every image in storage, those that are being fetched as well. Only at the user's own command. */
  async deleteAll(): Promise<void> {
    await Promise.all(this.#running.values());
    this.#stored.clear();
    this.#failed.clear();
    try {
      await vscode.workspace.fs.delete(this.folder, { recursive: true, useTrash: false });
    } catch (error) {
      // No folder: nothing was fetched.
      if (!(error instanceof vscode.FileSystemError && error.code === 'FileNotFound')) throw error;
    }
  }

  #once(url: string, mayFetch: MayFetch): Promise<void> {
    const running = this.#running.get(url) ?? this.#fetchOne(url, mayFetch).finally(() => this.#running.delete(url));
    this.#running.set(url, running);
    return running;
  }

  async #fetchOne(url: string, mayFetch: MayFetch): Promise<void> {
    try {
      const bytes = await download(url, mayFetch);
      const type = imageTypeOf(bytes);
      if (type === undefined) throw new Error('not a PNG, JPEG, GIF, WebP or AVIF image');
      const name = `${keyOf(url)}.${type}`;
      await replaceFile(this.files, name, bytes);
      this.#stored.set(keyOf(url), vscode.Uri.joinPath(this.folder, name));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#failed.set(url, error instanceof Refused ? 'refused' : 'failed');
      this.log.warn(`Image ${url}: ${reason}`);
    }
  }

  async #list(): Promise<void> {
    try {
      for (const [name, type] of await vscode.workspace.fs.readDirectory(this.folder)) {
        const key = /^([0-9a-f]{64})\.(?:png|jpg|gif|webp|avif)$/u.exec(name)?.[1];
        if (key !== undefined && type === vscode.FileType.File) {
          this.#stored.set(key, vscode.Uri.joinPath(this.folder, name));
        }
      }
    } catch {
      // No folder yet: nothing was fetched.
    }
  }
}

const keyOf = (url: string): string => bytesToHex(sha256(utf8ToBytes(url)));

async function download(url: string, mayFetch: MayFetch): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(PATIENCE);
  let address = new URL(url);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    if (!mayFetch(address)) throw new Refused(`it leads to ${address.host}, another site`);
    // Redirects are followed by hand: each may lead to a site that nobody agreed to.
    const response = await fetch(address, {
      signal,
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    const next = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (next === null) return readAll(response);
    await response.body?.cancel();
    address = new URL(next, address);
  }
  throw new Error('too many redirects');
}

async function readAll(response: Response): Promise<Uint8Array> {
  if (!response.ok || !response.body) throw new Error(`the server answered ${response.status}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader: ReadableStreamDefaultReader<Uint8Array> = response.body.getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    size += chunk.value.length;
    if (size > LARGEST) {
      await reader.cancel();
      throw new Error('larger than 8 MB');
    }
    chunks.push(chunk.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
