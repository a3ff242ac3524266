import { ReadableError } from '../readableError';

/** Where the setting `conferenceNotes.notesFolder` points to. */
export type NotesFolderPlace =
  /** The path has one slash between its parts and none at its end, as the addresses of the files in it have. */
  | { readonly kind: 'absolute'; readonly path: string }
  /** Below a workspace folder; no parts: the folder itself. */
  | { readonly kind: 'relative'; readonly parts: readonly string[] };

/** What of the machine the setting depends on. */
export interface FolderMachine {
  readonly isWindows: boolean;
  /** The home folder, or undefined where there is none (in a browser). */
  readonly home: string | undefined;
}

/**
 * Reads the setting: an absolute path, one below the home folder (`~/…`), or one below the workspace without `..`.
 *
 * @throws ReadableError where it is none of them, or not safe to follow.
 */
export function readNotesFolder(setting: unknown, machine: FolderMachine): NotesFolderPlace {
  const refuse = (why: string): never => {
    const shown = typeof setting === 'string' ? `“${setting.replace(/\p{C}/gu, '�')}”` : JSON.stringify(setting);
    throw new ReadableError(
      `The setting conferenceNotes.notesFolder is ${shown}, ${why}. Set it to an absolute path, a path that begins with ~/, or one below the workspace such as conference-notes.`,
    );
  };
  if (typeof setting !== 'string' || setting.trim() === '') return refuse('which names no folder');
  const path = setting.trim();
  if (/\p{Cc}/u.test(path)) return refuse('which holds a control character');
  const parts = partsOf(path, machine);
  const absolute = (): NotesFolderPlace => ({ kind: 'absolute', path: absolutePath(path, machine) });
  if (parts.includes('..')) return refuse('which leads out of its folder by “..”');
  if (/^[a-z]:([/\\]|$)/i.test(path) || path.startsWith('\\\\')) {
    if (!machine.isWindows) return refuse('a path of Windows, and this machine runs another system');
    return absolute();
  }
  if (/^[a-z][a-z0-9+.-]+:/i.test(path)) return refuse('an address, where a folder is asked for');
  if (path.startsWith('/')) return absolute();
  if (parts[0] === '~') {
    if (machine.home === undefined) return refuse('and there is no home folder here');
    return { kind: 'absolute', path: absolutePath([machine.home, ...parts.slice(1)].join('/'), machine) };
  }
  if (path.startsWith('~')) return refuse('and the home folder of another user cannot be told');
  if (machine.isWindows && parts.some((part) => /[:*?"<>|]/.test(part)))
    return refuse('which holds a sign that Windows does not allow');
  return { kind: 'relative', parts };
}

const partsOf = (path: string, { isWindows }: FolderMachine): readonly string[] =>
  path.split(isWindows ? /[/\\]+/ : /\/+/).filter((part) => part !== '' && part !== '.');

/** An absolute path as the addresses of the files below it have it: a person may write its slashes in many ways. */
function absolutePath(path: string, machine: FolderMachine): string {
  const parts = partsOf(path, machine);
  const root = machine.isWindows ? (/^(?:[/\\]{2}|\/)?/.exec(path)?.[0] ?? '').replaceAll('\\', '/') : '/';
  const isDrive = root === '' && parts.length === 1;
  return root + parts.join('/') + (isDrive ? '/' : '');
}
