const VOWEL = /[aeiouy]/;

/**
 * The stem that an English word shares with its other forms ("deploys", "deployed", "deploying"; "policies"; "cost"
 * and "costs"): light on purpose, it undoes plurals, -ed, -ing, -er and -ly and nothing that changes the meaning.
 * Two words are forms of each other when their stems are equal. Takes a folded word; words that are short, or hold
 * anything but plain letters, are their own stem.
 */
export function stemOf(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  return withoutEnding(withoutPlural(word));
}

function withoutPlural(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return word.slice(0, -3) + 'y';
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}

function withoutEnding(word: string): string {
  for (const ending of ['ing', 'ed', 'er', 'or', 'ly']) {
    if (!word.endsWith(ending)) continue;
    const rest = word.slice(0, -ending.length);
    // "string", "red" and "user" are no forms of "str", "r" and "us".
    if (rest.length < 3 || !VOWEL.test(rest)) break;
    // "coding" is a form of "code" and not of "cod"; short words that lost an e have this shape.
    return /^[^aeiouy][aeiouy][^aeiouywx]$/.test(rest) ? rest + 'e' : plainEnd(rest);
  }
  return plainEnd(word);
}

/** "runn" and "run", "manag" and "manage", "tri" and "try" end alike. */
function plainEnd(word: string): string {
  const end = word.at(-1);
  if (end === 'e' && word.length > 4) return word.slice(0, -1);
  if (end === 'y' && word.length > 3) return word.slice(0, -1) + 'i';
  if (end !== undefined && end === word.at(-2) && !'lsz'.includes(end) && !VOWEL.test(end) && word.length > 3)
    return word.slice(0, -1);
  return word;
}
