import { fold } from '../folding';

/** How a term stands in its text. */
export const enum TermKind {
  /** A word: terms of this kind follow each other in the text. */
  Word,
  /** A compound as one ("daytoday" of "day-to-day"), over the words that it spans. */
  Whole,
  /** The end of a word written with inner capitals ("secops" and "ops" of "DevSecOps"). */
  Ending,
}

/** Called for each term in the order of the text: a compound before its words, a word before its endings. */
export type TermVisitor = (term: string, kind: TermKind, start: number, end: number, span: number) => void;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c\u200d\u00ad]*/gu;
const JOINER = /^[-\u2010\u2011_/.&+'\u2019\u02bc]$/;
const APOSTROPHE = /^['\u2019\u02bc]$/;
const CONTRACTED = /^(?:t|re|ve|ll|d|m)$/i;
const INNER_CAPITAL = /\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll}/u;
const HUMPS = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|\p{N}+|./gu;
/** Scripts that put no space between words: every two neighbours are a term. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;
const LETTERS_ONLY_ASCII = /^[A-Za-z0-9]+$/;
const MOST_PARTS = 5;
/** A longer word is nobody's name for anything, and each of its humps would be one more copy of nearly all of it. */
const LONGEST_WITH_ENDINGS = 60;

interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Takes a text apart into terms: the one way that documents and queries are read. Offsets are those of the text given.
 * Compounds ("CI/CD", "day-to-day", "node.js") give their words and themselves as one; "C++", "C#" and ".NET" keep
 * their signs; a possessive loses its ending.
 */
export function visitTerms(text: string, visit: TermVisitor): void {
  let chain: Part[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const part = { text: match[0], start, end: start + match[0].length };
    const last = chain.at(-1);
    if (last) {
      if (last.end + 1 === start && joins(text, last, part)) {
        chain.push(part);
        continue;
      }
      visitChain(text, chain, visit);
    }
    chain = [part];
  }
  if (chain.length > 0) visitChain(text, chain, visit);
}

const endsInDigit = (text: string): boolean => /\p{N}$/u.test(text);
const startsWithDigit = (text: string): boolean => /^\p{N}/u.test(text);

function joins(text: string, left: Part, right: Part): boolean {
  const sign = text.charAt(left.end);
  return JOINER.test(sign) || (sign === ',' && endsInDigit(left.text) && startsWithDigit(right.text));
}

function visitChain(text: string, chain: readonly Part[], visit: TermVisitor): void {
  const parts = withoutApostrophes(text, chain);
  if (parts.length > 1 && parts.length <= MOST_PARTS) {
    let whole = fold(parts[0]?.text ?? '');
    for (let i = 1; i < parts.length; i++) {
      const part = parts[i]!;
      // "3.11" and "python3.11" are versions: the dot tells them from 311.
      const version = text.charAt(part.start - 1) === '.' && startsWithDigit(part.text) && /\d$/.test(whole);
      whole += (version ? '.' : '') + fold(part.text);
    }
    visit(whole, TermKind.Whole, parts[0]!.start, parts.at(-1)!.end, parts.length);
  }
  parts.forEach((part, index) => visitWord(text, part, index === 0, visit));
}

/** "Python's" is Python, "don't" is dont; "O'Reilly" stays a compound. */
function withoutApostrophes(text: string, chain: readonly Part[]): readonly Part[] {
  if (chain.length < 2) return chain;
  const parts: Part[] = [];
  for (const part of chain) {
    const last = parts.at(-1);
    if (last && APOSTROPHE.test(text.charAt(part.start - 1))) {
      if (/^s$/i.test(part.text)) continue;
      if (CONTRACTED.test(part.text)) {
        parts[parts.length - 1] = { text: last.text + part.text, start: last.start, end: part.end };
        continue;
      }
    }
    parts.push(part);
  }
  return parts;
}

function visitWord(text: string, part: Part, first: boolean, visit: TermVisitor): void {
  const { start, end } = part;
  if (!LETTERS_ONLY_ASCII.test(part.text) && UNSPACED.test(part.text)) {
    visitUnspaced(part, visit);
    return;
  }
  const folded = fold(part.text);
  const sign = /^(?:\+\+|#(?![\p{L}\p{N}]))/u.exec(text.slice(end, end + 2))?.[0];
  if (sign && (sign === '++' || folded.length <= 2)) {
    visit(folded + sign, TermKind.Word, start, end + sign.length, 1);
    return;
  }
  if (first && text.charAt(start - 1) === '.' && (start === 1 || /[\s([{"'“‘]/.test(text.charAt(start - 2))))
    visit('.' + folded, TermKind.Whole, start - 1, end, 1);
  visit(folded, TermKind.Word, start, end, 1);
  if (part.text.length <= LONGEST_WITH_ENDINGS && INNER_CAPITAL.test(part.text)) visitEndings(part, visit);
}

function visitEndings(part: Part, visit: TermVisitor): void {
  let first = true;
  for (const hump of part.text.matchAll(HUMPS)) {
    if (!first && part.text.length - hump.index >= 2)
      visit(fold(part.text.slice(hump.index)), TermKind.Ending, part.start + hump.index, part.end, 1);
    first = false;
  }
}

function visitUnspaced(part: Part, visit: TermVisitor): void {
  const letters = [...part.text.matchAll(/\P{M}\p{M}*/gu)];
  letters.forEach((letter, index) => {
    const next = letters[index + 1];
    const start = part.start + letter.index;
    visit(
      fold(letter[0] + (next?.[0] ?? '')),
      TermKind.Word,
      start,
      next ? part.start + next.index + next[0].length : part.end,
      1,
    );
  });
}

/** True for a term that begins in a script without spaces, where one letter says as much as a word elsewhere. */
export const isUnspaced = (term: string): boolean => UNSPACED.test(term);
