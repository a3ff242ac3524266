import { nameKey } from '../core/notes/noteFileName';
import { isAside, type StoredFiles } from '../storedFiles';

/** How often another window may be about to write the same note before its file is taken for a killed one's remains. */
const ATTEMPTS = 20;

/** A while, of another length each time: two windows that step back together do not come back together. */
const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.random() * 100));

/**
 * Writes a new note under the first name that no file has: aside first, then renamed, so that it is whole or not there.
 * An existing file is never replaced, also where another window writes it in the same moment.
 *
 * @param names in order of preference; as many as it takes.
 * @param isOurs whether an existing file is the note that is wanted: another window may have been faster.
 * @param wait how to let another window go first.
 * @returns the note's name, and whether it was written now.
 */
export async function createNote(
  files: StoredFiles,
  names: Iterable<string>,
  text: string,
  isOurs: (name: string) => Promise<boolean>,
  wait = aWhile,
): Promise<{ readonly name: string; readonly isNew: boolean }> {
  const bytes = new TextEncoder().encode(text);
  for (const name of names) {
    if (await writeExclusively(files, name, bytes, wait)) return { name, isNew: true };
    const key = nameKey(name);
    const others = (await files.list('')).filter((other) => nameKey(other) === key);
    for (const other of others) if (await isOurs(other)) return { name: other, isNew: false };
  }
  throw new Error('The names of a note come to no end.');
}

/**
 * Writes a file under a name that no file has yet.
 *
 * No file system of VS Code renames without a moment between looking and renaming, so two windows could both find the name
 * free. The files written aside keep them apart: whoever sees another's steps back and tries again a little later. Of two
 * windows one has written its file before the other looks, so never do both go on.
 *
 * @returns false where there is such a file, in whatever case.
 */
async function writeExclusively(
  files: StoredFiles,
  name: string,
  bytes: Uint8Array,
  wait: () => Promise<void>,
): Promise<boolean> {
  const key = nameKey(name);
  const beginning = `${name}.`;
  for (let attempt = 1; ; attempt += 1) {
    if ((await files.list('')).some((other) => nameKey(other) === key)) return false;
    const aside = `${beginning}${crypto.randomUUID()}.writing`;
    await files.write(aside, bytes);
    const others = (await files.list('')).filter((other) => other !== aside && isAside(other));
    const isAlone = !others.some((other) => nameKey(other).startsWith(nameKey(beginning)));
    const isMine = isAlone || attempt > ATTEMPTS;
    if (isMine && (await files.rename(aside, name, { overwrite: false }))) return true;
    await files.delete(aside);
    if (isMine) return false;
    await wait();
  }
}
