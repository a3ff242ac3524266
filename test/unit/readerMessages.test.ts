import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { LONGEST_ID } from '../../src/core/library/identity';
import { LONGEST_FOLLOW_UP, LONGEST_QUOTE, readHistory, readPageMessage } from '../../src/reader/messages';
import { goTo, type History, LONGEST_HISTORY, step } from '../../src/reader/place';

describe('what a page may say', () => {
  const place = { kind: 'talk', id: 'a#b' };

  it('is taken as it is, and nothing beside it', () => {
    const messages = [
      { type: 'ready' },
      { type: 'open', place, side: false },
      { type: 'go', by: -1 },
      { type: 'tick', page: 3, key: 'file:///n.md#3', done: true },
      { type: 'addFollowUp', page: 3, text: 'Call Ann' },
      { type: 'accept', page: 3, index: 0 },
      { type: 'copyQuote', page: 3, text: 'two\nlines' },
      { type: 'openNote', page: 3 },
      { type: 'showImages', page: 3 },
      { type: 'retryImages', page: 3 },
      { type: 'search' },
      { type: 'showView', view: 'speakers' },
      { type: 'follow' },
      { type: 'refresh' },
      { type: 'allow' },
      { type: 'order', order: 'fit' },
      { type: 'widen', limit: 'titles' },
    ];
    for (const message of messages) assert.deepEqual(readPageMessage({ ...message, command: 'evil' }), message);
  });

  it('is nothing where a field is missing, of the wrong kind or out of bounds', () => {
    const refused: readonly unknown[] = [
      undefined,
      null,
      'ready',
      ['ready'],
      {},
      { type: 'run', command: 'workbench.action.quit' },
      { type: 'constructor' },
      { type: 'open', place },
      { type: 'open', place: { kind: 'file', id: '/etc/passwd' }, side: false },
      { type: 'open', place: { kind: 'talk', id: '' }, side: false },
      { type: 'open', place: { kind: 'talk', id: 'x'.repeat(LONGEST_ID + 1) }, side: false },
      { type: 'open', place: { kind: 'talk', id: 7 }, side: false },
      { type: 'showView', view: 'workbench.view.extensions' },
      { type: 'go', by: 2 },
      { type: 'order', order: 'newest' },
      { type: 'widen', limit: 'everything' },
      { type: 'openNote' },
      { type: 'openNote', page: -1 },
      { type: 'addFollowUp', text: 'Call Ann' },
      { type: 'tick', page: 3, key: 'x', done: 'yes' },
      { type: 'addFollowUp', page: 3, text: ' \n ' },
      { type: 'addFollowUp', page: 3, text: 'x'.repeat(LONGEST_FOLLOW_UP + 1) },
      { type: 'accept', page: 3, index: -1 },
      { type: 'accept', page: 3, index: 0.5 },
      { type: 'accept', page: 3, index: '0' },
      { type: 'copyQuote', page: 3, text: 'x'.repeat(LONGEST_QUOTE + 1) },
    ];
    for (const message of refused)
      assert.equal(readPageMessage(message), undefined, JSON.stringify({ message }).slice(0, 80));
  });

  it('as a query is cut where it is too long, and answered', () => {
    const message = readPageMessage({ type: 'query', text: 'x'.repeat(LONGEST_ID + 1) });
    assert.deepEqual(message, { type: 'query', text: 'x'.repeat(LONGEST_ID) });
  });

  it('as a follow-up is one line, whatever was pasted', () => {
    const message = readPageMessage({ type: 'addFollowUp', page: 3, text: ' Call\r\n- [ ] Ann\u2028now ' });
    assert.deepEqual(message, { type: 'addFollowUp', page: 3, text: 'Call - [ ] Ann now' });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => void readPageMessage(value)));
    fc.assert(fc.property(fc.anything(), (value) => void readHistory(value)));
  });
});

describe('the way through pages', () => {
  const talk = (id: string) => ({ kind: 'talk' as const, id });
  const EMPTY: History = { visits: [], at: 0 };
  const ids = ({ visits }: History): readonly string[] => visits.map(({ place }) => place.id);
  const way = ['a', 'b', 'c'].reduce((history, id) => goTo(history, talk(id)), EMPTY);

  it('goes back and forward, and stays at its ends', () => {
    assert.deepEqual([step(way, 1).at, step(way, -1).at, step(step(step(way, -1), -1), -1).at], [2, 1, 0]);
  });

  it('forgets what lay ahead when one goes another way', () => {
    assert.deepEqual(ids(goTo(step(way, -1), talk('d'))), ['a', 'b', 'd']);
  });

  it('tells two visits of one place apart, but staying is no step', () => {
    const again = goTo(way, talk('a'));
    assert.deepEqual(ids(again), ['a', 'b', 'c', 'a']);
    assert.equal(new Set(again.visits.map(({ visit }) => visit)).size, 4);
    assert.equal(goTo(again, talk('a')), again);
  });

  it('keeps a bounded number of steps', () => {
    const long = Array.from({ length: LONGEST_HISTORY + 10 }, (_, at) => String(at)).reduce(
      (history, id) => goTo(history, talk(id)),
      EMPTY,
    );
    assert.equal(long.visits.length, LONGEST_HISTORY);
    assert.equal(ids(long).at(-1), String(LONGEST_HISTORY + 9));
    assert.equal(long.at, LONGEST_HISTORY - 1);
  });

  it('comes back from what a page kept, or not at all', () => {
    assert.deepEqual(readHistory({ history: structuredClone(way), places: {}, draft: '' }), way);
    for (const state of [
      undefined,
      {},
      { history: { visits: [], at: 0 } },
      { history: { ...way, at: 3 } },
      { history: { at: 0, visits: [{ visit: 1, place: { kind: 'x', id: 'a' } }] } },
    ])
      assert.equal(readHistory(state), undefined);
  });
});
