import * as vscode from 'vscode';
import { COMMANDS, type CommandRegistry } from '../commands';
import { ImageStore } from './images';
import { LONGEST_ID } from '../core/library/identity';
import { readLimits } from '../core/search/searchLimits';
import { readHistory } from './messages';
import type { ReaderNotes, ReaderSearch, ReaderStore } from './pageMaking';
import { type Place, type PlaceKind, samePlace, searchPlace } from './place';
import { ReaderPanel, type ReaderParts, resourceRoots } from './readerPanel';
import { ReadMarks } from './readMarks';

/** The panel's type, as VS Code remembers it over restarts. */
export const VIEW_TYPE = 'conferenceNotes.reader';

export interface OpenOptions {
  /** In a panel beside the active editor, in place of the one in use. */
  readonly side?: boolean;
  /** Leaves the focus where it is. */
  readonly preserveFocus?: boolean;
  /** The search that found it. */
  readonly query?: string | undefined;
}

type Open = (id: string, options?: OpenOptions) => Promise<void>;

/** The reader as other features see it. Unknown ids open a page that says so. */
export interface Reader extends vscode.Disposable {
  readonly openTalk: Open;
  readonly openSpeaker: Open;
  readonly openEvent: Open;
  readonly openTag: Open;
  readonly openPost: Open;
  /** Whether the user opened a talk or a post, in any window. */
  isRead(id: string): boolean;
  /** Deletes every image that was fetched. */
  deleteImages(): Promise<void>;
  /** Fires with every place that was opened, also by a link within a page. */
  readonly onDidOpen: vscode.Event<Place>;
  /** Fires with every place that comes before the user's eyes: opened, gone back to, or in a panel that is turned to. */
  readonly onDidShow: vscode.Event<Place>;
}

/** Makes the reader: its panels, its commands, and what brings panels back after a restart. */
export function registerReader(options: {
  readonly extensionUri: vscode.Uri;
  readonly storageUri: vscode.Uri;
  readonly store: ReaderStore;
  readonly commands: CommandRegistry;
  readonly log: vscode.LogOutputChannel;
  readonly notes: ReaderNotes;
  readonly search: ReaderSearch;
  readonly globalState: vscode.Memento;
  /** The user's own calendar day, `YYYY-MM-DD`. */
  readonly today: () => string;
}): Reader {
  const { extensionUri, storageUri, store, commands, log, notes, search, globalState, today } = options;
  const opened = new vscode.EventEmitter<Place>();
  const shown = new vscode.EventEmitter<Place>();
  const marks = new ReadMarks(globalState);
  const images = new ImageStore(vscode.Uri.joinPath(storageUri, 'images'), log);
  const panels = new Panels({
    extensionUri,
    store,
    notes,
    search,
    commands,
    images,
    today,
    opened: (place) => {
      opened.fire(place);
      if (place.kind === 'talk' || place.kind === 'post') void marks.add(place.id);
    },
    shown: (place) => shown.fire(place),
    openBeside: (place) => void commands.run(() => panels.open(place, { side: true })),
  });
  const opener =
    (kind: PlaceKind): Open =>
    (id, { query, ...how } = {}) =>
      panels.open(query === undefined ? { kind, id } : { kind, id, query }, how);
  const reader = {
    openTalk: opener('talk'),
    openSpeaker: opener('speaker'),
    openEvent: opener('event'),
    openTag: opener('tag'),
    openPost: opener('post'),
    onDidOpen: opened.event,
    onDidShow: shown.event,
    isRead: (id: string) => marks.isRead(id),
    deleteImages: () => images.deleteAll(),
  };
  const command = (id: (typeof COMMANDS)[keyof typeof COMMANDS], open: Open, how?: OpenOptions): vscode.Disposable =>
    commands.register(id, (argument: unknown, from: unknown) => {
      const named = idOf(argument);
      // From the palette nothing is named: the search is where one names it.
      if (named === undefined) return vscode.commands.executeCommand(COMMANDS.searchTalks);
      return open(named, { ...how, query: queryOf(argument), ...(from === 'row' && { preserveFocus: true }) });
    });
  const disposables = [
    panels,
    opened,
    shown,
    vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, panels),
    command(COMMANDS.openTalk, reader.openTalk),
    command(COMMANDS.openTalkToSide, reader.openTalk, { side: true }),
    command(COMMANDS.openSpeaker, reader.openSpeaker),
    command(COMMANDS.openEvent, reader.openEvent),
    command(COMMANDS.openTag, reader.openTag),
    command(COMMANDS.openPost, reader.openPost),
    command(COMMANDS.openPostToSide, reader.openPost, { side: true }),
    commands.register(COMMANDS.showResults, (query: unknown, limits: unknown) =>
      panels.open(searchPlace(typeof query === 'string' ? query.slice(0, LONGEST_ID) : '', readLimits(limits)), {}),
    ),
  ];
  return Object.assign(vscode.Disposable.from(...disposables), reader);
}

