import { stripQuotes } from './speakerNames';

const LEADING_TIME =
  /^\s*[([]?(?:(?:(?:day|dag|tag|jour)\s*\d{1,2}|\p{L}+day|\p{L}+dag|\p{L}+tag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s*[,;–—-]?\s*)?(?:\d{1,2}\s*[:.h]\s*\d{2}\s*(?:(?:h|uhr|uur|u|am|pm)(?!\p{L}))?|\d{1,2}\s*(?:am|pm|uhr|uur|h)(?!\p{L}))(?:\s*(?:[-–—]|to|bis|tot|à)\s*(?:\d{1,2}\s*[:.h]\s*\d{2}\s*(?:(?:h|uhr|uur|u|am|pm)(?!\p{L}))?|\d{1,2}\s*(?:am|pm|uhr|uur|h)(?!\p{L})))?[)\]]?\s*(?:[-–—:|,.)]\s*)?(?=\S)/iu;
/** "Day 1 - 1450 - ". */
const LEADING_DAY_TIME = /^\s*(?:day|dag|tag|jour)\s*\d{1,2}\s*[-–—,:]\s*\d{4}\s*[-–—:]\s+(?=\S)/i;
const LEADING_NUMBER =
  /^\s*(?:[([]?#?\d{1,3}[.):\]]\s+|\d{1,2}[:.]\d{1,2}\s+[-–—]\s+|#\d{1,3}\s*[-–—:.]?\s+|\d{1,3}\s*[-–—]\s+|(?:talk|session|vortrag|sessie|lezing|slot|item)\s*#?\d{1,3}\s*[-–—:.|]\s*|№\s*\d+[.:]?\s*)(?=\S)/i;
const SYMBOLS =
  /^[\s\p{Extended_Pictographic}\uFE0F\u200D\u{1F3FB}-\u{1F3FF}\u{1F1E6}-\u{1F1FF}★☆✓✔✅•·▶►»→*_~|]+|[\s\p{Extended_Pictographic}\uFE0F\u200D\u{1F3FB}-\u{1F3FF}\u{1F1E6}-\u{1F1FF}★☆✓✔*_~|]+$/gu;
const TRAILING_SITE = /\s+[-–—|]\s+(?:YouTube|Vimeo|InfoQ|SlideShare|Speaker ?Deck)$/u;
const SITES = ['YouTube', 'Vimeo', 'InfoQ', 'SlideShare', 'Deck'];
const endsWithSite = (heading: string): boolean => SITES.some((site) => heading.endsWith(site));
const TRAILING_DAY =
  /(?<=[)\]])\s+(?:day|dag|tag|jour)\s(?:\d|one|two|three|eins|zwei|drei|een|twee|drie|un|deux|trois)$/i;
const TRAILING_TIME =
  /\s*[([,–—-]?\s*\d{1,2}[:h.]\d{2}(?::\d{2})?\s*(?:[-–—]\s*\d{1,2}[:h.]\d{2})?\s*(?:uhr|uur|h|am|pm)?[)\]]?$/i;

/** How long it was, and tags of the author's own. */
const TRAILING_REMARK =
  /(?:\s*[([]\s*\d{1,3}\s*(?:min(?:s|utes?|uten|uuten)?\.?|['’]|hours?|h)\s*[)\]]|\s*[([](?:en|de|nl|fr|es|it|eng|ger|english|deutsch|englisch|engels|nederlands|français|anglais)[)\]]|\s+[#¶§]+|(?:\s+#\p{L}[\p{L}\p{N}_-]*)+)$/iu;
/** One of these is in every such remark. */
const REMARK_SIGN = /[)\]#¶§]/;
/** What there is of it. */
const TRAILING_MATERIAL =
  /\s*[([]\s*(?:(?:slides?|slide ?deck|video|recording|folien|vidéo|diapos?|pdf|notes|link|code|repo)(?:\s*[,|/+&·]\s*|\s+(?:and|und|en|et)\s+|\s(?=slides|video))?)+\s*[)\]]$/iu;
/** Where it was: the track, the room. */
const LEADING_PLACE =
  /^(?:[[(](?:track|room|stage|hall|zaal|raum|saal|salle|stream|devroom)\b[^\])]{0,30}[\])]\s*[:–—|-]?\s*|(?:track|room|stage|hall|zaal|raum|saal|salle|stream)\s+(?:\d{1,3}|[a-z])\s*[:–—|-]\s*)(?=\S)/i;

/** "Monday: …". */
const LEADING_DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:maan|dins|woens|donder|vrij|zater|zon)dag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:day|dag|tag|jour)\s*\d{1,2})(?:\s*:|\s+[–—-])\s+(?=\S)/i;

