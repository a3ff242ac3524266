import { addColons, addCommas, addSeparated } from './partsBySigns';
import { PartsFound, type AddParts, type HeadingParts } from './partsFound';
import { BY, BY_OR_OF, GIVEN } from './words';

/** The words behind which the people stand; with some of them they may be anything. */
const BY_WORDS = String.raw`${BY}|durch|with|w\/|mit|met|avec|feat\.?|featuring|from|ft\.?`;
const TITLE_BY = new RegExp(
  String.raw`^(.+?)(?:(?<=[,;])\s+(?:\p{Ll}+\s+){1,2}|[\s,;]*(?:[,—–-]\s*)?\s(?:${GIVEN}\s)?)(${BY_WORDS})\s+(?=[\p{Lu}\p{Lo}@“"(])(.+)$`,
  'u',
);
/** Behind these somebody may only have been there, too. */
const WITH = /^(?:with|w\/|mit|met|avec|feat|ft|from)/;
/** "Title. By Jane Doe". */
const OWN_SENTENCE = /^(.+?[.!?…]["”»]?)\s+(?:By|Par|Von|Door|Por)\s+(?=[\p{Lu}@])(.+)$/u;
/** "Title keynote by Jane Doe": what it was. */
const CALLED = /^(\P{Ll}\S*(?:\s\S+){2,})\s(?:talk|keynote|session|workshop|presentation)$/u;
/** One of them, quick to see: most headings have none. */
const BY_WORD = new RegExp(String.raw`\s(?:${BY_WORDS})\s`);
const ON =
  /^(.{3,80}?)\s+(?:(?:talks?|talked|speaks?|spoke|sprach|sprak|vertelde|gave a talk|presents?|presented|explains?|parle)\s+)?(?:on|about|presents|presented|over|über|sur|speaking about)\s*:?\s+(.{3,})$/u;
const QUOTED = new RegExp(String.raw`^[“"„«「『《](.+)[”"“»」』》]\s*(?:[,:;–—-]|${BY_OR_OF})?\s*(.+)$`, 'u');
const QUOTED_LAST = /^(.{3,120}?)\s*[,:;–—-]?\s*[“"„«「『《](.+)[”"“»」』》]$/u;
const BRACKETS = /^(.+?)\s*[([（【]([^()[\]（）【】]{2,160}(?:\([^()]*\)[^()[\]]*)*)[)\]）】]\s*$/u;
const LEADING_BRACKETS = /^[([（【]([^()[\]（）【】]{3,80})[)\]）】]\s*:?\s*(.+)$/u;

/** What a heading ends with where brackets, or quotation marks, are at its end. */
const CLOSING = ')]）】';
const CLOSING_QUOTES = '”"“»」』》';

/** A sign or a word that may part a heading. */
export const PARTED = new RegExp(
  String.raw`[\n—―⸺–|｜¦•·∙⋅»›→⇒>:：,;([（【“"„«「『《~]|\s[-−‒‐/]|\s(?:${BY_WORDS}|on|about|over|über|sur|presents|presented)\s|[.!?…][”"»]?\s(?:By|Par|Von|Door|Por)\s`,
);

/** Every way in which a heading may be a title and its speakers, in no order of likelihood. */
export function headingParts(heading: string): readonly HeadingParts[] {
  const { parts, add } = new PartsFound();
  if (!PARTED.test(heading)) return parts;
  const lines = heading.split('\n');
  if (lines.length > 1) addLines(lines, add);
  const text = withinQuotes(lines.join(' '));
  addSeparated(text, add);
  addColons(text, add);
  addByWords(text, add);
  addBracketed(text, add);
  addQuoted(text, add);
  addCommas(text, add);
  return parts;
}

/** Title and names on lines of their own; of many the title may be the second. */
function addLines(lines: readonly string[], add: AddParts): void {
  const [first = '', second = ''] = lines;
  add(lines.slice(0, -1).join(' '), lines.at(-1) ?? '', 'line>');
  add(lines.length > 3 ? second : lines.slice(1).join(' '), first, 'line<');
  if (lines.length > 2) add(first, second, 'line>');
}

/** "“Title - Jane Doe”": quotation marks around all of it. */
const withinQuotes = (text: string): string => /^["“„]([^"“”„]+\s[-–—]\s[^"“”„]+)["”“]$/u.exec(text)?.[1] ?? text;

/** "Title by Jane Doe", "Title. By Jane Doe", "Jane Doe on Title". */
function addByWords(text: string, add: AddParts): void {
  const by = BY_WORD.test(text) ? lastMatch(TITLE_BY, text) : null;
  if (by) add(by.left.replace(CALLED, '$1'), by.right, WITH.test(by.word) ? 'with>' : 'by>');
  const [, title, speaker = ''] = OWN_SENTENCE.exec(text) ?? [];
  if (title !== undefined) add(title.replace(/[.]$/, ''), speaker, 'by>');
  const [, people, topic = ''] = ON.exec(text) ?? [];
  if (people !== undefined) add(topic, people.replace(/,$/, ''), 'on<');
}

/** "Title (Jane Doe)", "[Jane Doe] Title". */
function addBracketed(text: string, add: AddParts): void {
  const brackets = CLOSING.includes(lastSign(text)) ? BRACKETS.exec(text) : null;
  const [, title, people = ''] = brackets ?? [];
  if (title !== undefined) add(title, people, 'brackets>');
  const [, first, rest = ''] = LEADING_BRACKETS.exec(text) ?? [];
  if (first !== undefined) add(rest, first, 'comma<');
}

/** "“Title” Jane Doe", "Jane Doe: “Title”". */
function addQuoted(text: string, add: AddParts): void {
  const [, title, people = ''] = QUOTED.exec(text) ?? [];
  if (title !== undefined && !/^[\s)]*$/.test(people))
    add(title, people.replace(/^[\s,:;–—-]+/, '').replaceAll('，', ', '), 'quotes>');
  const quotedLast = CLOSING_QUOTES.includes(lastSign(text)) ? QUOTED_LAST.exec(text) : null;
  const [, first, last = ''] = quotedLast ?? [];
  if (first !== undefined) add(last, first.replace(/\s*\|.*$/s, ''), 'quotes<');
}

const lastSign = (text: string): string => text.trimEnd().at(-1) ?? '';

/** The last place where the word stands before what may be a name. */
function lastMatch(pattern: RegExp, text: string): { left: string; word: string; right: string } | null {
  let result: { left: string; word: string; right: string } | null = null;
  let offset = 0;
  for (let n = 0; n < 6; n++) {
    const match = pattern.exec(text.slice(offset));
    if (!match) break;
    const left = text.slice(0, offset) + (match[1] ?? '');
    result = { left, word: match[2] ?? '', right: match[3] ?? '' };
    offset = text.length - (match[3] ?? '').length;
  }
  return result;
}
