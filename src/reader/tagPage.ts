import { h } from 'hastscript';
import { tagKey } from '../core/library/aboutTags';
import type { Tag, Talk } from '../core/records';
import {
  bar,
  countTalks,
  dotted,
  layout,
  type Page,
  type PageContext,
  type Part,
  placeLink,
  postDay,
  postsOf,
  rows,
  section,
  tagPill,
  talkRow,
  talksOf,
  title,
  viewLink,
} from './pageParts';

/** The page of a tag: the talks about it, and apart from them those that merely carry it. */
export function tagPage(context: PageContext, tag: Tag): Page {
  const { t } = context;
  const about = newestFirst(talksOf(context, tag.about));
  const known = new Set(tag.about);
  const carried = newestFirst(talksOf(context, tag.talks).filter(({ id }) => !known.has(id)));
  const articles = postsOf(context, tag.posts).filter(({ talks }) => talks.length === 0);
  const none = t('No talk is about this tag by its own words.');
  const root = layout(
    'tag-page',
    bar(context, [viewLink('tags', t('Tags')), tag.name]),
    [
      h('header', { className: ['top'], dataRegion: 'top' }, [
        h(
          'p.kicker',
          dotted([t('Tag'), about.length === 1 ? t('1 talk about it') : t('{0} talks about it', about.length)]),
        ),
        title(tag.name),
      ]),
      section('about', t('Talks about it'), [
        about.length > 0 ? rows(about.map((talk) => talkRow(context, talk))) : h('p.remark', none),
      ]),
      inherited(context, carried),
      section('articles', t('Articles'), [
        rows(
          articles.map((post) => ({
            link: placeLink({ kind: 'post', id: post.id }, post.title),
            why: dotted([postDay(context, post)]),
          })),
        ),
      ]),
    ],
    [together(context, tag, about)],
  );
  return { title: `#${tag.name}`, root, followUps: [], suggestions: [] };
}

function inherited(context: PageContext, talks: readonly Talk[]): Part {
  if (talks.length === 0) return null;
  const { t } = context;
  const words = t('Also tagged, not about it: {0}', countTalks(talks.length, t));
  const list = rows(talks.map((talk) => talkRow(context, talk)));
  return h('details', { id: 'inherited', className: ['dimmed'], dataRegion: 'inherited' }, [h('summary', words), list]);
}

/** Tags of the same talks. */
function together(context: PageContext, tag: Tag, talks: readonly Talk[]): Part {
  const counts = new Map<string, { name: string; count: number }>();
  for (const { name } of talks.flatMap(({ tags }) => tags.filter((other) => other.about))) {
    const key = tagKey(name);
    if (key !== tag.key) counts.set(key, { name, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const ordered = [...counts].toSorted(([, a], [, b]) => b.count - a.count || (a.name < b.name ? -1 : 1)).slice(0, 12);
  return section('together', context.t('Often together with'), [
    ordered.length > 0
      ? h(
          'ul.tags',
          ordered.map(([key, { name, count }]) => h('li', tagPill(key, name, { about: true, count }))),
        )
      : null,
  ]);
}

const newestFirst = (talks: readonly Talk[]): readonly Talk[] => talks.toSorted((a, b) => (a.date < b.date ? 1 : -1));