/** What says nothing but when or where, between bars. */
const WHEN_OR_WHERE =
  /^\s*(?:\d{1,2}[:.h]\d{2}(?:\s*(?:h|uhr|uur|am|pm))?(?:\s*[-–—]\s*\d{1,2}[:.h]\d{2}(?:\s*(?:h|uhr|uur|am|pm))?)?|(?:\p{L}+ )?(?:track|room|ballroom|stage|hall|auditorium|theat(?:er|re)|zaal|raum|saal|salle|amphi|stream|devroom)(?:\s+[\p{L}\d.]{1,12})?|\d{1,3}\s*min(?:utes|uten|uuten)?\.?)\s*$/iu;

/** "Room 5 | 10:00 | Title | Speaker" without the room and the time. */
function withoutPlaces(text: string): string {
  const parts = text.split('|');
  const left = parts.filter((part) => !WHEN_OR_WHERE.test(part));
  return left.length < parts.length && left.length > 0 ? left.join('|').trim() : text;
}

/** Times, numbers, durations, tags, languages and rooms: none of them is without one of these. */
const REMARKED = /[\d#¶§|]|[)\]]$/;

/** A text with a letter at its start and a letter or a usual sign at its end. */
const PURE = /^[\p{L}](?:.*[\p{L}\p{N}.?!…)])?$/u;

/** Letters, digits and signs at either end of which no symbol stands. */
const BARE = /^[!-)+-^`-{}](?:.*[!-)+-^`-{}])?$/s;

const withoutSymbols = (text: string): string => (BARE.test(text) ? text : text.replaceAll(SYMBOLS, ''));

/** A heading without the time, the number and the signs around it. */
export function cleanHeading(heading: string): string {
  if (PURE.test(heading) && !REMARKED.test(heading) && !endsWithSite(heading)) return heading.trim();
  let text = withoutSymbols(endsWithSite(heading) ? heading.replace(TRAILING_SITE, '') : heading);
  if (!REMARKED.test(text)) return text.trim();
  const hasDigit = /\d/.test(text);
  for (let n = 0; hasDigit && n < 3; n++) {
    const next = withoutSymbols(
      text.replace(LEADING_DAY_TIME, '').replace(LEADING_TIME, '').replace(LEADING_NUMBER, ''),
    );
    if (next === text || next === '') break;
    text = next;
  }
  if (text.includes('|')) text = withoutPlaces(text);
  if (hasDigit) text = text.replace(TRAILING_DAY, '').replace(TRAILING_TIME, '');
  return (REMARK_SIGN.test(text) ? text.replace(TRAILING_REMARK, '') : text).trim();
}

/** A title without quotes and separators around it. */
export function cleanTitle(title: string): string {
  const placed = title.replace(LEADING_PLACE, '').replace(LEADING_DAY, '');
  const bare = /[)\]]$/.test(placed) ? placed.replace(TRAILING_MATERIAL, '') : placed;
  if (PURE.test(bare)) return bare;
  const text = withoutSymbols(bare).replaceAll(/^[\s,;:–—|/-]+|(?:[\s,;:–—|/-]|(?<=[”»])[.])+$/gu, '');
  return stripQuotes(withoutLoneQuotes(text));
}

/** "“Title” of “something" without the mark at an end that has no partner. */
function withoutLoneQuotes(text: string): string {
  for (const [open, close] of ['“”', '«»', '„“'] as const) {
    if (open === undefined || close === undefined) continue;
    const [opened, closed] = [text.split(open).length, text.split(close).length];
    if (closed > opened && text.endsWith(close)) return text.slice(0, -1).trim();
    if (opened > closed && text.startsWith(open)) return text.slice(1).trim();
  }
  return text;
}
