import type { Library } from '../core/library/library';
import type { Place } from './place';

/** Words of a page as a Markdown quote that says whose they are; undefined where the place is no talk and no post. */
export function quoteOf(text: string, place: Place, library: Library): string | undefined {
  const talk = place.kind === 'talk' ? library.talk(place.id) : undefined;
  const post = place.kind === 'post' ? library.post(place.id) : undefined;
  const record = talk ?? post;
  if (!record) return undefined;
  const quote = text
    .trim()
    .split(/\r?\n/u)
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
  const names = talk?.speakers ?? post?.authors ?? [];
  return `${quote}\n>\n> — ${[...names, record.title].join(', ')} (${record.url})\n`;
}
