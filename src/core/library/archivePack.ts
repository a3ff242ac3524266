import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Entry } from '../feeds/feedEntry';
import type { Feed, Problem } from '../records';

/**
 * A pack is one file of a feed's archive: JSON lines, written once and never changed. The first line is the
 * {@link PackHeader}, each further line one entry that no earlier pack holds: `{"hash":…,"entry":…}`. Reading all packs of
 * a feed in the order of their names gives everything that was ever fetched of it.
 */
export interface PackHeader {
  readonly v: 1;
  /** When it was imported, ISO 8601. All packs of one act of importing carry the same instant. */
  readonly at: string;
  /** The address that the document was read from, after redirects. */
  readonly from: string;
  readonly feed: Feed;
  readonly problems: readonly Problem[];
  /** The document's entries in its own order, by hash. */
  readonly order: readonly string[];
  /** True where the document has older pages that were not read this time. */
  readonly partial?: boolean;
  /** How many entry lines follow. */
  readonly lines: number;
  /** In a pack that takes an import back: the name of the pack whose state holds again, null for "nothing". */
  readonly restores?: string | null;
  /** In a pack that takes an import back: the {@link stateDigest} that is not to be imported again. */
  readonly refuses?: string;
}

/** What of a pack matters for the next one. */
export interface PackSummary {
  readonly name: string;
  readonly header: PackHeader;
  /** The hashes of its entries. */
  readonly hashes: ReadonlySet<string>;
  /** Its entries by hash, where they are in memory. */
  readonly entries?: ReadonlyMap<string, Entry>;
}

/** A pack as read. */
export interface Pack extends PackSummary {
  readonly entries: ReadonlyMap<string, Entry>;
  /** One sentence for the log for each line that could not be read. */
  readonly damage: readonly string[];
}

/** Version of the archive's format. A pack of a later one is left alone. */
const ARCHIVE_VERSION = 1;

const PACK_NAME = /^\d{6}-[0-9a-f]{16}\.jsonl$/;

/** Whether a file of an archive is a pack; others are left over from writing. */
export const isPackName = (name: string): boolean => PACK_NAME.test(name);

/**
 * The name of the pack that comes at this place (1, 2, …). It carries the hash of the header, so that two windows that
 * write at the same moment never write to the same file, and nothing is ever overwritten.
 */
export function packName(place: number, header: string): string {
  return `${String(place).padStart(6, '0')}-${hashOf(header).slice(0, 16)}.jsonl`;
}

/** The place in a pack's name. */
export const packPlace = (name: string): number => Number(name.slice(0, 6));

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
export const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** The JSON of an entry that its hash is of: with sorted keys, so that the order of properties is no change. */
export const entryJson = (entry: Entry): string =>
  JSON.stringify(Object.fromEntries(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1))));

/** The hash that an entry is stored under. */
export const entryHash = (entry: Entry): string => hashOf(entryJson(entry));

/** Whether two entries have one hash: much faster than to make both. */
export function isSameEntry(one: Entry, other: Entry): boolean {
  const values = Object.entries(one);
  const others = new Map(Object.entries(other));
  return (
    values.length === others.size &&
    values.every(([key, value]) => {
      const against: unknown = others.get(key);
      return typeof value === 'object' ? JSON.stringify(value) === JSON.stringify(against) : value === against;
    })
  );
}

/** JSON with sorted keys. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/**
 * What tells two states of a feed apart: its entries, its metadata and its problems. The feed's own `updated` is left
 * out, because many generators renew it at every build.
 */
export function stateDigest(state: Pick<PackHeader, 'feed' | 'order' | 'problems'>): string {
  return hashOf(canonicalJson([{ ...state.feed, updated: null }, state.order, state.problems]));
}

/** The lines of a pack that holds these entries: their {@link entryJson} by hash. */
export function packLines(header: Omit<PackHeader, 'lines'>, entries: ReadonlyMap<string, string>): readonly string[] {
  return [
    JSON.stringify({ ...header, lines: entries.size } satisfies PackHeader),
    ...[...entries].map(([hash, json]) => `${ENTRY_START}${hash}${ENTRY_MIDDLE}${json}}`),
  ];
}

/** What the lines of a pack say in short. */
export function summaryOf(name: string, [header = '', ...entries]: readonly string[]): PackSummary {
  return { name, header: JSON.parse(header) as PackHeader, hashes: new Set(entries.map(hashIn)) };
}

const hashIn = (line: string): string => line.slice(ENTRY_START.length, ENTRY_START.length + HASH_LENGTH);

/** An entry line is read by its places, since its hash is of the very letters that stand there. */
const ENTRY_START = '{"hash":"';
const ENTRY_MIDDLE = '","entry":';
const HASH_LENGTH = 64;

/**
 * Reads a pack of its lines, a step an entry. What a killed process or a bad disk left of one is used as far as its lines prove
 * themselves by their hashes.
 *
 * @returns null where the first line is no header of this version: the pack is then to be passed over.
 */
export function* readPack(name: string, text: readonly string[]): Generator<undefined, Pack | null> {
  const [first = '', ...lines] = text;
  const header = readHeader(first);
  if (!header) return null;
  const entries = new Map<string, Entry>();
  const damage: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const read = readEntryLine(line);
    if (read) entries.set(read.hash, read.entry);
    else damage.push(`Line ${index + 2} of ${name} is damaged and was passed over.`);
    yield;
  }
  if (entries.size + damage.length < header.lines) {
    damage.push(`${name} ends after ${entries.size} of its ${header.lines} entries.`);
  }
  return { name, header, hashes: new Set(entries.keys()), entries, damage };
}

function readHeader(line: string): PackHeader | null {
  const header = parse(line) as Partial<PackHeader> | null;
  if (header?.v !== ARCHIVE_VERSION || !Array.isArray(header.order) || !Array.isArray(header.problems)) return null;
  if (typeof header.feed !== 'object' || typeof header.at !== 'string' || typeof header.lines !== 'number') return null;
  return header as PackHeader;
}

function readEntryLine(line: string): { readonly hash: string; readonly entry: Entry } | null {
  const hash = hashIn(line);
  const json = line.slice(ENTRY_START.length + HASH_LENGTH + ENTRY_MIDDLE.length, -1);
  if (!line.startsWith(ENTRY_START) || hashOf(json) !== hash) return null;
  return { hash, entry: JSON.parse(json) as Entry };
}

function parse(line: string): unknown {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
