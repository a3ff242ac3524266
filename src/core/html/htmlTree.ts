import {
  defaultTreeAdapter,
  parseFragment,
  Parser,
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
} from 'parse5';
import { QuickTokenizer } from './quickTokenizer';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlFragment = DefaultTreeAdapterTypes.DocumentFragment;

/** A tree deeper than what browsers accept (512) is markup gone wrong; every walk over it may rely on this limit. */
const DEEPEST = 500;

class Unreasonable extends Error {}

/**
 * Parses HTML as the standard says, scripting off. Content that nests without end or makes far more elements than it
 * has tags (a way to eat memory) is read as its plain words instead; the same content always gives the same tree.
 */
export function parseHtml(html: string): HtmlFragment {
  try {
    return parseWithinLimits(html);
  } catch (error) {
    if (!(error instanceof Unreasonable)) throw error;
    return parseFragment(`<p>${html.replaceAll(/<[^>]*>/g, ' ').replaceAll('<', '&lt;')}</p>`, {
      scriptingEnabled: false,
    });
  }
}

/** How far the parse that is running is; parsing never waits, so there is one at a time. */
const running = { depth: 0, left: 0 };

const limitedAdapter: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  createElement(tagName, namespaceURI, attrs) {
    if (--running.left < 0) throw new Unreasonable();
    return defaultTreeAdapter.createElement(tagName, namespaceURI, attrs);
  },
  onItemPush() {
    if (++running.depth > DEEPEST) throw new Unreasonable();
  },
  onItemPop() {
    running.depth--;
  },
};

function parseWithinLimits(html: string): HtmlFragment {
  running.depth = 0;
  // The shortest element has three letters; what makes more of them multiplies what is not closed.
  running.left = html.length / 3 + 1000;
  const parser = Parser.getFragmentParser<DefaultTreeAdapterMap>(null, {
    treeAdapter: limitedAdapter,
    scriptingEnabled: false,
  });
  parser.tokenizer = new QuickTokenizer(parser);
  parser.tokenizer.write(html, true);
  return parser.getFragment();
}

export function attribute(element: HtmlElement, name: string): string | null {
  for (const attr of element.attrs) if (attr.name === name) return attr.value;
  return null;
}

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

export const isText = (node: HtmlNode): node is DefaultTreeAdapterMap['textNode'] => node.nodeName === '#text';
