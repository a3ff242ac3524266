import * as vscode from 'vscode';
import { indexChanges } from '../core/search/indexChanges';
import type { Library } from '../core/library/library';
import type { PostBody } from '../core/records';
import { searchDocuments, titleDocuments, type SearchDocument, type SearchedNote } from '../core/search/searchDocument';
import type { FlagsOf } from '../core/search/searchFilter';
import { TalkSearch } from '../core/search/talkSearch';
import { CancelledError, inSlices } from '../slices';
import { readIndex, writeIndex, type IndexFiles } from './storedIndex';

/** What search needs of the store. */
export interface SearchedStore {
  readonly library: Library;
  readonly onDidChange: vscode.Event<unknown>;
  /** Of the product. */
  readonly version: string;
  readonly index: IndexFiles | undefined;
  load(): Promise<Library>;
  body(postId: string): Promise<PostBody | undefined>;
  bodyHash(postId: string): string | undefined;
}

/** What search needs of the user's notes and reading. */
export interface SearchedNotes {
  searched(): readonly SearchedNote[];
  readonly flagsOf: FlagsOf;
  readonly onDidChange: vscode.Event<unknown>;
}

/** So many changed documents are not worth a new stored index: the next start finds and indexes them again. */
const FEW = 20;

/** The index is stored once nothing has changed for so long, in milliseconds. */
const SAVED_AFTER = 3_000;

/**
 * The search index of this window, kept up with its library and notes. Titles and names answer as soon as the library is
 * loaded; the full text follows from the stored index, brought up to date by what changed, or is indexed anew. All of it
 * runs in slices, so that the extension host stays responsive.
 */
