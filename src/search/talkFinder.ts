import * as vscode from 'vscode';
import type { Library } from '../core/library';
import type { PostBody } from '../core/records';
import { searchDocuments, type SearchDocument } from '../core/searchDocument';
import { snippet, type Snippet } from '../core/snippet';
import { TalkSearch, type Hit, type SearchResult } from '../core/talkSearch';
import { inSlices } from '../slices';

/** What search needs of the store. */
export interface SearchedStore {
  readonly library: Library;
  readonly onDidChange: vscode.Event<unknown>;
  load(): Promise<Library>;
  body(postId: string): Promise<PostBody | undefined>;
}

/** The words around a match, by the id of the hit. */
export type Snippets = ReadonlyMap<string, string>;

/** In letters: what fits into a row of the quick pick. */
const SNIPPET_LENGTH = 70;

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

  /** The words around the best matches of these hits, for those that matched in their text. Never rejects. */
  async snippets(hits: readonly Hit[]): Promise<Snippets> {
    const library = this.#store.library;
    const found = await Promise.all(
      hits.map(async ({ id, why }): Promise<readonly [string, string] | undefined> => {
        const reasons = why.filter(({ field }) => field === 'text');
        if (reasons.length === 0) return undefined;
        const talk = library.talk(id);
        const body = await this.#store.body(talk?.post ?? id);
        const text = talk ? body?.talks.find((each) => each.id === talk.id)?.text : body?.text;
        return text ? [id, stretch(snippet(text, reasons, SNIPPET_LENGTH))] : undefined;
      }),
    );
    return new Map(found.filter((pair) => pair !== undefined));
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
        for (const document of searchDocuments(library.catalog, { body: (id) => bodies.get(id) })) {
          documents.push(document);
          yield;
        }
        return documents;
      })(),
      { cancellation: token },
    );
  }
}

/** A stretch of a text, with dots where more stands beside it. */
const stretch = ({ text, cutBefore, cutAfter }: Snippet): string =>
  `${cutBefore ? '… ' : ''}${text.trim()}${cutAfter ? ' …' : ''}`;
