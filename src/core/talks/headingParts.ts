import { cleanTitle } from './cleanHeading';

/**
 * The ways in which authors put title and speakers into one line. The sign tells on which side the people stand:
 * `em>` is "Title — Speaker", `em<` "Speaker — Title".
 */
export type Convention =
  | 'em>'
  | 'em<'
  | 'en>'
  | 'en<'
  | 'hyphen>'
  | 'hyphen<'
  | 'colon>'
  | 'colon<'
  | 'pipe>'
  | 'pipe<'
  | 'slash>'
  | 'slash<'
  | 'dot>'
  | 'dot<'
  | 'by>'
  | 'with>'
  | 'on<'
  | 'brackets>'
  | 'quotes>'
  | 'quotes<'
  | 'comma>'
  | 'comma<'
  | 'line>'
  | 'line<'
  | 'look>'
  | 'look<'
  | 'below>'
  | 'below<'
  | 'label>'
  | 'told>'
  | 'told<';

/** One way of reading a heading. */
export interface HeadingParts {
  readonly title: string;
  /** The words that would be the people, with all that is said of them. */
  readonly people: string;
  readonly convention: Convention;
}

const SEPARATORS: readonly (readonly [string, RegExp])[] = [
  ['em', /\s*[—―⸺]\s*/gu],
  ['en', /\s*–\s+|\s+–\s*/gu],
  ['hyphen', /\s+[-−‒‐]{1,3}\s+|\s+~\s+|\s+-(?=\S+\s)(?=\p{Lu})/gu],
  ['pipe', /\s*[|｜¦]\s*/gu],
  ['slash', /\s+\/{1,2}\s+/gu],
  ['dot', /\s*[•·∙⋅»›→⇒]\s*|\s+[=-]>\s+/gu],
];
/** A sign of one of them. */
const SEPARATED = /[—―⸺–~|｜¦•·∙⋅»›→⇒>]|\s[-−‒‐/]/;
const BY =
  /^(.+?)(?:(?<=[,;])\s+(?:\p{Ll}+\s+){1,2}|[\s,;]*(?:[,—–-]\s*)?\s(?:(?:presented|given|held|led|hosted|delivered|animée?|présentée?|donnée?|proposée?|gehouden|gegeven|verzorgd|gehalten|vorgestellt|impartid[ao]|presentad[ao]|ministrad[ao]|apresentad[ao])\s)?)(by|von|door|par|por|durch|av|af|przez|gehouden door|présentée? par|with|w\/|mit|met|avec|feat\.?|featuring|from|ft\.?)\s+(?=[\p{Lu}\p{Lo}@“"(])(.+)$/u;
/** "Title. By Jane Doe". */
const OWN_SENTENCE = /^(.+?[.!?…]["”»]?)\s+(?:By|Par|Von|Door|Por)\s+(?=[\p{Lu}@])(.+)$/u;
/** "Title keynote by Jane Doe": what it was. */
const CALLED = /^(\P{Ll}\S*(?:\s\S+){2,})\s(?:talk|keynote|session|workshop|presentation)$/u;
/** The words of {@link BY}, quick to see: most headings have none. */
const BY_WORD = /\s(?:by|von|door|par|por|durch|av|af|przez|with|w\/|mit|met|avec|feat\.?|featuring|from|ft\.?)\s/;
const ON =
  /^(.{3,80}?)\s+(?:(?:talks?|talked|speaks?|spoke|sprach|sprak|vertelde|gave a talk|presents?|presented|explains?|parle)\s+)?(?:on|about|presents|presented|over|über|sur|speaking about)\s*:?\s+(.{3,})$/u;
const QUOTED = /^[“"„«「『《](.+)[”"“»」』》]\s*(?:[,:;–—-]|by|von|door|par|por|av|af|de|di)?\s*(.+)$/u;
const QUOTED_LAST = /^(.{3,120}?)\s*[,:;–—-]?\s*[“"„«「『《](.+)[”"“»」』》]$/u;
const BRACKETS = /^(.+?)\s*[([（【]([^()[\]（）【】]{2,160}(?:\([^()]*\)[^()[\]]*)*)[)\]）】]\s*$/u;
const LEADING_BRACKETS = /^[([（【]([^()[\]（）【】]{3,80})[)\]）】]\s*:?\s*(.+)$/u;

/** What a heading ends with where brackets, or quotation marks, are at its end. */
const CLOSING = ')]）】';
const CLOSING_QUOTES = '”"“»」』》';

/** The ways of reading a heading that has a long dash, or none: where one of them is sure, the others need no look. */
export function longDashParts(heading: string): readonly HeadingParts[] {
  if (!/[—―⸺–]/.test(heading)) return [];
  const found = new PartsFound();
  for (const [name, pattern] of SEPARATORS)
    if (name === 'em' || (name === 'en' && found.parts.length === 0))
      addSplits(heading.replaceAll('\n', ' '), name, pattern, found.add);
  return found.parts;
}

/** A quotation mark that opens and does not close. */
const CUT_QUOTE = /[«“„][^»”“]*$/u;

class PartsFound {
  readonly parts: HeadingParts[] = [];

  readonly add: Add = (title, people, convention) => {
    const cleaned = cleanTitle(title);
    if (cleaned !== '' && !CUT_QUOTE.test(cleaned) && people.trim() !== '')
      this.parts.push({ title: cleaned, people: people.trim(), convention });
  };
}

/** A sign or a word that may part a heading. */
export const PARTED =
  /[\n—―⸺–|｜¦•·∙⋅»›→⇒>:：,;([（【“"„«「『《~]|\s[-−‒‐/]|\s(?:by|von|door|par|por|durch|av|af|przez|with|w\/|mit|met|avec|feat\.?|featuring|from|ft\.?|on|about|over|über|sur|presents|presented)\s|[.!?…][”"»]?\s(?:By|Par|Von|Door|Por)\s/;

/** Every way in which a heading may be a title and its speakers, in no order of likelihood. */
export function headingParts(heading: string): readonly HeadingParts[] {
  const { parts: found, add } = new PartsFound();
  if (!PARTED.test(heading)) return found;
  const lines = heading.split('\n');
  if (lines.length > 1) {
    add(lines.slice(0, -1).join(' '), lines.at(-1) ?? '', 'line>');
    add(lines.length > 3 ? (lines[1] ?? '') : lines.slice(1).join(' '), lines[0] ?? '', 'line<');
    if (lines.length > 2) add(lines[0] ?? '', lines[1] ?? '', 'line>');
  }
  const text = withinQuotes(lines.join(' '));
  if (SEPARATED.test(text)) for (const [name, pattern] of SEPARATORS) addSplits(text, name, pattern, add);
  addColons(text, add);
  const by = BY_WORD.test(text) ? lastMatch(BY, text) : null;
  if (by)
    add(
      by.left.replace(CALLED, '$1'),
      by.right,
      /^(?:with|w\/|mit|met|avec|feat|ft|from)/.test(by.word) ? 'with>' : 'by>',
    );
  const after = OWN_SENTENCE.exec(text);
  if (after) add((after[1] ?? '').replace(/[.]$/, ''), after[2] ?? '', 'by>');
  const on = ON.exec(text);
  if (on) add(on[2] ?? '', (on[1] ?? '').replace(/,$/, ''), 'on<');
  const last = text.trimEnd().at(-1) ?? '';
  const brackets = CLOSING.includes(last) ? BRACKETS.exec(text) : null;
  if (brackets) add(brackets[1] ?? '', brackets[2] ?? '', 'brackets>');
  const leading = LEADING_BRACKETS.exec(text);
  if (leading) add(leading[2] ?? '', leading[1] ?? '', 'comma<');
  const quoted = QUOTED.exec(text);
  if (quoted && !/^[\s)]*$/.test(quoted[2] ?? ''))
    add(quoted[1] ?? '', (quoted[2] ?? '').replace(/^[\s,:;–—-]+/, '').replaceAll('，', ', '), 'quotes>');
  const quotedLast = CLOSING_QUOTES.includes(last) ? QUOTED_LAST.exec(text) : null;
  if (quotedLast) add(quotedLast[2] ?? '', (quotedLast[1] ?? '').replace(/\s*\|.*$/s, ''), 'quotes<');
  addCommas(text, add);
  return found;
}

/** "“Title - Jane Doe”": quotation marks around all of it. */
const withinQuotes = (text: string): string => /^["“„]([^"“”„]+\s[-–—]\s[^"“”„]+)["”“]$/u.exec(text)?.[1] ?? text;

type Add = (title: string, people: string, convention: Convention) => void;

const QUOTE = /^["“„«].+["”“»]$/u;

function addSplits(text: string, name: string, pattern: RegExp, add: Add): void {
  const cuts = [...text.matchAll(pattern)].filter((cut) => cut.index > 0 && cut.index + cut[0].length < text.length);
  const first = cuts[0];
  const last = cuts.at(-1);
  if (!first || !last) return;
  const before = `${name}<` as Convention;
  const after = `${name}>` as Convention;
  add(text.slice(0, last.index), text.slice(last.index + last[0].length), after);
  // "Jane Doe | Acme | “Title”": what is said of her stands between.
  const end = text.slice(last.index + last[0].length);
  add(QUOTE.test(end) ? end : text.slice(first.index + first[0].length), text.slice(0, first.index), before);
  if (cuts.length < 2) return;
  // "Title — Speaker — Company": the people in the middle.
  const beforeLast = cuts.at(-2);
  if (beforeLast)
    add(text.slice(0, beforeLast.index), text.slice(beforeLast.index + beforeLast[0].length, last.index), after);
  const second = cuts[1];
  if (second && cuts.length === 2) add(text.slice(second.index + second[0].length), text.slice(0, first.index), before);
}

function addColons(text: string, add: Add): void {
  const first = /\s*[:：]\s+|[：]/u.exec(text);
  if (first && first.index > 0) add(text.slice(first.index + first[0].length), text.slice(0, first.index), 'colon<');
  const last = text.lastIndexOf(': ');
  if (last > 0) add(text.slice(0, last), text.slice(last + 2), 'colon>');
}

const SMALL_WORD = /^\p{Ll}+(?:\s|$)/u;

function addCommas(text: string, add: Add): void {
  const semicolon = text.lastIndexOf('; ');
  if (semicolon > 0) add(text.slice(0, semicolon), text.slice(semicolon + 2), 'comma>');
  const first = text.indexOf(', ');
  if (first <= 0) return;
  // "Jane Doe, treasurer": no title.
  if (!SMALL_WORD.test(text.slice(first + 2))) add(text.slice(first + 2), text.slice(0, first), 'comma<');
  for (let at = first, n = 0; at > 0 && n < 4; at = text.indexOf(', ', at + 1), n++)
    add(text.slice(0, at), text.slice(at + 2), 'comma>');
}

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
