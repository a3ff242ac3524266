/** A moment as a feed writes it. */
export interface FeedDate {
  /** ISO 8601 date and time in UTC. */
  readonly moment: string;
  /** ISO 8601 day on the calendar of who wrote it: at +01:00, midnight is still the day before in UTC. */
  readonly day: string;
}

/**
 * A date as feeds write it, or null. RFC 3339 and RFC 822 are the rules; real feeds also leave out the zone (read as
 * UTC), the time (midnight), the seconds or the weekday, write years with two digits, months in their language, and
 * offsets in many ways.
 */
export function readFeedDate(written: string): FeedDate | null {
  const text = written.replace(/\s+/g, ' ').trim();
  if (text === '' || text.length > 100) return null;
  const read = readIso(text) ?? readWords(text) ?? readNumbers(text);
  if (read === null) return null;
  const [moment, local] = [new Date(read.time), new Date(read.time + read.offset * 60_000)];
  // Years before the first weblog by far, or with five digits, are a misreading.
  const year = moment.getUTCFullYear();
  if (year < 1900 || year > 9990) return null;
  return { moment: moment.toISOString().replace('.000Z', 'Z'), day: local.toISOString().slice(0, 10) };
}

/** Milliseconds since 1970, and minutes east of Greenwich. */
interface ZonedTime {
  readonly time: number;
  readonly offset: number;
}

const CLOCK = String.raw`(\d{1,2})[:.hH](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?\s*([ap]\.?m\.?)?`;
const ZONE = String.raw`\(?([A-Za-z]{1,5}[+-]\d{1,2}(?::?\d{2})?|[A-Za-z]{1,5}|[+\-−]\d{1,2}(?::?\d{2})?)?\)?(?:\s*\([^)]*\))?`;

const ISO = new RegExp(
  String.raw`^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?:(?:[Tt]|\s)\s*(?:(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d+))?)?)?\s*${ZONE})?$`,
);

function readIso(text: string): ZonedTime | null {
  const found = ISO.exec(text);
  if (!found) return null;
  const [, year, month = '1', day = '1', hour = '0', minute = '0', second = '0', fraction = '0', zone] = found;
  return moment({ year: Number(year), month: Number(month), day: Number(day) }, [hour, minute, second, fraction], zone);
}

/** `Thu, 10 Nov 2022 21:32:11 GMT`, `November 10, 2022 9:32 pm`, `10. März 2022`, `Thu Nov 10 21:32:11 CET 2022`. */
function readWords(text: string): ZonedTime | null {
  // A day of the week says nothing, but may look like a month: "mar., 5 juil. 2022".
  return readNamedMonth(text) ?? readNamedMonth(text.replace(/^\p{L}+\.?(?:,\s*|\s+)/u, ''));
}

function readNamedMonth(text: string): ZonedTime | null {
  for (const pattern of WORD_PATTERNS) {
    const found = pattern.exec(text)?.groups;
    const month = monthOf(found?.['month'] ?? '');
    const clock = timeOf(found?.['time'] ?? '');
    if (!found || month === undefined || clock === null) continue;
    return moment({ year: fullYear(found['year'] ?? ''), month, day: Number(found['day']) }, clock, found['zone']);
  }
  return null;
}

