import { decodeHTML, decodeHTMLStrict } from 'entities/decode';
import { scanXml } from './xmlScan';

/** Entities a document declares itself, name to replacement; mostly empty. */
export type Entities = ReadonlyMap<string, string>;

/**
 * Character data with its references resolved, once. HTML's names are known besides XML's five, since feeds use them;
 * an unknown one stays as it is written.
 */
export function decodeCharacters(text: string, entities: Entities): string {
  if (!text.includes('&')) return text;
  // XML's own five are nearly all there is, and HTML's table is slow for them.
  return text.replace(
    /&(#?[\w.-]{1,40});/g,
    (reference, name: string) => entities.get(name) ?? PREDEFINED.get(name) ?? decodeHTMLStrict(reference),
  );
}

const PREDEFINED: Entities = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The characters of raw markup: text decoded, CDATA sections unwrapped (each exactly once), tags and comments gone. */
export function charactersOf(raw: string, entities: Entities): string {
  if (!raw.includes('<')) return decodeCharacters(raw, entities);
  let text = '';
  scanXml(raw, {
    start: () => undefined,
    end: () => undefined,
    text(from, to, literal) {
      text += literal ? raw.slice(from, to) : decodeCharacters(raw.slice(from, to), entities);
    },
  });
  return text;
}

/** Plain text as HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The words of a line of HTML (a title): tags gone, references decoded, runs of white space as one space. */
export function plainLine(html: string): string {
  const bare = withoutComments(html)
    .replace(/<br\b[^<>]*>/gi, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, '');
  return oneLine(decodeHTML(bare));
}

function withoutComments(html: string): string {
  let text = '';
  let from = 0;
  for (let at = html.indexOf('<!--'); at >= 0; at = html.indexOf('<!--', from)) {
    const end = html.indexOf('-->', at + 4);
    if (end < 0) break;
    text += html.slice(from, at);
    from = end + 3;
  }
  return text + html.slice(from);
}

/** The text without white space around it, or null where nothing is left. */
export function someText(text: string | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

/** Runs of white space as one space, none at the ends. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
