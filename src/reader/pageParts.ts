import type { Element, ElementContent, Root } from 'hast';
import { h, s } from 'hastscript';
import type { FollowUp } from '../core/notes/followUp';
import type { Library } from '../core/library/library';
import type { ConferenceEvent, Post, Talk, TalkKind } from '../core/records';
import type { Translate } from '../core/translate';
import * as days from '../days';
import type { ViewName } from './messages';
import type { Place } from './place';

/** What every page is made from. */
export interface PageContext {
  readonly library: Library;
  readonly t: Translate;
  /** BCP 47, for dates and lists. */
  readonly locale: string;
  /** The user's day, `YYYY-MM-DD`: pages have no clock. */
  readonly today: string;
  /** Where Back and Forward lead, or undefined at the ends of the history. */
  readonly back?: string | undefined;
  readonly forward?: string | undefined;
}

/** A finished page. What it names by number or key, the host looks up in the lists beside it. */
export interface Page {
  readonly title: string;
  readonly root: Root;
  readonly followUps: readonly FollowUp[];
  /** Texts of the suggestions, in the order of the page. */
  readonly suggestions: readonly string[];
}

export type Part = Element | null;

/** A link to a record of the library: the page's script sends it to the extension. */
export function placeLink(place: Place, words: ElementContent | string, className?: string): Element {
  const { kind, id, query } = place;
  return h(
    'a',
    {
      href: `#${kind}/${encodeURIComponent(id)}`,
      dataOpen: kind,
      dataId: id,
      ...(query ? { dataFind: query } : {}),
      ...(className ? { className: [className] } : {}),
    },
    words,
  );
}

/** A link that VS Code opens in the browser; plain words where the address is none that a browser should get. */
export function webLink(url: string, words: string, className?: string): Element {
  const classes = className ? { className: [className] } : {};
  return isWebAddress(url) ? h('a', { href: url, rel: 'noopener noreferrer', ...classes }, words) : h('span', words);
}

/** True for http, https and mailto: no other address leaves a page. */
export function isWebAddress(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:', 'mailto:'].includes(new URL(url).protocol);
}

/** The host of an address as people know it, or the address itself where it has none. */
export function siteOf(url: string): string {
  return (URL.canParse(url) && new URL(url).host.replace(/^www\./u, '')) || url;
}

/** "10 November 2022"; the words as they are where they are no day. */
export function longDay(context: PageContext, date: string): string {
  return days.longDay(context.locale, date);
}

/** "10 Nov", with the year where it is not this one. */
export function shortDay(context: PageContext, date: string): string {
  return days.shortDay(context.locale, date, date.slice(0, 4) !== context.today.slice(0, 4));
}

/** "10 November 2022": when a post was published, or else last changed. Empty where its feed says neither. */
export function postDay(context: PageContext, { published, updated }: Post): string {
  const date = published ?? updated;
  return date === null ? '' : longDay(context, date);
}

export function kindName(kind: TalkKind, t: Translate): string {
  switch (kind) {
    case 'talk':
      return t('Talk');
    case 'keynote':
      return t('Keynote');
    case 'ignite':
      return t('Ignite');
    case 'lightning':
      return t('Lightning talk');
    case 'workshop':
      return t('Workshop');
    case 'panel':
      return t('Panel');
    case 'openSpace':
      return t('Open space');
  }
}

export function countTalks(count: number, t: Translate): string {
  return count === 1 ? t('1 talk') : t('{0} talks', count);
}

/** "Ann Lee, Bo Berg and Cy Coe" in the user's language. */
export function nameList(names: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

/** A small disc with a person's initials; it says nothing that the name beside it does not. */
export function face(name: string): Element {
  return h('span.face', { ariaHidden: 'true' }, initials(name));
}

function initials(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /^\p{L}/u.test(word));
  const first = words[0] ?? name;
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  return ((Array.from(first)[0] ?? '') + (Array.from(last)[0] ?? '')).toUpperCase();
}

/** Words joined by middle dots; empty parts fall out. */
export function dotted(parts: readonly (Element | string | null)[]): (Element | string)[] {
  const kept = parts.filter((part): part is Element | string => part !== null && part !== '');
  return kept.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]));
}

/** A titled part of the page; nothing where it has no content. `name` keeps it apart at an update. */
export function section(name: string, heading: string, content: readonly Part[]): Part {
  const parts = content.filter((part) => part !== null);
  if (parts.length === 0) return null;
  const id = sectionHeadingId(name);
  return h('section', { className: [name], dataRegion: name, ariaLabelledBy: id }, [
    h('h2', { id }, heading),
    ...parts,
  ]);
}

/** Where the heading of a {@link section} is on the page. */
export const sectionHeadingId = (name: string): string => `part-${name}`;

/** A list of rows, each a link with a line below it that says more. */
export function rows(
  items: readonly { readonly link: ElementContent; readonly why: readonly (Element | string)[] }[],
): Part {
  if (items.length === 0) return null;
  return h(
    'ul.list',
    items.map(({ link, why }) => h('li', [link, why.length > 0 ? h('span.why', [...why]) : null])),
  );
}

