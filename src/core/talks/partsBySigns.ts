import { PartsFound, type AddParts, type Convention, type HeadingParts } from './partsFound';

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

/** Adds the ways in which a dash, a bar, a slash or a dot parts a line. */
export function addSeparated(text: string, add: AddParts): void {
  if (SEPARATED.test(text)) for (const [name, pattern] of SEPARATORS) addSplits(text, name, pattern, add);
}

/** The ways of reading a heading that has a long dash, or none: where one of them is sure, the others need no look. */
export function longDashParts(heading: string): readonly HeadingParts[] {
  if (!/[—―⸺–]/.test(heading)) return [];
  const found = new PartsFound();
  for (const [name, pattern] of SEPARATORS)
    if (name === 'em' || (name === 'en' && found.parts.length === 0))
      addSplits(heading.replaceAll('\n', ' '), name, pattern, found.add);
  return found.parts;
}

const QUOTE = /^[“"„«].+[”"“»]$/u;

function addSplits(text: string, name: string, pattern: RegExp, add: AddParts): void {
  const cuts = [...text.matchAll(pattern)].filter((cut) => cut.index > 0 && cut.index + cut[0].length < text.length);
  const first = cuts[0];
  const last = cuts.at(-1);
  if (!first || !last) return;
  const before = `${name}<` as Convention;
  const after = `${name}>` as Convention;
  add(text.slice(0, last.index), text.slice(last.index + last[0].length), after);
  // "Jane Doe | Acme | “Title”", "Jane Doe | @jane | Title": what is said of her stands between.
  const [end, rest] = [text.slice(last.index + last[0].length), text.slice(first.index + first[0].length)];
  add(QUOTE.test(end) || rest.startsWith('@') ? end : rest, text.slice(0, first.index), before);
  if (cuts.length < 2) return;
  // "Title — Speaker — Company": the people in the middle.
  const beforeLast = cuts.at(-2);
  if (beforeLast)
    add(text.slice(0, beforeLast.index), text.slice(beforeLast.index + beforeLast[0].length, last.index), after);
  const second = cuts[1];
  if (second && cuts.length === 2) add(text.slice(second.index + second[0].length), text.slice(0, first.index), before);
}

/** "Title: Jane Doe", "Jane Doe: Title". */
export function addColons(text: string, add: AddParts): void {
  const first = /\s*[:：]\s+|[：]/u.exec(text);
  if (first && first.index > 0) add(text.slice(first.index + first[0].length), text.slice(0, first.index), 'colon<');
  const last = text.lastIndexOf(': ');
  if (last > 0) add(text.slice(0, last), text.slice(last + 2), 'colon>');
}

const SMALL_WORD = /^\p{Ll}+(?:\s|$)/u;

/** "Title, Jane Doe, Acme", "Jane Doe, Title". */
export function addCommas(text: string, add: AddParts): void {
  const semicolon = text.lastIndexOf('; ');
  if (semicolon > 0) add(text.slice(0, semicolon), text.slice(semicolon + 2), 'comma>');
  const first = text.indexOf(', ');
  if (first <= 0) return;
  // "Jane Doe, treasurer": no title.
  if (!SMALL_WORD.test(text.slice(first + 2))) add(text.slice(first + 2), text.slice(0, first), 'comma<');
  for (let at = first, n = 0; at > 0 && n < 4; at = text.indexOf(', ', at + 1), n++)
    add(text.slice(0, at), text.slice(at + 2), 'comma>');
}
