import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

/** Setting `conferenceNotes.images`. */
export type ImagePolicy = 'cached' | 'remote' | 'off';

export interface Shell {
  readonly images: ImagePolicy;
  /** `webview.cspSource`. */
  readonly source: string;
  readonly script: string;
  readonly style: string;
  /** Made by {@link newNonce}, never used twice. */
  readonly nonce: string;
  /** Language of the words around the notes. */
  readonly lang: string;
  readonly words: ShellWords;
}

/** The words that the page says by itself. */
export interface ShellWords {
  readonly title: string;
  readonly loading: string;
  /** Name of the toolbar at selected words. */
  readonly selection: string;
  readonly followUp: string;
  readonly copyQuote: string;
}

/** 128 bits that no page can guess. */
export function newNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * What the page may do: run our script, use our style, show images as the setting has it. It connects to nothing,
 * frames nothing, sends no form, and no `<base>` turns its addresses.
 */
export function contentPolicy({ images, source, nonce }: Pick<Shell, 'images' | 'source' | 'nonce'>): string {
  const imageSources = { cached: source, remote: `${source} https:`, off: "'none'" }[images];
  return [
    "default-src 'none'",
    `img-src ${imageSources}`,
    `style-src ${source}`,
    `script-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The document of a panel. Everything shown in it comes later, by message. */
export function shellHtml(shell: Shell): string {
  const { words } = shell;
  return toHtml({
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: shell.lang }, [
        h('head', [
          h('meta', { httpEquiv: 'Content-Security-Policy', content: contentPolicy(shell) }),
          h('meta', { charSet: 'utf-8' }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { name: 'referrer', content: 'no-referrer' }),
          h('title', words.title),
          h('link', { rel: 'stylesheet', href: shell.style }),
        ]),
        h('body', [
          h('div', { id: 'page', ariaBusy: 'true' }, [
            h('main.skeleton', [h('p.unseen', words.loading), ...Array.from({ length: 5 }, () => h('div'))]),
          ]),
          h('div', { id: 'selection', role: 'toolbar', ariaLabel: words.selection, hidden: true }, [
            h('button', { type: 'button', dataAct: 'followUpSelection' }, words.followUp),
            h('button', { type: 'button', dataAct: 'copyQuote' }, words.copyQuote),
          ]),
          h('div', { id: 'live', className: ['unseen'], role: 'status', ariaLive: 'polite' }),
          h('script', { nonce: shell.nonce, src: shell.script }),
        ]),
      ]),
    ],
  });
}
