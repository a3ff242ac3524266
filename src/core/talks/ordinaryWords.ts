import type { Block } from '../html/blocks';
import type { IsOrdinary } from './personScore';

/** Tells whether the text of a post has a word in lower case. Looked up only for the few words in question. */
export function ordinaryWords(blocks: readonly Block[]): IsOrdinary {
  let text: string | null = null;
  let words: ReadonlySet<string> | null = null;
  const known = new Map<string, boolean>();
  return (word) => {
    const seen = known.get(word);
    if (seen !== undefined) return seen;
    text ??= ` ${blocks.map((block) => block.text).join(' ')} `;
    // Many questions are answered sooner by taking the text apart once.
    if (known.size >= FEW) words ??= new Set(text.split(NO_WORD));
    const found = words?.has(word.toLowerCase()) ?? standsAlone(text, word.toLowerCase());
    known.set(word, found);
    return found;
  };
}

/** So many questions are answered by looking through the text. */
const FEW = 10;
const NO_WORD = /(?:[^\p{L}\p{N}@/._-]|[.](?=\s|$))+/u;

function standsAlone(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    if (!isWordSign(text.charCodeAt(at - 1)) && !isWordSign(text.charCodeAt(at + word.length))) return true;
  return false;
}

/** Letters, digits, and what joins words in addresses. */
const isWordSign = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x2d && code <= 0x39) ||
  code === 0x40 ||
  code === 0x5f ||
  (code > 0xbf && code < 0x2000);
