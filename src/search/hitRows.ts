import * as vscode from 'vscode';
import type { Library } from '../core/library/library';
import type { Completion } from '../core/search/queryCompletion';
import type { Post, Talk } from '../core/records';
import { noteDocumentId, type SearchedNote } from '../core/search/searchDocument';
import type { Hit, Reason } from '../core/search/talkSearch';
import { KIND_ICONS } from '../kindIcons';

/** A row of the quick pick: something found, or an offer. */
export interface HitRow extends vscode.QuickPickItem {
  readonly talk?: Talk;
  readonly post?: Post;
  readonly note?: SearchedNote;
  /** What takes the place of the query when the row is chosen. */
  readonly completion?: string;
  /** Shows everything that was found, on a page. */
  readonly showsAll?: true;
}

/** Buttons of a row; compared by identity when one is pressed. */
export const TO_THE_SIDE: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('split-horizontal'),
  tooltip: vscode.l10n.t('Open to the Side'),
};
export const ADD_FOLLOW_UP: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('checklist'),
  tooltip: vscode.l10n.t('Add Follow-up…'),
};
export const COPY_LINK: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('link'),
  tooltip: vscode.l10n.t('Copy Link'),
};

/** Where rows look up what a hit is. */
export interface RowSources {
  readonly library: Library;
  readonly notes: readonly SearchedNote[];
}

/** The id by which a row's record is known to the search; undefined for offers. */
export const idOf = ({ talk, post, note }: HitRow): string | undefined =>
  talk?.id ?? post?.id ?? (note && noteDocumentId(note.id));

/** The row of a hit, with the words around its best match where they are at hand; undefined where it is gone by now. */
export function hitRow(
  { library, notes }: RowSources,
  hit: Pick<Hit, 'id' | 'why'>,
  snippet?: string,
): HitRow | undefined {
  const talk = library.talk(hit.id);
  const detail = [snippet, reasonsLine(hit.why, talk !== undefined)].filter(Boolean).join(' · ');
  if (talk) return talkRow(library, talk, detail);
  const post = library.post(hit.id);
  if (post) return postRow(post, detail);
  const note = notes.find(({ id }) => noteDocumentId(id) === hit.id);
  return note && noteRow(note, detail);
}

function talkRow(library: Library, talk: Talk, detail: string): HitRow {
  const event = talk.event === null ? undefined : library.event(talk.event);
  return {
    label: talk.title,
    description: [talk.speakers.join(', '), event?.name ?? talk.date.slice(0, 4)].filter(Boolean).join(' · '),
    detail,
    iconPath: new vscode.ThemeIcon(KIND_ICONS[talk.kind]),
    buttons: [ADD_FOLLOW_UP, COPY_LINK, TO_THE_SIDE],
    alwaysShow: true,
    talk,
  };
}

const postRow = (post: Post, detail: string): HitRow => ({
  label: post.title,
  description: [vscode.l10n.t('Article'), post.published?.slice(0, 4)].filter(Boolean).join(' · '),
  detail,
  iconPath: new vscode.ThemeIcon('book'),
  buttons: [COPY_LINK, TO_THE_SIDE],
  alwaysShow: true,
  post,
});

const noteRow = (note: SearchedNote, detail: string): HitRow => ({
  label: note.title,
  description: vscode.l10n.t('My note'),
  detail,
  iconPath: new vscode.ThemeIcon('note'),
  alwaysShow: true,
  note,
});

const COMPLETION_ICONS: Readonly<Record<Completion['filter'], string>> = {
  speaker: 'account',
  tag: 'tag',
  event: 'calendar',
};

/** The row that completes a filter. */
export const completionRow = ({ filter, value, talks, query }: Completion): HitRow => ({
  label: value,
  description: talks === 1 ? vscode.l10n.t('1 talk') : vscode.l10n.t('{0} talks', talks),
  iconPath: new vscode.ThemeIcon(COMPLETION_ICONS[filter]),
  alwaysShow: true,
  completion: query,
});

export function completionHeading(filter: Completion['filter']): HitRow {
  const words = {
    speaker: vscode.l10n.t('speakers'),
    tag: vscode.l10n.t('tags'),
    event: vscode.l10n.t('events'),
  };
  return heading(words[filter]);
}

export const heading = (label: string): HitRow => ({ label, kind: vscode.QuickPickItemKind.Separator });

/** The last row, where there is more than one result. */
export const showAllRow = (total: number): HitRow => ({
  label: vscode.l10n.t('Show all {0} results', total),
  iconPath: new vscode.ThemeIcon('list-selection'),
  alwaysShow: true,
  showsAll: true,
});

/** Says that nothing was found, and what to try. */
export const nothingRow = (text: string, isNarrowed: boolean): HitRow => ({
  label: vscode.l10n.t('Nothing found for “{0}”', text),
  detail: isNarrowed
    ? vscode.l10n.t('Try without the filters on the right of the box, fewer words, or another spelling.')
    : vscode.l10n.t('Try fewer words, or another spelling.'),
  iconPath: new vscode.ThemeIcon('search-stop'),
  alwaysShow: true,
});

/** Why a row is there: the fields that matched, and each typo that was forgiven. */
function reasonsLine(why: readonly Reason[], isTalk: boolean): string {
  const fields = [...new Set(why.map(({ field }) => fieldName(field, isTalk)))];
  const typos = why
    .filter(({ how }) => how === 'typo')
    .map(({ word, term }) => vscode.l10n.t('typo: {0} → {1}', word, term));
  return [fields.join(', '), ...new Set(typos)].filter(Boolean).join(' · ');
}

function fieldName(field: Reason['field'], isTalk: boolean): string {
  switch (field) {
    case 'title':
      return vscode.l10n.t('title');
    case 'speakers':
      return vscode.l10n.t('speaker');
    case 'event':
      return vscode.l10n.t('event');
    case 'about':
      return vscode.l10n.t('tag');
    case 'tags':
      // The tags of an article are its own; a talk has them from its post.
      return isTalk ? vscode.l10n.t('also tagged') : vscode.l10n.t('tag');
    case 'headings':
      return vscode.l10n.t('heading');
    case 'text':
      return vscode.l10n.t('text');
    case 'notes':
      return vscode.l10n.t('my note');
  }
}
