import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import type { Decision } from '../../src/core/library/decisions';
import type { Entry, FeedDocument } from '../../src/core/feeds/feedEntry';
import { PostReadings } from '../../src/core/library/postReadings';
import type { PostBody } from '../../src/core/records';
import type { StoredLibrary } from '../../src/storedLibrary';
import { entryOf, feedOf, libraryOf } from '../support/feeds';
import { storeWindow } from '../support/storeWindow';

const NAMES = ['Anna Berg', 'Tom Fisher', 'Karin Smit', 'Marie Dupont', 'Lena Vogel'];
const TITLES = ['Boring deployments', 'Charts', 'Fonts', 'Secrets', 'Queues of queues'];
const TAGS = ['deploy', 'charts', 'sre'];

const section = fc
  .record({
    title: fc.constantFrom(...TITLES),
    name: fc.constantFrom(...NAMES),
    link: fc.nat({ max: 5 }),
    words: fc.constantFrom(
      'Some text.',
      'Charts and charts, and a chart of charts.',
      'Deploy, deploy and deploy again.',
    ),
  })
  .map(
    ({ title, name, link, words }) =>
      `<h2>${title} — ${name}</h2><p>${words} <a href="https://blog.example.org/post-${link}/#charts--tom-fisher">x</a></p>`,
  );
const content = fc.oneof(
  { weight: 3, arbitrary: fc.array(section, { maxLength: 4 }).map((sections) => sections.join('')) },
  { weight: 1, arbitrary: fc.constant('<p>An article without any talk at our conference.</p>') },
);
const title = fc.oneof(
  fc.constantFrom('Example Conf 2020', 'Example Conf 2020, day two', 'Other Days 2021', 'An article'),
  fc
    .tuple(fc.constantFrom('PyGrunn', 'Example Conf 2020'), fc.constantFrom(...TITLES), fc.constantFrom(...NAMES))
    .map(([event, name, speaker]) => `${event}: ${name} - ${speaker}`),
);
const tags = fc.subarray(TAGS);

/** One edit of two feeds of posts; `at` picks what it is done to. */
type Edit =
  | { readonly kind: 'content' | 'title'; readonly at: number; readonly value: string }
  | { readonly kind: 'tags'; readonly at: number; readonly value: readonly string[] }
  | { readonly kind: 'add'; readonly at: number; readonly value: string; readonly content: string }
  | { readonly kind: 'remove' | 'last' | 'answer' | 'apart' | 'rename'; readonly at: number };
const at = fc.nat({ max: 20 });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('content' as const), at, value: content }),
  fc.record({ kind: fc.constant('title' as const), at, value: title }),
  fc.record({ kind: fc.constant('tags' as const), at, value: tags }),
  fc.record({ kind: fc.constant('add' as const), at, value: title, content }),
  fc.record({ kind: fc.constantFrom('remove' as const, 'last', 'answer', 'apart', 'rename'), at }),
);

/** Two feeds that change, with every version of their posts. */
class Feeds {
  readonly #feeds: [Entry[], Entry[]] = [[], []];
  readonly #versions = new Map<string, Entry[]>();
  readonly #decisions: Decision[] = [];
  #name = 'A weblog';
  #count = 0;

