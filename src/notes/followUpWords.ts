import * as vscode from 'vscode';
import type { FollowUp, Priority, TaskStatus } from '../core/notes/followUp';
import { isOpen, isOverdue } from '../core/notes/followUpGroups';

/** The second fact of a row: when it is due, what else is to be known of it, and what it is about. */
export function followUpDescription(followUp: FollowUp, about: string): string {
  return [statusName(followUp.status), priorityName(followUp.priority), dayWords(followUp), about]
    .filter(Boolean)
    .join(' · ');
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
  if (status === 'done') return done === null ? '' : vscode.l10n.t('done {0}', longDay(done));
  if (due !== null) return vscode.l10n.t('due {0}', longDay(due));
  return scheduled === null ? '' : vscode.l10n.t('scheduled {0}', longDay(scheduled));
}

/** A day in the user's language. It is a day of the calendar, so no time zone may move it. */
function longDay(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(vscode.env.language, { dateStyle: 'medium', timeZone: 'UTC' });
}

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
