import { LONGEST_ID } from '../core/library/identity';
import { readLimits, type SearchLimit } from '../core/search/searchLimits';
import {
  type History,
  KINDS,
  LONGEST_HISTORY,
  type Place,
  type PlaceKind,
  type ResultOrder,
  searchPlace,
  type Visit,
} from './place';

/** From the extension to the page. The page checks the shape once more. */
export type HostMessage =
  /** The page to show. The same visit again is an update: what did not change stays as it is on the screen. */
  | {
      readonly type: 'show';
      readonly html: string;
      readonly history: History;
      /** Its number: what the user does on it comes back with it. 0 for a page on which nothing can be done. */
      readonly page: number;
      /** Whether the heading takes the focus. */
      readonly focus: boolean;
    }
  /** The follow-up was written: the page may empty its input if it still holds this text. */
  | { readonly type: 'added'; readonly text: string }
  /** Words for a screen reader. */
  | { readonly type: 'say'; readonly text: string };

/** From the page to the extension. */
export type PageMessage =
  | PageAct
  | { readonly type: 'ready' }
  | { readonly type: 'open'; readonly place: Place; readonly side: boolean }
  | { readonly type: 'go'; readonly by: -1 | 1 }
  | { readonly type: 'search' }
  | { readonly type: 'follow' }
  /** The followed feeds are to be read again. */
  | { readonly type: 'refresh' }
  /** The user is to be asked about the feeds that came with the workspace. */
  | { readonly type: 'allow' }
  /** What a search found is not to be marked any more. */
  | { readonly type: 'unmark' }
  /** A view of the sidebar. */
  | { readonly type: 'showView'; readonly view: ViewName }
  /** Another query for the search page. */
  | { readonly type: 'query'; readonly text: string }
  /** The search page is not held to this any more. */
  | { readonly type: 'widen'; readonly limit: SearchLimit }
  /** Another order of the hits on the search page. */
  | { readonly type: 'order'; readonly order: ResultOrder }
  /** One of the user's notes, by the address of its file. */
  | { readonly type: 'openListed'; readonly note: string };

/** What the user does about the very page that he sees: `page` is the number that it came with. */
export type PageAct = { readonly page: number } & (
  | /** `key` names one of the follow-ups that the page was given. */
    { readonly type: 'tick'; readonly key: string; readonly done: boolean }
  | { readonly type: 'addFollowUp'; readonly text: string }
  /** `index` counts the suggestions that the page was given. */
  | { readonly type: 'accept'; readonly index: number }
  | { readonly type: 'copyQuote'; readonly text: string }
  | { readonly type: 'openNote' }
  | { readonly type: 'showImages' }
  /** The images that could not be had are tried once more. */
  | { readonly type: 'retryImages' }
);

/** The views of the sidebar that a page leads to. */
export const VIEWS = ['talks', 'tags', 'speakers'] as const;
export type ViewName = (typeof VIEWS)[number];

/** A follow-up is a line, not an essay. */
export const LONGEST_FOLLOW_UP = 500;
/** A quote may be some paragraphs. */
export const LONGEST_QUOTE = 20_000;

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= longest;

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/**
 * Makes a message of what a page posted, or undefined where it is none: an unknown type, a field of the wrong kind, a
 * text out of bounds. Whether what it names exists is for the receiver to see.
 */
export function readPageMessage(value: unknown): PageMessage | undefined {
  if (!isRecord(value)) return undefined;
  const { type } = value;
  switch (type) {
    case 'ready':
    case 'search':
    case 'follow':
    case 'refresh':
    case 'allow':
    case 'unmark':
      return { type };
    case 'showView': {
      const view = VIEWS.find((name) => name === value['view']);
      return view && { type, view };
    }
    case 'open': {
      const place = readPlace(value['place']);
      return place && typeof value['side'] === 'boolean' ? { type, place, side: value['side'] } : undefined;
    }
    case 'go':
      return value['by'] === 1 || value['by'] === -1 ? { type, by: value['by'] } : undefined;
    case 'query': {
      const { text } = value;
      return typeof text === 'string' ? { type, text: text.slice(0, LONGEST_ID) } : undefined;
    }
    case 'widen': {
      const [limit] = readLimits([value['limit']]);
      return limit && { type, limit };
    }
    case 'order':
      return value['order'] === 'event' || value['order'] === 'fit' ? { type, order: value['order'] } : undefined;
    case 'openListed':
      return isText(value['note'], LONGEST_ID) ? { type, note: value['note'] } : undefined;
    default:
      return isCount(value['page']) ? readPageAct(value, value['page']) : undefined;
  }
}

function readPageAct(value: Fields, page: number): PageAct | undefined {
  const { type } = value;
  switch (type) {
    case 'openNote':
    case 'showImages':
    case 'retryImages':
      return { type, page };
    case 'tick': {
      const { key, done } = value;
      return isText(key, LONGEST_ID) && typeof done === 'boolean' ? { type, page, key, done } : undefined;
    }
    case 'addFollowUp': {
      const text = typeof value['text'] === 'string' ? oneLine(value['text']) : '';
      return isText(text, LONGEST_FOLLOW_UP) ? { type, page, text } : undefined;
    }
    case 'accept':
      return isCount(value['index']) ? { type, page, index: value['index'] } : undefined;
    case 'copyQuote':
      return isText(value['text'], LONGEST_QUOTE) ? { type, page, text: value['text'] } : undefined;
    default:
      return undefined;
  }
}

/** Reads what a panel of an earlier session left behind; undefined where nothing of it can be used. */
export function readHistory(state: unknown): History | undefined {
  const history = isRecord(state) ? state['history'] : undefined;
  if (!isRecord(history) || !Array.isArray(history['visits']) || history['visits'].length > LONGEST_HISTORY)
    return undefined;
  const visits = (history['visits'] as readonly unknown[]).map(readVisit);
  const { at } = history;
  if (!isCount(at) || at >= visits.length) return undefined;
  return visits.every((visit) => visit !== undefined) ? { visits, at } : undefined;
}

function readVisit(value: unknown): Visit | undefined {
  if (!isRecord(value) || !isCount(value['visit'])) return undefined;
  const place = readPlace(value['place']);
  return place && { visit: value['visit'], place };
}

function readPlace(value: unknown): Place | undefined {
  if (!isRecord(value)) return undefined;
  const { kind, id, query, limits } = value;
  if (!isKind(kind) || !isText(id, LONGEST_ID)) return undefined;
  if (kind === 'search') return searchPlace(id, readLimits(limits));
  return isText(query, LONGEST_ID) ? { kind, id, query } : { kind, id };
}

const isKind = (value: unknown): value is PlaceKind => KINDS.some((kind) => kind === value);

/** A task is one line of a note: line breaks in it would write others. */
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
