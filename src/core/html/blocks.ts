import { attribute, isElement, isText, type HtmlElement, type HtmlFragment } from './htmlTree';
import { BLOCKS, headingLevel, UNSEEN } from './elementKinds';
import { isBackReference, isNoteReference, isNotesList, isPermalink } from './ownLinks';
import { beginsPlain, foldSpace } from './whiteSpace';

/** How a stretch of text looks: the sum of its marks. */
export const Mark = { None: 0, Bold: 1, Italic: 2, Small: 4, Link: 8, Code: 16 } as const;

/** A stretch of text with one look. */
export interface Run {
  readonly text: string;
  readonly marks: number;
}

export interface BlockLink {
  readonly href: string;
  readonly text: string;
}

/**
 * A heading, a paragraph, a list item…: what a reader sees as one piece of text, in the order of the document. `start`
 * and `end` are places in the tree: its nodes counted as they open, the way {@link readBlocks} walks.
 */
export interface Block {
  readonly tag: string;
  /** 1 to 6 for a heading, else 0. */
  readonly level: number;
  readonly start: number;
  readonly end: number;
  /** White space folded; a `<br>` is a line break. */
  readonly text: string;
  /** Empty where nothing has a mark. */
  readonly runs: readonly Run[];
  /** The heading's id, its own or that of an anchor in or right before it. */
  readonly anchor: string | null;
  readonly links: readonly BlockLink[];
  readonly images: readonly { readonly src: string; readonly alt: string }[];
  /** Ids of the footnotes it refers to. */
  readonly noteRefs: readonly string[];
  /** Where it stands in a table; null outside of one. */
  readonly cell: Cell | null;
  /** The id of the footnote that it belongs to; empty for other matter among the footnotes; null elsewhere. */
  readonly footnote: string | null;
}

/** A place in a table, everything counted from 0, spans left aside; a caption's row is -1. */
export interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** The blocks of a tree, in order, the number of nodes it has, and where its footnotes begin. */
export interface BlockList {
  readonly blocks: readonly Block[];
  readonly nodes: number;
  /** A place like those of the blocks; equal to `nodes` where there are no footnotes. */
  readonly notesStart: number;
}

const MARKS: Readonly<Record<string, number>> = {
  b: Mark.Bold,
  strong: Mark.Bold,
  u: Mark.Bold,
  i: Mark.Italic,
  em: Mark.Italic,
  cite: Mark.Italic,
  small: Mark.Small,
  sub: Mark.Small,
  span: Mark.Small,
  a: Mark.Link,
  code: Mark.Code,
  kbd: Mark.Code,
  tt: Mark.Code,
};
const NONE: readonly never[] = [];
/** Stands for a `<br>` while text is gathered: a sign that is no white space and in nobody's text. */
const LINE_BREAK = '\u001F';

export function readBlocks(fragment: HtmlFragment): BlockList {
  const reader = new BlockReader();
  reader.children(fragment, Mark.None);
  return reader.finish();
}

class BlockReader {
  private readonly blocks: Block[] = [];
  private place = 0;
  private tag = '';
  private level = 0;
  private start = 0;
  private anchor: string | null = null;
  private loneAnchor: string | null = null;
  private runs: { text: string; marks: number }[] = [];
  /** Whether the runs end in a line break, white space aside. */
  private endsInBreak = false;
  /** Whether there are words after the first run. */
  private isFollowed = false;
  private links: BlockLink[] = [];
  private images: { src: string; alt: string }[] = [];
  private noteRefs: string[] = [];
  private readonly noteIds = new Set<string>();
  private footnote: string | null = null;
  private cell: Cell | null = null;
  private tables = 0;
  private notesStart: number | null = null;

  finish(): BlockList {
    this.flush();
    return { blocks: this.blocks, nodes: this.place, notesStart: this.notesStart ?? this.place };
  }

  children(parent: HtmlFragment | HtmlElement, marks: number): void {
    for (const node of parent.childNodes) {
      this.place++;
      if (isText(node)) this.write(node.value, marks);
      else if (isElement(node)) this.element(node, marks);
    }
  }

  private element(element: HtmlElement, marks: number): void {
    const tag = element.tagName;
    if (UNSEEN.has(tag)) this.skip(element);
    else if (BLOCKS.has(tag)) this.block(element, tag, marks);
    else if (tag === 'br') this.lineBreak(marks);
    else if (tag === 'img') this.image(element);
    else if (tag === 'a') this.link(element, marks);
    else {
      const id = attribute(element, 'id');
      if (id !== null && this.level > 0) this.anchor ??= id;
      this.children(element, marks | (MARKS[tag] ?? 0));
    }
  }

  private block(element: HtmlElement, tag: string, marks: number): void {
    this.flush();
    const outer = { footnote: this.footnote, tag: this.tag, level: this.level, cell: this.cell };
    this.enterCell(tag);
    const id = attribute(element, 'id');
    if (id !== null && this.noteIds.has(id)) this.footnote = id;
    else if (this.footnote === null && isNotesList(element)) this.footnote = '';
    if (this.footnote !== null) this.notesStart ??= this.place - 1;
    const level = headingLevel(element, tag);
    if (tag !== 'hr') {
      const anchor = level > 0 ? (id ?? this.loneAnchor) : this.anchor;
      this.open(tag, level === 0 ? outer.level : level, this.place - 1);
      this.anchor = anchor;
      this.children(element, marks);
    }
    this.flush();
    this.footnote = outer.footnote;
    if (tag === 'table') this.cell = outer.cell;
    this.open(outer.tag, outer.level, this.place);
  }

