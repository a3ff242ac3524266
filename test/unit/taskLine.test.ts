import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type TaskLine, readTaskLine, withDone } from '../../src/core/notes/taskLine';
import { assertGrowsLinearly } from '../support/growth';

const TODAY = '2026-11-24';

/** Reads a line that is a task. */
function read(line: string): TaskLine {
  const task = readTaskLine(line);
  assert.ok(task, `“${line}” is a task`);
  return task;
}

/** What a line says, without what it does not say. */
function facts(line: string): Record<string, unknown> {
  const { text, status, priority, due, scheduled, start, created, done, cancelled, ...more } = read(line);
  const { recurrence, onCompletion, id, dependsOn, tags } = more;
  const all = { status, priority, due, scheduled, start, created, done, cancelled };
  const said = Object.entries({ ...all, recurrence, onCompletion, id, dependsOn, tags }).filter(
    ([key, value]) => value !== null && value.length > 0 && value !== (key === 'status' ? 'todo' : 'none'),
  );
  return { text, ...Object.fromEntries(said) };
}

describe('reading a task line', () => {
  const table: readonly (readonly [line: string, expected: Record<string, unknown>])[] = [
    ['- [ ] Call Ann', { text: 'Call Ann' }],
    ['* [ ] star', { text: 'star' }],
    ['+ [ ] plus', { text: 'plus' }],
    ['1. [ ] numbered', { text: 'numbered' }],
    ['12) [ ] bracket', { text: 'bracket' }],
    ['\t- [ ] nested by a tab', { text: 'nested by a tab' }],
    ['> > - [ ] in a quote in a quote', { text: 'in a quote in a quote' }],
    ['- [ ]', { text: '' }],
    ['- [x] done', { text: 'done', status: 'done' }],
    ['- [X] done', { text: 'done', status: 'done' }],
    ['- [/] begun', { text: 'begun', status: 'inProgress' }],
    ['- [-] given up ❌ 2026-11-01', { text: 'given up', status: 'cancelled', cancelled: '2026-11-01' }],
    ['- [h] waits', { text: 'waits', status: 'onHold' }],
    ['- [?] unknown sign', { text: 'unknown sign' }],
    ['- [😀] a sign of two units', { text: 'a sign of two units' }],
    [
      '- [ ] Set budget alerts in our accounts #costs ⏫ 📅 2026-12-01',
      { text: 'Set budget alerts in our accounts #costs', tags: ['costs'], priority: 'high', due: '2026-12-01' },
    ],
    [
      '- [x] Send the summary to the finance people ✅ 2026-11-23',
      { text: 'Send the summary to the finance people', status: 'done', done: '2026-11-23' },
    ],
    [
      '- [ ] Ask for slides ⏫ 🔁 every month 📅 2026-12-01',
      { text: 'Ask for slides', priority: 'high', recurrence: 'every month', due: '2026-12-01' },
    ],
    [
      '- [ ] all 🆔 abc123 ⛔ a-1,b_2 🔺 🔁 every 2 weeks on Monday, Friday when done 🏁 delete ➕ 2026-01-01 🛫 2026-01-02 ⏳ 2026-01-03 📅 2026-01-04',
      {
        text: 'all',
        id: 'abc123',
        dependsOn: ['a-1', 'b_2'],
        priority: 'highest',
        recurrence: 'every 2 weeks on Monday, Friday when done',
        onCompletion: 'delete',
        created: '2026-01-01',
        start: '2026-01-02',
        scheduled: '2026-01-03',
        due: '2026-01-04',
      },
    ],
    [
      '- [ ] any order 📅 2026-01-04 ⏬ ➕ 2026-01-01',
      { text: 'any order', priority: 'lowest', due: '2026-01-04', created: '2026-01-01' },
    ],
    ['- [ ] a 🔼', { text: 'a', priority: 'medium' }],
    ['- [ ] a 🔽', { text: 'a', priority: 'low' }],
    ['- [ ] other sign 📆 2026-01-04', { text: 'other sign', due: '2026-01-04' }],
    ['- [ ] other sign 🗓 2026-01-04', { text: 'other sign', due: '2026-01-04' }],
    ['- [ ] other sign ⌛ 2026-01-04', { text: 'other sign', scheduled: '2026-01-04' }],
    ['- [ ] emoji style 🗓\uFE0F 2026-01-04', { text: 'emoji style', due: '2026-01-04' }],
    ['- [ ] text style ⏫\uFE0E 📅\uFE0E2026-01-04', { text: 'text style', priority: 'high', due: '2026-01-04' }],
    ['- [ ] selector last ⏫\uFE0F', { text: 'selector last', priority: 'high' }],
    ['- [ ] no-break\u00a0📅\u00a02026-01-04\u00a0⏫', { text: 'no-break', due: '2026-01-04', priority: 'high' }],
    ['- [ ] no space📅2026-01-04', { text: 'no space', due: '2026-01-04' }],
    ['- [ ] spaces 📅   2026-01-04   ', { text: 'spaces', due: '2026-01-04' }],
    ['- [ ] tags #a 📅 2026-01-04 #b/c #d', { text: 'tags #a #b/c #d', tags: ['a', 'b/c', 'd'], due: '2026-01-04' }],
    ['- [ ] block 📅 2026-01-04 ^link-1', { text: 'block', due: '2026-01-04' }],
    // The leftmost counts, as in Obsidian Tasks.
    ['- [ ] twice 📅 2026-01-04 📅 2026-02-05', { text: 'twice', due: '2026-01-04' }],
    // A sign in mid-text is text.
    ['- [ ] due 📅 2026-01-04 is not at the end', { text: 'due 📅 2026-01-04 is not at the end' }],
    ['- [ ] unknown 🌍 2026-01-04 ⏫', { text: 'unknown 🌍 2026-01-04', priority: 'high' }],
    ['- [ ] hidden 📅 2026-01-04 ⏰ 2026-01-03', { text: 'hidden 📅 2026-01-04 ⏰ 2026-01-03' }],
    ['- [ ] other format 📅 01-04-2026', { text: 'other format 📅 01-04-2026' }],
    ['- [ ] a time 📅 2026-01-04 10:00', { text: 'a time 📅 2026-01-04 10:00' }],
    ['- [ ] no such day 📅 2026-02-30 ⏫', { text: 'no such day 📅 2026-02-30', priority: 'high' }],
    ['- [ ] https://example.com/#anchor', { text: 'https://example.com/#anchor' }],
    ['- [ ] issue (#12) and #34', { text: 'issue (#12) and #34', tags: ['34'] }],
    ['- [ ] 📅 2026-01-04', { text: '', due: '2026-01-04' }],
    ['- [ ] 🔁', { text: '🔁' }],
    ['- [ ] ⛔', { text: '⛔' }],
  ];
  for (const [line, expected] of table) it(line, () => assert.deepEqual(facts(line), expected));

  for (const line of [
    '',
    'text',
    '- item',
    '-[ ] no space',
    '- [] nothing between',
    '- [xy] two signs',
    '- [a](https://example.com)',
    '- [ ]glued',
    '# [ ] heading',
    'text - [ ] in mid-line',
    '1 [ ] no dot',
  ])
    it(`no task: ${line}`, () => assert.equal(readTaskLine(line), undefined));

  it('reads any text without a failure, and fields never reach into the checkbox', () => {
    const all = '📅 📆 🗓 ⏳ ⌛ 🛫 ➕ ✅ ❌ 🔁 🔺 ⏫ 🔼 🔽 ⏬ 🏁 🆔 ⛔ # ^ a b 1 , - \uFE0F \u00a0 2026-01-04 every';
    const signs = fc.constantFrom(' ', ...all.split(' '));
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(signs).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (words) => {
        const line = `- [ ] ${words.replace(/[\r\n]/g, '')}`;
        const task = read(line);
        assert.equal(task.raw, line);
        let at = '- [ ]'.length;
        for (const { start, end } of task.fields) {
          assert.ok(at <= start && start < end && end <= line.length);
          at = end;
        }
      }),
    );
  });

  it('takes time in proportion to the length of a line', () => {
    const line = (count: number): string =>
      `- [ ] ${'a #b 📅 2026-01-04 every, '.repeat(count)}⛔ ${'a,'.repeat(count)}`;
    assertGrowsLinearly(line, 20_000, readTaskLine);
  });
});

