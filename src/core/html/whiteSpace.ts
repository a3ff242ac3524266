/** White space but for a single space between words, which stays as it is. */
const UNEVEN = /(?:[^\S ]|\u200B| (?=[\s\u200B]))[\s\u200B]*/g;

/** White space, the no-break space among it, becomes single spaces. */
export const foldSpace = (text: string): string => text.replace(UNEVEN, ' ').trim();

/** Begins with a letter or a sign of plain text, which is quick to see. */
export function beginsPlain(text: string): boolean {
  const code = text.charCodeAt(0);
  return code > 0x20 && code < 0xa0;
}
