import { ByteReader, ByteWriter, checksum } from './packedBytes';
import type { DocumentFacts } from './searchFilter';
import type { SearchIndex } from './searchIndex';
import type { Step } from '../steps';
import type { TermList } from './termList';
import { ENDING_MARK, TERM_MASK, VALUE_MARK, type TermStream } from './termStream';

/**
 * An index as it is stored: small files, named by what is in them, and one list of them. A changed document changes the
 * file that holds it and the list. Held are the documents' terms in order; where each term occurs is counted anew.
 */
export interface SavedIndex {
  /** The list, to be stored last. */
  readonly list: string;
  /** The files by name, each of at most {@link MOST_BYTES}. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** To be raised with every change of the form, or of how texts are taken apart. */
export const SAVED_VERSION = 2;

export const MOST_BYTES = 1_000_000;

/** Entries of terms in a file, about: a file of them is a few hundred kilobytes large. */
const ENTRIES_A_FILE = 60_000;

interface FileList {
  readonly version: number;
  /** By part of the documents, the names of its files in order. */
  readonly parts: readonly (readonly string[])[];
}

/** The names of the files in a list as stored; undefined where the list is damaged or of another version. */
export function savedFiles(list: string): readonly string[] | undefined {
  return readList(list)?.parts.flat();
}

function readList(list: string): FileList | undefined {
  try {
    const read = JSON.parse(list) as Partial<FileList> | null;
    const parts: unknown = read?.parts;
    if (read?.version !== SAVED_VERSION || !Array.isArray(parts) || parts.length === 0) return undefined;
    return parts.every((part: unknown) => Array.isArray(part) && part.every((name) => typeof name === 'string'))
      ? { version: SAVED_VERSION, parts: parts }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Stores an index in steps. */
export function* encodeIndex({ facts, streams, terms }: SearchIndex): Generator<Step, SavedIndex> {
  const entries = streams.reduce((sum, stream) => sum + stream.length, 0);
  // A power of two: as documents are added the parts stay as they are, until all of them are halved.
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(entries / ENTRIES_A_FILE)));
  const parts = Array.from({ length: count }, (): number[] => []);
  const encoder = new TextEncoder();
  for (const [number, { id }] of facts.entries()) {
    parts[checksum(encoder.encode(id)) % count]?.push(number);
    if (number % 1000 === 999) yield;
  }
  const files = new Map<string, Uint8Array>();
  const names: string[][] = [];
  for (const part of parts) {
    yield;
    // The order of documents is no part of their content.
    part.sort((a, b) => ((facts[a]?.id ?? '') < (facts[b]?.id ?? '') ? -1 : 1));
    const bytes = yield* encodePart(part, facts, streams, terms);
    const own: string[] = [];
    for (let from = 0; from < bytes.length; from += MOST_BYTES) {
      yield;
      const file = bytes.subarray(from, from + MOST_BYTES);
      const name = nameOf(file);
      files.set(name, file);
      own.push(name);
    }
    names.push(own);
  }
  return { list: JSON.stringify({ version: SAVED_VERSION, parts: names } satisfies FileList), files };
}

function* encodePart(
  numbers: readonly number[],
  facts: readonly DocumentFacts[],
  streams: readonly TermStream[],
  terms: TermList,
): Generator<Step, Uint8Array> {
  const own = new Map<number, number>();
  const body = new ByteWriter();
  for (const number of numbers) {
    const stream = streams[number] ?? new Uint32Array(0);
    body.number(stream.length);
    for (const entry of stream) {
      const high = entry >>> 24;
      const low = entry & TERM_MASK;
      let local = low;
      if (high !== VALUE_MARK) {
        local = own.get(low) ?? own.size;
        own.set(low, local);
      }
      body.number(local * KINDS + kindOf(high));
    }
    if (body.length % 20_000 > 19_000) yield;
  }
  yield;
  const whole = new ByteWriter();
  whole.text(JSON.stringify(numbers.map((number) => facts[number])));
  yield;
  whole.text(Array.from(own.keys(), (term) => terms.termAt(term)).join('\n'));
  whole.bytes(body.done());
  return whole.done();
}

/** Loads an index in steps: documents and their terms, which are added to `terms`; undefined where it is damaged. */
export function* decodeIndex(
  { list, files }: SavedIndex,
  terms: TermList,
): Generator<Step, { readonly facts: DocumentFacts[]; readonly streams: TermStream[] } | undefined> {
  const read = readList(list);
  if (!read) return undefined;
  const facts: DocumentFacts[] = [];
  const streams: TermStream[] = [];
  for (const names of read.parts) {
    const bytes = wholePart(names, files);
    if (!bytes) return undefined;
    try {
      yield* decodePart(new ByteReader(bytes), terms, facts, streams);
    } catch {
      // Whatever is wrong in a file whose bytes are as they were written: it is made anew.
      return undefined;
    }
    yield;
  }
  return { facts, streams };
}

/** What is in a file names it. */
const nameOf = (file: Uint8Array): string =>
  `${checksum(file).toString(36)}-${checksum(file, 7).toString(36)}-${file.length}`;

function wholePart(names: readonly string[], files: ReadonlyMap<string, Uint8Array>): Uint8Array | undefined {
  const pieces: Uint8Array[] = [];
  for (const name of names) {
    const file = files.get(name);
    if (!file || name !== nameOf(file)) return undefined;
    pieces.push(file);
  }
  if (pieces.length < 2) return pieces[0];
  const whole = new ByteWriter();
  for (const piece of pieces) whole.bytes(piece);
  return whole.done();
}

function* decodePart(
  bytes: ByteReader,
  terms: TermList,
  facts: DocumentFacts[],
  streams: TermStream[],
): Generator<Step, void> {
  const own = JSON.parse(bytes.text()) as DocumentFacts[];
  const names = bytes.text();
  const numbers = names === '' ? [] : names.split('\n').map((term) => terms.add(term));
  yield;
  let work = 0;
  for (const one of own) {
    const stream = new Uint32Array(bytes.number());
    for (let at = 0; at < stream.length; at++) {
      const entry = bytes.number();
      const kind = entry % KINDS;
      const local = (entry - kind) / KINDS;
      const low = kind === VALUE_KIND ? local : numbers[local];
      if (low === undefined) throw new RangeError('A term is missing.');
      stream[at] = ((highOf(kind) << 24) | low) >>> 0;
    }
    facts.push(one);
    streams.push(stream);
    if ((work += stream.length) > 20_000) {
      work = 0;
      yield;
    }
  }
}

// The high bits of an entry as one of eight kinds: a word, a compound over 1 to 5 words, an ending, a value.
const KINDS = 8;
const ENDING_KIND = 6;
const VALUE_KIND = 7;
const kindOf = (high: number): number => (high === VALUE_MARK ? VALUE_KIND : high === ENDING_MARK ? ENDING_KIND : high);
const highOf = (kind: number): number => (kind === VALUE_KIND ? VALUE_MARK : kind === ENDING_KIND ? ENDING_MARK : kind);
