import type { FeedArchive } from './core/archive';
import { buildLibrary } from './core/buildLibrary';
import { inSlices } from './slices';
import type { MadeLibrary } from './storedLibrary';

/** Makes the library of these feeds in slices; the same archives make the same library on every machine. */
export async function makeLibrary(archives: readonly FeedArchive[]): Promise<MadeLibrary> {
  const documents = archives.flatMap(({ document }) => document ?? []);
  return inSlices(buildLibrary(documents));
}
