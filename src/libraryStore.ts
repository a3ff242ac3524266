import * as vscode from 'vscode';
import { canonicalJson, hashOf } from './core/archivePack';
import { EMPTY_CATALOG, openLibrary, type Library } from './core/library';
import type { PostBody } from './core/records';
import { DerivedLibrary, type SavedLibrary } from './derivedLibrary';
import { FeedArchives } from './feedArchive';
import { makeLibrary, type MadeLibrary } from './libraryMaking';
import { RecentlyUsed } from './recentlyUsed';
import { workspaceFiles } from './workspaceFiles';

/** What became of the library, for whoever keeps something derived from it. */
export interface LibraryChange {
  readonly library: Library;
  /** Posts whose body differs from before, new ones included. */
  readonly changedPosts: ReadonlySet<string>;
  /** Posts that the library no longer has. */
  readonly removedPosts: ReadonlySet<string>;
}

/** The part of the store's folder that belongs to the search index of the current set of feeds. */
export type IndexFiles = DerivedLibrary['index'];

interface Shown {
  readonly library: Library;
  readonly derived: DerivedLibrary;
  /** Identifies what the library was made from. */
  readonly source: string;
  readonly bodies: SavedLibrary['bodies'];
  /** Bodies of a library that could not be saved. */
  readonly unsaved?: ReadonlyMap<string, PostBody>;
}

/** How many bodies are kept in memory. */
const BODIES_KEPT = 64;

/** How often another window may be faster before this one shows what it has without saving it. */
const ATTEMPTS = 5;

/** Other windows write several files at once: one look after the last of them is enough. In milliseconds. */
const SETTLING = 300;

/**
 * The library that this window shows: everything imported of the feeds it follows. The value is immutable and is replaced
 * as a whole. Nothing is read before the first {@link load}.
 */
export class LibraryStore implements vscode.Disposable {
  /** Everything that was ever fetched. */
  readonly archives: FeedArchives;
  readonly #files;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<LibraryChange>();
  readonly #disposables: vscode.Disposable[] = [this.#changed];
  readonly #storageUri: vscode.Uri;
  readonly #recent = new RecentlyUsed<PostBody>(BODIES_KEPT);
  readonly #bodyReads = new Map<string, Promise<PostBody | undefined>>();
  #shown: Shown | undefined;
  #feeds: () => readonly string[] = () => [];
  #loading: Promise<Library> | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: { readonly storageUri: vscode.Uri; readonly log: vscode.LogOutputChannel }) {
    this.#storageUri = parts.storageUri;
    this.#log = parts.log;
    this.#files = workspaceFiles(parts.storageUri);
    this.archives = new FeedArchives(this.#files, parts.log);
  }

  /** Fires after the library was replaced by another one. */
  readonly onDidChange = this.#changed.event;

  /** What is shown now; empty until it is loaded. */
  get library(): Library {
    return this.#shown?.library ?? EMPTY;
  }

