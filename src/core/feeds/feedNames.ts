import type { Scope, XmlName } from './xmlNames';

/** Namespaces of Atom: 1.0 (RFC 4287), and 0.3, which some weblogs never left. */
export const ATOM = 'http://www.w3.org/2005/Atom';
export const ATOM_03 = 'http://purl.org/atom/ns#';
/** Namespaces of the modules that feeds of all dialects use. */
export const CONTENT = 'http://purl.org/rss/1.0/modules/content/';
export const DC = 'http://purl.org/dc/elements/1.1/';
export const DCTERMS = 'http://purl.org/dc/terms/';
export const FEEDBURNER = 'http://rssnamespace.org/feedburner/ext/1.0';
export const ITUNES = 'http://www.itunes.com/dtds/podcast-1.0.dtd';
export const MEDIA = 'http://search.yahoo.com/mrss/';
export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
export const XHTML = 'http://www.w3.org/1999/xhtml';

/** What feeds mean by prefixes that they use and forget to declare. */
export const USUAL_PREFIXES: Scope = new Map([
  ['atom', ATOM],
  ['content', CONTENT],
  ['dc', DC],
  ['dcterms', DCTERMS],
  ['feedburner', FEEDBURNER],
  ['itunes', ITUNES],
  ['media', MEDIA],
  ['rdf', RDF],
  ['xhtml', XHTML],
]);

/** Namespaces of the dialects' own elements: Atom's, and those that versions of RSS are in, mostly none. */
const OWN = new Set([
  ...['', ATOM, ATOM_03, 'http://purl.org/rss/1.0/'],
  ...['http://my.netscape.com/rdf/simple/0.9/', 'http://channel.netscape.com/rdf/simple/0.9/'],
  ...[
    'http://backend.userland.com/rss2',
    'http://blogs.law.harvard.edu/tech/rss',
    'http://cyber.law.harvard.edu/rss/rss.html',
  ],
]);
const CONSTRUCTS = new Set('title subtitle tagline summary content rights copyright info description'.split(' '));

/** True for the elements that hold text for people, with markup whose order counts. */
export function isTextElement({ namespace, name }: XmlName): boolean {
  if (OWN.has(namespace)) return CONSTRUCTS.has(name);
  if (namespace === CONTENT) return name === 'encoded';
  if (namespace === XHTML) return name === 'body' || name === 'div';
  return namespace === DC && name === 'description';
}
