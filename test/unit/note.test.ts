import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type NewNote, newNoteText, newTaskLine } from '../../src/core/notes/newNote';
import { readNote } from '../../src/core/notes/note';

const NOTE = `---
talk: https://markvanlent.dev/2022/11/10/all-day-devops-2022/#taking-control-over-cloud-costs--amir-shaked
title: Taking Control Over Cloud Costs
speakers: [Amir Shaked]
event: All Day DevOps 2022
---

# Taking Control Over Cloud Costs

- [ ] Set budget alerts in our accounts #costs ⏫ 📅 2026-12-01
- [x] Send the summary to the finance people ✅ 2026-11-23

Compare with [[Watch Your Wallet! Cost Optimizations in AWS]] and [[@Renato Losio]].
`;

const HEAD = {
  talk: 'https://markvanlent.dev/2022/11/10/all-day-devops-2022/#taking-control-over-cloud-costs--amir-shaked',
  title: 'Taking Control Over Cloud Costs',
  event: 'All Day DevOps 2022',
};

/** The tasks of a text: line and words. */
const tasksOf = (text: string): readonly string[] =>
  readNote(text).tasks.map(({ line, task }) => `${line} ${task.text}`);

describe('reading a note', () => {
  it('reads what it is about and its tasks', () => {
    const { head, tasks } = readNote(NOTE);
    assert.deepEqual(head, {
      talk: 'https://markvanlent.dev/2022/11/10/all-day-devops-2022/#taking-control-over-cloud-costs--amir-shaked',
      speaker: '',
      event: 'All Day DevOps 2022',
      title: 'Taking Control Over Cloud Costs',
      speakers: ['Amir Shaked'],
      bodyLine: 6,
      heading: 'Taking Control Over Cloud Costs',
    });
    assert.deepEqual(
      tasks.map(({ line, task }) => [line, task.text, task.status]),
      [
        [9, 'Set budget alerts in our accounts #costs', 'todo'],
        [10, 'Send the summary to the finance people', 'done'],
      ],
    );
  });

  for (const [name, text] of [
    ['with CRLF', NOTE.replaceAll('\n', '\r\n')],
    ['with CR', NOTE.replaceAll('\n', '\r')],
    ['with a byte order mark', `\uFEFF${NOTE}`],
  ] as const)
    it(`reads the same ${name}`, () => {
      const { head, tasks } = readNote(text);
      const plain = readNote(NOTE);
      assert.deepEqual({ head, tasks }, { head: plain.head, tasks: plain.tasks });
    });

  const heads: readonly (readonly [name: string, yaml: string, expected: Record<string, unknown>])[] = [
    ['one speaker as text', 'speakers: Ann Lee', { speakers: ['Ann Lee'] }],
    ['a list of lines', 'speakers:\n  - Ann Lee\n  - Bob', { speakers: ['Ann Lee', 'Bob'] }],
    ['a number for a title', 'title: 2022', { title: '2022' }],
    ['quoted words', 'title: "A: b # c"', { title: 'A: b # c' }],
    ['unknown keys', 'tags: [a]\naliases: x\ntalk: t', { talk: 't' }],
    ['a speaker', 'speaker: ann-lee', { speaker: 'ann-lee' }],
    ['a key twice', 'talk: a\ntalk: b', { talk: 'b' }],
    ['broken lines', 'talk: t\n: : [', { talk: 't' }],
    ['words typed above it', 'Nice one #generics\n\ntalk: t\ntitle: T', { talk: 't', title: 'T' }],
    ['words typed right above it', 'Nice one\ntalk: t\ntitle: T', { talk: 't', title: 'T' }],
    ['a list', '- a', {}],
    ['nothing', '', {}],
    ['objects where words are asked for', 'talk: { a: b }\nspeakers: [[a], b]', { speakers: ['b'] }],
    ['a prototype key', '__proto__: { talk: evil }', {}],
    [
      'an alias bomb',
      [
        'a: &a [x, x, x, x, x, x, x, x, x]',
        ...'bcdefgh'.split('').map((n, i) => `${n}: &${n} [${`*${'abcdefg'[i]}, `.repeat(9)}]`),
      ].join('\n'),
      {},
    ],
    ['brackets without end', `talk: t\nx: ${'['.repeat(5_000)}`, {}],
    ['lists in lists without end', `talk: t\nx:\n  ${'- '.repeat(2_000)}`, {}],
    ['more than is read', `talk: t\n${'# filler\n'.repeat(5_000)}title: T`, { talk: 't' }],
  ];
  for (const [name, yaml, expected] of heads)
    it(`reads front matter with ${name}`, () => {
      const { head, tasks } = readNote(`---\n${yaml}\n---\n- [ ] task\n`);
      const { talk, speaker, event, title, speakers } = head;
      const nothing = { talk: '', speaker: '', event: '', title: '', speakers: [] };
      assert.deepEqual({ talk, speaker, event, title, speakers }, { ...nothing, ...expected });
      assert.equal(tasks.length, 1);
    });

  it('still knows what it is about where words were typed before the front matter', () => {
    for (const typed of ['Nice one #generics', 'Nice one\n', 'Nice one\n\nand more\n']) {
      const { head, tasks } = readNote(typed + NOTE);
      assert.deepEqual([head.talk, head.title, head.event], Object.values(HEAD));
      assert.deepEqual([head.bodyLine, tasks.length], [0, 2]);
    }
  });

  it('takes no heading for what a note is about', () => {
    const { head } = readNote('Text\n\ntalk: of the town\n---\n\n---\n\nevent: x\n');
    assert.deepEqual([head.talk, head.event], ['', '']);
  });

  const places: readonly (readonly [name: string, text: string, tasks: readonly string[]])[] = [
    ['nested', '- [ ] a\n  - [ ] b\n\t\t- [ ] c', ['0 a', '1 b', '2 c']],
    ['in quotes and callouts', '> [!todo] Mine\n> - [ ] a\n> > - [ ] b', ['1 a', '2 b']],
    ['not in a fence', '```md\n- [ ] a\n```\n- [ ] b', ['3 b']],
    ['not in a longer fence that holds a shorter one', '````\n```\n- [ ] a\n```\n- [ ] b\n````\n- [ ] c', ['6 c']],
    ['not in a fence of tildes', '~~~\n- [ ] a\n```\n~~~\n- [ ] b', ['4 b']],
    ['not in a fence in a quote', '> ```\n> - [ ] a\n> ```\n> - [ ] b', ['3 b']],
    ['behind a quote that leaves its fence open', '> ```\n> - [ ] a\n\n- [ ] b', ['3 b']],
    ['not in a fence of a list item', '- [ ] a\n  ```\n  - [ ] b\n  ```\n- [ ] c', ['0 a', '4 c']],
    ['behind a list item that leaves its fence open', '- x\n  ```\n  - [ ] a\n- [ ] b', ['3 b']],
    ['not in a fence without an end', '- [ ] a\n\n```\n- [ ] b', ['0 a']],
    ['not in an indented code block', 'text\n\n    - [ ] a\n\n- [ ] b', ['4 b']],
    ['not in a comment', '<!--\n- [ ] a\n-->\n- [ ] b', ['3 b']],
    ['not in front matter', '---\nx: |\n  - [ ] a\n---\n- [ ] b', ['4 b']],
    ['not behind front matter without an end', '---\n- [ ] a', ['1 a']],
    ['with a code span', '- [ ] run `- [ ] x`', ['0 run `- [ ] x`']],
  ];
  for (const [name, text, tasks] of places) it(`reads tasks ${name}`, () => assert.deepEqual(tasksOf(text), tasks));

  it('gives indented lines below a task to the task', () => {
    const { tasks } = readNote(
      '- [ ] a\n  more\n    and more\n  - item\n- [ ] b\n  - [ ] c\n    of c\n\n  not of c\n- [ ] d',
    );
    assert.deepEqual(
      tasks.map(({ line, lastLine }) => [line, lastLine]),
      [
        [0, 2],
        [4, 4],
        [5, 6],
        [9, 9],
      ],
    );
  });

  it('reads any text without a failure, each task as it stands in its line', () => {
    const part = fc.constantFrom(
      '- [ ] a',
      '```',
      '~~~',
      '> ',
      '  ',
      '\n',
      '\r\n',
      '---',
      '# ',
      '<!--',
      '-->',
      'x: &a *a',
      '\t',
      '1. ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(part).map((parts) => parts.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          const { lines, tasks } = readNote(text);
          for (const { line, task } of tasks) assert.equal(lines[line], task.raw);
        },
      ),
    );
  });
});

