import type { Element, Nodes, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { HtmlFragment } from './htmlTree';
import { resolveAddress } from '../webAddress';

/** What is put before ids, so that no content can pose as a part of the page. */
export const ID_PREFIX = 'user-content-';

const EVERYWHERE = ['dir', 'id', 'lang', 'title'];
const CELL = ['align', 'colSpan', 'rowSpan', 'scope'];

/** What is let through: text with its structure, links and images. No styles, forms, frames, drawings or scripts. */
const SCHEMA: Schema = {
  tagNames: (
    'a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em ' +
    'figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd li main mark nav ol p pre q rp rt ruby s ' +
    'samp section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr'
  ).split(' '),
  attributes: {
    '*': EVERYWHERE,
    a: ['href', ['className', 'footnote-ref', 'footnote-backref'], ['role', 'doc-noteref', 'doc-backlink']],
    blockquote: ['cite'],
    code: [['className', /^language-[\w+#.-]+$/]],
    del: ['cite', 'dateTime'],
    details: ['open'],
    div: [
      ['className', 'footnotes'],
      ['role', 'doc-endnotes'],
    ],
    img: ['src', 'alt', 'width', 'height'],
    ins: ['cite', 'dateTime'],
    li: ['value'],
    ol: ['start', 'reversed', 'type'],
    q: ['cite'],
    section: [
      ['className', 'footnotes'],
      ['role', 'doc-endnotes'],
    ],
    td: CELL,
    th: CELL,
    time: ['dateTime'],
  },
  ancestors: { tbody: ['table'], td: ['table'], th: ['table'], thead: ['table'], tfoot: ['table'], tr: ['table'] },
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'], cite: ['http', 'https'] },
  strip: (
    'applet audio base button canvas embed frame frameset iframe link math meta noembed noframes object option param ' +
    'plaintext script select style svg template textarea title video xmp'
  ).split(' '),
  clobber: ['id'],
  clobberPrefix: ID_PREFIX,
  allowComments: false,
  allowDoctypes: false,
};

/**
 * A parsed fragment as harmless HTML, nothing in it that could act. Addresses are made absolute against the base; places
 * (`#…`) that are not in the fragment itself are on the page.
 */
export function safeTree(fragment: HtmlFragment, base: string, page: string): Root {
  const tree = fromParse5(fragment) as Root;
  const ids = new Set<string>();
  visit(tree, (element) => {
    if (typeof element.properties.id === 'string') ids.add(element.properties.id);
  });
  visit(tree, (element) => resolveAddresses(element, { base, page, ids }));
  const safe = sanitize(tree, SCHEMA) as Root;
  visit(safe, (element) => {
    if (element.tagName === 'a' && element.properties.href !== undefined)
      element.properties.rel = ['noopener', 'noreferrer'];
  });
  return safe;
}

/** A tree from {@link safeTree} as text. */
export const htmlText = (tree: Root): string => toHtml(tree);

interface Surroundings {
  readonly base: string;
  readonly page: string;
  readonly ids: ReadonlySet<string>;
}

function resolveAddresses(element: Element, around: Surroundings): void {
  for (const name of ['href', 'src', 'cite'] as const) {
    const value = element.properties[name];
    if (value === undefined) continue;
    element.properties[name] =
      typeof value === 'string' ? (addressOf(value.trim(), around, name) ?? undefined) : undefined;
  }
}

function addressOf(value: string, { base, page, ids }: Surroundings, name: string): string | null {
  if (name === 'href' && /^mailto:/i.test(value)) return value;
  if (name !== 'href' || !value.startsWith('#')) return resolveAddress(value, base);
  return ids.has(fragmentOf(value)) ? `#${ID_PREFIX}${fragmentOf(value)}` : resolveAddress(value, page);
}

function fragmentOf(href: string): string {
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1);
  }
}

function visit(node: Nodes, act: (element: Element) => void): void {
  if (node.type === 'element') act(node);
  if ('children' in node) for (const child of node.children) visit(child, act);
}
