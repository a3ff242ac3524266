import { LinkResolver } from '../core/library/insideLinks';
import { allAccounts, type Library } from '../core/library/library';
import type { Link, Post, Talk } from '../core/records';
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
  const made =
    resolvers.get(library) ?? new LinkResolver(library.catalog.posts.map((post) => withFragments(library, post)));
  resolvers.set(library, made);
  return made;
}

/** A post with its talks, each with the fragment that it has in this post. */
function withFragments(library: Library, { id, url, talks }: Post) {
  const fragmentOf = (talk: Talk): string | null => {
    const own = allAccounts(talk).find(({ post }) => post === id)?.id ?? '';
    return own.startsWith(`${id}#`) ? own.slice(id.length + 1) : null;
  };
  const found = talks.flatMap((talk) => library.talk(talk) ?? []);
  return { id, url, talks: found.map((talk) => ({ id: talk.id, fragment: fragmentOf(talk) })) };
}
