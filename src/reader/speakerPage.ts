import { h } from 'hastscript';
import { tagKey } from '../core/library/aboutTags';
import type { FollowUp } from '../core/notes/followUp';
import type { Speaker, Talk } from '../core/records';
import { followUpSection, inOrder } from './followUpParts';
import { noteSection, type OwnNote } from './notesParts';
import type { Dress } from './notesTree';
import {
  bar,
  countTalks,
  dotted,
  face,
  layout,
  nameList,
  type Page,
  type PageContext,
  type Part,
  placeLink,
  rows,
  section,
  tagPill,
  talkRow,
  talksOf,
  title,
  viewLink,
} from './pageParts';

export interface SpeakerPageInput {
  readonly speaker: Speaker;
  readonly followUps: readonly FollowUp[];
  readonly note: OwnNote;
  readonly dressing: Dress;
}

/** The page of a person: what they talked about, where, and with whom. */
export function speakerPage(
  context: PageContext,
  { speaker, followUps: tasks, note, dressing }: SpeakerPageInput,
): Page {
  const { t } = context;
  const talks = talksOf(context, speaker.talks).toSorted((a, b) => (a.date < b.date ? 1 : -1));
  const followUps = inOrder(tasks);
  const root = layout(
    'speaker',
    bar(context, [viewLink('speakers', t('Speakers')), speaker.name]),
    [
      h('header', { className: ['top'], dataRegion: 'top' }, [
        h('p.kicker', dotted([t('Speaker'), countTalks(talks.length, t), years(talks)])),
        h('div.person', [face(speaker.name), title(speaker.name)]),
        aboutTags(context, talks),
      ]),
      section('talks', t('Talks'), [rows(talks.map((talk) => row(context, talk, speaker)))]),
      noteSection(context, { note, subject: speaker.name, dressing }),
    ],
    [followUpSection(context, followUps), together(context, speaker, talks)],
  );
  return { title: speaker.name, root, followUps, suggestions: [] };
}

function row(context: PageContext, talk: Talk, speaker: Speaker) {
  const others = talk.speakers.filter((_, index) => talk.speakerIds[index] !== speaker.id);
  const why = others.length > 0 ? context.t('with {0}', nameList(others, context.locale)) : '';
  return talkRow(context, talk, { speakers: false, why });
}

function years(talks: readonly Talk[]): string {
  const all = talks
    .map(({ date }) => date.slice(0, 4))
    .filter((year) => year !== '')
    .toSorted();
  const [first, last] = [all[0] ?? '', all.at(-1) ?? ''];
  return first === last ? first : `${first}–${last}`;
}

/** What the talks are about, most often first. */
export function aboutTags(context: PageContext, talks: readonly Talk[]): Part {
  const counts = new Map<string, { name: string; count: number }>();
  for (const { name } of talks.flatMap(({ tags }) => tags.filter(({ about }) => about))) {
    const key = tagKey(name);
    counts.set(key, { name, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  if (counts.size === 0) return null;
  const ordered = [...counts].toSorted(([, a], [, b]) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return h(
    'ul',
    { className: ['tags'], ariaLabel: context.t('Talks are about') },
    ordered.map(([key, { name, count }]) =>
      h('li', tagPill(key, name, { about: true, ...(count > 1 ? { count } : {}) })),
    ),
  );
}

function together(context: PageContext, speaker: Speaker, talks: readonly Talk[]): Part {
  const { t } = context;
  const others = new Map<string, string>();
  for (const talk of talks) talk.speakerIds.forEach((id, index) => others.set(id, talk.speakers[index] ?? id));
  others.delete(speaker.id);
  return section('together', t('Spoke with'), [
    rows([...others].map(([id, name]) => ({ link: placeLink({ kind: 'speaker', id }, name), why: [] }))),
  ]);
}
