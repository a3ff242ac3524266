import type { Element, ElementContent, Properties, Root } from 'hast';
import { h } from 'hastscript';
import type { Translate } from '../core/translate';
import { isWebAddress, placeLink, siteOf } from './pageParts';
import type { Place } from './place';

/** How an image of the notes stands. */
export type ImageState =
  | { readonly kind: 'shown'; readonly src: string }
  | { readonly kind: 'loading' }
  /** It is fetched when the user says so. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'off' };

export interface Dress {
  /** The record that an address leads to, if it is one of the library. */
  readonly placeOf: (url: string) => Place | undefined;
  readonly image: (url: string) => ImageState;
  readonly t: Translate;
  /** Level of the outermost headings; 2 where none is given: the page's own title is its only h1. */
  readonly level?: number;
}

/** An entry of the outline: a heading, or a line that introduces a list. */
export interface OutlineEntry {
  readonly id: string;
  readonly text: string;
  /** 0 for the outermost. */
  readonly depth: number;
}

/**
 * Makes a page's notes of a sanitised tree: links into the library become ours, images stand as the setting has them.
 * The tree is trusted to hold no script; all the same nothing of it keeps an attribute that our style or script looks
 * at, so that no feed can draw a button of ours.
 */
export function dress(root: Root, options: Dress): readonly ElementContent[] {
  return levelled(dressAll(unwrapped(root.children as readonly ElementContent[]), options, false), options.level ?? 2);
}

/**
 * Puts the places of a text, and its links to them, under a name: so that they are not those of another text on the page.
 * It changes the tree.
 */
export function withOwnPlaces(root: Root, name: string): Root {
  walk(root.children as readonly ElementContent[], ({ properties }) => {
    const { id, href } = properties;
    if (typeof id === 'string') properties.id = `${name}-${id}`;
    if (typeof href === 'string' && href.startsWith('#')) properties.href = `#${name}-${href.slice(1)}`;
  });
  return root;
}

/** Some weblogs wrap each post in blocks that hold nothing else. */
function unwrapped(nodes: readonly ElementContent[]): readonly ElementContent[] {
  const [only, ...more] = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  const isWrapper = only?.type === 'element' && more.length === 0 && WRAPPERS.has(only.tagName);
  return isWrapper ? unwrapped(only.children) : nodes;
}

const WRAPPERS: ReadonlySet<string> = new Set(['div', 'main', 'article', 'section']);

/** Turns the headings so that the outermost are of a level. */
function levelled(nodes: readonly ElementContent[], to: number): readonly ElementContent[] {
  let top = Infinity;
  walk(nodes, (element) => (top = Math.min(top, level(element))));
  const by = to - top;
  if (by === 0 || !Number.isFinite(by)) return nodes;
  walk(nodes, (element) => {
    if (HEADING.test(element.tagName)) element.tagName = `h${Math.min(6, level(element) + by)}`;
  });
  return nodes;
}

function walk(nodes: readonly ElementContent[], act: (element: Element) => void): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    act(node);
    walk(node.children, act);
  }
}

function dressAll(nodes: readonly ElementContent[], options: Dress, inFigure: boolean): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [node];
    return node.type === 'element' ? [dressElement(node, options, inFigure)] : [];
  });
}

function dressElement(node: Element, options: Dress, inFigure: boolean): Element {
  if (node.tagName === 'img') return inFigure ? picture(node, options) : inlinePicture(node, options);
  if (node.tagName === 'a') return link(node, options);
  const alone = node.tagName === 'p' ? onlyImages(node) : undefined;
  if (alone)
    return h(
      'div.figures',
      alone.map((part) => figure(part, options)),
    );
  const properties = plain(node.properties);
  const children = dressAll(node.children, options, inFigure || node.tagName === 'figure');
  const tagName = LANDMARKS.has(node.tagName) ? 'div' : node.tagName;
  const element: Element = { type: 'element', tagName, properties, children };
  // A wide table or listing scrolls by itself, for the keyboard too.
  if (node.tagName === 'table') return h('div.scroll', { tabIndex: 0 }, element);
  if (node.tagName === 'pre') properties.tabIndex = 0;
  return element;
}

/** What an element of a feed may keep: nothing that our style, our script or a screen reader would take for ours. */
function plain(properties: Properties): Properties {
  const kept = Object.entries(properties).filter(([name]) => KEPT.has(name));
  const classes = Array.isArray(properties.className) ? properties.className : [];
  const notes = classes.filter((name) => FOOTNOTES.has(name));
  return { ...Object.fromEntries(kept), ...(notes.length > 0 ? { className: notes } : {}) };
}

const KEPT: ReadonlySet<string> = new Set(
  'id title lang dir start reversed type value colSpan rowSpan scope dateTime cite open align'.split(' '),
);

const FOOTNOTES: ReadonlySet<string> = new Set(['footnotes', 'footnote-ref', 'footnote-backref']);

/** Parts of a page of their own: within ours they are no more than a block. */
const LANDMARKS: ReadonlySet<string> = new Set(
  'main article section aside nav header footer hgroup address'.split(' '),
);

function link(node: Element, options: Dress): Element {
  const children = dressAll(node.children, options, false);
  const url = typeof node.properties.href === 'string' ? node.properties.href : '';
  const place = options.placeOf(url);
  if (place) return placeLink(place, h('span', children), 'inside');
  if (url.startsWith('#')) return h('a', { ...plain(node.properties), href: url }, children);
  if (!isWebAddress(url)) return h('span', plain(node.properties), children);
  return h('a', { ...plain(node.properties), href: url, rel: 'noopener noreferrer', title: url }, children);
}