/** The id that a command was given: by itself, or by a row of a tree, of a record or of what is about a talk. */
function idOf(argument: unknown): string | undefined {
  if (typeof argument === 'string' && argument !== '' && argument.length <= LONGEST_ID) return argument;
  if (typeof argument !== 'object' || argument === null) return undefined;
  if ('recordId' in argument) return idOf(argument.recordId);
  return 'talkId' in argument ? idOf(argument.talkId) : undefined;
}

/** The search by which one came, where there was one. */
function queryOf(argument: unknown): string | undefined {
  if (typeof argument !== 'object' || argument === null || !('query' in argument)) return undefined;
  const { query } = argument;
  return typeof query === 'string' && query.trim() !== '' && query.length <= LONGEST_ID ? query.trim() : undefined;
}

/** The open panels. One is in use; "to the side" adds another. */
class Panels implements vscode.Disposable, vscode.WebviewPanelSerializer {
  /** The one in use last is the last. */
  #panels: readonly ReaderPanel[] = [];

  constructor(private readonly parts: ReaderParts) {}

  async open(place: Place, { side = false, preserveFocus = false }: OpenOptions): Promise<void> {
    const used = side ? undefined : this.#panels.at(-1);
    // A second click on a row that is shown already goes into the page.
    if (used?.view.visible && used.place && samePlace(used.place, place)) preserveFocus = false;
    const panel = used ?? this.#create(side ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active, preserveFocus);
    if (used) used.view.reveal(undefined, preserveFocus);
    await panel.open(place, !preserveFocus);
  }

  async deserializeWebviewPanel(view: vscode.WebviewPanel, state: unknown): Promise<void> {
    const history = readHistory(state);
    view.webview.options = this.#options();
    const panel = this.#adopt(view);
    if (history) await this.parts.commands.run(() => panel.resume(history));
    else view.dispose();
  }

  dispose(): void {
    for (const panel of this.#panels) panel.view.dispose();
  }

  #create(column: vscode.ViewColumn, preserveFocus: boolean): ReaderPanel {
    const title = vscode.l10n.t('Conference Notes');
    return this.#adopt(
      vscode.window.createWebviewPanel(
        VIEW_TYPE,
        title,
        { viewColumn: column, preserveFocus },
        {
          ...this.#options(),
          enableFindWidget: true,
        },
      ),
    );
  }

  #options(): vscode.WebviewOptions {
    return {
      enableScripts: true,
      enableForms: false,
      enableCommandUris: false,
      localResourceRoots: resourceRoots(this.parts.extensionUri, this.parts.images.folder),
    };
  }

  #adopt(view: vscode.WebviewPanel): ReaderPanel {
    const panel = new ReaderPanel(view, this.parts);
    this.#panels = [...this.#panels, panel];
    view.onDidChangeViewState(() => {
      if (!view.active) return;
      this.#panels = [...this.#panels.filter((other) => other !== panel), panel];
      if (panel.place) this.parts.shown(panel.place);
    });
    view.onDidDispose(() => {
      this.#panels = this.#panels.filter((other) => other !== panel);
      panel.dispose();
    });
    return panel;
  }
}
