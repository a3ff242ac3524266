import * as vscode from 'vscode';
import { COMMANDS, type CommandRegistry } from '../commands';
import type { Library } from '../core/library';
import { RecordTree } from './recordTree';
import { speakerNodes } from './speakerNodes';
import { tagNodes } from './tagNodes';
import { countOfTalks, talkNodes, type TalkRowFacts } from './talkNodes';
import type { TreeNode } from './treeNode';

/** What the trees need of the rest. */
export interface BrowseParts {
  readonly store: {
    readonly library: Library;
    readonly onDidChange: vscode.Event<unknown>;
    load(): Promise<Library>;
  };
  readonly commands: CommandRegistry;
  readonly facts: TalkRowFacts & { readonly onDidChange: vscode.Event<void> };
  /** Called when one of the views is shown: that is when followed feeds are read. */
  viewOpened(): void;
}

/** Registers the trees of talks, tags and speakers, and the commands of their rows. */
export function registerBrowse(parts: BrowseParts): vscode.Disposable {
  const { store, commands, facts } = parts;
  const tree = (make: (library: Library, facts: TalkRowFacts) => readonly TreeNode[]): RecordTree =>
    new RecordTree(async () => make(await store.load(), facts));
  const talks = tree(talkNodes);
  const tags = tree(tagNodes);
  const speakers = tree(speakerNodes);
  const all = [talks, tags, speakers];
  const views = [
    view('conferenceNotes.talks', talks),
    view('conferenceNotes.tags', tags),
    view('conferenceNotes.speakers', speakers),
  ];
  const refresh = (): void => {
    const count = store.library.catalog.talks.length;
    if (views[0]) views[0].description = count === 0 ? '' : countOfTalks(count);
    for (const each of all) each.refresh();
  };
  return vscode.Disposable.from(
    ...all,
    ...views,
    ...views.map((each) => each.onDidChangeVisibility(({ visible }) => visible && parts.viewOpened())),
    store.onDidChange(refresh),
    facts.onDidChange(refresh),
    commands.register(COMMANDS.showMore, (parentId: string) => {
      for (const each of all) each.showMore(parentId);
    }),
    commands.register(COMMANDS.copyLink, (node: TreeNode) => node.url && vscode.env.clipboard.writeText(node.url)),
  );
}

function view(id: string, tree: RecordTree): vscode.TreeView<TreeNode> {
  return vscode.window.createTreeView(id, { treeDataProvider: tree, showCollapseAll: true });
}
