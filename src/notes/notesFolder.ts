import * as vscode from 'vscode';
import { type FolderMachine, readNotesFolder } from '../core/notes/notesFolderSetting';
import { ReadableError } from '../core/readableError';
import { isFolder } from './noteScan';

const SETTING = 'conferenceNotes.notesFolder';

/**
 * The folder of the user's notes. It is looked for once a window and then remembered, so that notes do not scatter when
 * folders come and go; a change of the setting is a new search.
 */
export class NotesFolder implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #disposables: { dispose(): unknown }[] = [this.#changed];
  #found: Promise<vscode.Uri> | undefined;
  /** Whether it was there at some time in this window: if it is missing then, something took it away. */
  #wasThere = false;

  constructor(private readonly storageUri: vscode.Uri) {
    this.#disposables.push(
      vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration(SETTING) && this.forget()),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.forget()),
    );
  }

  /** Fires when the notes are to be looked for in another folder. */
  readonly onDidChange = this.#changed.event;

  /**
   * Where notes are or will be. Creates nothing.
   *
   * @throws ReadableError where the setting names no usable folder.
   */
  find(): Promise<vscode.Uri> {
    const found = (this.#found ??= this.#search());
    // A setting that cannot be used is read anew the next time.
    found.catch(() => {
      if (this.#found === found) this.#found = undefined;
    });
    return found;
  }

  /** Whether there is such a folder yet. */
  async exists(): Promise<boolean> {
    const isThere = await isFolder(await this.find());
    if (isThere) this.#wasThere = true;
    return isThere;
  }

  /**
   * The folder, made where it is missing. Asks first where it was there before: it may have been renamed.
   *
   * @throws CancellationError where the user does not want it made anew.
   */
  async make(): Promise<vscode.Uri> {
    const folder = await this.find();
    if (!(await this.exists())) {
      if (this.#wasThere) await askToMake(folder);
      await vscode.workspace.fs.createDirectory(folder);
      this.#wasThere = true;
    }
    return folder;
  }

  forget(): void {
    this.#found = undefined;
    this.#wasThere = false;
    this.#changed.fire();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  async #search(): Promise<vscode.Uri> {
    const folders = vscode.workspace.workspaceFolders?.map(({ uri }) => uri) ?? [];
    const place = readNotesFolder(vscode.workspace.getConfiguration().get(SETTING), machine());
    if (place.kind === 'absolute') return absolute(place.path, folders[0]);
    for (const folder of folders) {
      const candidate = vscode.Uri.joinPath(folder, ...place.parts);
      if (await isFolder(candidate)) return candidate;
    }
    const [first] = folders;
    return first ? vscode.Uri.joinPath(first, ...place.parts) : vscode.Uri.joinPath(this.storageUri, 'notes');
  }
}

/** A path as the user reads it: below the workspace folder where it is in one. */
export const shownPath = (uri: vscode.Uri): string => vscode.workspace.asRelativePath(uri);

/** The desktop's and a remote machine's extension host has Node's `process`; the one in a browser has none. */
const node = (globalThis as { process?: { platform?: string; env?: Readonly<Record<string, string | undefined>> } })
  .process;

function machine(): FolderMachine {
  return { isWindows: node?.platform === 'win32', home: node?.env?.['HOME'] ?? node?.env?.['USERPROFILE'] };
}

function absolute(path: string, workspace: vscode.Uri | undefined): vscode.Uri {
  if (node?.platform !== undefined) return vscode.Uri.file(path);
  if (workspace) return workspace.with({ path });
  throw new ReadableError(
    vscode.l10n.t(
      'The folder {0} of the setting conferenceNotes.notesFolder cannot be reached from a browser. Open a folder, or set a path below the workspace such as conference-notes.',
      path,
    ),
  );
}

async function askToMake(folder: vscode.Uri): Promise<void> {
  const make = vscode.l10n.t('Create It Anew');
  const choice = await vscode.window.showWarningMessage(
    vscode.l10n.t('The notes folder {0} is no longer there.', shownPath(folder)),
    {
      modal: true,
      detail: vscode.l10n.t(
        'If it was moved or renamed, cancel and point the setting conferenceNotes.notesFolder to it.',
      ),
    },
    make,
  );
  if (choice !== make) throw new vscode.CancellationError();
}
