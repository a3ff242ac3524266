import type * as vscode from 'vscode';
import { facetsOf, type Facet } from '../core/search/facets';
import { allAccounts } from '../core/library/library';
import type { Reason } from '../core/search/reasons';
import { plainNote } from '../core/notes/plainNote';
import { highlightsIn, type Highlight } from '../core/search/highlights';
import { noteDocumentId, textOfTalk, type SearchedNote } from '../core/search/searchDocument';
import type { DocumentFacts } from '../core/search/searchFilter';
import { limitTest, type SearchLimit } from '../core/search/searchLimits';
import type { ReadQuery } from '../core/search/searchQuery';
import { bestStretch, snippet, type Snippet } from '../core/search/snippet';
import type { Hit, SearchOptions, SearchResult, TalkSearch } from '../core/search/talkSearch';
import { inSlices } from '../slices';
import { KeptIndex, type SearchedNotes, type SearchedStore } from './keptIndex';

export interface FindOptions {
  readonly limit?: number;
  readonly limits?: readonly SearchLimit[];
}

/** Everything that a query finds, as a page shows it. */
export interface Findings {
  readonly result: SearchResult;
  readonly facets: readonly Facet[];
  /** The stretches around the matches, by the id of the hit. */
  readonly snippets: ReadonlyMap<string, Snippet>;
  /** The user's notes among the hits, by the id of the hit. */
  readonly notes: ReadonlyMap<string, SearchedNote>;
}

/** Of the stretches on a page, in letters: about three lines. */
const SNIPPET_LENGTH = 220;

/** The search over the library and the notes of this window. */
export class TalkFinder implements vscode.Disposable {
  readonly #index: KeptIndex;

  constructor(
    private readonly store: SearchedStore,
    private readonly notes: SearchedNotes,
    log: vscode.LogOutputChannel,
  ) {
    this.#index = new KeptIndex(store, notes, log);
  }

  /** Fires when a better search is at hand: the full text, or another library. */
  get onDidChange(): vscode.Event<void> {
    return this.#index.onDidChange;
  }

  /** Loads the library and starts to index. Resolves when titles and names can be searched. */
  start(): Promise<void> {
    return this.#index.start();
  }

  /** Whether what was just read of the feeds cannot be found yet. {@link onDidChange} fires when it can. */
  get isBehind(): boolean {
    return this.#index.isBehind;
  }

  /** Resolves when the index as it is now is stored, which else happens by itself a little later. */
  stored(): Promise<void> {
    return this.#index.stored();
  }

  /** Searches what is indexed so far; undefined before {@link start}. */
  find(query: string, options: FindOptions = {}): SearchResult | undefined {
    const { limit, limits = [] } = options;
    return this.#indexOf(limits)?.search(query, {
      ...(limit === undefined ? {} : { limit }),
      ...this.#optionsOf(limits),
    });
  }

  /** Ids of all talks and articles that a query finds. Waits for the first index, so that the text counts, too. */
  async matches(query: string): Promise<ReadonlySet<string>> {
    const found = (await this.#index.whole())?.matches(query, { flags: this.notes.flagsOf }) ?? [];
    return new Set(found.map(({ id }) => id));
  }

  /** The best that a query finds, with all the ways to narrow it. */
  async findings(query: string, limit: number, limits: readonly SearchLimit[] = []): Promise<Findings> {
    await this.start();
    const search = this.#indexOf(limits);
    const result = this.find(query, { limit, limits });
    if (!search || !result) throw new Error('The search was started but has no index.');
    const matches = (asked: ReadQuery): readonly DocumentFacts[] => search.matches(asked, this.#optionsOf(limits));
    const all = matches(result.query);
    return {
      result,
      facets: await inSlices(facetsOf(result.query, all, matches)),
      snippets: await this.snippets(result.hits, SNIPPET_LENGTH),
      notes: new Map(this.notes.searched().map((note) => [noteDocumentId(note.id), note])),
    };
  }

  /** Why a query finds a document, as far as is indexed; nothing where it does not. */
  async reasons(id: string, query: string): Promise<readonly Reason[]> {
    await this.start();
    const only: SearchOptions = { limit: 1, among: (document) => document.id === id, flags: this.notes.flagsOf };
    return this.#index.best?.search(query, only).hits[0]?.why ?? [];
  }

  /** Where in the text of one of the user's notes a query finds the most of its words; undefined where it finds none. */
  async placeIn(note: string, text: string, query: string): Promise<Highlight | undefined> {
    const why = await this.reasons(noteDocumentId(note), query);
    const found = highlightsIn(
      text,
      why.filter(({ field }) => field === 'notes'),
    );
    return found[bestStretch(found, SNIPPET_LENGTH)[0]];
  }

  /** The stretches around the best matches of these hits, for those that matched in a text. Never rejects. */
  async snippets(hits: readonly Hit[], length: number): Promise<ReadonlyMap<string, Snippet>> {
    const notes = new Map(this.notes.searched().map((note) => [noteDocumentId(note.id), note.text]));
    const noteText = (id: string): string => plainNote(notes.get(id) ?? this.#noteText(id) ?? '');
    const found = await Promise.all(
      hits.map(async ({ id, why }): Promise<readonly [string, Snippet] | undefined> => {
        const inText = why.filter(({ field }) => field === 'text');
        const inNotes = why.filter(({ field }) => field === 'notes');
        if (inText.length === 0 && inNotes.length === 0) return undefined;
        const [text, reasons] = inText.length > 0 ? [await this.#textOf(id), inText] : [noteText(id), inNotes];
        return text ? [id, snippet(text, reasons, length)] : undefined;
      }),
    );
    return new Map(found.filter((pair) => pair !== undefined));
  }

  dispose(): void {
    this.#index.dispose();
  }

  #indexOf(limits: readonly SearchLimit[]): TalkSearch | undefined {
    return limits.includes('titles') ? this.#index.titles : this.#index.best;
  }

  #optionsOf(limits: readonly SearchLimit[]): Pick<SearchOptions, 'among' | 'flags'> {
    const { flagsOf } = this.notes;
    return { among: limitTest(limits, (id) => flagsOf(id).hasNote), flags: flagsOf };
  }

  async #textOf(id: string): Promise<string | undefined> {
    const talk = this.store.library.talk(id);
    if (!talk) return (await this.store.body(id))?.text;
    const bodies = allAccounts(talk).map(async (account) =>
      (await this.store.body(account.post))?.talks.find((each) => each.id === account.id),
    );
    return textOfTalk((await Promise.all(bodies)).filter((body) => body !== undefined));
  }

  #noteText(talkId: string): string | undefined {
    return this.notes.searched().find(({ subject }) => subject.kind === 'talk' && subject.id === talkId)?.text;
  }
}

/** A stretch of a text as a line, with dots where more stands beside it. */
export const stretchOf = ({ text, cutBefore, cutAfter }: Snippet): string =>
  `${cutBefore ? '… ' : ''}${text.trim()}${cutAfter ? ' …' : ''}`;
