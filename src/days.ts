/** Days as words: in trees, on pages and in rows, the day stands before the month. */

/** "10 November 2022"; the words as they are where they are no day. */
export const longDay = (language: string, date: string): string =>
  formatDay(language, date, { day: 'numeric', month: 'long', year: 'numeric' });

/** "10 Nov 2022", or "10 Nov" where the year is told otherwise. */
export const shortDay = (language: string, date: string, withYear = true): string =>
  formatDay(language, date, { day: 'numeric', month: 'short', ...(withYear && { year: 'numeric' }) });

/** A day of the calendar: no time zone may move it. */
function formatDay(language: string, date: string, options: Intl.DateTimeFormatOptions): string {
  const time = Date.parse(date.slice(0, 10));
  if (Number.isNaN(time)) return date;
  // Plain "en" would put the month first, as few readers of an ISO date expect it.
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(time);
}
