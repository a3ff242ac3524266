import type { FeedArchive } from './core/archive';
import { buildLibrary } from './core/buildLibrary';
import type { Catalog, PostBody } from './core/records';
import { inSlices, type Cancellation } from './slices';

/** A library as made, before it is saved. */
export interface MadeLibrary {
  readonly catalog: Catalog;
  readonly bodies: ReadonlyMap<string, PostBody>;
}

/** Makes the library of these feeds in slices; the same archives make the same library on every machine. */
export async function makeLibrary(archives: readonly FeedArchive[], cancellation?: Cancellation): Promise<MadeLibrary> {
  const documents = archives.flatMap(({ document }) => document ?? []);
  const { catalog, bodies } = await inSlices(buildLibrary(documents), { cancellation });
  return { catalog, bodies };
}
