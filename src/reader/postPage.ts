import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { tagKey } from '../core/library/aboutTags';
import type { FollowUp } from '../core/notes/followUp';
import type { Post, Talk } from '../core/records';
import { suggestionSection } from './followUpParts';
import { notesSection, outlineSection } from './notesParts';
import { dress, type ImageState, type OutlineEntry, outline, textOf } from './notesTree';
import {
  bar,
  dotted,
  eventLink,
  layout,
  nameList,
  type Page,
  type PageContext,
  type Part,
  placeLink,
  postDay,
  rows,
  section,
  siteOf,
  tagPill,
  talkRow,
  talksOf,
  title,
  viewLink,
  webLink,
} from './pageParts';
import type { Place } from './place';

export interface PostPageInput {
  readonly post: Post;
  /** The whole post, sanitised; undefined where the store has lost it. */
  readonly notes: Root | undefined;
  readonly image: (url: string) => ImageState;
  readonly placeOf: (url: string) => Place | undefined;
  /** Those that may come from this post: of its event, or of nothing in particular. */
  readonly followUps: readonly FollowUp[];
}

/** An article, or a whole post with all of its talks, as its author published it. */
export function postPage(context: PageContext, { post, notes, image, placeOf, followUps }: PostPageInput): Page {
  const { library, t } = context;
  const event = post.event === null ? undefined : library.event(post.event);
  const talks = talksOf(context, post.talks);
  const { entries, nodes } = outline(notes ? dress(notes, { placeOf, image, t }) : []);
  const root = layout(
    'post',
    bar(context, event ? [eventLink(event), post.title] : [viewLink('talks', t('Articles')), post.title], post.url),
    [
      h('header', { className: ['top'], dataRegion: 'top' }, [
        kicker(context, post, event ? eventLink(event) : null),
        title(post.title),
        post.gone ? h('p.remark', t('This post is no longer in its feed. What was read of it is kept here.')) : null,
        tags(context, post),
      ]),
      notesSection(context, notes ? withTalkLinks(nodes, talks) : undefined),
      rights(context, post),
    ],
    [
      talks.length > 0
        ? section('talks', t('Talks in this post'), [
            rows(talks.map((talk) => talkRow(context, talk, { event: false }))),
          ])
        : outlineSection(context, entries satisfies readonly OutlineEntry[]),
      suggestionSection(context, post.suggestions, followUps),
      backlinks(context, post),
    ],
  );
  return { title: post.title, root, followUps: [], suggestions: post.suggestions.map(({ text }) => text) };
}

function kicker(context: PageContext, post: Post, event: Element | null): Element {
  const { locale, t } = context;
  return h(
    'p.kicker',
    dotted([
      event ? t('Post') : t('Article'),
      event,
      postDay(context, post),
      post.authors.length > 0 ? t('by {0}', nameList(post.authors, locale)) : '',
    ]),
  );
}

function tags(context: PageContext, post: Post): Part {
  if (post.tags.length === 0) return null;
  const pills = post.tags.map((name) => h('li', tagPill(tagKey(name), name, { about: true })));
  return h('ul', { className: ['tags'], ariaLabel: context.t('Tags') }, pills);
}

/** Headings that are talks lead to the talk's own page. */
function withTalkLinks(nodes: readonly ElementContent[], talks: readonly Talk[]): readonly ElementContent[] {
  const byFragment = new Map(talks.map((talk) => [fragment(talk.id), talk.id]));
  return nodes.map((node) => {
    if (node.type !== 'element' || !/^h[1-6]$/u.test(node.tagName)) return node;
    const id = typeof node.properties.id === 'string' ? node.properties.id.replace(/^user-content-/u, '') : '';
    const talk = byFragment.get(id);
    return talk === undefined
      ? node
      : { ...node, children: [placeLink({ kind: 'talk', id: talk }, textOf(node), 'inside')] };
  });
}

const fragment = (id: string): string => id.slice(id.indexOf('#') + 1);

function backlinks(context: PageContext, post: Post): Part {
  const from = context.library.backlinks(post.id).filter(({ id }) => id !== post.id);
  return section('mentioned', context.t('Mentioned in'), [
    rows(
      from.map((record) =>
        'speakers' in record
          ? talkRow(context, record)
          : {
              link: placeLink({ kind: 'post', id: record.id }, record.title),
              why: dotted([postDay(context, record)]),
            },
      ),
    ),
  ]);
}

function rights(context: PageContext, post: Post): Part {
  const { library, t } = context;
  const feeds = post.feeds.map((id) => library.feed(id)).filter((feed) => feed !== undefined);
  const words = [...new Set(feeds.map((feed) => feed.rights ?? ''))].filter((text) => text !== '');
  return h('footer', { className: ['attribution'], dataRegion: 'attribution' }, [
    h('p', dotted([...feeds.map((feed) => t('From {0}', feed.title)), webLink(post.url, siteOf(post.url))])),
    ...words.map((text) => h('p', { dir: 'auto' }, text)),
  ]);
}
