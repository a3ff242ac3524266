import * as vscode from 'vscode';
import type { CommandId } from '../commands';
import { isTitlesSoFar } from '../core/search/answerWords';
import { hasOnlySigns } from '../core/search/queryWords';
import type { SearchLimit } from '../core/search/searchLimits';
import type { SearchResult } from '../core/search/talkSearch';
import { ADD_FOLLOW_UP, COPY_LINK, feedsRow, idOf, TO_THE_SIDE, type HitRow, type RowSources } from './hitRows';
import type { SearchToggles } from './narrowing';
import { createRankedQuickPick } from './rankedQuickPick';
import { answerOf, explanation, hint, hitRows, nothingFound, searchRows, type Answer } from './searchRows';
import { stretchOf, type TalkFinder } from './talkFinder';
import { showOutcome } from '../outcome';
import { plainLabel } from '../plainLabel';

/** Most rows of the quick pick: nobody reads further than this, and VS Code draws more of them slowly. */
const ROWS = 50;
/** So many of them show the words around the match. */
const SNIPPETS = 12;
/** In letters: what fits into a row. */
const SNIPPET_LENGTH = 70;

/** What the user chose, and what to do with it. */
export type Choice =
  | { readonly act: 'open' | 'openToSide' | 'addFollowUp'; readonly row: HitRow }
  | { readonly act: 'showAll'; readonly query: string; readonly limits: readonly SearchLimit[] }
  | { readonly act: 'run'; readonly command: CommandId };

export interface QuickSearch {
  readonly sources: () => RowSources;
  readonly finder: TalkFinder;
  /** Fires when there is something else to say where nothing is found. */
  readonly onDidChangeEmpty: vscode.Event<void>;
  readonly toggles: SearchToggles;
  readonly placeholder: string;
  /** What stands in the box at first. */
  readonly value: string;
  /** Rows for an empty box. */
  readonly suggested: () => readonly HitRow[];
  /** Which rows may be chosen; then nothing else is offered. */
  readonly accepts: ((row: HitRow) => boolean) | undefined;
  /** Told whenever the text changes, so that it can be kept. */
  readonly onDidType: (text: string) => void;
}

/** A quick pick that searches as one types. */
export class SearchPick {
  readonly #picker = createRankedQuickPick<HitRow>();
  readonly #search: QuickSearch;
  #choose: (choice: Choice | undefined) => void = () => undefined;
  /** What the rows are the answer to. */
  #answered: string | undefined;
  /** The row that was made active last, and not by the user. */
  #preset: HitRow | undefined;
  /** What was found last. */
  #found: SearchResult | undefined;

  constructor(search: QuickSearch) {
    this.#search = search;
    this.#picker.placeholder = search.placeholder;
    this.#picker.matchOnDescription = true;
    this.#picker.value = search.value;
    if (!search.accepts) this.#picker.buttons = search.toggles.buttons;
  }

