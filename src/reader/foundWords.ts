import type { Element, ElementContent, Root, Text } from 'hast';
import { h } from 'hastscript';
import { BLOCKS } from '../core/html/elementKinds';
import { type Highlight, highlightsIn } from '../core/search/highlights';
import type { Reason } from '../core/search/reasons';
import { shortened } from '../core/shortened';
import { bestStretch, SNIPPET_LETTERS } from '../core/search/snippet';
import { icon, type PageContext } from './pageParts';

/** Where the texts of a page begin in all of them together. */
type Starts = ReadonlyMap<Text, number>;

/**
 * Marks what a search found in the notes of a page, and gives how many places that are. The one that answers most words
 * of the query is the best: there one begins to read, unless the title and the speakers hold all words. Follow-ups are lines
 * of the user's own note: where that was found, they are marked as well. It changes the tree.
 */
export function markFound(root: Root, reasons: readonly Reason[]): number {
  const inNotes = reasons.filter(({ field }) => field === 'text' || field === 'headings' || field === 'notes');
  if (inNotes.length === 0) return 0;
  const isOwn = inNotes.some(({ field }) => field === 'notes');
  const notes = elementsOf(root.children as readonly ElementContent[], isOwn ? ['notes', 'to-do'] : ['notes']);
  const { text, starts } = readTexts(notes);
  const found = highlightsIn(text, inNotes);
  const [first] = isByName(reasons) ? [-1] : bestStretch(found, SNIPPET_LETTERS);
  for (const block of notes) markIn(block, starts, found, found[first]);
  return found.length;
}

/** Whoever types a title or a name means the whole page. */
function isByName(reasons: readonly Reason[]): boolean {
  const inNames = new Set(
    reasons.filter(({ field }) => field === 'title' || field === 'speakers').map(({ word }) => word),
  );
  return reasons.every(({ word }) => inNames.has(word));
}

/** The elements of these classes, each without those within it. */
function elementsOf(nodes: readonly ElementContent[], classes: readonly string[]): readonly Element[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    const { className } = node.properties;
    const isWanted = Array.isArray(className) && classes.some((name) => className.includes(name));
    return isWanted ? [node] : elementsOf(node.children, classes);
  });
}

/** All texts as one, so that words in several pieces are found: what stands in different blocks stands on different lines. */
function readTexts(notes: readonly Element[]): { readonly text: string; readonly starts: Starts } {
  const starts = new Map<Text, number>();
  let text = '';
  const read = (node: ElementContent): void => {
    if (node.type === 'text') {
      starts.set(node, text.length);
      text += node.value;
    } else if (node.type === 'element') {
      const isLine = BLOCKS.has(node.tagName) || node.tagName === 'br';
      if (isLine) text += '\n';
      node.children.forEach(read);
      if (isLine) text += '\n';
    }
  };
  for (const each of notes) {
    read(each);
    text += '\n';
  }
  return { text, starts };
}

function markIn(element: Element, starts: Starts, found: readonly Highlight[], best: Highlight | undefined): void {
  element.children = element.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return markedText(child.value, starts.get(child) ?? 0, found, best);
    if (child.type === 'element') markIn(child, starts, found, best);
    return [child];
  });
}

/** A place that goes on in the next piece of text is marked there, too; only its first piece counts as the place. */
function markedText(
  text: string,
  start: number,
  found: readonly Highlight[],
  best: Highlight | undefined,
): ElementContent[] {
  const end = start + text.length;
  const parts: ElementContent[] = [];
  let at = start;
  const textUpTo = (to: number): void => {
    if (to > at) parts.push({ type: 'text', value: text.slice(at - start, to - start) });
    at = to;
  };
  for (let next = firstBehind(found, start), one = found[next]; one && one.start < end; one = found[++next]) {
    textUpTo(Math.max(start, one.start));
    const words = text.slice(at - start, Math.min(end, one.end) - start);
    const isFirst = one.start >= start;
    const className = ['found', ...(one.reason.how === 'typo' ? ['typo'] : [])];
    parts.push(h('mark', { className, dataFound: isFirst, dataBest: isFirst && one === best }, words));
    at = Math.min(end, one.end);
  }
  textUpTo(end);
  return parts;
}

/** The number of the first highlight that ends behind a place. */
function firstBehind(found: readonly Highlight[], place: number): number {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What one does with the places (the page says at which of them one is): go from one to the next, or have them plain again. */
export function foundPart({ t }: PageContext, query: string, count: number): Element {
  const button = (act: string, label: string, path: string): Element =>
    h(
      'button',
      { type: 'button', className: ['icon'], dataAct: act, dataKey: act, ariaLabel: label, title: label },
      icon(path),
    );
  return h('div', { className: ['found-bar'], dataRegion: 'found', role: 'toolbar', ariaLabel: t('Search matches') }, [
    h('span.words', { dir: 'auto' }, shortened(query)),
    h('span.count', { dataPlace: t('{0} of {1}', '{0}', '{1}') }, count === 1 ? t('1 match') : t('{0} matches', count)),
    button('previousMatch', t('Previous match'), 'M8 13V4M4 8l4-4 4 4'),
    button('nextMatch', t('Next match'), 'M8 3v9M4 8l4 4 4-4'),
    button('unmark', t('Remove the marks'), 'M4 4l8 8M12 4l-8 8'),
  ]);
}
