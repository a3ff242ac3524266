const SPECIAL: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
};

/** Letters with marks, and what else has a plainer form; not the quotes and dashes that every text has. */
const MARKED = /[\u00AA-\u1FFF\u2070-\uFFFF]/;

/** Lower case, without the marks on letters; letters of other scripts stay as they are. */
export function plainLetters(text: string): string {
  const lower = text.toLowerCase();
  // Nearly all text is plain already, and normalising it costs.
  if (!MARKED.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]+/g, '')
    .replaceAll(/[øłßæœđðþıħŋ]/g, (letter) => SPECIAL[letter] ?? letter)
    .normalize('NFC');
}

/** Plain letters and digits, everything between them one hyphen: what makes a readable id. */
export const slugOf = (text: string): string =>
  plainLetters(text)
    .replaceAll(/['’ʼ`]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
