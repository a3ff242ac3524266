import { XMLParser } from 'fast-xml-parser';
import { resolveBase } from '../webAddress';
import { type CheckedXml, MAX_DEPTH } from './xmlCheck';
import { type Attribute, innerScope, resolveName, type Scope, type XmlName } from './xmlNames';
import { decodeCharacters, type Entities } from './xmlText';

/** An element with its namespace resolved by the declared binding, whatever its prefix. */
export interface XmlElement extends XmlName {
  /** By name as written; those with a prefix are `{namespace}name`, but for `xml:` ones. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Of a raw element its markup as written, to be read by its type; otherwise null. */
  readonly raw: string | null;
  /** Its own characters, decoded once; '' for a raw element. */
  readonly text: string;
  /** `xml:base` attributes in scope as written, from the outermost in. */
  readonly bases: readonly string[];
  /** `xml:lang` in scope, or ''. */
  readonly language: string;
  /** Namespaces in scope, for the markup in `raw`. */
  readonly scope: Scope;
  /** Offset of its start tag in the document. */
  readonly offset: number;
}

const TEXT = '#text';
const CDATA = '#cdata';
const ATTRIBUTES = ':@';

/** What fast-xml-parser gives with `preserveOrder`: one key is the tag's name. */
type Node = Readonly<Record<string, unknown>>;

/** The tree of a checked document. */
export function readTree(checked: CheckedXml, entities: Entities, scope: Scope): XmlElement {
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
    ignorePiTags: true,
    maxNestedTags: MAX_DEPTH + 1,
    transformTagName: safeName,
  });
  const root = (parser.parse(checked.skeleton) as readonly Node[]).find(isElement);
  if (!root) throw new Error('a checked document has a root');
  return new TreeMaker(checked, entities).element(root, { bases: [], language: '', scope });
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
 * The parser refuses names that could reach a prototype; nothing is lost where they are written otherwise. Applying this
 * twice changes nothing, since the parser does so with empty elements.
 */
function safeName(name: string): string {
  return /^(?:__proto__|constructor|prototype)$/.test(name) ? `${name}_` : name;
}

type Outer = Pick<XmlElement, 'bases' | 'language' | 'scope'>;

class TreeMaker {
  /** Elements made so far: they are met in the order of their start tags. */
  #count = 0;

  constructor(
    private readonly checked: CheckedXml,
    private readonly entities: Entities,
  ) {}

  /** Recursion is bounded: no checked document is deeper than {@link MAX_DEPTH}. */
  element(node: Node, outer: Outer): XmlElement {
    const tag = tagOf(node);
    const offset = this.checked.offsets[this.#count++] ?? 0;
    const written = attributesOf(node, this.entities);
    const scope = innerScope(written, outer.scope);
    const { namespace, name } = resolveName(tag, scope);
    const attributes = resolveAttributes(written, scope);
    const base = attributes.get('xml:base');
    const bases = base === undefined ? outer.bases : [...outer.bases, base];
    const language = attributes.get('xml:lang') ?? outer.language;
    const content = node[tag] as readonly Node[];
    const characters = textOf(content, this.entities);
    const isRaw = this.checked.isRaw({ namespace, name });
    const text = isRaw ? '' : characters;
    const raw = isRaw ? this.#raw(characters) : null;
    const within: Outer = { bases, language, scope };
    const children: XmlElement[] = [];
    if (!isRaw) for (const one of content) if (isElement(one)) children.push(this.element(one, within));
    return { namespace, name, attributes, children, raw, text, bases, language, scope, offset };
  }

  /** The markup whose place the skeleton has; none in an empty element. */
  #raw(place: string): string {
    return place === '' ? '' : (this.checked.raws[Number(place)] ?? '');
  }
}

const NO_ATTRIBUTES: readonly Attribute[] = [];

function attributesOf(node: Node, entities: Entities): readonly Attribute[] {
  const written = node[ATTRIBUTES] as Readonly<Record<string, unknown>> | undefined;
  if (written === undefined) return NO_ATTRIBUTES;
  return Object.entries(written).map(([key, value]) => [key.slice(1), decodeCharacters(stringOf(value), entities)]);
}

function tagOf(node: Node): string {
  for (const key in node) if (key !== ATTRIBUTES) return key;
  return '';
}

function isElement(node: Node): boolean {
  return !(TEXT in node) && !(CDATA in node);
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

function resolveAttributes(written: readonly Attribute[], scope: Scope): ReadonlyMap<string, string> {
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