  get documents(): readonly FeedDocument[] {
    return [feedOf([...this.#feeds[0]], 'blog', this.#name), feedOf([...this.#feeds[1]], 'other')];
  }

  get options() {
    const earlier = (_feed: string, entry: Entry): readonly Entry[] =>
      (this.#versions.get(entry.id ?? '') ?? []).filter((each) => each !== entry);
    return { earlier, decisions: [...this.#decisions] };
  }

  edit(change: Edit): void {
    const feed = this.#feeds[change.at % 2] ?? [];
    const index = Math.floor(change.at / 2) % Math.max(1, feed.length);
    const entry = feed[index];
    const put = (next: Entry): void => {
      feed[index] = next;
      this.#versions.set(next.id ?? '', [...(this.#versions.get(next.id ?? '') ?? []), next]);
    };
    if (change.kind === 'rename') this.#name = `Weblog ${change.at}`;
    if (change.kind === 'add') this.#add(feed, change.at % 2, change);
    if (!entry) return;
    if (change.kind === 'remove') feed.splice(index, 1);
    if (change.kind === 'last') feed.push(...feed.splice(index, 1));
    if (change.kind === 'content') put({ ...entry, content: change.value });
    if (change.kind === 'title') put({ ...entry, title: change.value });
    if (change.kind === 'tags') put({ ...entry, tags: change.value });
    const talks = libraryOf(this.documents, this.options).catalog.talks;
    const [one, other] = [talks[change.at % Math.max(1, talks.length)], talks[0]];
    if (change.kind === 'answer' && one)
      this.#decisions.push({ kind: 'notTalk', post: one.post, where: `${one.title} — ${one.speakers.join(' and ')}` });
    if (change.kind === 'apart' && one && other) this.#decisions.push({ kind: 'apart', talks: [one.id, other.id] });
  }

  #add(feed: Entry[], which: number, { value, content: html }: { readonly value: string; readonly content: string }) {
    const url = `https://${which === 0 ? 'blog' : 'other'}.example.org/post-${this.#count++}/`;
    const entry = entryOf(value, html, { id: url, url, base: url });
    feed.unshift(entry);
    this.#versions.set(url, [entry]);
  }
}

describe('a library made with what is known of earlier ones', () => {
  it('is the one that is made without, after any edits of its feeds', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 3, maxLength: 25 }), (edits) => {
        const feeds = new Feeds();
        const readings = new PostReadings();
        for (const change of edits) {
          feeds.edit(change);
          const known = libraryOf(feeds.documents, { ...feeds.options, readings });
          assert.deepEqual(known, libraryOf(feeds.documents, feeds.options));
        }
      }),
      { numRuns: 60 },
    );
  });

  describe('makes something else of a post that did not change', () => {
    const zebra = (title: string): Entry => entryOf(`Zebra: ${title}`, '<p>A talk.</p>');
    const alone = zebra('Charts - Tom Fisher');
    const deploys = `<h2>Queues — Anna Berg</h2><p>${'To deploy is to deploy. '.repeat(3)}</p>`;
    const tagged = (name: string, tag: string): Entry => entryOf(name, deploys, { tags: [tag] });
    const two = [tagged('Example Conf 2018', 'deploy'), tagged('Example Conf 2019', 'deploy')];
    const moved = `<h2>Secrets — Karin Smit</h2><p>One secret is no secret, where many keep many secrets well.</p>`;
    const other = `<h2>Fonts — Lena Vogel</h2><p>Letters.</p>`;
    const here = entryOf('Example Conf 2020', `${moved}${other}`);
    const without = { ...here, content: other };
    const there = entryOf('Example Conf 2020, day two', moved);
    const cases: Readonly<Record<string, readonly [readonly FeedDocument[], readonly FeedDocument[]]>> = {
      'when other entries turn out to be talks of its event': [
        [feedOf([alone])],
        [feedOf([zebra('Fonts - Anna Berg'), zebra('Secrets - Karin Smit'), alone])],
      ],
      'when its feed gets another title': [
        [feedOf([alone, zebra('Fonts')], 'blog', 'A weblog')],
        [feedOf([alone, zebra('Fonts')], 'blog', 'Notes of conferences and talks I liked')],
      ],
      'when its tag becomes one of nearly all posts': [
        [feedOf([...two, tagged('Example Conf 2020', 'x'), tagged('Example Conf 2021', 'x')])],
        [feedOf([...two, tagged('Example Conf 2020', 'deploy'), tagged('Example Conf 2021', 'deploy')])],
      ],
      'when a talk that it tells too vanishes from another post': [[feedOf([there, here])], [feedOf([there, without])]],
    };
    const earlier = (_feed: string, entry: Entry): readonly Entry[] => (entry === without ? [here] : []);
    for (const [when, [early, late]] of Object.entries(cases)) {
      it(when, () => {
        const readings = new PostReadings();
        const post = early[0]?.entries[0]?.id ?? '';
        const told = ({ catalog }: ReturnType<typeof libraryOf>): unknown =>
          catalog.talks.filter((talk) => talk.post === post);
        const one = libraryOf(early, { readings, earlier });
        const next = libraryOf(late, { readings, earlier });
        assert.deepEqual(next, libraryOf(late, { earlier }));
        assert.notDeepEqual(told(next), told(one));
      });
    }
  });

  it('reads a talk of a feed of talks again only where the other entries say something new of it', () => {
    const talk = (number: number): Entry => entryOf(`PyGrunn: Charts ${number} - Tom Fisher`, '<p>Our conference.</p>');
    const entries = Array.from({ length: 100 }, (_, number) => talk(number));
    const readings = new PostReadings();
    libraryOf([feedOf(entries)], { readings });
    assert.equal(readings.count, 100);
    const { catalog } = libraryOf([feedOf([talk(100), ...entries])], { readings });
    assert.equal(catalog.talks.length, 101);
    assert.equal(readings.count, 101);
  });
});

