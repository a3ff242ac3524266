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
  });
});
