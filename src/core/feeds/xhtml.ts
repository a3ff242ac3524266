import { resolveAddress, resolveBase } from '../webAddress';
import { innerScope, type Scope, type XmlName } from './xmlNames';
import { scanXml, type StartTag, type XmlVisitor } from './xmlScan';
import { decodeCharacters, escapeHtml, type Entities } from './xmlText';

/** Where markup stands in its document. */
export interface MarkupContext {
  readonly scope: Scope;
  /** What the reader of the result will resolve relative addresses against. */
  readonly base: string;
  /** Those that the document declares. */
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

/**
 * Well-formed markup as HTML: order and spaces as they are, XHTML's prefixes gone whatever they are, empty elements in
 * HTML's spelling, addresses resolved where `xml:base` attributes stand inside. Elements of unknown namespaces leave
 * their text. An outer `div`, which RFC 4287 3.1.1.3 makes no part of the content, goes.
 */
export function xhtmlToHtml(markup: string, context: MarkupContext): string {
  const writer = new HtmlWriter(markup, context);
  scanXml(markup, writer);
  return writer.result();
}

interface Open {
  /** The name in HTML, or null where the element leaves only what it holds. */
  readonly name: string | null;
  /** The name as written. */
  readonly written: string;
  readonly scope: Scope;
  readonly base: string;
  /** Where it is left out with all it holds, the offset of the outermost such element; otherwise null. */
  readonly leftOut: number | null;
}

/** Copies the markup, and writes anew only what HTML spells otherwise. */
class HtmlWriter implements XmlVisitor {
  readonly #open: Open[] = [];
  readonly #outermost: Open;
  #html = '';
  #copied = 0;
  /** What is written of a `div` that so far stands alone at the outermost level; it is no part of the result. */
  #wrapper: { readonly start: string; end: string } | null = null;
  #isEmpty = true;

  constructor(
    private readonly markup: string,
    private readonly context: MarkupContext,
  ) {
    this.#outermost = { name: null, written: '', scope: context.scope, base: context.base, leftOut: null };
  }

