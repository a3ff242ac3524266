// The reader's page in the browser: shows what the extension sends, tells it what the user does.
import type { HostMessage, PageAct, PageMessage, ViewName } from '../messages';
import type { SearchLimit } from '../../core/search/searchLimits';
import type { History, Place } from '../place';
import { readHostMessage } from './hostMessage';
import { followMatches } from './matches';
import { keepPlace, type ReadingPlace } from './readingPlace';
import { elementWith, replaceRegions, signature } from './regions';
import { followSelection } from './selection';
import { isElsewhere, keepKnown } from './visits';

/** What outlives a hidden or reloaded panel. */
interface State {
  readonly history: History;
  /** Where one was on each visit. */
  readonly places: Readonly<Record<string, ReadingPlace>>;
  /** By which link one left each visit. */
  readonly left: Readonly<Record<string, string>>;
  readonly draft: string;
}

const vscode = acquireVsCodeApi<State>();
const page = byId('page');
const live = byId('live');
let state: State = { history: { visits: [], at: 0 }, places: {}, left: {}, draft: '', ...vscode.getState() };
/** The visit on the screen; undefined until the first page came. */
let shown: number | undefined;
/** The number of the page on the screen: what the user does is about this one, whatever is on its way. */
let pageNumber = 0;

const place = keepPlace(page, (found) => {
  if (shown !== undefined) save({ places: { ...state.places, [shown]: found } });
});

const selection = followSelection(byId('selection'));
const matches = followMatches(page, (match) => {
  place.show(match);
  say(match.parentElement?.textContent ?? '');
});

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  const message = readHostMessage(event.data);
  if (message) receive(message);
});
document.body.addEventListener('click', click);
document.body.addEventListener('change', change);
document.body.addEventListener('input', input);
document.addEventListener('keydown', key);
send({ type: 'ready' });

function receive(message: HostMessage): void {
  switch (message.type) {
    case 'show':
      show(message);
      break;
    case 'added':
      added(message.text);
      break;
    case 'say':
      say(message.text);
      break;
  }
}

function show({ html, history, page: sent, focus }: Extract<HostMessage, { type: 'show' }>): void {
  pageNumber = sent;
  const visit = history.visits[history.at]?.visit;
  const template = document.createElement('template');
  template.innerHTML = html;
  if (visit === undefined) {
    // The library is still being read: nothing of what the page kept is touched.
    page.replaceChildren(template.content);
    return;
  }
  page.removeAttribute('aria-busy');
  if (visit === shown) {
    place.during(() => replaceRegions(page, template.content));
    // Where another query was asked, the answer begins at its top.
    if (isElsewhere(history, state.history)) place.restore(undefined);
    matches.tell();
    save({ history });
    if (focus) focusOn(onTop());
    return;
  }
  selection.close();
  page.replaceChildren(template.content);
  const first = shown === undefined;
  shown = visit;
  const [places, left] = [keepKnown(state.places, history), keepKnown(state.left, history)];
  save({ history, places, left, draft: first ? state.draft : '' });
  const draft = addInput();
  if (draft) draft.value = state.draft;
  matches.tell();
  const best = matches.best();
  if (best && !places[visit]) place.show(best);
  else place.restore(places[visit]);
  const leftBy = left[visit];
  if (focus) focusOn((leftBy === undefined ? undefined : elementWith(page, leftBy)) ?? onTop());
  document.title = heading()?.textContent ?? document.title;
}

const heading = (): HTMLElement | null => page.querySelector('h1');

const onTop = (): HTMLElement | undefined => queryInput() ?? heading() ?? undefined;

/** Has the focus, or takes it when the page gets it: a page that comes late leaves it with what the user went on to. */
function focusOn(element: HTMLElement | undefined): void {
  const take = (): void => element?.focus({ preventScroll: true });
  if (document.hasFocus()) take();
  else window.addEventListener('focus', take, { once: true });
}

function added(text: string): void {
  const field = addInput();
  if (field?.value.replace(/\s+/gu, ' ').trim() === text) {
    field.value = '';
    save({ draft: '' });
  }
}

/** Says the same words twice, too: a live region is silent about a text that it has already. */
function say(text: string): void {
  live.textContent = '';
  requestAnimationFrame(() => (live.textContent = text));
}

function click(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : undefined;
  const link = target?.closest<HTMLElement>('[data-open]');
  const jump = target?.closest<HTMLElement>('[data-jump], a[href^="#"]');
  const button = target?.closest<HTMLElement>('[data-act]');
  if (link) open(link, event.ctrlKey || event.metaKey);
  else if (jump) jumpTo(jump.dataset['jump'] ?? fragmentOf(jump.getAttribute('href') ?? ''));
  else if (button) ACTS[button.dataset['act'] ?? '']?.(button);
  else return;
  // VS Code's own listener would follow the address as well.
  event.preventDefault();
  event.stopPropagation();
}

