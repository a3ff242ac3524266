/** The signs that begin a heading, a quote, a list item or a task. */
const SIGNS = /^[^\S\n]*(?:>[^\S\n]?)*(?:#{1,6}[^\S\n]+|(?:[-*+]|\d{1,9}[.)])[^\S\n]+(?:\[.\][^\S\n]+)?)?/gm;

/** The words of a note without the signs at the beginnings of its lines, for where it is shown as plain text. */
export const plainNote = (markdown: string): string => markdown.replace(SIGNS, '');
