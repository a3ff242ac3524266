import { EMPTY_CATALOG } from './core/library/library';
import type { Catalog } from './core/records';
import { ValueReader, ValueWriter, type Rows } from './core/library/valueTable';
import type { SavedLibrary } from './derivedLibrary';
import { eachLine, textLines } from './lines';

/** Version of the catalog's format. A file of another one is made anew. */
const CATALOG_VERSION = 3;

/** How many records stand on one line: a line is written and read at one go, and must not block for long. */
const RECORDS_A_LINE = 50;

/** The first line of a catalog file. */
export interface CatalogHeader {
  readonly generation: number;
  readonly source: string;
  /** Tells two windows apart that wrote the same generation. */
  readonly writer: string;
}

type Plain = Readonly<Record<string, unknown>>;

/** The lists of a catalog file: those of a catalog, and its maps as lists of pairs. */
type Lists = Readonly<Record<string, readonly Plain[]>>;

/** The lines of a catalog file, a step a line: the header, then some records each. */
export function* catalogLines(
  header: CatalogHeader,
  { aliases, ...lists }: Catalog,
  bodies: SavedLibrary['bodies'],
): Generator<undefined, readonly string[]> {
  const writer = new ValueWriter();
  const lines: string[] = [];
  // The bodies come first, so that they can be read without the rest.
  const all = { bodies: pairs(bodies), ...lists, aliases: pairs(aliases) } as unknown as Lists;
  for (const [name, records] of Object.entries(all)) {
    for (const slice of slices(records)) {
      lines.push(JSON.stringify([name, writer.write(slice)]));
      yield;
    }
  }
  return [JSON.stringify({ v: CATALOG_VERSION, ...header, lines: lines.length }), ...lines];
}

/** Reads the first line of a catalog file; undefined where it is damaged or of another version. */
export function readCatalogHeader(bytes: Uint8Array): CatalogHeader | undefined {
  for (const line of eachLine(bytes)) return headerOf(line);
  return undefined;
}

/** Reads the hashes of the bodies alone, a step a line; none where the file is damaged or of another version. */
export function* readCatalogBodies(bytes: Uint8Array): Generator<undefined, readonly string[]> {
  const reader = new ValueReader();
  const hashes: string[] = [];
  let header: CatalogHeader | undefined;
  for (const line of eachLine(bytes)) {
    if (header) {
      const list = readLine(line);
      if (list?.[0] !== 'bodies') break;
      for (const { value } of reader.read(list[1])) hashes.push(String(value));
    } else if (!(header = headerOf(line))) break;
    yield;
  }
  return hashes;
}

function readLine(line: string): [string, Rows] | undefined {
  try {
    return JSON.parse(line) as [string, Rows];
  } catch {
    return undefined;
  }
}

function headerOf(line: string): (CatalogHeader & { readonly lines: number }) | undefined {
  try {
    const header = JSON.parse(line) as CatalogHeader & { readonly v: number; readonly lines: number };
    return header.v === CATALOG_VERSION ? header : undefined;
  } catch {
    return undefined;
  }
}

/** Reads a catalog file, a step a line; undefined where it is not whole or of another version. */
export function* readCatalog(bytes: Uint8Array): Generator<undefined, SavedLibrary | undefined> {
  try {
    const [first = '', ...lines] = yield* textLines(bytes);
    const header = headerOf(first);
    if (header?.lines !== lines.length) return undefined;
    const reader = new ValueReader();
    const lists: Record<string, Plain[]> = {};
    for (const line of lines) {
      const [name, rows] = JSON.parse(line) as [string, Rows];
      const list = (lists[name] ??= []);
      for (const record of reader.read(rows)) list.push(record);
      yield;
    }
    const { aliases, bodies, ...rest } = lists;
    const catalog = { ...EMPTY_CATALOG, ...rest, aliases: unpaired(aliases) } as unknown as Catalog;
    return { generation: header.generation, source: header.source, catalog, bodies: unpaired(bodies) };
  } catch {
    return undefined;
  }
}

/** Records that fit on one line: the table writes those together that have the same keys. */
function* slices(records: readonly Plain[]): Generator<readonly Plain[]> {
  const keysOf = (record: Plain | undefined): string => Object.keys(record ?? {}).join(' ');
  for (let start = 0; start < records.length;) {
    const keys = keysOf(records[start]);
    let end = start + 1;
    while (end < records.length && end - start < RECORDS_A_LINE && keysOf(records[end]) === keys) end++;
    yield records.slice(start, end);
    start = end;
  }
}

const pairs = (map: Readonly<Record<string, string>>): readonly Plain[] =>
  Object.entries(map).map(([key, value]) => ({ key, value }));

const unpaired = (list: readonly Plain[] | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries((list ?? []).map(({ key, value }) => [key, value])) as Record<string, string>;
