import { EMPTY_CATALOG } from './core/library';
import type { Catalog } from './core/records';
import type { SavedLibrary } from './derivedLibrary';

/** Version of the catalog's format. A file of another one is made anew. */
const CATALOG_VERSION = 1;

/** How many records stand on one line: a line is read at one go, and must not block for long. */
const RECORDS_A_LINE = 200;

interface CatalogHeader {
  readonly generation: number;
  readonly source: string;
  /** Tells two windows apart that wrote the same generation. */
  readonly writer: string;
}

/** The lines of a catalog file, a step a line: the header, then slices of each list of records. */
export function* catalogLines(
  header: CatalogHeader,
  catalog: Catalog,
  bodies: SavedLibrary['bodies'],
): Generator<undefined, readonly string[]> {
  const lines: string[] = [];
  const parts = [...Object.entries(catalog), ['bodies', bodies] as const] as readonly (readonly [string, object])[];
  for (const [name, part] of parts) {
    const isList = Array.isArray(part);
    const all = isList ? (part as readonly unknown[]) : Object.entries(part);
    for (let start = 0; start < all.length; start += RECORDS_A_LINE) {
      const slice = all.slice(start, start + RECORDS_A_LINE);
      lines.push(JSON.stringify([name, isList ? slice : Object.fromEntries(slice as [string, unknown][])]));
      yield;
    }
  }
  return [JSON.stringify({ v: CATALOG_VERSION, ...header, lines: lines.length }), ...lines];
}

/** Reads a catalog file, a step a line; undefined where it is not whole or of another version. */
export function* catalogFromLines(text: string): Generator<undefined, SavedLibrary | undefined> {
  const [first = '', ...rest] = text.split('\n');
  try {
    const header = JSON.parse(first) as CatalogHeader & { readonly v: number; readonly lines: number };
    if (header.v !== CATALOG_VERSION || header.lines !== rest.length) return undefined;
    const parts: Record<string, unknown> = { ...EMPTY_CATALOG, bodies: {} };
    const lists = new Map<string, unknown[]>();
    for (const line of rest) {
      const [name, slice] = JSON.parse(line) as [string, unknown[] | object];
      if (!Array.isArray(slice)) parts[name] = { ...(parts[name] as object), ...slice };
      else if (lists.get(name)?.push(...slice) === undefined) lists.set(name, slice);
      yield;
    }
    const { bodies, ...catalog } = { ...parts, ...Object.fromEntries(lists) } as unknown as Catalog & {
      readonly bodies: SavedLibrary['bodies'];
    };
    return { generation: header.generation, source: header.source, catalog, bodies };
  } catch {
    return undefined;
  }
}
