import { attribute, type HtmlElement } from './htmlTree';

/** Elements that stand in lines of their own. */
export const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table tbody td ' +
    'tfoot th thead tr ul'
  ).split(' '),
);

/** Elements that hold nothing to read. */
export const UNSEEN = new Set(
  'script style template svg math iframe object embed noembed noframes select textarea title head canvas audio map input button'.split(
    ' ',
  ),
);

/** 1 to 6 for a heading, by its name or its role; else 0. */
export function headingLevel(element: HtmlElement, tag: string): number {
  if (tag.length === 2 && tag.startsWith('h') && tag !== 'hr') return Number(tag.slice(1));
  if (element.attrs.length > 0 && attribute(element, 'role') === 'heading')
    return Math.min(6, Number(attribute(element, 'aria-level') ?? 2) || 2);
  return 0;
}
