import * as vscode from 'vscode';
import type { FoundFeed } from '../core/feedDiscovery';
import { typedAddress } from '../core/feedKey';
import { ReadableError } from '../core/readableError';
import type { LibraryStore } from '../libraryStore';
import { feedsWritten, namedFeeds, writeFeeds, type FeedOrigin } from './effectiveFeeds';
import { feedSource, SAMPLE, type FeedSource } from './feedSource';
import type { Importer } from './importer';
import type { Reading } from './readSource';
import { withCancellableProgress } from './refreshFeeds';

/** What following needs. */
export interface FollowParts {
  readonly extensionUri: vscode.Uri;
  readonly store: LibraryStore;
  readonly importer: Importer;
}

/** A feed that the user named, read and ready to be followed. */
interface Candidate {
  readonly source: FeedSource;
  /** What goes into the setting. */
  readonly written: string;
  readonly reading: Reading;
}

/**
 * Asks for a feed and follows it; with `written` it does not ask. The feed is read before the setting is touched.
 *
 * @throws {ReadableError} where it cannot be read.
 */
export async function followFeed(parts: FollowParts, written?: string): Promise<void> {
  if (written === undefined) await askForFeed(parts);
  else await follow(parts, written);
}

/** Follows the feed that comes with the product. */
export const followSample = (parts: FollowParts): Promise<void> => follow(parts, SAMPLE);

async function askForFeed(parts: FollowParts): Promise<void> {
  const input = vscode.window.createInputBox();
  input.title = vscode.l10n.t('Follow a Feed');
  input.placeholder = vscode.l10n.t('https://example.org/feed.xml');
  input.prompt = vscode.l10n.t('The address of a feed, of a weblog’s page, or a file.');
  input.buttons = [{ iconPath: new vscode.ThemeIcon('folder-opened'), tooltip: vscode.l10n.t('Browse…') }];
  input.ignoreFocusOut = true;
  const attempt = async (written: string): Promise<void> => {
    if (written.trim() === '' || input.busy) return;
    input.busy = true;
    input.enabled = false;
    try {
      await follow(parts, written);
      input.hide();
    } catch (error) {
      // What was typed stays, so that it can be put right.
      if (error instanceof ReadableError) input.validationMessage = error.message;
      else throw error;
    } finally {
      input.busy = false;
      input.enabled = true;
    }
  };
  await new Promise<void>((resolve, reject) => {
    input.onDidAccept(() => void attempt(input.value).catch(reject));
    input.onDidChangeValue(() => (input.validationMessage = undefined));
    input.onDidTriggerButton(() => {
      void browse().then((path) => {
        if (path === undefined) return;
        input.value = path;
        return attempt(path);
      }, reject);
    });
    input.onDidHide(resolve);
    input.show();
  }).finally(() => input.dispose());
}

async function browse(): Promise<string | undefined> {
  const filters = {
    [vscode.l10n.t('Feeds')]: ['xml', 'atom', 'rss', 'rdf', 'json'],
    [vscode.l10n.t('All Files')]: ['*'],
  };
  const [uri] = (await vscode.window.showOpenDialog({ filters, openLabel: vscode.l10n.t('Follow') })) ?? [];
  return uri && pathOf(uri);
}

async function follow(parts: FollowParts, typed: string): Promise<void> {
  const { importer, extensionUri, store } = parts;
  const written = typed.trim();
  const title = vscode.l10n.t('Reading {0}', written);
  await withCancellableProgress(title, async (token) => {
    const meant = await whatIsMeant(written, extensionUri);
    const candidate = await readCandidate(parts, meant.written, meant.source, token);
    if (!candidate) return;
    await importer.keep(candidate.source, candidate.reading, token);
    await addToSettings(candidate, extensionUri);
    await store.load();
    await store.reload();
  });
}

/** Reads what the user named; where it is a page that names feeds, the one of them that the user picks. */
async function readCandidate(
  parts: FollowParts,
  written: string,
  source: FeedSource,
  token: vscode.CancellationToken,
): Promise<Candidate | undefined> {
  const reading = await parts.importer.read(source, written, token);
  if (!reading.page) return { source, written, reading };
  const found = await pickFeed(reading.page);
  if (!found) return undefined;
  const next = feedSource(found.url, { extensionUri: parts.extensionUri, base: undefined });
  const followed = await parts.importer.read(next, found.url, token);
  if (!followed.page) return { source: next, written: found.url, reading: followed };
  throw new ReadableError(
    vscode.l10n.t(
      '“{0}” is a page that names “{1}” as its feed, which is a page too. Type the feed’s own address.',
      written,
      found.url,
    ),
  );
}

async function pickFeed(feeds: readonly FoundFeed[]): Promise<FoundFeed | undefined> {
  const [only] = feeds;
  if (feeds.length === 1) return only;
  const items = feeds.map((feed) => ({ label: feed.title || feed.url, description: feed.title ? feed.url : '', feed }));
  const placeHolder = vscode.l10n.t('The page names several feeds: which one?');
  return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true }))?.feed;
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

/**
 * Writes the feed into the settings where it belongs: addresses and files outside of the workspace into the user's own, a
 * file of a workspace folder into that folder's, relative to it, so that the workspace can be shared.
 */
async function addToSettings({ source, written }: Candidate, extensionUri: vscode.Uri): Promise<void> {
  if (namedFeeds(extensionUri).some((named) => named.source.key === source.key)) return;
  const folder =
    source.kind === 'file' && written !== SAMPLE ? vscode.workspace.getWorkspaceFolder(source.uri) : undefined;
  // What an untrusted workspace sets is not read: there the user's own settings have to do.
  if (source.kind === 'file' && folder && vscode.workspace.isTrusted) {
    const path = source.uri.path.slice(folder.uri.path.replace(/\/$/, '').length + 1);
    return append(path, 'folder', folder);
  }
  return append(source.kind === 'file' && written !== SAMPLE ? pathOf(source.uri) : written, 'user');
}

async function append(written: string, origin: FeedOrigin, folder?: vscode.WorkspaceFolder): Promise<void> {
  await writeFeeds([...feedsWritten(origin, folder), written], origin, folder);
}

const pathOf = (uri: vscode.Uri): string => (uri.scheme === 'file' ? uri.fsPath : uri.toString());

const exists = (uri: vscode.Uri): Thenable<boolean> =>
  vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
