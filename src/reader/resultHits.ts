import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Post, Talk } from '../core/records';
import { lacksWords } from '../core/search/answerWords';
import { type Highlight, highlightsIn } from '../core/search/highlights';
import type { Snippet } from '../core/search/snippet';
import type { Hit } from '../core/search/talkSearch';
import type { Translate } from '../core/translate';
import { dotted, kindName, longDay, nameList, type PageContext, placeLink, postDay } from './pageParts';
import type { Results } from './resultsPage';

/** A hit as it is shown, and what it stands below: the id of an event, or words. Undefined where it is gone by now. */
export function shownHit(
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
  return note && { group: t('My notes'), item: (from) => noteHit(note, shown, from, t) };
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
    lacking(hit, context.t),
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
    lacking(hit, context.t),
  ];
  return hitItem(
    placeLink({ kind: 'post', id: post.id, query: hit.query }, marked(post.title, hit, 'title')),
    why,
    hit,
  );
}

/** A note opens in an editor, so it is a button and not a link. */
function noteHit(
  note: { readonly id: string; readonly title: string },
  hit: ShownHit,
  from: string,
  t: Translate,
): Element {
  const attributes = { type: 'button', className: ['link'], dataAct: 'openListed', dataValue: note.id };
  return hitItem(h('button', attributes, marked(note.title, hit, 'title')), [from, lacking(hit, t)], hit);
}

const lacking = ({ lacks }: ShownHit, t: Translate): string => (lacks === undefined ? '' : lacksWords(t, lacks));

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
