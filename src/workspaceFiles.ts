import * as vscode from 'vscode';
import type { StoredFiles } from './storedFiles';

/** The files below a folder, through VS Code's own file system: the same on the desktop, remotely and in a browser. */
export function workspaceFiles(root: vscode.Uri): StoredFiles {
  const { fs } = vscode.workspace;
  const at = (path: string): vscode.Uri => vscode.Uri.joinPath(root, ...path.split('/'));
  return {
    read: (path) => unless('FileNotFound', fs.readFile(at(path))),
    list: async (folder) => ((await unless('FileNotFound', fs.readDirectory(at(folder)))) ?? []).map(([name]) => name),
    write: async (path, bytes) => fs.writeFile(at(path), bytes),
    rename: async (from, to, options) =>
      (await unless(
        'FileExists',
        fs.rename(at(from), at(to), options).then(() => true),
      )) ?? false,
    delete: async (path) => {
      await unless('FileNotFound', fs.delete(at(path), { recursive: true, useTrash: false }));
    },
  };
}

/** The result of an act, or undefined where it fails in this one expected way. */
async function unless<T>(code: 'FileNotFound' | 'FileExists', act: Thenable<T>): Promise<T | undefined> {
  try {
    return await act;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === code) return undefined;
    throw error;
  }
}
