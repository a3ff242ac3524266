import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { QueryClass } from '../support/labelledQueries';
import { realDocuments, realQueries } from '../support/realQueries';
import { flexSearch, fuse, lunrEngine, miniSearch, orama, ours } from '../support/searchEngines';
import { judge, qualityTable } from '../support/searchQuality';

/** MRR@10 below which a class must not fall, on the real feed. */
const FLOORS: Readonly<Record<QueryClass, number>> = {
  'title words': 0.99,
  'one typo': 0.99,
  'speaker and word': 0.99,
  'prefix as typed': 0.99,
  'words of the text': 0.98,
  'tag and word': 0.8,
  phrase: 0.99,
  'filter only': 1,
};
const MEAN_FLOOR = 0.97;

const documents = realDocuments();
const queries = realQueries();
const engines = [
  ours(documents),
  miniSearch(documents),
  fuse(documents),
  flexSearch(documents),
  await orama(documents),
  lunrEngine(documents),
];

for (const heldOut of [false, true]) {
  const asked = queries.filter((query) => query.heldOut === heldOut);
  const reports = engines.map((engine) => judge(engine, asked));
  const [mine, ...others] = reports;

  describe(`Search in the real feed, ${asked.length} queries ${heldOut ? 'held out' : 'tuned on'}`, () => {
    it('prints how it compares', (t) => {
      for (const line of qualityTable(reports).split('\n')) t.diagnostic(line);
      assert.ok((mine?.mean.mrr ?? 0) >= MEAN_FLOOR, `the mean is ${mine?.mean.mrr}`);
    });
    for (const [kind, floor] of Object.entries(FLOORS) as [QueryClass, number][]) {
      const reached = mine?.byClass.get(kind)?.mrr ?? 0;
      it(`keeps its floor of ${floor} for “${kind}”`, () => assert.ok(reached >= floor, `it is ${reached}`));
      it(`is behind no other engine for “${kind}”`, () => {
        for (const other of others) {
          const theirs = other.byClass.get(kind)?.mrr ?? 0;
          assert.ok(reached >= theirs, `${other.engine} reaches ${theirs}, we reach ${reached}`);
        }
      });
    }
  });
}
