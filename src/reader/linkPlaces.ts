import { LinkResolver } from '../core/library/insideLinks';
import type { Library } from '../core/library/library';
import type { Link } from '../core/records';
import type { Place } from './place';

/**
 * Finds the record that an address leads to. The links of a text know theirs from the import; an address from elsewhere
 * (the user's note, a post that came before the one it links to) is looked up in the library.
 */
export function linkPlaces(library: Library, links: readonly Link[]): (url: string) => Place | undefined {
  const known = new Map(links.map((link) => [link.url, placeOf(link)]));
  const resolver = resolverOf(library);
  return (url) => known.get(url) ?? placeOf(resolver.resolve({ url, text: '', kind: 'page' }));
}

function placeOf({ talk, post }: Link): Place | undefined {
  if (talk !== undefined) return { kind: 'talk', id: talk };
  return post === undefined ? undefined : { kind: 'post', id: post };
}

const resolvers = new WeakMap<Library, LinkResolver>();

/** Made once a library: it never changes. */
function resolverOf(library: Library): LinkResolver {
  const made = resolvers.get(library) ?? new LinkResolver(library.catalog.posts.map(withFragments));
  resolvers.set(library, made);
  return made;
}

const withFragments = ({ id, url, talks }: Library['catalog']['posts'][number]) => ({
  id,
  url,
  talks: talks.map((talk) => ({ id: talk, fragment: talk.startsWith(`${id}#`) ? talk.slice(id.length + 1) : null })),
});
