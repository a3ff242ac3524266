/** How far what stands in a title is what was typed; more is better. */
export const enum TitleLikeness {
  /** In its letters. */
  Letters = 1,
  /** In the signs between them, too. */
  Signs,
  /** In the capitals, too, where some were typed. */
  Capitals,
}

/** How a title begins, or what it holds, that has the letters of `text` there. */
export function titleLikeness(text: string, place: 'startsWith' | 'includes'): (title: string) => TitleLikeness {
  const written = literal(text);
  // Where letters are all, the same letters are the same signs.
  const plain = /^[\p{L}\p{N}\p{M}]*$/u.test(written);
  // Capitals are meant where they are typed; small letters are what everybody types.
  const cased = text !== text.toLowerCase();
  const signs = asTyped(text);
  return (title) => {
    if (cased && asTyped(title)[place](signs)) return TitleLikeness.Capitals;
    return plain || literal(title)[place](written) ? TitleLikeness.Signs : TitleLikeness.Letters;
  };
}

/** A text with its signs, but for capitals and the kinds of white space, quotes and dashes. */
export const literal = (text: string): string => asTyped(text.trim()).toLowerCase().replaceAll(/\s+/g, ' ');

/** Quotes and dashes as keyboards have them. */
export const asTyped = (text: string): string =>
  PRINTED.test(text) ? text.replaceAll(QUOTES, '"').replaceAll(APOSTROPHES, "'").replaceAll(DASHES, '-') : text;

const QUOTES = /[\u201c-\u201f\u00ab\u00bb]/g;
const APOSTROPHES = /[\u2018-\u201b\u02bc]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const PRINTED = new RegExp([QUOTES, APOSTROPHES, DASHES].map(({ source }) => source).join('|'));
