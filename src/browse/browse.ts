import * as vscode from 'vscode';
import { COMMANDS, type CommandRegistry } from '../commands';
import type { Library } from '../core/library/library';
import { denyTalk, separateTalks, type DecisionBook } from './answers';
import { RecordTree } from './recordTree';
import { showProblems } from './showProblems';
import { speakerNodes } from './speakerNodes';
import { tagNodes } from './tagNodes';
import { countOfTalks, talkNodes, type TalkRowFacts } from './talkNodes';
import { type FilterSearch, TreeFilter } from './treeFilter';
import type { TreeNode } from './treeNode';
import { showViewState, viewMessage, viewState, type FollowedState } from './viewState';

/** What the trees need of the rest. */
export interface BrowseParts {
  readonly store: {
    readonly library: Library;
    readonly onDidChange: vscode.Event<unknown>;
    readonly state: 'idle' | 'loading' | 'ready';
    load(): Promise<Library>;
    reload(): Promise<Library>;
  };
  readonly commands: CommandRegistry;
  readonly importing: {
    state(): FollowedState;
    readonly onDidChangeState: vscode.Event<void>;
  };
  readonly decisions: DecisionBook;
  readonly facts: TalkRowFacts & { readonly onDidChange: vscode.Event<void> };
  readonly search: FilterSearch;
  /** Called when one of the views is shown: that is when followed feeds are read. */
  viewOpened(): Promise<void>;
}

/** Registers the trees of talks, tags and speakers, and the commands of their rows. */
export function registerBrowse(parts: BrowseParts): vscode.Disposable {
  const { store, commands, facts, importing } = parts;
  const filter = new TreeFilter(parts.search);
  const tree = (make: (library: Library, facts: TalkRowFacts) => readonly TreeNode[]): RecordTree =>
    new RecordTree(async () => {
      const nodes = make(await filter.apply(await store.load()), facts);
      const opens = make === talkNodes && nodes.length <= MOST_OPENED;
      return filter.isOn ? nodes.map((node) => ofFilter(node, opens)) : nodes;
    });
  const talks = tree(talkNodes);
  const tags = tree(tagNodes);
  const speakers = tree(speakerNodes);
  const all = [talks, tags, speakers];
  const talksView = view('conferenceNotes.talks', talks);
  const views = [talksView, view('conferenceNotes.tags', tags), view('conferenceNotes.speakers', speakers)];
  const tellState = (): void => {
    const following = importing.state();
    const state = viewState(store.library, store.state === 'ready', following);
    const message = viewMessage(state, following);
    void commands.run(() => describe(talksView, filter, store.library, message));
    showViewState(state);
  };
  const refresh = (): void => {
    tellState();
    for (const each of all) each.refresh();
  };
  const opened = async (): Promise<void> => {
    tellState();
    await store.load();
    await parts.viewOpened();
    tellState();
  };
  return vscode.Disposable.from(
    ...all,
    ...views,
    ...views.map((each) => each.onDidChangeVisibility(({ visible }) => visible && void commands.run(opened))),
    store.onDidChange(refresh),
    facts.onDidChange(refresh),
    importing.onDidChangeState(tellState),
    filter,
    filter.onDidChange(refresh),
    commands.register(COMMANDS.filterTalks, () => filter.ask()),
    commands.register(COMMANDS.clearFilter, () => filter.set('')),
    commands.register(COMMANDS.showMore, (parentId: string) => {
      for (const each of all) each.showMore(parentId);
    }),
    commands.register(COMMANDS.showProblems, () => showProblems(parts)),
    commands.register(COMMANDS.separateTalks, async ({ talkId }: TreeNode) => {
      if (talkId !== undefined) await separateTalks(talkId, await store.load(), parts.decisions);
      await store.reload();
    }),
    commands.register(COMMANDS.notTalk, async ({ talkId }: TreeNode) => {
      if (talkId !== undefined) await denyTalk(talkId, await store.load(), parts.decisions);
      await store.reload();
    }),
    commands.register(COMMANDS.copyLink, (node: TreeNode) => node.url && vscode.env.clipboard.writeText(node.url)),
  );
}

/** A filter that leaves so few events shows their talks at once. */
const MOST_OPENED = 12;

/** A row of a filtered tree: another one than that of the whole tree, which stays open or folded as the user left it. */
const ofFilter = (node: TreeNode, opens: boolean): TreeNode => ({
  ...node,
  id: `filtered:${node.id}`,
  expanded: opens,
});

/** Says how many talks are shown, and above them what is wrong or left out. */
async function describe(
  talksView: vscode.TreeView<TreeNode>,
  filter: TreeFilter,
  library: Library,
  message: string,
): Promise<void> {
  const all = library.catalog.talks.length;
  const asked = filter.query;
  const shown = asked === '' ? all : (await filter.apply(library)).catalog.talks.length;
  // What was typed meanwhile has its own answer.
  if (asked !== filter.query) return;
  const counts = filter.isOn ? vscode.l10n.t('{0} of {1} talks', shown, all) : countOfTalks(all);
  talksView.description = all === 0 ? '' : counts;
  const filtered = filter.isOn ? vscode.l10n.t('{0} of {1} talks match “{2}”', shown, all, filter.query) : '';
  const words = [filtered, message].filter(Boolean).join('\n');
  if (words !== (talksView.message ?? '')) talksView.message = words;
}

function view(id: string, tree: RecordTree): vscode.TreeView<TreeNode> {
  return vscode.window.createTreeView(id, { treeDataProvider: tree, showCollapseAll: true });
}
