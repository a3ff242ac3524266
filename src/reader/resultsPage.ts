import type { Element } from 'hast';
import { h } from 'hastscript';
import {
  adviceWords,
  answerWords,
  completionCount,
  isTitlesSoFar,
  MOST_RESULTS,
  unknownWords,
} from '../core/search/answerWords';
import type { Facet, FacetName, FacetValue } from '../core/search/facets';
import { kindValue } from '../core/search/filterValues';
import { LONGEST_ID } from '../core/library/identity';
import { groupBy } from '../core/groupBy';
import { type Highlight, highlightsIn } from '../core/search/highlights';
import { type Post, type Talk, TALK_KINDS } from '../core/records';
import { unknownFilter } from '../core/search/queryCompletion';
import { limitWords, type SearchLimit } from '../core/search/searchLimits';
import type { Snippet } from '../core/search/snippet';
import { Tier } from '../core/search/rankHits';
import type { Hit, SearchResult } from '../core/search/talkSearch';
import type { Library } from '../core/library/library';
import type { EmptyAnswer } from '../viewState';
import { shortened } from '../core/shortened';
import type { Translate } from '../core/translate';
import {
  bar,
  dotted,
  kindName,
  layout,
  longDay,
  nameList,
  type Page,
  type PageContext,
  type Part,
  placeLink,
  postDay,
} from './pageParts';
import type { ResultOrder } from './place';

/** What a query finds, as the search gives it, what it is held to, and the order in which it is shown. */
export interface Results extends Found {
  readonly limits: readonly SearchLimit[];
  readonly order: ResultOrder;
}

/** What a query finds, as the search gives it. */
export interface Found {
  /** What is said where nothing is found. */
  readonly empty: EmptyAnswer;
  readonly result: SearchResult;
  readonly facets: readonly Facet[];
  readonly snippets: ReadonlyMap<string, Snippet>;
  /** The user's notes among the hits, by the id of the hit. */
  readonly notes: ReadonlyMap<string, { readonly id: string; readonly title: string }>;
}

/** The page of a search: its box, the hits by event, and beside them the ways to narrow it. */
export function resultsPage(context: PageContext, query: string, results: Results): Page {
  const { t } = context;
  const { result, facets } = results;
  const isReading = results.empty.state === 'loading' && result.hits.length === 0;
  const count = isReading ? '' : countLine(context, results);
  const root = layout(
    'results',
    bar(context, [t('Search')]),
    [
      h('header', { className: ['top'] }, [
        h('h1', { id: 'title', tabIndex: -1, className: ['unseen'] }, t('Search results')),
        h('input', {
          id: 'query',
          type: 'search',
          value: query,
          maxLength: LONGEST_ID,
          placeholder: t('Search talks, speakers, articles and your notes'),
          ariaLabel: t('Search'),
          autoComplete: 'off',
          spellCheck: 'false',
          dataQuery: '',
        }),
      ]),
      h('div', { className: ['count-line'] }, [
        h('p', { className: ['remark'], dataRegion: 'count', role: 'status' }, count),
        h('p', { className: ['orders'], dataRegion: 'order', role: 'group', ariaLabel: t('Order') }, [
          orderButton('event', t('By event'), results.order),
          orderButton('fit', t('Best fit first'), results.order),
        ]),
      ]),
      limitsPart(context, results.limits),
      wrongFilterPart(context, results),
      h('div', { dataRegion: 'hits' }, [...groups(context, results)]),
    ],
    [
      h(
        'div',
        { dataRegion: 'facets' },
        facets.map((facet) => facetPart(context, facet)),
      ),
    ],
  );
  return {
    title: query === '' ? t('Search') : t('Search: {0}', shortened(query)),
    root,
    followUps: [],
    suggestions: [],
  };
}

const orderButton = (order: ResultOrder, words: string, shown: ResultOrder): Element =>
  h(
    'button',
    {
      type: 'button',
      className: ['link'],
      dataAct: 'order',
      dataValue: order,
      dataKey: `order ${order}`,
      ariaPressed: String(order === shown),
    },
    words,
  );

