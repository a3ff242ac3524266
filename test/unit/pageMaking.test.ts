import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openLibrary } from '../../src/core/library/library';
import { ReadableError } from '../../src/core/readableError';
import type { PostBody } from '../../src/core/records';
import { makePage, type PageMaking, type ReaderNotes } from '../../src/reader/pageMaking';
import type { Place } from '../../src/reader/place';
import { pageLines } from '../support/pageLines';
import { contextOf, event, libraryOf, post, talk } from '../support/readerLibrary';

const costs = talk('costs');
const library = libraryOf([costs], { events: [event({ talks: [costs.id] })], posts: [post({ talks: [costs.id] })] });
const body: PostBody = {
  post: costs.post,
  source: '<p>See <img src="https://notes.example/a.png" alt="a chart"></p>',
  base: costs.post,
  url: costs.post,
  text: '',
  talks: [{ id: costs.id, headings: [], text: '', links: [], images: [], spans: [[0, 9]] }],
};
const never = () => ({ dispose: () => undefined });

/** What pages are made of, with the user's note as given. */
const makingWith = (noteOf: ReaderNotes['noteOf']): PageMaking => ({
  context: contextOf(library),
  store: {
    library,
    onDidChange: never,
    load: () => Promise.resolve(library),
    body: () => Promise.resolve(body),
  },
  notes: {
    onDidChange: never,
    followUpsOf: () => [],
    noteOf,
    addFollowUp: () => Promise.reject(new Error('Nothing is written here.')),
    setDone: () => Promise.reject(new Error('Nothing is written here.')),
    openNote: () => Promise.reject(new Error('Nothing is written here.')),
  },
  search: {
    onDidChange: never,
    onDidChangeEmpty: never,
    findings: () => Promise.reject(new Error('Nothing is searched here.')),
    reasons: () => Promise.resolve([]),
  },
  image: () => ({ kind: 'loading' }),
  order: 'event',
});

const PLACES: readonly Place[] = [
  { kind: 'talk', id: costs.id },
  { kind: 'speaker', id: 'amir-shaked' },
  { kind: 'event', id: 'all-day-devops-2022' },
];

describe('the images of a page', () => {
  const note = '![slide](https://slides.example/1.png) ![chart](https://notes.example/a.png)';
  const making = makingWith(() => Promise.resolve({ uri: undefined as never, markdown: note }));

  it('are those of the notes, then those of the user’s own note, each once', async () => {
    const { images } = await makePage(making, { kind: 'talk', id: costs.id });
    const urls = ['https://notes.example/a.png', 'https://slides.example/1.png'];
    assert.deepEqual(images, [{ post: library.post(costs.post), urls }]);
  });

  it('are those of a whole post', async () => {
    const { images } = await makePage(making, { kind: 'post', id: costs.post });
    assert.deepEqual(images, [{ post: library.post(costs.post), urls: ['https://notes.example/a.png'] }]);
  });
});

describe('a page that a search led to', () => {
  const older = 'https://notes.example/before/#costs';
  const renamed = openLibrary({ ...library.catalog, aliases: { [older]: costs.id } });
  const making: PageMaking = {
    ...makingWith(() => Promise.resolve(undefined)),
    context: contextOf(renamed),
    search: {
      ...makingWith(() => Promise.resolve(undefined)).search,
      reasons: (id) =>
        Promise.resolve(id === costs.id ? [{ field: 'text', word: 'see', term: 'see', how: 'exact' }] : []),
    },
  };
  for (const id of [costs.id, older])
    it(`marks what was found, opened as ${id}`, async () => {
      const { page } = await makePage(making, { kind: 'talk', id, query: 'see' });
      assert.match(JSON.stringify(page.root), /"tagName":"mark"/u);
    });
});

describe('where the notes cannot be read', () => {
  const why = 'The setting conferenceNotes.notesFolder is “../notes”. Set it to another folder.';
  for (const place of PLACES)
    it(`the page of a ${place.kind} is shown, and says why in the place of the note`, async () => {
      const making = makingWith(() => Promise.reject(new ReadableError(why)));
      const lines = pageLines((await makePage(making, place)).page.root);
      const at = lines.indexOf('## My note');
      assert.deepEqual(lines.slice(at, at + 2), ['## My note', why]);
      assert.ok(lines.some((line) => line.startsWith('# ')));
      assert.equal(
        lines.some((line) => line.includes('Write a note')),
        false,
      );
    });

  it('a defect is not taken for that', async () => {
    const making = makingWith(() => Promise.reject(new TypeError('undefined is not a function')));
    await assert.rejects(makePage(making, PLACES[0] ?? { kind: 'talk', id: '' }), { name: 'TypeError' });
  });
});
