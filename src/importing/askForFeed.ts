import * as vscode from 'vscode';
import { ReadableError } from '../core/readableError';
import { writtenFor } from './addToSettings';

/**
 * Asks for a feed in an input box, which stays open until what was typed could be followed, so that it can be put right.
 * Closing it while the feed is being read gives up.
 *
 * @param follow follows what was typed; it says when it asks something itself, which takes the input box's place
 */
export async function askForFeed(
  follow: (typed: string, token: vscode.CancellationToken, asks: () => void) => Promise<void>,
): Promise<void> {
  const input = vscode.window.createInputBox();
  input.title = vscode.l10n.t('Follow a Feed');
  input.placeholder = 'https://example.org/feed.xml';
  input.prompt = vscode.l10n.t('The address of a feed or of a weblog’s page, a file, or a list of feeds (OPML).');
  input.buttons = [{ iconPath: new vscode.ThemeIcon('folder-opened'), tooltip: vscode.l10n.t('Browse…') }];
  input.ignoreFocusOut = true;
  const source = new vscode.CancellationTokenSource();
  const attempt = new Attempt(input, (typed, asks) => follow(typed, source.token, asks));
  const closed = new Promise<void>((resolve, reject) => {
    input.onDidAccept(() => attempt.start(input.value));
    input.onDidChangeValue(() => (input.validationMessage = undefined));
    input.onDidTriggerButton(() => void attempt.browse().catch(reject));
    input.onDidHide(() => {
      if (attempt.isBrowsing) return;
      if (!attempt.isAsking) source.cancel();
      resolve(attempt.running);
    });
  });
  input.show();
  try {
    await closed;
  } finally {
    input.dispose();
    source.dispose();
  }
}

/** What is being done about what was typed. */
class Attempt {
  running: Promise<void> | undefined;
  isAsking = false;
  /** VS Code's own dialog for files may take the place of the box. */
  isBrowsing = false;

  constructor(
    private readonly input: vscode.InputBox,
    private readonly follow: (typed: string, asks: () => void) => Promise<void>,
  ) {}

  async browse(): Promise<void> {
    this.isBrowsing = true;
    const path = await chosenFile();
    this.isBrowsing = false;
    this.input.show();
    if (path !== undefined) this.start(path);
  }

  start(typed: string): void {
    if (typed.trim() === '' || this.input.busy) return;
    this.input.value = typed;
    this.input.busy = true;
    this.input.enabled = false;
    this.running = this.#run(typed);
    // Whoever awaits the closing of the box awaits this too.
    this.running.catch(() => this.input.hide());
  }

  async #run(typed: string): Promise<void> {
    try {
      await this.follow(typed, () => (this.isAsking = true));
      this.input.hide();
    } catch (error) {
      if (!(error instanceof ReadableError) || this.isAsking) throw error;
      this.input.validationMessage = error.message;
      this.running = undefined;
    } finally {
      this.input.busy = false;
      this.input.enabled = true;
    }
  }
}

async function chosenFile(): Promise<string | undefined> {
  const [uri] =
    (await vscode.window.showOpenDialog({
      filters: {
        [vscode.l10n.t('Feeds')]: ['xml', 'atom', 'rss', 'rdf', 'json', 'opml'],
        [vscode.l10n.t('All Files')]: ['*'],
      },
      openLabel: vscode.l10n.t('Follow'),
    })) ?? [];
  return uri && writtenFor(uri);
}
