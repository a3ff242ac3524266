import { personsOf } from './atomFeed';
import type { Entry, FeedDocument } from './feedEntry';
import {
  type DateReading,
  distinctTags,
  type EntryReading,
  finishEntry,
  firstDate,
  gather,
  type Reading,
} from './feedReading';
import { ATOM, CONTENT, DC, DCTERMS, FEEDBURNER, ITUNES, MEDIA, RDF, XHTML } from './feedNames';
import { distinctNames, personNames } from './personName';
import { constructHtml, looseHtml, looseLine } from './textConstruct';
import { resolveAddress } from '../webAddress';
import type { XmlName } from './xmlNames';
import { escapeHtml, someText } from './xmlText';
import { baseOf, child, childrenOf, type XmlElement } from './xmlTree';

/** True for the roots of RSS 0.9x, 2.0 (`rss`, in any namespace) and 0.90, 1.0 (`RDF`). */
export function isRssRoot({ name, namespace }: XmlName): boolean {
  return name.toLowerCase() === 'rss' || (name === 'RDF' && (namespace === RDF || namespace === ''));
}

/** Reads a document whose root is `rss` or `RDF`. */
export function readRss(root: XmlElement, reading: Reading): FeedDocument {
  const channel = root.children.find(({ name }) => name === 'channel') ?? root;
  const { source } = reading;
  const feedAuthors = channelAuthors(channel);
  const homepage = linkOf(channel, reading.base);
  const base = homepage ?? atomLink(channel, reading.base, 'self') ?? reading.base;
  const items = [channel, ...(channel === root ? [] : [root])].flatMap(({ children }) =>
    children.filter(({ name, namespace }) => name === 'item' && namespace === channel.namespace),
  );
  return {
    feed: {
      id: source.key,
      title: lineOf(own(channel, 'title'), reading),
      url: source.address,
      homepage,
      updated:
        dateOf(own(channel, 'lastBuildDate'), own(channel, 'pubDate'), child(channel, DC, 'date')).date?.moment ?? null,
      authors: feedAuthors,
      rights: someText(lineOf(own(channel, 'copyright') ?? child(channel, DC, 'rights'), reading)),
    },
    ...gather(items.map((item, index) => readItem(item, feedAuthors, { ...reading, base }, index))),
    older: atomLink(channel, reading.base, 'prev-archive') ?? atomLink(channel, reading.base, 'next'),
  };
}

function readItem(item: XmlElement, feedAuthors: readonly string[], reading: Reading, index: number): EntryReading {
  const url = linkOf(item, reading.base);
  const id = someText(own(item, 'guid')?.text) ?? someText(child(item, ATOM, 'id')?.text) ?? aboutOf(item);
  const published = dateOf(own(item, 'pubDate'), child(item, DC, 'date'), ...terms(item, 'issued', 'created'));
  const updated = dateOf(child(item, ATOM, 'updated'), ...terms(item, 'modified'));
  const authors = authorsOf(item);
  const content = contentOf(item, { ...reading, base: url ?? reading.base });
  return finishEntry(
    {
      id,
      url,
      title: lineOf(own(item, 'title') ?? child(item, DC, 'title'), reading),
      authors: authors.length > 0 ? authors : feedAuthors,
      tags: tagsOf(item),
      ...content,
    },
    { published, updated },
    () => `item ${index + 1}, line ${reading.line(item.offset)}`,
  );
}

