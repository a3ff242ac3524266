import * as vscode from 'vscode';
import { postsOfLastImport } from '../core/library/archive';
import { ReadableError } from '../core/readableError';
import type { LibraryStore } from '../libraryStore';
import type { FollowedFeed } from './effectiveFeeds';
import { showOutcome } from '../outcome';

/** The feeds that the last import brought something of. */
export interface LastImport {
  /** ISO 8601. */
  readonly at: string;
  readonly feeds: readonly FollowedFeed[];
}

/** Takes the last import back, after the user's word. Nothing is deleted by it, and no note is touched. */
export async function undoImport(followed: readonly FollowedFeed[], store: LibraryStore): Promise<void> {
  const last = await lastImport(followed, store);
  if (!last)
    throw new ReadableError(vscode.l10n.t('There is no import to take back: none of the followed feeds was imported.'));
  const names = last.feeds.map((feed) => store.library.feed(feed.source.key)?.title ?? feed.written);
  const count = await talksToGo(last, store);
  const undo = vscode.l10n.t('Undo Import');
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t('Take back what was imported at {0}?', new Date(last.at).toLocaleString()),
    {
      modal: true,
      detail: vscode.l10n.t(
        '{0} will be as before: {1}. It comes again with the next change of the feed, or when you refresh the feeds or follow it again.',
        new Intl.ListFormat(vscode.env.language).format(names),
        count === 1 ? vscode.l10n.t('1 talk goes') : vscode.l10n.t('{0} talks go', count),
      ),
    },
    undo,
  );
  if (answer !== undo) return;
  const before = store.library.catalog.talks.length;
  await takeBack(last, store);
  const gone = before - store.library.catalog.talks.length;
  const words = gone === 1 ? vscode.l10n.t('1 talk is gone') : vscode.l10n.t('{0} talks are gone', gone);
  showOutcome('discard', vscode.l10n.t('The import was taken back: {0}', words));
}

/** How many of the talks that are shown came with an import. A post that another feed carries too stays. */
export async function talksToGo({ feeds }: LastImport, store: LibraryStore): Promise<number> {
  const archives = await Promise.all(feeds.map(({ source }) => store.archives.read(source.key)));
  const posts = new Set(archives.flatMap((archive) => [...postsOfLastImport(archive)]));
  const { catalog } = await store.load();
  const keys = new Set(feeds.map(({ source }) => source.key));
  const going = new Set(
    catalog.posts
      .filter(({ id, feeds: carriers }) => posts.has(id) && carriers.every((key) => keys.has(key)))
      .map(({ id }) => id),
  );
  return catalog.talks.filter(({ post }) => going.has(post)).length;
}

/** The last import of the followed feeds that can be taken back. */
export async function lastImport(
  followed: readonly FollowedFeed[],
  store: LibraryStore,
): Promise<LastImport | undefined> {
  const imports = await Promise.all(
    followed.map(async (feed) => ({ feed, at: await store.archives.lastImport(feed.source.key) })),
  );
  const at = imports.map((each) => each.at ?? '').reduce((last, each) => (each > last ? each : last), '');
  if (at === '') return undefined;
  return { at, feeds: imports.filter((each) => each.at === at).map(({ feed }) => feed) };
}

/** Takes an import back, and shows the library as it was before. */
export async function takeBack({ feeds }: LastImport, store: LibraryStore): Promise<void> {
  const at = new Date().toISOString();
  for (const feed of feeds) await store.archives.undo(feed.source.key, at);
  await store.load();
  await store.reload();
}
