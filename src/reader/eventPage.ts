import { h } from 'hastscript';
import type { FollowUp } from '../core/notes/followUp';
import type { ConferenceEvent, Post } from '../core/records';
import { followUpSection, inOrder } from './followUpParts';
import { noteSection, type OwnNote } from './notesParts';
import type { Dress } from './notesTree';
import {
  bar,
  countTalks,
  dotted,
  eventLink,
  layout,
  longDay,
  nameList,
  type Page,
  type PageContext,
  type Part,
  placeLink,
  postDay,
  postsOf,
  rows,
  section,
  talkRow,
  talksOf,
  title,
  viewLink,
} from './pageParts';
import { aboutTags } from './speakerPage';

export interface EventPageInput {
  readonly event: ConferenceEvent;
  readonly followUps: readonly FollowUp[];
  readonly note: OwnNote;
  readonly dressing: Dress;
}

/** The page of a conference edition: its talks in the order of the posts that cover it, and its other editions. */
export function eventPage(context: PageContext, { event, followUps: tasks, note, dressing }: EventPageInput): Page {
  const { t } = context;
  const posts = postsOf(context, event.posts).toSorted((a, b) => ((a.published ?? '') < (b.published ?? '') ? -1 : 1));
  const talks = talksOf(context, event.talks);
  const followUps = inOrder(tasks);
  const only = posts.length === 1 ? posts[0] : undefined;
  const root = layout(
    'event',
    bar(context, [viewLink('talks', t('Events')), event.name], only?.url),
    [
      h('header', { className: ['top'], dataRegion: 'top' }, [
        h(
          'p.kicker',
          dotted([
            t('Event'),
            days(
              context,
              talks.map(({ date }) => date),
            ),
            countTalks(talks.length, t),
          ]),
        ),
        title(event.name),
        aboutTags(context, talks),
      ]),
      ...posts.map((post, index) => postSection(context, post, index, posts.length)),
      noteSection(context, { note, subject: event.name, dressing }),
    ],
    [followUpSection(context, followUps), editions(context, event)],
  );
  return { title: event.name, root, followUps, suggestions: [] };
}

function postSection(context: PageContext, post: Post, index: number, count: number): Part {
  const { locale, t } = context;
  const talks = talksOf(context, post.talks);
  const heading = count === 1 ? t('Talks') : post.title;
  const by = dotted([
    placeLink({ kind: 'post', id: post.id }, t('The whole post')),
    post.authors.length > 0 ? t('by {0}', nameList(post.authors, locale)) : '',
    postDay(context, post),
  ]);
  return section(`post-${index}`, heading, [
    rows(talks.map((talk) => talkRow(context, talk, { event: false }))),
    h('p.kicker', by),
  ]);
}

function days(context: PageContext, dates: readonly string[]): string {
  const known = [...new Set(dates.filter((date) => date !== ''))].toSorted();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? longDay(context, first) : `${longDay(context, first)} – ${longDay(context, last)}`;
}

function editions(context: PageContext, event: ConferenceEvent): Part {
  const { library, t } = context;
  const others = library.catalog.events
    .filter(({ series, id }) => series === event.series && id !== event.id)
    .toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0));
  return section('editions', t('Other editions'), [
    rows(others.map((other) => ({ link: eventLink(other), why: [countTalks(other.talks.length, t)] }))),
  ]);
}