/** The fullest text an item has, as HTML, and what addresses in it resolve against. */
function contentOf(item: XmlElement, reading: Reading): Pick<Entry, 'content' | 'base'> {
  const loose = [
    child(item, CONTENT, 'encoded'),
    child(item, XHTML, 'body') ?? child(item, XHTML, 'div'),
    own(item, 'description'),
    child(item, DC, 'description'),
    child(item, ITUNES, 'summary'),
  ];
  const atom = [child(item, ATOM, 'content'), child(item, ATOM, 'summary')];
  const media = [item, child(item, MEDIA, 'group')].map((one) => one && child(one, MEDIA, 'description'));
  const candidates: readonly (readonly [XmlElement | undefined, typeof looseHtml])[] = [
    ...loose.slice(0, 2).map((one) => [one, looseHtml] as const),
    [atom[0], constructHtml],
    ...loose.slice(2).map((one) => [one, looseHtml] as const),
    [atom[1], constructHtml],
    ...media.map((one) => [one, plainHtml] as const),
  ];
  for (const [element, read] of candidates) {
    const content = element ? read(element, reading) : '';
    if (element && content !== '') return { content, base: baseOf(element, reading.base) };
  }
  return { content: '', base: baseOf(item, reading.base) };
}

function plainHtml(element: XmlElement): string {
  return escapeHtml(element.text.trim());
}

/** The page an item or channel is about: `link`, else a `guid` that is one, else Atom's link. */
function linkOf(element: XmlElement, base: string): string | null {
  const original = child(element, FEEDBURNER, 'origLink');
  const links = childrenOf(element, element.namespace, 'link');
  const guid = own(element, 'guid');
  const permanent = guid?.attributes.get('isPermaLink')?.trim().toLowerCase() !== 'false';
  for (const one of [original, ...links]) {
    const address = one ? resolveAddress(someText(one.text) ?? one.attributes.get('href'), baseOf(one, base)) : null;
    if (address !== null) return address;
  }
  // Only an address of its own: a bare number would otherwise resolve to a page of the channel.
  const page = guid && permanent && /^https?:/i.test(guid.text.trim()) ? resolveAddress(guid.text, base) : null;
  return page ?? atomLink(element, base, 'alternate');
}

function atomLink(element: XmlElement, base: string, relation: string): string | null {
  for (const link of childrenOf(element, ATOM, 'link')) {
    if ((link.attributes.get('rel') ?? 'alternate') !== relation) continue;
    const address = resolveAddress(link.attributes.get('href'), baseOf(link, base));
    if (address !== null) return address;
  }
  return null;
}

/** RSS 1.0 identifies an item by its `rdf:about`. */
function aboutOf(item: XmlElement): string | null {
  return someText(item.attributes.get(`{${RDF}}about`));
}

function authorsOf(element: XmlElement): readonly string[] {
  const written = [...childrenOf(element, DC, 'creator'), ...childrenOf(element, element.namespace, 'author')];
  const named = [...written.flatMap(({ text }) => personNames(text)), ...personsOf(element, ATOM)];
  const names =
    named.length > 0 ? named : childrenOf(element, ITUNES, 'author').flatMap(({ text }) => personNames(text));
  return distinctNames(names);
}

function channelAuthors(channel: XmlElement): readonly string[] {
  const authors = authorsOf(channel);
  return authors.length > 0 ? authors : personNames(own(channel, 'managingEditor')?.text ?? '');
}

function tagsOf(item: XmlElement): readonly string[] {
  const written = [
    ...childrenOf(item, item.namespace, 'category').map(({ text }) => text),
    ...childrenOf(item, DC, 'subject').map(({ text }) => text),
    ...childrenOf(item, ATOM, 'category').map(
      ({ attributes }) => attributes.get('label') ?? attributes.get('term') ?? '',
    ),
    ...childrenOf(item, MEDIA, 'keywords').flatMap(({ text }) => text.split(',')),
  ];
  return distinctTags(written);
}

function terms(element: XmlElement, ...names: readonly string[]): readonly (XmlElement | undefined)[] {
  return names.map((name) => child(element, DCTERMS, name));
}

function dateOf(...elements: readonly (XmlElement | undefined)[]): DateReading {
  return firstDate(elements.map((element) => element?.text));
}

function own(element: XmlElement, name: string): XmlElement | undefined {
  return child(element, element.namespace, name);
}

function lineOf(element: XmlElement | undefined, reading: Reading): string {
  return element ? looseLine(element, reading) : '';
}
