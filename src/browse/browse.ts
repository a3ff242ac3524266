import * as vscode from 'vscode';
import { COMMANDS, type CommandRegistry } from '../commands';
import type { Library } from '../core/library';
import { RecordTree } from './recordTree';
import { showProblems } from './showProblems';
import { speakerNodes } from './speakerNodes';
import { tagNodes } from './tagNodes';
import { countOfTalks, talkNodes, type TalkRowFacts } from './talkNodes';
import type { TreeNode } from './treeNode';
import { showViewState, viewMessage, viewState, type FollowedState } from './viewState';

/** What the trees need of the rest. */
export interface BrowseParts {
  readonly store: {
    readonly library: Library;
    readonly onDidChange: vscode.Event<unknown>;
    readonly state: 'idle' | 'loading' | 'ready';
    load(): Promise<Library>;
  };
  readonly commands: CommandRegistry;
  readonly importing: {
    state(): FollowedState;
    readonly onDidChangeState: vscode.Event<void>;
  };
  readonly facts: TalkRowFacts & { readonly onDidChange: vscode.Event<void> };
  /** Called when one of the views is shown: that is when followed feeds are read. */
  viewOpened(): Promise<void>;
}

/** Registers the trees of talks, tags and speakers, and the commands of their rows. */
export function registerBrowse(parts: BrowseParts): vscode.Disposable {
  const { store, commands, facts, importing } = parts;
  const tree = (make: (library: Library, facts: TalkRowFacts) => readonly TreeNode[]): RecordTree =>
    new RecordTree(async () => make(await store.load(), facts));
  const talks = tree(talkNodes);
  const tags = tree(tagNodes);
  const speakers = tree(speakerNodes);
  const all = [talks, tags, speakers];
  const talksView = view('conferenceNotes.talks', talks);
  const views = [talksView, view('conferenceNotes.tags', tags), view('conferenceNotes.speakers', speakers)];
  const tellState = (): void => {
    const following = importing.state();
    const state = viewState(store.library, store.state === 'ready', following);
    const count = store.library.catalog.talks.length;
    talksView.description = count === 0 ? '' : countOfTalks(count);
    const message = viewMessage(state, following);
    if (message !== (talksView.message ?? '')) talksView.message = message;
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
    commands.register(COMMANDS.showMore, (parentId: string) => {
      for (const each of all) each.showMore(parentId);
    }),
    commands.register(COMMANDS.showProblems, async () => showProblems(await store.load())),
    commands.register(COMMANDS.copyLink, (node: TreeNode) => node.url && vscode.env.clipboard.writeText(node.url)),
  );
}

function view(id: string, tree: RecordTree): vscode.TreeView<TreeNode> {
  return vscode.window.createTreeView(id, { treeDataProvider: tree, showCollapseAll: true });
}
