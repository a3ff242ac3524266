import * as vscode from 'vscode';
import { DECISION_FILE, readDecisions, withDecision, withoutDecision } from '../core/library/decisionLines';
import type { Decision } from '../core/library/decisions';
import type { NoteFiles } from './noteFiles';
import type { NotesFolder } from './notesFolder';
import { LARGEST_NOTE, stampOf } from './noteScan';

/** The user's decisions about the followed feeds, for the rest of the product. */
export interface Decisions {
  /**
   * The decisions as they are on disk, and the folder that they are in. Creates nothing. Never rejects: what cannot be
   * read now is as it last was.
   */
  read(): Promise<{ readonly place: string; readonly decisions: readonly Decision[] }>;
  /** Writes a decision in place of any other about the same thing; resolves when it is saved. Throws a ReadableError. */
  add(decision: Decision): Promise<void>;
  /** Takes a decision back; resolves when that is saved. Throws a ReadableError. */
  takeBack(decision: Decision): Promise<void>;
  /** Fires when the decisions on disk are others than those that were read before. */
  readonly onDidChange: vscode.Event<void>;
}

/** Changes come in flurries when a branch is switched. In milliseconds. */
const SETTLING = 100;

/** VS Code begins to watch some time after it is asked to: what happens until then is looked for again. In milliseconds. */
const SECOND_LOOK = 3_000;

/** The file of decisions in the notes folder: made by the first decision, and changed like a note, by {@link NoteFiles}. */
export class DecisionFile implements Decisions, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #listener: vscode.Disposable;
  #watch: { readonly place: string; readonly watcher: vscode.Disposable } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last: { readonly place: string; readonly text: string } = { place: '', text: '' };
  #isRead = false;
  #isDisposed = false;

  constructor(
    private readonly folder: NotesFolder,
    private readonly files: NoteFiles,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.#listener = folder.onDidChange(() => this.#lookSoon());
  }

  readonly onDidChange = this.#changed.event;

  async read(): Promise<{ readonly place: string; readonly decisions: readonly Decision[] }> {
    await this.#look();
    const { place, text } = this.#last;
    return { place, decisions: readDecisions(text) };
  }

  async add(decision: Decision): Promise<void> {
    await this.#change((text) => withDecision(text, decision));
  }

  async takeBack(decision: Decision): Promise<void> {
    await this.#change((text) => withoutDecision(text, decision));
  }

  dispose(): void {
    this.#isDisposed = true;
    clearTimeout(this.#timer);
    this.#watch?.watcher.dispose();
    this.#listener.dispose();
    this.#changed.dispose();
  }

  async #change(change: (text: string) => string): Promise<void> {
    const folder = await this.folder.make();
    const file = fileIn(folder);
    if (await stampOf(file)) await this.files.changeText(file, change);
    else {
      const text = change('');
      if (text === '') return;
      const { isNew } = await this.files.create(folder, [DECISION_FILE], text, () => Promise.resolve(true));
      // Another window was faster.
      if (!isNew) await this.files.changeText(file, change);
    }
    await this.#look();
  }

  #lookSoon(wait = SETTLING): void {
    if (!this.#isRead) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), wait);
  }

  /** Reads the file, and tells where its decisions are others than before. */
  async #look(): Promise<void> {
    const before = this.#last;
    try {
      const folder = await this.folder.find();
      this.#watchIn(folder);
      this.#last = { place: folder.toString(), text: await this.#text(fileIn(folder)) };
    } catch (error) {
      if (!this.#isDisposed) this.log.warn(`The decisions cannot be read: ${String(error)}`);
    }
    const isFirst = !this.#isRead;
    this.#isRead = true;
    if (!isFirst && (before.place !== this.#last.place || !isSame(before.text, this.#last.text))) this.#changed.fire();
  }

  async #text(file: vscode.Uri): Promise<string> {
    const found = await stampOf(file);
    if (!found) return '';
    if (found.size > LARGEST_NOTE) throw new Error(`${DECISION_FILE} is too large.`);
    return vscode.workspace.decode(await vscode.workspace.fs.readFile(file), { encoding: 'utf8' });
  }

  #watchIn(folder: vscode.Uri): void {
    const place = folder.toString();
    if (this.#watch?.place === place) return;
    this.#watch?.watcher.dispose();
    const files = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, DECISION_FILE));
    const look = (): void => this.#lookSoon();
    const saved = vscode.workspace.onDidSaveTextDocument(
      ({ uri }) => uri.toString() === fileIn(folder).toString() && look(),
    );
    const watcher = vscode.Disposable.from(
      files,
      saved,
      files.onDidCreate(look),
      files.onDidChange(look),
      files.onDidDelete(look),
      vscode.window.onDidChangeWindowState(({ focused }) => focused && look()),
    );
    this.#watch = { place, watcher };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), SECOND_LOOK);
  }
}

const fileIn = (folder: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(folder, DECISION_FILE);

/** Whether two texts hold the same decisions. */
const isSame = (one: string, other: string): boolean =>
  one === other || JSON.stringify(readDecisions(one)) === JSON.stringify(readDecisions(other));
