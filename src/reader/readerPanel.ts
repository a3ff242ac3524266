import { toHtml } from 'hast-util-to-html';
import * as vscode from 'vscode';
import { COMMANDS, type CommandRegistry } from '../commands';
import type { Library } from '../core/library/library';
import { KIND_ICONS } from '../kindIcons';
import type { ImageStore } from './images';
import { type HostMessage, type PageAct, readPageMessage } from './messages';
import { loadingPage } from './missingPage';
import { PageActs } from './pageActs';
import { makePage, type ReaderNotes, type ReaderSearch, type ReaderStore } from './pageMaking';
import type { Page, PageContext } from './pageParts';
import { imagePolicy, type PageImages, PanelImages } from './panelImages';
import {
  changeTo,
  current,
  goTo,
  type History,
  type Place,
  type ResultOrder,
  searchPlace,
  step,
  withoutLimit,
} from './place';
import { placeName } from './placeName';
import { type ImagePolicy, newNonce, shellHtml } from './readerHtml';
import { SentPages } from './sentPages';

/** What every panel of the reader is given. */
export interface ReaderParts {
  readonly extensionUri: vscode.Uri;
  readonly store: ReaderStore;
  readonly notes: ReaderNotes;
  readonly search: ReaderSearch;
  readonly commands: CommandRegistry;
  readonly images: ImageStore;
  /** The user's own calendar day, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Told of every place that is opened. */
  readonly opened: (place: Place) => void;
  /** Told of every place that is shown, also on the way back. */
  readonly shown: (place: Place) => void;
  /** Opens a place in a panel beside this one. */
  readonly openBeside: (place: Place) => void;
}

/** The roots that a panel may show files from: our bundle, our styles, the images that were fetched. */
export const resourceRoots = (extensionUri: vscode.Uri, images: vscode.Uri): vscode.Uri[] => [
  vscode.Uri.joinPath(extensionUri, 'dist'),
  vscode.Uri.joinPath(extensionUri, 'media'),
  images,
];

/** The icon that rows of the same kind have. */
function iconOf({ kind, id }: Place, library: Library): string {
  if (kind === 'talk') return KIND_ICONS[library.talk(id)?.kind ?? 'talk'];
  return { speaker: 'account', event: 'calendar', tag: 'tag', post: 'book', search: 'search' }[kind];
}

const NOWHERE: History = { visits: [], at: 0 };

