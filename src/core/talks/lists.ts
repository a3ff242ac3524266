import type { Block } from '../html/blocks';
import type { FoundTalk } from './foundTalk';

/** Fewer rows, items or lines of one kind may be anything. */
export const ENOUGH = 3;
/** So many of them must be talks, or be what is looked for. */
export const MOST = 0.6;
/** After so many of them others have their turn. */
export const STEP = 200;

/** From, and to before which, blocks stand. */
export type Places = readonly [number, number];

/** The lists of a post that are no shorter than that. */
export function listsOf(blocks: readonly Block[]): readonly Places[] {
  const lists: Places[] = [];
  let from = -1;
  for (const [at, { tag }] of [...blocks, { tag: '' }].entries()) {
    if (tag === 'li' && from < 0) from = at;
    if (tag === 'li' || from < 0) continue;
    if (at - from >= ENOUGH) lists.push([from, at]);
    from = -1;
  }
  return lists;
}

/** Talks of items or paragraphs, each with its text up to the next of them. */
export const withTexts = (blocks: readonly Block[], talks: readonly FoundTalk[]): readonly FoundTalk[] =>
  talks.map((talk, at) => ({ ...talk, to: endOf(blocks, talk.heading, talks[at + 1]?.heading) }));

/** Where the text of an item ends: with its list, or for a paragraph with the next heading. */
function endOf(blocks: readonly Block[], heading: number, next = blocks.length): number {
  const tag = blocks[heading]?.tag;
  const isOutside = ({ level, footnote, tag: other }: Block): boolean =>
    level > 0 || footnote !== null || (tag === 'li' && other !== 'li');
  const end = blocks.slice(heading + 1, next).findIndex(isOutside);
  return end < 0 ? next : heading + 1 + end;
}