describe('an import of a feed with one changed post', () => {
  let folder = '';
  before(async () => (folder = await mkdtemp(join(tmpdir(), 'changed-feed-'))));
  after(() => rm(folder, { recursive: true, force: true }));

  const feed = (posts: number, changed?: number): FeedDocument =>
    feedOf(
      Array.from({ length: posts }, (_, number) =>
        entryOf(`Example Conf ${number}`, `<h2>Charts — Tom Fisher</h2><p>${number === changed ? 'New' : 'Old'}.</p>`),
      ),
    );

  const bodiesOf = async ({ bodies, derived }: StoredLibrary): Promise<readonly (PostBody | undefined)[]> =>
    Promise.all(Object.values(bodies).map((hash) => derived.body(hash)));

  it('reads and writes what changed, however many posts there are', async () => {
    for (const posts of [10, 100]) {
      const window = storeWindow(join(folder, String(posts)));
      await window.import(feed(posts));
      for (const changed of [3, 4, 5, 6]) {
        const read = window.readings.count;
        window.written.length = 0;
        const { library } = await window.import(feed(posts, changed));
        assert.equal(window.readings.count - read, changed === 3 ? 1 : 2, 'the one that changed, and the one before');
        const kinds = window.written.map(
          (path) => /(?<=\/)(?:bodies|catalog)?/.exec(path.replace(/^library\/\w+/, ''))?.[0],
        );
        assert.ok(window.written.length <= 4, window.written.join(', '));
        assert.equal(kinds.filter((kind) => kind === 'catalog').length, 1);
        assert.equal(library.catalog.posts.length, posts);
      }
    }
  });

  it('makes what another window makes that starts afresh', async () => {
    const window = storeWindow(join(folder, 'one'));
    for (const changed of [undefined, 1, 2, undefined, 2]) {
      const shown = await window.import(feed(12, changed));
      const anew = storeWindow(join(folder, 'one'));
      const other = await anew.remake();
      assert.deepEqual(other.library.catalog, shown.library.catalog);
      assert.deepEqual(other.bodies, shown.bodies);
      assert.deepEqual(await bodiesOf(other), await bodiesOf(shown));
    }
  });

  it('is shown before it is saved, with every body', async () => {
    const window = storeWindow(join(folder, 'early'));
    await window.import(feed(5));
    const early: Promise<readonly (PostBody | undefined)[]>[] = [];
    window.onMade((library) => early.push(bodiesOf(library)));
    const shown = await window.import(feed(5, 2));
    assert.deepEqual(await early[0], await bodiesOf(shown));
    assert.equal(early.length, 1);
  });
});
