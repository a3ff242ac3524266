import * as vscode from 'vscode';
import type { Library } from '../core/library';
import { ADD_FOLLOW_UP, hitRow, TO_THE_SIDE, type HitRow } from './hitRows';
import { createRankedQuickPick } from './rankedQuickPick';
import type { Snippets, TalkFinder } from './talkFinder';

/** Most rows of the quick pick: nobody reads further than this, and VS Code draws more of them slowly. */
const ROWS = 50;
/** So many of them show the words around the match. */
const SNIPPETS = 12;

/** What the user chose: a row, and what to do with it. */
export interface Choice {
  readonly row: HitRow;
  readonly act: 'open' | 'openToSide' | 'addFollowUp';
}

export interface QuickSearch {
  readonly library: () => Library;
  readonly finder: TalkFinder;
  readonly placeholder: string;
  /** What stands in the box at first. */
  readonly value: string;
  /** Rows for an empty box. */
  readonly recent: () => readonly HitRow[];
  /** Which rows may be chosen. */
  readonly accepts: (row: HitRow) => boolean;
  /** Told whenever the text changes, so that it can be kept. */
  readonly onDidType: (text: string) => void;
}

/** Shows the search as a quick pick, until the user chooses a row or leaves. */
export async function quickSearch(search: QuickSearch): Promise<Choice | undefined> {
  const picker = createRankedQuickPick<HitRow>();
  picker.placeholder = search.placeholder;
  picker.matchOnDescription = true;
  picker.value = search.value;
  const show = (): void => showRows(picker, search);
  const choice = new Promise<Choice | undefined>((resolve) => {
    picker.onDidChangeValue((text) => {
      search.onDidType(text);
      show();
    });
    picker.onDidAccept(() => {
      const [row] = picker.activeItems;
      if (row && isHit(row)) resolve({ row, act: 'open' });
    });
    picker.onDidTriggerItemButton(({ item, button }) => {
      if (button === ADD_FOLLOW_UP) resolve({ row: item, act: 'addFollowUp' });
      if (button === TO_THE_SIDE) resolve({ row: item, act: 'openToSide' });
    });
    picker.onDidHide(() => resolve(undefined));
  });
  const better = search.finder.onDidChange(show);
  picker.busy = true;
  picker.show();
  try {
    // What is typed before the library is there is answered as soon as it is.
    await search.finder.start();
    show();
    return await choice;
  } finally {
    better.dispose();
    picker.dispose();
  }
}

function showRows(picker: vscode.QuickPick<HitRow>, search: QuickSearch): void {
  const text = picker.value;
  const found = text.trim() === '' ? undefined : search.finder.find(text, ROWS);
  picker.busy = found?.titlesOnly ?? false;
  const hits = found?.hits ?? [];
  const rowsOf = (snippets: Snippets): readonly HitRow[] =>
    hits.flatMap((hit) => hitRow(search.library(), hit, snippets.get(hit.id)) ?? []).filter(search.accepts);
  setRows(picker, text, found ? rowsOf(new Map()) : search.recent().filter(search.accepts));
  if (hits.length === 0) return;
  // The words around a match are read from storage; the rows do not wait for them.
  void search.finder.snippets(hits.slice(0, SNIPPETS)).then((snippets) => {
    if (picker.value === text && snippets.size > 0) setRows(picker, text, rowsOf(snippets));
  });
}

function setRows(picker: vscode.QuickPick<HitRow>, text: string, rows: readonly HitRow[]): void {
  const [kept] = picker.activeItems;
  picker.items = rows.length > 0 || text.trim() === '' ? rows : [nothing(text)];
  // A better answer to the same text must not move the row that the user is on.
  const same = kept && rows.find((row) => row.talk?.id === kept.talk?.id && row.post?.id === kept.post?.id);
  const active = text === lastText.get(picker) ? (same ?? rows[0]) : rows[0];
  lastText.set(picker, text);
  if (active) picker.activeItems = [active];
}

/** The text that the rows of a picker were shown for. */
const lastText = new WeakMap<vscode.QuickPick<HitRow>, string>();

const isHit = (row: HitRow): boolean => row.talk !== undefined || row.post !== undefined;

function nothing(text: string): HitRow {
  return {
    label: vscode.l10n.t('Nothing found for “{0}”', text),
    detail: vscode.l10n.t('Try fewer words, or another spelling.'),
    iconPath: new vscode.ThemeIcon('search-stop'),
    alwaysShow: true,
  };
}
