import type { Catalog, Post, PostBody, Problem, Talk, TalkBody } from '../records';
import { sanitisedHtml } from '../html/talkHtml';

/** The library as the command line prints it: a contract with other programs, documented in the README. */
export interface LibraryJson {
  readonly feeds: Catalog['feeds'];
  readonly posts: readonly (Omit<Post, 'gone'> & { readonly html: string })[];
  readonly events: Catalog['events'];
  readonly talks: readonly (Omit<Talk, 'gone' | 'mentions'> &
    Omit<TalkBody, 'id' | 'spans'> & { readonly html: string })[];
  readonly speakers: Catalog['speakers'];
  readonly tags: readonly {
    readonly name: string;
    readonly about: readonly string[];
    readonly talks: readonly string[];
    readonly posts: readonly string[];
  }[];
  readonly problems: readonly Problem[];
}

/** Everything of a library in one object, the pages sanitised. */
export function libraryJson(catalog: Catalog, bodies: readonly PostBody[]): LibraryJson {
  const byPost = new Map(bodies.map((body) => [body.post, body]));
  return {
    feeds: catalog.feeds.map(({ id, title, url, homepage, updated, authors, rights }) => ({
      id,
      title,
      url,
      homepage,
      updated,
      authors,
      rights,
    })),
    posts: catalog.posts.map((post) => postJson(post, byPost.get(post.id))),
    events: catalog.events.map(({ id, name, series, year, posts, talks }) => ({
      id,
      name,
      series,
      year,
      posts,
      talks,
    })),
    talks: catalog.talks.map((talk) => talkJson(talk, byPost.get(talk.post))),
    speakers: catalog.speakers.map(({ id, name, talks }) => ({ id, name, talks })),
    tags: catalog.tags.map(({ name, about, talks, posts }) => ({ name, about, talks, posts })),
    problems: catalog.problems.map(({ code, message, post, where }) => ({ code, message, post, where })),
  };
}

function postJson(post: Post, body: PostBody | undefined): LibraryJson['posts'][number] {
  const { id, feeds, title, url, published, updated, authors, tags, event, talks, links, suggestions } = post;
  const html = body ? sanitisedHtml(body) : '';
  return { id, feeds, title, url, published, updated, authors, tags, event, talks, links, suggestions, html };
}

function talkJson(talk: Talk, body: PostBody | undefined): LibraryJson['talks'][number] {
  const { id, title, kind, speakers, speakerIds, post, event, date, url, tags, suggestions } = talk;
  const { headings = [], text = '', links = [], images = [] } = body?.talks.find((own) => own.id === id) ?? {};
  const html = body ? sanitisedHtml(body, id) : '';
  return {
    id,
    title,
    kind,
    speakers,
    speakerIds,
    post,
    event,
    date,
    url,
    tags,
    headings,
    text,
    html,
    links,
    images,
    suggestions,
  };
}