const NAMED_CLOCK = String.raw`(?<time>\d{1,2}[:.hH]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?)`;
const NAMED_ZONE = String.raw`(?<zone>[A-Za-z]{1,5}[+-]\d{1,2}(?::?\d{2})?|[A-Za-z]{1,5}|[+\-−]\d{1,2}(?::?\d{2})?)`;
const REST = String.raw`(?:,?\s*(?:at|um|à|om|-)?\s*${NAMED_CLOCK}(?:\s*(?:Uhr|uur))?\s*${NAMED_ZONE}?(?:\s*\([^)]*\))?)?$`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|\.|º)?`;
const MONTH = String.raw`(?<month>\p{L}+)\.?`;
const YEAR = String.raw`(?<year>\d{4}|\d{2})`;

const WORD_PATTERNS = [
  new RegExp(String.raw`^${DAY}(?:\s+de|\s+of)?[\s-]+${MONTH}(?:\s+de)?,?[\s-]+${YEAR}${REST}`, 'iu'),
  new RegExp(String.raw`^${MONTH}\s+${DAY},?\s+${YEAR}${REST}`, 'iu'),
  new RegExp(String.raw`^${MONTH}\s+${DAY}\s+${NAMED_CLOCK}\s*${NAMED_ZONE}?\s+${YEAR}$`, 'iu'),
];

/** `10.11.2022 21:32`, `10/11/2022` (day first, unless that is no date), `2022/11/10`, seconds since 1970. */
function readNumbers(text: string): ZonedTime | null {
  if (/^\d{9,10}$/.test(text)) return { time: Number(text) * 1000, offset: 0 };
  const found = new RegExp(String.raw`^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?:,?\s+${CLOCK}\s*${ZONE})?$`, 'i').exec(
    text,
  );
  if (!found) return null;
  const [, first = '', , middle = '', last = '', hour = '0', minute = '0', second = '0', fraction = '0', half, zone] =
    found;
  const clock = [halfDay(hour, half), minute, second, fraction];
  if (first.length === 4) return moment({ year: Number(first), month: Number(middle), day: Number(last) }, clock, zone);
  const [day, month] = Number(middle) > 12 ? [middle, first] : [first, middle];
  return moment({ year: fullYear(last), month: Number(month), day: Number(day) }, clock, zone);
}

function timeOf(text: string): readonly string[] | null {
  if (text === '') return ['0', '0', '0', '0'];
  const [, hour = '', minute = '', second = '0', fraction = '0', half] = new RegExp(CLOCK, 'i').exec(text) ?? [];
  return hour === '' ? null : [halfDay(hour, half), minute, second, fraction];
}

function halfDay(hour: string, half: string | undefined): string {
  if (half === undefined) return hour;
  return String((Number(hour) % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0));
}

function moment(
  day: { readonly year: number; readonly month: number; readonly day: number },
  clock: readonly string[],
  zone: string | undefined,
): ZonedTime | null {
  const [hour = 0, minute = 0, second = 0] = clock.map(Number);
  const offset = offsetOf(zone);
  const valid = day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= daysIn(day.year, day.month);
  if (!valid || hour > 24 || minute > 59 || second > 60 || offset === null) return null;
  const thousandths = Math.floor(Number(`0.${clock[3] ?? '0'}`) * 1000);
  const time = Date.UTC(2000, day.month - 1, day.day, hour, minute, Math.min(second, 59), thousandths);
  const date = new Date(time);
  date.setUTCFullYear(date.getUTCFullYear() - 2000 + day.year);
  return { time: date.getTime() - offset * 60_000, offset };
}

function daysIn(year: number, month: number): number {
  return month === 2 && !(year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 28 : (DAYS[month - 1] ?? 0);
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** RFC 2822: two digits from 50 on are the last century. */
function fullYear(year: string): number {
  const number = Number(year);
  return year.length > 2 ? number : number + (number < 50 ? 2000 : 1900);
}

/** Minutes east of Greenwich; null where the zone is no zone. An unknown name counts as UTC (RFC 2822 4.3). */
function offsetOf(zone: string | undefined): number | null {
  if (zone === undefined || zone === '') return 0;
  const digits = /^(?:[A-Za-z]*)([+\-−])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (!digits) return (ZONES[zone.toUpperCase()] ?? 0) * 60;
  const [, sign, hours, minutes = '0'] = digits;
  const offset = Number(hours) * 60 + Number(minutes);
  return offset > 24 * 60 ? null : sign === '+' ? offset : -offset;
}

const ZONES: Readonly<Record<string, number>> = {
  ...{ UT: 0, UTC: 0, GMT: 0, Z: 0, WET: 0, WEST: 1, BST: 1, IST: 5.5, CET: 1, CEST: 2, MEZ: 1, MESZ: 2, MET: 1 },
  ...{ MEST: 2, EET: 2, EEST: 3, MSK: 3, AST: -4, ADT: -3, EST: -5, EDT: -4, CST: -6, CDT: -5, MST: -7, MDT: -6 },
  ...{ PST: -8, PDT: -7, AKST: -9, AKDT: -8, HST: -10, JST: 9, KST: 9, AEST: 10, AEDT: 11, NZST: 12, NZDT: 13 },
};

/** The first letters tell the month in the languages conference weblogs are mostly written in. */
const MONTHS: readonly (readonly [string, number])[] = [
  ...spell(1, 'jan jän ene gen jän'),
  ...spell(2, 'feb fév fev'),
  ...spell(3, 'mar mär maa mrt mrz'),
  ...spell(4, 'apr avr abr'),
  ...spell(5, 'may mai mei mag maj'),
  ...spell(6, 'juin jun giu'),
  ...spell(7, 'juil jul lug'),
  ...spell(8, 'aug aou aoû ago'),
  ...spell(9, 'sep set'),
  ...spell(10, 'oct okt out ott'),
  ...spell(11, 'nov'),
  ...spell(12, 'dec déc dez dic'),
];

function spell(month: number, beginnings: string): readonly (readonly [string, number])[] {
  return beginnings.split(' ').map((beginning) => [beginning, month] as const);
}

function monthOf(word: string): number | undefined {
  const lower = word.toLowerCase();
  return MONTHS.find(([beginning]) => lower.startsWith(beginning))?.[1];
}
