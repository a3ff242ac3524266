import * as vscode from 'vscode';
import { COMMANDS, type CommandRegistry } from '../commands';
import type { Library } from '../core/library/library';
import { signsWords } from '../core/search/answerWords';
import { hasOnlySigns } from '../core/search/queryWords';
import { readQuery } from '../core/search/searchQuery';
import { shortened } from '../core/shortened';
import { denyTalk, separateTalks, type DecisionBook } from './answers';
import { RecordTree } from './recordTree';
import { showProblems } from './showProblems';
import { speakerNodes } from './speakerNodes';
import { tagNodes } from './tagNodes';
import { countOfTalks, talkNodes, type TalkRowFacts, wayTo } from './talkNodes';
import { type FilterSearch, TreeFilter } from './treeFilter';
import type { TreeNode } from './treeNode';
import { showViewState, viewMessage, viewState, type FollowedState } from '../viewState';

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
  /** Fires with what comes before the user's eyes in the reader: the tree of talks follows. */
  readonly onDidShow: vscode.Event<{ readonly kind: string; readonly id: string }>;
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
  const tagsView = view('conferenceNotes.tags', tags);
  const speakersView = view('conferenceNotes.speakers', speakers);
  const others = [tagsView, speakersView];
  const views = [talksView, ...others];
  const tellState = (): void => {
    const following = importing.state();
    const state = viewState(store.library, store.state === 'ready', following);
    const message = viewMessage(state, following);
    void commands.run(() => describe({ talksView, others }, filter, store.library, message));
    showViewState(state);
  };
  const refresh = (): void => {
    tellState();
    for (const each of all) each.refresh();
  };
  let shown: { readonly kind: string; readonly id: string } | undefined;
  const follow = async (): Promise<void> => {
    // A view that is not seen would be opened by it.
    const isSeen = (): boolean => talksView.visible;
    if (!shown || !isSeen()) return;
    const way = wayTo(await store.load(), shown);
    const row = way && (await talks.find(way));
    // Where the tree was made anew meanwhile, there is no such row any more.
    if (row && isSeen()) await talksView.reveal(row, { select: true, focus: false }).then(undefined, () => 0);
  };
  const opened = async (): Promise<void> => {
    tellState();
    await store.load();
    await parts.viewOpened();
    tellState();
    await follow();
  };
  return vscode.Disposable.from(
    ...all,
    ...views,
    ...views.map((each) => each.onDidChangeVisibility(({ visible }) => visible && void commands.run(opened))),
    store.onDidChange(refresh),
    facts.onDidChange(refresh),
    importing.onDidChangeState(tellState),
    parts.onDidShow((place) => {
      shown = place;
      void commands.run(follow);
    }),
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

/** Says how many talks are shown, and above them what is wrong or left out; above all trees, where a filter leaves nothing. */
async function describe(
  {
    talksView,
    others,
  }: { readonly talksView: vscode.TreeView<TreeNode>; readonly others: readonly vscode.TreeView<TreeNode>[] },
  filter: TreeFilter,
  library: Library,
  message: string,
): Promise<void> {
  const all = library.catalog.talks.length;
  const asked = filter.query;
  const { catalog } = await filter.apply(library);
  const shown = catalog.talks.length;
  // What was typed meanwhile has its own answer.
  if (asked !== filter.query) return;
  const counts = filter.isOn ? vscode.l10n.t('{0} of {1} talks', shown, all) : countOfTalks(all);
  talksView.description = all === 0 ? '' : counts;
  const words = shortened(asked);
  const nothing = hasOnlySigns(readQuery(asked))
    ? signsWords(vscode.l10n.t, asked)
    : vscode.l10n.t('Nothing matches “{0}”', words);
  const isEmpty = shown === 0 && catalog.posts.length === 0;
  const filtered = isEmpty ? nothing : vscode.l10n.t('Filter: {0}', words);
  say(talksView, [filter.isOn ? filtered : '', message].filter(Boolean).join('\n'));
  for (const other of others) say(other, filter.isOn && shown === 0 ? nothing : '');
}

function say(treeView: vscode.TreeView<TreeNode>, words: string): void {
  if (words !== (treeView.message ?? '')) treeView.message = words;
}

function view(id: string, tree: RecordTree): vscode.TreeView<TreeNode> {
  const made = vscode.window.createTreeView(id, { treeDataProvider: tree, showCollapseAll: true });
  made.onDidCollapseElement(({ element }) => tree.setFolded(element));
  return made;
}
