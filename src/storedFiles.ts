/**
 * The few acts on files that the store's protocol is made of, so that one protocol runs over VS Code's file system and
 * over any other. Paths are relative to one folder, with `/` between their parts.
 */
export interface StoredFiles {
  /** The file's bytes, or undefined where there is no such file. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Names of what lies in a folder, in no particular order; none where there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  /** Writes a file, and the folders above it where they are missing. Not atomic: see {@link writeOnce}. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /**
   * Renames a file.
   *
   * @returns false where the target exists and may not be replaced.
   */
  rename(from: string, to: string, options: { readonly overwrite: boolean }): Promise<boolean>;
  /** Deletes a file or a folder with all in it; no error where there is none. */
  delete(path: string): Promise<void>;
}

/** What a file is called while it is being written. */
const ASIDE = '.writing';

/** Whether a file is one that was being written, now or when a process was killed. */
export const isAside = (name: string): boolean => name.endsWith(ASIDE);

/**
 * Writes a file that must not exist yet: aside first, then renamed, so that under its name it is whole or not there.
 *
 * @returns false where the name is taken; the file there is untouched.
 */
export async function writeOnce(files: StoredFiles, path: string, bytes: Uint8Array): Promise<boolean> {
  return writeAside(files, path, bytes, false);
}

/**
 * Replaces a file as a whole: whoever reads it meanwhile sees the old or the new one or, where the file system deletes the
 * one before it renames the other, as VS Code's does, for a moment none. So nothing is replaced that cannot be had again.
 */
export async function replaceFile(files: StoredFiles, path: string, bytes: Uint8Array): Promise<void> {
  await writeAside(files, path, bytes, true);
}

async function writeAside(files: StoredFiles, path: string, bytes: Uint8Array, overwrite: boolean): Promise<boolean> {
  const aside = `${path}.${crypto.randomUUID()}${ASIDE}`;
  await files.write(aside, bytes);
  const isDone = await files.rename(aside, path, { overwrite });
  if (!isDone) await files.delete(aside);
  return isDone;
}
