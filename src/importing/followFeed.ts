import * as vscode from 'vscode';
import type { FoundFeed } from '../core/feeds/feedDiscovery';
import { typedAddress } from '../core/feeds/feedKey';
import type { OpmlFeed } from '../core/feeds/opml';
import { ReadableError } from '../core/readableError';
import type { LibraryStore } from '../libraryStore';
import { addToSettings, type NewFeed } from './addToSettings';
import { askForFeed } from './askForFeed';
import { pickFromList } from './feedLists';
import { feedSource, SAMPLE, type FeedSource } from './feedSource';
import { withCancellableProgress } from './importProgress';
import type { Importer } from './importer';
import type { Reading } from './readSource';
import { showOutcome } from '../outcome';

/** What following needs. */
export interface FollowParts {
  readonly extensionUri: vscode.Uri;
  readonly store: LibraryStore;
  readonly importer: Importer;
}

/** A feed that was read and can be followed. */
interface Candidate extends NewFeed {
  readonly reading: Reading;
}

/** Says that something is asked, which takes the place of whatever input is open. */
type Asks = () => void;

/**
 * Asks for a feed and follows it; with `written` it does not ask. The feed is read before the setting is touched.
 *
 * @throws {ReadableError} where it cannot be read.
 */
export async function followFeed(parts: FollowParts, written?: string): Promise<void> {
  if (written !== undefined) return follow(parts, written);
  return askForFeed((typed, token, asks) => follow(parts, typed, asks, token));
}

/** Follows the feed that comes with the product, in the user's own settings: it says so, since every window has it then. */
export async function followSample(parts: FollowParts): Promise<void> {
  await follow(parts, SAMPLE);
  const words = vscode.l10n.t('Every window follows the sample now. “Stop Following a Feed…” takes it out.');
  showOutcome('info', words);
}

async function follow(
  parts: FollowParts,
  typed: string,
  asks: Asks = () => undefined,
  outer?: vscode.CancellationToken,
): Promise<void> {
  const { importer, extensionUri, store } = parts;
  const { written, source } = await whatIsMeant(typed.trim(), extensionUri);
  const act = async (token: vscode.CancellationToken): Promise<void> => {
    const reading = await importer.read(source, written, token);
    if (reading.list) {
      asks();
      return followList(parts, reading.list, token);
    }
    const candidate = reading.page
      ? await feedOfPage(parts, written, reading.page, token, asks)
      : { source, written, reading };
    if (!candidate) return;
    await importer.keep(candidate.source, candidate.reading, token);
    await addToSettings([candidate], extensionUri);
  };
  await withCancellableProgress(vscode.l10n.t('Reading {0}', written), act, outer);
  await store.load();
  await store.reload();
}

/** Reads the feed of a page: the only one that it names, or the one that the user picks. */
async function feedOfPage(
  { importer, extensionUri }: FollowParts,
  page: string,
  feeds: readonly FoundFeed[],
  token: vscode.CancellationToken,
  asks: Asks,
): Promise<Candidate | undefined> {
  const found = feeds.length === 1 ? feeds[0] : await pickFeed(feeds, asks);
  if (!found) return undefined;
  const source = feedSource(found.url, { extensionUri, base: undefined });
  const reading = await importer.read(source, found.url, token);
  if (reading.read) return { source, written: found.url, reading };
  throw new ReadableError(
    vscode.l10n.t(
      '“{0}” is a page that names “{1}” as its feed, which is none. Type the feed’s own address.',
      page,
      found.url,
    ),
  );
}

async function pickFeed(feeds: readonly FoundFeed[], asks: Asks): Promise<FoundFeed | undefined> {
  asks();
  const items = feeds.map((feed) => ({ label: feed.title || feed.url, description: feed.title ? feed.url : '', feed }));
  const placeHolder = vscode.l10n.t('The page names several feeds: which one?');
  return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true }))?.feed;
}

/** Follows those feeds of a list that the user picks and that can be read. */
async function followList(
  { importer, extensionUri }: FollowParts,
  list: readonly OpmlFeed[],
  token: vscode.CancellationToken,
): Promise<void> {
  const good: Candidate[] = [];
  const failures: string[] = [];
  for (const { url } of await pickFromList(list)) {
    const source = feedSource(url, { extensionUri, base: undefined });
    try {
      const reading = await importer.read(source, url, token);
      if (!reading.read)
        throw new ReadableError(vscode.l10n.t('“{0}” is not a feed. Follow the feed’s own address.', url));
      await importer.keep(source, reading, token);
      good.push({ source, written: url, reading });
    } catch (error) {
      if (!(error instanceof ReadableError)) throw error;
      failures.push(error.message);
    }
  }
  await addToSettings(good, extensionUri);
  if (failures.length === 0) return;
  const others = failures.length - 1;
  const [first = ''] = failures;
  throw new ReadableError(
    others === 0 ? first : vscode.l10n.t('{0} {1} more feeds of the list could not be followed either.', first, others),
    failures.join('\n'),
  );
}

/** Looks like a host, and is none. */
const FILE_NAME = /^[^/]+\.(?:xml|atom|rss|rdf|json|opml)$/i;

/**
 * What the user means: a file is looked for in each workspace folder, since nobody types whole paths; what is none may
 * be an address without its `https://`.
 */
async function whatIsMeant(
  written: string,
  extensionUri: vscode.Uri,
): Promise<{ readonly written: string; readonly source: FeedSource }> {
  const bases = vscode.workspace.workspaceFolders?.map(({ uri }) => uri) ?? [undefined];
  for (const base of bases) {
    const source = feedSource(written, { extensionUri, base });
    if (source.kind === 'file' && (await exists(source.uri))) return { written, source };
  }
  const address = (FILE_NAME.test(written) ? null : typedAddress(written)) ?? written;
  return { written: address, source: feedSource(address, { extensionUri, base: bases[0] }) };
}

const exists = (uri: vscode.Uri): Thenable<boolean> =>
  vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
