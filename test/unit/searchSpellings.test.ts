import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { highlightsIn } from '../../src/core/search/highlights';
import { Tier } from '../../src/core/search/tiers';
import { documentOf, idsFound, searchOf } from '../support/searchDocuments';

const search = searchOf([
  documentOf('Reliable microservices'),
  documentOf('Forecasting time series'),
  documentOf('Time', { text: 'a series of talks, from time to time' }),
  documentOf('Timeseries with Influx'),
  documentOf('Postmortems', { text: 'after each post mortem we learn' }),
  documentOf('Hardware in Python'),
  documentOf('Python is hard', { text: 'for those who ware' }),
  documentOf('Going without', { text: 'with people that are out' }),
  ...Array.from({ length: 11 }, (_, n) => documentOf(`Without ${n}`)),
  documentOf('Streams', { text: 'how to deal with out of order messages' }),
]);

/** What is marked in the title of the hit that a query is answered with first. */
function markedIn(query: string): string {
  const [hit] = search.search(query).hits;
  const title = hit?.id ?? '';
  return highlightsIn(title, hit?.why ?? [])
    .map(({ start, end }) => title.slice(start, end))
    .join('|');
}

describe('A word written in two', () => {
  it('finds the one word, marked as a whole', () => {
    assert.equal(idsFound(search, 'micro services')[0], 'Reliable microservices');
    assert.equal(markedIn('micro services'), 'microservices');
    assert.equal(search.search('reliable micro services').total, 1);
  });

  it('is one word of those that a title may lack one of', () => {
    assert.equal(search.search('micro services zyxwvut').hits[0]?.tier, Tier.Some);
    assert.equal(search.search('reliable micro services zyxwvut').hits[0]?.tier, Tier.Typos);
  });

  it('is marked as far as it was typed where the one word goes on', () => {
    const german = searchOf([documentOf('Datenbanken heute'), documentOf('Daten', { text: 'Datenbank' })]);
    const why = german.search('daten bank heute').hits[0]?.why ?? [];
    const title = 'Datenbanken heute';
    const marks = highlightsIn(title, why).map(({ start, end }) => title.slice(start, end));
    assert.deepEqual(marks, ['Datenbank', 'heute']);
  });

  it('is no word of two that do not stand side by side, or of which one asks for nothing', () => {
    const apart = searchOf([documentOf('Database'), documentOf('Into the deep')]);
    for (const query of ['data -foo base', 'data "of" base', 'base data', 'in to'])
      assert.deepEqual(
        apart.search(query).hits.flatMap(({ why }) => why.filter(({ joined }) => joined !== undefined)),
        [],
        query,
      );
    assert.equal(
      apart.search('data base').hits[0]?.why.some(({ joined }) => joined === 'database'),
      true,
    );
    // Typed once more, a half is still the half that it is.
    assert.equal(apart.search('data base base').hits[0]?.lacks, undefined);
    assert.equal(apart.search('data base base').hits[0]?.tier, apart.search('data base').hits[0]?.tier);
  });

  it('is still two words first, where they stand so', () => {
    assert.deepEqual(idsFound(search, 'time series').slice(0, 2), [
      'Forecasting time series',
      'Timeseries with Influx',
    ]);
  });
});

describe('Two words written as one', () => {
  it('find the two side by side, marked together', () => {
    assert.equal(idsFound(search, 'forecasting timeseries')[0], 'Forecasting time series');
    assert.equal(markedIn('forecasting timeseries'), 'Forecasting|time series');
    assert.deepEqual(idsFound(search, 'mortem postmortem'), ['Postmortems']);
  });

  it('come behind the word as it was typed, and not where the two stand apart', () => {
    assert.deepEqual(idsFound(search, 'timeseries'), ['Timeseries with Influx', 'Forecasting time series']);
  });

  it('are no reading of a word that is common itself', () => {
    assert.equal(search.search('without').total, 12);
    assert.equal(idsFound(search, 'without').includes('Streams'), false);
  });

  it('are not looked for in a word that is still being typed', () => {
    const typed = searchOf([
      documentOf('Out of your comfort zone'),
      ...Array.from({ length: 12 }, (_, n) => documentOf(`Page ${n}`, { text: 'see example.com for more' })),
    ]);
    for (const query of ['comfo', 'comfor', 'comfort']) assert.equal(typed.search(query).total, 1, query);
  });

  it('are told as the reason', () => {
    const why = search
      .search('forecasting timeseries')
      .hits[0]?.why.map(({ word, term, field }) => [word, term, field]);
    assert.deepEqual(why, [
      ['forecasting', 'forecasting', 'title'],
      ['timeseries', 'time series', 'title'],
    ]);
  });
});

describe('A word with its inner letters counted', () => {
  const library = searchOf([
    documentOf('K8s at home'),
    documentOf('Kubernetes in production'),
    documentOf('Keystrokes'),
    documentOf('Accessibility for all'),
  ]);
  it('finds the word, behind what is written as typed, and is found by it', () => {
    assert.deepEqual(idsFound(library, 'k8s'), ['K8s at home', 'Kubernetes in production']);
    assert.deepEqual(idsFound(library, 'kubernetes'), ['Kubernetes in production', 'K8s at home']);
    assert.deepEqual(idsFound(library, 'a11y'), ['Accessibility for all']);
    const spelt = searchOf([documentOf('I18n basics'), documentOf('Internationalisation basics')]);
    for (const query of ['i18n', 'internationalization', 'internationalisation'])
      assert.equal(spelt.search(query).total, 2, query);
  });
});
