import type { Element } from 'hast';
import { h } from 'hastscript';
import { tagKey } from '../core/library/aboutTags';
import type { FollowUp } from '../core/notes/followUp';
import { allAccounts } from '../core/library/library';
import type { Account, ConferenceEvent, Link, LinkKind, Talk, TalkBody } from '../core/records';
import { followUpSection, inOrder, suggestionSection } from './followUpParts';
import { noteSection, notesByAuthors, type NotesInput, outlineSection, type OwnNote, shownNotes } from './notesParts';
import {
  bar,
  countTalks,
  dotted,
  eventLink,
  face,
  kindName,
  layout,
  longDay,
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
  webLink,
} from './pageParts';
import { relatedTalks } from './relatedTalks';

/** One author's notes of a talk. */
export interface TalkNotes extends NotesInput {
  readonly account: Account;
  /** Undefined where the store has lost it: the page then says so in place of the notes. */
  readonly body: TalkBody | undefined;
}

/** What the page of a talk is made of, beside the library: first of all the notes that the talk itself was read from. */
export interface TalkPageInput extends Omit<TalkNotes, 'account'> {
  readonly talk: Talk;
  /** Notes of other authors. */
  readonly others?: readonly TalkNotes[];
  readonly followUps: readonly FollowUp[];
  readonly note: OwnNote;
}

/** The page of a talk. */
export function talkPage(context: PageContext, input: TalkPageInput): Page {
  const { library, t } = context;
  const { talk } = input;
  const post = library.post(talk.post);
  const event = talk.event === null ? undefined : library.event(talk.event);
  const followUps = inOrder(input.followUps);
  const dressing = { placeOf: input.placeOf, image: input.image, t };
  const all: readonly TalkNotes[] = [{ ...input, account: talk }, ...(input.others ?? [])];
  const { parts, entries } =
    all.length === 1 ? shownNotes(context, input) : notesByAuthors(context, all.map(withHeading(context)));
  const siblings = talksOf(context, event?.talks ?? post?.talks ?? []);
  const root = layout(
    'talk',
    bar(context, crumbs(context, talk, event, siblings), talk.url),
    [
      heading(context, talk, event),
      ...parts,
      noteSection(context, { note: input.note, subject: talk.title, dressing }),
      section('related', t('Related talks'), [
        rows(relatedTalks(library, talk).map(({ talk: other, why }) => talkRow(context, other, { why }))),
      ]),
      beforeAndAfter(context, talk, siblings),
      attribution(context, talk),
    ],
    [
      followUpSection(context, followUps),
      suggestionSection(context, talk.suggestions, followUps, all.length),
      outlineSection(context, entries),
      resources(
        context,
        all.flatMap(({ body }) => body?.links ?? []),
      ),
      mentionedIn(context, talk),
    ],
  );
  return { title: talk.title, root, followUps, suggestions: talk.suggestions.map(({ text }) => text) };
}

function crumbs(context: PageContext, talk: Talk, event: ConferenceEvent | undefined, siblings: readonly Talk[]) {
  const { t } = context;
  const at = siblings.findIndex(({ id }) => id === talk.id) + 1;
  const position = at > 0 ? [t('talk {0} of {1}', at, siblings.length)] : [];
  if (!event)
    return [
      placeLink({ kind: 'post', id: talk.post }, context.library.post(talk.post)?.title ?? t('Post')),
      ...position,
    ];
  const series = placeLink({ kind: 'event', id: event.id }, event.series);
  return [series, ...(event.year === null ? [] : [String(event.year)]), ...position];
}

function heading(context: PageContext, talk: Talk, event: ConferenceEvent | undefined): Element {
  const { t } = context;
  const where = event ? eventLink(event) : null;
  return h('header', { className: ['top'], dataRegion: 'top' }, [
    h('p.kicker', dotted([kindName(talk.kind, t), where, talk.date === '' ? '' : longDay(context, talk.date)])),
    title(talk.title),
    talk.gone
      ? h('p.remark', t('This talk is no longer in its post on the web. What was read of it is kept here.'))
      : null,
    speakers(context, talk),
    tags(context, talk),
  ]);
}

function speakers(context: PageContext, talk: Talk): Part {
  const { library, t } = context;
  if (talk.speakers.length === 0) return null;
  return h(
    'ul',
    { className: ['by'], ariaLabel: t('Speakers') },
    talk.speakers.map((name, index) => {
      const id = talk.speakerIds[index] ?? '';
      const count = library.speaker(id)?.talks.length ?? 0;
      const who = h('span.who', [face(name), h('span', { dir: 'auto' }, name)]);
      return h('li', [
        placeLink({ kind: 'speaker', id }, who),
        count > 1 ? h('span.count', countTalks(count, t)) : null,
      ]);
    }),
  );
}

/** Inherited tags beyond this many wait behind a button. */
const SHOWN_TAGS = 4;

