import * as vscode from 'vscode';
import { COMMANDS, type CommandRegistry } from '../commands';
import type { Highlight } from '../core/search/highlights';
import type { Reason } from '../core/search/reasons';
import type { SearchLimit } from '../core/search/searchLimits';
import type { EmptyAnswer } from '../viewState';
import { feedsRow, hitRow, type HitRow, type RowSources } from './hitRows';
import type { SearchedNotes, SearchedStore } from './keptIndex';
import { SearchToggles } from './narrowing';
import { section } from './searchRows';
import { SearchPick, type Choice } from './searchTalks';
import { TalkFinder, type Findings } from './talkFinder';

export interface SearchParts {
  readonly store: SearchedStore;
  readonly notes: SearchedNotes;
  readonly commands: CommandRegistry;
  readonly workspaceState: vscode.Memento;
  readonly feeds: {
    /** What is said where nothing is found. */
    readonly answer: () => EmptyAnswer;
    /** Called when the search is opened: that is when followed feeds are read, as with any view. */
    readonly viewOpened: () => Promise<void>;
    /** Fires when feeds begin or end to be read. */
    readonly onDidChange: vscode.Event<void>;
  };
  readonly log: vscode.LogOutputChannel;
}

/** The search, for the rest of the product. */
export interface Search {
  /** Whether there are talks to choose from, or will be once the feeds are read. */
  mayPickTalk(): Promise<boolean>;
  /** Lets the user choose a talk; gives its id, or undefined where he does not. */
  pickTalk(placeholder: string): Promise<string | undefined>;
  /** Ids of all talks and articles that a query finds. */
  matches(query: string): Promise<ReadonlySet<string>>;
  /** The best that a query finds, with its facets. */
  findings(
    query: string,
    limit: number,
    limits: readonly SearchLimit[],
  ): Promise<Findings & { readonly empty: EmptyAnswer }>;
  /** Why a query finds a talk or an article. */
  reasons(id: string, query: string): Promise<readonly Reason[]>;
  /** Where in the text of one of the user's notes a query finds the most of its words; undefined where it finds none. */
  placeIn(note: string, text: string, query: string): Promise<Highlight | undefined>;
  /** Told of every talk and article that the user opens, wherever: an empty search offers the last ones. */
  opened(id: string): void;
  /** Fires when the same query may find something else. */
  readonly onDidChange: vscode.Event<void>;
  /** Fires when there is something else to say where nothing is found. */
  readonly onDidChangeEmpty: vscode.Event<void>;
  dispose(): void;
}

/** Where the ids of the talks and posts opened last are kept, newest first. */
const RECENT = 'conferenceNotes.recent';
const RECENT_KEPT = 12;

/** Where the last query is kept, so that a window that was reloaded goes on with it. */
const LAST_QUERY = 'conferenceNotes.lastQuery';

/** Tells the key binding of {@link COMMANDS.openHitToSide} that the search is open. */
const SEARCHING = 'conferenceNotes.searching';

