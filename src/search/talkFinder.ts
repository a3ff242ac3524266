import * as vscode from 'vscode';
import type { Library } from '../core/library';
import type { PostBody } from '../core/records';
import { searchDocuments, type SearchDocument } from '../core/searchDocument';
import { TalkSearch, type SearchResult } from '../core/talkSearch';
import { inSlices } from '../slices';

/** What search needs of the store. */
export interface SearchedStore {
  readonly library: Library;
  readonly onDidChange: vscode.Event<unknown>;
  load(): Promise<Library>;
  body(postId: string): Promise<PostBody | undefined>;
}

/**
 * The search over the library of this window. Titles and names answer as soon as the library is loaded; the full text
 * follows, indexed in slices so that the extension host stays responsive.
 */
export class TalkFinder implements vscode.Disposable {
  readonly #store: SearchedStore;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscription: vscode.Disposable;
  /** The last search that was built, and the library it was built from. */
  #search: { readonly of: Library; readonly talks: TalkSearch } | undefined;
  #building: vscode.CancellationTokenSource | undefined;

  constructor(store: SearchedStore, log: vscode.LogOutputChannel) {
    this.#store = store;
    this.#log = log;
    this.#subscription = store.onDidChange(() => {
      if (this.#search) void this.start();
    });
  }

  /** Fires when a better search is at hand: the full text, or another library. */
  readonly onDidChange = this.#changed.event;

  /** Loads the library and builds what is missing. Resolves when titles and names can be searched. */
  async start(): Promise<void> {
    const library = await this.#store.load();
    if (this.#search?.of === library) return;
    this.#search = { of: library, talks: TalkSearch.titlesOnly(library.catalog) };
    this.#changed.fire();
    void this.#indexText(library);
  }

  /** Searches what is indexed so far; undefined before {@link start}. */
  find(query: string, limit: number): SearchResult | undefined {
    return this.#search?.talks.search(query, { limit });
  }

  dispose(): void {
    this.#building?.cancel();
    this.#building?.dispose();
    this.#subscription.dispose();
    this.#changed.dispose();
  }

  async #indexText(library: Library): Promise<void> {
    this.#building?.cancel();
    this.#building?.dispose();
    const { token } = (this.#building = new vscode.CancellationTokenSource());
    try {
      const documents = await this.#documents(library, token);
      const talks = await inSlices(TalkSearch.build(documents), { cancellation: token });
      this.#search = { of: library, talks };
      this.#changed.fire();
    } catch (error) {
      if (!token.isCancellationRequested) this.#log.error(error instanceof Error ? error : String(error));
    }
  }

  async #documents(library: Library, token: vscode.CancellationToken): Promise<readonly SearchDocument[]> {
    const bodies = new Map<string, PostBody>();
    for (const { id } of library.catalog.posts) {
      if (token.isCancellationRequested) break;
      const body = await this.#store.body(id);
      if (body) bodies.set(id, body);
    }
    return inSlices(
      (function* (): Generator<undefined, readonly SearchDocument[]> {
        const documents: SearchDocument[] = [];
        for (const document of searchDocuments(library.catalog, (id) => bodies.get(id))) {
          documents.push(document);
          yield;
        }
        return documents;
      })(),
      { cancellation: token },
    );
  }
}
