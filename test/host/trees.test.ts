import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { RecordTree } from '../../src/browse/recordTree';
import { TreeFilter } from '../../src/browse/treeFilter';
import type { TreeNode } from '../../src/browse/treeNode';
import { viewState, type FollowedState } from '../../src/viewState';
import { followed, servedFeed, token } from './importingParts';

describe('The trees', () => {
  const served = servedFeed();

  const imported = async (): Promise<ReturnType<typeof served.storage.window>> => {
    const feed = followed(served.server.address('/feed.xml'));
    const window = served.storage.window([feed]);
    await window.store.load();
    await window.importer.import([feed], { token });
    return window;
  };

  it('say that a feed without posts has no talks, and do not wait for them', async () => {
    served.titles = [];
    const { store } = await imported();
    const following: FollowedState = { isImporting: false, followed: ['feed'], pendingConsent: [], failures: [] };
    assert.equal(viewState(store.library, true, following), 'noTalks');
  });

  it('ask again what a filter finds, when it is typed a second time', async () => {
    const { store } = await imported();
    let unread = store.library.catalog.talks.map(({ id }) => id);
    const onDidChange = new vscode.EventEmitter<void>();
    const filter = new TreeFilter({ matches: () => Promise.resolve(new Set(unread)), onDidChange: onDidChange.event });
    const found = async (): Promise<number> => (await filter.apply(store.library)).catalog.talks.length;
    filter.set('is:unread');
    assert.equal(await found(), 4);
    unread = unread.slice(1);
    assert.equal(await found(), 4, 'a talk stays in its place while it is read');
    filter.set('');
    filter.set('is:unread');
    assert.equal(await found(), 3);
    filter.dispose();
    onDidChange.dispose();
  });

  it('show more rows of the library that is shown, not of the one before', async () => {
    const rows = (count: number): TreeNode[] =>
      Array.from({ length: count }, (_, at) => ({ id: `row ${at}`, label: `Row ${at}` }));
    const event = (): TreeNode => ({ id: 'event', label: 'Event', children: () => rows(2000) });
    let root = event();
    const tree = new RecordTree(() => Promise.resolve([root]));
    const asked: unknown[] = [];
    tree.onDidChangeTreeData((node) => asked.push(node));
    await tree.getChildren(root);
    tree.showMore('event');
    const [before] = asked.splice(0);
    assert.equal(before, root);
    root = event();
    tree.refresh();
    tree.showMore('event');
    assert.ok(!asked.includes(before), 'VS Code knows nothing of a row that was replaced, and would do nothing');
    tree.dispose();
  });
});
