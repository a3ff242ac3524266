import { decodeText } from './decodeText';
import { documentHead } from './documentHead';
import { ReadableError } from '../readableError';
import { resolveAddress, shownAddress } from '../webAddress';
import { openXml, type XmlKind } from './xmlDocument';
import { escapeHtml, oneLine } from './xmlText';
import type { XmlElement } from './xmlTree';

/** A feed in a list of subscriptions. */
export interface OpmlFeed {
  /** Absolute address of the feed. */
  readonly url: string;
  readonly title: string;
  /** The weblog's page, or null. */
  readonly homepage: string | null;
}

const OPML: XmlKind = { word: 'list of feeds', scope: new Map(), isRaw: () => false };

/** Whether a document is such a list, by its root element. */
export const isOpml = (bytes: Uint8Array): boolean =>
  /^(?:<!doctype\s[^>]*>\s*)?<opml(?![\w:.-])/i.test(documentHead(bytes));

/**
 * Reads an OPML list (http://opml.org/spec2.opml): all feeds in it, each once, whatever folder they are in.
 * @throws {ReadableError}
 */
export function readOpml(bytes: Uint8Array, typed: string): readonly OpmlFeed[] {
  const { root, tree } = openXml(decodeText(bytes).text, typed, OPML);
  if (root.name.toLowerCase() !== 'opml')
    throw new ReadableError(
      `“${shownAddress(typed)}” is not a list of feeds: its root element is <${root.name.slice(0, 40)}>, not <opml>. ` +
        `Export the list as OPML again.`,
    );
  const feeds = new Map<string, OpmlFeed>();
  collect(tree(), feeds);
  if (feeds.size > 0) return [...feeds.values()];
  throw new ReadableError(`“${shownAddress(typed)}” names no feeds. Export the list as OPML again.`);
}

/** The feeds as an OPML 2.0 list. */
export function writeOpml(title: string, feeds: readonly OpmlFeed[]): string {
  const outlines = feeds.map(({ url, title: name, homepage }) => {
    const page = homepage === null ? '' : ` htmlUrl="${escapeHtml(homepage)}"`;
    return `    <outline type="rss" text="${attribute(name)}" title="${attribute(name)}" xmlUrl="${escapeHtml(url)}"${page}/>`;
  });
  const head = `  <head>\n    <title>${attribute(title)}</title>\n  </head>`;
  const body = `  <body>\n${outlines.map((outline) => `${outline}\n`).join('')}  </body>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n${head}\n${body}\n</opml>\n`;
}

function attribute(text: string): string {
  return escapeHtml(oneLine(text));
}

function collect(element: XmlElement, feeds: Map<string, OpmlFeed>): void {
  // Programs disagree on the letters' case.
  const attributes = new Map([...element.attributes].map(([name, value]) => [name.toLowerCase(), value]));
  const url = resolveAddress(attributes.get('xmlurl')?.replace(/^feed:(?:\/\/)?(?=https?:)/i, ''), '');
  if (url !== null && !feeds.has(url)) {
    const title = oneLine(attributes.get('title') ?? attributes.get('text') ?? '');
    feeds.set(url, { url, title, homepage: resolveAddress(attributes.get('htmlurl'), '') });
  }
  for (const child of element.children) collect(child, feeds);
}
