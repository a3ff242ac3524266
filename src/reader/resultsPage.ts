import type { Element } from 'hast';
import { h } from 'hastscript';
import { explainQuery } from '../core/search/explainQuery';
import type { Facet, FacetName } from '../core/search/facets';
import { groupBy } from '../core/groupBy';
import { type Highlight, highlightsIn } from '../core/search/highlights';
import type { Post, Talk } from '../core/records';
import type { Snippet } from '../core/search/snippet';
import type { Hit, SearchResult } from '../core/search/talkSearch';
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

/** What a query finds, as the search gives it. */
export interface Results {
  readonly result: SearchResult;
  readonly facets: readonly Facet[];
  readonly snippets: ReadonlyMap<string, Snippet>;
  /** The user's notes among the hits, by the id of the hit. */
  readonly notes: ReadonlyMap<string, { readonly id: string; readonly title: string }>;
}

/** So many hits stand on the page: whoever looks further narrows the search. */
export const MOST_RESULTS = 200;

/** The page of a search: its box, the hits by event, and beside them the ways to narrow it. */
export function resultsPage(context: PageContext, query: string, results: Results): Page {
  const { t } = context;
  const { result, facets } = results;
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
          placeholder: t('Search talks, speakers, articles and your notes'),
          ariaLabel: t('Search'),
          autoComplete: 'off',
          spellCheck: 'false',
          dataQuery: '',
        }),
      ]),
      h('p', { className: ['remark'], dataRegion: 'count', role: 'status' }, countLine(context, result)),
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
  return { title: query === '' ? t('Search') : t('Search: {0}', query), root, followUps: [], suggestions: [] };
}

function countLine({ t }: PageContext, { total, hits, query, titlesOnly }: SearchResult): string {
  const count = total === 1 ? t('1 result') : t('{0} results', total);
  const cut = total > hits.length ? t('the best {0} are shown', hits.length) : '';
  const still = titlesOnly ? t('titles only so far, the text is being indexed') : '';
  return [count, explainQuery(query), cut, still].filter((part) => part !== '').join(' · ');
}

/** The hits by event: the event of the best hit first, and the best hit of each first. */
function groups(context: PageContext, results: Results): readonly Element[] {
  const { t } = context;
  const { total, hits } = results.result;
  if (hits.length === 0) return [h('p.remark', t('Nothing found. Try fewer words, or another spelling.'))];
  // Behind those that hold every word come those that hold some: they are not counted.
  const others = groupsByEvent(context, hits.slice(total), results);
  const id = 'others';
  const rest = h('details', { id, className: ['dimmed'] }, [h('summary', t('With some of the words')), ...others]);
  return [...groupsByEvent(context, hits.slice(0, total), results), ...(others.length > 0 ? [rest] : [])];
}

function groupsByEvent(context: PageContext, hits: readonly Hit[], results: Results): readonly Element[] {
  const items = hits.flatMap((hit) => shownHit(context, hit, results) ?? []);
  return Array.from(
    groupBy(items, ({ group }) => group),
    ([group, members]) => {
      const event = context.library.event(group);
      const heading = event ? placeLink({ kind: 'event', id: event.id }, event.name) : group;
      const list = members.map(({ item }) => item);
      return h('section', { className: ['group'] }, [h('h2', heading), h('ul.list.hits', list)]);
    },
  );
}

/** A hit as it is shown, and what it stands below: the id of an event, or words. Undefined where it is gone by now. */
function shownHit(
  context: PageContext,
  hit: Hit,
  { snippets, notes }: Results,
): { readonly group: string; readonly item: Element } | undefined {
  const { library, t } = context;
  const snippet = snippets.get(hit.id);
  const talk = library.talk(hit.id);
  if (talk) return { group: talk.event ?? t('Other talks'), item: talkHit(context, talk, hit, snippet) };
  const post = library.post(hit.id);
  if (post) return { group: post.event ?? t('Articles'), item: postHit(context, post, hit, snippet) };
  const note = notes.get(hit.id);
  return note && { group: t('My notes'), item: noteHit(note, hit, snippet) };
}

function talkHit(context: PageContext, talk: Talk, hit: Hit, snippet: Snippet | undefined): Element {
  const why = [
    talk.kind === 'talk' ? '' : kindName(talk.kind, context.t),
    marked(nameList(talk.speakers, context.locale), hit, 'speakers'),
    longDay(context, talk.date),
  ];
  return hitItem(placeLink({ kind: 'talk', id: talk.id }, marked(talk.title, hit, 'title')), why, snippet);
}

function postHit(context: PageContext, post: Post, hit: Hit, snippet: Snippet | undefined): Element {
  const why = [postDay(context, post)];
  return hitItem(placeLink({ kind: 'post', id: post.id }, marked(post.title, hit, 'title')), why, snippet);
}

/** A note opens in an editor, so it is a button and not a link. */
function noteHit(note: { readonly id: string; readonly title: string }, hit: Hit, snippet: Snippet | undefined) {
  const attributes = { type: 'button', className: ['link'], dataAct: 'openListed', dataValue: note.id };
  return hitItem(h('button', attributes, marked(note.title, hit, 'title')), [], snippet);
}

function hitItem(link: Element, why: readonly (Element | string)[], snippet: Snippet | undefined): Element {
  const words = snippet && [
    snippet.cutBefore ? '… ' : '',
    marks(snippet.text, snippet.highlights),
    snippet.cutAfter ? ' …' : '',
  ];
  return h('li', [link, h('span.why', dotted(why)), words ? h('span.snippet', { dir: 'auto' }, words) : null]);
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

function facetPart({ t }: PageContext, { name, values }: Facet): Part {
  const id = `facet-${name}`;
  return h('section', { className: ['facet'], ariaLabelledBy: id }, [
    h('h2', { id }, facetName(name, t)),
    h(
      'ul',
      values.map(({ name: value, count, isOn, query }) =>
        h(
          'li',
          h(
            'button',
            {
              type: 'button',
              dataAct: 'query',
              dataValue: query,
              dataKey: `${name} ${value}`,
              ariaPressed: isOn ? 'true' : 'false',
            },
            [h('span.value', value), h('span.count', isOn ? '×' : String(count))],
          ),
        ),
      ),
    ),
  ]);
}

function facetName(name: FacetName, t: PageContext['t']): string {
  switch (name) {
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
