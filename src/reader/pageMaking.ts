import type * as vscode from 'vscode';
import type { FollowUp, Subject } from '../core/notes/followUp';
import type { Library } from '../core/library/library';
import type { Link, Post, PostBody } from '../core/records';
import { postHtml, talkHtml } from '../core/html/talkHtml';
import { eventPage } from './eventPage';
import { linkPlaces } from './linkPlaces';
import { missingPage } from './missingPage';
import { type ImageState, imagesIn } from './notesTree';
import type { Page, PageContext } from './pageParts';
import type { Place, ResultOrder } from './place';
import { postPage } from './postPage';
import { type Found, MOST_RESULTS, resultsPage } from './resultsPage';
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
  findings(query: string, limit: number): Promise<Found>;
  /** Fires when the same query may find something else. */
  readonly onDidChange: vscode.Event<unknown>;
}

/** A page with its images, for which it was made, and the images that its notes name. */
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
  readonly order: ResultOrder;
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
      const note = (await notes.noteOf(subject))?.markdown;
      const dressing = { placeOf: linkPlaces(library, []), image: () => making.image(undefined, ''), t: context.t };
      const input = { followUps: notes.followUpsOf(subject), note, dressing };
      const speaker = place.kind === 'speaker' ? library.speaker(place.id) : undefined;
      const event = place.kind === 'event' ? library.event(place.id) : undefined;
      if (speaker) return alone(speakerPage(context, { speaker, ...input }));
      return alone(event ? eventPage(context, { event, ...input }) : missingPage(context, place));
    }
    case 'search':
      return alone(
        resultsPage(context, place.id.trim(), {
          ...(await making.search.findings(place.id, MOST_RESULTS)),
          order: making.order,
        }),
      );
    case 'tag': {
      const tag = library.tag(place.id);
      return alone(tag ? tagPage(context, tag) : missingPage(context, place));
    }
  }
}

async function makeTalkPage({ context, store, notes, image }: PageMaking, place: Place): Promise<MadePage> {
  const { library } = context;
  const talk = library.talk(place.id);
  if (!talk) return alone(missingPage(context, place));
  const subject: Subject = { kind: 'talk', id: talk.id };
  const [postBody, note] = await Promise.all([store.body(talk.post), notes.noteOf(subject)]);
  const body = postBody?.talks.find(({ id }) => id === talk.id);
  const tree = postBody && body ? talkHtml(postBody, talk.id) : undefined;
  const post = library.post(talk.post);
  const page = talkPage(context, {
    talk,
    body,
    notes: tree,
    followUps: notes.followUpsOf(subject),
    note: note?.markdown,
    image: (url) => image(post, url),
    placeOf: linkPlaces(library, body?.links ?? []),
  });
  return { page, post, images: tree ? imagesIn(tree) : [] };
}

async function makePostPage({ context, store, image }: PageMaking, place: Place): Promise<MadePage> {
  const { library } = context;
  const post = library.post(place.id);
  if (!post) return alone(missingPage(context, place));
  const body = await store.body(post.id);
  const tree = body ? postHtml(body) : undefined;
  const links: readonly Link[] = [...post.links, ...(body?.talks ?? []).flatMap((talk) => talk.links)];
  const page = postPage(context, {
    post,
    notes: tree,
    image: (url) => image(post, url),
    placeOf: linkPlaces(library, links),
  });
  return { page, post, images: tree ? imagesIn(tree) : [] };
}

const alone = (page: Page): MadePage => ({ page, post: undefined, images: [] });
