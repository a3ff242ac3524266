import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type WantedLine, findLine } from '../../src/core/notes/findLine';
import type { FollowUp } from '../../src/core/notes/followUp';
import { groupByDue, groupBySubject } from '../../src/core/notes/followUpGroups';
import { EMPTY_CATALOG, type Library, openLibrary } from '../../src/core/library/library';
import { readNote } from '../../src/core/notes/note';
import { readNotesFolder } from '../../src/core/notes/notesFolderSetting';
import { currentSubject, subjectOf } from '../../src/core/notes/noteSubject';
import type { Talk } from '../../src/core/records';

describe('finding a line again', () => {
  const table: readonly (readonly [
    name: string,
    lines: string,
    wanted: WantedLine,
    found: number | 'gone' | 'ambiguous',
  ])[] = [
    ['in its place', 'a\nb\nc', { line: 1, raw: 'b', before: 'a', after: 'c' }, 1],
    ['further down', 'x\ny\na\nb\nc', { line: 1, raw: 'b', before: 'a', after: 'c' }, 3],
    ['with other neighbours, being the only one', 'x\nb\ny\nz', { line: 3, raw: 'b', before: 'a', after: 'c' }, 1],
    ['nowhere', 'a\nB\nc', { line: 1, raw: 'b', before: 'a', after: 'c' }, 'gone'],
    ['the second of two equal ones', 'a\nb\nc\nb\nd', { line: 3, raw: 'b', before: 'c', after: 'd' }, 3],
    [
      'the first of two that moved to where the second was',
      'x\ny\na\nb\nc\nb\nd',
      { line: 1, raw: 'b', before: 'a', after: 'c' },
      3,
    ],
    [
      'the second of two, with the first where it was',
      'x\ny\na\nb\nc\nb\nd',
      { line: 3, raw: 'b', before: 'c', after: 'd' },
      5,
    ],
    ['two in a row, the first', 'b\nb', { line: 0, raw: 'b', before: null, after: 'b' }, 0],
    ['two in a row, the second', 'b\nb', { line: 1, raw: 'b', before: 'b', after: null }, 1],
    ['two in a row that moved', 'x\nb\nb', { line: 1, raw: 'b', before: 'b', after: null }, 2],
    ['in its place among equal ones', 'b\nb\nb\nb', { line: 2, raw: 'b', before: 'b', after: 'b' }, 2],
    [
      'one of two that both fit, neither in its place',
      'a\nb\nc\na\nb\nc',
      { line: 3, raw: 'b', before: 'a', after: 'c' },
      'ambiguous',
    ],
    ['one of two without known neighbours', 'x\nb\nb', { line: 0, raw: 'b' }, 'ambiguous'],
  ];
  for (const [name, lines, wanted, expected] of table)
    it(name, () => {
      const found = findLine(lines.split('\n'), wanted);
      assert.equal('line' in found ? found.line : found.missing, expected);
    });

  it('never gives a line with another text', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c')),
        fc.nat(6),
        fc.constantFrom('a', 'b'),
        (lines, line, raw) => {
          const found = findLine(lines, { line, raw, before: 'a', after: null });
          if ('line' in found) assert.equal(lines[found.line], raw);
        },
      ),
    ));
});

/** A follow-up with the words of a task line. */
function followUp(text: string, facts: Partial<FollowUp> = {}): FollowUp {
  return {
    note: 'file:///n.md',
    line: 0,
    raw: `- [ ] ${text}`,
    text,
    status: 'todo',
    priority: 'none',
    due: null,
    scheduled: null,
    start: null,
    done: null,
    tags: [],
    subject: { kind: 'inbox' },
    ...facts,
  };
}

