import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { CommandRegistry } from '../../src/commands';
import type { FollowUp, Subject } from '../../src/core/notes/followUp';
import type { PostBody } from '../../src/core/records';
import { ImageStore } from '../../src/reader/images';
import type { HostMessage } from '../../src/reader/messages';
import type { ReaderNotes, ReaderStore } from '../../src/reader/pageMaking';
import type { Place } from '../../src/reader/place';
import { ReaderPanel } from '../../src/reader/readerPanel';
import { followUp, libraryOf, post, talk } from '../support/readerLibrary';
import { extensionUri, Storage, testLog } from './importingParts';

/** In the place of the reader's page: gives what is sent to the test, and says what the test has it say. */
const STAND_IN = `<!DOCTYPE html><script>
  const vscode = acquireVsCodeApi();
  addEventListener('message', ({ data }) => vscode.postMessage(data.say ?? { heard: data }));
  vscode.postMessage({ type: 'ready' });
</script>`;

class Commands extends CommandRegistry {
  readonly reported: unknown[] = [];
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
  readonly #heard: HostMessage[] = [];
  readonly #came = new vscode.EventEmitter<void>();
  readonly view = vscode.window.createWebviewPanel('conferenceNotes.test', 'Test', vscode.ViewColumn.One, {
    enableScripts: true,
  });
  readonly panel: ReaderPanel;

  constructor(store: ReaderStore, images: ImageStore, followUps: readonly FollowUp[] = []) {
    const never = (): vscode.Disposable => new vscode.Disposable(() => undefined);
    const notes: ReaderNotes = {
      onDidChange: never,
      followUpsOf: ({ kind, ...of }: Subject) =>
        followUps.filter(({ subject }) => subject.kind === kind && 'id' in subject && 'id' in of && subject.id === of.id),
      noteOf: () => Promise.resolve(undefined),
      addFollowUp: (subject, text) => Promise.resolve(this.written.push(['add', 'id' in subject && subject.id, text])),
      setDone: (ticked, done) => Promise.resolve(void this.written.push(['done', ticked.text, done])),
      openNote: (subject) => Promise.resolve(this.written.push(['open', 'id' in subject && subject.id])),
    };
    this.panel = new ReaderPanel(this.view, {
      extensionUri,
      store,
      notes,
      search: { onDidChange: never, findings: () => Promise.reject(new Error('Nothing is searched here.')) },
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

  /** Says something as the page does; resolves when the panel has done all of it. */
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
    await settled();
  }
}

/** Lets all go on that waits for nothing but its turn. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Something that is there when the test gives it. */
function held<T>(): { readonly value: Promise<T>; readonly give: (value: T) => void } {
  let give = (_value: T): void => undefined;
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
      reader = new TestReader(store, images(), tasks);
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
      reader = new TestReader(store, images(), tasks);
      await reader.panel.open(placeOf(costs), false);
      const { page } = await reader.page(({ html }) => html.includes(`${costs.title}</h1>`));
      await reader.panel.open(placeOf(attack), false);
      await sayAll(reader, page);
      assert.deepEqual(reader.written, wanted);
      await reader.say({ type: 'copyQuote', page, text: 'Words.' });
      assert.match(await vscode.env.clipboard.readText(), /Taking Control Over Cloud Costs/);
    });
  });
});
