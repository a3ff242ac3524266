import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { completions } from '../../src/core/search/queryCompletion';
import { readQuery } from '../../src/core/search/searchQuery';
import { importRealFeed } from '../support/feeds';

const { catalog } = importRealFeed();
const offered = (text: string): readonly string[] => completions(text, catalog).map(({ value }) => value);

describe('Completing a query', () => {
  it('offers what a filter in the making may mean, by its beginning and then by its words', () => {
    assert.deepEqual(offered('pipelines speaker:anto'), []);
    assert.deepEqual(offered('speaker:an').slice(0, 2), ['Ant Stanley', 'Anton Babenko']);
    assert.ok(offered('speaker:an').includes('Quintessence Anx'));
    assert.ok(offered('event:').includes('All Day DevOps 2022'));
    assert.equal(offered('tag:')[0], [...catalog.tags].sort((a, b) => b.talks.length - a.talks.length)[0]?.name);
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
    for (const text of ['', 'words', 'speaker:an ', 'year:20', 'speaker:"Anton Babenko"', 'speaker:zzz'])
      assert.deepEqual(offered(text), [], text);
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
