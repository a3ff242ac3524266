import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { ReadableError } from '../core/readableError';
import { noteTree } from './noteText';
import { dress, type Dress, type ImageState, outline, type OutlineEntry, withOwnPlaces } from './notesTree';
import { type PageContext, type Part, section, sectionHeadingId } from './pageParts';
import type { Place } from './place';

/** One author's notes, and how they are shown. */
export interface NotesInput {
  /** Sanitised; undefined where the store has lost them. */
  readonly notes: Root | undefined;
  readonly image: (url: string) => ImageState;
  readonly placeOf: (url: string) => Place | undefined;
}

/** Notes on a page, with their part of its outline. */
export interface ShownNotes {
  readonly parts: readonly Part[];
  readonly entries: readonly OutlineEntry[];
}

/** The notes of one author. */
export function shownNotes(context: PageContext, { notes, image, placeOf }: NotesInput): ShownNotes {
  const { entries, nodes } = outline(notes ? dress(notes, { placeOf, image, t: context.t }) : []);
  return { parts: [notesSection(context, notes && nodes)], entries };
}

/** The notes of several authors on one thing, each below a heading of its own and with its own places on the page. */
export function notesByAuthors(
  context: PageContext,
  sets: readonly (NotesInput & { readonly heading: string })[],
): ShownNotes {
  const shown = sets.map(({ heading, notes, image, placeOf }, at) => {
    const name = `notes-${at + 1}`;
    const dressing = { placeOf, image, t: context.t, level: 3 };
    const { entries, nodes } = outline(notes ? dress(withOwnPlaces(notes, name), dressing) : [], `${name}-`);
    return {
      part: section(name, heading, [notesBlock(context, notes && nodes)]),
      entries: [
        { id: sectionHeadingId(name), text: heading, depth: 0 },
        ...entries.map((entry) => ({ ...entry, depth: entry.depth + 1 })),
      ],
    };
  });
  return { parts: shown.map(({ part }) => part), entries: shown.flatMap(({ entries }) => entries) };
}

/** The notes themselves, or a sentence where the store has lost them: a part of the page. */
export const notesSection = (context: PageContext, nodes: readonly ElementContent[] | undefined): Element =>
  notesBlock(context, nodes, { dataRegion: 'notes' });

function notesBlock(
  { t }: PageContext,
  nodes: readonly ElementContent[] | undefined,
  region: { readonly dataRegion?: string } = {},
): Element {
  const lost = t(
    'The text of these notes is not in storage any more. Run “Conference Notes: Refresh Feeds” to read it again.',
  );
  const empty = t('The author wrote the title down and nothing else.');
  const content =
    nodes === undefined ? [h('p.remark', lost)] : nodes.length === 0 ? [h('p.remark', empty)] : [...nodes];
  return h('div', { className: ['notes'], ...region, dir: 'auto' }, content);
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
