import { innerScope, resolveName, type Scope, type XmlName } from './xmlNames';
import { scanXml, type StartTag, XmlSyntaxError, type XmlVisitor } from './xmlScan';

/** Deeper than any feed nests, and shallow enough for every recursive reader behind. */
export const MAX_DEPTH = 400;

/** A document known to be well-formed, with the texts that must stay as written taken out of it. */
export interface CheckedXml {
  readonly root: XmlName;
  /** The document from its root on; inside of each raw element is left only its place in {@link raws}. */
  readonly skeleton: string;
  /** The markup inside of raw elements, as written. */
  readonly raws: readonly string[];
  /** Which elements were taken for raw. */
  readonly isRaw: (name: XmlName) => boolean;
  /** Where the skeleton's elements begin in the document, in the order of their start tags. */
  readonly offsets: readonly number[];
}

/**
 * Checks that a document is well-formed from its root on, and takes the raw elements' markup out: it must not lose its
 * order, and no parser needs to see it.
 * @param from behind the prolog
 * @param scope prefixes that count as declared
 * @throws {XmlSyntaxError} with the offset of what is wrong.
 */
export function checkXml(xml: string, from: number, scope: Scope, isRaw: (name: XmlName) => boolean): CheckedXml {
  const check = new Check(xml, from, scope, isRaw);
  scanXml(xml, check, from);
  return check.result();
}

class Check implements XmlVisitor {
  readonly #open: { readonly name: string; readonly scope: Scope }[] = [];
  readonly #raws: string[] = [];
  readonly #offsets: number[] = [];
  #root: XmlName | undefined;
  #skeleton = '';
  /** Up to here the document is in the skeleton. */
  #copied: number;
  /** Inside of a raw element, how many elements are open at least; 0 outside. */
  #rawDepth = 0;

  constructor(
    private readonly xml: string,
    private readonly from: number,
    private readonly scope: Scope,
    private readonly isRaw: (name: XmlName) => boolean,
  ) {
    this.#copied = from;
  }

  start(tag: StartTag, offset: number): void {
    const outer = this.#open.at(-1);
    if (!outer && this.#root) throw new XmlSyntaxError(`a second root element <${tag.name}> begins`, offset);
    const scope = this.#rawDepth > 0 ? this.scope : this.#startStructure(tag, outer?.scope ?? this.scope, offset);
    if (tag.selfClosing) return;
    if (this.#open.push({ name: tag.name, scope }) > MAX_DEPTH)
      throw new XmlSyntaxError(`elements are nested more than ${MAX_DEPTH} deep`, offset);
  }

  end(name: string, offset: number): void {
    const last = this.#open.pop();
    if (!last) throw new XmlSyntaxError(`</${name}> closes nothing`, offset);
    if (last.name !== name) throw new XmlSyntaxError(`</${name}> stands where </${last.name}> is expected`, offset);
    if (this.#rawDepth === 0 || this.#open.length >= this.#rawDepth) return;
    this.#skeleton += String(this.#raws.push(this.xml.slice(this.#copied, offset)) - 1);
    this.#copied = offset;
    this.#rawDepth = 0;
  }

  text(from: number, to: number): void {
    if (this.#open.length > 0) return;
    const text = this.xml.slice(from, to).trimStart();
    if (text !== '') throw new XmlSyntaxError('text stands outside of the root element', to - text.length);
  }

  result(): CheckedXml {
    const last = this.#open.at(-1);
    if (last) throw new XmlSyntaxError(`the document breaks off before <${last.name}> is closed`, this.xml.length);
    if (!this.#root) throw new XmlSyntaxError('no element was found', this.from);
    const skeleton = this.#skeleton + this.xml.slice(this.#copied);
    return { root: this.#root, skeleton, raws: this.#raws, isRaw: this.isRaw, offsets: this.#offsets };
  }

  /** An element of the skeleton; gives the scope inside of it. */
  #startStructure(tag: StartTag, outer: Scope, offset: number): Scope {
    const scope = innerScope(tag.attributes, outer);
    const name = resolveName(tag.name, scope);
    this.#root ??= name;
    this.#offsets.push(offset);
    if (!tag.selfClosing && this.isRaw(name)) {
      this.#skeleton += this.xml.slice(this.#copied, tag.end);
      this.#copied = tag.end;
      this.#rawDepth = this.#open.length + 1;
    }
    return scope;
  }
}
