import * as vscode from 'vscode';
import { feedKey } from '../core/feeds/feedKey';

/** Where a feed is read from. */
export type FeedSource =
  | { readonly kind: 'address'; readonly key: string; readonly address: string }
  | { readonly kind: 'file'; readonly key: string; readonly uri: vscode.Uri }
  /** What is written names no place; the sentence says why. */
  | { readonly kind: 'none'; readonly key: string; readonly problem: string };

/** The word that stands for the feed that comes with the product. */
export const SAMPLE = 'sample';

const ADDRESS = /^https?:\/\//i;
const OTHER_SCHEME = /^[a-z][a-z0-9+.-]+:\/\//i;
const DRIVE = /^[a-z]:[\\/]/i;

/**
 * Reads what a user wrote for a feed: an address, `sample`, a file's URI, or a path, which may be relative to the folder
 * that sets it.
 */
export function feedSource(
  written: string,
  place: { readonly extensionUri: vscode.Uri; readonly base: vscode.Uri | undefined },
): FeedSource {
  const text = written.trim();
  // The key names no folder of this machine: ids must be the same everywhere.
  if (text === SAMPLE) return { kind: 'file', key: SAMPLE, uri: sampleUri(place.extensionUri) };
  if (ADDRESS.test(text)) return addressSource(written, text);
  if (OTHER_SCHEME.test(text)) return fileSource(vscode.Uri.parse(text));
  const uri = pathUri(text, place.base);
  if (uri) return fileSource(uri);
  const problem = text.startsWith('~')
    ? vscode.l10n.t('“{0}” cannot be read: the home folder is not known here. Write the whole path.', written)
    : vscode.l10n.t('“{0}” is a relative path outside of a workspace. Write the whole path or an address.', written);
  return { kind: 'none', key: `none:${text}`, problem };
}

/** The feed that comes with the product. */
export const sampleUri = (extensionUri: vscode.Uri): vscode.Uri =>
  vscode.Uri.joinPath(extensionUri, 'media', 'sample', 'devops.xml');

/** The URI of a path, or undefined where nothing says what it is relative to. */
export function pathUri(path: string, base: vscode.Uri | undefined): vscode.Uri | undefined {
  if (path.startsWith('~/') || path.startsWith('~\\')) {
    const home = homeFolder();
    return home && vscode.Uri.joinPath(home, path.slice(2));
  }
  if (DRIVE.test(path)) return vscode.Uri.file(path);
  if (path.startsWith('/')) return base && base.scheme !== 'file' ? base.with({ path }) : vscode.Uri.file(path);
  return base && vscode.Uri.joinPath(base, path.replaceAll('\\', '/'));
}

function addressSource(written: string, address: string): FeedSource {
  const key = feedKey(address);
  if (key !== null) return { kind: 'address', key, address };
  return {
    kind: 'none',
    key: `none:${address}`,
    problem: vscode.l10n.t('“{0}” is no address. Check its spelling.', written),
  };
}

const fileSource = (uri: vscode.Uri): FeedSource => ({ kind: 'file', key: uri.toString(), uri });

/** The user's home folder where the extension runs on a machine that has one. */
export function homeFolder(): vscode.Uri | undefined {
  const { process } = globalThis as { process?: { readonly env?: Readonly<Record<string, string | undefined>> } };
  const path = process?.env?.['HOME'] ?? process?.env?.['USERPROFILE'];
  return path === undefined ? undefined : vscode.Uri.file(path);
}
