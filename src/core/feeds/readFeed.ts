import { readAtom } from './atomFeed';
import { runToEnd } from '../steps';
import { decodeInSteps, type TextDoubt } from './decodeText';
import type { FeedDocument } from './feedEntry';
import { ATOM, ATOM_03, isTextElement, USUAL_PREFIXES } from './feedNames';
import { type FeedSource, MAX_FEED_BYTES, type Reading } from './feedReading';
import { readJsonFeed } from './jsonFeed';
import { ReadableError } from '../readableError';
import type { Problem } from '../records';
import { isRssRoot, readRss } from './rssFeed';
import { shownAddress } from '../webAddress';
import { openXml, type XmlKind } from './xmlDocument';
import type { XmlName } from './xmlNames';

const FEED: XmlKind = { word: 'feed', scope: USUAL_PREFIXES, isRaw: isTextElement };

/**
 * Reads a feed document of any dialect: Atom 1.0 (RFC 4287) and 0.3, RSS 2.0, 0.9x and 1.0, JSON Feed. Doubtful entries
 * and encodings are problems of the result.
 * @throws {ReadableError} where the document as a whole is no feed; the sentence names it as it was typed.
 */
export const readFeed = (bytes: Uint8Array, source: FeedSource): FeedDocument =>
  runToEnd(readFeedInSteps(bytes, source));

/** {@link readFeed} in steps: the longest of them is the parse of the XML. */
export function* readFeedInSteps(bytes: Uint8Array, source: FeedSource): Generator<undefined, FeedDocument> {
  const name = `“${shownAddress(source.typed)}”`;
  if (bytes.length > MAX_FEED_BYTES)
    throw new ReadableError(
      `${name} has ${Math.ceil(bytes.length / 1_048_576)} MB, and only feeds up to ${MAX_FEED_BYTES / 1_048_576} MB ` +
        `are read. Ask its publisher for a shorter one.`,
    );
  const { text, doubts } = yield* decodeInSteps(bytes, source.contentType);
  yield;
  if (text.trim() === '') throw new ReadableError(`${name} is empty. Check that it is the feed you mean.`);
  const document = /^\s*[{[]/.test(text) ? readJsonFeed(text, source) : yield* readXmlFeed(text, source, name);
  const found = doubts.map((doubt) => doubtProblem(doubt, name));
  return found.length === 0 ? document : { ...document, problems: [...found, ...document.problems] };
}

function* readXmlFeed(text: string, source: FeedSource, name: string): Generator<undefined, FeedDocument> {
  const { root, entities, line, tree } = openXml(text, source.typed, FEED);
  const reading: Reading = { source, entities, base: source.address, line };
  const read = isAtomRoot(root) ? readAtom : isRssRoot(root) ? readRss : undefined;
  if (read) {
    yield;
    const document = tree();
    yield;
    return read(document, reading);
  }
  throw new ReadableError(`${name} is not a feed: ${otherRoot(root.name)}`);
}

function isAtomRoot({ name, namespace }: XmlName): boolean {
  // Without any namespace it is not Atom by the letter, and nothing else by any reading.
  return (name === 'feed' || name === 'entry') && (namespace === ATOM || namespace === ATOM_03 || namespace === '');
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

function doubtProblem(doubt: TextDoubt, name: string): Problem {
  return { code: doubt.code, message: doubtSentence(doubt, name), post: null, where: 'encoding' };
}

function doubtSentence(doubt: TextDoubt, name: string): string {
  switch (doubt.code) {
    case 'encodingWrong':
      return `${name} is not in its encoding “${doubt.named}”; it was read as ${doubt.used}.`;
    case 'encodingUnknown':
      return `${name} is in the unknown encoding “${doubt.named}”; it was read as ${doubt.used}.`;
    case 'forbiddenCharacters':
      return `${name} holds characters that XML forbids (${doubt.count} of them); they were left out.`;
  }
}
