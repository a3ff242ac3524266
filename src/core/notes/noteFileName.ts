/** The longest name of a file, in bytes of UTF-8: file systems take 255, and a note is written under a longer name first. */
const LONGEST_NAME = 180;
const LONGEST_EVENT = 60;
const ENDING = '.md';
/** The note of follow-ups about nothing in particular. */
export const INBOX = `Inbox${ENDING}`;

/**
 * Names for a new note, best first and without end: the title, the title and its event, then with numbers. Every one is
 * safe on every system: no separators, signs or words that Windows reserves, no control or invisible characters, no dot
 * in front, no dot or space at the end, composed letters, and short enough.
 */
export function* noteFileNames(title: string, event: string | null): Generator<string, never> {
  const place = event === null ? '' : safeName(event, LONGEST_EVENT);
  const tail = place && ` (${place})`;
  yield named(title, '');
  if (tail) yield named(title, tail);
  for (let number = 2; ; number += 1) yield named(title, `${tail} ${number}`);
}

/** Two names with the same key are one file on some system: case, composition and width of letters aside. */
export const nameKey = (name: string): string => name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');

function named(title: string, tail: string): string {
  return (safeName(title, LONGEST_NAME - bytes(tail) - ENDING.length) || 'Untitled') + tail + ENDING;
}

function safeName(text: string, longest: number): string {
  const plain = text
    // Half of a surrogate pair: no file system can write it.
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[/\\|]/g, '-')
    // What Windows forbids, and what would break a wiki link.
    .replace(/[:*?"<>#^[\]]/g, ' ')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Cf}+/gu, '')
    // After the invisible ones are gone, so that what they kept apart is composed too.
    .normalize('NFC')
    .replace(/ {2,}/g, ' ');
  const name = trimEnds(cut(trimEnds(plain), longest));
  return name.replace(RESERVED, '$1_');
}

/** Devices of Windows, with or without an ending. */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|clock\$|(?:com|lpt)[0-9¹²³])(?= *(?:\.|$))/i;

/** No dot or space at either end: hidden on one system, dropped by the other. */
const trimEnds = (name: string): string => name.replace(/^[\s.]+|[\s.]+$/gu, '');

/** The beginning of a text that fits, cut between words where there is one near, never inside a character. */
function cut(text: string, longest: number): string {
  if (bytes(text) <= longest) return text;
  let kept = '';
  let size = 0;
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)) {
    size += bytes(segment);
    if (size > longest) break;
    kept += segment;
  }
  const space = kept.lastIndexOf(' ');
  return space > kept.length * 0.7 ? kept.slice(0, space) : kept;
}

const bytes = (text: string): number => new TextEncoder().encode(text).length;
