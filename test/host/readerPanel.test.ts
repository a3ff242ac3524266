import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import * as vscode from 'vscode';
import { CommandRegistry } from '../../src/commands';
import type { FollowUp, Subject } from '../../src/core/notes/followUp';
import type { PostBody } from '../../src/core/records';
import { ImageStore } from '../../src/reader/images';
import type { HostMessage } from '../../src/reader/messages';
import type { ReaderNotes, ReaderStore } from '../../src/reader/pageMaking';
import type { Place } from '../../src/reader/place';
import { ReaderPanel } from '../../src/reader/readerPanel';
import { event, feed, followUp, libraryOf, post, talk } from '../support/readerLibrary';
import { extensionUri, Server, Storage, testLog } from './importingParts';

const GIF = Buffer.from('R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs=', 'base64');

/** In the place of the reader's page: gives what is sent to the test, and says what the test has it say. */
const STAND_IN = `<!DOCTYPE html><script>
  const vscode = acquireVsCodeApi();
  addEventListener('message', ({ data }) => vscode.postMessage(data.say ?? { heard: data }));
  vscode.postMessage({ type: 'ready' });
</script>`;

class Commands extends CommandRegistry {
  readonly reported: unknown[] = [];
  readonly #running = new Set<Promise<unknown>>();

  override run<T>(act: () => T | Thenable<T>): Promise<T | undefined> {
    const done = super.run(act);
    this.#running.add(done);
    void done.finally(() => this.#running.delete(done));
    return done;
  }

  /** Resolves when all that was begun is done, and what that began. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  override report(error: unknown): void {
    this.reported.push(error);
  }
}

type Show = Extract<HostMessage, { type: 'show' }>;

/** The reader in a panel of this VS Code, over records of a test. */
class TestReader {
  readonly commands = new Commands(testLog);
  /** What the user's notes were asked to do. */
  readonly written: unknown[] = [];
  /** When a follow-up is saved. */
  saved: Promise<void> = Promise.resolve();
  readonly #heard: HostMessage[] = [];
  readonly #came = new vscode.EventEmitter<void>();
  readonly view = vscode.window.createWebviewPanel('conferenceNotes.test', 'Test', vscode.ViewColumn.One, {
    enableScripts: true,
  });
  readonly panel: ReaderPanel;

  constructor(
    store: ReaderStore,
    readonly images: ImageStore,
    { followUps = [], note }: { followUps?: readonly FollowUp[]; note?: string } = {},
  ) {
    const never = (): vscode.Disposable => new vscode.Disposable(() => undefined);
    const notes: ReaderNotes = {
      onDidChange: never,
      followUpsOf: ({ kind, ...of }: Subject) =>
        followUps.filter(
          ({ subject }) =>
            subject.kind === kind && ('id' in subject ? 'id' in of && subject.id === of.id : !('id' in of)),
        ),
      noteOf: () => Promise.resolve(note === undefined ? note : { uri: extensionUri, markdown: note }),
      addFollowUp: async (subject, text) => {
        this.written.push(['add', 'id' in subject && subject.id, text]);
        await this.saved;
        return text;
      },
      setDone: (ticked, done) => Promise.resolve(void this.written.push(['done', ticked.text, done])),
      openNote: (subject) => Promise.resolve(this.written.push(['open', 'id' in subject && subject.id])),
    };
    this.panel = new ReaderPanel(this.view, {
      extensionUri,
      store,
      notes,
      search: {
        onDidChange: never,
        onDidChangeEmpty: never,
        findings: () => Promise.reject(new Error('Nothing is searched here.')),
        reasons: () => Promise.resolve([]),
      },
      shown: () => undefined,
      commands: this.commands,
      images,
      today: () => '2026-11-24',
      opened: () => undefined,
      openBeside: () => undefined,
    });
    this.view.onDidDispose(() => this.panel.dispose());
    this.view.webview.onDidReceiveMessage((message: { heard?: HostMessage }) => {
      if (message.heard) this.#heard.push(message.heard);
      this.#came.fire();
    });
    this.view.webview.html = STAND_IN;
  }

  /** The last page that the panel showed, once it is as wanted. */
  async page(isWanted: (page: Show) => boolean): Promise<Show> {
    for (;;) {
      const page = this.#heard.findLast((message) => message.type === 'show');
      if (page && isWanted(page)) return page;
      await new Promise<void>((resolve) => {
        const listener = this.#came.event(() => {
          listener.dispose();
          resolve();
        });
      });
    }
  }

