import { ReadableError } from './readableError';
import { shownAddress } from './webAddress';
import { checkXml, type XmlShape } from './xmlCheck';
import { HostileDoctypeError, readProlog, type XmlProlog } from './xmlProlog';
import { lineCounter, XmlSyntaxError } from './xmlScan';
import type { Entities } from './xmlText';
import { readTree, type XmlElement } from './xmlTree';

/** A well-formed document whose tree is not made yet. */
export interface XmlDocument {
  readonly shape: XmlShape;
  readonly entities: Entities;
  /** The line of an offset, from 1. */
  readonly line: (offset: number) => number;
  /** @param rawElements elements whose markup is kept as written, `{namespace}name` */
  readonly tree: (rawElements: readonly string[], usualPrefixes: ReadonlyMap<string, string>) => XmlElement;
}

/**
 * Looks a document over before anything is made of it.
 * @param kind what it should be, for the sentence: `feed`
 * @throws {ReadableError} for a web page, for what is no XML or not well-formed, and for a DOCTYPE that attacks.
 */
export function openXml(text: string, typed: string, kind: string): XmlDocument {
  const name = `“${shownAddress(typed)}”`;
  const prolog = prologOf(text, name);
  refuseOtherThanXml(text, prolog, name, kind);
  const line = lineCounter(text);
  const { entities, rootAt } = prolog;
  try {
    const shape = checkXml(text, rootAt);
    const tree: XmlDocument['tree'] = (rawElements, usualPrefixes) =>
      readTree(text, rootAt, shape, { rawElements: new Set(rawElements), entities, usualPrefixes });
    return { shape, entities, line, tree };
  } catch (error) {
    if (!(error instanceof XmlSyntaxError)) throw error;
    throw new ReadableError(
      `${name} is damaged: in line ${line(error.offset)} ${error.message}. Fetch it again, or tell its publisher.`,
    );
  }
}

function prologOf(text: string, name: string): XmlProlog {
  try {
    return readProlog(text);
  } catch (error) {
    if (!(error instanceof HostileDoctypeError)) throw error;
    throw new ReadableError(`${name} was refused, since ${error.message}. Ask its publisher to leave the DOCTYPE out.`);
  }
}

function refuseOtherThanXml(text: string, prolog: XmlProlog, name: string, kind: string): void {
  const root = text.slice(prolog.rootAt, prolog.rootAt + 40);
  if (prolog.doctype?.toLowerCase() === 'html' || /^<(?:html|head|body|title|meta|div|p|script)\b/i.test(root))
    throw new ReadableError(
      `${name} is a web page, not a ${kind}. Look on the page for a link such as “RSS”, “Atom” or “Feed”, and give that.`,
    );
  if (!/^<[^\s<>!?/]/.test(root))
    throw new ReadableError(`${name} is not a ${kind}: it is no XML. Check that it is the ${kind} you mean.`);
}