describe('grouping follow-ups', () => {
  // A Tuesday.
  const today = '2026-11-24';
  const groups = (...followUps: FollowUp[]): Record<string, readonly string[]> =>
    Object.fromEntries(
      groupByDue(followUps, today).map(({ group, followUps: members }) => [group, members.map(({ text }) => text)]),
    );

  it('goes by the due day, and leaves empty groups out', () =>
    assert.deepEqual(
      groups(
        followUp('yesterday', { due: '2026-11-23' }),
        followUp('today', { due: today }),
        followUp('Sunday', { due: '2026-11-29' }),
        followUp('Monday', { due: '2026-11-30' }),
        followUp('some day'),
      ),
      { overdue: ['yesterday'], today: ['today'], thisWeek: ['Sunday'], later: ['Monday'], noDate: ['some day'] },
    ));

  it('puts what is over apart, the last done first', () =>
    assert.deepEqual(
      groups(
        followUp('a', { status: 'done', due: '2026-01-01', done: '2026-11-01' }),
        followUp('b', { status: 'done', done: '2026-11-02' }),
        followUp('c', { status: 'cancelled' }),
      ),
      { done: ['b', 'a', 'c'] },
    ));

  it('takes what was planned for the past as for today, never as overdue', () =>
    assert.deepEqual(
      groups(followUp('planned', { scheduled: '2026-11-01' }), followUp('later', { scheduled: '2027-01-01' })),
      {
        today: ['planned'],
        later: ['later'],
      },
    ));

  it('sorts by day, then priority, then place', () =>
    assert.deepEqual(
      groups(
        followUp('c', { due: '2026-11-02', line: 2 }),
        followUp('b', { due: '2026-11-02', priority: 'high', line: 3 }),
        followUp('d', { due: '2026-11-02', priority: 'low' }),
        followUp('a', { due: '2026-11-01', priority: 'lowest' }),
      ),
      { overdue: ['a', 'b', 'c', 'd'] },
    ));

  it('ends the week on Sunday, also on a Sunday and across a year', () => {
    const group = (day: string, due: string): string | undefined => groupByDue([followUp('a', { due })], day)[0]?.group;
    assert.equal(group('2026-11-29', '2026-11-30'), 'later');
    assert.equal(group('2026-12-31', '2027-01-03'), 'thisWeek');
    assert.equal(group('2024-02-26', '2024-02-29'), 'thisWeek');
  });

  it('goes by subject, what is open first', () => {
    const talk = { subject: { kind: 'talk', id: 't' } } as const;
    const found = groupBySubject([
      followUp('a', { ...talk, status: 'done', done: today }),
      followUp('b', talk),
      followUp('c'),
    ]);
    assert.deepEqual(
      found.map(({ subject, followUps }) => [subject.kind, followUps.map(({ text }) => text)]),
      [
        ['talk', ['b', 'a']],
        ['inbox', ['c']],
      ],
    );
  });
});

describe('what a note is about', () => {
  const talk = (id: string, title: string, speakers: readonly string[], event: string | null = 'e-2022'): Talk => ({
    id,
    title,
    kind: 'talk',
    speakers,
    speakerIds: speakers,
    post: 'p',
    event,
    date: '2022-11-10',
    url: '',
    tags: [],
    suggestions: [],
    mentions: [],
    gone: false,
  });
  const library: Library = openLibrary({
    ...EMPTY_CATALOG,
    talks: [
      talk('t1', 'Opening', ['Ann Lee']),
      talk('t2', 'Opening', ['Bob Ray']),
      talk('t3', 'Closing', ['Ann Lee', 'Bob Ray'], null),
    ],
    events: [{ id: 'e-2022', name: 'Event 2022', series: 'Event', year: 2022, posts: [], talks: [] }],
    speakers: [{ id: 'ann-lee', name: 'Ann Lee', talks: [] }],
    aliases: { old: 't3' },
  });
  const table: readonly (readonly [yaml: string, subject: string])[] = [
    ['talk: t1', 'talk t1'],
    ['talk: old', 'talk t3'],
    ['talk: gone\ntitle: Opening\nspeakers: [Ann Lee]\nevent: Event 2022', 'talk t1'],
    ['talk: gone\ntitle: opening\nspeakers: ann  lee', 'talk t1'],
    ['talk: gone\ntitle: Closing\nspeakers: [Bob Ray, Ann Lee]', 'talk t3'],
    ['talk: gone\ntitle: Closing', 'talk t3'],
    ['talk: gone\ntitle: Opening', 'talk gone lost'],
    ['talk: gone\ntitle: Opening\nspeakers: [Ann Lee]\nevent: Event 2019', 'talk gone lost'],
    ['talk: gone\ntitle: Closing\nspeakers: [Ann Lee]', 'talk gone lost'],
    ['talk: gone', 'talk gone lost'],
    ['talk: t1\nspeaker: ann-lee', 'talk t1'],
    ['speaker: ann-lee\nevent: e-2022', 'speaker ann-lee'],
    ['speaker: Ann Lee', 'speaker ann-lee'],
    ['speaker: nobody', 'speaker nobody lost'],
    ['event: e-2022', 'event e-2022'],
    ['event: Event 2022', 'event e-2022'],
    ['title: A note', 'inbox'],
  ];
  for (const [yaml, expected] of table)
    it(yaml.replaceAll('\n', ', '), () => {
      const { subject, lost } = subjectOf(readNote(`---\n${yaml}\n---\n`).head, library);
      const id = subject.kind === 'inbox' ? [] : [subject.id];
      assert.equal([subject.kind, ...id, ...(lost ? ['lost'] : [])].join(' '), expected);
    });
});