  private enterCell(tag: string): void {
    if (tag === 'table') this.cell = { table: this.tables++, row: -1, column: -1 };
    else if (!this.cell) return;
    else if (tag === 'tr') this.cell = { ...this.cell, row: this.cell.row + 1, column: -1 };
    else if (tag === 'td' || tag === 'th') this.cell = { ...this.cell, column: this.cell.column + 1 };
  }

  private open(tag: string, level: number, start: number): void {
    this.tag = tag;
    this.level = level;
    this.start = start;
    this.anchor = null;
  }

  private link(element: HtmlElement, marks: number): void {
    const href = attribute(element, 'href');
    const id = attribute(element, 'id') ?? attribute(element, 'name');
    if (this.level > 0) this.anchor ??= id;
    const text = plainText(element);
    if (href === null) {
      if (text === '' && id !== null) this.loneAnchor = id;
      this.children(element, marks);
    } else if (isBackReference(element, href, text)) this.skip(element);
    else if (isNoteReference(element, href, text)) {
      const note = unescapeFragment(href.slice(1));
      this.noteIds.add(note);
      this.noteRefs.push(note);
      this.skip(element);
    } else if (this.level > 0 && isPermalink(element, text)) {
      if (href.startsWith('#') && href.length > 1) this.anchor ??= unescapeFragment(href.slice(1));
      this.skip(element);
    } else {
      this.links.push({ href, text });
      this.children(element, marks | Mark.Link);
    }
  }

  /**
   * Two line breaks part blocks like paragraphs; one that ends a line begun in bold, or with a link that more follows, parts
   * a heading from its text.
   */
  private lineBreak(marks: number): void {
    const [first] = this.runs;
    const look = first?.marks ?? Mark.None;
    const isParted = !first || this.endsInBreak;
    const isLed = (look & Mark.Bold) !== 0 || ((look & Mark.Link) !== 0 && this.isFollowed);
    if (this.level === 0 && this.tag !== 'pre' && (isParted || isLed)) this.flush();
    else this.write(LINE_BREAK, marks);
  }

  private image(element: HtmlElement): void {
    const src = attribute(element, 'src');
    if (src !== null && src !== '') this.images.push({ src, alt: foldSpace(attribute(element, 'alt') ?? '') });
  }

  /** Counts the nodes of what is not read, so that places stay right. */
  private skip(element: HtmlElement): void {
    for (const node of element.childNodes) {
      this.place++;
      if (isElement(node)) this.skip(node);
    }
  }

  private write(text: string, marks: number): void {
    const isBlank = !beginsPlain(text) && text.trim() === '';
    // White space between blocks is most of what there is.
    if (this.runs.length === 0 && isBlank) return;
    const last = this.runs.at(-1);
    if (last?.marks === marks) last.text += text;
    else this.runs.push({ text, marks });
    if (isBlank) return;
    this.endsInBreak = text === LINE_BREAK;
    this.isFollowed = this.runs.length > 1;
  }

  private flush(): void {
    if (this.runs.length > 0 || this.images.length > 0 || this.noteRefs.length > 0) this.addBlock();
    this.start = this.place;
  }

  private addBlock(): void {
    const preformatted = this.tag === 'pre';
    const raw = this.runs.length === 1 ? (this.runs[0]?.text ?? '') : this.runs.map((run) => run.text).join('');
    const text = preformatted ? raw.replaceAll(LINE_BREAK, '\n').trim() : foldLines(raw);
    if (text !== '' || this.images.length > 0 || this.noteRefs.length > 0) {
      this.blocks.push({
        tag: this.tag,
        level: this.level,
        start: this.start,
        end: this.place,
        text,
        runs: this.runs.some((run) => run.marks !== Mark.None) ? this.runs : NONE,
        anchor: this.anchor,
        links: this.links.length > 0 ? this.links : NONE,
        images: this.images.length > 0 ? this.images : NONE,
        noteRefs: this.noteRefs.length > 0 ? this.noteRefs : NONE,
        cell: this.cell,
        footnote: this.footnote,
      });
      if (text !== '') this.loneAnchor = null;
    }
    this.runs = [];
    if (this.links.length > 0) this.links = [];
    if (this.images.length > 0) this.images = [];
    if (this.noteRefs.length > 0) this.noteRefs = [];
  }
}

function plainText(element: HtmlElement): string {
  let text = '';
  const walk = (parent: HtmlElement): void => {
    for (const node of parent.childNodes) {
      if (isText(node)) text += node.value;
      else if (isElement(node) && !UNSEEN.has(node.tagName)) walk(node);
    }
  };
  walk(element);
  return foldSpace(text);
}

function unescapeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

const foldLines = (text: string): string =>
  text.includes(LINE_BREAK)
    ? text
        .split(LINE_BREAK)
        .map(foldSpace)
        .filter((line) => line !== '')
        .join('\n')
    : foldSpace(text);
