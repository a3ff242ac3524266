import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { runToEnd } from '../../src/core/steps';
import { MOST_BYTES, savedFiles, type SavedIndex } from '../../src/core/search/savedIndex';
import type { SearchDocument } from '../../src/core/search/searchDocument';
import { TalkSearch } from '../../src/core/search/talkSearch';
import { inSlices } from '../../src/slices';
import { realDocuments } from '../support/realQueries';
import { documentOf, idsFound, searchOf } from '../support/searchDocuments';
import { titlesThatFellOut } from '../support/typedTitles';

const documents = realDocuments();
const real = searchOf(documents);

describe('A title being typed', () => {
  it('stays among the first ten once it is there: all titles of the real feed', () => {
    assert.deepEqual(titlesThatFellOut(real, documents), []);
  });

  const quoted = 'Python: A “Toy” Language – Part 2';
  const alike = Array.from({ length: 12 }, (_, n) => documentOf(`Python at ${n}`));

  it('stays among them where a quote opens that is not closed yet', () => {
    const some = [documentOf(quoted), ...alike];
    assert.deepEqual(titlesThatFellOut(searchOf(some), some), []);
  });

  it('is first with quotes and dashes as the keyboard has them', () => {
    const search = searchOf([...alike, documentOf(quoted)]);
    for (const typed of ['Python: A "', 'python: a "t', 'Python: A "Toy" Language - '])
      assert.equal(search.search(typed).hits[0]?.id, quoted, typed);
  });

  const words = fc.constantFrom(
    'go',
    'google',
    'test',
    'testing',
    'a',
    'data',
    'database',
    'Data-Analysis',
    'DATA',
    'it’s',
    '-with',
    '“x”',
    'C++',
    'tag:x',
    'Ada',
    'Lovelace',
    '"quoted"',
    'é',
    '機械',
  );
  const titles = fc.array(words, { minLength: 1, maxLength: 4 }).map((some) => some.join(' '));
  it('stays among them whatever the others are', () => {
    fc.assert(
      fc.property(fc.array(titles, { minLength: 12, maxLength: 40 }), (all) => {
        const some = all.map((title, n) =>
          documentOf(title, { id: `${n}`, text: all[n - 1] ?? '', speakers: n % 3 ? ['Ada Lovelace'] : ['Go Test'] }),
        );
        assert.deepEqual(titlesThatFellOut(searchOf(some), some), []);
      }),
      { numRuns: 40 },
    );
  });
});

const QUERIES = [
  'devops',
  'cloud cost',
  'terrafrom',
  '"supply chain"',
  'speaker:ken',
  'a',
  'dev',
  'obser -cloud',
  'culture failure',
  '',
];

/** What is found, told without the last digits of scores. */
const answers = (search: TalkSearch): unknown =>
  QUERIES.map((query) => {
    const { total, hits } = search.search(query, { limit: 20 });
    return { query, total, hits: hits.map(({ id, tier, why }) => ({ id, tier, why })) };
  });