function open(link: HTMLElement, side: boolean): void {
  const { open: kind, id, find } = link.dataset;
  if (kind === undefined || id === undefined) return;
  if (shown !== undefined && !side) save({ left: { ...state.left, [shown]: signature(link) } });
  send({ type: 'open', place: { kind, id, ...(find !== undefined && { query: find }) } as Place, side });
}

/** A feed's own place may have a percent sign that encodes nothing. */
function fragmentOf(href: string): string {
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1);
  }
}

function jumpTo(id: string): void {
  const target = document.getElementById(id) ?? document.getElementById(`user-content-${id}`);
  if (!target) return;
  target.scrollIntoView();
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

/** What the buttons of a page do, by their `data-act`. */
const ACTS: Readonly<Record<string, (button: HTMLElement) => void>> = {
  back: () => send({ type: 'go', by: -1 }),
  forward: () => send({ type: 'go', by: 1 }),
  more: showMore,
  accept: (button) => act({ type: 'accept', index: Number(button.dataset['index']) }),
  openNote: () => act({ type: 'openNote' }),
  showImages: () => act({ type: 'showImages' }),
  retryImages: () => act({ type: 'retryImages' }),
  showView: (button) => send({ type: 'showView', view: button.dataset['value'] as ViewName }),
  search: () => send({ type: 'search' }),
  follow: () => send({ type: 'follow' }),
  refresh: () => send({ type: 'refresh' }),
  allow: () => send({ type: 'allow' }),
  nextMatch: () => matches.go(1),
  previousMatch: () => matches.go(-1),
  unmark: () => send({ type: 'unmark' }),
  openListed: (button) => send({ type: 'openListed', note: button.dataset['value'] ?? '' }),
  widen: (button) => send({ type: 'widen', limit: button.dataset['value'] as SearchLimit }),
  order: (button) => send({ type: 'order', order: button.dataset['value'] === 'fit' ? 'fit' : 'event' }),
  query(button) {
    const field = queryInput();
    if (field) field.value = button.dataset['value'] ?? '';
    ask();
  },
  copyQuote() {
    act({ type: 'copyQuote', text: selection.text() });
    selection.close();
  },
  followUpSelection,
};

function showMore(button: HTMLElement): void {
  const hidden = [...page.querySelectorAll<HTMLElement>('[data-more]')];
  for (const item of hidden) item.hidden = false;
  hidden[0]?.querySelector('a')?.focus();
  button.parentElement?.remove();
}

/** Puts the selected words into the line for a new follow-up, where they can be changed before Enter. */
function followUpSelection(): void {
  const field = addInput();
  const text = selection.text().replace(/\s+/gu, ' ').trim();
  selection.close();
  if (!field) return;
  field.value = text.slice(0, field.maxLength);
  field.focus();
  save({ draft: field.value });
}

function change({ target }: Event): void {
  if (!(target instanceof HTMLInputElement)) return;
  const key = target.dataset['tick'];
  if (key !== undefined) act({ type: 'tick', key, done: target.checked });
}

function input({ target }: Event): void {
  if (target === addInput() && target instanceof HTMLInputElement) save({ draft: target.value });
  if (target === queryInput()) {
    clearTimeout(asking);
    asking = setTimeout(ask, ASKED_AFTER);
  }
}

/** Only the keys named here are taken; every other one reaches VS Code. */
function key(event: KeyboardEvent): void {
  const field = addInput();
  if (event.key === 'Enter' && !event.isComposing && field && event.target === field) {
    if (field.value.trim() !== '') act({ type: 'addFollowUp', text: field.value });
  } else if (event.key === 'Escape' && selection.isOpen()) {
    selection.close();
  } else if (event.key === 'Escape' && matches.areShown()) {
    send({ type: 'unmark' });
  } else if (event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey && !isTyping(event.target)) {
    const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    const to = state.history.at + by;
    if (by === 0 || to < 0 || to >= state.history.visits.length) return;
    send({ type: 'go', by });
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

/** Letters typed in a row are one question, in milliseconds. */
const ASKED_AFTER = 60;
let asking: ReturnType<typeof setTimeout> | undefined;

/** Has the search page answer what stands in its box. */
function ask(): void {
  clearTimeout(asking);
  const field = queryInput();
  if (field) send({ type: 'query', text: field.value });
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && (target.type === 'text' || target.type === 'search');

function queryInput(): HTMLInputElement | undefined {
  const field = document.getElementById('query');
  return field instanceof HTMLInputElement ? field : undefined;
}

function addInput(): HTMLInputElement | undefined {
  const field = document.getElementById('add-follow-up');
  return field instanceof HTMLInputElement ? field : undefined;
}

function save(change: Partial<State>): void {
  state = { ...state, ...change };
  vscode.setState(state);
}

/** Tells what the user does about the page on the screen. */
function act(message: ActOn<PageAct>): void {
  send({ ...message, page: pageNumber });
}

/** An act without the number of its page, each kind of them for itself. */
type ActOn<T> = T extends PageAct ? Omit<T, 'page'> : never;

function send(message: PageMessage): void {
  vscode.postMessage(message);
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}
