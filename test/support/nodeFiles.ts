import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { StoredFiles } from '../../src/storedFiles';

/** The files below a folder of this machine, for what of the store runs without VS Code. */
export function nodeFiles(root: string): StoredFiles {
  const at = (path: string): string => join(root, path);
  return {
    read: (path) => orMissing(readFile(at(path)), undefined),
    list: (folder) => orMissing<readonly string[]>(readdir(at(folder)), []),
    write: async (path, bytes) => {
      await mkdir(dirname(at(path)), { recursive: true });
      await writeFile(at(path), bytes);
    },
    rename: async (from, to, { overwrite }) => {
      if (!overwrite && (await orMissing(stat(at(to)), undefined))) return false;
      await rename(at(from), at(to));
      return true;
    },
    delete: (path) => rm(at(path), { recursive: true, force: true }),
  };
}

async function orMissing<T>(act: Promise<T>, instead: T): Promise<T> {
  try {
    return await act;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return instead;
    throw error;
  }
}