describe('An updated index', () => {
  it('answers as one that is built anew', () => {
    const subset = fc.uniqueArray(fc.nat(documents.length - 1), { maxLength: 12 });
    fc.assert(
      fc.property(subset, subset, subset, (missing, changing, leaving) => {
        const at = (numbers: readonly number[]) => numbers.flatMap((number) => documents[number] ?? []);
        const before = documents.filter((_, number) => !missing.includes(number));
        const search = searchOf(before.map((one) => ({ ...one })));
        const changed = [
          ...at(missing),
          ...at(changing).map((one) => ({ ...one, title: `${one.title} again`, text: `newword ${one.text}` })),
        ];
        const gone = new Set(at(leaving).map(({ id }) => id));
        // What was asked before is remembered, and must be forgotten where it is no longer so.
        answers(search);
        runToEnd(search.update(changed, []));
        answers(search);
        runToEnd(search.update([], gone));
        const after = new Map([...documents, ...changed].map((one) => [one.id, one]));
        const anew = searchOf([...after.values()].filter(({ id }) => !gone.has(id)));
        assert.equal(search.size, anew.size);
        assert.deepEqual(answers(search), answers(anew));
      }),
      { numRuns: 25 },
    );
  });

  for (const [what, change] of [
    ['its day', { date: '2031-01-01' }],
    ['its speakers', { speakers: ['Zora Quux'] }],
    ['its title', { title: 'Another title' }],
  ] as const)
    it(`is in order where of one document only ${what} changes`, () => {
      const before = documents.map((one) => ({ ...one, speakers: ['Ada'], event: 'Conf' }));
      const search = searchOf(before);
      const changed = { ...before[20]!, ...change };
      runToEnd(search.update([changed]));
      const anew = searchOf(before.map((one) => (one.id === changed.id ? changed : one)));
      for (const query of ['event:conf', 'zora quux', 'ada', 'another t'])
        assert.deepEqual(idsFound(search, query, { limit: 200 }), idsFound(anew, query, { limit: 200 }), query);
    });

  it('is in order where one document takes the place of another', () => {
    const search = searchOf(documents);
    const [gone, kept] = [documents.at(-1)!, documents.slice(0, -1)];
    const coming = { ...documents[3]!, id: 'coming', date: '2031-01-01' };
    runToEnd(search.update([coming], [gone.id]));
    const anew = searchOf([...kept, coming]);
    for (const query of ['year:2010..2040', 'devops', coming.title])
      assert.deepEqual(idsFound(search, query, { limit: 200 }), idsFound(anew, query, { limit: 200 }), query);
  });

  const few = documents.slice(0, 8).map((one) => ({ ...one, text: 'short' }));
  const changed = few.map((one, at) => ({ ...one, id: at % 2 ? one.id : `new ${at}`, text: 'newword' }));
  const long = { ...documentOf('Long'), text: `newword ${'and so on '.repeat(5_000)}` };
  const updates: readonly (readonly [string, readonly SearchDocument[], readonly string[]])[] = [
    ['a few documents change', changed, []],
    ['many change', documents.map((one) => ({ ...one, text: `newword ${one.text}` })).slice(0, 40), []],
    ['a very long one comes', [long], []],
    ['some go', [], few.slice(2, 4).map(({ id }) => id)],
    ['many go', [], documents.slice(5, 45).map(({ id }) => id)],
    ['some change and some go', changed.slice(0, 5), few.slice(5).map(({ id }) => id)],
  ];
  for (const [what, coming, going] of updates)
    it(`answers while ${what}: what stays is found as ever, and the rest as it was or will be`, () => {
      const search = searchOf([...few, ...documents.slice(few.length)]);
      const moving = new Set([...coming.map(({ id }) => id), ...going]);
      const settled = (query: string): readonly string[] =>
        idsFound(search, query, { limit: 200 })
          .filter((id) => !moving.has(id))
          .sort();
      const before = QUERIES.map(settled);
      let steps = 0;
      const work = search.update(coming, going);
      while (!work.next().done) {
        steps++;
        assert.deepEqual(QUERIES.map(settled), before);
        assert.ok(search.search('newword').total <= coming.length);
      }
      assert.ok(steps > 5);
      assert.deepEqual(QUERIES.map(settled), before);
      assert.equal(search.search('newword').total, coming.length);
      const left = new Set(search.documents.map(({ id }) => id));
      assert.deepEqual([coming.every(({ id }) => left.has(id)), going.some((id) => left.has(id))], [true, false]);
    });

  for (const times of [1_000, 4_095, 4_096, 10_000])
    it(`gives up a document that holds a word ${times} times, without a warning`, (t) => {
      const warn = t.mock.method(console, 'warn', () => undefined);
      const search = searchOf([documentOf('One', { text: 'before '.repeat(times) }), documentOf('Two')]);
      runToEnd(search.update([documentOf('One', { text: 'after' })]));
      assert.deepEqual(
        ['before', 'after'].map((word) => search.search(word).total),
        [0, 1],
      );
      assert.equal(warn.mock.callCount(), 0);
    });

  it('finds what was changed, and no longer what was there', () => {
    const search = searchOf([documentOf('One', { text: 'before' }), documentOf('Two')]);
    runToEnd(search.update([documentOf('One', { text: 'after' })]));
    assert.deepEqual(
      ['before', 'after'].map((word) => search.search(word).total),
      [0, 1],
    );
  });
});

