import * as vscode from 'vscode';

/** A larger file is not read for follow-ups, in bytes: it is a log or a book, and would hold up everything. */
export const LARGEST_NOTE = 2_000_000;

/** Folders deeper than this are not looked into. */
const DEEPEST = 20;

const isNoteFile = (uri: vscode.Uri): boolean => /\.md$/i.test(uri.path);

/** Whether a file or a folder is this one, or lies in it however deep. */
export const isIn = (place: vscode.Uri, uri: vscode.Uri): boolean =>
  uri.toString() === place.toString() || uri.toString().startsWith(place.toString().replace(/\/?$/, '/'));

/** Whether a file is a note of the notes folder, by its name and the names of the folders between. */
export const isNoteIn = (notesFolder: vscode.Uri, uri: vscode.Uri): boolean =>
  isNoteFile(uri) && isLookedInto(notesFolder, vscode.Uri.joinPath(uri, '..'));

/** Whether notes are looked for in a folder: it is the notes folder, or below it with no folder between that is left out. */
function isLookedInto(notesFolder: vscode.Uri, folder: vscode.Uri): boolean {
  const below = folder.path.slice(notesFolder.path.length);
  return isIn(notesFolder, folder) && !below.split('/').some(isLeftOut);
}

/** Hidden folders hold what other programs put away, `node_modules` what they fetched: none of it is the user's notes. */
const isLeftOut = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/** Whether there is a folder. False also where it cannot be reached: either way no notes can be read from it now. */
export const isFolder = async (uri: vscode.Uri): Promise<boolean> =>
  ((await typeOf(uri)) & vscode.FileType.Directory) !== 0;

async function typeOf(uri: vscode.Uri): Promise<vscode.FileType> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type;
  } catch {
    return vscode.FileType.Unknown;
  }
}

/**
 * The notes in the notes folder, or in a folder below it, in no particular order. Hidden folders, `node_modules` and
 * linked folders are left out: a link may lead round in a circle. None where there is no such folder.
 */
export async function findNoteFiles(notesFolder: vscode.Uri, place = notesFolder): Promise<readonly vscode.Uri[]> {
  const isRead =
    place === notesFolder
      ? await isFolder(place)
      : isLookedInto(notesFolder, place) && (await typeOf(place)) === vscode.FileType.Directory;
  return isRead ? filesIn(place, 0) : [];
}

async function filesIn(folder: vscode.Uri, depth: number): Promise<readonly vscode.Uri[]> {
  if (depth > DEEPEST) return [];
  let entries: [string, vscode.FileType][];
  try {
    entries = await vscode.workspace.fs.readDirectory(folder);
  } catch {
    // Gone a moment ago, or not ours to read.
    return [];
  }
  const found = entries.map(async ([name, type]): Promise<readonly vscode.Uri[]> => {
    const uri = vscode.Uri.joinPath(folder, name);
    if (type === vscode.FileType.Directory) return isLeftOut(name) ? [] : filesIn(uri, depth + 1);
    return (type & vscode.FileType.File) !== 0 && isNoteFile(uri) ? [uri] : [];
  });
  return (await Promise.all(found)).flat();
}

/** What tells one version of a file from another without reading it; undefined where there is no file. */
export async function stampOf(uri: vscode.Uri): Promise<{ readonly stamp: string; readonly size: number } | undefined> {
  try {
    const { mtime, size } = await vscode.workspace.fs.stat(uri);
    return { stamp: `${mtime} ${size}`, size };
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}
