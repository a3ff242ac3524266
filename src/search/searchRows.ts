import * as vscode from 'vscode';
import {
  adviceWords,
  answerWords,
  isTitlesSoFar,
  readAsOf,
  unknownWords,
  type Answered,
} from '../core/search/answerWords';
import {
  completions,
  filterStarts,
  unknownFilter,
  type Completion,
  type UnknownFilter,
} from '../core/search/queryCompletion';
import { Tier } from '../core/search/tiers';
import type { ReadAs } from '../core/search/reasons';
import { limitWords, type SearchLimit } from '../core/search/searchLimits';
import type { SearchResult } from '../core/search/talkSearch';
import {
  completionHeading,
  completionRow,
  filterRow,
  feedsRow,
  heading,
  hitRow,
  idOf,
  nothingRow,
  showAllRow,
  type HitRow,
  type RowSources,
} from './hitRows';

/** What the rows answer. */
export interface Answer extends Answered {
  /** As typed. */
  readonly text: string;
  /** What of the query was meant for a filter and is none. */
  readonly unknown: UnknownFilter | undefined;
  /** The words that were met by typos alone: they are told above the rows. */
  readonly readAs: readonly ReadAs[];
  /** Words around the matches, by the id of the hit, as far as they are at hand. */
  readonly snippets: ReadonlyMap<string, string>;
}

/** What is answered before the words around the matches are at hand. */
export const answerOf = (
  { library }: RowSources,
  text: string,
  result: SearchResult,
  limits: readonly SearchLimit[],
): Answer => ({
  text,
  result,
  limits,
  unknown: unknownFilter(result.query, library.catalog),
  readAs: readAsOf(result),
  snippets: new Map(),
});

/** The rows of what was found, without offers. */
export const hitRows = (from: RowSources, { result: { hits }, readAs, snippets }: Answer): readonly HitRow[] =>
  hits.flatMap((hit) => hitRow(from, hit, snippets.get(hit.id), readAs) ?? []);

/** All rows of an answer: offers, what was found, and apart what is not counted. */
export function searchRows(from: RowSources, answer: Answer): readonly HitRow[] {
  const { hits, total, alsoTagged, byTypos } = answer.result;
  const rows = hitRows(from, answer);
  const above = offers(answer.text, from);
  if (rows.length === 0) return [...above, ...nothing(from, answer)];
  const all = total + alsoTagged + byTypos;
  const tiers = new Map(hits.map(({ id, tier }) => [id, tier]));
  const rowsOf = (isWanted: (tier: Tier | undefined) => boolean): readonly HitRow[] =>
    rows.filter((row) => isWanted(tiers.get(idOf(row) ?? '')));
  const isApart = (tier: Tier | undefined): boolean =>
    tier === Tier.Inherited || tier === Tier.Some || (tier === Tier.Typos && byTypos > 0);
  const whole = rowsOf((tier) => !isApart(tier));
  return [
    ...above,
    ...(whole.length === 0 ? wrongFilter(from, answer) : likelyMeant(answer)),
    ...(above.length > 0 && whole.length > 0 ? [heading(vscode.l10n.t('results'))] : []),
    ...whole,
    ...section(vscode.l10n.t('spelt otherwise'), byTypos > 0 ? rowsOf((tier) => tier === Tier.Typos) : []),
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

function nothing(from: RowSources, answer: Answer): readonly HitRow[] {
  const ofFeeds = feedsRow(from.empty);
  if (ofFeeds.length > 0) return ofFeeds;
  return [nothingFound(from, answer), ...valuesThereAre(answer.unknown?.offers ?? [])];
}

/** That nothing was found, and what to try. */
export const nothingFound = (from: RowSources, answer: Answer): HitRow =>
  nothingRow(answer.text, adviceWords(vscode.l10n.t, answer, answer.unknown, from.notes.length > 0));

/** Where no hit holds all words, and one of them was meant for a filter. */
const wrongFilter = (from: RowSources, answer: Answer): readonly HitRow[] =>
  answer.unknown ? nothing(from, answer) : [];

/** Where hits hold a filter that is none as words: what may have been meant, beside what was found. */
const likelyMeant = ({ unknown }: Answer): readonly HitRow[] =>
  valuesThereAre(unknown?.offers.slice(0, MOST_MEANT) ?? []).map((row) => ({ ...row, isAside: true }));

/** What was found is not to be pushed out of sight. */
const MOST_MEANT = 3;

function valuesThereAre(values: readonly Completion[]): readonly HitRow[] {
  const [first] = values;
  return first ? [completionHeading(first.filter), ...values.map(completionRow)] : [];
}

export const section = (label: string, rows: readonly HitRow[]): readonly HitRow[] =>
  rows.length === 0 ? [] : [heading(label), ...rows];

/** What stands above the rows of an empty box. */
export const hint = (limits: readonly SearchLimit[]): string => [...limits.map(wordsOf), filterHint()].join('  ·  ');

const wordsOf = (limit: SearchLimit): string => limitWords(vscode.l10n.t, limit);

const filterHint = (): string =>
  vscode.l10n.t('Narrow with speaker: tag: event: year:2019..2021 has:note is:unread  ·  "exact phrase"  ·  -without');

/** How the query was read, how much it found, and what is wrong with it, though something was found. */
export function explanation(answer: Answer): string {
  const [best] = answer.result.hits;
  const unknown = best && best.tier !== Tier.Some ? answer.unknown : undefined;
  const still = isTitlesSoFar(answer) ? [vscode.l10n.t('titles only so far')] : [];
  const wrong = unknown ? [unknownWords(vscode.l10n.t, unknown)] : [];
  return [...answerWords(vscode.l10n.t, answer), ...still, ...wrong].join('  ·  ');
}
