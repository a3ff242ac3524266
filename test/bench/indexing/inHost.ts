import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import * as vscode from 'vscode';
import type { SearchedNotes } from '../../../src/search/keptIndex';
import { TalkFinder } from '../../../src/search/talkFinder';
import { followed, Storage, testLog, token } from '../../host/importingParts';

/** One act: how long it took, and the longest time in which nothing else of the extension host had its turn; in milliseconds. */
export interface Act {
  readonly name: string;
  readonly time: number;
  readonly block: number;
}

const NO_NOTES: SearchedNotes = {
  searched: () => [],
  flagsOf: () => ({ hasNote: false, hasFollowUp: false, unread: true }),
  onDidChange: () => new vscode.Disposable(() => undefined),
};

/** VS Code calls this in its extension host. */
export async function run(): Promise<void> {
  const { result, feed } = JSON.parse(process.env['CONFERENCE_NOTES_HOST_RUN'] ?? '{}') as {
    readonly result: string;
    readonly feed: string;
  };
  const storage = await Storage.create();
  const acts: Act[] = [];
  try {
    const feeds = [followed(feed)];
    const { store, importer } = storage.window(feeds);
    acts.push(await timed('import and library', () => importer.import(feeds, { token }).then(() => store.load())));
    const first = new TalkFinder(store, NO_NOTES, testLog);
    acts.push(await timed('titles, first', () => first.start()));
    acts.push(await timed('full text, first', () => first.matches('observability')));
    acts.push(await timed('index stored', () => first.stored()));
    first.dispose();

    const next = storage.window(feeds).store;
    acts.push(await timed('library, next start', () => next.load()));
    const second = new TalkFinder(next, NO_NOTES, testLog);
    acts.push(await timed('titles, next start', () => second.start()));
    acts.push(await timed('full text, next start', () => second.matches('observability')));
    second.dispose();
  } finally {
    await storage.delete();
  }
  writeFileSync(result, JSON.stringify(acts));
}

async function timed(name: string, act: () => Promise<unknown>): Promise<Act> {
  const resolution = 1;
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();
  const start = performance.now();
  await act();
  const time = performance.now() - start;
  delay.disable();
  return { name, time, block: Math.max(0, delay.max / 1e6 - resolution) };
}
