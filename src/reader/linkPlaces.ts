import type { Library } from '../core/library';
import type { Link } from '../core/records';
import type { Place } from './place';

/**
 * Finds the record that an address leads to. The links of the text know theirs from the import; an address from
 * elsewhere (the user's note) is compared with the addresses of talks and posts, whatever its scheme, `www` and slash.
 */
export function linkPlaces(library: Library, links: readonly Link[]): (url: string) => Place | undefined {
  const known = new Map<string, Place>();
  for (const { url, talk, post } of links) {
    if (talk !== undefined) known.set(url, { kind: 'talk', id: talk });
    else if (post !== undefined) known.set(url, { kind: 'post', id: post });
  }
  return (url) => known.get(url) ?? addresses(library).get(sameAddress(url));
}

const indexes = new WeakMap<Library, ReadonlyMap<string, Place>>();

/** All addresses of a library; made once, since a library never changes. */
function addresses(library: Library): ReadonlyMap<string, Place> {
  const made = indexes.get(library);
  if (made) return made;
  const index = new Map<string, Place>();
  for (const { id, url } of library.catalog.posts) index.set(sameAddress(url), { kind: 'post', id });
  for (const { id, url } of library.catalog.talks) {
    const key = sameAddress(url);
    if (!index.has(key)) index.set(key, { kind: 'talk', id });
  }
  indexes.set(library, index);
  return index;
}

function sameAddress(url: string): string {
  const [address = '', hash = ''] = url.split('#');
  const bare = address.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/\/$/u, '');
  return hash === '' ? bare : `${bare}#${hash}`;
}
