import { decodeHTMLStrict } from 'entities/decode';
import type { Entities } from './xmlText';

/** What stands before the root element. */
export interface XmlProlog {
  /** Offset of what is no prolog any more: the root's start tag, if this is XML. */
  readonly rootAt: number;
  /** Entities that a DOCTYPE declares, harmless ones only. */
  readonly entities: Entities;
  /** The name a DOCTYPE gives the document's root, or null. */
  readonly doctype: string | null;
}

/** A DOCTYPE that asks for what no feed needs and attacks use: entities made of entities, or of other files. */
export class HostileDoctypeError extends Error {
  override readonly name = 'HostileDoctypeError';
}

const MAX_ENTITIES = 300;
const MAX_ENTITY_LENGTH = 1000;
/** Characters that all references to own entities may come to in a document. */
const MAX_EXPANSION = 200_000;

const PREDEFINED = new Set(['lt', 'gt', 'amp', 'apos', 'quot']);
const SPACE = /\s*/y;
const DOCTYPE = /<!doctype\s+([^\s[>]*)/iy;

/**
 * Reads white space, the XML declaration, processing instructions, comments and the DOCTYPE.
 * @throws {HostileDoctypeError}
 */
export function readProlog(xml: string): XmlProlog {
  let entities: Entities = new Map();
  let doctype: string | null = null;
  for (let at = skip(SPACE, xml, 0); ; at = skip(SPACE, xml, at)) {
    DOCTYPE.lastIndex = at;
    const found: RegExpExecArray | null = doctype === null ? DOCTYPE.exec(xml) : null;
    if (found) {
      const end = doctypeEnd(xml, at + found[0].length);
      doctype = found[1] ?? '';
      entities = readEntities(xml.slice(at + found[0].length, end));
      at = end;
    } else if (xml.startsWith('<?', at)) at = behind(xml, '?>', at);
    else if (xml.startsWith('<!--', at)) at = behind(xml, '-->', at + 4);
    else {
      refuseExpansion(xml, entities);
      return { rootAt: at, entities, doctype };
    }
  }
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  pattern.test(text);
  return Math.max(at, pattern.lastIndex);
}

function behind(xml: string, what: string, from: number): number {
  const found = xml.indexOf(what, from);
  return found < 0 ? xml.length : found + what.length;
}

/** The DOCTYPE's end, its internal subset and quoted words included. */
function doctypeEnd(xml: string, from: number): number {
  const sign = /<!--|["'[\]>]/g;
  sign.lastIndex = from;
  let isInSubset = false;
  for (let found = sign.exec(xml)?.[0]; found !== undefined; found = sign.exec(xml)?.[0]) {
    if (found === '>' && !isInSubset) return sign.lastIndex;
    if (found === '[' || found === ']') isInSubset = found === '[';
    else if (found !== '>') sign.lastIndex = behind(xml, found === '<!--' ? '-->' : found, sign.lastIndex);
  }
  return xml.length;
}

function readEntities(subset: string): Entities {
  const entities = new Map<string, string>();
  for (const [, parameter, name = '', rest = ''] of subset.matchAll(/<!ENTITY\s+(%\s+)?([^\s"'>]+)\s*([^>]*)/g)) {
    const value = /^(?:"([^"]*)"|'([^']*)')/.exec(rest);
    if (parameter !== undefined || value === null)
      throw new HostileDoctypeError(`it declares the entity “${name}”, whose text is in another file`);
    if (PREDEFINED.has(name)) continue;
    const written = value[1] ?? value[2] ?? '';
    // References to characters are resolved where an entity is declared, and once more where it is used (XML 4.4).
    const text = decodeHTMLStrict(decodeHTMLStrict(written));
    if (written.includes('<') || /&[^\s&;]+;/.test(text))
      throw new HostileDoctypeError(`it declares the entity “${name}”, made of other entities`);
    if (text.length > MAX_ENTITY_LENGTH || entities.size === MAX_ENTITIES)
      throw new HostileDoctypeError(`it declares more or longer entities than any feed needs`);
    entities.set(name, text);
  }
  return entities;
}

function refuseExpansion(xml: string, entities: Entities): void {
  if (entities.size === 0) return;
  let length = 0;
  for (const [, name = ''] of xml.matchAll(/&([^\s&;<]{1,100});/g)) {
    length += entities.get(name)?.length ?? 0;
    if (length > MAX_EXPANSION) throw new HostileDoctypeError('the entities that it declares grow beyond all bounds');
  }
}
