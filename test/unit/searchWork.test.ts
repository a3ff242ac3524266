import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { runToEnd } from '../../src/core/steps';
import type { SearchDocument } from '../../src/core/search/searchDocument';
import { TalkSearch } from '../../src/core/search/talkSearch';
import { TermIndex } from '../../src/core/search/termIndex';
import { realDocuments } from '../support/realQueries';
import { documentOf, searchOf } from '../support/searchDocuments';
import { someTitles, typedLetters } from '../support/typedTitles';

/** How much more than linear work may grow when the documents double. */
const GROWTH = 1.8;

const real = realDocuments();

/** The real documents `times` over, each time with some words of its own, as more talks bring more words. */
const manyDocuments = (times: number): SearchDocument[] =>
  Array.from({ length: times }, (_, copy) =>
    real.map((document) => ({
      ...document,
      id: `${document.id}/${copy}`,
      title: `${document.title} take${copy}`,
      text: document.text.replaceAll(/\b(\w{6,})\b/g, (word, _long, at: number) =>
        at % 7 === 0 ? `${word}${copy}` : word,
      ),
    })),
  ).flat();

const few = manyDocuments(4);
const many = manyDocuments(8);

function stepsOf(work: Generator<unknown, unknown>): number {
  let steps = 0;
  while (!work.next().done) steps++;
  return steps;
}

/** What typing real titles makes the index look up: terms, and the documents that hold them. */
function workOfTyping(t: TestContext, documents: readonly SearchDocument[]): number {
  const search = searchOf(documents);
  const hits = t.mock.method(TermIndex.prototype, 'hits');
  for (const title of someTitles(real, 10)) for (const typed of typedLetters(title)) search.search(typed);
  const work = hits.mock.calls.reduce((sum, { result }) => sum + 1 + (result?.documents.length ?? 0), 0);
  hits.mock.restore();
  return work;
}

describe('When the talks double', () => {
  it('building, saving and loading take no more than in proportion', () => {
    const steps = [few, many].map((documents) => {
      const search = searchOf(documents);
      const saved = runToEnd(search.save());
      return [TalkSearch.build(documents), search.save(), TalkSearch.load(saved)].map(stepsOf);
    });
    for (const [at, before] of (steps[0] ?? []).entries()) {
      const after = steps[1]?.[at] ?? Infinity;
      assert.ok(after <= before * 2 * GROWTH, `${after} steps after ${before}`);
    }
  });

  it('a keystroke looks up no more than in proportion', (t) => {
    const before = workOfTyping(t, few);
    const after = workOfTyping(t, many);
    assert.ok(before > 0);
    assert.ok(after <= before * 2 * GROWTH, `${after} after ${before}`);
  });
});

/** How many terms the step of an update changes in place that changes most of them. */
function mostInOneStep(t: TestContext, update: Generator<unknown, unknown>): number {
  const replace = t.mock.method(TermIndex.prototype, 'replace');
  let most = 0;
  for (let done = false; !done;) {
    done = update.next().done === true;
    const changed = replace.mock.calls.flatMap(({ arguments: [, before, after] }) => [before, after]);
    most = Math.max(
      most,
      changed.reduce((sum, stream) => sum + (stream?.length ?? 0), 0),
    );
    replace.mock.resetCalls();
  }
  replace.mock.restore();
  return most;
}

describe('An update', () => {
  /** So many terms are changed in place in some ten milliseconds. */
  const MOST = 5_000;
  const words = real
    .map(({ text }) => text)
    .join(' ')
    .split(' ');
  const extra = Array.from({ length: 100 }, (_, n) =>
    documentOf(`Extra ${n}`, { text: words.slice(n * 100, n * 100 + 200).join(' ') }),
  );

  it('changes a few documents in place', (t) => {
    const search = searchOf([...few, ...extra]);
    assert.ok(mostInOneStep(t, search.update([], ['Extra 3'])) > 0);
    assert.ok(mostInOneStep(t, search.update([documentOf('Extra 5', { text: 'other words' })])) > 0);
  });

  for (const count of [1, 10, 100])
    it(`has no long step where ${count} documents go`, (t) => {
      const search = searchOf([...few, ...extra]);
      const gone = extra.slice(0, count).map(({ id }) => id);
      assert.ok(mostInOneStep(t, search.update([], gone)) <= MOST);
    });

  for (const count of [100, 1_000, 20_000])
    it(`has no long step where a document of ${count} words comes and goes`, (t) => {
      const search = searchOf(few);
      const text = words.slice(0, count).join(' ');
      assert.ok(mostInOneStep(t, search.update([documentOf('Extra', { text })])) <= MOST);
      assert.ok(mostInOneStep(t, search.update([documentOf('Extra')])) <= MOST);
    });

  it('has the more steps the more there is, where much changes', () => {
    const [before, after] = [few, many].map((documents) => {
      const search = searchOf([...documents, ...extra]);
      return stepsOf(
        search.update(
          [],
          extra.map(({ id }) => id),
        ),
      );
    });
    assert.ok(before! < after!, `${before} and ${after}`);
  });
});

describe('A very long text', () => {
  const words = Array.from({ length: 30_000 }, (_, at) => `word${at}`);
  const text = words.join(' ');

  it('is read in steps, and its words stand side by side wherever one ends', () => {
    const work = TalkSearch.build([documentOf('Long', { text })]);
    let steps = 0;
    let next = work.next();
    for (; !next.done; next = work.next()) steps++;
    assert.ok(steps > text.length / 25_000, `${steps} steps`);
    // Each stretch begins with the last word of the one before.
    for (let at = 0; at < words.length; at += 99)
      assert.equal(next.value.search(`"${words.slice(at, at + 100).join(' ')}"`).total, 1);
    assert.equal(next.value.search('"word0 word2"').total, 0);
  });
});

describe('As a query is typed', () => {
  it('words that were typed before are not looked up again', (t) => {
    const search = searchOf(real);
    search.search('infrastructure as code with terr');
    const hits = t.mock.method(TermIndex.prototype, 'hits');
    search.search('infrastructure as code with terra');
    const asked = hits.mock.callCount();
    hits.mock.resetCalls();
    search.search('terraf');
    search.search('infrastructure as code with terraf');
    assert.ok(asked > 0);
    // The second of these two knows the word that it ends with.
    const alone = hits.mock.callCount();
    hits.mock.resetCalls();
    search.search('infrastructure as code with terraf');
    assert.ok(alone <= asked, `${alone} for one word, ${asked} for the end of five`);
    assert.equal(hits.mock.callCount(), 0);
  });

  it('one or two letters do not look at every text', (t) => {
    const search = searchOf(many);
    for (const typed of ['d', 'co']) {
      const hits = t.mock.method(TermIndex.prototype, 'hits');
      search.search(typed);
      const looked = new Set(hits.mock.calls.flatMap(({ arguments: [term] }) => term));
      hits.mock.restore();
      const words = new Set(
        many.flatMap(({ title, speakers }) =>
          [title, ...speakers]
            .join(' ')
            .toLowerCase()
            .split(/[^\p{L}\p{N}]+/u),
        ),
      );
      const possible = [...words].filter((word) => word.startsWith(typed)).length;
      assert.ok(
        looked.size <= possible + 1,
        `“${typed}” looks at ${looked.size} terms, titles and names have ${possible}`,
      );
    }
  });
});
