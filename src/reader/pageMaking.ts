import type * as vscode from 'vscode';
import type { FollowUp, Subject } from '../core/notes/followUp';
import type { Library } from '../core/library/library';
import { ReadableError } from '../core/readableError';
import type { Link, Post, PostBody } from '../core/records';
import { postHtml, talkHtml } from '../core/html/talkHtml';
import { eventPage } from './eventPage';
import { linkPlaces } from './linkPlaces';
import { missingPage } from './missingPage';
import type { OwnNote } from './notesParts';
import type { ImageState } from './notesTree';
import type { Page, PageContext } from './pageParts';
import type { Place } from './place';
import { postPage } from './postPage';
import { MOST_RESULTS, type Results, resultsPage } from './resultsPage';
import { speakerPage } from './speakerPage';
import { tagPage } from './tagPage';
import { talkPage } from './talkPage';

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
  findings(query: string, limit: number): Promise<Results>;
  /** Fires when the same query may find something else. */
  readonly onDidChange: vscode.Event<unknown>;
}

/** A page with the images that its notes and the user's own note name. */
export interface MadePage {
  readonly page: Page;
  /** The post whose images they are. */
  readonly post: Post | undefined;
  readonly images: readonly string[];
}

export interface PageMaking {
  readonly context: PageContext;
  readonly store: ReaderStore;
  readonly notes: ReaderNotes;
  readonly search: ReaderSearch;
  readonly image: (post: Post | undefined, url: string) => ImageState;
}

/** What a note about a place is about; undefined for a tag or a post. */
export function subjectOf({ kind, id }: Place): Subject | undefined {
  return kind === 'talk' || kind === 'speaker' || kind === 'event' ? { kind, id } : undefined;
}

/** Makes the page of a place, with the body of its post where it has one. */
export async function makePage(making: PageMaking, place: Place): Promise<MadePage> {
  const { context, notes } = making;
  const { library } = context;
  switch (place.kind) {
    case 'talk':
      return makeTalkPage(making, place);
    case 'post':
      return makePostPage(making, place);
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
    case 'search':
      return alone(resultsPage(context, place.id.trim(), await making.search.findings(place.id, MOST_RESULTS)));
    case 'tag': {
      const tag = library.tag(place.id);
      return alone(tag ? tagPage(context, tag) : missingPage(context, place));
    }
  }
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
  const { library } = context;
  const talk = library.talk(place.id);
  if (!talk) return alone(missingPage(context, place));
  const subject: Subject = { kind: 'talk', id: talk.id };
  const [postBody, note] = await Promise.all([store.body(talk.post), ownNote(notes, subject)]);
  const body = postBody?.talks.find(({ id }) => id === talk.id);
  const tree = postBody && body ? talkHtml(postBody, talk.id) : undefined;
  const post = library.post(talk.post);
  const images = imagesOf(making, post);
  const page = talkPage(context, {
    talk,
    body,
    notes: tree,
    followUps: notes.followUpsOf(subject),
    note,
    image: images.state,
    placeOf: linkPlaces(library, body?.links ?? []),
  });
  return { page, post, images: images.named() };
}

async function makePostPage(making: PageMaking, place: Place): Promise<MadePage> {
  const { context, store } = making;
  const { library } = context;
  const post = library.post(place.id);
  if (!post) return alone(missingPage(context, place));
  const body = await store.body(post.id);
  const tree = body ? postHtml(body) : undefined;
  const links: readonly Link[] = [...post.links, ...(body?.talks ?? []).flatMap((talk) => talk.links)];
  const images = imagesOf(making, post);
  const page = postPage(context, {
    post,
    notes: tree,
    image: images.state,
    placeOf: linkPlaces(library, links),
  });
  return { page, post, images: images.named() };
}

/** How the images of a page stand, and which they are: all that the page asks about while it is made, in that order. */
function imagesOf({ image }: PageMaking, post: Post | undefined) {
  const named = new Set<string>();
  return {
    state: (url: string): ImageState => {
      named.add(url);
      return image(post, url);
    },
    named: (): readonly string[] => [...named],
  };
}

const alone = (page: Page): MadePage => ({ page, post: undefined, images: [] });
