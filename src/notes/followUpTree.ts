import * as vscode from 'vscode';
import { COMMANDS } from '../commands';
import type { FollowUp, Subject } from '../core/notes/followUp';
import { type DueGroup, groupByDue, groupBySubject, isOpen, isOverdue, subjectKey } from '../core/notes/followUpGroups';
import { ReadableError } from '../core/readableError';
import { followUpDescription, followUpTooltip, spokenFollowUp } from './followUpWords';
import type { NoteList } from './noteList';

/** A row for one follow-up. Commands of rows read `talkId`. */
export interface FollowUpRow {
  readonly kind: 'followUp';
  readonly id: string;
  readonly followUp: FollowUp;
  readonly talkId?: string;
}

/** A row above others: when they are due, or what they are about. */
export interface GroupRow {
  readonly kind: 'group';
  readonly id: string;
  readonly label: string;
  readonly icon: vscode.ThemeIcon;
  readonly context: string;
  readonly isClosed: boolean;
  /** Whether it tells how many are open, else how many there are. */
  readonly countsOpen: boolean;
  readonly rows: readonly FollowUpRow[];
  readonly talkId?: string;
}

export type Row = FollowUpRow | GroupRow;
export type Grouping = 'due' | 'subject';

export interface FollowUpTreeParts {
  readonly list: NoteList;
  readonly titleOf: (subject: Subject) => string;
  readonly today: () => string;
  /** Ticks a follow-up; shows what fails itself. */
  readonly setDone: (followUp: FollowUp, done: boolean) => Promise<unknown>;
}

/** The tree of follow-ups: by when they are due, or by what they are about. */
export class FollowUpTree implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view: vscode.TreeView<Row>;
  readonly #disposables: vscode.Disposable;
  #grouping: Grouping = 'due';
  #day: string;

  constructor(private readonly parts: FollowUpTreeParts) {
    this.#day = parts.today();
    this.#view = vscode.window.createTreeView('conferenceNotes.followUps', {
      treeDataProvider: this,
      showCollapseAll: true,
      manageCheckboxStateManually: true,
    });
    this.#disposables = vscode.Disposable.from(
      this.#changed,
      this.#view,
      this.#view.onDidChangeCheckboxState(({ items }) => this.#tick(items)),
      parts.list.onDidChange(() => this.#refresh()),
      // Overnight, what was due today is overdue.
      vscode.window.onDidChangeWindowState(() => {
        if (this.#day !== parts.today()) this.#refresh();
      }),
    );
  }

  group(by: Grouping): void {
    this.#grouping = by;
    // For menus, which offer the other one.
    void vscode.commands.executeCommand('setContext', 'conferenceNotes.followUpGrouping', by);
    this.#refresh();
  }

  async getChildren(row?: Row): Promise<Row[]> {
    if (row) return row.kind === 'group' ? [...row.rows] : [];
    await this.#start();
    this.#updateCounts();
    return [...this.#groups()];
  }

  getTreeItem(row: Row): vscode.TreeItem {
    return row.kind === 'group' ? groupItem(row) : this.#followUpItem(row);
  }

  getParent(row: Row): Row | undefined {
    return row.kind === 'group' ? undefined : this.#groups().find(({ rows }) => rows.some(({ id }) => id === row.id));
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  /** Where the notes cannot be read, the view says why in place of rows. */
  async #start(): Promise<void> {
    try {
      await this.parts.list.start();
      this.#view.message = '';
    } catch (error) {
      if (!(error instanceof ReadableError)) throw error;
      this.#view.message = error.message;
    }
  }

  #groups(): readonly GroupRow[] {
    const followUps = this.parts.list.followUps();
    const rowsOf = rowMaker(followUps);
    if (this.#grouping === 'due')
      return groupByDue(followUps, this.parts.today()).map((each) => dueRow(each.group, rowsOf(each.followUps)));
    const groups = groupBySubject(followUps).map(({ subject, followUps: members }) => {
      const [first] = members;
      const lost = first?.lost === true;
      const title = lost ? (first.noteTitle ?? '') : this.parts.titleOf(subject);
      return subjectRow(subject, title, lost, rowsOf(members));
    });
    return groups.sort((a, b) => a.label.localeCompare(b.label));
  }

  #followUpItem(row: FollowUpRow): vscode.TreeItem {
    const { followUp } = row;
    const today = this.parts.today();
    const about = followUp.lost ? (followUp.noteTitle ?? '') : this.parts.titleOf(followUp.subject);
    const item = new vscode.TreeItem(followUp.text || vscode.l10n.t('(no text)'));
    item.id = row.id;
    const others = this.#grouping === 'due' ? { about } : { today };
    item.description = followUpDescription(followUp, others);
    item.tooltip = followUpTooltip(followUp, about);
    const spoken = spokenFollowUp(followUp, about, today);
    item.accessibilityInformation = { label: spoken };
    const done = followUp.status === 'done';
    // An empty box would say that it is still to be done.
    if (followUp.status === 'cancelled') item.iconPath = new vscode.ThemeIcon('circle-slash');
    else
      item.checkboxState = {
        state: done ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked,
        tooltip: done ? vscode.l10n.t('Make it open again') : vscode.l10n.t('Mark as done'),
        accessibilityInformation: { label: vscode.l10n.t('Done: {0}', followUp.text), role: 'checkbox' },
      };
    item.contextValue = ['followUp', isOpen(followUp) ? 'open' : 'closed', row.talkId === undefined ? '' : 'talk']
      .filter(Boolean)
      .join(' ');
    item.command = { command: COMMANDS.goToFollowUp, title: vscode.l10n.t('Go to Follow-up'), arguments: [row] };
    return item;
  }

  async #tick(items: readonly [Row, vscode.TreeItemCheckboxState][]): Promise<void> {
    for (const [row, state] of items) {
      if (row.kind === 'followUp')
        await this.parts.setDone(row.followUp, state === vscode.TreeItemCheckboxState.Checked);
    }
    // A box whose follow-up could not be changed goes back to what the note says.
    this.#refresh();
  }

  #refresh(): void {
    this.#day = this.parts.today();
    this.#updateCounts();
    this.#changed.fire(undefined);
  }

  #updateCounts(): void {
    const followUps = this.parts.list.followUps();
    const open = followUps.filter(isOpen).length;
    const overdue = followUps.filter((each) => isOverdue(each, this.#day)).length;
    this.#view.description = open === 0 ? '' : vscode.l10n.t('{0} open', open);
    this.#view.badge = overdue === 0 ? undefined : { value: overdue, tooltip: overdueSentence(overdue) };
  }
}

