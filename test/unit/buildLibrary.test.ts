import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Entry } from '../../src/core/feeds/feedEntry';
import { buildLibrary } from '../../src/core/library/buildLibrary';
import { LONGEST_ID } from '../../src/core/library/identity';
import { openLibrary } from '../../src/core/library/library';
import { libraryJson } from '../../src/core/library/libraryJson';
import { sanitisedHtml } from '../../src/core/html/talkHtml';
import { entryOf, feedOf, libraryOf } from '../support/feeds';

const talks = (...headings: readonly string[]): string =>
  headings.map((heading) => `<h2>${heading}</h2><p>Some text.</p>`).join('');

describe('a library of feeds', () => {
  it('gives doubled headings ids with numbers', () => {
    const { catalog } = libraryOf([
      feedOf([entryOf('Example Conf 2020', talks('Panel — Anna Berg', 'Panel — Anna Berg', 'Panel — Tom Fisher'))]),
    ]);
    assert.deepEqual(
      catalog.talks.map(({ id }) => id.split('#')[1]),
      ['panel--anna-berg', 'panel--anna-berg-1', 'panel--tom-fisher'],
    );
  });

  it('takes the link of an entry whose id is missing or doubled, else a hash of title and date', () => {
    const doubled = { id: 'same' };
    const entries = [
      entryOf('One', '', doubled),
      entryOf('Two', '', doubled),
      entryOf('Three', '', { id: null, url: null }),
    ];
    const ids = libraryOf([feedOf(entries)]).catalog.posts.map(({ id }) => id);
    assert.deepEqual(ids.slice(0, 2), ['https://blog.example.org/one/', 'https://blog.example.org/two/']);
    assert.match(ids[2] ?? '', /^urn:sha256:[0-9a-f]{64}$/);
  });

  it('makes one post, with the id that it has alone, of what a feed lists in two versions', () => {
    const post = entryOf('Example Conf 2020', talks('Boring deployments — Anna Berg', 'Charts — Tom Fisher'), {
      id: 'tag:x',
      updated: '2020-05-01T00:00:00.000Z',
    });
    const retitled = { ...post, title: 'Example Conf 2020, revised', updated: '2020-05-02T00:00:00.000Z' };
    const idsOf = (entries: readonly Entry[]) => {
      const { catalog } = libraryOf([feedOf(entries)]);
      return [...catalog.posts, ...catalog.talks].map(({ id }) => id);
    };
    for (const entries of [
      [post, post],
      [retitled, post],
      [post, retitled],
    ])
      assert.deepEqual(idsOf(entries), idsOf([post]));
    assert.equal(libraryOf([feedOf([post, retitled])]).catalog.posts[0]?.title, retitled.title);
  });

  it('keeps the posts of a feed apart that gives all of them one id and one link', () => {
    const same = { id: 'https://blog.example.org/', url: 'https://blog.example.org/' };
    const entries = [entryOf('One', '', same), entryOf('Two', '', same), entryOf('Three', '', same)];
    assert.equal(libraryOf([feedOf(entries)]).catalog.posts.length, 3);
  });

  it('makes a post of two feeds one post, its newest version holding', () => {
    const old = entryOf('Old title', '<p>old</p>', {
      id: 'tag:x',
      url: 'https://blog.example.org/x/',
      updated: '2020-01-01T00:00:00.000Z',
    });
    const newer = { ...old, title: 'New title', updated: '2021-01-01T00:00:00.000Z' };
    const [one, other] = [feedOf([old]), feedOf([newer])];
    const tagged = { ...other, feed: { ...other.feed, id: 'https://blog.example.org/tags/x.xml' } };
    for (const documents of [
      [one, tagged],
      [tagged, one],
    ]) {
      const { catalog } = libraryOf(documents);
      const feeds = documents.map(({ feed }) => feed.id);
      assert.deepEqual(
        catalog.posts.map((post) => [post.id, post.title, post.feeds]),
        [['tag:x', 'New title', feeds]],
      );
    }
  });

  it('takes the words of a post from its own site, whatever a feed from elsewhere gives as its link and date', () => {
    const mine = entryOf('Mine', '<p>mine</p>', { id: 'tag:x', updated: '2020-01-01T00:00:00.000Z' });
    const forged = { ...mine, title: 'Forged', content: '<p>forged</p>', updated: '2099-01-01T00:00:00.000Z' };
    const [site, evil, third] = [feedOf([mine]), feedOf([forged], 'evil'), feedOf([mine], 'third')];
    for (const documents of [
      [site, evil],
      [evil, site],
      [third, evil],
    ]) {
      const { catalog, bodies } = libraryOf(documents);
      assert.deepEqual(
        catalog.posts.map(({ id, title, feeds }) => [id, title, feeds.length]),
        [['tag:x', 'Mine', 2]],
      );
      assert.equal(bodies[0]?.text, 'mine');
    }
  });

  it('gives no post, talk, speaker, event or tag an id that is too long to be opened', () => {
    const long = 'x'.repeat(LONGEST_ID);
    const content = `<h2 id="${long}">Boring deployments — Anna Berg</h2><p>x</p>${talks('Charts — Tom Fisher')}`;
    const entries = [
      entryOf('Example Conf 2020', content, { id: `guid ${long}`, tags: [`tag ${long}`] }),
      entryOf('Example Conf 2021', content, { id: long }),
      entryOf('Other Conf 2021', content, { id: null, url: `https://blog.example.org/${long}` }),
      entryOf('Twin', '', { id: 'twin' }),
    ];
    const twin = entryOf('Twin', '', { id: 'twin', url: 'https://other.example.org/' });
    const elsewhere = feedOf([twin], 'other');
    const { catalog } = libraryOf([
      feedOf(entries),
      { ...elsewhere, feed: { ...elsewhere.feed, id: `https://other.example.org/${long}` } },
    ]);
    const { posts, talks: found, speakers, events } = catalog;
    const ids = [...posts, ...found, ...speakers, ...events].map(({ id }) => id);
    ids.push(...catalog.tags.map(({ key }) => key));
    assert.equal(posts.length, 5);
    assert.equal(found.length, 6);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(
      ids.filter((id) => id.length > LONGEST_ID),
      [],
    );
    assert.equal(posts[1]?.id, long);
  });

  it('lets no feed put its words in place of another’s', () => {
    const mine = entryOf('Mine', '<p>mine</p>', { id: 'tag:x', url: 'https://mine.example/x/' });
    const evil = entryOf('Evil', '<p>evil</p>', {
      id: 'tag:x',
      url: 'https://evil.example/x/',
      updated: '2030-01-01T00:00:00.000Z',
    });
    const { catalog } = libraryOf([feedOf([mine], 'mine'), feedOf([evil], 'evil')]);
    assert.deepEqual(
      catalog.posts.map(({ id, title }) => [id, title]),
      [
        ['tag:x', 'Mine'],
        ['https://evil.example.org/feed.xml!tag:x', 'Evil'],
      ],
    );
    assert.deepEqual(
      catalog.problems.map(({ code, where }) => [code, where]),
      [['postIdTaken', 'tag:x']],
    );
  });

  it('makes one talk of two authors’ notes, each kept, and can be told that they are two', () => {
    const one = entryOf('Example Conf 2020', talks('Boring deployments — Anna Berg', 'Charts — Tom Fisher'), {
      tags: ['deploy'],
    });
    const two = entryOf(
      'My notes from Example Conf 2020',
      talks('Anna Berg: “Boring Deployments!”', 'Karin Smit: Secrets', 'Marie Dupont: Fonts'),
      {
        url: 'https://other.example.org/notes/',
        id: 'other',
      },
    );
    const documents = [feedOf([one]), feedOf([two], 'other')];
    const { catalog, bodies } = libraryOf(documents);
    const merged = catalog.talks.filter(({ speakerIds }) => speakerIds[0] === 'anna-berg');
    assert.equal(merged.length, 1);
    assert.deepEqual(
      merged[0]?.accounts?.map(({ post, title }) => [post, title]),
      [['other', 'Boring Deployments!']],
    );
    const account = merged[0].accounts[0]?.id ?? '';
    assert.match(sanitisedHtml(bodies[1]!, account), /Some text/);
    assert.equal(openLibrary(catalog).talk(account)?.id, merged[0].id);
    assert.deepEqual(
      catalog.events.map(({ id, posts, talks: ids }) => [id, posts.length, ids.length]),
      [['example-conf-2020', 2, 4]],
    );
    const apart = libraryOf(documents, { decisions: [{ kind: 'apart', talks: [account, merged[0].id] }] });
    assert.equal(apart.catalog.talks.length, 5);
  });

  it('holds to what the user answered', () => {
    const post = entryOf(
      'Example Conf 2020',
      talks(
        'Boring deployments — Anna Berg',
        'Charts — Tom Fisher',
        'Something about fonts, I think',
        'Fonts — Marie Dupont',
      ),
    );
    const asked = libraryOf([feedOf([post])]).catalog;
    assert.deepEqual(
      asked.problems.map(({ code, where, post: id }) => [code, where, id]),
      [['headingUnread', 'Something about fonts, I think', post.id]],
    );
    const { catalog } = libraryOf([feedOf([post])], {
      decisions: [
        {
          kind: 'isTalk',
          post: post.id ?? '',
          where: 'Something about fonts, I think',
          title: 'Fonts',
          speakers: ['Lena Vogel'],
        },
        { kind: 'notTalk', post: post.id ?? '', where: 'Charts — Tom Fisher' },
      ],
    });
    assert.deepEqual(
      catalog.talks.map(({ title }) => title),
      ['Boring deployments', 'Fonts', 'Fonts'],
    );
    assert.deepEqual(catalog.problems, []);
  });

  it('makes a talk of a heading below another one, if the user says so, and asks about no more than before', () => {
    const post = entryOf(
      'Example Conf 2020',
      `${talks('Boring deployments — Anna Berg')}<h3>And then came fonts</h3><p>x</p>${talks('Charts — Tom Fisher')}<h3>A heading of that talk</h3><p>y</p>`,
    );
    const where = 'And then came fonts';
    const { catalog } = libraryOf([feedOf([post])], {
      decisions: [{ kind: 'isTalk', post: post.id ?? '', where, title: 'Fonts', speakers: ['Lena Vogel'] }],
    });
    assert.deepEqual(
      catalog.talks.map(({ title }) => title),
      ['Boring deployments', 'Fonts', 'Charts'],
    );
    assert.deepEqual(catalog.problems, []);
  });

  it('dates a talk by its author’s own calendar', () => {
    const post = entryOf('Example Conf 2020', talks('Boring deployments — Anna Berg'), {
      published: '2020-04-30T22:30:00Z',
      day: '2020-05-01',
    });
    assert.equal(libraryOf([feedOf([post])]).catalog.talks[0]?.date, '2020-05-01');
  });

  it('keeps the notes in a table or a list with their talk', () => {
    const table = `<p>The talks I saw.</p><table><tr><th>Talk</th><th>Speaker</th><th>Notes</th></tr>
      <tr><td>Charts</td><td>Tom Fisher</td><td>Use <b>fewer</b> colours</td></tr><tr><td>Fonts</td><td>Anna Berg</td><td>Serifs</td></tr></table>`;
    const list = `<p>The talks I saw.</p><ul><li><a href="/v1">Charts</a> by Tom Fisher. Use fewer colours.</li><li><a href="/v2">Fonts</a> by Anna Berg. Serifs.</li></ul><h2>Thanks</h2><p>All.</p>`;
    for (const content of [table, list]) {
      const { catalog, bodies } = libraryOf([feedOf([entryOf('Example Conf 2020', content)])]);
      assert.deepEqual(
        catalog.talks.map(({ title, speakers }) => [title, ...speakers]),
        [
          ['Charts', 'Tom Fisher'],
          ['Fonts', 'Anna Berg'],
        ],
      );
      const [body] = bodies;
      assert.ok(body);
      const [charts = '', fonts = ''] = catalog.talks.map(({ id }) => sanitisedHtml(body, id));
      assert.match(charts, /colours/);
      assert.doesNotMatch(charts, /Serifs|All/);
      assert.match(fonts, /Serifs/);
      assert.doesNotMatch(fonts, /colours|All/);
      assert.match(body.talks[0]?.text ?? '', /fewer colours/);
    }
  });

  it('leads links to talks inside, whatever the spelling of the address', () => {
    const target = entryOf(
      'Example Conf 2019',
      '<h2 id="a">Charts — Tom Fisher</h2><p>x</p><h2 id="b">Fonts — Anna Berg</h2><p>y</p>',
    );
    const from = entryOf(
      'Example Conf 2020',
      `<h2>Deploys — Karin Smit</h2><p><a href="http://www.blog.example.org/example-conf-2019#a">before</a> <a href="https://youtu.be/x">video</a></p>${talks('Secrets — Marie Dupont')}`,
    );
    const { catalog, bodies } = libraryOf([feedOf([from, target])]);
    const links = bodies[0]?.talks[0]?.links ?? [];
    assert.deepEqual(
      links.map(({ kind, talk, post }) => [kind, talk, post]),
      [
        ['page', `${target.id ?? ''}#a`, target.id],
        ['video', undefined, undefined],
      ],
    );
    assert.deepEqual(
      openLibrary(catalog)
        .backlinks(`${target.id ?? ''}#a`)
        .map(({ title }) => title),
      ['Deploys'],
    );
  });

  it('leads a link to a renamed section to the talk that kept its id', () => {
    const before = entryOf('Example Conf 2019', talks('Charts — Tom Fisher', 'Fonts — Anna Berg'));
    const now = { ...before, content: talks('Charts, revised — Tom Fisher', 'Fonts — Anna Berg') };
    const url = `${now.url ?? ''}#charts-revised--tom-fisher`;
    const from = entryOf('Example Conf 2020', `<h2>Deploys — Karin Smit</h2><p><a href="${url}">x</a></p>`);
    const { catalog } = libraryOf([feedOf([from, now])], {
      earlier: (_feed, entry) => (entry === now ? [before] : []),
    });
    const kept = `${now.id ?? ''}#charts--tom-fisher`;
    assert.deepEqual(catalog.talks[0]?.mentions, [kept]);
    assert.deepEqual(
      openLibrary(catalog)
        .backlinks(kept)
        .map(({ title }) => title),
      ['Deploys'],
    );
  });

  it('finds a tag in its other forms', () => {
    const tags = ['chaos-engineering', 'microservice', 'library'];
    const html =
      '<h2>Chaos engineering for beginners — Anna Berg</h2><p>x</p><h2>Tables — Tom Fisher</h2><p>Microservices, a microservice and the microservice’s owner. Many libraries.</p>';
    const about = libraryOf([feedOf([entryOf('Example Conf 2020', html, { tags })])]).catalog.talks.map((talk) =>
      talk.tags.filter((tag) => tag.about).map(({ name }) => name),
    );
    assert.deepEqual(about, [['chaos-engineering'], ['microservice']]);
  });

  it('yields between posts and tells how far it is', () => {
    const document = feedOf([entryOf('One', '<p>1</p>'), entryOf('Two', '<p>2</p>')]);
    const progress = [...buildLibrary([document])];
    assert.deepEqual(progress[0], { done: 0, total: 2 });
    assert.ok(progress.some(({ done }) => done === 1));
    assert.deepEqual(progress.at(-1), { done: 2, total: 2 });
  });

  it('bears any content at all, and makes the same of the same', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<h2>',
        '</h2>',
        '<h3>Title — Anna Berg</h3>',
        '<p><b>',
        '</b>',
        '<br>',
        '<ul><li>',
        '</ul>',
        '<sup><a href="#fn1">1</a></sup>',
        '<div class="footnotes"><ol><li id="fn1">',
        '<table><tr><td>',
        '<svg><h2>',
        '<template>',
        '&amp;',
        '\u0000',
        '—',
        ' - ',
        ' by ',
        '(',
        '“',
        '<a href="../x#y">',
        '<img src="a b">',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.string(), (pieces, title) => {
        const document = feedOf([
          entryOf(title, pieces.join('')),
          entryOf('Example Conf 2020', pieces.join('<h2>Charts — Tom Fisher</h2>'), { id: 'b' }),
        ]);
        const one = libraryOf([document]);
        assert.deepEqual(libraryOf([document]), one);
        libraryJson(one.catalog, one.bodies);
        const ids = one.catalog.talks.map(({ id }) => id);
        assert.equal(new Set(ids).size, ids.length);
      }),
      { numRuns: 200 },
    );
  });

  it('reads markup that nests without end, or multiplies, as its words', () => {
    const deep = `${'<div>'.repeat(100_000)}words${'</div>'.repeat(100_000)}`;
    const wide = '<b id=1><i id=2><u id=3>'.repeat(150) + '<p>words'.repeat(20_000);
    const bodies = libraryOf([feedOf([entryOf('Deep', deep), entryOf('Wide', wide)])]).bodies;
    assert.equal(bodies[0]?.text, 'words');
    assert.match(bodies[1]?.text ?? '', /^words/);
    for (const body of bodies) assert.match(sanitisedHtml(body), /words/);
  });
});
