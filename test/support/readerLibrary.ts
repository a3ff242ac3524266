import { EMPTY_CATALOG, type Library, openLibrary } from '../../src/core/library/library';
import type { ConferenceEvent, Feed, Post, Speaker, Tag, Talk } from '../../src/core/records';
import type { FollowUp } from '../../src/core/notes/followUp';
import type { PageContext } from '../../src/reader/pageParts';

/** What the tests' records are unless they say otherwise. */
const POST_ID = 'https://notes.example/devops-2022/';

export const feed = (change: Partial<Feed> = {}): Feed => ({
  id: 'https://notes.example/index.xml',
  title: 'Notes',
  url: 'https://notes.example/index.xml',
  homepage: 'https://notes.example/',
  updated: null,
  authors: ['Mark Writer'],
  rights: 'CC BY 4.0',
  ...change,
});

export const post = (change: Partial<Post> = {}): Post => ({
  id: POST_ID,
  feeds: ['https://notes.example/index.xml'],
  title: 'All Day DevOps 2022',
  url: POST_ID,
  published: '2022-11-10T00:00:00Z',
  updated: null,
  authors: ['Mark Writer'],
  tags: ['costs', 'devops'],
  event: 'all-day-devops-2022',
  talks: [],
  links: [],
  suggestions: [],
  gone: false,
  ...change,
});

export const event = (change: Partial<ConferenceEvent> = {}): ConferenceEvent => ({
  id: 'all-day-devops-2022',
  name: 'All Day DevOps 2022',
  series: 'All Day DevOps',
  year: 2022,
  posts: [POST_ID],
  talks: [],
  ...change,
});

export const talk = (name: string, change: Partial<Talk> = {}): Talk => ({
  id: `${POST_ID}#${name}`,
  title: 'Taking Control Over Cloud Costs',
  kind: 'talk',
  speakers: ['Amir Shaked'],
  speakerIds: ['amir-shaked'],
  post: POST_ID,
  event: 'all-day-devops-2022',
  date: '2022-11-10',
  url: change.id ?? `${POST_ID}#${name}`,
  tags: [
    { name: 'costs', about: true },
    { name: 'devops', about: false },
  ],
  suggestions: [],
  mentions: [],
  gone: false,
  ...change,
});

export const followUp = (text: string, change: Partial<FollowUp> = {}): FollowUp => ({
  note: 'file:///notes/Costs.md',
  line: 9,
  raw: `- [ ] ${text}`,
  text,
  status: 'todo',
  priority: 'none',
  due: null,
  scheduled: null,
  start: null,
  done: null,
  tags: [],
  subject: { kind: 'talk', id: `${POST_ID}#costs` },
  ...change,
});

/** A library of these talks, with the speakers, tags and (unless given) the one post and event that they name. */
export function libraryOf(
  talks: readonly Talk[],
  more: { feeds?: readonly Feed[]; posts?: readonly Post[]; events?: readonly ConferenceEvent[] } = {},
): Library {
  const ids = talks.map(({ id }) => id);
  return openLibrary({
    ...EMPTY_CATALOG,
    feeds: more.feeds ?? [feed()],
    posts: more.posts ?? [post({ talks: ids })],
    events: more.events ?? [event({ talks: ids })],
    talks,
    speakers: speakersOf(talks),
    tags: tagsOf(talks),
  });
}

function speakersOf(talks: readonly Talk[]): readonly Speaker[] {
  const pairs = talks.flatMap(({ speakers, speakerIds }) =>
    speakerIds.map((id, at) => ({ id, name: speakers[at] ?? id })),
  );
  const once = [...new Map(pairs.map((pair) => [pair.id, pair])).values()];
  return once.map(({ id, name }) => ({
    id,
    name,
    talks: idsOf(talks.filter(({ speakerIds }) => speakerIds.includes(id))),
  }));
}

function tagsOf(talks: readonly Talk[]): readonly Tag[] {
  const names = [...new Set(talks.flatMap(({ tags }) => tags.map(({ name }) => name)))];
  return names.map((name) => ({
    key: name,
    name,
    about: idsOf(talks.filter(({ tags }) => tags.some((tag) => tag.name === name && tag.about))),
    talks: idsOf(talks.filter(({ tags }) => tags.some((tag) => tag.name === name))),
    posts: [],
  }));
}

const idsOf = (talks: readonly Talk[]): readonly string[] => talks.map(({ id }) => id);

/** English, on 24 November 2026. */
export const contextOf = (library: Library, change: Partial<PageContext> = {}): PageContext => ({
  library,
  t: (message, ...args) => message.replace(/\{(\d)\}/gu, (_, index: string) => String(args[Number(index)])),
  locale: 'en',
  today: '2026-11-24',
  ...change,
});