describe('a new note', () => {
  const talk: NewNote = {
    subject: {
      kind: 'talk',
      id: 'https://markvanlent.dev/2022/11/10/all-day-devops-2022/#taking-control-over-cloud-costs--amir-shaked',
    },
    title: 'Taking Control Over Cloud Costs',
    speakers: ['Amir Shaked'],
    event: 'All Day DevOps 2022',
  };

  it('of a talk has front matter, a heading and the task', () =>
    assert.equal(
      newNoteText(talk, newTaskLine('Set budget alerts in our accounts #costs ⏫ 📅 2026-12-01')),
      NOTE.split('\n').slice(0, 10).join('\n') + '\n',
    ));

  it('without a task ends with an empty line below the heading', () =>
    assert.equal(newNoteText(talk), NOTE.split('\n').slice(0, 8).join('\n') + '\n\n'));

  it('of a speaker names the speaker', () =>
    assert.equal(
      newNoteText({ subject: { kind: 'speaker', id: 'amir-shaked' }, title: 'Amir Shaked', speakers: [], event: null }),
      '---\nspeaker: amir-shaked\ntitle: Amir Shaked\n---\n\n# Amir Shaked\n\n',
    ));

  it('about nothing has no front matter', () =>
    assert.equal(
      newNoteText({ subject: null, title: 'Inbox', speakers: [], event: null }, '- [ ] a'),
      '# Inbox\n\n- [ ] a\n',
    ));

  const headings: readonly (readonly [title: string, heading: string])[] = [
    ['C# and F#', 'C# and F#'],
    ['Learning C #', 'Learning C \\#'],
    ['![](https://example.com/pixel.png)', '!\\[\\](https://example.com/pixel.png)'],
    ['<b>bold</b> and **more**', '\\<b>bold\\</b> and \\*\\*more\\*\\*'],
    ['snake_case and __init__', 'snake_case and \\_\\_init\\_\\_'],
    ['a line\nbreak', 'a line break'],
  ];
  for (const [title, heading] of headings)
    it(`shows the title ${JSON.stringify(title)} as it is`, () =>
      assert.match(newNoteText({ ...talk, title }), new RegExp(`\n# ${escape(heading)}\n`)));

  it('is read back as it was made, whatever a feed has for titles and names', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'no',
        'null',
        '2022',
        '1e3',
        '# x',
        'a: b',
        '- a',
        '"q"',
        "'",
        '*a',
        '&a',
        '---',
        '\u2028',
        '@x',
        '~',
        '<<',
        '%a',
      ),
    );
    const said = text.map((words) => words.replace(/[\s\p{Cc}]+/gu, ' ').trim()).filter(Boolean);
    fc.assert(
      fc.property(
        said,
        said,
        fc.array(said, { maxLength: 3 }),
        fc.option(said),
        said,
        (id, title, speakers, event, task) => {
          const line = newTaskLine(task);
          const note = readNote(newNoteText({ subject: { kind: 'talk', id }, title, speakers, event }, line));
          const { head } = note;
          assert.deepEqual([head.talk, head.title, head.speakers, head.event], [id, title, speakers, event ?? '']);
          assert.deepEqual(
            note.tasks.map((each) => each.task.raw),
            [line],
          );
        },
      ),
    );
  });
});

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
