import { tagKey } from '../core/library/aboutTags';
import type { Library } from '../core/library/library';
import type { Talk } from '../core/records';

/** As many as one looks through at a glance. */
const MOST = 5;

/**
 * Talks about the same things: those that share a tag which both are *about*. A rare tag weighs more than one of every
 * other talk. `why` names the tags; talks of other events come before those that one passes anyway.
 */
export function relatedTalks(library: Library, talk: Talk): readonly { readonly talk: Talk; readonly why: string }[] {
  const found = new Map<string, { weight: number; names: string[] }>();
  for (const { name } of talk.tags.filter(({ about }) => about)) {
    const others = library.tag(tagKey(name))?.about ?? [];
    for (const id of others) {
      const entry = found.get(id) ?? { weight: 0, names: [] };
      found.set(id, { weight: entry.weight + 1 / others.length, names: [...entry.names, name] });
    }
  }
  return [...found]
    .flatMap(([id, { weight, names }]) => {
      const other = id === talk.id ? undefined : library.talk(id);
      return other
        ? [{ talk: other, why: names.join(', '), weight: other.event === talk.event ? weight / 2 : weight }]
        : [];
    })
    .toSorted((a, b) => b.weight - a.weight || (a.talk.date < b.talk.date ? 1 : -1))
    .slice(0, MOST)
    .map(({ talk: other, why }) => ({ talk: other, why }));
}
