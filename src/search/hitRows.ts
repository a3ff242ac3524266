import * as vscode from 'vscode';
import { COMMANDS, type CommandId } from '../commands';
import type { Library } from '../core/library/library';
import { completionCount, lacksWords, MOST_RESULTS } from '../core/search/answerWords';
import type { Completion, FilterStart } from '../core/search/queryCompletion';
import type { Post, Talk } from '../core/records';
import type { FilterName } from '../core/search/searchQuery';
import { noteDocumentId, type SearchedNote } from '../core/search/searchDocument';
import type { ReadAs } from '../core/search/reasons';
import type { Hit, Reason } from '../core/search/talkSearch';
import { shortened } from '../core/shortened';
import { KIND_ICONS } from '../kindIcons';
import type { EmptyAnswer } from '../viewState';

/** A row of the quick pick: something found, or an offer. */
export interface HitRow extends vscode.QuickPickItem {
  readonly talk?: Talk;
  readonly post?: Post;
  readonly note?: SearchedNote;
  /** What takes the place of the query when the row is chosen. */
  readonly completion?: string;
  /** Offered beside what was found, which comes first. */
  readonly isAside?: true;
  /** Shows everything that was found, on a page. */
  readonly showsAll?: true;
  /** Says of the feeds why nothing is found. */
  readonly isOfFeeds?: true;
  /** The command that leads further. */
  readonly runs?: CommandId;
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
  /** What is said where nothing is found. */
  readonly empty: EmptyAnswer;
}

/** The id by which a row's record is known to the search; undefined for offers. */
export const idOf = ({ talk, post, note }: HitRow): string | undefined =>
  talk?.id ?? post?.id ?? (note && noteDocumentId(note.id));

/** The row of a hit, with the words around its best match where they are at hand; undefined where it is gone by now. */
export function hitRow(
  { library, notes }: RowSources,
  hit: Pick<Hit, 'id' | 'why' | 'lacks'>,
  snippet?: string,
  readAs: readonly ReadAs[] = [],
): HitRow | undefined {
  const talk = library.talk(hit.id);
  const lacking = hit.lacks === undefined ? '' : lacksWords(vscode.l10n.t, hit.lacks);
  // The reason stands first: where the row is too narrow, the words around the match lose their end.
  const detail = [reasonsLine(hit.why, talk !== undefined, readAs), lacking, snippet].filter(Boolean).join(' · ');
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
  description: [postWords(post), (post.published ?? post.updated)?.slice(0, 4)].filter(Boolean).join(' · '),
  detail,
  iconPath: new vscode.ThemeIcon('book'),
  buttons: [COPY_LINK, TO_THE_SIDE],
  alwaysShow: true,
  post,
});

function postWords({ talks }: Post): string {
  if (talks.length === 0) return vscode.l10n.t('Article');
  return talks.length === 1 ? vscode.l10n.t('Post with 1 talk') : vscode.l10n.t('Post with {0} talks', talks.length);
}

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
  kind: 'symbol-enum',
  year: 'calendar',
  feed: 'rss',
  has: 'note',
  is: 'circle-filled',
};

/** The row that completes a filter. */
export const completionRow = (completion: Completion): HitRow => {
  const { filter, value, query } = completion;
  return {
    label: value,
    description: completionCount(vscode.l10n.t, completion),
    iconPath: new vscode.ThemeIcon(COMPLETION_ICONS[filter]),
    alwaysShow: true,
    completion: query,
  };
};

export function completionHeading(filter: Completion['filter']): HitRow {
  const words = {
    speaker: vscode.l10n.t('speakers'),
    tag: vscode.l10n.t('tags'),
    event: vscode.l10n.t('events'),
    kind: vscode.l10n.t('kinds'),
    year: vscode.l10n.t('years'),
    feed: vscode.l10n.t('feeds'),
    has: vscode.l10n.t('what you have'),
    is: vscode.l10n.t('what it is for you'),
  };
  return heading(words[filter]);
}

