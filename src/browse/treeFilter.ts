import * as vscode from 'vscode';
import { filterCatalog } from '../core/library/filterCatalog';
import { openLibrary, type Library } from '../core/library/library';

/** What the filter of the trees needs of the search. */
export interface FilterSearch {
  /** Ids of all talks and articles that a query finds. */
  matches(query: string): Promise<ReadonlySet<string>>;
  /** Fires when the same query may find something else. */
  readonly onDidChange: vscode.Event<unknown>;
}

/** Tells menus that the trees are filtered. */
const FILTERED = 'conferenceNotes.filtered';

/** Letters typed in a row filter once, in milliseconds: a tree takes longer to draw than a row of a quick pick. */
const TYPED = 120;

/** One filter for the trees of talks, tags and speakers, in the language of the search. */
export class TreeFilter implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #listener: vscode.Disposable;
  #query = '';
  #filtered: { readonly of: Library; readonly query: string; readonly library: Promise<Library> } | undefined;

  constructor(private readonly search: FilterSearch) {
    this.#listener = search.onDidChange(() => {
      this.#filtered = undefined;
      if (this.isOn) this.#changed.fire();
    });
  }

  readonly onDidChange = this.#changed.event;

  get isOn(): boolean {
    return this.#query !== '';
  }

  get query(): string {
    return this.#query;
  }

  set(query: string): void {
    if (query.trim() === this.#query) return;
    this.#query = query.trim();
    // What the user did meanwhile may change what the same words find, when they are typed again.
    this.#filtered = undefined;
    void vscode.commands.executeCommand('setContext', FILTERED, this.isOn);
    this.#changed.fire();
  }

  /** The library as far as the filter leaves it. */
  apply(library: Library): Promise<Library> {
    if (!this.isOn) return Promise.resolve(library);
    const query = this.#query;
    if (this.#filtered?.of !== library || this.#filtered.query !== query) {
      const filtered = this.search.matches(query).then((ids) => openLibrary(filterCatalog(library.catalog, ids)));
      this.#filtered = { of: library, query, library: filtered };
    }
    return this.#filtered.library;
  }

  /** Asks for the filter; the trees follow as it is typed, and go back to what they were where the user leaves. */
  async ask(): Promise<void> {
    const before = this.#query;
    const box = vscode.window.createInputBox();
    box.title = vscode.l10n.t('Filter Talks, Tags and Speakers');
    box.placeholder = vscode.l10n.t('e.g. terraform speaker:anton year:2021.. has:note');
    box.prompt = vscode.l10n.t('Enter keeps the filter; an empty one shows everything.');
    box.value = before;
    let typing: ReturnType<typeof setTimeout> | undefined;
    const kept = new Promise<string>((resolve) => {
      box.onDidChangeValue((text) => {
        clearTimeout(typing);
        typing = setTimeout(() => this.set(text), TYPED);
      });
      box.onDidAccept(() => resolve(box.value));
      box.onDidHide(() => resolve(before));
    });
    box.show();
    try {
      const query = await kept;
      clearTimeout(typing);
      this.set(query);
    } finally {
      box.dispose();
    }
  }

  dispose(): void {
    this.#listener.dispose();
    this.#changed.dispose();
  }
}
