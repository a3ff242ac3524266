import * as vscode from 'vscode';
import type { ImportSummary } from '../core/library/importSummary';

/** What an import brought, in one line. */
export function changeWords(change: ImportSummary | undefined): string {
  const parts = change ? countedParts(change) : [];
  return parts.length === 0
    ? vscode.l10n.t('Nothing is new in the followed feeds')
    : new Intl.ListFormat(vscode.env.language, { type: 'unit' }).format(parts);
}

function countedParts({ newTalks, goneTalks, changedPosts }: ImportSummary): readonly string[] {
  const words: readonly (readonly [number, string, string])[] = [
    [newTalks.length, vscode.l10n.t('1 new talk'), vscode.l10n.t('{0} new talks', newTalks.length)],
    [changedPosts, vscode.l10n.t('1 changed post'), vscode.l10n.t('{0} changed posts', changedPosts)],
    [goneTalks.length, vscode.l10n.t('1 talk is gone'), vscode.l10n.t('{0} talks are gone', goneTalks.length)],
  ];
  return words.filter(([count]) => count > 0).map(([count, one, many]) => (count === 1 ? one : many));
}
