import type { TalkKind } from './core/records';

/** The product icon of each kind of talk, the same in trees, rows and pages. */
export const KIND_ICONS: Readonly<Record<TalkKind, string>> = {
  talk: 'mic',
  keynote: 'megaphone',
  ignite: 'flame',
  lightning: 'zap',
  workshop: 'tools',
  panel: 'comment-discussion',
  openSpace: 'organization',
};
