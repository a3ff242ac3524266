import type { Reading } from './feedReading';
import { xhtmlToHtml } from './xhtml';
import { baseOf, type XmlElement } from './xmlTree';
import { charactersOf, escapeHtml, oneLine, plainLine, type Entities } from './xmlText';

/** An Atom text construct or `content` element as HTML, relative addresses as they are (RFC 4287 3.1, 4.1.3). */
export function constructHtml(element: XmlElement, reading: Reading): string {
  const { meaning, text } = readConstruct(element, reading);
  return meaning === 'text' ? escapeHtml(text.trim()) : text.trim();
}

/** A text construct as one line of plain text: a title, rights. */
export function constructLine(element: XmlElement, reading: Reading): string {
  const { meaning, text } = readConstruct(element, reading);
  return meaning === 'text' ? oneLine(text) : plainLine(text);
}

/** RSS's `description` and its like: HTML, escaped or not, or plain text, and nothing says which. */
export function looseHtml(element: XmlElement, reading: Reading): string {
  return (hasElements(element) ? markupHtml(element, reading) : charactersIn(element, reading.entities)).trim();
}

/** RSS's `title`: plain text by the rule, HTML in practice. */
export function looseLine(element: XmlElement, reading: Reading): string {
  const text = looseHtml(element, reading);
  // Only what can be nothing but HTML is taken for it: "C++ <vector>" is a title.
  return /&(?:#\w+|\w+);|<\/?(?:a|abbr|b|br|code|em|i|small|span|strong|sub|sup|tt|u)\b[^<>]*>/i.test(text)
    ? plainLine(text)
    : oneLine(text);
}

interface Construct {
  /** What the text is: plain, or HTML. */
  readonly meaning: 'text' | 'html';
  readonly text: string;
}

function readConstruct(element: XmlElement, reading: Reading): Construct {
  const type = element.attributes.get('type')?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const meant = meaningOf(type);
  if (meant === 'none') return { meaning: 'text', text: '' };
  // Where the markup contradicts the type, the markup is what the author meant.
  if (hasElements(element)) return { meaning: 'html', text: markupHtml(element, reading) };
  const text = charactersIn(element, reading.entities);
  // Atom 0.3 says with `mode` what 1.0 says with the type.
  const isPacked = meant === 'xhtml' || element.attributes.get('mode') === 'escaped';
  return { meaning: meant === 'html' || (isPacked && /<[a-z][^<>]*>/i.test(text)) ? 'html' : 'text', text };
}

function meaningOf(type: string): 'text' | 'html' | 'xhtml' | 'none' {
  if (type === 'html' || type === 'text/html') return 'html';
  if (type === 'xhtml' || type.endsWith('+xml') || type.endsWith('/xml')) return 'xhtml';
  return type === '' || type === 'text' || type === 'plain' || type.startsWith('text/') ? 'text' : 'none';
}

/** The element's characters; what Atom 0.3 packed as base64, unpacked. */
function charactersIn(element: XmlElement, entities: Entities): string {
  const text = element.raw === null ? element.text : charactersOf(element.raw, entities);
  if (element.attributes.get('mode') !== 'base64') return text;
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)));
  } catch {
    return '';
  }
}

function markupHtml(element: XmlElement, { base, entities }: Reading): string {
  const { scope, raw } = element;
  return xhtmlToHtml(raw ?? '', { scope, base: baseOf(element, base), entities });
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
