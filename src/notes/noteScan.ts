import * as vscode from 'vscode';

/** A larger file is not read for follow-ups, in bytes: it is a log or a book, and would hold up everything. */
export const LARGEST_NOTE = 2_000_000;

/** Folders deeper than this are not looked into. */
const DEEPEST = 20;

export const isNoteFile = (uri: vscode.Uri): boolean => /\.md$/i.test(uri.path);

/**
 * The Markdown files below a folder, in no particular order. Hidden folders, `node_modules` and linked folders are left
 * out: a link may lead round in a circle. None where the folder cannot be read.
 */
export async function findNoteFiles(folder: vscode.Uri, depth = 0): Promise<readonly vscode.Uri[]> {
  if (depth > DEEPEST) return [];
  let entries: [string, vscode.FileType][];
  try {
    entries = await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
  const found = entries.map(async ([name, type]): Promise<readonly vscode.Uri[]> => {
    const uri = vscode.Uri.joinPath(folder, name);
    if (type === vscode.FileType.Directory)
      return name.startsWith('.') || name === 'node_modules' ? [] : findNoteFiles(uri, depth + 1);
    return (type & vscode.FileType.File) !== 0 && isNoteFile(uri) ? [uri] : [];
  });
  return (await Promise.all(found)).flat();
}