  start(tag: StartTag, offset: number): void {
    const isOutermost = this.#open.length === 0;
    if (isOutermost) this.#unwrap();
    const element = openElement(tag, this.#open.at(-1) ?? this.#outermost, offset, this.context.entities);
    if (element.leftOut === null) this.#startTag(tag, element, offset);
    else if (tag.selfClosing && element.leftOut === offset) this.#replace(offset, tag.end, '');
    if (isOutermost && this.#isEmpty && element.name === 'div' && !tag.selfClosing) this.#wrap(tag.end);
    this.#isEmpty = false;
    if (!tag.selfClosing) this.#open.push(element);
  }

  end(_name: string, offset: number): void {
    const last = this.#open.pop();
    if (!last) return;
    const end = this.markup.indexOf('>', offset) + 1;
    if (this.#wrapper && this.#open.length === 0) {
      this.#replace(offset, end, '');
      this.#wrapper.end = '</div>';
    } else if (last.leftOut !== null) {
      if (!this.#isLeftOut()) this.#replace(last.leftOut, end, '');
    } else if (last.name === null || VOID.has(last.name)) this.#replace(offset, end, '');
    else if (last.name !== last.written) this.#replace(offset, end, `</${last.name}>`);
  }

  text(from: number, to: number, literal: boolean): void {
    if (this.#isLeftOut()) return;
    const text = this.markup.slice(from, to);
    if (this.#open.length === 0 && text.trim() !== '') {
      this.#unwrap();
      this.#isEmpty = false;
    }
    if (literal) this.#replace(from - CDATA_START, to + CDATA_END, escapeHtml(text));
    else if (this.context.entities.size > 0) this.#replace(from, to, asWritten(text, this.context.entities));
  }

  aside(from: number, to: number): void {
    if (!this.#isLeftOut()) this.#replace(from, to, '');
  }

  result(): string {
    if (!this.#wrapper) this.#replace(this.markup.length, this.markup.length, '');
    return this.#html;
  }

  #startTag(tag: StartTag, element: Open, offset: number): void {
    const { name, written } = element;
    if (name === null) this.#replace(offset, tag.end, '');
    else if (name !== written || needsRewriting(tag, name, element.base, this.context))
      this.#replace(offset, tag.end, writtenTag(tag, name, element.base, this.context));
  }

  /** The first thing is a `div`, whose start tag ends at an offset. */
  #wrap(end: number): void {
    this.#replace(end, end, '');
    this.#wrapper = { start: this.#html, end: '' };
    this.#html = '';
  }

  /** The `div` is not alone, so that it counts. */
  #unwrap(): void {
    if (!this.#wrapper) return;
    this.#html = this.#wrapper.start + this.#html + this.#wrapper.end;
    this.#wrapper = null;
  }

  #isLeftOut(): boolean {
    const last = this.#open.at(-1);
    return last !== undefined && last.leftOut !== null;
  }

  #replace(from: number, to: number, html: string): void {
    this.#html += this.markup.slice(this.#copied, from) + html;
    this.#copied = to;
  }
}

const CDATA_START = '<![CDATA['.length;
const CDATA_END = ']]>'.length;

function openElement(tag: StartTag, outer: Open, offset: number, entities: Entities): Open {
  const scope = innerScope(tag.attributes, outer.scope);
  const base = tag.attributes.find(([name]) => name === 'xml:base')?.[1];
  const { namespace, name } = htmlName(tag.name, scope);
  return {
    name: KNOWN.has(namespace) ? name : null,
    written: tag.name,
    scope,
    base: base === undefined ? outer.base : resolveBase(decodeCharacters(base, entities), outer.base),
    leftOut: outer.leftOut ?? (LEFT_OUT.has(name) ? offset : null),
  };
}

/** True where an attribute has no place in HTML as it is, or where an empty element is none of HTML's empty ones. */
function needsRewriting(tag: StartTag, name: string, base: string, { base: outer, entities }: MarkupContext): boolean {
  if (base !== outer || entities.size > 0 || (tag.selfClosing && !VOID.has(name))) return true;
  return tag.attributes.some(([attribute]) => attribute === 'xmlns' || attribute.includes(':'));
}

function writtenTag(tag: StartTag, name: string, base: string, context: MarkupContext): string {
  let html = `<${name}`;
  for (const [written, value] of tag.attributes) {
    const attribute = written === 'xml:lang' ? 'lang' : written.replace(/^xlink:/, '');
    if (attribute === 'xmlns' || attribute.includes(':')) continue;
    html += ` ${attribute}="${attributeValue(attribute, value, base, context)}"`;
  }
  return tag.selfClosing && !VOID.has(name) ? `${html}></${name}>` : `${html}>`;
}

function attributeValue(name: string, value: string, base: string, context: MarkupContext): string {
  if (base !== context.base && ADDRESSES.has(name) && !value.startsWith('#')) {
    const address = resolveAddress(decodeCharacters(value, context.entities), base);
    if (address !== null) return escapeHtml(address);
  }
  return asWritten(value, context.entities).replaceAll('"', '&quot;');
}

/** Text of XML means the same in HTML, but for the entities that the document declares. */
function asWritten(text: string, entities: Entities): string {
  return entities.size === 0 ? text : escapeHtml(decodeCharacters(text, entities));
}

function htmlName(written: string, scope: Scope): XmlName {
  const colon = written.indexOf(':');
  const namespace = scope.get(colon < 0 ? '' : written.slice(0, colon)) ?? '';
  const local = written.slice(colon + 1);
  // A default namespace that is the feed's own means that somebody forgot to declare XHTML's.
  const isForgotten = colon < 0 && !KNOWN.has(namespace);
  return { namespace: isForgotten ? '' : namespace, name: namespace === SVG ? local : local.toLowerCase() };
}
