import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { explainQuery } from '../../src/core/search/explainQuery';
import { printQuery, readQuery } from '../../src/core/search/searchQuery';

describe('A query', () => {
  const table: readonly (readonly [string, string])[] = [
    ['cloud costs', 'cloud costs'],
    ['cloud -aws', 'cloud · without “aws”'],
    ['"exact phrase" more', 'more · exactly “exact phrase”'],
    ['“smart quotes”', 'exactly “smart quotes”'],
    ['"still open', 'exactly “still open…”'],
    ['speaker:"Amir S" tag:terra', 'speaker “Amir S” · tag “terra”'],
    ['-tag:sre', 'without tag “sre”'],
    ['year:2019', 'in 2019'],
    ['year:2019..2021', '2019 to 2021'],
    ['year:2019..', 'since 2019'],
    ['year:..2021', 'until 2021'],
    ['before:2020-06 after:2019', 'before 2020-06 · after 2019'],
    ['has:note has:follow-up is:unread', 'with a note · with a follow-up · unread'],
    ['SPEAKER:amir', 'speaker “amir”'],
    ['tag:', 'tag …'],
    ['year:soon', 'year:soon'],
    ['author:amir', 'author:amir'],
    ['has:wings', 'has:wings'],
    ['Speaker: Amir', 'Speaker: Amir'],
    ['a - b -- c', 'a - b -- c'],
    ['before:2020-13', 'before:2020-13'],
    ['', ''],
  ];
  for (const [query, reading] of table)
    it(`“${query}” is read as “${reading}”`, () => assert.equal(explainQuery(readQuery(query)), reading));

  const pieces = fc.constantFrom(
    '-',
    '"',
    ':',
    'tag:',
    'year:',
    '2019',
    '..',
    ' ',
    'has:',
    'note',
    'é',
    '🎉',
    '“',
    'word',
    'before:',
  );
  const anyQuery = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((some) => some.join('')),
  );

  it('never fails, and read again as printed means the same', () => {
    fc.assert(
      fc.property(anyQuery, (text) => {
        const { items } = readQuery(text);
        assert.deepEqual(readQuery(printQuery(items)).items, items);
      }),
      { numRuns: 2000 },
    );
  });
});
