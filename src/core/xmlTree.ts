import { XMLParser } from 'fast-xml-parser';
import { resolveBase } from './webAddress';
import { MAX_DEPTH, type XmlShape } from './xmlCheck';
import { charactersOf, decodeCharacters, type Entities } from './xmlText';

/** An element with its namespace resolved by the declared binding, whatever its prefix. */
export interface XmlElement {
  /** Namespace, '' for none. */
  readonly namespace: string;
  /** Local name. */
  readonly name: string;
  /** By name as written but for namespaced ones, which are `{namespace}name`; `xml:` ones keep that prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** For a text construct: its markup as written, to be read by its type. Otherwise null. */
  readonly raw: string | null;
  /** Its own characters, decoded once: of a text construct all characters below it. */
  readonly text: string;
  /** `xml:base` attributes in scope as written, from the outermost in. */
  readonly bases: readonly string[];
  /** `xml:lang` in scope, or ''. */
  readonly language: string;
  /** Prefixes in scope, for the markup in `raw`. */
  readonly scope: ReadonlyMap<string, string>;
  /** Offset of its start tag in the text. */
  readonly offset: number;
}

/** How a document is to be read. */
export interface TreeOptions {
  /** Elements whose content is kept as written, `{namespace}name`. */
  readonly rawElements: ReadonlySet<string>;
  readonly entities: Entities;
  /** Namespaces of prefixes that feeds use without declaring them. */
  readonly usualPrefixes: ReadonlyMap<string, string>;
}

const METADATA = XMLParser.getMetaDataSymbol() as symbol;
const TEXT = '#text';
const CDATA = '#cdata';
const ATTRIBUTES = ':@';

/** What fast-xml-parser gives with `preserveOrder`: one key is the tag's name. */
type Node = Readonly<Record<string, unknown>>;

/** The tree of the root element at an offset of a document that was checked to be well-formed. */
export function readTree(xml: string, from: number, shape: XmlShape, options: TreeOptions): XmlElement {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    // References are decoded here, exactly once and with all of HTML's names.
    processEntities: false,
    textNodeName: TEXT,
    cdataPropName: CDATA,
    ignoreDeclaration: true,
    ignorePiTags: true,
    captureMetaData: true,
    maxNestedTags: MAX_DEPTH + 1,
    transformTagName: safeName,
    stopNodes: rawNames(shape, options).map((name) => `..${safeName(name)}`),
  });
  const nodes = parser.parse(xml.slice(from)) as readonly Node[];
  const root = nodes.find(isElement);
  if (!root) throw new Error('a checked document has a root');
  const outer: Outer = { bases: [], language: '', scope: options.usualPrefixes };
  return toElement(root, outer, { ...options, from });
}

/** What relative addresses in an element resolve against (RFC 3986 5.1), absolute. */
export function baseOf(element: XmlElement, documentBase: string): string {
  return element.bases.reduce((outer, inner) => resolveBase(inner, outer), documentBase);
}

/** A child by name in a namespace. */
export function child(element: XmlElement, namespace: string, name: string): XmlElement | undefined {
  return element.children.find((one) => one.name === name && one.namespace === namespace);
}

/** Children by name in a namespace. */
export function childrenOf(element: XmlElement, namespace: string, name: string): readonly XmlElement[] {
  return element.children.filter((one) => one.name === name && one.namespace === namespace);
}

/**
 * The parser refuses names that could reach a prototype and reads a dot in `stopNodes` as a step: both are written
 * otherwise. Applying it twice changes nothing, since the parser does so with empty elements.
 */
function safeName(name: string): string {
  if (/^(?:__proto__|constructor|prototype)$/.test(name)) return `_${name}_`;
  return name.includes('.') ? name.replaceAll('.', '\u00b7') : name;
}

