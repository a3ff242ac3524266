import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes } from 'parse5';

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
    return parseFragment(html, { treeAdapter: limitedAdapter(html.length), scriptingEnabled: false });
  } catch (error) {
    if (!(error instanceof Unreasonable)) throw error;
    return parseFragment(`<p>${html.replaceAll(/<[^>]*>/g, ' ').replaceAll('<', '&lt;')}</p>`, {
      scriptingEnabled: false,
    });
  }
}

/** True where {@link parseHtml} gives only the words. */
export function isUnreasonable(html: string): boolean {
  try {
    parseFragment(html, { treeAdapter: limitedAdapter(html.length), scriptingEnabled: false });
    return false;
  } catch {
    return true;
  }
}

function limitedAdapter(length: number): typeof defaultTreeAdapter {
  let depth = 0;
  // The shortest element has three letters; what makes more of them multiplies what is not closed.
  let left = length / 3 + 1000;
  return {
    ...defaultTreeAdapter,
    createElement(tagName, namespaceURI, attrs) {
      if (--left < 0) throw new Unreasonable();
      return defaultTreeAdapter.createElement(tagName, namespaceURI, attrs);
    },
    onItemPush() {
      if (++depth > DEEPEST) throw new Unreasonable();
    },
    onItemPop() {
      depth--;
    },
  } satisfies typeof defaultTreeAdapter;
}

export function attribute(element: HtmlElement, name: string): string | null {
  for (const attr of element.attrs) if (attr.name === name) return attr.value;
  return null;
}

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

export const isText = (node: HtmlNode): node is DefaultTreeAdapterMap['textNode'] => node.nodeName === '#text';
