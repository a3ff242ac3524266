import * as vscode from 'vscode';
import type { Library } from './core/library/library';
import { PostReadings } from './core/library/postReadings';
import type { PostBody } from './core/records';
import type { DerivedLibrary } from './derivedLibrary';
import { FeedArchives } from './feedArchive';
import { makeLibrary } from './libraryMaking';
import { RecentlyUsed } from './recentlyUsed';
import {
  currentLibrary,
  EMPTY_LIBRARY,
  LIBRARIES,
  restoredLibrary,
  type Decided,
  type LibraryParts,
  type StoredLibrary,
} from './storedLibrary';
import { deleteUnused } from './unusedLibraries';
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

/** How many bodies are kept in memory. */
const BODIES_KEPT = 64;

/** Other windows write several files at once: one look after the last of them is enough. In milliseconds. */
const SETTLING = 300;

/** After so long a watch surely works. In milliseconds. */
const WATCH_SET_UP = 3000;

/**
 * The library that this window shows: everything imported of the feeds it follows. The value is immutable and is replaced
 * as a whole. Nothing is read before the first {@link load}.
 */
export class LibraryStore {
  /** Everything that was ever fetched. */
  readonly archives: FeedArchives;
  readonly #parts: LibraryParts;
  readonly #storageUri: vscode.Uri;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<LibraryChange>();
  readonly #disposables: { dispose(): unknown }[] = [this.#changed];
  readonly #recent = new RecentlyUsed<PostBody>(BODIES_KEPT);
  #feeds: () => readonly string[] = () => [];
  #decided: () => Promise<Decided> = () => Promise.resolve({ place: '', decisions: [] });
  #shown: StoredLibrary | undefined;
  #loading: Promise<Library> | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  /** The source of the library that was last made anew because it was damaged. */
  #remade: string | undefined;
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor({ storageUri, log }: { readonly storageUri: vscode.Uri; readonly log: vscode.LogOutputChannel }) {
    const files = workspaceFiles(storageUri);
    this.archives = new FeedArchives(files, log);
    this.#storageUri = storageUri;
    this.#log = log;
    const readings = new PostReadings();
    this.#parts = {
      files,
      archives: this.archives,
      log,
      version: productVersion(),
      make: (archives, decisions) => makeLibrary(archives, decisions, readings),
      onMade: (library) => this.#show(library),
      decided: () => this.#decided(),
    };
  }

  /** Fires after the library was replaced by another one. */
  readonly onDidChange = this.#changed.event;

  /** The version of the product, which everything derived depends on. */
  get version(): string {
    return this.#parts.version;
  }

  /** What is shown now; empty until it is loaded. */
  get library(): Library {
    return this.#shown?.library ?? EMPTY_LIBRARY;
  }

  get state(): 'idle' | 'loading' | 'ready' {
    if (this.#shown) return 'ready';
    return this.#loading ? 'loading' : 'idle';
  }

  /** Identifies what the library was made from: equal sources are equal libraries. Empty until it is loaded. */
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

  /**
   * Says what the user decided about the feeds; it counts like the feeds themselves. Whoever calls it calls {@link reload}
   * when the decisions change. The function never rejects.
   */
  useDecisions(decided: () => Promise<Decided>): void {
    this.#decided = decided;
  }

  /** The library, read from storage at the first call and made from the archives where storage has none. Never rejects. */
  async load(): Promise<Library> {
    await (this.#loading ??= this.#start());
    return this.library;
  }

  /**
   * Looks whether the feeds or their archives are others than those shown, and shows them. Does nothing before the first
   * {@link load}. Never rejects: what fails leaves the library as it was.
   */
  async reload(): Promise<Library> {
    if (!this.#loading) return this.library;
    await this.#loading;
    return this.#enqueue(() => this.#refresh());
  }

  /** What of a post is read on demand; undefined for a post that the library does not have. */
  async body(postId: string): Promise<PostBody | undefined> {
    await this.load();
    const hash = this.bodyHash(postId);
    if (hash === undefined) return this.#savedBody(postId);
    const kept = this.#recent.get(hash);
    if (kept) return kept;
    const body = (await this.#savedBody(postId)) ?? (await this.#enqueue(() => this.#lostBody(postId)));
    if (body) this.#recent.set(hash, body);
    return body;
  }

  /** The hash of a post's body: equal hashes are equal bodies, now and later. Undefined for an unknown post. */
  bodyHash(postId: string): string | undefined {
    const { bodies } = this.#shown ?? {};
    // A post may have any id, that of something every object has included.
    return bodies && Object.hasOwn(bodies, postId) ? bodies[postId] : undefined;
  }

  /** Deletes everything stored: archives, libraries, index. Only at the user's own command. */
  async deleteAll(): Promise<void> {
    await this.#enqueue(async () => {
      await this.archives.deleteAll();
      await this.#parts.files.delete(LIBRARIES);
    });
    await this.reload();
  }

  dispose(): void {
    clearTimeout(this.#settling);
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  #start(): Promise<Library> {
    this.#watchOtherWindows();
    return this.#enqueue(() => this.#refresh());
  }

  /** Acts of this window follow each other; other windows are kept off by generations. */
  #enqueue<T>(act: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(act);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  async #refresh(): Promise<Library> {
    try {
      const next = await currentLibrary(this.#parts, this.#feeds(), this.#shown?.source);
      if (next) this.#show(next);
      // Nobody waits for it.
      void this.#enqueue(() => this.#deleteUnused());
    } catch (error) {
      this.#log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      // There must be something to show, and the next look finds it to be old.
      if (!this.#shown)
        this.#changed.fire({ library: EMPTY_LIBRARY, changedPosts: new Set(), removedPosts: new Set() });
    }
    return this.library;
  }

  async #deleteUnused(): Promise<void> {
    const { library, derived } = this.#shown ?? {};
    if (!derived || library === EMPTY_LIBRARY) return;
    try {
      await deleteUnused(this.#parts.files, derived.folder, Date.now());
    } catch (error) {
      this.#log.warn(`Libraries that nobody uses any more could not be deleted. ${String(error)}`);
    }
  }

  /** A body that was lost; all are made anew, but only once, so that a broken disk does not keep the window busy for ever. */
  async #lostBody(postId: string): Promise<PostBody | undefined> {
    const shown = this.#shown;
    // Another window, or whoever asked before, may have written it meanwhile.
    const body = await this.#savedBody(postId);
    if (!shown || body || this.#remade === shown.source) return body;
    this.#log.warn(`The body of ${postId} cannot be read: the bodies are made anew.`);
    this.#remade = shown.source;
    this.#show(await restoredLibrary(this.#parts, this.#feeds(), shown));
    return this.#savedBody(postId);
  }

  /** A body as it is on the disk, or in memory where the library could not be saved. */
  async #savedBody(postId: string): Promise<PostBody | undefined> {
    const hash = this.bodyHash(postId);
    return hash === undefined ? this.#shown?.unsaved?.get(postId) : this.#shown?.derived.body(hash);
  }

  #show(next: StoredLibrary): void {
    const before = this.#shown;
    if (before?.source === next.source) {
      // It was shown before it was saved, or one that was lost is back.
      this.#shown = { ...next, library: before.library };
      return;
    }
    this.#shown = next;
    const earlier = before?.library.catalog.posts ?? [];
    const isChanged = (id: string): boolean => next.unsaved !== undefined || before?.bodies[id] !== next.bodies[id];
    this.#changed.fire({
      library: next.library,
      changedPosts: new Set(next.library.catalog.posts.map(({ id }) => id).filter(isChanged)),
      removedPosts: new Set(earlier.map(({ id }) => id).filter((id) => !next.library.post(id))),
    });
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
    // What another window wrote while the watch was being set up is told by nobody.
    this.#settling = setTimeout(() => void this.reload(), WATCH_SET_UP);
  }
}

/** A new version of the product may read the same feed better: its library is made anew. */
function productVersion(): string {
  const manifest: unknown = vscode.extensions.getExtension('conference-notes.conference-notes')?.packageJSON;
  return (manifest as { readonly version?: string } | undefined)?.version ?? '';
}