describe('A saved index', () => {
  const saved = runToEnd(real.save());

  it('answers as the one that was saved', () => {
    const loaded = runToEnd(TalkSearch.load(saved));
    assert.ok(loaded);
    assert.deepEqual(answers(loaded), answers(real));
  });

  it('can be loaded in slices', async () => {
    let turns = 0;
    const loaded = await inSlices(TalkSearch.load(saved), { budget: 0, onProgress: () => turns++ });
    assert.ok(loaded);
    assert.deepEqual(answers(loaded), answers(real));
    assert.ok(turns > 0);
  });

  it('lies in files of at most 1 MB, of which a changed document changes one', () => {
    const many = Array.from({ length: 4 }, (_, copy) =>
      documents.map((one) => ({ ...one, id: `${one.id}/${copy}`, text: `${one.text} `.repeat(6) })),
    ).flat();
    const search = searchOf(many);
    const before = runToEnd(search.save());
    runToEnd(search.update([documentOf('New', { id: many[3]!.id })]));
    const after = runToEnd(search.save());
    assert.ok(before.files.size > 2);
    for (const file of before.files.values()) assert.ok(file.length <= MOST_BYTES);
    assert.equal([...after.files.keys()].filter((name) => !before.files.has(name)).length, 1);
    assert.deepEqual(savedFiles(after.list), [...after.files.keys()]);
  });

  const damaged: readonly (readonly [string, SavedIndex])[] = [
    ['a file is missing', { ...saved, files: new Map([...saved.files].slice(1)) }],
    [
      'a file ends too soon',
      { ...saved, files: new Map([...saved.files].map(([name, bytes]) => [name, bytes.slice(0, -5)])) },
    ],
    ['the list is of another version', { ...saved, list: saved.list.replace(/"version":\d+/, '"version":0') }],
    ['the list is no JSON', { ...saved, list: saved.list.slice(1) }],
    ['the list is something else', { ...saved, list: '[null]' }],
    ['the list names no files', { ...saved, list: saved.list.replace(/\[.*\]/, '[]') }],
    ['a part of the list names no files', { ...saved, list: saved.list.replace(/\[.*\]/, '[[]]') }],
  ];
  for (const [what, index] of damaged)
    it(`is not taken where ${what}`, () => assert.equal(runToEnd(TalkSearch.load(index)), undefined));

  it('is not taken where any one byte of it is wrong', () => {
    const small = runToEnd(searchOf([documentOf('One', { text: 'some words' }), documentOf('Two')]).save());
    const [[name, bytes] = ['', new Uint8Array(0)]] = small.files;
    assert.ok(bytes.length > 100 && small.files.size === 1);
    for (const [at, byte] of bytes.entries())
      for (let bit = 0; bit < 8; bit++) {
        const file = bytes.with(at, byte ^ (1 << bit));
        const loaded = runToEnd(TalkSearch.load({ ...small, files: new Map([[name, file]]) }));
        assert.equal(loaded, undefined, `bit ${bit} of byte ${at}`);
      }
  });

  it('is not taken, or is the same, where any one letter of its list is wrong', () => {
    const small = runToEnd(searchOf([documentOf('One', { text: 'some words' }), documentOf('Two')]).save());
    for (const at of Array.from(small.list).keys())
      for (const letter of ['', ' ', '0', '9', 'x', '[', ']', '"', ',']) {
        const list = small.list.slice(0, at) + letter + small.list.slice(at + 1);
        const loaded = runToEnd(TalkSearch.load({ ...small, list }));
        assert.ok(loaded === undefined || idsFound(loaded, 'some words').join() === 'One', list);
      }
  });
});
