import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { decodeText } from './decodeText';
import { documentHead } from './documentHead';
import { resolveAddress, resolveBase } from '../webAddress';
import { oneLine } from './xmlText';

/** A feed that a page names. */
export interface FoundFeed {
  /** Absolute. */
  readonly url: string;
  /** What the page calls it, or ''. */
  readonly title: string;
}

/** Of a page, only so much is looked at: its head is at its beginning. */
const MAX_PAGE = 2_000_000;

/**
 * The feeds of a web page, best first: those its head declares (`link rel=alternate`), else links of its text that look
 * like feeds. Null where the document is no web page.
 * @param address where the page was read from, absolute
 */
export function discoverFeeds(
  bytes: Uint8Array,
  { address, contentType }: { readonly address: string; readonly contentType?: string },
): readonly FoundFeed[] | null {
  if (!isPage(documentHead(bytes, contentType), contentType)) return null;
  const { text } = decodeText(bytes, contentType);
  const page = readPage(text.slice(0, MAX_PAGE), address);
  const found = page.declared.length > 0 ? page.declared : page.linked;
  const seen = new Set<string>();
  return found.filter(({ url }) => !seen.has(url) && seen.add(url));
}

function isPage(head: string, contentType: string | undefined): boolean {
  if (/^<(?:!doctype\s+html|html|head|body|meta|title|script|div|p)(?![\w:.-])/i.test(head)) return true;
  // What a server calls a page is one, unless it looks like a feed.
  return (
    /^\s*(?:text\/html|application\/xhtml\+xml)/i.test(contentType ?? '') &&
    !/^(?:<(?:[^\s<>/:]+:)?(?:feed|rss|rdf)\b|[{[])/i.test(head)
  );
}

interface Page {
  readonly declared: readonly FoundFeed[];
  readonly linked: readonly FoundFeed[];
}

const FEED_TYPE =
  /^\s*(?:application\/(?:atom|rss|rdf|feed|x\.atom|x-rss)\+?(?:xml|json)|application\/json|text\/(?:rss|atom)\+?xml|(?:application|text)\/xml)\b/i;
const FEED_PATH =
  /(?:^|\/)(?:atom|feeds?|rss2?|rdf)\/?$|(?:atom|feed|index|rdf|rss2?)\.xml$|feed\.json$|\.(?:atom|rdf|rss)$/i;

function readPage(html: string, address: string): Page {
  const declared: FoundFeed[] = [];
  const linked: FoundFeed[] = [];
  let base = address;
  let hasBase = false;
  for (const element of elementsOf(parse(html))) {
    const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
    const href = attributes.get('href');
    if (href === undefined) continue;
    if (element.tagName === 'base' && !hasBase) {
      base = resolveBase(href, address);
      hasBase = true;
    } else if (element.tagName === 'link' && declaresFeed(attributes)) {
      const url = resolveAddress(href.replace(/^feed:(?:\/\/)?/i, ''), base);
      if (url !== null) declared.push({ url, title: oneLine(attributes.get('title') ?? '') });
    } else if (element.tagName === 'a') {
      const url = resolveAddress(href.replace(/^feed:(?:\/\/)?/i, ''), base);
      if (url !== null && looksLikeFeed(url, attributes)) linked.push({ url, title: textOf(element) });
    }
  }
  return { declared, linked };
}

function declaresFeed(attributes: ReadonlyMap<string, string>): boolean {
  const relations = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
  const type = attributes.get('type') ?? '';
  if (relations.includes('feed')) return true;
  if (!relations.includes('alternate') || !FEED_TYPE.test(type)) return false;
  // The same page in JSON, as some weblog engines offer it, is no feed.
  return !/^\s*application\/json/i.test(type) || /feed/i.test(attributes.get('href') ?? '');
}

function looksLikeFeed(url: string, attributes: ReadonlyMap<string, string>): boolean {
  const { pathname, search } = new URL(url);
  return FEED_TYPE.test(attributes.get('type') ?? '') || FEED_PATH.test(pathname) || /[?&]feed=/i.test(search);
}

function* elementsOf(root: DefaultTreeAdapterTypes.Node): Generator<DefaultTreeAdapterTypes.Element> {
  for (const node of nodesOf(root)) if ('tagName' in node) yield node;
}

function textOf(element: DefaultTreeAdapterTypes.Element): string {
  let text = '';
  for (const node of nodesOf(element)) if ('value' in node) text += node.value;
  return oneLine(text);
}

/** All nodes in the order of the text, without recursion: a page may nest as deep as it likes. */
function* nodesOf(root: DefaultTreeAdapterTypes.Node): Generator<DefaultTreeAdapterTypes.Node> {
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) waiting.push(child);
  }
}