/** What the search is held to, each with the way to lift it. */
function limitsPart({ t }: PageContext, limits: readonly SearchLimit[]): Element {
  const buttons = limits.map((limit) => {
    const words = limitWords(t, limit);
    const ways = { title: t('Search everything again'), dataAct: 'widen', dataValue: limit, dataKey: `widen ${limit}` };
    return h('button', { type: 'button', className: ['link'], ...ways }, `${words} ×`);
  });
  return h('p', { className: ['limits'], dataRegion: 'limits', hidden: limits.length === 0 }, dotted(buttons));
}

function countLine({ t }: PageContext, { result, limits }: Results): string {
  const { total, hits } = result;
  const cut = total > hits.length ? [t('the best {0} are shown', hits.length)] : [];
  const still = isTitlesSoFar({ result, limits }) ? [t('titles only so far, the text is being indexed')] : [];
  // The limits have a line of their own.
  return [...answerWords(t, { result, limits: [] }), ...cut, ...still].join(' · ');
}

/** What is wrong with a filter of the query, and what there is. */
function wrongFilterPart({ t, library }: PageContext, { result }: Results): Element {
  const unknown = unknownFilter(result.query, library.catalog);
  const ways = (unknown?.offers ?? []).map((offer) => {
    const count = completionCount(t, offer);
    const words = count === '' ? offer.value : t('{0} ({1})', offer.value, count);
    const act = { dataAct: 'query', dataValue: offer.query.trim(), dataKey: `offer ${offer.value}` };
    return h('button', { type: 'button', className: ['link'], dir: 'auto', ...act }, words);
  });
  const words = unknown ? [unknownWords(t, unknown), ways.length > 0 ? ` ${t('There is:')} ` : ''] : [];
  return h('p', { className: ['advice'], dataRegion: 'advice', hidden: !unknown }, [...words, ...dotted(ways)]);
}

/** The hits by event: the event of the best hit first, and the best hit of each first. */
function groups(context: PageContext, results: Results): readonly Element[] {
  const { t } = context;
  const { total, alsoTagged, byTypos, hits } = results.result;
  if (hits.length === 0) return [nothing(context, results)];
  // Behind those that are counted come those that are merely tagged, and those that hold some of the words.
  const others = hits.slice(total);
  const arranged = (some: readonly Hit[]): readonly Element[] =>
    results.order === 'event' ? groupsByEvent(context, some, results) : inOrder(context, some, results);
  const apart = (id: string, tier: Tier, words: string, all?: number): readonly Element[] => {
    const some = others.filter((hit) => hit.tier === tier);
    if (some.length === 0) return [];
    const isCut = all === undefined ? hits.length >= MOST_RESULTS : some.length < all;
    const heading = isCut ? `${words} · ${t('the best {0} are shown', some.length)}` : words;
    return [h('details', { id, className: ['dimmed'] }, [h('summary', heading), ...arranged(some)])];
  };
  return [
    ...arranged(hits.slice(0, total)),
    ...apart('typos', Tier.Typos, t('Spelt otherwise: {0}', byTypos), byTypos),
    ...apart('tagged', Tier.Inherited, t('Also tagged, not about it: {0}', alsoTagged), alsoTagged),
    ...apart('others', Tier.Some, t('With some of the words')),
  ];
}

/** Why nothing is found, and what leads further. */
function nothing({ t, library }: PageContext, results: Results): Element {
  const { state, message } = results.empty;
  const button = (act: string, words: string): Element =>
    h('button', { type: 'button', className: ['link'], dataAct: act, dataKey: act }, words);
  switch (state) {
    case 'ready':
    case 'noTalks':
      return h('p.remark', nothingFound(t, results, library));
    case 'loading':
      return h('p.remark', t('Feeds are being read…'));
    case 'empty':
      return h('p.remark', t('No feed is followed.'), ' ', button('follow', t('Follow a Feed…')));
    case 'failed':
      return h('p.remark', message.replaceAll('\n', ' '), ' ', button('refresh', t('Try Again')));
    case 'consent':
      return h(
        'p.remark',
        t('A feed of this workspace waits for your yes.'),
        ' ',
        button('allow', t('Review and Fetch…')),
      );
  }
}

