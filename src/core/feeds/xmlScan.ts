/**
 * XML as marks in a text: tags, character data, comments. It finds what is not well-formed (fast-xml-parser reads on
 * over a missing end tag, a truncated document, or no XML at all) and reads markup that must keep its order.
 */

/** Not well-formed. The message completes "line 12: …". */
export class XmlSyntaxError extends Error {
  override readonly name = 'XmlSyntaxError';
  constructor(
    message: string,
    /** Zero-based offset in the scanned text. */
    readonly offset: number,
  ) {
    super(message);
  }
}

/** A start tag as written: attribute values still hold their references. */
export interface StartTag {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly selfClosing: boolean;
  /** Offset behind the `>`. */
  readonly end: number;
}

/** What the scan meets, in order. Offsets are into the scanned text. */
export interface XmlVisitor {
  start(tag: StartTag, offset: number): void;
  end(name: string, offset: number): void;
  /** Character data from `from` to `to`; `literal` inside of a CDATA section, whose marks are not counted in. */
  text(from: number, to: number, literal: boolean): void;
  /** A comment or a processing instruction with its marks. */
  aside?(from: number, to: number): void;
}

const NAME = /[^\s/>=<"'&!?[\]()]+/y;
const SPACE = /\s*/y;

/**
 * Reads the text from `from` on and tells the visitor. Does not match end tags to start tags, that is the visitor's.
 * @throws {XmlSyntaxError} where a construct is never closed or a tag is no tag.
 */
export function scanXml(xml: string, visitor: XmlVisitor, from = 0): void {
  let at = from;
  for (;;) {
    const mark = xml.indexOf('<', at);
    if (mark !== at && at < xml.length) visitor.text(at, mark < 0 ? xml.length : mark, false);
    if (mark < 0) return;
    switch (xml.charAt(mark + 1)) {
      case '/':
        at = readEndTag(xml, mark, visitor);
        break;
      case '!':
        at = readSpecial(xml, mark, visitor);
        break;
      case '?':
        at = behind(xml, '?>', mark, 'a processing instruction is never closed');
        visitor.aside?.(mark, at);
        break;
      default: {
        const tag = readStartTag(xml, mark);
        visitor.start(tag, mark);
        at = tag.end;
      }
    }
  }
}

/** Tells the line of an offset, from 1. Asked in ascending order, all answers together cost one pass over the text. */
export function lineCounter(text: string): (offset: number) => number {
  let line = 0;
  /** Where the line begins, and where it ends. */
  let start = 0;
  let end = -1;
  return (offset) => {
    if (offset < start) [line, end] = [0, -1];
    while (end < offset && end < text.length) {
      const next = text.indexOf('\n', end + 1);
      line++;
      [start, end] = [end + 1, next < 0 ? text.length : next];
    }
    return Math.max(line, 1);
  };
}

function readEndTag(xml: string, mark: number, visitor: XmlVisitor): number {
  const end = xml.indexOf('>', mark);
  if (end < 0) throw new XmlSyntaxError('the document breaks off inside of an end tag', mark);
  visitor.end(xml.slice(mark + 2, end).trimEnd(), mark);
  return end + 1;
}

function readSpecial(xml: string, mark: number, visitor: XmlVisitor): number {
  if (xml.startsWith('<!--', mark)) {
    const end = behind(xml, '-->', mark + 4, 'a comment is never closed', mark);
    visitor.aside?.(mark, end);
    return end;
  }
  if (xml.startsWith('<![CDATA[', mark)) {
    const end = behind(xml, ']]>', mark + 9, 'a CDATA section is never closed', mark);
    visitor.text(mark + 9, end - 3, true);
    return end;
  }
  throw new XmlSyntaxError('a declaration stands where text is expected', mark);
}

function behind(xml: string, what: string, from: number, message: string, mark = from): number {
  const found = xml.indexOf(what, from);
  if (found < 0) throw new XmlSyntaxError(message, mark);
  return found + what.length;
}

function readStartTag(xml: string, mark: number): StartTag {
  const name = match(NAME, xml, mark + 1);
  if (name === '') throw new XmlSyntaxError('a “<” begins no tag', mark);
  const attributes: (readonly [string, string])[] = [];
  let at = mark + 1 + name.length;
  for (;;) {
    const space = skipSpace(xml, at);
    if (xml[space] === '>') return { name, attributes, selfClosing: false, end: space + 1 };
    if (xml[space] === '/' && xml[space + 1] === '>') return { name, attributes, selfClosing: true, end: space + 2 };
    if (space === xml.length) throw new XmlSyntaxError(`the document breaks off inside of the tag <${name}>`, mark);
    const attribute = space > at ? match(NAME, xml, space) : '';
    if (attribute === '') throw new XmlSyntaxError(`the tag <${name}> is malformed`, mark);
    at = readValue(xml, skipSpace(xml, space + attribute.length), name, mark, (value) => {
      attributes.push([attribute, value]);
    });
  }
}

function readValue(xml: string, equals: number, tag: string, mark: number, take: (value: string) => void): number {
  const open = xml[equals] === '=' ? skipSpace(xml, equals + 1) : xml.length;
  const quote = xml[open];
  const close = quote === '"' || quote === "'" ? xml.indexOf(quote, open + 1) : -1;
  if (close < 0) throw new XmlSyntaxError(`the tag <${tag}> has an attribute without a quoted value`, mark);
  take(xml.slice(open + 1, close));
  return close + 1;
}

function skipSpace(xml: string, at: number): number {
  const code = xml.charCodeAt(at);
  if (code > 32) return at; // what nearly always is the case
  SPACE.lastIndex = at;
  SPACE.test(xml);
  return SPACE.lastIndex;
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
