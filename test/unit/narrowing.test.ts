import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runToEnd } from '../../src/core/steps';
import { facetsOf } from '../../src/core/search/facets';
import { filterCatalog } from '../../src/core/library/filterCatalog';
import { indexChanges } from '../../src/core/search/indexChanges';
import { readQuery } from '../../src/core/search/searchQuery';
import { importRealFeed } from '../support/feeds';
import { realDocuments } from '../support/realQueries';
import { documentOf, searchOf } from '../support/searchDocuments';

const { catalog } = importRealFeed();
const search = searchOf(realDocuments());

describe('Everything that a query finds', () => {
  for (const query of [
    'security',
    'terrafrom',
    'speaker:a',
    '',
    '"supply chain"',
    'zzzzqqq',
    'security -chain year:2021',
    '!!!',
  ])
    it(`is as much as is counted for “${query}”`, () =>
      assert.equal(search.matches(query).length, search.search(query).total));

  it('is newest first', () => {
    const dates = search.matches('devops').map(({ date }) => date);
    assert.deepEqual(dates, [...dates].sort().reverse());
  });

  it('leaves out what the caller does not want, before any cut', () => {
    const among = ({ year }: { readonly year: number | null }): boolean => year === 2019;
    const found = search.search('devops', { limit: 3, among });
    assert.ok(found.total > 0 && found.total < search.search('devops').total);
    assert.deepEqual(new Set(search.matches('devops', { among }).map(({ year }) => year)), new Set([2019]));
  });
});

describe('The facets of a search', () => {
  /** Whether another year, event or kind takes the place of the one asked for. */
  const isExchanged = (narrowed: string): boolean => /^(?:year|kind|event):[^ ]+$/.test(narrowed);

  it('leave as much as they say, whichever is chosen, and give it back', () => {
    for (const query of ['security', 'devops speaker:a', 'year:2020', 'kind:article', '']) {
      const read = readQuery(query);
      const found = search.matches(read);
      const values = runToEnd(facetsOf(read, found, (asked) => search.matches(asked))).flatMap((facet) => facet.values);
      assert.ok(values.length > 0, query);
      for (const { query: narrowed, count, isOn } of values)
        if (!isOn) {
          assert.equal(search.matches(narrowed).length, count, narrowed);
          assert.ok(count < found.length || isExchanged(narrowed), narrowed);
        } else assert.ok(search.matches(narrowed).length >= found.length, narrowed);
    }
  });

  it('leave what they say where the signs of a title are words', () => {
    const title = 'Light up your life -with LEDs';
    const some = searchOf([documentOf(title, { id: '1', year: 2019 }), documentOf(title, { id: '2', year: 2020 })]);
    const { query } = some.search(title);
    const values = runToEnd(facetsOf(query, some.matches(query), () => [])).flatMap((facet) => facet.values);
    assert.equal(values.length, 2);
    for (const { query: narrowed, count } of values) assert.equal(some.matches(narrowed).length, count, narrowed);
  });

  it('stand in the order of what they leave, and exchange one year for another', () => {
    const found = search.matches('devops year:2021');
    const facets = runToEnd(facetsOf(readQuery('devops year:2021'), found, (asked) => search.matches(asked)));
    const [tags, years] = ['tag', 'year'].map((name) => facets.find((facet) => facet.name === name)?.values ?? []);
    const counts = tags?.map(({ count }) => count) ?? [];
    assert.deepEqual(
      counts,
      counts.toSorted((a, b) => b - a),
    );
    assert.deepEqual(
      years?.map(({ name, query, isOn }) => [name, query, isOn]),
      [['2021', 'devops', true], ...['2019', '2022', '2020'].map((year) => [year, `devops year:${year}`, false])],
    );
  });

  it('tell talks from articles, and what kind of talk', () => {
    const [kinds] = runToEnd(facetsOf(readQuery('devops'), search.matches('devops'), () => []));
    assert.equal(kinds?.name, 'kind');
    assert.deepEqual(
      kinds.values.map(({ name, query }) => [name, query]),
      [
        ['talk', 'devops kind:talk'],
        ['ignite', 'devops kind:ignite'],
        ['keynote', 'devops kind:keynote'],
        ['article', 'devops kind:article'],
      ],
    );
  });

  it('change the kind, the event and the year, and add tags and speakers', () => {
    const facets = runToEnd(
      facetsOf(readQuery('devops year:2021 tag:culture'), search.matches('devops year:2021 tag:culture'), (asked) =>
        search.matches(asked),
      ),
    );
    const queries = facets.flatMap(({ values }) => values.filter(({ isOn }) => !isOn).map(({ query }) => query));
    for (const query of queries) {
      assert.ok((query.match(/year:/g) ?? []).length <= 1, query);
      assert.ok(query.includes('tag:culture'), query);
    }
    const on = facets.flatMap(({ values }) => values.filter(({ isOn }) => isOn));
    assert.deepEqual(
      on.map(({ name, query }) => [name, query]),
      [
        ['2021', 'devops tag:culture'],
        ['culture', 'devops year:2021'],
      ],
    );
  });
});

describe('A filtered catalog', () => {
  it('holds the talks that were found, and only what belongs to them', () => {
    const found = new Set(search.matches('speaker:"anton babenko"').map(({ id }) => id));
    const left = filterCatalog(catalog, found);
    assert.deepEqual(
      left.talks.map(({ id }) => id),
      [...found],
    );
    assert.deepEqual(
      left.speakers.map(({ name }) => name),
      ['Anton Babenko'],
    );
    assert.deepEqual(
      left.events.map(({ name, talks }) => [name, talks.length]),
      [['All Day DevOps 2022', 1]],
    );
    assert.equal(left.posts.length, 1);
    assert.ok(left.tags.every(({ talks }) => talks.length === 1));
  });

  it('of everything is the catalog', () => {
    const all = new Set(search.matches('').map(({ id }) => id));
    assert.deepEqual(filterCatalog(catalog, all), catalog);
  });
});

describe('What of an index is to be made anew', () => {
  const documents = [
    documentOf('A', { version: '1' }),
    documentOf('B', { version: '1' }),
    documentOf('C', { version: '1', notes: 'mine' }),
  ];
  const { documents: indexed } = searchOf(documents);
  const changes = (now: typeof documents) => {
    const { changed, removed } = runToEnd(indexChanges(indexed, now));
    return { changed: [...changed], removed };
  };

  it('is nothing where nothing changed', () => {
    assert.deepEqual(changes(documents), { changed: [], removed: [] });
  });

  it('is what is new, gone, or has another text, title or tag', () => {
    const [a, b, c] = documents;
    assert.ok(a && b && c);
    assert.deepEqual(changes([{ ...a, version: '2' }, b, documentOf('D', { version: '1' })]), {
      changed: ['A', 'D'],
      removed: ['C'],
    });
    assert.deepEqual(changes([a, { ...b, tags: ['new'] }, { ...c, title: 'C!' }]).changed, ['B', 'C']);
  });

  it('is everything of which no version is known', () => {
    assert.deepEqual(changes(documents.map((document) => ({ ...document, version: '' }))).changed, ['A', 'B', 'C']);
  });
});
