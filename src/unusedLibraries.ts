import type { StoredFiles } from './storedFiles';
import { LIBRARIES } from './storedLibrary';

/** After so long without being shown a library is deleted. In milliseconds. */
const KEPT = 28 * 24 * 60 * 60 * 1000;
/** How exactly it is known when a library was shown last. In milliseconds. */
const EXACT = 24 * 60 * 60 * 1000;
/** The file in a library's folder that says when it was shown last, ISO 8601. */
const SHOWN = 'shown';

/**
 * Notes that a library is shown, and deletes those of sets of feeds that no window has shown for weeks: each set has a
 * library of its own, and all of them can be made anew.
 *
 * @param shown the library's folder
 * @param now milliseconds since 1970
 */
export async function deleteUnused(files: StoredFiles, shown: string, now: number): Promise<void> {
  for (const name of await files.list(LIBRARIES)) {
    const folder = `${LIBRARIES}/${name}`;
    const age = now - (await lastShown(files, folder));
    const isShown = folder === shown;
    // What is not known to be old counts from now on.
    if (Number.isNaN(age) || (isShown && age > EXACT)) await noteShown(files, folder, now);
    else if (!isShown && age > KEPT) await files.delete(folder);
  }
}

async function lastShown(files: StoredFiles, folder: string): Promise<number> {
  const bytes = await files.read(`${folder}/${SHOWN}`);
  return bytes ? Date.parse(new TextDecoder().decode(bytes)) : NaN;
}

const noteShown = (files: StoredFiles, folder: string, now: number): Promise<void> =>
  files.write(`${folder}/${SHOWN}`, new TextEncoder().encode(new Date(now).toISOString()));
