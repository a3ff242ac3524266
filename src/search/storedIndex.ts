import { savedFiles, type SavedIndex } from '../core/search/savedIndex';

/** Storage of the search index, as the store gives it. */
export interface IndexFiles {
  read(name: string): Promise<Uint8Array | undefined>;
  write(name: string, bytes: Uint8Array): Promise<void>;
  list(): Promise<readonly string[]>;
  delete(name: string): Promise<void>;
}

/** Another version of the product may take texts apart in another way: it does not find the list of this one. */
const listName = (version: string): string => `list-${version}.json`;

/** The index as stored; undefined where there is none of this version, or not all of it. */
export async function readIndex(files: IndexFiles, version: string): Promise<SavedIndex | undefined> {
  const bytes = await files.read(listName(version));
  if (!bytes) return undefined;
  const list = new TextDecoder().decode(bytes);
  const names = savedFiles(list) ?? [];
  const found = new Map<string, Uint8Array>();
  // One after the other: together they would come in one long turn.
  for (const name of names) {
    const content = await files.read(name);
    if (!content) return undefined;
    found.set(name, content);
  }
  return { list, files: found };
}

/**
 * Stores an index: what is there already is not written again, and the list comes last, so that a reader finds the old
 * or the new one. The files of the list before stay for a window that is just reading them.
 */
export async function writeIndex(
  files: IndexFiles,
  version: string,
  { list, files: parts }: SavedIndex,
): Promise<void> {
  const present = new Set(await files.list());
  const before = await files.read(listName(version));
  for (const [name, bytes] of parts) if (!present.has(name)) await files.write(name, bytes);
  await files.write(listName(version), new TextEncoder().encode(list));
  const kept = new Set([listName(version), ...parts.keys()]);
  for (const name of before ? (savedFiles(new TextDecoder().decode(before)) ?? []) : []) kept.add(name);
  for (const name of present) if (!kept.has(name)) await files.delete(name);
}
