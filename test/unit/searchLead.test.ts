import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ceilingOf } from '../support/ceilings';
import type { SearchDocument } from '../../src/core/search/searchDocument';
import { withPhrase, type LabelledQuery } from '../support/labelledQueries';
import { documentOf } from '../support/searchDocuments';
import { leadIn, shortfallOf, type Lead } from '../support/searchLead';
import { judge, type EngineReport } from '../support/searchQuality';

/** A phrase that the document “right” answers. */
const phrase = (words: string): LabelledQuery => ({
  kind: 'phrase',
  query: words,
  words,
  filter: null,
  relevant: new Set(['right']),
  heldOut: false,
});

/** An engine that finds the answer to each query at a place of these. */
function engine(name: string, places: readonly number[]): EngineReport {
  const queries = places.map((_, at) => phrase(String(at)));
  const found = places.map((place) => [...Array.from({ length: place - 1 }, () => 'wrong'), 'right']);
  return judge({ name, search: ({ words }) => found[Number(words)] ?? [] }, queries, () => 0);
}

const times = (count: number, place: number): number[] => Array.from({ length: count }, () => place);

const lead = (mine: readonly number[], ...others: readonly (readonly number[])[]): Lead => {
  const found = leadIn('phrase', [engine('ours', mine), ...others.map((places, at) => engine(`peer ${at}`, places))]);
  assert.ok(found);
  return found;
};

const shortfall = (mine: readonly number[], ...others: readonly (readonly number[])[]) =>
  shortfallOf(lead(mine, ...others));

describe('The lead of one engine over the best of the others', () => {
  it('is enough where the other is nearly perfect and ours is no worse', () => {
    assert.equal(shortfall(times(100, 1), times(100, 1)), null);
  });

  it('is enough where the other is not perfect and ours is ahead', () => {
    assert.equal(shortfall(times(100, 1), times(100, 2)), null);
  });

  it('falls short beyond chance where many answers are worse', () => {
    assert.deepEqual(shortfall([...times(20, 2), ...times(80, 1)], times(100, 1)), {
      sentence: '“phrase” is behind peer 0 (0.900 beside 1.000, -0.100 ± 0.020), beyond chance',
      beyondChance: true,
    });
  });

  it('falls short within chance where one answer of many is worse', () => {
    assert.equal(shortfall([2, ...times(99, 1)], times(100, 1))?.beyondChance, false);
  });

  it('need be no larger than the ceiling leaves room for', () => {
    const alike = lead(times(100, 2), times(100, 2));
    assert.equal(shortfallOf(alike, 0.5), null);
    assert.equal(shortfallOf(alike, 0.4), null);
    assert.match(shortfallOf(alike, 0.51)?.sentence ?? '', /not ahead of peer 0 by 0\.01 /);
  });

  it('falls short beyond chance where both are alike in every answer and far from perfect', () => {
    assert.deepEqual(shortfall(times(100, 2), times(100, 2)), {
      sentence: '“phrase” is not ahead of peer 0 by 0.02 (0.500 beside 0.500, +0.000 ± 0.000), beyond chance',
      beyondChance: true,
    });
  });

  it('is over the best of several', () => {
    assert.match(shortfall(times(50, 2), times(50, 3), times(50, 1))?.sentence ?? '', /behind peer 1/);
  });
});

describe('The ceiling of titles as they are typed', () => {
  const typed = (words: string): LabelledQuery => ({ ...phrase(words), kind: 'prefix as typed' });
  const right = documentOf('right', { title: 'Deploy on Fridays' });

  it('is 1 where one title alone begins so', () => {
    const other = documentOf('other', { title: 'On Fridays we deploy' });
    assert.equal(ceilingOf('prefix as typed', [typed('Deploy on')], [right, other]), 1);
  });

  it('is what chance gives where two titles begin so', () => {
    const other = documentOf('other', { title: 'Deploy on Mondays' });
    assert.equal(ceilingOf('prefix as typed', [typed('Deploy on')], [right, other]), 0.75);
  });

  it('is higher where one of the titles is longer, for it is cut in more places', () => {
    const other = documentOf('other', { title: 'Deploy on any day of the week that you like but not on Fridays' });
    const ceiling = ceilingOf('prefix as typed', [typed('Deploy on')], [right, other]) ?? 0;
    assert.ok(ceiling > 0.75 && ceiling < 1, `it is ${ceiling}`);
  });
});

describe('The answers of a phrase', () => {
  const answers = (words: string, ...documents: readonly SearchDocument[]): readonly string[] =>
    [...withPhrase(words, documents)].sort();
  const held = documentOf('held', { title: 'Trains', text: 'We ship (small\n steps) every day.' });
  const heldToo = documentOf('held too', { title: 'Boats', text: 'Small steps, thrice.' });

  it('are all documents whose text holds it', () => {
    assert.deepEqual(answers('small steps', held, heldToo), ['held', 'held too']);
  });

  it('are those whose title holds it, where there are some', () => {
    const titled = documentOf('titled', { title: 'Small steps', text: 'Large ones.' });
    assert.deepEqual(answers('small steps', held, heldToo, titled), ['titled']);
  });

  it('are none that hold it with other signs or as parts of words', () => {
    const others = [documentOf('signs', { text: 'small, steps' }), documentOf('parts', { text: 'small stepsisters' })];
    assert.deepEqual(answers('small steps', ...others), []);
  });
});