export class KeptIndex implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  readonly #stopped = { isCancellationRequested: false };
  /** The library that the titles were indexed of. */
  #shown: Library | undefined;
  #titles: TalkSearch | undefined;
  #talks: TalkSearch | undefined;
  #starting: Promise<void> | undefined;
  /** The work on the index, one after the other; what is asked for meanwhile is done once. */
  #work: Promise<void> = Promise.resolve();
  #indexed: Promise<void> = Promise.resolve();
  #isDue = false;
  /** Documents that the stored index does not know as they are. */
  #unsaved = 0;
  #saving: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly store: SearchedStore,
    private readonly notes: SearchedNotes,
    private readonly log: vscode.LogOutputChannel,
  ) {
    const follow = (): void => {
      if (this.#starting) this.#bringUpToDate();
    };
    this.#subscriptions = vscode.Disposable.from(store.onDidChange(follow), notes.onDidChange(follow));
  }

  /** Fires when a better search is at hand: the full text, or another library. */
  readonly onDidChange = this.#changed.event;

  /** Loads the library and starts to index. Resolves when titles and names can be searched. */
  async start(): Promise<void> {
    const library = await this.store.load();
    await (this.#starting ??= this.#indexTitles(library).then(() => this.#bringUpToDate()));
  }

  /** Whether the library has changed and is not indexed as it is now: not even its titles. */
  get isBehind(): boolean {
    return this.#shown !== this.store.library;
  }

  /** Titles, speakers, events and tags; undefined before {@link start}. */
  get titles(): TalkSearch | undefined {
    return this.#titles;
  }

  /** The best there is by now: everything, or titles alone. Undefined before {@link start}. */
  get best(): TalkSearch | undefined {
    return this.#talks ?? this.#titles;
  }

  /** Resolves when everything is indexed as it is now. Gives nothing where that failed, which is in the log then. */
  async whole(): Promise<TalkSearch | undefined> {
    await this.start();
    await this.#indexed;
    return this.#talks;
  }

  /** Resolves when the index as it is now is stored, which else happens by itself a little later. */
  async stored(): Promise<void> {
    await this.whole();
    clearTimeout(this.#saving);
    if (this.#talks && this.#unsaved > 0) await this.#save(this.#talks);
  }

  dispose(): void {
    this.#stopped.isCancellationRequested = true;
    clearTimeout(this.#saving);
    this.#subscriptions.dispose();
    this.#changed.dispose();
  }

  async #indexTitles(library: Library): Promise<void> {
    const work = { cancellation: this.#stopped };
    const titles = (): Generator<SearchDocument> => titleDocuments(library.catalog);
    if (this.#titles) {
      const { changed, removed } = await inSlices(indexChanges(this.#titles.documents, titles()), work);
      await inSlices(this.#titles.update(await inSlices(chosen(titles(), changed), work), removed), work);
    } else this.#titles = await inSlices(TalkSearch.titlesOnly(library.catalog), work);
    this.#shown = library;
    this.#fire();
  }

  #bringUpToDate(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    this.#indexed = this.#work.then(async () => {
      this.#isDue = false;
      try {
        const { library } = this.store;
        await this.#indexAll(library);
        if (library !== this.#shown) await this.#indexTitles(library);
      } catch (error) {
        if (!(error instanceof CancelledError)) this.log.error(error instanceof Error ? error : String(error));
      }
    });
    this.#work = this.#indexed.then(() => this.#warm());
  }

  /** Has common words ready, unless there is something better to do. */
  async #warm(): Promise<void> {
    const isDue = (): boolean => this.#isDue || this.#stopped.isCancellationRequested;
    const cancellation = {
      get isCancellationRequested(): boolean {
        return isDue();
      },
    };
    try {
      if (this.#talks) await inSlices(this.#talks.warm(), { cancellation });
    } catch (error) {
      if (!(error instanceof CancelledError)) this.log.error(error instanceof Error ? error : String(error));
    }
  }

  async #indexAll(library: Library): Promise<void> {
    const talks = this.#talks ?? (await this.#stored());
    const { changed, removed } = await inSlices(indexChanges(talks?.documents ?? [], this.#documents(library)), {
      cancellation: this.#stopped,
    });
    if (talks && changed.size === 0 && removed.length === 0) {
      if (!this.#talks) this.#use(talks, 0);
      return;
    }
    const documents = await this.#withTexts(library, changed);
    if (!talks || changed.size > talks.size / 2) {
      this.#use(await inSlices(TalkSearch.build(documents), { cancellation: this.#stopped }), documents.length);
      return;
    }
    await inSlices(talks.update(documents, removed), { cancellation: this.#stopped });
    this.#use(talks, changed.size + removed.length);
  }

  #use(talks: TalkSearch, changes: number): void {
    this.#talks = talks;
    this.#unsaved += changes;
    this.#fire();
    clearTimeout(this.#saving);
    if (this.#unsaved > FEW || (changes > 0 && talks.size <= FEW)) {
      this.#saving = setTimeout(() => {
        this.#work = this.#work.then(() => this.#save(talks));
      }, SAVED_AFTER);
    }
  }

  async #stored(): Promise<TalkSearch | undefined> {
    const { index, version } = this.store;
    const saved = index && (await readIndex(index, version));
    return saved && inSlices(TalkSearch.load(saved), { cancellation: this.#stopped });
  }

  /** A full disk is no reason not to search. */
  async #save(talks: TalkSearch): Promise<void> {
    const { index, version } = this.store;
    if (!index || talks !== this.#talks) return;
    try {
      await writeIndex(index, version, await inSlices(talks.save(), { cancellation: this.#stopped }));
      this.#unsaved = 0;
    } catch (error) {
      if (!(error instanceof CancelledError)) this.log.warn(`The search index could not be stored. ${String(error)}`);
    }
  }

  #documents({ catalog }: Library, body?: (postId: string) => PostBody | undefined): Generator<SearchDocument> {
    const version = (postId: string): string => this.store.bodyHash(postId) ?? '';
    return searchDocuments(catalog, { version, notes: this.notes.searched(), ...(body ? { body } : {}) });
  }

  /** The documents with these ids, with their texts. */
  async #withTexts(library: Library, ids: ReadonlySet<string>): Promise<readonly SearchDocument[]> {
    const bodies = new Map<string, PostBody>();
    for (const post of library.catalog.posts) {
      if (this.#stopped.isCancellationRequested) break;
      if (!ids.has(post.id) && !post.talks.some((id) => ids.has(id))) continue;
      const body = await this.store.body(post.id);
      if (body) bodies.set(post.id, body);
    }
    const all = this.#documents(library, (id) => bodies.get(id));
    return inSlices(chosen(all, ids), { cancellation: this.#stopped });
  }

  #fire(): void {
    if (!this.#stopped.isCancellationRequested) this.#changed.fire();
  }
}

function* chosen(
  documents: Iterable<SearchDocument>,
  ids: ReadonlySet<string>,
): Generator<undefined, readonly SearchDocument[]> {
  const found: SearchDocument[] = [];
  for (const document of documents) {
    if (ids.has(document.id)) found.push(document);
    yield;
  }
  return found;
}