/** Registers the search for talks in the command palette. */
export function registerSearch(parts: SearchParts): Search {
  const { store, notes, commands, workspaceState, feeds, log } = parts;
  const finder = new TalkFinder(store, notes, log);
  const toggles = new SearchToggles();
  let lastQuery = workspaceState.get<string>(LAST_QUERY) ?? '';
  let open: SearchPick | undefined;
  const empty = (): EmptyAnswer => (finder.isBehind ? { state: 'loading', message: '' } : feeds.answer());
  const sources = (): RowSources => ({ library: store.library, notes: notes.searched(), empty: empty() });
  const recentIds = (): readonly string[] => workspaceState.get<readonly string[]>(RECENT) ?? [];
  const remember = (id: string): Thenable<void> =>
    workspaceState.update(RECENT, [id, ...recentIds().filter((other) => other !== id)].slice(0, RECENT_KEPT));
  const choose = async (placeholder: string, accepts?: (row: HitRow) => boolean): Promise<Choice | undefined> => {
    const pick = new SearchPick({
      sources,
      finder,
      onDidChangeEmpty: feeds.onDidChange,
      // Whoever picks a talk for something else is not held up by what he looked for before.
      toggles: accepts ? new SearchToggles() : toggles,
      placeholder,
      value: accepts ? '' : lastQuery,
      suggested: () => suggested(sources(), recentIds(), finder, accepts),
      accepts,
      onDidType: (text) => {
        if (!accepts) lastQuery = text;
      },
    });
    open = pick;
    void feeds.viewOpened();
    void vscode.commands.executeCommand('setContext', SEARCHING, true);
    try {
      return await pick.choose();
    } finally {
      if (!accepts) void workspaceState.update(LAST_QUERY, lastQuery);
      if (open === pick) {
        open = undefined;
        void vscode.commands.executeCommand('setContext', SEARCHING, false);
      }
    }
  };

  const searchTalks = async (query?: unknown): Promise<void> => {
    if (typeof query === 'string') lastQuery = query;
    const choice = await choose(vscode.l10n.t('Search talks, speakers, articles and your notes'));
    if (!choice) return;
    if (choice.act === 'run') {
      await vscode.commands.executeCommand(choice.command);
      return;
    }
    if (choice.act === 'showAll') {
      await vscode.commands.executeCommand(COMMANDS.showResults, choice.query, choice.limits);
      return;
    }
    await act(choice.row, choice.act, lastQuery);
  };
  const registrations = [
    commands.register(COMMANDS.searchTalks, searchTalks),
    commands.register(COMMANDS.openHitToSide, () => open?.openToSide()),
  ];
  return {
    mayPickTalk: async () => {
      void feeds.viewOpened();
      const { catalog } = await store.load();
      return catalog.talks.length > 0 || feeds.answer().state === 'loading';
    },
    pickTalk: async (placeholder) => {
      const choice = await choose(placeholder, ({ talk }) => talk !== undefined);
      if (choice?.act === 'run') await vscode.commands.executeCommand(choice.command);
      return choice && 'row' in choice ? choice.row.talk?.id : undefined;
    },
    matches: (query) => finder.matches(query),
    findings: async (...asked) => ({ ...(await finder.findings(...asked)), empty: empty() }),
    reasons: (id, query) => finder.reasons(id, query),
    placeIn: (note, text, query) => finder.placeIn(note, text, query),
    opened: (id) => void remember(id),
    onDidChange: finder.onDidChange,
    onDidChangeEmpty: feeds.onDidChange,
    dispose: () => {
      for (const each of [...registrations, finder]) each.dispose();
    },
  };
}

/** Rows for an empty box: what was opened last; at first the newest talks; else why there is none. */
function suggested(
  from: RowSources,
  recentIds: readonly string[],
  finder: TalkFinder,
  accepts: (row: HitRow) => boolean = () => true,
): readonly HitRow[] {
  const rowsOf = (ids: readonly string[]): readonly HitRow[] =>
    ids.flatMap((id) => hitRow(from, { id, why: [] }) ?? []).filter(accepts);
  if (from.empty.state === 'empty') return feedsRow(from.empty);
  const recent = rowsOf(recentIds);
  if (recent.length > 0) return section(vscode.l10n.t('recently opened'), recent);
  // By no words everything is found, newest first.
  const found = finder.find('', { limit: RECENT_KEPT, limits: ['talks'] });
  const newest = rowsOf(found?.hits.map(({ id }) => id) ?? []);
  return newest.length > 0 ? section(vscode.l10n.t('newest talks'), newest) : feedsRow(from.empty);
}

async function act(
  { talk, post, note }: HitRow,
  how: 'open' | 'openToSide' | 'addFollowUp',
  query: string,
): Promise<void> {
  const side = how === 'openToSide';
  const open = (beside: string, here: string, recordId: string): Thenable<unknown> =>
    vscode.commands.executeCommand(side ? beside : here, { recordId, query });
  if (talk && how === 'addFollowUp') await vscode.commands.executeCommand(COMMANDS.addFollowUp, talk.id);
  else if (talk) await open(COMMANDS.openTalkToSide, COMMANDS.openTalk, talk.id);
  else if (post) await open(COMMANDS.openPostToSide, COMMANDS.openPost, post.id);
  else if (note) await vscode.commands.executeCommand(COMMANDS.openNote, { note: note.id, side, query });
}
