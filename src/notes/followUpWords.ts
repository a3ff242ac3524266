import * as vscode from 'vscode';
import type { FollowUp, Priority, TaskStatus } from '../core/notes/followUp';
import { isOpen, isOverdue } from '../core/notes/followUpGroups';
import { shortDay } from '../days';

/**
 * The second fact of a row: when it is due, what else is to be known of it, and what it is about. What is cut off at the end
 * of a narrow row matters least.
 *
 * @param others what the rows above it do not say: what it is about, or else the day, for what is overdue.
 */
export function followUpDescription(
  followUp: FollowUp,
  { about = '', today }: { readonly about?: string; readonly today?: string },
): string {
  const overdue = today !== undefined && isOverdue(followUp, today) ? vscode.l10n.t('overdue') : '';
  const when = [overdue, dayWords(followUp)].filter(Boolean).join(', ');
  return [when, statusName(followUp.status), priorityName(followUp.priority), about].filter(Boolean).join(' · ');
}

/** What a screen reader says of a row. */
export function spokenFollowUp(followUp: FollowUp, about: string, today: string): string {
  const overdue = isOverdue(followUp, today) ? vscode.l10n.t('overdue') : '';
  return [
    followUp.text,
    overdue,
    statusName(followUp.status) || (isOpen(followUp) ? vscode.l10n.t('open') : ''),
    priorityName(followUp.priority),
    dayWords(followUp),
    about,
  ]
    .filter(Boolean)
    .join(', ');
}

/** Plain words only: the text is the user's own, but a feed may have named the talk. */
export function followUpTooltip(followUp: FollowUp, about: string): vscode.MarkdownString {
  const note = vscode.workspace.asRelativePath(vscode.Uri.parse(followUp.note, true));
  const lines = [
    followUp.text,
    followUp.details ?? '',
    about,
    dayWords(followUp),
    followUp.tags.map((tag) => `#${tag}`).join(' '),
    vscode.l10n.t('{0}, line {1}', note, followUp.line + 1),
  ];
  const tooltip = new vscode.MarkdownString();
  for (const line of lines.filter(Boolean)) tooltip.appendText(line).appendMarkdown('\n\n');
  return tooltip;
}

function dayWords({ due, scheduled, done, status }: FollowUp): string {
  if (status === 'done') return done === null ? '' : vscode.l10n.t('done {0}', dayName(done));
  if (due !== null) return vscode.l10n.t('due {0}', dayName(due));
  return scheduled === null ? '' : vscode.l10n.t('scheduled {0}', dayName(scheduled));
}

const dayName = (day: string): string => shortDay(vscode.env.language, day);

function statusName(status: TaskStatus): string {
  switch (status) {
    case 'inProgress':
      return vscode.l10n.t('in progress');
    case 'onHold':
      return vscode.l10n.t('on hold');
    case 'cancelled':
      return vscode.l10n.t('cancelled');
    case 'todo':
    case 'done':
      return '';
  }
}

function priorityName(priority: Priority): string {
  switch (priority) {
    case 'highest':
      return vscode.l10n.t('highest priority');
    case 'high':
      return vscode.l10n.t('high priority');
    case 'medium':
      return vscode.l10n.t('medium priority');
    case 'low':
      return vscode.l10n.t('low priority');
    case 'lowest':
      return vscode.l10n.t('lowest priority');
    case 'none':
      return '';
  }
}