function tags(context: PageContext, talk: Talk): Part {
  const { t } = context;
  if (talk.tags.length === 0) return null;
  const about = talk.tags.filter((tag) => tag.about);
  const inherited = talk.tags.filter((tag) => !tag.about);
  const room = Math.max(0, SHOWN_TAGS - about.length);
  // One hidden tag takes no less room than the button that hides it.
  const shown = inherited.length <= room + 1 ? inherited.length : room;
  const hidden = inherited.slice(shown);
  const item = (tag: { name: string; about: boolean }, isHidden: boolean): Element =>
    h('li', { hidden: isHidden, dataMore: isHidden }, [
      tagPill(tagKey(tag.name), tag.name, tag.about ? { about: true } : { about: false, note: t('(tag of the post)') }),
    ]);
  const words =
    shown + about.length === 0 ? t('{0} from the post', hidden.length) : t('+{0} from the post', hidden.length);
  return h('ul', { className: ['tags'], ariaLabel: t('Tags') }, [
    ...about.map((tag) => item(tag, false)),
    ...inherited.slice(0, shown).map((tag) => item(tag, false)),
    ...hidden.map((tag) => item(tag, true)),
    hidden.length > 0
      ? h('li', [
          h(
            'button',
            { type: 'button', className: ['tag', 'inherited'], dataAct: 'more', ariaExpanded: 'false' },
            words,
          ),
        ])
      : null,
  ]);
}

function resources(context: PageContext, links: readonly Link[]): Part {
  const { t } = context;
  const outside = links.filter((link) => link.post === undefined && link.talk === undefined);
  const once = [...new Map(outside.map((link) => [link.url, link])).values()];
  const ordered = KIND_ORDER.flatMap((kind) => once.filter((link) => link.kind === kind));
  return section('resources', t('Resources'), [
    rows(
      ordered.map((link) => ({
        link: webLink(link.url, link.text.trim() === '' ? siteOf(link.url) : link.text),
        why: dotted([linkKindName(link.kind, t), siteOf(link.url)]),
      })),
    ),
  ]);
}

const KIND_ORDER: readonly LinkKind[] = ['slides', 'video', 'code', 'book', 'article', 'page'];

function linkKindName(kind: LinkKind, t: PageContext['t']): string {
  switch (kind) {
    case 'slides':
      return t('Slides');
    case 'video':
      return t('Video');
    case 'code':
      return t('Code');
    case 'book':
      return t('Book');
    case 'article':
      return t('Article');
    case 'page':
      return '';
  }
}

function mentionedIn(context: PageContext, talk: Talk): Part {
  const { library, t } = context;
  const from = library.backlinks(talk.id).filter((record) => record.id !== talk.id && record.id !== talk.post);
  return section('mentioned', t('Mentioned in'), [
    rows(
      from.map((record) =>
        'speakers' in record
          ? talkRow(context, record)
          : {
              link: placeLink({ kind: 'post', id: record.id }, record.title),
              why: dotted([t('Post'), postDay(context, record)]),
            },
      ),
    ),
  ]);
}

function beforeAndAfter(context: PageContext, talk: Talk, siblings: readonly Talk[]): Part {
  const { t } = context;
  const at = siblings.findIndex(({ id }) => id === talk.id);
  const before = at > 0 ? siblings[at - 1] : undefined;
  const after = at >= 0 ? siblings[at + 1] : undefined;
  if (!before && !after) return null;
  const way = (name: string, words: string, other: Talk | undefined): Part =>
    other
      ? h('div', { className: [name] }, [h('span', words), placeLink({ kind: 'talk', id: other.id }, other.title)])
      : null;
  return h('nav', { className: ['ways'], dataRegion: 'ways', ariaLabel: t('Talks of the same event') }, [
    way('before', t('Previous talk'), before),
    way('after', t('Next talk'), after),
  ]);
}

/** The names of an account's authors; its feed's where it names none, and its site's where that has none. */
function authorsOf({ library, locale }: PageContext, { post, url }: Account): string {
  const { authors = [], feeds = [] } = library.post(post) ?? {};
  const names = [nameList(authors, locale), ...feeds.map((id) => library.feed(id)?.title ?? '')];
  return names.find((name) => name !== '') ?? siteOf(url);
}

const withHeading = (context: PageContext) => (notes: TalkNotes) => ({
  ...notes,
  heading: context.t('Notes by {0}', authorsOf(context, notes.account)),
});

function attribution(context: PageContext, talk: Talk): Part {
  const { library, locale, t } = context;
  const posts = allAccounts(talk).flatMap((account) => {
    const post = library.post(account.post);
    return post ? [{ account, post }] : [];
  });
  if (posts.length === 0) return null;
  const feeds = posts.flatMap(({ post }) => post.feeds);
  const rights = [...new Set(feeds.map((id) => library.feed(id)?.rights ?? ''))].filter((words) => words !== '');
  return h('footer', { className: ['attribution'], dataRegion: 'attribution' }, [
    ...posts.map(({ account, post }) =>
      h(
        'p',
        dotted([
          post.authors.length === 0 ? t('Notes') : t('Notes by {0}', nameList(post.authors, locale)),
          placeLink({ kind: 'post', id: post.id }, post.title),
          webLink(account.url, siteOf(account.url)),
        ]),
      ),
    ),
    ...rights.map((words) => h('p', { dir: 'auto' }, words)),
  ]);
}