function nothingFound(t: Translate, results: Results, { catalog }: Library): string {
  const isUnknown = unknownFilter(results.result.query, catalog) !== undefined;
  const advice = isUnknown ? '' : adviceWords(t, results, undefined, results.notes.size > 0);
  return `${t('Nothing found.')} ${advice}`.trim();
}

/** The best hit first; each says by itself where it is from. */
function inOrder(context: PageContext, hits: readonly Hit[], results: Results): readonly Element[] {
  const items = hits.flatMap((hit) => shownHit(context, hit, results) ?? []);
  const nameOf = (group: string): string => context.library.event(group)?.name ?? group;
  return [
    h('section', { className: ['group'] }, [
      h(
        'ul.list.hits',
        items.map(({ group, item }) => item(nameOf(group))),
      ),
    ]),
  ];
}

function groupsByEvent(context: PageContext, hits: readonly Hit[], results: Results): readonly Element[] {
  const items = hits.flatMap((hit) => shownHit(context, hit, results) ?? []);
  return Array.from(
    groupBy(items, ({ group }) => group),
    ([group, members]) => {
      const event = context.library.event(group);
      const heading = event ? placeLink({ kind: 'event', id: event.id }, event.name) : group;
      const list = members.map(({ item }) => item(''));
      return h('section', { className: ['group'] }, [h('h2', heading), h('ul.list.hits', list)]);
    },
  );
}

/** A hit as it is shown, and what it stands below: the id of an event, or words. Undefined where it is gone by now. */
function shownHit(
  context: PageContext,
  hit: Hit,
  { result, snippets, notes }: Results,
): { readonly group: string; readonly item: (from: string) => Element } | undefined {
  const { library, t } = context;
  const shown: ShownHit = { ...hit, snippet: snippets.get(hit.id), query: result.query.text.trim() };
  const talk = library.talk(hit.id);
  if (talk) return { group: talk.event ?? t('Other talks'), item: (from) => talkHit(context, talk, shown, from) };
  const post = library.post(hit.id);
  if (post) return { group: post.event ?? t('Articles'), item: (from) => postHit(context, post, shown, from) };
  const note = notes.get(hit.id);
  return note && { group: t('My notes'), item: (from) => noteHit(note, shown, from) };
}

/** A hit with what shows why it was found: its page marks it, too. */
interface ShownHit extends Hit {
  readonly snippet: Snippet | undefined;
  readonly query: string;
}

function talkHit(context: PageContext, talk: Talk, hit: ShownHit, from: string): Element {
  const why = [
    talk.kind === 'talk' ? '' : kindName(talk.kind, context.t),
    marked(nameList(talk.speakers, context.locale), hit, 'speakers'),
    from,
    longDay(context, talk.date),
    ...tagReasons(talk.tags, hit, context.t),
  ];
  return hitItem(
    placeLink({ kind: 'talk', id: talk.id, query: hit.query }, marked(talk.title, hit, 'title')),
    why,
    hit,
  );
}

function postHit(context: PageContext, post: Post, hit: ShownHit, from: string): Element {
  const why = [
    post.talks.length === 0 ? '' : context.t('Post'),
    from,
    postDay(context, post),
    ...tagReasons(
      post.tags.map((name) => ({ name, about: true })),
      hit,
      context.t,
    ),
  ];
  return hitItem(
    placeLink({ kind: 'post', id: post.id, query: hit.query }, marked(post.title, hit, 'title')),
    why,
    hit,
  );
}

