import * as vscode from 'vscode';
import { COMMANDS } from '../commands';
import { PAGE_SIZE, type TreeNode } from './treeNode';

/** A tree view over nodes that are made anew from the library whenever it changes. */
export class RecordTree implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<TreeNode | undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  /** How many children of a row are shown, by the row's id, where it is more than one page. */
  private readonly shown = new Map<string, number>();
  private readonly parents = new Map<string, TreeNode>();
  /** Parents of the rows that were looked for, by id. */
  private readonly ways = new Map<string, TreeNode>();
  /** Ids of the rows that the user opened: they are open again when a filter that hid them is gone. */
  private readonly opened = new Set<string>();

  constructor(private readonly roots: () => Promise<readonly TreeNode[]>) {}

  dispose(): void {
    this.changed.dispose();
  }

  refresh(): void {
    // The rows that come are others, of another library.
    this.parents.clear();
    this.changed.fire(undefined);
  }

  /** Shows one page more below the row with this id. */
  showMore(parentId: string): void {
    this.shown.set(parentId, (this.shown.get(parentId) ?? PAGE_SIZE) + PAGE_SIZE);
    this.changed.fire(this.parents.get(parentId));
  }

  /** Told of a row that the user folded. */
  setFolded(node: TreeNode): void {
    this.opened.delete(node.id);
  }

  /** The row that these steps lead to, from the top; undefined where one of them is not among the rows that are shown. */
  async find(steps: readonly ((node: TreeNode) => boolean)[]): Promise<TreeNode | undefined> {
    let found: TreeNode | undefined;
    for (const step of steps) {
      const next: TreeNode | undefined = (await this.childrenOf(found)).find(step);
      if (!next) return undefined;
      if (found) this.ways.set(next.id, found);
      found = next;
    }
    return found;
  }

  /** Asked for by VS Code on the way to a row that {@link find} gave. */
  getParent(node: TreeNode): TreeNode | undefined {
    return this.ways.get(node.id);
  }

  /** VS Code asks for what is below a row where it is opened; that it was, VS Code does not tell while rows are made anew. */
  getChildren(node?: TreeNode): Promise<TreeNode[]> {
    if (node) this.opened.add(node.id);
    return this.childrenOf(node);
  }

  private async childrenOf(node?: TreeNode): Promise<TreeNode[]> {
    if (node) this.parents.set(node.id, node);
    const children = node ? (node.children?.() ?? []) : await this.roots();
    return this.page(children, node?.id ?? '');
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    const item = new vscode.TreeItem(node.label, this.stateOf(node));
    item.id = node.id;
    if (node.description !== undefined) item.description = node.description;
    if (node.icon !== undefined) item.iconPath = new vscode.ThemeIcon(node.icon);
    if (node.context !== undefined) item.contextValue = node.context;
    if (node.spoken !== undefined) item.accessibilityInformation = { label: node.spoken };
    if (node.open) {
      item.command = {
        command: node.open.command,
        title: vscode.l10n.t('Open'),
        arguments: [node.open.argument, 'row'],
      };
    }
    return item;
  }

  resolveTreeItem(item: vscode.TreeItem, node: TreeNode): vscode.TreeItem {
    item.tooltip = node.tooltip?.().join('\n') ?? node.label;
    return item;
  }

  private stateOf({ id, children, expanded }: TreeNode): vscode.TreeItemCollapsibleState {
    const { None, Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
    if (!children) return None;
    return expanded === true || this.opened.has(id) ? Expanded : Collapsed;
  }

  private page(children: readonly TreeNode[], parentId: string): TreeNode[] {
    const count = this.shown.get(parentId) ?? PAGE_SIZE;
    if (children.length <= count) return [...children];
    const rest = children.length - count;
    const more: TreeNode = {
      id: `more:${parentId}`,
      label: vscode.l10n.t('Show {0} more', Math.min(rest, PAGE_SIZE)),
      description: vscode.l10n.t('{0} not shown', rest),
      icon: 'ellipsis',
      open: { command: COMMANDS.showMore, argument: parentId },
    };
    return [...children.slice(0, count), more];
  }
}