/** A row for a talk: its title, and below it who, where and when. */
export function talkRow(
  context: PageContext,
  talk: Talk,
  more: { event?: boolean; speakers?: boolean; why?: string } = {},
) {
  const { library, locale, t } = context;
  const event = talk.event === null ? undefined : library.event(talk.event);
  const why = dotted([
    talk.kind === 'talk' ? '' : kindName(talk.kind, t),
    more.speakers === false ? '' : nameList(talk.speakers, locale),
    more.event === false ? '' : (event?.name ?? longDay(context, talk.date)),
    more.why ?? '',
    talk.gone ? t('no longer in the post') : '',
  ]);
  return { link: placeLink({ kind: 'talk', id: talk.id }, talk.title), why };
}

export function eventLink(event: ConferenceEvent): Element {
  return placeLink({ kind: 'event', id: event.id }, event.name);
}

export function tagPill(
  key: string,
  name: string,
  options: { about: boolean; count?: number; note?: string },
): Element {
  return placeLink(
    { kind: 'tag', id: key },
    h('span', [
      name,
      options.note === undefined ? null : h('span.unseen', ` ${options.note}`),
      options.count === undefined ? null : h('span.count', ` ${options.count}`),
    ]),
    options.about ? 'tag' : 'tag inherited',
  );
}

export function postsOf(context: PageContext, ids: readonly string[]): readonly Post[] {
  return ids.map((id) => context.library.post(id)).filter((post) => post !== undefined);
}

export function talksOf(context: PageContext, ids: readonly string[]): readonly Talk[] {
  return ids.map((id) => context.library.talk(id)).filter((talk) => talk !== undefined);
}

/** The strip above a page: history, where one is, and what opens elsewhere. */
export function bar(context: PageContext, crumbs: readonly (Element | string)[], web?: string): Element {
  const { t } = context;
  const parts = crumbs.flatMap((crumb, index) =>
    index === 0 ? [crumb] : [h('span.sep', { ariaHidden: 'true' }, '›'), crumb],
  );
  return h('header', { className: ['bar'], dataRegion: 'bar' }, [
    h('nav', { className: ['history'], ariaLabel: t('History') }, [
      historyButton('back', context.back === undefined ? t('Back') : t('Back to {0}', context.back), context.back),
      historyButton(
        'forward',
        context.forward === undefined ? t('Forward') : t('Forward to {0}', context.forward),
        context.forward,
      ),
    ]),
    h('div.crumbs', parts),
    web !== undefined && isWebAddress(web) ? webLink(web, t('Open on the web'), 'button') : null,
  ]);
}

function historyButton(act: 'back' | 'forward', label: string, to: string | undefined): Element {
  const path = act === 'back' ? 'M9.5 3.5 5 8l4.5 4.5M5.5 8H13' : 'M6.5 3.5 11 8l-4.5 4.5M10.5 8H3';
  const keys = act === 'back' ? 'Alt+ArrowLeft' : 'Alt+ArrowRight';
  return h(
    'button',
    {
      type: 'button',
      className: ['icon'],
      dataAct: act,
      ariaLabel: label,
      title: label,
      ariaKeyShortcuts: keys,
      disabled: to === undefined,
    },
    icon(path),
  );
}

/** A drawing of 16 by 16 for a button that has a name. */
export const icon = (path: string): Element =>
  s('svg', { viewBox: '0 0 16 16', width: 16, height: 16, ariaHidden: 'true', focusable: 'false' }, [
    s('path', { d: path }),
  ]);

/** Puts a page together: what one reads, and beside it what one does. */
export function layout(kind: string, strip: Element, article: readonly Part[], aside: readonly Part[]): Root {
  const content = article.filter((part) => part !== null);
  const side = aside.filter((part) => part !== null);
  const [top, ...rest] = content;
  return h(null, [
    strip,
    h('div', { className: ['page', kind] }, [
      h('main', [h('article', [top ?? null, jumps(side), ...rest])]),
      side.length > 0 ? h('aside', side) : null,
    ]),
  ]);
}

/** Links to what stands beside the page, shown where that stands below it. */
function jumps(side: readonly Element[]): Part {
  const links = side
    .flatMap(headingsIn)
    .map(({ properties: { id }, children }) =>
      h('a', { href: `#${String(id)}`, dataJump: String(id) }, structuredClone(children)),
    );
  return links.length === 0 ? null : h('p', { className: ['jumps'], dataRegion: 'jumps' }, dotted(links));
}

function headingsIn(node: Element): readonly Element[] {
  if (node.tagName === 'h2') return node.properties.id === 'part-outline' ? [] : [node];
  return node.children.flatMap((child) => (child.type === 'element' ? headingsIn(child) : []));
}

/** The view in the sidebar that holds all of a kind, as the beginning of the way to one of them. */
export function viewLink(view: ViewName, words: string): Element {
  return h('button', { type: 'button', dataAct: 'showView', dataValue: view, dataKey: `view ${view}` }, words);
}

/** The page's own heading: it takes the focus when the page opens. */
export function title(text: string): Element {
  return h('h1', { id: 'title', tabIndex: -1, dir: 'auto' }, text);
}