/** The names, as this document writes them, of the elements to keep raw. */
function rawNames(shape: XmlShape, options: TreeOptions): readonly string[] {
  const names = new Set<string>();
  for (const element of options.rawElements) {
    const end = element.indexOf('}');
    const [namespace, name] = [element.slice(1, end), element.slice(end + 1)];
    const usual = [...options.usualPrefixes].filter(([, bound]) => bound === namespace).map(([prefix]) => prefix);
    const bound = [...(shape.bindings.get(namespace) ?? []), ...usual];
    for (const prefix of namespace === '' ? [''] : bound) names.add(prefix === '' ? name : `${prefix}:${name}`);
  }
  return [...names];
}

type Outer = Pick<XmlElement, 'bases' | 'language' | 'scope'>;
type Reading = TreeOptions & { readonly from: number };

/** Recursion is bounded: no checked document is deeper than {@link MAX_DEPTH}. */
function toElement(node: Node, outer: Outer, reading: Reading): XmlElement {
  const tag = Object.keys(node).find((key) => key !== ATTRIBUTES) ?? '';
  const written = attributesOf(node, reading.entities);
  const scope = scopeOf(written, outer.scope);
  const { namespace, name } = resolveName(tag.replaceAll('\u00b7', '.'), scope);
  const attributes = resolveAttributes(written, scope);
  const base = attributes.get('xml:base');
  const within: Outer = {
    bases: base === undefined ? outer.bases : [...outer.bases, base],
    language: attributes.get('xml:lang') ?? outer.language,
    scope,
  };
  const content = node[tag] as readonly Node[];
  const raw = reading.rawElements.has(`{${namespace}}${name}`) ? rawOf(content) : null;
  return {
    ...within,
    namespace,
    name,
    attributes,
    raw,
    children: raw === null ? content.filter(isElement).map((one) => toElement(one, within, reading)) : [],
    text: raw === null ? textOf(content, reading.entities) : charactersOf(raw, reading.entities),
    offset: reading.from + offsetOf(node),
  };
}

function isElement(node: Node): boolean {
  return !(TEXT in node) && !(CDATA in node);
}

function rawOf(content: readonly Node[]): string {
  return content.map((node) => stringOf(node[TEXT])).join('');
}

function textOf(content: readonly Node[], entities: Entities): string {
  let text = '';
  for (const node of content) {
    if (TEXT in node) text += decodeCharacters(stringOf(node[TEXT]), entities);
    else if (CDATA in node) text += stringOf((node[CDATA] as readonly Node[])[0]?.[TEXT]);
  }
  return text;
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function offsetOf(node: Node): number {
  const data = (node as Record<symbol, unknown>)[METADATA] as { readonly startIndex?: number } | undefined;
  return data?.startIndex ?? 0;
}

function attributesOf(node: Node, entities: Entities): readonly (readonly [string, string])[] {
  const written = (node[ATTRIBUTES] ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(written).map(([key, value]) => [key.slice(1), decodeCharacters(stringOf(value), entities)]);
}

function scopeOf(
  attributes: readonly (readonly [string, string])[],
  outer: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const own = attributes.filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  if (own.length === 0) return outer;
  const scope = new Map(outer);
  for (const [name, namespace] of own) scope.set(name.slice(6), namespace.trim());
  return scope;
}

function resolveAttributes(
  written: readonly (readonly [string, string])[],
  scope: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [name, value] of written) {
    if (!name.includes(':') || name.startsWith('xml:')) attributes.set(name, value);
    else if (!name.startsWith('xmlns:')) {
      const resolved = resolveName(name, scope);
      attributes.set(`{${resolved.namespace}}${resolved.name}`, value);
    }
  }
  return attributes;
}

/** A prefix that nothing binds is no namespace: the name stays as it is written. */
function resolveName(name: string, scope: ReadonlyMap<string, string>): { namespace: string; name: string } {
  const colon = name.indexOf(':');
  const namespace = scope.get(colon < 0 ? '' : name.slice(0, colon));
  if (namespace === undefined) return { namespace: '', name };
  return { namespace, name: name.slice(colon + 1) };
}
