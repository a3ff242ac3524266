import { InsertionMode, Tokenizer, TokenizerMode, type DefaultTreeAdapterMap, type Parser } from 'parse5';

/**
 * parse5's tokenizer, which takes text a word and a space at a time, and tags letter by letter, made to take text, plain tags,
 * names and quoted values up to the next sign that means something. The tree is the same, in less than half the time: in the
 * body, white space after other text is treated like it. (A property test compares the trees.)
 */
export class QuickTokenizer extends Tokenizer {
  constructor(private readonly parser: Parser<DefaultTreeAdapterMap>) {
    super(parser.options, parser);
  }

  protected override _stateData(codePoint: number): void {
    if (codePoint === LESS_THAN && this.takeTag()) return;
    super._stateData(codePoint);
    if (this.state === TokenizerMode.DATA && codePoint > 0x20 && this.parser.insertionMode === InsertionMode.IN_BODY)
      this.takeRun(TEXT);
  }

  protected override _stateTagName(codePoint: number): void {
    super._stateTagName(codePoint);
    const { currentToken } = this;
    if (isNameSign(codePoint) && currentToken && 'tagName' in currentToken) currentToken.tagName += this.takeName();
  }

  protected override _stateAttributeName(codePoint: number): void {
    super._stateAttributeName(codePoint);
    if (isNameSign(codePoint)) this.currentAttr.name += this.takeName();
  }

  protected override _stateAttributeValueDoubleQuoted(codePoint: number): void {
    super._stateAttributeValueDoubleQuoted(codePoint);
    if (codePoint > 0x20 && codePoint !== QUOTE && codePoint !== AMPERSAND) this.takeRun(QUOTED);
  }

  /** Takes a plain tag, as most are, at one go; false where the next one is another. */
  private takeTag(): boolean {
    const { html, pos } = this.preprocessor;
    const isEnd = html.charCodeAt(pos + 1) === SLASH;
    const from = isEnd ? pos + 2 : pos + 1;
    const nameEnd = endOfName(html, from);
    if (nameEnd === from || isDigit(html.charCodeAt(from))) return false;
    const attrs = isEnd ? [] : takeAttributes(html, nameEnd);
    const end = attrs.length === 0 ? nameEnd : ATTRIBUTE.lastIndex;
    if (html.charCodeAt(end) !== GREATER_THAN) return false;
    if (isEnd) this._createEndTagToken();
    else this._createStartTagToken();
    const { currentToken } = this;
    if (currentToken && 'tagName' in currentToken) {
      currentToken.tagName = html.slice(from, nameEnd);
      currentToken.attrs = attrs;
    }
    this.preprocessor.pos = end;
    this.emitCurrentTagToken();
    return true;
  }

  /** What stands next as it is. */
  private takeRun(plain: RegExp): void {
    const { html, pos } = this.preprocessor;
    plain.lastIndex = pos + 1;
    plain.test(html);
    this.preprocessor.pos = plain.lastIndex - 1;
    this.runEnd = plain.lastIndex;
  }

  /** The rest of a name of small letters and digits, as nearly all are. */
  private takeName(): string {
    const { html, pos } = this.preprocessor;
    const end = endOfName(html, pos + 1);
    this.preprocessor.pos = end - 1;
    return html.slice(pos + 1, end);
  }
}

const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const SLASH = 0x2f;
const QUOTE = 0x22;
const AMPERSAND = 0x26;

/** All but `<`, `&`, and what is not text as it is: NUL and a carriage return. */
const TEXT = /[^<&\0\r]*/y;
/** The same of a value, up to the quotation mark that ends it. */
const QUOTED = /[^"<&\0\r]*/y;

/** A plain attribute: its name in small letters, its value in quotation marks and as it stands. */
const ATTRIBUTE = /[ \t\n\f]+([a-z][a-z\d-]*)="([^"&\0\r]*)"/y;

/** Tags with more attributes are left to parse5, which tells long lists of names apart more quickly. */
const MANY = 16;

/** The plain attributes from a place on, where no two have one name; {@link ATTRIBUTE} ends behind the last. */
function takeAttributes(html: string, from: number): { name: string; value: string }[] {
  const attrs: { name: string; value: string }[] = [];
  let end = from;
  ATTRIBUTE.lastIndex = from;
  for (let match = ATTRIBUTE.exec(html); match; match = ATTRIBUTE.exec(html)) {
    const [, name = '', value = ''] = match;
    if (attrs.length === MANY || attrs.some((attr) => attr.name === name)) break;
    attrs.push({ name, value });
    end = ATTRIBUTE.lastIndex;
  }
  ATTRIBUTE.lastIndex = end;
  return attrs;
}

function endOfName(html: string, from: number): number {
  let end = from;
  while (isNameSign(html.charCodeAt(end))) end++;
  return end;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isNameSign = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || isDigit(code);