/** The images of a paragraph that holds nothing else; each may be a link's only content. */
function onlyImages(paragraph: Element): readonly Element[] | undefined {
  const parts = paragraph.children.filter(
    (child) => child.type === 'element' || (child.type === 'text' && child.value.trim() !== ''),
  );
  const images = parts.filter((part) => part.type === 'element').filter((part) => part.tagName !== 'br');
  const isImage = (part: Element): boolean =>
    part.tagName === 'img' ||
    (part.tagName === 'a' &&
      part.children.length === 1 &&
      part.children[0]?.type === 'element' &&
      part.children[0].tagName === 'img');
  const all = images.length > 0 && images.every(isImage) && parts.every((part) => part.type === 'element');
  return all ? images : undefined;
}

function figure(part: Element, options: Dress): Element {
  const image = part.tagName === 'img' ? part : (part.children[0] as Element);
  const { state, alt } = read(image, options);
  const shown = picture(image, options);
  const href = part.tagName === 'a' ? part.properties.href : undefined;
  const content = state.kind === 'shown' && typeof href === 'string' ? link({ ...part, children: [] }, options) : shown;
  if (content !== shown) content.children = [shown];
  return h('figure', [
    content,
    // The image itself already says it to a screen reader.
    alt === ''
      ? null
      : h('figcaption', state.kind === 'shown' ? { ariaHidden: 'true', dir: 'auto' } : { dir: 'auto' }, alt),
  ]);
}

function picture(image: Element, options: Dress): Element {
  const { url, alt, state } = read(image, options);
  if (state.kind === 'shown') return shownImage(state.src, alt, image);
  return h('div.placeholder', placeholder(url, state, options.t));
}

/** An image within a line of text. */
function inlinePicture(image: Element, options: Dress): Element {
  const { url, alt, state } = read(image, options);
  if (state.kind === 'shown') return shownImage(state.src, alt, image);
  return h('span.placeholder', [
    alt === '' ? null : h('span', alt),
    alt === '' ? null : ' ',
    ...placeholder(url, state, options.t),
  ]);
}

/** Its size, where the feed tells it, keeps the room until it is there. */
function shownImage(src: string, alt: string, { properties: { width, height } }: Element): Element {
  const size = isSize(width) && isSize(height) ? { width, height } : {};
  return h('img', { src, alt, decoding: 'async', ...size });
}

const isSize = (value: unknown): value is string | number => /^\d{1,5}$/u.test(String(value));

function read(image: Element, options: Dress): { url: string; alt: string; state: ImageState } {
  const url = typeof image.properties.src === 'string' ? image.properties.src : '';
  const alt = typeof image.properties.alt === 'string' ? image.properties.alt.trim() : '';
  const state: ImageState = isWebAddress(url) ? options.image(url) : { kind: 'off' };
  return { url, alt, state };
}

function placeholder(url: string, state: Exclude<ImageState, { kind: 'shown' }>, t: Translate): (Element | string)[] {
  switch (state.kind) {
    case 'loading':
      return [h('span', t('Loading image…'))];
    case 'waiting':
      return [
        h('span', t('Image from {0}, not loaded', siteOf(url))),
        ' ',
        h(
          'button',
          { type: 'button', className: ['quiet'], dataAct: 'showImages', dataKey: `image ${url}` },
          t('Show images'),
        ),
      ];
    case 'failed':
      return [
        h('span', state.reason),
        ' ',
        h(
          'button',
          { type: 'button', className: ['quiet'], dataAct: 'retryImages', dataKey: `retry ${url}` },
          t('Try again'),
        ),
      ];
    case 'off':
      return [h('span', t('Image'))];
  }
}

/** Plain words of a tree. */
export function textOf(node: ElementContent | Root): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child as ElementContent)).join('') : '';
}

const HEADING = /^h([1-6])$/u;
const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'dl', 'table', 'pre', 'blockquote']);
/** A longer line is a paragraph and introduces nothing. */
const LONGEST_LEAD = 72;

/**
 * The outline of notes: their headings, or, where there are none, the lines that end with a colon and introduce a list
 * ("Best practices you can arrange from day one:"). Gives the entries and the notes with an id on each of their places,
 * which begins with `prefix` where the notes have none.
 */
export function outline(
  nodes: readonly ElementContent[],
  prefix = '',
): {
  entries: readonly OutlineEntry[];
  nodes: readonly ElementContent[];
} {
  const elements = nodes.filter((node) => node.type === 'element');
  const headings = elements.filter(({ tagName }) => HEADING.test(tagName));
  const leads = (): readonly Element[] => elements.filter((element, at) => isLead(element, elements[at + 1]));
  const marks = new Set(headings.length > 0 ? headings : leads());
  const top = headings.reduce((least, heading) => Math.min(least, level(heading)), Infinity);
  const entries: OutlineEntry[] = [];
  const marked = nodes.map((node) => {
    if (node.type !== 'element' || !marks.has(node)) return node;
    const given = node.properties.id;
    const id = typeof given === 'string' && given !== '' ? given : `${prefix}place-${entries.length}`;
    entries.push({
      id,
      text: textOf(node).trim().replace(/\s*:$/u, ''),
      depth: headings.length > 0 ? level(node) - top : 0,
    });
    return { ...node, properties: { ...node.properties, id } };
  });
  return { entries, nodes: marked };
}

/** 1 to 6 for a heading; more for anything else. */
const level = ({ tagName }: Element): number => Number(HEADING.exec(tagName)?.[1] ?? Infinity);

function isLead(node: Element, next: Element | undefined): boolean {
  if (node.tagName !== 'p' || next === undefined || !LISTS.has(next.tagName)) return false;
  const text = textOf(node).trim();
  return text.endsWith(':') && text.length <= LONGEST_LEAD;
}
