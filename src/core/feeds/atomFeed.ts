import type { FeedDocument } from './feedEntry';
import { DC, FEEDBURNER, MEDIA } from './feedNames';
import {
  type DateReading,
  distinctTags,
  type EntryReading,
  finishEntry,
  firstDate,
  gather,
  type Reading,
} from './feedReading';
import { distinctNames, personNames } from './personName';
import { constructHtml, constructLine } from './textConstruct';
import { resolveAddress } from '../webAddress';
import { escapeHtml, someText } from './xmlText';
import { baseOf, child, childrenOf, type XmlElement } from './xmlTree';

/** Reads a document whose root is `feed`, or `entry` (a document of one entry, RFC 4287 2), in the root's namespace. */
export function readAtom(root: XmlElement, outer: Reading): FeedDocument {
  const reading = { ...outer, base: documentBase(root, outer.source.address) };
  const entries = root.name === 'entry' ? [root] : childrenOf(root, root.namespace, 'entry');
  const { source } = reading;
  const authors = authorsOf(root);
  return {
    feed: {
      id: source.key,
      title: lineOf(elementOf(root, 'title'), reading),
      url: source.address,
      homepage: alternateOf(root, reading.base),
      updated: dateOf(root, 'updated', 'modified').date?.moment ?? null,
      authors,
      rights: someText(lineOf(elementOf(root, 'rights', 'copyright'), reading)),
    },
    ...gather(entries.map((entry, index) => readEntry(entry, authors, reading, index))),
    older: linkOf(root, reading.base, 'prev-archive') ?? linkOf(root, reading.base, 'next'),
  };
}

/** Persons of an element of any dialect that carries Atom's person constructs. */
export function personsOf(element: XmlElement, namespace: string): readonly string[] {
  return childrenOf(element, namespace, 'author').flatMap((author) => {
    const named = child(author, namespace, 'name') ?? author.children.find(({ name }) => name === 'name');
    const mail = child(author, namespace, 'email');
    return personNames(named?.text ?? author.text).concat(named || !mail ? [] : personNames(mail.text));
  });
}

function readEntry(entry: XmlElement, feedAuthors: readonly string[], reading: Reading, index: number): EntryReading {
  const origin = child(entry, entry.namespace, 'source');
  const published = dateOf(entry, 'published', 'issued', 'created');
  const updated = dateOf(entry, 'updated', 'modified');
  const content = contentOf(entry, reading);
  return finishEntry(
    {
      id: someText(elementOf(entry, 'id')?.text),
      url: originalLink(entry, reading.base) ?? alternateOf(entry, reading.base) ?? content.elsewhere,
      title: lineOf(elementOf(entry, 'title'), reading),
      authors: firstOf(authorsOf(entry), origin ? authorsOf(origin) : [], feedAuthors),
      tags: tagsOf(entry),
      content: content.html,
      base: content.base,
    },
    { published, updated },
    () => `entry ${index + 1}, line ${reading.line(entry.offset)}`,
  );
}

/**
 * What addresses resolve against where no `xml:base` is given: the address the document came from, or the one it gives
 * itself where that is its site's (a copy on the disk, a mirror).
 */
function documentBase(root: XmlElement, address: string): string {
  const self = linkOf(root, address, 'self');
  const home = alternateOf(root, address);
  if (!address.startsWith('http')) return self ?? home ?? address;
  return self !== null && home !== null && sameOrigin(self, home) ? self : address;
}

function sameOrigin(one: string, other: string): boolean {
  return new URL(one).origin === new URL(other).origin;
}

interface Content {
  readonly html: string;
  readonly base: string;
  /** The page that `content src` names, or null. */
  readonly elsewhere: string | null;
}

