import * as vscode from 'vscode';
import type { Library } from '../core/library/library';
import type { Post } from '../core/records';
import { isFromItsSite, isSafeToAskFor } from './imageSites';
import type { ImageStore } from './images';
import type { ImageState } from './notesTree';
import type { MadePage, PostImages } from './pageMaking';
import type { ImagePolicy } from './readerHtml';

/** What the user's setting says of images. */
export function imagePolicy(): ImagePolicy {
  const value = vscode.workspace.getConfiguration('conferenceNotes').get<string>('images');
  return value === 'remote' || value === 'off' ? value : 'cached';
}

/** The images that a page names. */
export type PageImages = Pick<MadePage, 'images'>;

/** The images of one panel: which of them are shown, and which may be fetched. */
export class PanelImages {
  /** Posts whose images the user asked for in this session. */
  readonly #wanted = new Set<string>();

  constructor(
    private readonly webview: vscode.Webview,
    private readonly images: ImageStore,
    private readonly library: () => Library,
  ) {}

  /** How an image of a post, or of the user's note, is shown under a policy. */
  state(policy: ImagePolicy | undefined, post: Post | undefined, url: string): ImageState {
    if (policy === 'off' || !URL.canParse(url)) return { kind: 'off' };
    if (policy === 'remote') return url.startsWith('https:') ? { kind: 'shown', src: url } : { kind: 'off' };
    const stored = this.images.find(url);
    if (stored) return { kind: 'shown', src: this.webview.asWebviewUri(stored).toString() };
    const failure = this.images.failure(url);
    if (failure === 'failed') return { kind: 'failed', reason: vscode.l10n.t('This image could not be loaded.') };
    const address = new URL(url);
    if (failure === 'refused') return { kind: 'waiting' };
    if (post && this.#mayFetch(post, address)) return { kind: 'loading' };
    return post && isSafeToAskFor(address) ? { kind: 'waiting' } : { kind: 'off' };
  }

  /** Fetches what is missing of a page and may be fetched; false where there is nothing of that kind. */
  async fetch({ images }: PageImages): Promise<boolean> {
    let isAny = false;
    for (const ofPost of images) isAny = (await this.#fetchOf(ofPost)) || isAny;
    return isAny;
  }

  async #fetchOf({ post, urls }: PostImages): Promise<boolean> {
    const mayFetch = (url: URL): boolean => this.#mayFetch(post, url);
    const missing = urls.filter(
      (url) => !this.images.find(url) && this.images.failure(url) === undefined && mayFetch(new URL(url)),
    );
    if (missing.length === 0) return false;
    await this.images.fetch(missing, mayFetch);
    return true;
  }

  /** The user wants the images of a page, wherever they lie. */
  want({ images }: PageImages): void {
    for (const { post, urls } of images) {
      this.#wanted.add(post.id);
      this.images.retry(urls);
    }
  }

  /** Those of a page that could not be had are tried once more; no site is asked that was not asked before. */
  retry({ images }: PageImages): void {
    const urls = images.flatMap((ofPost) => ofPost.urls);
    this.images.retry(urls.filter((url) => this.images.failure(url) === 'failed'));
  }

  #mayFetch(post: Post, url: URL): boolean {
    return (this.#wanted.has(post.id) && isSafeToAskFor(url)) || isFromItsSite(this.library(), post, url);
  }
}
