/** Letters that Unicode does not take apart, in lower case, and what people type for them. */
const SPECIAL: Readonly<Record<string, string>> = {
  ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h', ŋ: 'n', ŧ: 't', ĸ: 'k', ς: 'σ', ſ: 's',
}; // prettier-ignore

// Marks that readers leave out when they type: Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowels and
// stretching; and signs without a width. The vowel signs of Indic scripts are letters to their readers and stay.
const SILENT = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640\u00ad\u200b-\u200f\u2060\ufe00-\ufe0f]+/g;

/** A base character with what joins it, or a run of Korean letters, which together make syllables. */
const CLUSTER = /[\u1100-\u11ff]+|[\s\S][\p{M}\u200b-\u200f\u00ad]*/gu;

const PLAIN = /^[\x20-\x7e]*$/;

/** A folded text and, for every letter of it, where in the original it comes from. */
export interface FoldedText {
  readonly text: string;
  /**
   * `starts[i]` is the offset in the original (UTF-16 units) of what became letter `i`; one more entry holds the
   * original's length. Null where letter `i` comes from offset `i`.
   */
  readonly starts: readonly number[] | null;
}

/**
 * Lower case without diacritics, ligatures apart, wide and raised forms made plain: what search compares. Numbers and
 * letters of other scripts stay. The same for a text in composed and decomposed form.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  let folded = '';
  for (const [cluster] of text.matchAll(CLUSTER)) folded += foldCluster(cluster);
  return folded;
}

/** {@link fold} with the way back to the original's letters, for highlights. */
export function foldWithOffsets(text: string): FoldedText {
  if (PLAIN.test(text)) return { text: text.toLowerCase(), starts: null };
  let folded = '';
  const starts: number[] = [];
  for (const match of text.matchAll(CLUSTER)) {
    const piece = foldCluster(match[0]);
    // One for each UTF-16 unit of the folded piece.
    starts.push(...Array.from({ length: piece.length }, () => match.index));
    folded += piece;
  }
  starts.push(text.length);
  return { text: folded, starts };
}

/** Where letters `from` to `to` of a folded text stand in the original: whole characters with their marks. */
export function originalRange(folded: FoldedText, from: number, to: number): readonly [start: number, end: number] {
  const { starts } = folded;
  if (!starts) return [from, to];
  const start = starts[from] ?? 0;
  let next = to;
  // A letter that became two ("ß") is highlighted whole.
  while (next < starts.length - 1 && next > 0 && starts[next] === starts[next - 1]) next++;
  return [start, starts[next] ?? start];
}

const known = new Map<string, string>();

function foldCluster(cluster: string): string {
  const first = cluster.charCodeAt(0);
  if (cluster.length === 1 && first < 0x80) return first >= 0x41 && first <= 0x5a ? cluster.toLowerCase() : cluster;
  let folded = known.get(cluster);
  if (folded === undefined) {
    folded = cluster
      .normalize('NFKD')
      .toLowerCase()
      .normalize('NFKD')
      .replaceAll(SILENT, '')
      .replaceAll(/[^\x20-\x7e]/gu, (letter) => SPECIAL[letter] ?? letter)
      .normalize('NFC');
    // The memory is a shortcut for the few hundred characters of real texts, not a store.
    if (known.size < 4096) known.set(cluster, folded);
  }
  return folded;
}