const overdueSentence = (count: number): string =>
  count === 1 ? vscode.l10n.t('One follow-up is overdue.') : vscode.l10n.t('{0} follow-ups are overdue.', count);

/** Makes rows whose ids do not depend on the line, so that a row stays selected when lines above it come and go. */
function rowMaker(all: readonly FollowUp[]): (followUps: readonly FollowUp[]) => readonly FollowUpRow[] {
  const seen = new Map<string, number>();
  const ids = new Map<FollowUp, string>();
  for (const followUp of all) {
    const key = `${followUp.note}#${followUp.text}`;
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    ids.set(followUp, `${key}#${count}`);
  }
  return (followUps) =>
    followUps.map((followUp) => {
      const { subject, lost } = followUp;
      const talk = subject.kind === 'talk' && !lost ? { talkId: subject.id } : {};
      return { kind: 'followUp', id: ids.get(followUp) ?? '', followUp, ...talk };
    });
}

function groupItem(row: GroupRow): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(row.label, row.isClosed ? Collapsed : Expanded);
  item.id = row.id;
  item.iconPath = row.icon;
  item.contextValue = row.context;
  // Below a talk only what is open counts, as in the heading of the view and in the row of the talk.
  const open = row.rows.filter(({ followUp }) => isOpen(followUp)).length;
  const counted = row.countsOpen ? open : row.rows.length;
  item.description = row.countsOpen ? vscode.l10n.t('{0} open', open) : String(counted);
  const count = counted === 1 ? vscode.l10n.t('1 follow-up') : vscode.l10n.t('{0} follow-ups', counted);
  item.accessibilityInformation = { label: `${row.label}, ${count}` };
  return item;
}

function dueRow(group: DueGroup, rows: readonly FollowUpRow[]): GroupRow {
  const icon = {
    overdue: 'warning',
    today: 'calendar',
    thisWeek: 'calendar',
    later: 'calendar',
    noDate: 'inbox',
    done: 'check-all',
  }[group];
  return {
    kind: 'group',
    id: `due/${group}`,
    label: dueGroupName(group),
    icon: new vscode.ThemeIcon(icon, group === 'overdue' ? new vscode.ThemeColor('list.errorForeground') : undefined),
    context: 'group',
    isClosed: group === 'done',
    countsOpen: false,
    rows,
  };
}

function subjectRow(subject: Subject, title: string, lost: boolean, rows: readonly FollowUpRow[]): GroupRow {
  const icons = { talk: 'mic', speaker: 'account', event: 'calendar', inbox: 'inbox' };
  const isTalk = subject.kind === 'talk' && !lost;
  return {
    kind: 'group',
    id: `subject/${subjectKey(subject)}`,
    label: lost ? vscode.l10n.t('Lost its talk: {0}', title) : title,
    icon: new vscode.ThemeIcon(lost ? 'question' : icons[subject.kind]),
    context: isTalk ? 'group talk' : 'group',
    isClosed: rows.every(({ followUp }) => !isOpen(followUp)),
    countsOpen: true,
    rows,
    ...(isTalk ? { talkId: subject.id } : {}),
  };
}

function dueGroupName(group: DueGroup): string {
  switch (group) {
    case 'overdue':
      return vscode.l10n.t('Overdue');
    case 'today':
      return vscode.l10n.t('Today');
    case 'thisWeek':
      return vscode.l10n.t('This week');
    case 'later':
      return vscode.l10n.t('Later');
    case 'noDate':
      return vscode.l10n.t('No date');
    case 'done':
      return vscode.l10n.t('Done');
  }
}
