import type * as vscode from 'vscode';
import type { FollowUp, Subject } from '../core/notes/followUp';
import type { Library } from '../core/library/library';
import { ReadableError } from '../core/readableError';
import type { Account, Link, Post, PostBody } from '../core/records';
import { postHtml, talkHtml } from '../core/html/talkHtml';
import { MOST_RESULTS } from '../core/search/answerWords';
import type { Reason } from '../core/search/reasons';
import type { SearchLimit } from '../core/search/searchLimits';
import { eventPage } from './eventPage';
import { linkPlaces } from './linkPlaces';
import { missingPage } from './missingPage';
import { foundPart, markFound } from './foundWords';
import type { OwnNote } from './notesParts';
import type { ImageState } from './notesTree';
import type { Page, PageContext } from './pageParts';
import type { Place, ResultOrder } from './place';
import { postPage } from './postPage';
import { type Found, resultsPage } from './resultsPage';
import { speakerPage } from './speakerPage';
import { tagPage } from './tagPage';
import { talkPage, type TalkNotes } from './talkPage';

/** What the reader needs of the store. */
export interface ReaderStore {
  readonly library: Library;
  readonly onDidChange: vscode.Event<unknown>;
  load(): Promise<Library>;
  body(postId: string): Promise<PostBody | undefined>;
}

/** What the reader needs of the user's notes. */
export interface ReaderNotes {
  readonly onDidChange: vscode.Event<unknown>;
  followUpsOf(subject: Subject): readonly FollowUp[];
  noteOf(subject: Subject): Promise<{ readonly uri: vscode.Uri; readonly markdown: string } | undefined>;
  addFollowUp(subject: Subject, text: string): Promise<unknown>;
  setDone(followUp: FollowUp, done: boolean): Promise<void>;
  openNote(subject: Subject): Promise<unknown>;
}

/** What the reader needs of the search. */
export interface ReaderSearch {
  findings(query: string, limit: number, limits: readonly SearchLimit[]): Promise<Found>;
  /** Why a query finds a talk or a post; nothing where it does not. */
  reasons(id: string, query: string): Promise<readonly Reason[]>;
  /** Fires when the same query may find something else. */
  readonly onDidChange: vscode.Event<unknown>;
  /** Fires when there is something else to say where nothing is found. */
  readonly onDidChangeEmpty: vscode.Event<unknown>;
}

/** A page with the images that its notes and the user's own note name. */
export interface MadePage {
  readonly page: Page;
  readonly images: readonly PostImages[];
}

/** Addresses of images, and the post whose they are. */
export interface PostImages {
  readonly post: Post;
  readonly urls: readonly string[];
}

export interface PageMaking {
  readonly context: PageContext;
  readonly store: ReaderStore;
  readonly notes: ReaderNotes;
  readonly search: ReaderSearch;
  readonly order: ResultOrder;
  readonly image: (post: Post | undefined, url: string) => ImageState;
}

/**
 * What a note written on a page is about; undefined for a tag or a search. A talk is known by its present id, even where the
 * page was opened by an older one; what one means to do about a post is about its event, or about nothing in particular.
 */
export function subjectOf({ kind, id }: Place, library: Library): Subject | undefined {
  switch (kind) {
    case 'talk':
      return { kind, id: library.talk(id)?.id ?? id };
    case 'speaker':
    case 'event':
      return { kind, id };
    case 'post':
      return subjectOfPost(library.post(id));
    case 'tag':
    case 'search':
      return undefined;
  }
}

function subjectOfPost(post: Post | undefined): Subject {
  return post?.event ? { kind: 'event', id: post.event } : { kind: 'inbox' };
}

