import * as vscode from 'vscode';
import { explainQuery } from '../core/search/explainQuery';
import { completions, filterStarts, unknownFilter } from '../core/search/queryCompletion';
import { Tier } from '../core/search/rankHits';
import { typosRead, type ReadAs } from '../core/search/reasons';
import { limitWords, type SearchLimit } from '../core/search/searchLimits';
import type { SearchResult } from '../core/search/talkSearch';
import {
  completionHeading,
  completionRow,
  filterRow,
  followRow,
  heading,
  hitRow,
  idOf,
  nothingRow,
  showAllRow,
  type HitRow,
  type RowSources,
} from './hitRows';

/** What the rows answer. */
export interface Answer {
  /** As typed. */
  readonly text: string;
  readonly found: SearchResult;
  readonly limits: readonly SearchLimit[];
  /** The words that were met by typos alone: they are told above the rows. */
  readonly readAs: readonly ReadAs[];
  /** Words around the matches, by the id of the hit, as far as they are at hand. */
  readonly snippets: ReadonlyMap<string, string>;
}

/** What is answered before the words around the matches are at hand. */
export const answerOf = (text: string, found: SearchResult, limits: readonly SearchLimit[]): Answer => ({
  text,
  found,
  limits,
  readAs: typosRead(found.hits.map(({ why }) => why)),
  snippets: new Map(),
});

/** The rows of what was found, without offers. */
export const hitRows = (from: RowSources, { found: { hits }, readAs, snippets }: Answer): readonly HitRow[] =>
  hits.flatMap((hit) => hitRow(from, hit, snippets.get(hit.id), readAs) ?? []);

/** All rows of an answer: offers, what was found, and apart what is not counted. */
export function searchRows(from: RowSources, answer: Answer): readonly HitRow[] {
  const { text, found } = answer;
  const { hits, total, alsoTagged } = found;
  const rows = hitRows(from, answer);
  const above = offers(text, from);
  if (rows.length === 0) return [...above, ...nothing(from, answer)];
  const all = total + alsoTagged;
  const tiers = new Map(hits.map(({ id, tier }) => [id, tier]));
  const rowsOf = (isWanted: (tier: Tier | undefined) => boolean): readonly HitRow[] =>
    rows.filter((row) => isWanted(tiers.get(idOf(row) ?? '')));
  const whole = rowsOf((tier) => tier !== Tier.Inherited && tier !== Tier.Some);
  return [
    ...above,
    ...(whole.length === 0 ? wrongFilter(from, found) : []),
    ...(above.length > 0 && whole.length > 0 ? [heading(vscode.l10n.t('results'))] : []),
    ...whole,
    ...section(
      vscode.l10n.t('also tagged, not about it'),
      rowsOf((tier) => tier === Tier.Inherited),
    ),
    ...section(
      vscode.l10n.t('with some of the words'),
      rowsOf((tier) => tier === Tier.Some),
    ),
    ...(all > 1 ? [showAllRow(all)] : []),
  ];
}

/** What the query may go on with. */
function offers(text: string, { library }: RowSources): readonly HitRow[] {
  const values = completions(text, library.catalog);
  const [first] = values;
  if (first) return [completionHeading(first.filter), ...values.map(completionRow)];
  return section(vscode.l10n.t('filters'), filterStarts(text).map(filterRow));
}

function nothing(from: RowSources, { text, found, limits }: Answer): readonly HitRow[] {
  const { isFollowing, library } = from;
  if (!isFollowing()) return [followRow()];
  const unknown = unknownFilter(found.query, library.catalog);
  return [nothingRow(text, limits.length > 0, unknown), ...valuesThereAre(unknown)];
}

/** Where no hit holds all words, and one of them was meant for a filter. */
function wrongFilter({ library }: RowSources, { query }: SearchResult): readonly HitRow[] {
  const unknown = unknownFilter(query, library.catalog);
  return unknown ? [nothingRow(query.text, false, unknown), ...valuesThereAre(unknown)] : [];
}

function valuesThereAre(unknown: ReturnType<typeof unknownFilter>): readonly HitRow[] {
  const [first] = unknown?.offers ?? [];
  return first ? [completionHeading(first.filter), ...(unknown?.offers ?? []).map(completionRow)] : [];
}

export const section = (label: string, rows: readonly HitRow[]): readonly HitRow[] =>
  rows.length === 0 ? [] : [heading(label), ...rows];

/** What stands above the rows of an empty box. */
export const hint = (limits: readonly SearchLimit[]): string => [...limits.map(wordsOf), filterHint()].join('  ·  ');

const wordsOf = (limit: SearchLimit): string => limitWords(vscode.l10n.t, limit);

const filterHint = (): string =>
  vscode.l10n.t('Narrow with speaker: tag: event: year:2019..2021 has:note is:unread  ·  "exact phrase"  ·  -without');

/** How the query was read, and how much it found. */
export function explanation({ found, limits, readAs }: Answer): string {
  const { query, total, alsoTagged, titlesOnly, hits } = found;
  const isPartial = hits[0]?.tier === Tier.Some;
  const count = isPartial
    ? vscode.l10n.t('nothing with all words, {0} with some of them', total)
    : total === 1
      ? vscode.l10n.t('1 result')
      : vscode.l10n.t('{0} results', total);
  const tagged = alsoTagged === 0 ? '' : vscode.l10n.t('{0} also tagged', alsoTagged);
  const typos = readAs.map(({ word, terms }) =>
    vscode.l10n.t('“{0}” read as {1}', word, terms.slice(0, MOST_TYPOS).join(', ')),
  );
  const still = titlesOnly && !limits.includes('titles') ? vscode.l10n.t('titles only so far') : '';
  return [count, tagged, ...limits.map(wordsOf), explainQuery(query), ...typos, still].filter(Boolean).join('  ·  ');
}

/** So many words that a typo may have meant are named. */
const MOST_TYPOS = 3;
