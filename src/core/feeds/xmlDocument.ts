import { ReadableError } from '../readableError';
import { shownAddress } from '../webAddress';
import { checkXml } from './xmlCheck';
import type { Scope, XmlName } from './xmlNames';
import { HostileDoctypeError, readProlog, type XmlProlog } from './xmlProlog';
import { lineCounter, XmlSyntaxError } from './xmlScan';
import type { Entities } from './xmlText';
import { readTree, type XmlElement } from './xmlTree';

/** A well-formed document whose tree is not made yet. */
export interface XmlDocument {
  readonly root: XmlName;
  readonly entities: Entities;
  /** The line of an offset, from 1. */
  readonly line: (offset: number) => number;
  readonly tree: () => XmlElement;
}

/** What a document should be. */
export interface XmlKind {
  /** For sentences: `feed`. */
  readonly word: string;
  /** Prefixes that count as declared. */
  readonly scope: Scope;
  /** Which elements are kept as written. */
  readonly isRaw: (name: XmlName) => boolean;
}

/**
 * Looks a document over before anything is made of it.
 * @throws {ReadableError} for a web page, for what is no XML or not well-formed, and for a DOCTYPE that attacks.
 */
export function openXml(text: string, typed: string, kind: XmlKind): XmlDocument {
  const name = `“${shownAddress(typed)}”`;
  const prolog = prologOf(text, name);
  refuseOtherThanXml(text, prolog, name, kind.word);
  const line = lineCounter(text);
  const { entities, rootAt } = prolog;
  try {
    const checked = checkXml(text, rootAt, kind.scope, kind.isRaw);
    return { root: checked.root, entities, line, tree: () => readTree(checked, entities, kind.scope) };
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
  if (prolog.doctype?.toLowerCase() === 'html' || /^<(?:html|head|body|title|meta|div|p|script)(?![\w:.-])/i.test(root))
    throw new ReadableError(
      `${name} is a web page, not a ${kind}. Look on the page for a link such as “RSS”, “Atom” or “Feed”, and give that.`,
    );
  if (!/^<[^\s<>!?/]/.test(root))
    throw new ReadableError(`${name} is not a ${kind}: it is no XML. Check that it is the ${kind} you mean.`);
}