/** Makes the page of a place, with the body of its post where it has one. */
export async function makePage(making: PageMaking, place: Place): Promise<MadePage> {
  const { context, notes } = making;
  const { library } = context;
  switch (place.kind) {
    case 'talk':
      return withFound(making, place, await makeTalkPage(making, place));
    case 'post':
      return withFound(making, place, await makePostPage(making, place));
    case 'speaker':
    case 'event': {
      const subject: Subject = { kind: place.kind, id: place.id };
      const note = await ownNote(notes, subject);
      const dressing = { placeOf: linkPlaces(library, []), image: () => making.image(undefined, ''), t: context.t };
      const input = { followUps: notes.followUpsOf(subject), note, dressing };
      const speaker = place.kind === 'speaker' ? library.speaker(place.id) : undefined;
      const event = place.kind === 'event' ? library.event(place.id) : undefined;
      if (speaker) return alone(speakerPage(context, { speaker, ...input }));
      return alone(event ? eventPage(context, { event, ...input }) : missingPage(context, place));
    }
    case 'search': {
      const { id, limits = [] } = place;
      const found = await making.search.findings(id, MOST_RESULTS, limits);
      return alone(resultsPage(context, id.trim(), { ...found, limits, order: making.order }));
    }
    case 'tag': {
      const tag = library.tag(place.id);
      return alone(tag ? tagPage(context, tag) : missingPage(context, place));
    }
  }
}

/** Marks what the search found by which one came to the page. */
async function withFound(making: PageMaking, { kind, id, query }: Place, made: MadePage): Promise<MadePage> {
  if (query === undefined) return made;
  const { root } = made.page;
  // The search knows a talk by its present id alone.
  const present = kind === 'talk' ? making.context.library.talk(id)?.id : undefined;
  const count = markFound(root, await making.search.reasons(present ?? id, query));
  if (count > 0) root.children.push(foundPart(making.context, query, count));
  return made;
}

/** The user's note about a subject. That it cannot be read stands in its place, and hides nothing else of the page. */
async function ownNote(notes: ReaderNotes, subject: Subject): Promise<OwnNote> {
  try {
    return (await notes.noteOf(subject))?.markdown;
  } catch (error) {
    if (error instanceof ReadableError) return error;
    throw error;
  }
}

async function makeTalkPage(making: PageMaking, place: Place): Promise<MadePage> {
  const { context, store, notes } = making;
  const talk = context.library.talk(place.id);
  if (!talk) return alone(missingPage(context, place));
  const subject: Subject = { kind: 'talk', id: talk.id };
  const images = imagesOf(making);
  const notesOf = async (account: Account): Promise<TalkNotes> =>
    talkNotes(context.library, images, account, await store.body(account.post));
  const [own, note, ...others] = await Promise.all([
    notesOf(talk),
    ownNote(notes, subject),
    ...(talk.accounts ?? []).map(notesOf),
  ]);
  const page = talkPage(context, {
    ...own,
    talk,
    others,
    followUps: notes.followUpsOf(subject),
    note,
  });
  return { page, images: images.named() };
}

function talkNotes(
  library: Library,
  images: ImagesOfPage,
  account: Account,
  postBody: PostBody | undefined,
): TalkNotes {
  const body = postBody?.talks.find(({ id }) => id === account.id);
  return {
    account,
    body,
    notes: postBody && body ? talkHtml(postBody, account.id) : undefined,
    image: images.stateOf(library.post(account.post)),
    placeOf: linkPlaces(library, body?.links ?? []),
  };
}

async function makePostPage(making: PageMaking, place: Place): Promise<MadePage> {
  const { context, store } = making;
  const { library } = context;
  const post = library.post(place.id);
  if (!post) return alone(missingPage(context, place));
  const body = await store.body(post.id);
  const tree = body ? postHtml(body) : undefined;
  const links: readonly Link[] = [...post.links, ...(body?.talks ?? []).flatMap((talk) => talk.links)];
  const images = imagesOf(making);
  const page = postPage(context, {
    post,
    notes: tree,
    image: images.stateOf(post),
    placeOf: linkPlaces(library, links),
    followUps: making.notes.followUpsOf(subjectOfPost(post)),
  });
  return { page, images: images.named() };
}

interface ImagesOfPage {
  /** How the images of a post stand. */
  readonly stateOf: (post: Post | undefined) => (url: string) => ImageState;
  /** All that the page asked about while it was made, in that order. */
  readonly named: () => readonly PostImages[];
}

/** How the images of a page stand, and which they are. */
function imagesOf({ image }: PageMaking): ImagesOfPage {
  const named = new Map<Post, Set<string>>();
  return {
    stateOf: (post) => (url) => {
      if (post) named.set(post, (named.get(post) ?? new Set()).add(url));
      return image(post, url);
    },
    named: () => [...named].map(([post, urls]) => ({ post, urls: [...urls] })),
  };
}

const alone = (page: Page): MadePage => ({ page, images: [] });
