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
import type { Facet } from '../core/search/facets';
import { LONGEST_ID } from '../core/library/identity';
import { groupBy } from '../core/groupBy';
import { unknownFilter } from '../core/search/queryCompletion';
import { limitWords, type SearchLimit } from '../core/search/searchLimits';
import type { Snippet } from '../core/search/snippet';
import { Tier } from '../core/search/tiers';
import type { Hit, SearchResult } from '../core/search/talkSearch';
import type { Library } from '../core/library/library';
import type { EmptyAnswer } from '../viewState';
import { shortened } from '../core/shortened';
import type { Translate } from '../core/translate';
import { bar, dotted, layout, type Page, type PageContext, placeLink } from './pageParts';
import { facetPart } from './resultFacets';
import { shownHit } from './resultHits';
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
  // Where that nothing is found is because of the feeds, there is nothing to count.
  const isSearched = result.hits.length > 0 || ['ready', 'noTalks'].includes(results.empty.state);
  const count = isSearched ? countLine(context, results) : '';
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
