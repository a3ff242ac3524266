import { shortened } from '../shortened';
import type { Translate } from '../translate';
import { explainQuery } from './explainQuery';
import type { Completion, UnknownFilter } from './queryCompletion';
import { Tier } from './tiers';
import { typosRead, type ReadAs } from './reasons';
import { hasOnlySigns } from './queryWords';
import { limitWords, type SearchLimit } from './searchLimits';
import { FILTER_NAMES, type QueryItem } from './searchQuery';
import type { SearchResult } from './talkSearch';

/** So many hits stand on the page of all results: whoever looks further narrows the search. */
export const MOST_RESULTS = 200;

/** So many words that a typo may have meant are named. */
const MOST_TYPOS = 3;
/** In letters: a query with several filters, each of them whole. */
const LONGEST_READING = 160;

/** What was found, and under which limits. */
export interface Answered {
  readonly result: SearchResult;
  readonly limits: readonly SearchLimit[];
}

/** The words that were met by typos alone: told once, above all that was found. */
export const readAsOf = ({ hits }: SearchResult): readonly ReadAs[] => typosRead(hits.map(({ why }) => why));

/** How a query was read, and how much it found: in the same words wherever one searches. */
export function answerWords(t: Translate, { result, limits }: Answered): readonly string[] {
  const { query, alsoTagged, byTypos, total, lackingOne } = result;
  const typos = readAsOf(result).map(({ word, terms }) => {
    const meant = terms.slice(0, MOST_TYPOS).map((term) => shortened(term));
    return t('“{0}” read as {1}', shortened(word), meant.join(', '));
  });
  return [
    countWords(t, result),
    lackingOne === 0 || lackingOne === total ? '' : t('{0} with all but one', lackingOne),
    byTypos === 0 ? '' : t('{0} spelt otherwise', byTypos),
    alsoTagged === 0 ? '' : t('{0} also tagged', alsoTagged),
    ...limits.map((limit) => limitWords(t, limit)),
    shortened(explainQuery(query), LONGEST_READING),
    ...typos,
  ].filter((part) => part !== '');
}

/** Without which word something is found all the same. */
export const lacksWords = (t: Translate, lacks: string): string => t('without “{0}”', shortened(lacks));

function countWords(t: Translate, { total, hits, lackingOne }: SearchResult): string {
  if (lackingOne > 0 && lackingOne === total) return t('nothing with all words, {0} with all but one', total);
  if (hits[0]?.tier === Tier.Some) return t('nothing with all words, {0} with some of them', total);
  return total === 1 ? t('1 result') : t('{0} results', total);
}

/** That only titles were looked at, for want of an index of the texts, and not because one wanted it so. */
export const isTitlesSoFar = ({ result, limits }: Answered): boolean => result.titlesOnly && !limits.includes('titles');

/** What to try where nothing was found; `hasNotes` tells whether the user has any note at all. */
export function adviceWords(
  t: Translate,
  { result: { query }, limits }: Answered,
  unknown: UnknownFilter | undefined,
  hasNotes: boolean,
): string {
  if (hasOnlySigns(query)) return signsWords(t, query.text);
  if (unknown) return unknownWords(t, unknown);
  const filters = query.items.filter((item) => !isWord(item));
  if (!hasNotes && filters.some(isAboutNotes)) return t('You have no notes yet.');
  if (limits.length > 0) {
    const held = limits.map((limit) => limitWords(t, limit)).join(', ');
    return t('Try without “{0}”, with fewer words, or another spelling.', held);
  }
  if (filters.length < query.items.length) return t('Try fewer words, or another spelling.');
  return filters.length === 1 ? t('Nothing passes this filter.') : t('Nothing passes all of these filters.');
}

/** That a query of signs alone asks for nothing. */
export const signsWords = (t: Translate, text: string): string =>
  t('There are no words to search for in “{0}”.', shortened(text.trim()));

const isWord = (item: QueryItem): boolean => item.kind === 'word' || item.kind === 'phrase';

const isAboutNotes = (item: QueryItem): boolean => item.kind === 'flag' && item.flag !== 'unread' && !item.excluded;

/** What is wrong with a filter. */
export function unknownWords(t: Translate, { filter, written: whole, likely }: UnknownFilter): string {
  const written = shortened(whole);
  switch (filter) {
    case null:
      return likely === undefined
        ? t('There is no filter “{0}:”. There are {1}', written, FILTER_NAMES.map((name) => `${name}:`).join(' '))
        : t('There is no filter “{0}:”; “{1}:” may be meant.', written, likely);
    case 'before':
    case 'after':
      return t('“{0}” is no day; write 2020, 2020-06 or 2020-06-30.', written);
    case 'has':
      return t('“has:” takes note or followup, and not “{0}”.', written);
    case 'is':
      return t('“is:” takes unread, and not “{0}”.', written);
    case 'speaker':
    case 'tag':
    case 'event':
    case 'kind':
    case 'year':
    case 'feed':
      return t('No {0} here begins with “{1}”.', filter, written);
  }
}

/** How many talks have a value, as far as that is known. */
export function completionCount(t: Translate, { filter, value, talks, alsoTagged }: Completion): string {
  if (talks === null || (filter === 'kind' && value === 'article')) return '';
  if (alsoTagged > 0) return t('{0} about it, {1} also tagged', talks, alsoTagged);
  return talks === 1 ? t('1 talk') : t('{0} talks', talks);
}
