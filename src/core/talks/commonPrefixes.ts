import type { Block } from '../html/blocks';
import { kindOf } from './talkKinds';
import { SPEAKER_WORDS } from './words';

/** The number of a session in the programme ("BRK3045 - "): one alone may be a name of something. */
const CODE = /^\s*\[?[A-Z]{2,5}[- ]?\d{2,5}[A-Z]?(?:-[A-Z]\d?)?\]?(?:\s+[–—|-]|\s?:)\s+(?=\S)/;
/** "Chapter 2: ", "Talk III - ". */
const COUNT =
  /^[^\p{L}\p{N}]*(\p{L}{3,14}(?:\s\p{L}{2,8})?)\s*(?:#|n°|nr\.?|no\.?)?\s*(?:\d{1,2}|[IVX]{1,4})\s*(?:[:.)|]|\s[–—-])\s+(?=\S)/u;
/** "Breakout: ", "Anna’s pick: ". */
const LABEL = /^[^\p{L}\p{N}]*(?:\p{Lu}[\p{L}-]+['’]s?\s)?(\p{L}{4,16})\s?:\s+(?=\S)/u;
/** "[Cloud] ", "(Track 2) ". */
const MARK = /^[^\p{L}\p{N}[(【]*[[(【]([^[\]()【】]{2,24})[\])】]\s*[:–—|-]?\s*(?=\S)/u;
/** "ThingConf 2019 - ": the name of the event. */
const EVENT = /^\s*((?=[^-–—|:]*\p{Lu})[^-–—|:]{4,40}?(?:19|20)\d{2}[^-–—|:]{0,12}?)\s+[-–—|:]\s+(?=\S)/u;
const YEAR = /(?:19|20)\d{2}/;
/** "IV. ". */
const ROMAN = /^\s*[IVX]{1,5}[.)]\s+(?=\S)/;
/** What ends a prefix, near the start. */
const ENDS = /^.{2,34}?[:.)|–—-]\s/s;

/** What days and rooms are counted with says where a talk was, and what speakers are called is for others to read. */
const NO_PREFIX = new RegExp(
  `^(?:days?|dag|tag|jour|journée|tracks?|room|zaal|raum|saal|salle|stage|part|deel|teil|partie|step|version|${SPEAKER_WORDS})$`,
  'i',
);

/** So many headings must begin with labels that repeat: else a label is the topic of two talks. */
const SHARE = 0.5;

/**
 * What several headings of a post begin with, and is no part of their titles: codes, numbers with a word, labels, marks in
 * brackets. Gives a function that takes it away.
 */
export function commonPrefixes(headings: readonly Block[]): (heading: string) => string {
  const texts = headings.map(({ text }) => text);
  const hasCodes = texts.filter((text) => CODE.test(text)).length >= 2;
  const hasMarks = texts.filter((text) => MARK.test(text)).length >= 2;
  const hasRomans = texts.some((text) => /^I[.)]\s/.test(text)) && texts.some((text) => /^II[.)]\s/.test(text));
  const near = texts.filter((text) => ENDS.test(text));
  const events = repeated(
    near.filter((text) => YEAR.test(text)),
    EVENT,
  );
  const counts = repeated(near, COUNT);
  const labels = repeated(near, LABEL);
  const labelled = near.filter((text) => labels.has(wordOf(text, LABEL) ?? '')).length;
  const hasLabels = labelled > 0 && labelled >= SHARE * texts.length;
  return (heading) => {
    let text = hasCodes ? heading.replace(CODE, '') : heading;
    const mark = hasMarks ? MARK.exec(text) : null;
    if (mark && !kindOf(mark[1] ?? '')) text = text.slice(mark[0].length);
    if (hasRomans) text = text.replace(ROMAN, '');
    if (events.size > 0 && events.has(wordOf(text, EVENT) ?? '')) text = text.replace(EVENT, '');
    if (counts.size > 0 && counts.has(wordOf(text, COUNT) ?? '')) return text.replace(COUNT, '');
    return hasLabels && labels.has(wordOf(text, LABEL) ?? '') ? text.replace(LABEL, '') : text;
  };
}

const wordOf = (text: string, pattern: RegExp): string | undefined => pattern.exec(text)?.[1]?.toLowerCase();

/** The words that two or more begin with. */
function repeated(texts: readonly string[], pattern: RegExp): ReadonlySet<string> {
  const seen = new Set<string>();
  const found = new Set<string>();
  for (const text of texts) {
    const word = wordOf(text, pattern);
    if (word === undefined || NO_PREFIX.test(word) || kindOf(word)) continue;
    if (seen.has(word)) found.add(word);
    seen.add(word);
  }
  return found;
}