  /** Says something as the page does; resolves when the panel has heard it. */
  async say(message: object): Promise<void> {
    const heard = new Promise<void>((resolve) => {
      const listener = this.view.webview.onDidReceiveMessage((said: object) => {
        if (!('type' in said && 'type' in message && said.type === message.type)) return;
        listener.dispose();
        resolve();
      });
    });
    await this.view.webview.postMessage({ say: message });
    await heard;
  }
}

/** Something that is there when the test gives it. */
function held<T>(): { readonly value: Promise<T>; readonly give: (value: T) => void } {
  let give: (value: T) => void = () => undefined;
  const value = new Promise<T>((resolve) => (give = resolve));
  return { value, give };
}

const costs = talk('costs', { suggestions: [{ text: 'Check Infracost' }] });
const attack = talk('attack', {
  id: 'https://notes.example/later/#attack',
  title: 'The Rise of the Supply Chain Attack',
  post: 'https://notes.example/later/',
  suggestions: [{ text: 'Read about SLSA' }],
});
const placeOf = ({ id }: { readonly id: string }): Place => ({ kind: 'talk', id });

const bodyOf = (id: string, source = '<p>Words.</p>'): PostBody => ({
  post: id,
  source,
  base: id,
  url: id,
  text: '',
  talks: [],
});

