import * as vscode from 'vscode';
import type { Library } from '../core/library';
import type { Post, Talk, TalkKind } from '../core/records';
import type { Hit, Reason } from '../core/talkSearch';

/** A row of the quick pick that stands for a talk or a post. */
export interface HitRow extends vscode.QuickPickItem {
  readonly talk?: Talk;
  readonly post?: Post;
}

const ICONS: Readonly<Record<TalkKind, string>> = {
  talk: 'mic',
  keynote: 'megaphone',
  ignite: 'flame',
  lightning: 'zap',
  workshop: 'tools',
  panel: 'comment-discussion',
  openSpace: 'organization',
};

/** Buttons of a row; compared by identity when one is pressed. */
export const TO_THE_SIDE: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('split-horizontal'),
  tooltip: vscode.l10n.t('Open to the Side'),
};
export const ADD_FOLLOW_UP: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('checklist'),
  tooltip: vscode.l10n.t('Add Follow-up…'),
};

/** The row of a hit, with the words around its best match where they are at hand; undefined where the library no longer has it. */
export function hitRow(library: Library, hit: Pick<Hit, 'id' | 'why'>, snippet?: string): HitRow | undefined {
  const detail = [snippet, reasonsLine(hit.why)].filter(Boolean).join(' · ');
  const talk = library.talk(hit.id);
  if (talk) return talkRow(library, talk, detail);
  const post = library.post(hit.id);
  if (!post) return undefined;
  return {
    label: post.title,
    description: [vscode.l10n.t('Article'), post.published?.slice(0, 4)].filter(Boolean).join(' · '),
    detail,
    iconPath: new vscode.ThemeIcon('book'),
    alwaysShow: true,
    post,
  };
}

function talkRow(library: Library, talk: Talk, detail: string): HitRow {
  const event = talk.event === null ? undefined : library.event(talk.event);
  return {
    label: talk.title,
    description: [talk.speakers.join(', '), event?.name ?? talk.date.slice(0, 4)].filter(Boolean).join(' · '),
    detail,
    iconPath: new vscode.ThemeIcon(ICONS[talk.kind]),
    buttons: [ADD_FOLLOW_UP, TO_THE_SIDE],
    alwaysShow: true,
    talk,
  };
}

/** Why a row is there: the fields that matched, and each typo that was forgiven. */
function reasonsLine(why: readonly Reason[]): string {
  const fields = [...new Set(why.map(({ field }) => fieldName(field)))];
  const typos = why
    .filter(({ how }) => how === 'typo')
    .map(({ word, term }) => vscode.l10n.t('typo: {0} → {1}', word, term));
  return [fields.join(', '), ...new Set(typos)].filter(Boolean).join(' · ');
}

function fieldName(field: Reason['field']): string {
  switch (field) {
    case 'title':
      return vscode.l10n.t('title');
    case 'speakers':
      return vscode.l10n.t('speaker');
    case 'event':
      return vscode.l10n.t('event');
    case 'about':
    case 'tags':
      return vscode.l10n.t('tag');
    case 'headings':
      return vscode.l10n.t('heading');
    case 'text':
      return vscode.l10n.t('text');
    case 'notes':
      return vscode.l10n.t('my note');
  }
}
