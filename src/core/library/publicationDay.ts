import type { Entry } from '../feeds/feedEntry';

/** The day of publication, else of the last change, on the author's own calendar as `YYYY-MM-DD`; '' where unknown. */
export function publicationDay(entry: Entry): string {
  return entry.day ?? (entry.published ?? entry.updated ?? '').slice(0, 10);
}