describe('writing a task line', () => {
  const done: readonly (readonly [open: string, done: string])[] = [
    ['- [ ] Call Ann', `- [x] Call Ann ✅ ${TODAY}`],
    ['  * [ ] kept  spaces 📅 2026-12-01', `  * [x] kept  spaces 📅 2026-12-01 ✅ ${TODAY}`],
    ['> 1. [ ] quoted ^id', `> 1. [x] quoted ✅ ${TODAY} ^id`],
    ['- [ ] hard break  ', `- [x] hard break ✅ ${TODAY}  `],
    ['- [ ] selector 🗓\uFE0F 2026-12-01 ⏫\uFE0F', `- [x] selector 🗓\uFE0F 2026-12-01 ⏫\uFE0F ✅ ${TODAY}`],
    ['- [ ] tag last 📅 2026-12-01 #b', `- [x] tag last 📅 2026-12-01 #b ✅ ${TODAY}`],
    ['- [ ]', `- [x] ✅ ${TODAY}`],
  ];
  for (const [open, ticked] of done) {
    it(`ticks ${open}`, () => assert.equal(withDone(read(open), true, TODAY), ticked));
    it(`unticks ${ticked}`, () => assert.equal(withDone(read(ticked), false, TODAY), open));
  }

  it('leaves a line alone that is so already', () => {
    for (const line of ['- [X] done ✅ 2020-01-01', '- [x] done'])
      assert.equal(withDone(read(line), true, TODAY), line);
    for (const line of ['- [ ] open', '- [/] begun', '- [?] asked', '- [-] given up ❌ 2026-11-01'])
      assert.equal(withDone(read(line), false, TODAY), line);
  });

  it('takes the day of giving up away when a task is done after all', () =>
    assert.equal(withDone(read('- [-] a ❌ 2026-11-01 ^b'), true, TODAY), `- [x] a ✅ ${TODAY} ^b`));

  it('writes the day anew where an open task has an old one', () =>
    assert.equal(withDone(read('- [ ] a ✅ 2020-01-01 #b'), true, TODAY), `- [x] a ✅ ${TODAY} #b`));

  it('takes every done day away, but not one in the text', () =>
    assert.equal(
      withDone(read('- [x] was ✅ 2020-01-01 once ✅ 2021-01-01 📅 2022-01-01 ✅ 2023-01-01'), false, TODAY),
      '- [ ] was ✅ 2020-01-01 once 📅 2022-01-01',
    ));

  const words = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n✅❌]/gu, ''));
  it('gives any line back byte for byte after ticking and unticking', () => {
    fc.assert(
      fc.property(words, fc.constantFrom('', ' 📅 2026-12-01', ' ⏫\uFE0F', ' #tag', ' ^id', '  '), (text, tail) => {
        const line = `\t> - [ ] ${text}${tail}`;
        const ticked = withDone(read(line), true, TODAY);
        assert.equal(read(ticked).done, TODAY);
        assert.equal(withDone(read(ticked), false, TODAY), line);
      }),
    );
  });
});
