import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { highlightsIn } from '../../src/core/search/highlights';
import { FIELDS } from '../../src/core/search/searchFields';
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
    const text = 'A clod in the cloud';
    const found = (part: string) =>
      highlightsIn(part, searchOf([documentOf('x', { text: part })]).search('cloud').hits[0]?.why ?? []).map(
        ({ start, end, reason }) => [part.slice(start, end), reason.how, reason.distance],
      );
    assert.deepEqual(found(text), [['cloud', 'exact', undefined]]);
    assert.deepEqual(found('A clod'), [['clod', 'typo', 1]]);
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

  it('an exact title or name that is not first', () => {
    const noise = Array.from({ length: 60 }, (_, n) =>
      documentOf(`Go further with Go ${n}`, { speakers: ['Go Go'], about: ['go'], text: 'go '.repeat(50) }),
    );
    const search = searchOf([...noise, documentOf('Go'), documentOf('Other', { speakers: ['Ada Go'] })]);
    assert.equal(idsFound(search, 'go')[0], 'Go');
    assert.equal(idsFound(search, 'ada go')[0], 'Other');
  });

  it('a filter that finds nothing where it stands alone', () => {
    const search = searchOf([
      documentOf('Old', { event: 'FOSDEM', date: '2019-02-02' }),
      documentOf('New', { event: 'FOSDEM', date: '2023-02-04' }),
      documentOf('Elsewhere', { event: 'PyCon', date: '2024-05-01' }),
    ]);
    assert.deepEqual(idsFound(search, 'event:fosdem'), ['New', 'Old']);
  });

  it('tags that are found by one of their words, or at all, only in some spelling', () => {
    const search = searchOf([
      documentOf('One', { about: ['cloud/aws'] }),
      documentOf('Two', { tags: ['chaos engineering'] }),
    ]);
    for (const query of ['cloud/aws', 'cloud', 'aws', 'tag:cloud', 'tag:cloud/aws', 'tag:"cloud aws"'])
      assert.deepEqual(idsFound(search, query), ['One'], query);
    for (const query of ['chaos', '"chaos engineering"', 'tag:chaos', 'tag:chaos-engineering', 'tag:engineering'])
      assert.deepEqual(idsFound(search, query), ['Two'], query);
  });

  for (const field of FIELDS)
    it(`a field that is given a weight and never searched: ${field}`, () => {
      const value =
        field === 'speakers' || field === 'about' || field === 'tags' || field === 'headings' ? ['zebra'] : 'zebra';
      const search = searchOf([documentOf('Other'), documentOf('x', { id: 'this', [field]: value })]);
      const [hit] = search.search('zebra').hits;
      assert.deepEqual([hit?.id, hit?.why.map((reason) => reason.field)], ['this', [field]]);
    });
});
