import type { Reading } from './feedReading';
import { xhtmlToHtml } from './xhtml';
import { baseOf, type XmlElement } from './xmlTree';
import { escapeHtml, oneLine, plainLine } from './xmlText';

/** How the characters of an element are meant. */
type Meaning = 'text' | 'html' | 'xhtml' | 'none';

/** Content of an Atom text construct or `content` element as HTML, relative addresses as they are (RFC 4287 3.1, 4.1.3). */
export function constructHtml(element: XmlElement, reading: Reading): string {
  switch (meaningOf(element)) {
    case 'text':
      return escapeHtml(charactersIn(element).trim());
    case 'html':
      return charactersIn(element).trim();
    case 'xhtml':
      return markupHtml(element, reading);
    case 'none':
      return '';
  }
}

/** A text construct as one line of plain text: a title, rights. */
export function constructLine(element: XmlElement): string {
  return meaningOf(element) === 'html' ? plainLine(charactersIn(element)) : oneLine(element.text);
}

/** RSS's `description` and its like: HTML, escaped or not, or plain text, and nothing says which. */
export function looseHtml(element: XmlElement, reading: Reading): string {
  return hasElements(element) ? markupHtml(element, reading) : element.text.trim();
}

/** RSS's `title`: plain text by the rule, HTML in practice. */
export function looseLine(element: XmlElement): string {
  const text = element.text;
  // Only what can be nothing but HTML is taken for it: "C++ <vector>" is a title.
  return /&(?:#\w+|\w+);|<\/?(?:a|abbr|b|br|code|em|i|small|span|strong|sub|sup|tt|u)\b[^<>]*>/i.test(text)
    ? plainLine(text)
    : oneLine(text);
}

function markupHtml(element: XmlElement, reading: Reading): string {
  const { scope } = element;
  return xhtmlToHtml(element.raw ?? '', {
    scope,
    base: baseOf(element, reading.base),
    entities: reading.entities,
  }).trim();
}

function meaningOf(element: XmlElement): Meaning {
  const meant = meaningOfType((element.attributes.get('type') ?? 'text').split(';', 1)[0]?.trim().toLowerCase() ?? '');
  if (meant === 'none') return 'none';
  // Where the markup contradicts the type, the markup is what the author meant.
  if (hasElements(element)) return 'xhtml';
  // Atom 0.3 says with `mode` what 1.0 says with the type.
  const packed = meant === 'xhtml' || element.attributes.get('mode') === 'escaped';
  return packed && /<[a-z][^<>]*>/i.test(element.text) ? 'html' : meant;
}

function meaningOfType(type: string): Meaning {
  if (type === 'html' || type === 'text/html') return 'html';
  if (type === 'xhtml' || type.endsWith('+xml') || type.endsWith('/xml')) return 'xhtml';
  return type === '' || type === 'text' || type === 'plain' || type.startsWith('text/') ? 'text' : 'none';
}

/** The element's characters; what Atom 0.3 packed as base64, unpacked. */
function charactersIn(element: XmlElement): string {
  if (element.attributes.get('mode') !== 'base64') return element.text;
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(element.text), (sign) => sign.charCodeAt(0)));
  } catch {
    return '';
  }
}

/** True where the markup as written holds a tag outside of CDATA sections and comments. */
function hasElements({ raw }: XmlElement): boolean {
  if (raw === null) return false;
  for (let at = raw.indexOf('<'); at >= 0; at = raw.indexOf('<', at + 1)) {
    const end = raw.startsWith('<![CDATA[', at) ? ']]>' : raw.startsWith('<!--', at) ? '-->' : null;
    if (end === null) {
      if (raw[at + 1] !== '?') return true;
    } else at = raw.indexOf(end, at);
  }
  return false;
}