describe('The reader’s panel', () => {
  let storage: Storage;
  let reader: TestReader | undefined;
  const images = (): ImageStore =>
    new ImageStore(vscode.Uri.joinPath(vscode.Uri.file(storage.folder), 'images'), testLog);

  beforeEach(async () => {
    storage = await Storage.create();
  });

  afterEach(async () => {
    reader?.view.dispose();
    reader = undefined;
    await storage.delete();
  });

  describe('does what the user asks for to the talk that he sees', () => {
    const library = libraryOf([costs, attack], {
      posts: [post({ talks: [costs.id] }), post({ id: attack.post, url: attack.post, talks: [attack.id] })],
    });
    const tasks = [
      followUp('Set budget alerts', { subject: { kind: 'talk', id: costs.id }, note: 'file:///notes/Mine.md' }),
      // In the same place of the same file, as the note is when a line was added above.
      followUp('Ask about signatures', { subject: { kind: 'talk', id: attack.id }, note: 'file:///notes/Mine.md' }),
    ];
    const key = 'file:///notes/Mine.md#9';
    const wanted = [
      ['add', costs.id, 'Call Ann'],
      ['add', costs.id, 'Check Infracost'],
      ['done', 'Set budget alerts', true],
      ['open', costs.id],
    ];
    const sayAll = async (to: TestReader, page: number): Promise<void> => {
      await to.say({ type: 'addFollowUp', page, text: 'Call Ann' });
      await to.say({ type: 'accept', page, index: 0 });
      await to.say({ type: 'tick', page, key, done: true });
      await to.say({ type: 'openNote', page });
    };

    it('while the text of another one is being read', async () => {
      const body = held<PostBody>();
      const store: ReaderStore = {
        library,
        onDidChange: () => new vscode.Disposable(() => undefined),
        load: () => Promise.resolve(library),
        body: (id) => (id === attack.post ? body.value : Promise.resolve(bodyOf(id))),
      };
      reader = new TestReader(store, images(), { followUps: tasks });
      await reader.panel.open(placeOf(costs), false);
      const { page } = await reader.page(({ html }) => html.includes(`${costs.title}</h1>`));
      const opened = reader.panel.open(placeOf(attack), false);
      await sayAll(reader, page);
      assert.deepEqual(reader.written, wanted);
      body.give(bodyOf(attack.post));
      await opened;
    });

    it('while the page of another one is on its way', async () => {
      const store: ReaderStore = {
        library,
        onDidChange: () => new vscode.Disposable(() => undefined),
        load: () => Promise.resolve(library),
        body: (id) => Promise.resolve(bodyOf(id)),
      };
      reader = new TestReader(store, images(), { followUps: tasks });
      await reader.panel.open(placeOf(costs), false);
      const { page } = await reader.page(({ html }) => html.includes(`${costs.title}</h1>`));
      await reader.panel.open(placeOf(attack), false);
      await sayAll(reader, page);
      assert.deepEqual(reader.written, wanted);
      await reader.say({ type: 'copyQuote', page, text: 'Words.' });
      assert.match(await vscode.env.clipboard.readText(), /Taking Control Over Cloud Costs/);
    });
  });

  it('takes a reminder of a post to its event, and of an article to what is about nothing in particular', async () => {
    const suggestions = [{ text: 'Read up on toil' }, { text: 'Look at linters' }];
    const ofEvent = post({ talks: [costs.id], suggestions });
    const article = post({ id: 'https://notes.example/linters/', event: null, suggestions });
    const library = libraryOf([costs], { events: [event({ talks: [costs.id] })], posts: [ofEvent, article] });
    const store: ReaderStore = {
      library,
      onDidChange: () => new vscode.Disposable(() => undefined),
      load: () => Promise.resolve(library),
      body: (id) => Promise.resolve(bodyOf(id)),
    };
    const known = followUp('Look at linters', { subject: { kind: 'inbox' }, note: 'file:///notes/Inbox.md' });
    reader = new TestReader(store, images(), { followUps: [known] });
    for (const { id } of [ofEvent, article]) {
      await reader.panel.open({ kind: 'post', id }, false);
      const { page, html } = await reader.page((shown) => shown.history.visits.at(-1)?.place.id === id);
      assert.equal(html.includes('Among your follow-ups'), id === article.id);
      await reader.say({ type: 'accept', page, index: 0 });
    }
    assert.deepEqual(reader.written, [
      ['add', ofEvent.event, 'Read up on toil'],
      ['add', false, 'Read up on toil'],
    ]);
  });

  describe('with images', () => {
    const held: ServerResponse[] = [];
    let server: Server;
    let asked = new vscode.EventEmitter<void>();

    /** Reader of a talk whose notes, or the user's own note, hold an image of a server that the test has answer. */
    const readerOf = ({ source, note }: { source?: string; note?: string }): TestReader => {
      const site = feed({ id: server.address('/feed.xml'), url: server.address('/feed.xml') });
      const followedPost = post({ talks: [costs.id], feeds: [site.id] });
      const library = libraryOf([costs], { feeds: [site], posts: [followedPost] });
      const made: PostBody = {
        ...bodyOf(costs.post, source),
        talks: [{ id: costs.id, headings: [], text: '', links: [], images: [], spans: [[0, 9]] }],
      };
      const store: ReaderStore = {
        library,
        onDidChange: () => new vscode.Disposable(() => undefined),
        load: () => Promise.resolve(library),
        body: () => Promise.resolve(made),
      };
      return new TestReader(store, images(), note === undefined ? {} : { note });
    };
    const isAsked = (): Promise<void> => new Promise((resolve) => asked.event(() => resolve()));

    beforeEach(async () => {
      asked = new vscode.EventEmitter<void>();
      held.length = 0;
      server = await Server.start((_request, response) => {
        held.push(response);
        asked.fire();
      });
    });

    afterEach(() => server.stop());

    it('shows those of the user’s own note as well', async () => {
      const first = isAsked();
      reader = readerOf({ note: `![my slide](${server.address('/mine.gif')})\n` });
      await reader.panel.open(placeOf(costs), false);
      await first;
      held[0]?.end(GIF);
      const { html } = await reader.page((page) => page.html.includes('alt="my slide"'));
      assert.match(html, /<img src="[^"]+\.gif" alt="my slide"/u);
    });

    it('may be closed while they are fetched', async () => {
      const first = isAsked();
      reader = readerOf({ source: `<p><img src="${server.address('/a.gif')}" alt=""></p>` });
      await reader.panel.open(placeOf(costs), false);
      await first;
      reader.view.dispose();
      held[0]?.end(GIF);
      // Joins the fetch that is on its way.
      await reader.images.fetch([server.address('/a.gif')], () => true);
      await reader.commands.idle();
      assert.deepEqual(reader.commands.reported, []);
    });

    it('may be closed while a follow-up is saved', async () => {
      reader = readerOf({});
      await reader.panel.open(placeOf(costs), false);
      const { page } = await reader.page(({ html }) => html.includes(`${costs.title}</h1>`));
      let save = (): void => undefined;
      reader.saved = new Promise((resolve) => (save = resolve));
      await reader.say({ type: 'addFollowUp', page, text: 'Call Ann' });
      assert.deepEqual(reader.written, [['add', costs.id, 'Call Ann']]);
      reader.view.dispose();
      save();
      await reader.commands.idle();
      assert.deepEqual(reader.commands.reported, []);
    });
  });
});
