import { Mark, type Block } from '../html/blocks';
import { foldSpace } from '../html/whiteSpace';
import { conferenceSigns } from './conferenceSigns';
import { POSSIBLE, SURE } from './certainty';
import { cleanTitle } from './cleanHeading';
import { peopleScore } from './speakerNames';

/** How long a title may be. */
const TITLE = { least: 6, most: 150 };
/** So many stretches of a paragraph are looked at: more than anybody names talks in one. */
const MOST = 40;

/** Where in a text a title stands, with its marks, and what it is. */
export interface TitlePlace {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Else it only looks like a title. */
  readonly isQuoted: boolean;
  /** Whether it looks like one for no more than that it is linked, as companies are too. */
  readonly isOnlyLinked: boolean;
}

/** A pair of marks with what stands between them. */
const QUOTED =
  /“([^“”]+)”|"([^"]+)"|«([^«»]+)»|»([^«»]+)«|„([^„“”]+)[“”]|(?<!\p{L})‘([^‘\n]+?)’(?!\p{L})|(?<![\p{L}\p{N}])'([^'\n]+)'(?!\p{L})/gu;

/** Whether quotation marks stand around all of a line. */
export const isQuoted = (line: string): boolean => /^[“"„«].+[”"“»]$/u.test(line);

/** What may be a title: several words in quotation marks, linked or emphasised, and nobody's name. In order. */
export function titlesIn({ text, runs }: Block): readonly TitlePlace[] {
  const found: TitlePlace[] = [];
  for (const match of text.matchAll(QUOTED)) {
    const words = match.slice(1).find(Boolean) ?? '';
    const end = match.index + match[0].length;
    if (found.length >= MOST) break;
    if (words.length <= TITLE.most) found.push({ start: match.index, end, words, isQuoted: true, isOnlyLinked: false });
  }
  for (const run of runs.slice(0, MOST)) {
    const words = foldSpace(run.text.replaceAll('\u001F', ' ')).trim();
    const start = (run.marks & ~Mark.Code & ~Mark.Small) === 0 ? -1 : text.indexOf(words);
    if (start < 0 || found.some((other) => start >= other.start && start < other.end)) continue;
    const isOnlyLinked = (run.marks & (Mark.Bold | Mark.Italic)) === 0;
    found.push({ start, end: start + words.length, words, isQuoted: false, isOnlyLinked });
  }
  return found
    .map((place) => ({ ...place, words: cleanTitle(place.words.trim().replace(/[,.]$/, '')) }))
    .filter(isTitle)
    .sort((a, b) => a.start - b.start);
}

const isTitle = ({ words, isQuoted }: TitlePlace): boolean =>
  words.length >= TITLE.least &&
  words.length <= TITLE.most &&
  /^\P{L}*[\p{Lu}\p{N}].*\s\S/u.test(words) &&
  !/\s(?:19|20)\d{2}$/.test(words) &&
  // What is in quotation marks is more often a title than somebody's name.
  peopleScore(words, () => false) < (isQuoted ? SURE : POSSIBLE) &&
  conferenceSigns(words, [], '', '') < 2;