  get state(): 'idle' | 'loading' | 'ready' {
    if (this.#shown) return 'ready';
    return this.#loading ? 'loading' : 'idle';
  }

  /** Identifies what the library was made from: equal sources are equal libraries, on every machine. Empty until loaded. */
  get source(): string {
    return this.#shown?.source ?? '';
  }

  /** Storage for the search index of the current feeds; undefined until the library is loaded. */
  get index(): IndexFiles | undefined {
    return this.#shown?.derived.index;
  }

  /** Says which feeds the library is made of, by their keys. Whoever calls it calls {@link reload} when they change. */
  useFeeds(feeds: () => readonly string[]): void {
    this.#feeds = feeds;
  }

  /** The library, read from storage at the first call and made from the archives where storage has none. Never rejects. */
  load(): Promise<Library> {
    this.#loading ??= this.#start();
    return this.#loading;
  }

  /** Looks whether the feeds or their archives are others than those shown, and shows them. Does nothing before {@link load}. */
  async reload(): Promise<Library> {
    if (!this.#loading) return this.library;
    await this.#loading;
    return this.#enqueue(() => this.#refresh());
  }

  /** What of a post is read on demand; undefined for a post that the library does not have. */
  async body(postId: string): Promise<PostBody | undefined> {
    await this.load();
    const shown = this.#shown;
    const hash = shown?.bodies[postId];
    if (!shown || hash === undefined) return shown?.unsaved?.get(postId);
    const kept = this.#recent.get(hash);
    if (kept) return kept;
    const reading = this.#bodyReads.get(hash) ?? this.#readBody(shown, postId, hash);
    this.#bodyReads.set(hash, reading);
    return reading.finally(() => this.#bodyReads.delete(hash));
  }

  /** The hash of a post's body: equal hashes are equal bodies, now and later. Undefined for an unknown post. */
  bodyHash(postId: string): string | undefined {
    return this.#shown?.bodies[postId];
  }

  /** Deletes everything stored: archives, libraries, index. Only at the user's own command. */
  async deleteAll(): Promise<void> {
    await this.#enqueue(async () => {
      await this.archives.deleteAll();
      await this.#files.delete(LIBRARIES);
    });
    await this.reload();
  }

  dispose(): void {
    clearTimeout(this.#settling);
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  async #start(): Promise<Library> {
    this.#watchOtherWindows();
    return this.#enqueue(() => this.#refresh());
  }

  /** Acts of this window follow each other; other windows are kept off by generations. */
  #enqueue<T>(act: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(act);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  /** Shows what the archives say now. What fails here leaves the library as it was. */
  async #refresh(): Promise<Library> {
    try {
      const next = await this.#current();
      if (next) this.#show(next);
    } catch (error) {
      this.#log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    return this.library;
  }

  /** The library of the archives as they are, or undefined where it is the one already shown. */
  async #current(): Promise<Shown | undefined> {
    const keys = [...new Set(this.#feeds())].sort();
    const derived = new DerivedLibrary(this.#files, `${LIBRARIES}/${hashOf(keys.join('\n')).slice(0, 32)}`, this.#log);
    for (let attempt = 1; ; attempt++) {
      const source = await this.#sourceOf(keys);
      if (this.#shown?.source === source) return undefined;
      if (keys.length === 0) return { library: EMPTY, derived, source, bodies: {} };
      const saved = await derived.newest();
      if (saved?.source === source) return { ...saved, library: openLibrary(saved.catalog), derived };
      const made = await makeLibrary(await Promise.all(keys.map((key) => this.archives.read(key))));
      const next = await this.#save(derived, source, made);
      if (next) return { ...next, library: openLibrary(made.catalog), derived };
      if (attempt === ATTEMPTS) return this.#unsaved(derived, source, made);
      this.#log.info('Another window saved the library meanwhile: looking at it again.');
    }
  }

  async #save(derived: DerivedLibrary, source: string, made: MadeLibrary): Promise<SavedLibrary | undefined> {
    return derived.save(await derived.newestGeneration(), { source, ...made });
  }

  #unsaved(derived: DerivedLibrary, source: string, made: MadeLibrary): Shown {
    return { library: openLibrary(made.catalog), derived, source, bodies: {}, unsaved: made.bodies };
  }

  async #sourceOf(keys: readonly string[]): Promise<string> {
    const packs = await Promise.all(keys.map(async (key) => [key, await this.archives.packNames(key)]));
    return hashOf(canonicalJson([productVersion(), packs]));
  }

  #show(next: Shown): void {
    const before = this.#shown;
    this.#shown = next;
    const { posts } = next.library.catalog;
    const earlier = before?.library.catalog.posts ?? [];
    const isChanged = (id: string): boolean => next.unsaved !== undefined || before?.bodies[id] !== next.bodies[id];
    this.#changed.fire({
      library: next.library,
      changedPosts: new Set(posts.map(({ id }) => id).filter(isChanged)),
      removedPosts: new Set(earlier.map(({ id }) => id).filter((id) => !next.library.post(id))),
    });
  }

  async #readBody(shown: Shown, postId: string, hash: string): Promise<PostBody | undefined> {
    const body = await shown.derived.body(hash);
    if (body) this.#recent.set(hash, body);
    else this.#log.warn(`The body of ${postId} cannot be read.`);
    return body;
  }

  #watchOtherWindows(): void {
    const pattern = new vscode.RelativePattern(this.#storageUri, '{feeds,library}/*/*.jsonl');
    const watcher = vscode.workspace.createFileSystemWatcher(pattern, false, true, false);
    const look = (): void => {
      clearTimeout(this.#settling);
      this.#settling = setTimeout(() => void this.reload(), SETTLING);
    };
    this.#disposables.push(
      watcher,
      watcher.onDidCreate(look),
      watcher.onDidDelete(look),
      vscode.window.onDidChangeWindowState(({ focused }) => focused && look()),
    );
  }
}

const LIBRARIES = 'library';

const EMPTY = openLibrary(EMPTY_CATALOG);

/** A new version of the product may read the same feed better: its library is made anew. */
function productVersion(): string {
  const manifest: unknown = vscode.extensions.getExtension('conference-notes.conference-notes')?.packageJSON;
  return (manifest as { readonly version?: string } | undefined)?.version ?? '';
}
