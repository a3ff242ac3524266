import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readDecisions, withDecision, withoutDecision } from '../../src/core/library/decisionLines';
import type { Decision } from '../../src/core/library/decisions';
import { guessTalk } from '../../src/core/talks/guessTalk';

const POST = 'https://blog.example.org/2020/';
const isTalk: Decision = {
  kind: 'isTalk',
  post: POST,
  where: 'Fonts, I think',
  title: 'Fonts',
  speakers: ['Lena Vogel'],
};
const notTalk: Decision = { kind: 'notTalk', post: POST, where: 'The venue — a shipyard' };
const apart: Decision = { kind: 'apart', talks: ['b#one', 'a#one'] };

const FILE = [
  '{"v":1,"kind":"apart","key":["a#one","b#one"]}',
  `{"v":1,"kind":"isTalk","key":["${POST}","Fonts, I think"],"title":"Fonts","speakers":["Lena Vogel"]}`,
  `{"v":1,"kind":"notTalk","key":["${POST}","The venue — a shipyard"]}`,
  '',
].join('\n');

const write = (decisions: readonly Decision[], text = ''): string => decisions.reduce(withDecision, text);

describe('The file of decisions', () => {
  it('has one line a decision, sorted, whatever came first', () => {
    assert.equal(write([notTalk, apart, isTalk]), FILE);
    assert.equal(write([apart, isTalk, notTalk, isTalk]), FILE);
    assert.deepEqual(readDecisions(FILE), [{ kind: 'apart', talks: ['a#one', 'b#one'] }, isTalk, notTalk]);
  });

  it('has one answer about a heading, and one about two talks in whatever order', () => {
    const other: Decision = { kind: 'notTalk', post: POST, where: 'Fonts, I think' };
    assert.deepEqual(readDecisions(withDecision(FILE, other)), [
      { kind: 'apart', talks: ['a#one', 'b#one'] },
      other,
      notTalk,
    ]);
    assert.equal(withoutDecision(write([apart]), { kind: 'apart', talks: ['a#one', 'b#one'] }), '');
  });

  it('keeps what it does not understand, byte for byte', () => {
    const strange = [
      '<<<<<<< HEAD',
      '{"v":1,"kind":"alias","key":["x"],  "to":"y"}',
      '{"v":2,"kind":"notTalk","key":["p","w"],"reason":"new"}',
      'no JSON',
      '',
      '\t{"v":1,"kind":"isTalk","key":["p","w"],"title":7}',
    ];
    const text = `${strange.join('\n')}\n`;
    assert.deepEqual(readDecisions(text), []);
    const written = write([isTalk, notTalk], text);
    assert.deepEqual(
      written.split('\n').filter((line) => strange.includes(line)),
      [...strange, ''],
    );
    assert.equal(withoutDecision(withoutDecision(written, isTalk), notTalk), text);
  });

  it('keeps line ends and byte order mark, and ends every line', () => {
    const windows = `\uFEFF${FILE.replaceAll('\n', '\r\n')}`;
    assert.deepEqual(readDecisions(windows), readDecisions(FILE));
    assert.equal(withDecision(withoutDecision(windows, isTalk), isTalk), windows);
    assert.equal(withDecision(FILE.trimEnd(), isTalk), FILE);
  });

  const texts = fc.oneof(fc.constantFrom('a', 'b', 'a\nb', '\u2028', '"'), fc.string({ unit: 'binary', maxLength: 6 }));
  const decisions: fc.Arbitrary<Decision> = fc.oneof(
    fc.record({
      kind: fc.constant('isTalk' as const),
      post: texts,
      where: texts,
      title: texts.filter((text) => text.trim() !== ''),
      speakers: fc.array(texts, { maxLength: 2 }),
    }),
    fc.record({ kind: fc.constant('notTalk' as const), post: texts, where: texts }),
    fc
      .tuple(texts, texts)
      .filter(([one, other]) => one !== other)
      .map((talks) => ({ kind: 'apart' as const, talks })),
  );

  it('gives back what was written, whatever stood there', () => {
    fc.assert(
      fc.property(fc.array(decisions), fc.string({ unit: 'binary' }), (all, before) => {
        const text = write(all, before);
        const last = all.at(-1);
        if (last) {
          assert.equal(withDecision(text, last), text);
          assert.equal(readDecisions(text).length > readDecisions(withoutDecision(text, last)).length, true);
        }
        const again = readDecisions(text).reduce(withDecision, '');
        assert.deepEqual(readDecisions(again), readDecisions(text));
        const none = readDecisions(text).reduce(withoutDecision, text);
        assert.deepEqual(readDecisions(none), []);
        assert.ok(none === before || none === `${before}\n` || readDecisions(before).length > 0 || all.length === 0);
      }),
      { examples: [[[{ kind: 'notTalk', post: 'urn:a', where: 'Lunch' }], '\r']], numRuns: 1000 },
    );
  });

  it('does not depend on the order of the acts', () => {
    const key = (decision: Decision): string =>
      decision.kind === 'apart' ? [...decision.talks].sort().join('\n\n') : `${decision.post}\n\n${decision.where}`;
    fc.assert(
      fc.property(fc.uniqueArray(decisions, { selector: key, maxLength: 12 }), (all) => {
        assert.equal(write(all.toReversed()), write(all));
        assert.equal(readDecisions(write(all)).length, all.length);
      }),
    );
  });
});

describe('What a heading may mean', () => {
  it('is guessed for whoever is asked', () => {
    assert.deepEqual(guessTalk('10:30 Workshop: Knitting for beginners — Zorbla Quux'), {
      title: 'Knitting for beginners',
      speakers: ['Zorbla Quux'],
    });
    assert.deepEqual(guessTalk('Something about fonts'), { title: 'Something about fonts', speakers: [] });
    assert.deepEqual(guessTalk('— —'), { title: '— —', speakers: [] });
  });
});