/** One webview panel with its history. It shows what is so now, and follows the library and the notes. */
export class ReaderPanel implements vscode.Disposable {
  readonly #disposables: vscode.Disposable[] = [];
  #history: History = NOWHERE;
  readonly #sent = new SentPages();
  /** What others were told of last: an update of the same page tells them nothing, nor does a query that is being typed. */
  #told: Place | undefined;
  #policy: ImagePolicy | undefined;
  /** Counts what was asked for, so that a slow answer does not replace a newer one. */
  #asked = 0;
  #ready = false;
  #isDisposed = false;
  #focus = true;
  #order: ResultOrder = 'event';
  readonly #images: PanelImages;
  readonly #acts: PageActs;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly parts: ReaderParts,
  ) {
    const { store, notes, search, commands, images } = parts;
    this.#images = new PanelImages(panel.webview, images, () => store.library);
    this.#acts = new PageActs({
      notes,
      library: () => store.library,
      images: this.#images,
      show: () => this.#show(),
      send: (message) => this.#send(message),
    });
    const again = (): void => void commands.run(() => this.#show());
    this.#disposables.push(
      panel.webview.onDidReceiveMessage((message: unknown) => commands.run(() => this.#receive(message))),
      store.onDidChange(again),
      notes.onDidChange(again),
      search.onDidChange(() => {
        if (this.place?.kind === 'search' || this.place?.query !== undefined) again();
      }),
      search.onDidChangeEmpty(() => {
        if (this.place?.kind === 'search') again();
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('conferenceNotes.images')) this.#load();
      }),
    );
    this.#load();
  }

  get view(): vscode.WebviewPanel {
    return this.panel;
  }

  get place(): Place | undefined {
    return current(this.#history)?.place;
  }

  /** Shows a place as the next step of the history. */
  async open(place: Place, focus: boolean): Promise<void> {
    this.#history = goTo(this.#history, place);
    this.#focus = focus;
    this.parts.opened(place);
    await this.#show();
  }

  /** Takes up the history of an earlier session. */
  async resume(history: History): Promise<void> {
    this.#history = history;
    this.#focus = false;
    await this.#show();
  }

  /** Goes back or forward; does nothing at the end of the way. */
  async go(by: -1 | 1): Promise<void> {
    this.#history = step(this.#history, by);
    this.#focus = true;
    await this.#show();
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#asked++;
    for (const disposable of this.#disposables) disposable.dispose();
  }

  /** Sets the document itself: at the start, and when the policy for images is another one. */
  #load(): void {
    const policy = imagePolicy();
    if (policy === this.#policy) return;
    this.#policy = policy;
    this.#ready = false;
    const { webview } = this.panel;
    const file = (...path: string[]): string =>
      webview.asWebviewUri(vscode.Uri.joinPath(this.parts.extensionUri, ...path)).toString();
    webview.html = shellHtml({
      images: policy,
      source: webview.cspSource,
      script: file('dist', 'page.js'),
      style: file('media', 'reader.css'),
      nonce: newNonce(),
      lang: vscode.env.language,
      words: {
        title: vscode.l10n.t('Conference Notes'),
        loading: vscode.l10n.t('Reading the library…'),
        selection: vscode.l10n.t('Selected words'),
        followUp: vscode.l10n.t('Follow up'),
        copyQuote: vscode.l10n.t('Copy quote'),
      },
    });
  }

  async #show(): Promise<void> {
    const { store, images } = this.parts;
    const asked = ++this.#asked;
    const place = this.place;
    if (!place || this.#isDisposed) return;
    // The page of an unread library would say that everything is missing.
    if (this.#sent.isEmpty) this.#post(loadingPage(this.#context()), 0, NOWHERE);
    await Promise.all([store.load(), images.open()]);
    const made = await makePage(
      {
        context: this.#context(),
        store,
        notes: this.parts.notes,
        search: this.parts.search,
        order: this.#order,
        image: (post, url) => this.#images.state(this.#policy, post, url),
      },
      place,
    );
    if (asked !== this.#asked) return;
    if (this.#told !== place) this.parts.shown(place);
    this.#told = place;
    this.panel.title = made.page.title;
    this.panel.iconPath = new vscode.ThemeIcon(iconOf(place, store.library));
    this.#post(made.page, this.#sent.add(made, place));
    this.#fetchImages(made);
  }

  #post({ root }: Page, page: number, history = this.#history): void {
    if (!this.#ready) return;
    this.#send({ type: 'show', html: toHtml(root), history, page, focus: this.#focus });
    if (history !== NOWHERE) this.#focus = false;
  }

  #send(message: HostMessage): void {
    if (this.#isDisposed) return;
    void this.panel.webview.postMessage(message);
  }

  #context(): PageContext {
    const { library } = this.parts.store;
    const { visits, at } = this.#history;
    const name = (index: number): string | undefined => {
      const place = visits[index]?.place;
      return place && placeName(library, place);
    };
    return {
      library,
      t: (message, ...args) => vscode.l10n.t(message, ...args),
      locale: vscode.env.language,
      today: this.parts.today(),
      back: name(at - 1),
      forward: name(at + 1),
    };
  }

  #fetchImages(page: PageImages): void {
    if (this.#policy !== 'cached') return;
    void this.parts.commands.run(async () => {
      if (await this.#images.fetch(page)) await this.#show();
    });
  }

  async #receive(data: unknown): Promise<void> {
    const message = readPageMessage(data);
    if (!message) return;
    switch (message.type) {
      case 'ready':
        this.#ready = true;
        return this.#show();
      case 'open':
        if (!message.side) return this.open(message.place, true);
        this.parts.openBeside(message.place);
        return;
      case 'go':
        return this.go(message.by);
      case 'search':
        void vscode.commands.executeCommand(COMMANDS.searchTalks);
        return;
      case 'follow':
        void vscode.commands.executeCommand(COMMANDS.importFeed);
        return;
      case 'refresh':
        void vscode.commands.executeCommand(COMMANDS.refreshFeeds);
        return;
      case 'allow':
        void vscode.commands.executeCommand(COMMANDS.allowFeeds);
        return;
      case 'query':
        if (this.place?.kind !== 'search') return;
        this.#history = changeTo(this.#history, searchPlace(message.text, this.place.limits));
        this.#told = this.place;
        return this.#show();
      case 'widen':
        if (this.place?.kind !== 'search') return;
        this.#history = changeTo(this.#history, withoutLimit(this.place, message.limit));
        this.#told = this.place;
        return this.#show();
      case 'unmark':
        if (this.place) this.#history = changeTo(this.#history, { kind: this.place.kind, id: this.place.id });
        return this.#show();
      case 'order':
        this.#order = message.order;
        return this.#show();
      case 'openListed':
        void vscode.commands.executeCommand(COMMANDS.openNote, { note: message.note, query: this.place?.id });
        return;
      case 'showView':
        void vscode.commands.executeCommand(`conferenceNotes.${message.view}.focus`);
        return;
      case 'showImages':
      case 'retryImages':
      case 'copyQuote':
      case 'tick':
      case 'addFollowUp':
      case 'accept':
      case 'openNote':
        return this.#actOn(message);
    }
  }

  /** Does what the user asked for on the page that he saw, if that is known; a page that is long gone is shown anew. */
  async #actOn(message: PageAct): Promise<void> {
    const sent = this.#sent.get(message.page);
    return sent ? this.#acts.on(sent, message) : this.#show();
  }
}
