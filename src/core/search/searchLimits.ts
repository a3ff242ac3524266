import type { DocumentFacts } from './searchFilter';
import type { Translate } from '../translate';

/**
 * What a search may be held to beside its query: talks, articles, or what the user has notes about, of which one at most
 * is meant; and titles and names, without the texts.
 */
const LIMITS = ['talks', 'articles', 'notes', 'titles'] as const;
export type SearchLimit = (typeof LIMITS)[number];

/** The limits among what another one names. */
export const readLimits = (value: unknown): readonly SearchLimit[] =>
  Array.isArray(value) ? LIMITS.filter((limit) => value.includes(limit)) : [];

/** What the limits leave, of titles apart; undefined where that is everything. */
export function limitTest(
  limits: readonly SearchLimit[],
  hasNote: (id: string) => boolean,
): ((document: DocumentFacts) => boolean) | undefined {
  if (limits.includes('talks')) return ({ kind }) => kind === 'talk';
  if (limits.includes('articles')) return ({ kind }) => kind === 'post';
  if (limits.includes('notes')) return ({ kind, id }) => kind === 'note' || hasNote(id);
  return undefined;
}

/** What a limit is called, in a row of words. */
export function limitWords(t: Translate, limit: SearchLimit): string {
  switch (limit) {
    case 'talks':
      return t('talks only');
    case 'articles':
      return t('articles only');
    case 'notes':
      return t('with my notes only');
    case 'titles':
      return t('without the text');
  }
}