/** A note opens in an editor, so it is a button and not a link. */
function noteHit(note: { readonly id: string; readonly title: string }, hit: ShownHit, from: string): Element {
  const attributes = { type: 'button', className: ['link'], dataAct: 'openListed', dataValue: note.id };
  return hitItem(h('button', attributes, marked(note.title, hit, 'title')), [from], hit);
}

function hitItem(link: Element, why: readonly (Element | string)[], { snippet }: ShownHit): Element {
  const words = snippet && [
    snippet.cutBefore ? '… ' : '',
    marks(snippet.text, snippet.highlights),
    snippet.cutAfter ? ' …' : '',
  ];
  return h('li', [link, h('span.why', dotted(why)), words ? h('span.snippet', { dir: 'auto' }, words) : null]);
}

/** The tags by which something was found, its own before those that it merely inherits: nothing else on the page would say so. */
function tagReasons(tags: Talk['tags'], { why }: Hit, t: Translate): readonly string[] {
  const reasons = why.filter(({ field }) => field === 'about' || field === 'tags');
  const found = tags.filter(({ name }) => highlightsIn(name, reasons).length > 0);
  const names = (about: boolean): readonly string[] =>
    found.filter((tag) => tag.about === about).map(({ name }) => name);
  return [...names(true).map((name) => `#${name}`), ...names(false).map((name) => t('also tagged {0}', name))];
}

/** A text with the words that the hit was found by in this field. */
function marked(text: string, { why }: Hit, field: 'title' | 'speakers'): Element {
  return marks(
    text,
    highlightsIn(
      text,
      why.filter((reason) => reason.field === field),
    ),
  );
}

/** What was only meant by a typo is marked in another way than what was typed. */
function marks(text: string, highlights: readonly Highlight[]): Element {
  const parts: (Element | string)[] = [];
  let at = 0;
  for (const { start, end, reason } of highlights) {
    parts.push(text.slice(at, start));
    parts.push(h('mark', reason.how === 'typo' ? { className: ['typo'] } : {}, text.slice(start, end)));
    at = end;
  }
  return h('span', [...parts, text.slice(at)]);
}

/** More values of a facet than so many wait to be asked for. */
const SHOWN_VALUES = 8;

function facetPart({ t }: PageContext, { name, values }: Facet): Part {
  const id = `facet-${name}`;
  const items = values.map((value) => h('li', facetButton(name, value, t)));
  // One hidden value takes no less room than the line that hides it.
  const shown = items.length <= SHOWN_VALUES + 1 ? items.length : SHOWN_VALUES;
  const hidden = items.slice(shown);
  return h('section', { className: ['facet'], ariaLabelledBy: id }, [
    h('h2', { id }, facetName(name, t)),
    h('ul', items.slice(0, shown)),
    hidden.length === 0
      ? null
      : h('details', { id: `more-${id}` }, [h('summary', t('{0} more', hidden.length)), h('ul', hidden)]),
  ]);
}

function facetButton(name: FacetName, { name: value, count, isOn, query }: FacetValue, t: Translate): Element {
  const attributes = { dataAct: 'query', dataValue: query, dataKey: `${name} ${value}`, ariaPressed: String(isOn) };
  return h('button', { type: 'button', ...attributes }, [
    h('span.value', { dir: 'auto' }, name === 'kind' ? kindWords(value, t) : value),
    h('span.count', isOn ? '×' : String(count)),
  ]);
}

/** What {@link Facet} calls the kinds. */
function kindWords(value: string, t: Translate): string {
  if (value === 'article') return t('Article');
  if (value === 'note') return t('My note');
  const kind = TALK_KINDS.find((one) => kindValue(one) === value);
  return kind === undefined ? value : kindName(kind, t);
}

function facetName(name: FacetName, t: Translate): string {
  switch (name) {
    case 'kind':
      return t('Kind');
    case 'event':
      return t('Event');
    case 'year':
      return t('Year');
    case 'tag':
      return t('Tag');
    case 'speaker':
      return t('Speaker');
  }
}