/** The content, else the summary; where the content is elsewhere, the summary or a link to it. */
function contentOf(entry: XmlElement, reading: Reading): Content {
  const content = elementOf(entry, 'content');
  const summary = elementOf(entry, 'summary') ?? descriptionOf(entry);
  const src = content?.attributes.get('src');
  const elsewhere = content && src !== undefined ? resolveAddress(src, baseOf(content, reading.base)) : null;
  for (const element of [content, summary]) {
    const html = element && element.attributes.get('src') === undefined ? constructHtml(element, reading) : '';
    if (element && html !== '') return { html, base: baseOf(element, reading.base), elsewhere };
  }
  const link = elsewhere === null ? '' : `<p><a href="${escapeHtml(elsewhere)}">${escapeHtml(elsewhere)}</a></p>`;
  return { html: link, base: baseOf(content ?? entry, reading.base), elsewhere };
}

/** Channels of videos say what a talk is about only there. */
function descriptionOf(entry: XmlElement): XmlElement | undefined {
  return child(child(entry, MEDIA, 'group') ?? entry, MEDIA, 'description');
}

/** A proxy of feeds puts its own counting address into `link` and keeps the page's here. */
function originalLink(entry: XmlElement, base: string): string | null {
  return resolveAddress(child(entry, FEEDBURNER, 'origLink')?.text, base);
}

/** The page an element is about: of several alternates one for people to read, in the document's own language. */
function alternateOf(element: XmlElement, base: string): string | null {
  let best: { readonly address: string; readonly worth: number } | null = null;
  for (const link of linksOf(element, 'alternate')) {
    const address = resolveAddress(link.attributes.get('href'), baseOf(link, base));
    if (address === null) continue;
    const worth = readability(link.attributes.get('type')) + fit(link.attributes.get('hreflang'), element.language);
    if (best === null || worth > best.worth) best = { address, worth };
  }
  return best?.address ?? null;
}

function readability(type: string | undefined): number {
  const plain = type?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return plain === 'text/html' || plain === 'application/xhtml+xml' ? 4 : plain === '' ? 3 : 0;
}

function fit(hreflang: string | undefined, language: string): number {
  if (hreflang === undefined || language === '') return 1;
  return hreflang.toLowerCase().split('-')[0] === language.toLowerCase().split('-')[0] ? 2 : 0;
}

function linkOf(element: XmlElement, base: string, relation: string): string | null {
  for (const link of linksOf(element, relation)) {
    const address = resolveAddress(link.attributes.get('href'), baseOf(link, base));
    if (address !== null) return address;
  }
  return null;
}

/** Links of a relation; RFC 4287 4.2.7.2 allows its registered address in place of the word. */
function linksOf(element: XmlElement, relation: string): readonly XmlElement[] {
  return childrenOf(element, element.namespace, 'link').filter((link) => {
    const written = link.attributes.get('rel')?.trim().toLowerCase() ?? 'alternate';
    return written.replace(/^http:\/\/www\.iana\.org\/assignments\/relation\//, '') === relation;
  });
}

function authorsOf(element: XmlElement): readonly string[] {
  const creators = childrenOf(element, DC, 'creator').flatMap(({ text }) => personNames(text));
  return firstOf(distinctNames(personsOf(element, element.namespace)), distinctNames(creators));
}

function tagsOf(entry: XmlElement): readonly string[] {
  const categories = childrenOf(entry, entry.namespace, 'category').filter(
    // Blogger says in a category what kind of record an entry is.
    ({ attributes }) => attributes.get('scheme') !== 'http://schemas.google.com/g/2005#kind',
  );
  const named = categories.map(
    ({ attributes, text }) => someText(attributes.get('label')) ?? attributes.get('term') ?? text,
  );
  return distinctTags([...named, ...childrenOf(entry, DC, 'subject').map(({ text }) => text)]);
}

function dateOf(element: XmlElement, ...names: readonly string[]): DateReading {
  return firstDate(names.map((name) => elementOf(element, name)?.text));
}

function elementOf(element: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  for (const name of names) {
    const found = child(element, element.namespace, name);
    if (found) return found;
  }
  return undefined;
}

function lineOf(element: XmlElement | undefined, reading: Reading): string {
  return element ? constructLine(element, reading) : '';
}

function firstOf(...lists: readonly (readonly string[])[]): readonly string[] {
  return lists.find((list) => list.length > 0) ?? [];
}
