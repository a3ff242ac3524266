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
  return (title) => {
    if (cased && title[place](text)) return TitleLikeness.Capitals;
    return plain || literal(title)[place](written) ? TitleLikeness.Signs : TitleLikeness.Letters;
  };
}

/** A text with its signs, but for capitals and the kinds of white space. */
export const literal = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
