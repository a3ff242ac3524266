import { scanXml, type StartTag, XmlSyntaxError } from './xmlScan';

/** Deeper than any feed nests, and shallow enough for every recursive reader behind. */
export const MAX_DEPTH = 400;

/** What a well-formed document is about, before its tree is made. */
export interface XmlShape {
  /** The root element's local name. */
  readonly root: string;
  /** The root element's namespace, '' for none. */
  readonly namespace: string;
  /** Namespaces declared anywhere, each with the prefixes bound to it; the default one is ''. */
  readonly bindings: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Checks that the document, from its root on, is well-formed.
 * @param from behind the prolog
 * @throws {XmlSyntaxError} with the offset of what is wrong.
 */
export function checkXml(xml: string, from: number): XmlShape {
  const open: { readonly name: string; readonly offset: number }[] = [];
  const bindings = new Map<string, Set<string>>();
  let root: StartTag | undefined;
  scanXml(
    xml,
    {
      start(tag, offset) {
        if (open.length === 0 && root !== undefined)
          throw new XmlSyntaxError(`a second root element <${tag.name}> begins`, offset);
        root ??= tag;
        for (const [name, value] of tag.attributes) if (name.startsWith('xmlns')) bind(bindings, name, value);
        if (tag.selfClosing) return;
        if (open.push({ name: tag.name, offset }) > MAX_DEPTH)
          throw new XmlSyntaxError(`elements are nested more than ${MAX_DEPTH} deep`, offset);
      },
      end(name, offset) {
        const last = open.pop();
        if (last === undefined) throw new XmlSyntaxError(`</${name}> closes nothing`, offset);
        if (last.name !== name) throw new XmlSyntaxError(`</${name}> stands where </${last.name}> is expected`, offset);
      },
      text(start, end) {
        if (open.length === 0 && xml.slice(start, end).trim() !== '')
          throw new XmlSyntaxError('text stands outside of the root element', start);
      },
    },
    from,
  );
  const last = open.at(-1);
  if (last !== undefined)
    throw new XmlSyntaxError(`the document breaks off before <${last.name}> is closed`, xml.length);
  if (root === undefined) throw new XmlSyntaxError('no element was found', from);
  return { ...rootName(root), bindings };
}

function rootName(tag: StartTag): { readonly root: string; readonly namespace: string } {
  const colon = tag.name.indexOf(':');
  const declaration = colon < 0 ? 'xmlns' : `xmlns:${tag.name.slice(0, colon)}`;
  const namespace = tag.attributes.find(([name]) => name === declaration)?.[1].trim() ?? '';
  return { root: tag.name.slice(colon + 1), namespace };
}

function bind(bindings: Map<string, Set<string>>, attribute: string, namespace: string): void {
  const prefix = attribute === 'xmlns' ? '' : attribute.startsWith('xmlns:') ? attribute.slice(6) : undefined;
  if (prefix === undefined) return;
  const prefixes = bindings.get(namespace);
  if (prefixes) prefixes.add(prefix);
  else bindings.set(namespace, new Set([prefix]));
}
