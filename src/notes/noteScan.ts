import * as vscode from 'vscode';

/** A larger file is not read for follow-ups, in bytes: it is a log or a book, and would hold up everything. */
export const LARGEST_NOTE = 2_000_000;

/** Folders deeper than this are not looked into. */
const DEEPEST = 20;

export const isNoteFile = (uri: vscode.Uri): boolean => /\.md$/i.test(uri.path);

/** Whether there is a folder. False also where it cannot be reached: either way no notes can be read from it now. */
export async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false;
  }
}

/**
 * The Markdown files below a folder, in no particular order. Hidden folders, `node_modules` and linked folders are left
 * out: a link may lead round in a circle. None where there is no such folder.
 */
export async function findNoteFiles(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  return (await isFolder(folder)) ? filesIn(folder, 0) : [];
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
    if (type === vscode.FileType.Directory)
      return name.startsWith('.') || name === 'node_modules' ? [] : filesIn(uri, depth + 1);
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
