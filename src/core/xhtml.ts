import { resolveAddress, resolveBase } from './webAddress';
import { scanXml, type StartTag } from './xmlScan';
import { decodeCharacters, escapeHtml, type Entities } from './xmlText';

/** Where markup stands in its document. */
export interface MarkupContext {
  /** Prefix to namespace, '' for the default one. */
  readonly scope: ReadonlyMap<string, string>;
  /** What the reader of the result will resolve relative addresses against. */
  readonly base: string;
  readonly entities: Entities;
}

const XHTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';
const MATHML = 'http://www.w3.org/1998/Math/MathML';
const KNOWN = new Set(['', XHTML, SVG, MATHML]);

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Left out with all they hold: their text is no text of the post. */
const LEFT_OUT = new Set(['head', 'script', 'style', 'title']);
/** Attributes that hold one address. */
const ADDRESSES = new Set(['href', 'src', 'cite', 'poster', 'data', 'longdesc']);

interface Open {
  /** The name to close with, or null where nothing is to be closed. */
  readonly close: string | null;
  readonly scope: ReadonlyMap<string, string>;
  readonly base: string;
  readonly leftOut: boolean;
}

/**
 * Well-formed markup as HTML: order and spaces as they are, XHTML's prefixes gone whatever they are, empty elements in
 * HTML's spelling, references resolved against `xml:base` attributes inside of it. Elements of unknown namespaces leave
 * their text. An outer `div`, which RFC 4287 3.1.1.3 makes no part of the content, goes.
 */
export function xhtmlToHtml(markup: string, context: MarkupContext): string {
  const outermost: Open = { close: null, scope: context.scope, base: context.base, leftOut: false };
  const open: Open[] = [];
  const outside = new Outside();
  let html = '';
  scanXml(markup, {
    start(tag) {
      const element = openElement(tag, open.at(-1) ?? outermost, context);
      if (!element.leftOut && element.close !== null) html += startTag(tag, element, context);
      if (open.length === 0) outside.element(element.close, html.length);
      if (!tag.selfClosing) open.push(element);
      else if (!element.leftOut) html += endTag(element.close);
    },
    end() {
      const last = open.pop();
      if (last && !last.leftOut) html += endTag(last.close);
    },
    text(from, to, literal) {
      const last = open.at(-1);
      if (last?.leftOut) return;
      const text = markup.slice(from, to);
      if (!last) outside.text(text);
      html += escapeHtml(literal ? text : decodeCharacters(text, context.entities));
    },
  });
  return outside.unwrap(html);
}

/** What stands at the outermost level: told apart is one `div` alone from everything else. */
class Outside {
  /** Where the inside of a lone `div` begins; null before there is one, -1 where something else is there. */
  #inside: number | null = null;

  element(name: string | null, inside: number): void {
    this.#inside = this.#inside === null && name === 'div' ? inside : -1;
  }

  text(text: string): void {
    if (text.trim() !== '') this.#inside = -1;
  }

  unwrap(html: string): string {
    if (this.#inside === null || this.#inside < 0) return html;
    return html.slice(this.#inside, html.lastIndexOf('</div>'));
  }
}

function openElement(tag: StartTag, outer: Open, context: MarkupContext): Open {
  let { scope, base } = outer;
  for (const [name, value] of tag.attributes) {
    if (name === 'xmlns' || name.startsWith('xmlns:')) scope = new Map(scope).set(name.slice(6), value);
    else if (name === 'xml:base') base = resolveBase(decodeCharacters(value, context.entities), base);
  }
  const { namespace, name } = htmlName(tag.name, scope);
  const leftOut = outer.leftOut || LEFT_OUT.has(name);
  return { close: KNOWN.has(namespace) ? name : null, scope, base, leftOut };
}

function startTag(tag: StartTag, element: Open, context: MarkupContext): string {
  let html = `<${element.close ?? ''}`;
  for (const [written, value] of tag.attributes) {
    const name = written === 'xml:lang' ? 'lang' : written.replace(/^xlink:/, '');
    if (name.includes(':') || name === 'xmlns') continue;
    const decoded = decodeCharacters(value, context.entities);
    const moved = element.base !== context.base && ADDRESSES.has(name) && !decoded.startsWith('#');
    html += ` ${name}="${escapeHtml(moved ? (resolveAddress(decoded, element.base) ?? decoded) : decoded)}"`;
  }
  return `${html}>`;
}

function endTag(name: string | null): string {
  return name === null || VOID.has(name) ? '' : `</${name}>`;
}

function htmlName(written: string, scope: ReadonlyMap<string, string>): { namespace: string; name: string } {
  const colon = written.indexOf(':');
  const namespace = scope.get(colon < 0 ? '' : written.slice(0, colon)) ?? '';
  const local = written.slice(colon + 1);
  // A default namespace that is the feed's own means that somebody forgot to declare XHTML's.
  const forgotten = colon < 0 && !KNOWN.has(namespace);
  return { namespace: forgotten ? '' : namespace, name: namespace === SVG ? local : local.toLowerCase() };
}
