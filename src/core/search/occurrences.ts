import { FIELD_COUNT, SPEAKERS } from './searchFields';
import type { Step } from '../steps';
import { eachTerm, type TermStream } from './termStream';

/** The terms of all documents, sorted by term. */
export interface Occurrences {
  /** Term `t` has the entries `offsets[t]` to `offsets[t + 1]`; they go by document, then by field. */
  readonly offsets: Uint32Array;
  readonly documents: Uint32Array;
  /** Field in the low 4 bits, times it occurs there in the rest. */
  readonly places: Uint16Array;
  /** By term: documents that hold it. */
  readonly frequencies: Uint32Array;
  /** By term: documents that hold it in the title or a speaker's name. */
  readonly nameFrequencies: Uint32Array;
  /** Different terms of field `f` of document `d`: `lengths[d * FIELD_COUNT + f]`. */
  readonly lengths: Uint32Array;
}

/** Entries between two steps. */
const STEP = 20_000;
const MOST_TIMES = 0xfff;

/** Sorts the terms of documents in two passes over them, in steps; terms are numbered below `termCount`. */
export function* countOccurrences(streams: readonly TermStream[], termCount: number): Generator<Step, Occurrences> {
  const offsets = new Uint32Array(termCount + 1);
  const frequencies = new Uint32Array(termCount);
  const nameFrequencies = new Uint32Array(termCount);
  const lengths = new Uint32Array(streams.length * FIELD_COUNT);
  const seenAt = new Int32Array(termCount).fill(-1);
  let work = 0;
  for (const [number, stream] of streams.entries()) {
    eachPlace(stream, number, (term, place) => {
      const before = seenAt[term] ?? -1;
      if (before === place) return;
      seenAt[term] = place;
      offsets[term + 1] = (offsets[term + 1] ?? 0) + 1;
      lengths[place] = (lengths[place] ?? 0) + 1;
      if (before >= number * FIELD_COUNT) return;
      frequencies[term] = (frequencies[term] ?? 0) + 1;
      // The fields of names come first: a term of them is met there first.
      if (place <= number * FIELD_COUNT + SPEAKERS) nameFrequencies[term] = (nameFrequencies[term] ?? 0) + 1;
    });
    if ((work += stream.length) > STEP) {
      work = 0;
      yield;
    }
  }
  for (let term = 0; term < termCount; term++) offsets[term + 1] = (offsets[term + 1] ?? 0) + (offsets[term] ?? 0);
  const { documents, places } = yield* fill(streams, offsets, seenAt.fill(-1));
  return { offsets, documents, places, frequencies, nameFrequencies, lengths };
}

function* fill(
  streams: readonly TermStream[],
  offsets: Uint32Array,
  seenAt: Int32Array,
): Generator<Step, Pick<Occurrences, 'documents' | 'places'>> {
  const total = offsets.at(-1) ?? 0;
  const documents = new Uint32Array(total);
  const places = new Uint16Array(total);
  const next = offsets.slice();
  let work = 0;
  for (const [number, stream] of streams.entries()) {
    eachPlace(stream, number, (term, place) => {
      const at = next[term] ?? 0;
      if (seenAt[term] === place) {
        const before = places[at - 1] ?? 0;
        if (before >> 4 < MOST_TIMES) places[at - 1] = before + 16;
        return;
      }
      seenAt[term] = place;
      documents[at] = number;
      places[at] = (place - number * FIELD_COUNT) | 16;
      next[term] = at + 1;
    });
    if ((work += stream.length) > STEP) {
      work = 0;
      yield;
    }
  }
  return { documents, places };
}

const eachPlace = (stream: TermStream, number: number, act: (term: number, place: number) => void): void =>
  eachTerm(stream, (term, field) => act(term, number * FIELD_COUNT + field));
