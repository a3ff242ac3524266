import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import type { FeedDocument } from '../../src/core/feeds/feedEntry';
import { openLibrary } from '../../src/core/library/library';
import { searchDocuments } from '../../src/core/search/searchDocument';
import { makePage, type MadePage, type PageMaking } from '../../src/reader/pageMaking';
import { entryOf, feedOf, libraryOf } from '../support/feeds';
import { pageLines } from '../support/pageLines';
import { contextOf } from '../support/readerLibrary';
import { idsFound, searchOf } from '../support/searchDocuments';

/** A weblog with its notes of a conference. */
function weblog(name: string, author: string, notes: string, title = 'Cats in the cloud'): FeedDocument {
  const url = `https://${name}.example.org/conf/`;
  const content = `<h2>${title} — Ann Lee</h2>${notes}<h2>Dogs on the ground — Bo Berg</h2><p>All about dogs.</p>`;
  const post = entryOf('Example Conf 2020', content, { id: url, url, base: url, authors: [author] });
  return feedOf([post], name, `The ${name} weblog`);
}

const lions = weblog(
  'first',
  'Mark Writer',
  `<p>He told of <a href="https://lions.example/">lions</a>.</p><h3 id="more">More</h3><p>Note to self: read on lions.</p>`,
);
const zebras = weblog(
  'second',
  'Eva Scribe',
  `<h3 id="more">On stripes</h3><p>She told of <a href="https://zebras.example/">zebras</a>, see <a href="#more">above</a>,
   <a href="#dogs-on-the-ground--bo-berg">dogs</a>.</p><p><img src="zebra.png" alt="A zebra"></p><p>Note to self: read on zebras.</p>`,
  'Cats in the clouds',
);

/** The page of the first talk of these weblogs; the bodies of some posts may be lost. */
function pageOf(documents: readonly FeedDocument[], lost: readonly string[] = []): Promise<MadePage> {
  const { catalog, bodies } = libraryOf(documents);
  const library = openLibrary(catalog);
  const never = () => ({ dispose: () => undefined });
  const none = () => Promise.resolve(undefined);
  const making: PageMaking = {
    context: contextOf(library),
    store: {
      library,
      onDidChange: never,
      load: () => Promise.resolve(library),
      body: (id) => Promise.resolve(bodies.find(({ post }) => post === id && !lost.includes(id))),
    },
    notes: {
      onDidChange: never,
      followUpsOf: () => [],
      noteOf: none,
      addFollowUp: none,
      setDone: none,
      openNote: none,
    },
    search: {
      onDidChange: never,
      onDidChangeEmpty: never,
      findings: () => Promise.reject(new Error('Nobody searches here.')),
      reasons: () => Promise.resolve([]),
    },
    image: () => ({ kind: 'waiting' }),
    order: 'event',
  };
  return makePage(making, { kind: 'talk', id: catalog.talks[0]?.id ?? '' });
}

describe('the notes of one talk by several authors', () => {
  /** The ids of the documents that a query finds in these weblogs. */
  function found(documents: readonly FeedDocument[], query: string): readonly string[] {
    const { catalog, bodies } = libraryOf(documents);
    const byPost = new Map(bodies.map((body) => [body.post, body]));
    return idsFound(searchOf(searchDocuments(catalog, { body: (post) => byPost.get(post) })), query);
  }

  it('are all found by the search, under the one talk', () => {
    const [talk] = libraryOf([lions, zebras]).catalog.talks;
    assert.equal(talk?.accounts?.length, 1);
    for (const query of [
      'lions',
      'zebras',
      'stripes',
      '"cats in the clouds"',
      'zebras feed:second',
      'zebras feed:first',
    ])
      assert.deepEqual(found([lions, zebras], query), [talk.id], query);
    assert.deepEqual(found([lions], 'zebras'), []);
  });

  it('are another version of the talk for the search when any of them is', () => {
    const { catalog } = libraryOf([lions, zebras]);
    const [talk] = catalog.talks;
    const versionOf = (versions: Readonly<Record<string, string>>) =>
      [...searchDocuments(catalog, { version: (post) => versions[new URL(post).host.split('.')[0] ?? ''] ?? '' })].find(
        ({ id }) => id === talk?.id,
      )?.version;
    const one = versionOf({ first: '1', second: '1' });
    assert.notEqual(versionOf({ first: '1', second: '2' }), one);
    assert.notEqual(versionOf({ first: '2', second: '1' }), one);
    assert.equal(versionOf({ first: '1' }), '', 'one that is not known is never the same');
  });

  it('stand on its page each below its author, with their own places, links, images and reminders', async () => {
    const { page, images } = await pageOf([lions, zebras]);
    assert.deepEqual(pageLines(page.root).slice(6), [
      '## Notes by Mark Writer',
      'He told of [lions](https://lions.example/).',
      '### More',
      'Note to self: read on lions.',
      '## Notes by Eva Scribe',
      '### On stripes',
      'She told of [zebras](https://zebras.example/), see [above](#notes-2-user-content-more), [dogs](talk https://first.example.org/conf/#dogs-on-the-ground--bo-berg).',
      'Image from second.example.org, not loaded <Show images>',
      'A zebra',
      'Note to self: read on zebras.',
      '## My note',
      '<Write a note>',
      'Next talk[Dogs on the ground](talk https://first.example.org/conf/#dogs-on-the-ground--bo-berg)',
      'Notes by Mark Writer · [Example Conf 2020](post https://first.example.org/conf/) · [first.example.org](https://first.example.org/conf/)',
      'Notes by Eva Scribe · [Example Conf 2020](post https://second.example.org/conf/) · [second.example.org](https://second.example.org/conf/)',
      '## Follow-ups',
      '{Add a follow-up}',
      'Enter adds it to your note',
      '## The authors’ own reminders',
      'Note to self: read on lions.<Add as follow-up>',
      'Note to self: read on zebras.<Add as follow-up>',
      '## On this page',
      '[Notes by Mark Writer](#part-notes-1)',
      '[More](#notes-1-user-content-more)',
      '[Notes by Eva Scribe](#part-notes-2)',
      '[On stripes](#notes-2-user-content-more)',
      '## Resources',
      '[lions](https://lions.example/)lions.example',
      '[zebras](https://zebras.example/)zebras.example',
    ]);
    assert.deepEqual(
      images.flatMap(({ post, urls }) => urls.map((url) => [post.url, url])),
      [['https://second.example.org/conf/', 'https://second.example.org/conf/zebra.png']],
    );
    const html = toHtml(page.root);
    const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length, 'no place of the page stands for two');
    assert.ok(ids.includes('notes-2-user-content-more'));
  });

  it('say for each author whether they are lost', async () => {
    const { page } = await pageOf([lions, zebras], ['https://second.example.org/conf/']);
    const lines = pageLines(page.root);
    assert.ok(lines.includes('He told of [lions](https://lions.example/).'));
    assert.match(lines[lines.indexOf('## Notes by Eva Scribe') + 1] ?? '', /not in storage any more/);
  });

  it('stand on the page without a name where one author alone wrote them', async () => {
    const lines = pageLines((await pageOf([zebras])).page.root);
    assert.ok(lines.includes('## On stripes'));
    assert.ok(!lines.some((line) => line.startsWith('## Notes by')));
  });
});
