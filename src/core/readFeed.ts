import { ATOM, ATOM_03, readAtom } from './atomFeed';
import { decodeText, type TextDoubt } from './decodeText';
import type { FeedDocument } from './feedEntry';
import { type FeedSource, MAX_FEED_BYTES, type Reading } from './feedReading';
import { readJsonFeed } from './jsonFeed';
import { ReadableError } from './readableError';
import type { Problem } from './records';
import { isRssRoot, rawRssElements, readRss, USUAL_PREFIXES } from './rssFeed';
import { checkXml, type XmlShape } from './xmlCheck';
import { HostileDoctypeError, readProlog, type XmlProlog } from './xmlProlog';
import { lineCounter, XmlSyntaxError } from './xmlScan';
import { readTree, type XmlElement } from './xmlTree';

/**
 * Reads a feed document of any dialect: Atom 1.0 (RFC 4287) and 0.3, RSS 2.0, 0.9x and 1.0, JSON Feed. Doubtful entries
 * and encodings are problems of the result.
 * @throws {ReadableError} where the document as a whole is no feed; the sentence names it as it was typed.
 */
export function readFeed(bytes: Uint8Array, source: FeedSource): FeedDocument {
  const { typed } = source;
  if (bytes.length > MAX_FEED_BYTES)
    throw new ReadableError(
      `${quoted(typed)} is ${Math.ceil(bytes.length / 1_048_576)} MB large, and only feeds up to 25 MB are read. ` +
        `Ask its publisher for a shorter one.`,
    );
  const { text, doubts } = decodeText(bytes, source.contentType);
  if (text.trim() === '') throw new ReadableError(`${quoted(typed)} is empty. Check that it is the feed you mean.`);
  const document = /^\s*[{[]/.test(text) ? readJsonFeed(text, source) : readXmlFeed(text, source);
  const found = doubts.map((doubt) => doubtProblem(doubt, typed));
  return found.length === 0 ? document : { ...document, problems: [...found, ...document.problems] };
}

function readXmlFeed(text: string, source: FeedSource): FeedDocument {
  const prolog = prologOf(text, source.typed);
  refuseOtherThanXml(text, prolog, source.typed);
  const line = lineCounter(text);
  const shape = shapeOf(text, prolog.rootAt, source.typed, line);
  const reading: Reading = { source, entities: prolog.entities, base: source.address, line };
  if (isAtomRoot(shape))
    return readAtom(treeOf(text, prolog, shape, rawAtomElements(shape.namespace), source), reading);
  if (isRssRoot(shape)) return readRss(treeOf(text, prolog, shape, rawRssElements(shape), source), reading);
  throw new ReadableError(`${quoted(source.typed)} is not a feed: ${otherRoot(shape.root)}`);
}

function isAtomRoot({ root, namespace }: XmlShape): boolean {
  // Without any namespace it is not Atom by the letter, and nothing else by any reading.
  return (root === 'feed' || root === 'entry') && (namespace === ATOM || namespace === ATOM_03 || namespace === '');
}

function rawAtomElements(namespace: string): readonly string[] {
  const constructs = ['title', 'subtitle', 'tagline', 'summary', 'content', 'rights', 'copyright', 'info'];
  return constructs.map((name) => `{${namespace}}${name}`);
}

function prologOf(text: string, typed: string): XmlProlog {
  try {
    return readProlog(text);
  } catch (error) {
    if (!(error instanceof HostileDoctypeError)) throw error;
    throw new ReadableError(
      `${quoted(typed)} was refused: ${error.message}. No feed needs that; ask its publisher to leave the DOCTYPE out.`,
    );
  }
}

function refuseOtherThanXml(text: string, prolog: XmlProlog, typed: string): void {
  const root = text.slice(prolog.rootAt, prolog.rootAt + 40);
  if (prolog.doctype?.toLowerCase() === 'html' || /^<(?:html|head|body|title|meta|div|p|script)\b/i.test(root))
    throw new ReadableError(
      `${quoted(typed)} is a web page, not a feed. Give the address of its feed, often linked as “RSS” or “Atom” there.`,
    );
  if (!/^<[^\s<>!?/]/.test(root))
    throw new ReadableError(`${quoted(typed)} is not a feed: it is no XML. Check that it is the feed you mean.`);
}

function shapeOf(text: string, rootAt: number, typed: string, line: (offset: number) => number): XmlShape {
  try {
    return checkXml(text, rootAt);
  } catch (error) {
    if (!(error instanceof XmlSyntaxError)) throw error;
    throw new ReadableError(
      `${quoted(typed)} is damaged: in line ${line(error.offset)} ${error.message}. ` +
        `Fetch it again, or tell its publisher.`,
    );
  }
}

function treeOf(
  text: string,
  prolog: XmlProlog,
  shape: XmlShape,
  raw: readonly string[],
  source: FeedSource,
): XmlElement {
  const { entities, rootAt } = prolog;
  try {
    return readTree(text, rootAt, shape, { rawElements: new Set(raw), entities, usualPrefixes: USUAL_PREFIXES });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new ReadableError(`${quoted(source.typed)} could not be read as XML. Tell its publisher.`, detail);
  }
}

function otherRoot(root: string): string {
  switch (root.toLowerCase()) {
    case 'opml':
      return 'it is an OPML list of feeds. Import it as a list of feeds instead.';
    case 'urlset':
    case 'sitemapindex':
      return 'it is a site map. Give the address of the site’s feed.';
    default:
      return `its root element is <${root.slice(0, 40)}>. Check that it is the feed you mean.`;
  }
}

function doubtProblem(doubt: TextDoubt, typed: string): Problem {
  const message =
    doubt.code === 'forbiddenCharacters'
      ? `${quoted(typed)} holds ${doubt.count} characters that no document may hold; they were left out.`
      : `${quoted(typed)} says that it is “${doubt.named}”, which ${doubt.code === 'encodingWrong' ? 'it is not' : 'is no known encoding'}; it was read as ${doubt.used}.`;
  return { code: doubt.code, message, post: null, where: 'encoding' };
}

function quoted(typed: string): string {
  return `“${typed}”`;
}