/** The row that begins a filter. */
export const filterRow = ({ filter, query }: FilterStart): HitRow => ({
  label: `${filter}:`,
  description: filterExample(filter),
  iconPath: new vscode.ThemeIcon('filter'),
  alwaysShow: true,
  completion: query,
  isAside: true,
});

function filterExample(filter: FilterName): string {
  switch (filter) {
    case 'speaker':
      return vscode.l10n.t('whose name begins so, such as speaker:anton');
    case 'tag':
      return vscode.l10n.t('with a tag, such as tag:security');
    case 'event':
      return vscode.l10n.t('of an event, such as event:"devopsdays ghent"');
    case 'kind':
      return vscode.l10n.t('of a kind, such as kind:keynote');
    case 'year':
      return vscode.l10n.t('of a year or several, such as year:2019..2021');
    case 'before':
      return vscode.l10n.t('before a day, such as before:2020-06');
    case 'after':
      return vscode.l10n.t('after a day, such as after:2020');
    case 'feed':
      return vscode.l10n.t('of a feed, by its title or address');
    case 'has':
      return vscode.l10n.t('has:note or has:followup');
    case 'is':
      return vscode.l10n.t('is:unread');
  }
}

export const heading = (label: string): HitRow => ({ label, kind: vscode.QuickPickItemKind.Separator });

/** The last row, where there is more than one result. */
export const showAllRow = (total: number): HitRow => ({
  label:
    total > MOST_RESULTS
      ? vscode.l10n.t('Show {0} of {1} results', MOST_RESULTS, total)
      : vscode.l10n.t('Show all {0} results', total),
  iconPath: new vscode.ThemeIcon('list-selection'),
  alwaysShow: true,
  showsAll: true,
});

/** The row in place of hits where that there are none is because of the feeds; it leads on as the views do. */
export function feedsRow({ state, message }: EmptyAnswer): readonly HitRow[] {
  const row = (icon: string, label: string, detail: string, runs?: CommandId): readonly HitRow[] => [
    { label, detail, iconPath: new vscode.ThemeIcon(icon), alwaysShow: true, isOfFeeds: true, ...(runs && { runs }) },
  ];
  switch (state) {
    case 'ready':
    case 'noTalks':
      return [];
    case 'loading':
      return row('sync', vscode.l10n.t('Feeds are being read…'), vscode.l10n.t('What is found in them appears here.'));
    case 'empty':
      return row(
        'rss',
        vscode.l10n.t('No feed is followed'),
        vscode.l10n.t('Follow a feed, and its talks can be searched.'),
        COMMANDS.importFeed,
      );
    case 'failed':
      return row(
        'warning',
        vscode.l10n.t('A followed feed could not be read. Try again'),
        message.replaceAll('\n', ' '),
        COMMANDS.refreshFeeds,
      );
    case 'consent':
      return row(
        'shield',
        vscode.l10n.t('A feed of this workspace waits for your yes'),
        vscode.l10n.t('Nothing is fetched without it. Review and fetch…'),
        COMMANDS.allowFeeds,
      );
  }
}

/** Says that nothing was found, and what to try. */
export const nothingRow = (text: string, advice: string): HitRow => ({
  label: vscode.l10n.t('Nothing found for “{0}”', shortened(text.trim())),
  detail: advice,
  iconPath: new vscode.ThemeIcon('search-stop'),
  alwaysShow: true,
});

/** Why a row is there: the fields that matched, and each typo that was forgiven and is not told above all rows. */
function reasonsLine(why: readonly Reason[], isTalk: boolean, readAs: readonly ReadAs[]): string {
  const fields = [...new Set(why.map(({ field }) => fieldName(field, isTalk)))];
  const typos = why
    .filter(({ how, word }) => how === 'typo' && !readAs.some((told) => told.word === word))
    .map(({ term }) => vscode.l10n.t('typo: {0}', term));
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
