import { FIELD_COUNT } from './searchFields';
import { TERM_MASK, VALUE_MARK, type TermStream } from './termStream';

/** Where each term occurs. Derived from the documents' terms in one pass over them, and never changed. */
export interface Postings {
  /** Term `t` has the entries `offsets[t]` to `offsets[t + 1]`; they go by document, then by field. */
  readonly offsets: Uint32Array;
  readonly documents: Uint32Array;
  /** Field in the low 4 bits, times it occurs there in the rest. */
  readonly places: Uint16Array;
  /** Number of documents that hold a term. */
  readonly frequencies: Uint32Array;
  /** Words of field `f` of document `d`: `lengths[d * FIELD_COUNT + f]`. */
  readonly lengths: Uint16Array;
  /** Mean length of each field over the documents that have it. */
  readonly meanLengths: Float64Array;
}

const STEP = 20_000;

/** Makes the postings in steps, for `termCount` terms. */
export function* postingSteps(streams: readonly TermStream[], termCount: number): Generator<undefined, Postings> {
  const counts = new Uint32Array(termCount + 1);
  const frequencies = new Uint32Array(termCount);
  const lengths = new Uint16Array(streams.length * FIELD_COUNT);
  const seenIn = new Int32Array(termCount).fill(-1);
  const seenOf = new Int32Array(termCount).fill(-1);
  let work = 0;
  for (let number = 0; number < streams.length; number++) {
    const stream = streams[number]!;
    let field = 0;
    for (const entry of stream) {
      const low = entry & TERM_MASK;
      const high = entry >>> 24;
      if (high === VALUE_MARK) {
        field = low;
        continue;
      }
      const place = number * FIELD_COUNT + field;
      if (high === 0 && lengths[place]! < 0xffff) lengths[place]!++;
      if (seenIn[low] !== place) {
        seenIn[low] = place;
        counts[low + 1]!++;
        if (seenOf[low] !== number) {
          seenOf[low] = number;
          frequencies[low]!++;
        }
      }
    }
    if ((work += stream.length) > STEP) {
      work = 0;
      yield;
    }
  }
  for (let term = 0; term < termCount; term++) counts[term + 1]! += counts[term]!;
  const { documents, places } = yield* fill(streams, counts, seenIn.fill(-1));
  return { offsets: counts, documents, places, frequencies, lengths, meanLengths: meansOf(lengths) };
}

function* fill(
  streams: readonly TermStream[],
  offsets: Uint32Array,
  seenIn: Int32Array,
): Generator<undefined, Pick<Postings, 'documents' | 'places'>> {
  const total = offsets.at(-1) ?? 0;
  const documents = new Uint32Array(total);
  const places = new Uint16Array(total);
  const next = offsets.slice();
  let work = 0;
  for (let number = 0; number < streams.length; number++) {
    const stream = streams[number]!;
    let field = 0;
    for (const entry of stream) {
      const low = entry & TERM_MASK;
      if (entry >>> 24 === VALUE_MARK) {
        field = low;
        continue;
      }
      const place = number * FIELD_COUNT + field;
      if (seenIn[low] === place) {
        const at = next[low]! - 1;
        if (places[at]! < 0xfff0) places[at]! += 16;
      } else {
        seenIn[low] = place;
        const at = next[low]!++;
        documents[at] = number;
        places[at] = field | 16;
      }
    }
    if ((work += stream.length) > STEP) {
      work = 0;
      yield;
    }
  }
  return { documents, places };
}

function meansOf(lengths: Uint16Array): Float64Array {
  const sums = new Float64Array(FIELD_COUNT);
  const counts = new Float64Array(FIELD_COUNT);
  for (let place = 0; place < lengths.length; place++) {
    const length = lengths[place]!;
    if (length === 0) continue;
    const field = place % FIELD_COUNT;
    sums[field]! += length;
    counts[field]!++;
  }
  return sums.map((sum, field) => (counts[field]! > 0 ? sum / counts[field]! : 1));
}
