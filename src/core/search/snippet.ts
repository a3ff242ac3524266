import { highlightsIn, type Highlight } from './highlights';
import type { Reason } from './reasons';

/** A stretch of a text that shows why it was found. */
export interface Snippet {
  /** The stretch as it stands in the text, with white space as single spaces' places: same length, no line breaks. */
  readonly text: string;
  /** Offset of the stretch in the text. */
  readonly start: number;
  /** Highlights, with offsets in the stretch. */
  readonly highlights: readonly Highlight[];
  /** Whether the text goes on before and after. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** How long a snippet is, in letters. */
export const SNIPPET_LETTERS = 160;

/** The stretch of about `length` letters that holds the most of the words found; the beginning where it holds none. */
export function snippet(text: string, reasons: readonly Reason[], length = SNIPPET_LETTERS): Snippet {
  const found = highlightsIn(text, reasons);
  const [first, last] = bestStretch(found, length);
  const from = found[first]?.start ?? 0;
  const to = found[last]?.end ?? from;
  const room = Math.max(0, length - (to - from));
  // A third of the room before the words, the rest behind: what follows explains more.
  const start =
    first < 0 ? 0 : wordStart(text, Math.max(0, Math.min(from - Math.floor(room / 3), text.length - length)), from);
  const end = wordEnd(text, Math.min(text.length, Math.max(start + length, to)), to);
  return {
    text: text.slice(start, end).replaceAll(/\s/g, ' '),
    start,
    highlights: found
      .filter((one) => one.start >= start && one.end <= end)
      .map((one) => ({ ...one, start: one.start - start, end: one.end - start })),
    cutBefore: /\S/.test(text.slice(0, start)),
    cutAfter: /\S/.test(text.slice(end)),
  };
}

const WORTH: Readonly<Record<Reason['how'], number>> = { phrase: 5, exact: 3, form: 2.5, part: 2, prefix: 2, typo: 1 };

/**
 * The run of highlights within `length` letters that answers most words of the query, the earliest of equals: the numbers of
 * its first and its last; -1 where there are none.
 */
export function bestStretch(found: readonly Highlight[], length: number): readonly [first: number, last: number] {
  let best: readonly [number, number] = [-1, -1];
  let most = 0;
  for (let first = 0; first < found.length; first++) {
    const words = new Map<string, number>();
    let repeated = 0;
    let last = first;
    for (let at = first; at < found.length && found[at]!.end - found[first]!.start <= length; at++) {
      const { word, how } = found[at]!.reason;
      const before = words.get(word);
      if (before !== undefined) repeated += 0.1;
      words.set(word, Math.max(before ?? 0, WORTH[how]));
      last = at;
    }
    const worth = [...words.values()].reduce((sum, one) => sum + one, Math.min(1, repeated));
    if (worth > most || best[0] < 0) {
      most = worth;
      best = [first, last];
    }
  }
  return best;
}

/** A stretch is made longer or shorter by so many letters at most, so that it begins and ends with whole words. */
const LONGEST_WORD = 40;

/** The start of the next word behind `at`, or of the one at `at` where that is the one before `limit`. */
function wordStart(text: string, at: number, limit: number): number {
  if (at === 0 || /\s/.test(text.charAt(at - 1))) return at;
  const next = text.slice(at, limit).search(/\s/);
  if (next >= 0 && next < LONGEST_WORD) return at + next + 1;
  const from = Math.max(0, at - LONGEST_WORD);
  const before = /\S*$/.exec(text.slice(from, at))?.[0].length ?? 0;
  return from > 0 && before === at - from ? wholeCharacter(text, at) : at - before;
}

/** The end of the word before `at`, or of the one at `at` where that begins before `limit`. */
function wordEnd(text: string, at: number, limit: number): number {
  if (at >= text.length || /\s/.test(text.charAt(at))) return at;
  const from = Math.max(limit, at - LONGEST_WORD);
  const space = text.slice(from, at).search(/\s\S*$/);
  if (space >= 0) return from + space;
  const behind = /^\S*/.exec(text.slice(at, at + LONGEST_WORD))?.[0].length ?? 0;
  return behind === LONGEST_WORD ? wholeCharacter(text, at) : at + behind;
}

/** Never between the halves of a character, nor before a mark that belongs to the one before. */
function wholeCharacter(text: string, at: number): number {
  let place = at;
  while (place > 0 && place < text.length && /^[\p{M}\u200d\ufe0f\udc00-\udfff]/u.test(text.slice(place))) place--;
  return place > 0 && text.charAt(place - 1) === '\u200d' ? wholeCharacter(text, place - 1) : place;
}
