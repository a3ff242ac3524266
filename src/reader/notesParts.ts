import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { ReadableError } from '../core/readableError';
import { noteTree } from './noteText';
import { dress, type Dress, type OutlineEntry } from './notesTree';
import { type PageContext, type Part, section } from './pageParts';

/** The notes themselves, or a sentence where the store has lost them. */
export function notesSection(context: PageContext, nodes: readonly ElementContent[] | undefined): Element {
  const { t } = context;
  const lost = t(
    'The text of these notes is not in storage any more. Run “Conference Notes: Refresh Feeds” to read it again.',
  );
  const empty = t('The author wrote the title down and nothing else.');
  const content =
    nodes === undefined ? [h('p.remark', lost)] : nodes.length === 0 ? [h('p.remark', empty)] : [...nodes];
  return h('div', { className: ['notes'], dataRegion: 'notes', dir: 'auto' }, content);
}

/** The text of the user's note; why it cannot be read; or undefined where there is none. */
export type OwnNote = string | ReadableError | undefined;

/** What the user wrote himself, and the way to write more. */
export function noteSection(
  context: PageContext,
  { note, subject, dressing }: { note: OwnNote; subject: string; dressing: Dress },
): Part {
  const { t } = context;
  if (note instanceof ReadableError) return section('my-note', t('My note'), [h('p.remark', note.message)]);
  const tree = note === undefined ? null : noteTree(note, subject);
  const button = h(
    'button',
    { type: 'button', className: ['quiet'], dataAct: 'openNote', dataKey: 'openNote' },
    note === undefined ? t('Write a note') : t('Edit in Markdown'),
  );
  return section('my-note', t('My note'), [
    tree ? h('div', { className: ['notes', 'own'], dir: 'auto' }, [...dress(tree, dressing)]) : null,
    h('p', button),
  ]);
}

/** Where one can go on the page. A single place is no outline. */
export function outlineSection(context: PageContext, entries: readonly OutlineEntry[]): Part {
  if (entries.length < 2) return null;
  return section('outline', context.t('On this page'), [
    h(
      'ul',
      entries.map(({ id, text, depth }) =>
        h(
          'li',
          { className: [`depth-${Math.min(depth, 3)}`] },
          h('a', { href: `#${encodeURIComponent(id)}`, dataJump: id }, text),
        ),
      ),
    ),
  ]);
}
