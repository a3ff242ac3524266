import { nameKey } from '../core/noteFileName';
import { type StoredFiles, writeOnce } from '../storedFiles';

/**
 * Writes a new note under the first name that no file has: aside first, then renamed, so that it is whole or not there.
 * An existing file is never replaced, also where another process writes it in the same moment.
 *
 * @param names in order of preference; as many as it takes.
 * @param isOurs whether an existing file is the note that is wanted: another window may have been faster.
 * @returns the note's name, and whether it was written now.
 */
export async function createNote(
  files: StoredFiles,
  names: Iterable<string>,
  text: string,
  isOurs: (name: string) => Promise<boolean>,
): Promise<{ readonly name: string; readonly isNew: boolean }> {
  const bytes = new TextEncoder().encode(text);
  for (const name of names) {
    const key = nameKey(name);
    const others = (await files.list('')).filter((other) => nameKey(other) === key);
    if (others.length === 0 && (await writeOnce(files, name, bytes))) return { name, isNew: true };
    for (const other of others.length > 0 ? others : [name])
      if (await isOurs(other)) return { name: other, isNew: false };
  }
  throw new Error('The names of a note come to no end.');
}
