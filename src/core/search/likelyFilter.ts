import { editDistance } from '../editDistance';
import { FILTER_NAMES, type FilterName } from './searchQuery';

/** What other searches, and other people, call the filters. */
const OTHER_NAMES: Readonly<Record<FilterName, readonly string[]>> = {
  speaker: ['author', 'by', 'from', 'name', 'person', 'presenter', 'who'],
  tag: ['about', 'category', 'keyword', 'label', 'topic'],
  event: ['at', 'conf', 'conference', 'meetup'],
  kind: ['format', 'type'],
  year: ['date', 'when'],
  before: ['till', 'until'],
  after: ['since'],
  feed: ['blog', 'site', 'source', 'weblog'],
  has: ['have', 'with'],
  is: ['are'],
};

/** Shorter names are one edit from too many others. */
const SHORTEST = 3;

/** The filter that may be meant by a name that none has: another word for it, its plural, or a slip of one letter. */
export function likelyFilter(written: string): FilterName | undefined {
  const name = written.toLowerCase();
  const isName = (known: string): boolean => known === name || `${known}s` === name;
  const other = FILTER_NAMES.find((filter) => [filter, ...OTHER_NAMES[filter]].some(isName));
  if (other || name.length < SHORTEST) return other;
  return FILTER_NAMES.find((filter) => filter.length >= SHORTEST && editDistance(name, filter, 1) === 1);
}
