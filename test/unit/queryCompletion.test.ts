import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { completions, filterStarts, unknownFilter } from '../../src/core/search/queryCompletion';
import { readQuery } from '../../src/core/search/searchQuery';
import { importRealFeed } from '../support/feeds';

const { catalog } = importRealFeed();
const offered = (text: string): readonly string[] => completions(text, catalog).map(({ value }) => value);

describe('The name of a filter', () => {
  const names = (text: string): readonly string[] => filterStarts(text).map(({ query }) => query);

  it('is offered for the last word, from two letters on', () => {
    assert.deepEqual(names('pipelines sp'), ['pipelines speaker:']);
    assert.deepEqual([names('YE'), names('-sp')], [['year:'], ['-speaker:']]);
    for (const text of ['', 's', 'speaker:', 'sp ', '"sp', 'xyz']) assert.deepEqual(names(text), [], text);
  });
});

describe('A filter by which nothing can be found', () => {
  const unknown = (text: string) => unknownFilter(readQuery(text), catalog);

  it('is told with the values that there are', () => {
    const found = unknown('pipelines kind:banana');
    assert.deepEqual([found?.filter, found?.written], ['kind', 'banana']);
    assert.ok(found?.offers.some(({ query }) => query === 'pipelines kind:keynote '));
    assert.deepEqual(
      ['year:abc', 'year:1999', 'has:banana', 'speaker:zzz'].map((text) => unknown(text)?.filter),
      ['year', 'year', 'has', 'speaker'],
    );
    assert.deepEqual(unknown('before:monday'), { filter: 'before', written: 'monday', offers: [] });
  });

  it('is told where there is none of that name', () => {
    assert.deepEqual(unknown('foo:bar'), { filter: null, written: 'foo', offers: [] });
  });

  it('is told with the filter that may be meant, and what that finds', () => {
    const spaeker = unknown('pipelines spaeker:anton');
    assert.deepEqual([spaeker?.filter, spaeker?.written, spaeker?.likely], [null, 'spaeker', 'speaker']);
    assert.ok(spaeker?.offers.some(({ query }) => query === 'pipelines speaker:"Anton Babenko" '));
    const likely = [
      'Author:anton',
      'tags:x',
      'conference:x',
      'evnet:x',
      'until:2020',
      'yaer:2019',
      'std:vector',
      'as:x',
    ];
    assert.deepEqual(
      likely.map((text) => unknown(text)?.likely),
      ['speaker', 'tag', 'event', 'event', 'before', 'year', undefined, undefined],
    );
  });

  it('is none that a title or an event of the library has just so', () => {
    const [one] = catalog.talks;
    assert.ok(one);
    const talks = [...catalog.talks, { ...one, title: 'What was new at re:Invent' }];
    assert.equal(unknownFilter(readQuery('RE:invent'), { ...catalog, talks }), undefined);
  });

  it('is none that finds something, or that is being typed', () => {
    for (const text of [
      'kind:post',
      'kind:key',
      'year:2019',
      'tag:',
      'speaker:anton',
      'https://a.example',
      'Foo: bar',
      '-kind:x',
    ])
      assert.equal(unknown(text), undefined, text);
  });
});

describe('Completing a query', () => {
  it('offers what a filter in the making may mean, by its beginning and then by its words', () => {
    assert.deepEqual(offered('pipelines speaker:anto'), []);
    assert.deepEqual(offered('speaker:an').slice(0, 2), ['Ant Stanley', 'Anton Babenko']);
    assert.ok(offered('speaker:an').includes('Quintessence Anx'));
    assert.ok(offered('event:').includes('All Day DevOps 2022'));
    assert.equal(offered('tag:')[0], [...catalog.tags].sort((a, b) => b.about.length - a.about.length)[0]?.name);
  });

  it('takes the place of what was typed, quoted where it must be, and leaves the rest', () => {
    const [first] = completions('lines -speaker:an', catalog);
    assert.equal(first?.query, 'lines -speaker:"Ant Stanley" ');
    const { items } = readQuery(first.query);
    assert.deepEqual(items.at(-1), { kind: 'text', name: 'speaker', value: 'Ant Stanley', excluded: true });
  });

  it('leaves out quotes within a name, which would end it', () => {
    const [krag] = completions('speaker:thom', {
      ...catalog,
      speakers: ['Thomas “VikingOps” Krag', 'Thom A'].map((name) => ({ id: name, name, talks: ['a'] })),
    }).filter(({ value }) => value.includes('Krag'));
    assert.equal(krag?.query, 'speaker:"Thomas VikingOps Krag" ');
  });

  it('offers nothing where no name is being typed', () => {
    for (const text of ['', 'words', 'speaker:an ', 'year:2019', 'before:20', 'speaker:"Anton Babenko"', 'speaker:zzz'])
      assert.deepEqual(offered(text), [], text);
  });

  it('offers the kinds, years, feeds and marks that there are', () => {
    const kinds = offered('kind:');
    assert.equal(kinds[0], 'talk');
    for (const kind of ['keynote', 'ignite', 'article', 'note']) assert.ok(kinds.includes(kind), kind);
    assert.deepEqual(offered('year:'), ['2022', '2021', '2020', '2019']);
    assert.deepEqual(offered('-year:20'), offered('year:'));
    assert.deepEqual([offered('has:'), offered('is:')], [['note', 'followup'], ['unread']]);
    assert.deepEqual(offered('feed:'), [catalog.feeds[0]?.title]);
    assert.deepEqual(
      [completions('kind:', catalog)[1]?.query, completions('-is:', catalog)[0]?.query],
      [`kind:${kinds[1]} `, '-is:unread '],
    );
  });

  it('tells the talks about a tag from those that are also tagged', () => {
    const [costs] = completions('tag:', catalog).filter(({ value }) => value === 'costs');
    const offer = costs ?? completions('tag:cos', catalog)[0] ?? completions('tag:c', catalog)[0];
    const tag = catalog.tags.find(({ name }) => name === offer?.value);
    assert.ok(offer && tag);
    assert.deepEqual([offer.talks, offer.alsoTagged], [tag.about.length, tag.talks.length - tag.about.length]);
  });

  it('always gives a query that finds what it names', () => {
    const starts = fc.constantFrom('speaker:', 'tag:', 'event:', '-tag:', 'word speaker:');
    fc.assert(
      fc.property(starts, fc.string({ maxLength: 3 }), (start, typed) => {
        for (const { query, value } of completions(start + typed, catalog)) {
          const last = readQuery(query).items.at(-1);
          assert.equal(last?.kind === 'text' ? last.value : undefined, value.replaceAll(/["“”„]/g, ''));
        }
      }),
    );
  });
});