  /** Shows the pick until the user chooses or leaves. */
  async choose(): Promise<Choice | undefined> {
    const picker = this.#picker;
    const choice = new Promise<Choice | undefined>((resolve) => (this.#choose = resolve));
    const subscriptions = [
      picker.onDidChangeValue((text) => this.#typed(text)),
      picker.onDidTriggerButton((button) => this.#narrow(button)),
      picker.onDidAccept(() => this.#accept('open')),
      picker.onDidTriggerItemButton(({ item, button }) => this.#press(item, button)),
      picker.onDidHide(() => this.#choose(undefined)),
      this.#search.finder.onDidChange(() => this.#show()),
      this.#search.onDidChangeEmpty(() => this.#show()),
    ];
    picker.busy = true;
    picker.prompt = hint(this.#search.toggles.limits);
    picker.show();
    try {
      // What is typed before the library is there is answered as soon as it is.
      await this.#search.finder.start();
      this.#show();
      return await choice;
    } finally {
      for (const each of subscriptions) each.dispose();
      picker.dispose();
    }
  }

  /** Opens the row that the user is on beside what is open. */
  openToSide(): void {
    this.#accept('openToSide');
  }

  /** VS Code tells of a text that we set as well; by then it may name an active row by its place among the rows before. */
  #typed(text: string): void {
    if (text === this.#answered) return;
    this.#search.onDidType(text);
    this.#show();
  }

  #accept(act: 'open' | 'openToSide'): void {
    const [row] = this.#picker.activeItems;
    if (!row) return;
    if (row.completion !== undefined) {
      this.#picker.value = row.completion;
      this.#typed(row.completion);
    } else if (row.showsAll) {
      this.#choose({ act: 'showAll', query: this.#picker.value, limits: this.#search.toggles.limits });
    } else if (row.runs) this.#choose({ act: 'run', command: row.runs });
    else if (idOf(row) !== undefined) this.#choose({ act, row });
  }

  #narrow(button: vscode.QuickInputButton): void {
    const { toggles } = this.#search;
    toggles.pressed(button);
    this.#picker.buttons = toggles.buttons;
    // Other rows are another answer, which begins at its top.
    this.#answered = undefined;
    this.#show();
  }

  #press(row: HitRow, button: vscode.QuickInputButton): void {
    if (button === ADD_FOLLOW_UP) this.#choose({ act: 'addFollowUp', row });
    if (button === TO_THE_SIDE) this.#choose({ act: 'openToSide', row });
    const url = row.talk?.url ?? row.post?.url;
    if (button === COPY_LINK && url) {
      void vscode.env.clipboard.writeText(url);
      showOutcome('link', vscode.l10n.t('Link copied: {0}', row.label));
    }
  }

  #show(): void {
    const { finder, toggles, sources } = this.#search;
    const isReading = sources().empty.state === 'loading';
    const text = this.#picker.value;
    const { limits } = toggles;
    const asked = text.trim() === '' ? undefined : finder.find(text, { limits, limit: ROWS });
    // Signs alone ask for nothing, unless they are a title.
    const found = asked?.hits.length === 0 && hasOnlySigns(asked.query) ? undefined : asked;
    this.#picker.busy = isReading || (found !== undefined && isTitlesSoFar({ result: found, limits }));
    this.#found = found;
    if (text.trim() !== '' && !asked) {
      // What was opened last is no answer to what was typed: that comes with the index.
      this.#picker.busy = true;
      this.#setRows(text, []);
      return;
    }
    if (!found) {
      this.#picker.prompt = hint(limits);
      this.#setRows(text, this.#offered(this.#search.suggested()));
      return;
    }
    const answer = answerOf(sources(), text, found, limits);
    const isEmpty = isReading && found.hits.length === 0;
    this.#picker.prompt = isEmpty ? hint(limits) : plainLabel(explanation(answer));
    this.#setRows(text, this.#rows(answer));
    // The words around a match are read from storage; the rows do not wait for them.
    const hits = found.hits.slice(0, SNIPPETS);
    void finder.snippets(hits, SNIPPET_LENGTH).then((snippets) => {
      const lines = new Map([...snippets].map(([id, snippet]) => [id, stretchOf(snippet)]));
      // By now something else may have been found: of other letters, with other toggles, or in the full text.
      if (this.#found === found && lines.size > 0) this.#setRows(text, this.#rows({ ...answer, snippets: lines }));
    });
  }

  #rows(answer: Answer): readonly HitRow[] {
    const { sources, accepts } = this.#search;
    const from = sources();
    if (!accepts) return searchRows(from, answer);
    const rows = this.#offered(hitRows(from, answer));
    if (rows.length > 0) return rows;
    const ofFeeds = feedsRow(from.empty);
    return ofFeeds.length > 0 ? ofFeeds : [nothingFound(from, answer)];
  }

  /** The rows that may be chosen: all of them, or where one is picked for something else, those without their buttons. */
  #offered(rows: readonly HitRow[]): readonly HitRow[] {
    const { accepts } = this.#search;
    if (!accepts) return rows;
    return rows.filter((row) => row.isOfFeeds === true || accepts(row)).map((row) => ({ ...row, buttons: [] }));
  }

  #setRows(text: string, rows: readonly HitRow[]): void {
    const picker = this.#picker;
    const [kept] = picker.activeItems;
    const drawn = rows.map(asWritten);
    picker.items = drawn;
    const choices = drawn.filter(({ kind }) => kind !== vscode.QuickPickItemKind.Separator);
    // A better answer to the same text must not move the row that the user went to.
    const hasMoved = kept !== undefined && this.#preset !== undefined && !isSameRow(kept, this.#preset);
    const same = hasMoved ? choices.find((row) => isSameRow(row, kept)) : undefined;
    // Whoever types a word that begins as a filter does looks for the word all the same.
    const first = choices.find(({ isAside }) => !isAside) ?? choices[0];
    const isKept = text === this.#answered && same !== undefined;
    const active = isKept ? same : first;
    this.#answered = text;
    if (!isKept) this.#preset = active;
    if (active) picker.activeItems = [active];
  }
}

/** What stands in a row is from feeds and from the user: no sign in it is an icon. */
const asWritten = (row: HitRow): HitRow => ({
  ...row,
  label: plainLabel(row.label),
  ...(row.description !== undefined && { description: plainLabel(row.description) }),
  ...(row.detail !== undefined && { detail: plainLabel(row.detail) }),
});

/** The row for all results says how many there are, and stays the same when there are more. */
const isSameRow = (one: HitRow, other: HitRow): boolean =>
  one.showsAll === true ? other.showsAll === true : one.label === other.label && idOf(one) === idOf(other);
