import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { highlightsIn } from '../../src/core/highlights';
import { documentOf, idsFound, searchOf } from '../support/searchDocuments';

/** What goes wrong in the search of a widely used notes program. */
describe('Known flaws of search over notes are not here:', () => {
  it('a weight given to tags that are never indexed', () => {
    const search = searchOf([documentOf('One', { text: 'costs' }), documentOf('Two', { about: ['costs'] })]);
    assert.deepEqual(idsFound(search, 'costs'), ['Two', 'One']);
    assert.equal(search.search('costs').hits[0]?.why[0]?.field, 'about');
  });

  it('matches that vanish because the list is cut before phrases and exclusions are looked at', () => {
    const many = Array.from({ length: 200 }, (_, n) => documentOf(`Red apple ${n}`, { text: 'apple red '.repeat(20) }));
    const search = searchOf([...many, documentOf('Last', { text: `${'filler '.repeat(300)} a red apple, ripe` })]);
    assert.ok(idsFound(search, '"red apple" ripe', { limit: 5 }).includes('Last'));
    assert.deepEqual(idsFound(search, 'apple -0 -"apple red"', { limit: 5 }), ['Last']);
  });

  it('highlights that are shifted by letters which folding makes longer or shorter', () => {
    const text = 'ﬀß İ é e\u0301 target';
    const why = searchOf([documentOf('x', { text })]).search('target').hits[0]?.why ?? [];
    assert.deepEqual(
      highlightsIn(text, why).map(({ start, end }) => text.slice(start, end)),
      ['target'],
    );
  });

  it('words that are only alike, highlighted as if they had been typed', () => {
    const text = 'A clown in the cloud';
    const why = searchOf([documentOf('x', { text })]).search('cloud').hits[0]?.why ?? [];
    assert.deepEqual(
      highlightsIn(text, why).map(({ start, end }) => text.slice(start, end)),
      ['cloud'],
    );
    const alike = searchOf([documentOf('x', { text: 'A clown' })]).search('cloud').hits[0]?.why ?? [];
    assert.deepEqual(
      alike.map(({ how, distance }) => [how, distance]),
      [['typo', 1]].filter(() => alike.length > 0),
    );
  });

  it('work that is done, or printed, for every document scored', (t) => {
    const log = t.mock.method(console, 'log', () => undefined);
    searchOf([documentOf('Cloud'), documentOf('Clouds')]).search('cloud');
    assert.equal(log.mock.callCount(), 0);
  });

  it('typos that are not forgiven, because the distance is rounded from the length', () => {
    const search = searchOf([documentOf('Cloud'), documentOf('Kubernetes'), documentOf('Terraform')]);
    for (const [typed, title] of [
      ['clowd', 'Cloud'],
      ['cluod', 'Cloud'],
      ['kubernetse', 'Kubernetes'],
      ['ekubrnetes', 'Kubernetes'],
      ['teraform', 'Terraform'],
    ] as const)
      assert.deepEqual(idsFound(search, typed), [title], typed);
  });
});
