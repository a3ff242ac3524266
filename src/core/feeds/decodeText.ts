import { runToEnd } from '../steps';

/** Bytes as text, with what was doubtful about them. */
export interface DecodedText {
  /** Without byte order mark; line ends are `\n`, and characters that XML forbids are left out. */
  readonly text: string;
  readonly doubts: readonly TextDoubt[];
}

export type TextDoubt =
  /** The encoding that was named is none, or is not what the bytes are. */
  | { readonly code: 'encodingUnknown' | 'encodingWrong'; readonly named: string; readonly used: string }
  | { readonly code: 'forbiddenCharacters'; readonly count: number };

/**
 * Decodes an XML or JSON document: by its byte order mark, else the charset of the `Content-Type` header, else the XML
 * declaration, else as UTF-8. What the bytes refute is not believed: what is no UTF-8 is read as windows-1252, and what
 * is called Latin but is UTF-8 throughout as UTF-8; both are doubts. A step a part, because a document may be large.
 */
export function* decodeInSteps(bytes: Uint8Array, contentType?: string): Generator<undefined, DecodedText> {
  const marked = markedEncoding(bytes);
  if (marked !== null) return clean(decode(bytes, marked), []);
  const named = charsetOf(contentType) ?? declaredEncoding(bytes) ?? 'utf-8';
  const encoding = encodingOf(named);
  if (encoding !== null && encoding !== 'utf-8' && encoding !== 'windows-1252')
    return clean(decode(bytes, encoding), []);
  const utf8 = encoding === 'windows-1252' && isAscii(bytes) ? null : yield* strictUtf8(bytes);
  const used = utf8 === null ? 'windows-1252' : 'utf-8';
  const text = utf8 ?? decode(bytes, 'windows-1252');
  if (encoding === used || isAscii(bytes)) return clean(text, []);
  return clean(text, [{ code: encoding === null ? 'encodingUnknown' : 'encodingWrong', named, used }]);
}

/** {@link decodeInSteps} at one go. */
export const decodeText = (bytes: Uint8Array, contentType?: string): DecodedText =>
  runToEnd(decodeInSteps(bytes, contentType));

function markedEncoding(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  // Without a mark, UTF-16 shows in every other byte of the first "<x" or "{" being empty.
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return 'utf-16le';
  if (a === 0 && b !== 0 && c === 0 && d !== 0) return 'utf-16be';
  return null;
}

function charsetOf(contentType: string | undefined): string | null {
  return /;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? '')?.[1] ?? null;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = decode(bytes.subarray(0, 512), 'windows-1252');
  return /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"'>]+)["']/.exec(head)?.[1] ?? null;
}

/** The encoding's own name, or null where the platform knows none by that label. */
function encodingOf(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label);
    // A document whose declaration could be read byte by byte is not UTF-16, whatever it says.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null;
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  // Some versions of Node take windows-1252 for ISO 8859-1, which has control characters where that has quotes.
  return encoding === 'windows-1252'
    ? text.replace(/[\x80-\x9f]/g, (sign) => C1.charAt(sign.charCodeAt(0) - 0x80))
    : text;
}

/** What windows-1252 has from 0x80 to 0x9f; five places are empty and stay as they are. */
const C1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** How many bytes are decoded at one go. */
const PART = 1 << 20;

function* strictUtf8(bytes: Uint8Array): Generator<undefined, string | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    let text = '';
    // The last part is decoded by itself where it is the only one, which is the platform's quickest way.
    for (let from = 0; from < bytes.length; from += PART) {
      text += decoder.decode(bytes.subarray(from, from + PART), { stream: from + PART < bytes.length });
      yield;
    }
    return text;
  } catch {
    return null;
  }
}

function isAscii(bytes: Uint8Array): boolean {
  return !bytes.some((byte) => byte > 127);
}

/** The characters that XML 1.0 forbids. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

function clean(decoded: string, doubts: readonly TextDoubt[]): DecodedText {
  const text = decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded;
  const first = text.search(FORBIDDEN);
  if (first < 0) return { text, doubts };
  const count = text.match(FORBIDDEN)?.length ?? 0;
  return { text: text.replace(FORBIDDEN, ''), doubts: [...doubts, { code: 'forbiddenCharacters', count }] };
}