describe('a subject by an id of the past', () => {
  it('is the talk that has it no more', () => {
    const library = openLibrary({ ...EMPTY_CATALOG, talks: [], aliases: { old: 'new' } });
    assert.deepEqual(currentSubject({ kind: 'talk', id: 'old' }, library), { kind: 'talk', id: 'old' });
    const later = { ...library, talk: (id: string) => (id === 'old' ? ({ id: 'new' } as Talk) : undefined) };
    assert.deepEqual(currentSubject({ kind: 'talk', id: 'old' }, later), { kind: 'talk', id: 'new' });
    assert.deepEqual(currentSubject({ kind: 'inbox' }, later), { kind: 'inbox' });
  });
});

describe('the setting of the notes folder', () => {
  const unix = { isWindows: false, home: '/home/ann' };
  const windows = { isWindows: true, home: 'C:\\Users\\Ann' };
  const table: readonly (readonly [setting: unknown, machine: typeof unix, expected: string | RegExp])[] = [
    ['conference-notes', unix, 'relative conference-notes'],
    [' docs/talks/ ', unix, 'relative docs/talks'],
    ['./notes', unix, 'relative notes'],
    ['.', unix, 'relative '],
    ['a\\b', windows, 'relative a/b'],
    ['~/notes', unix, 'absolute /home/ann/notes'],
    ['~', unix, 'absolute /home/ann'],
    ['~/notes', windows, 'absolute C:/Users/Ann/notes'],
    ['/srv/notes', unix, 'absolute /srv/notes'],
    ['/srv/notes/', unix, 'absolute /srv/notes'],
    ['//srv//./notes//', unix, 'absolute /srv/notes'],
    ['/', unix, 'absolute /'],
    ['~/notes//talks/', { isWindows: false, home: '/home//ann/' }, 'absolute /home/ann/notes/talks'],
    ['D:\\notes', windows, 'absolute D:/notes'],
    ['D:\\\\notes/talks\\', windows, 'absolute D:/notes/talks'],
    ['D:\\', windows, 'absolute D:/'],
    ['/notes/', windows, 'absolute /notes'],
    ['\\\\server\\share\\notes\\', windows, 'absolute //server/share/notes'],
    ['', unix, /names no folder/],
    [7, unix, /is 7, which names no folder/],
    ['../notes', unix, /“\.\.\/notes”, which leads out/],
    ['a/../../b', unix, /leads out/],
    ['/srv/../etc', unix, /leads out/],
    ['a\\..\\..\\b', windows, /leads out/],
    ['C:\\notes', unix, /path of Windows/],
    ['https://example.com/notes', unix, /an address/],
    ['vscode-vfs://github/a', unix, /an address/],
    ['~bob/notes', unix, /another user/],
    ['a\u0000b', unix, /control character/],
    ['what?', windows, /Windows does not allow/],
  ];
  for (const [setting, machine, expected] of table)
    it(JSON.stringify(setting) + (machine.isWindows ? ' on Windows' : ''), () => {
      const read = (): string => {
        const place = readNotesFolder(setting, machine);
        return `${place.kind} ${place.kind === 'absolute' ? place.path : place.parts.join('/')}`;
      };
      if (typeof expected === 'string') assert.equal(read(), expected);
      else assert.throws(read, { name: 'ReadableError', message: expected });
    });

  it('has no home folder in a browser', () =>
    assert.throws(() => readNotesFolder('~/notes', { isWindows: false, home: undefined }), /no home folder/));
});
