import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readNote } from '../../src/core/notes/note';
import { bodyLines } from '../../src/notes/listedNote';

const bodyOf = (...lines: readonly string[]): readonly string[] => bodyLines(readNote(lines.join('\n')));

describe('what the user wrote in a note', () => {
  it('is each line in its place, without the heading that the note is called by', () => {
    assert.deepEqual(bodyOf('# Loose \\* thoughts #', '', 'Words.', '## More'), ['', '', 'Words.', '## More']);
    assert.deepEqual(
      bodyOf('---', 'event: Event 2022', 'title: Event 2022', '---', '# Event 2022', '# Words', 'More.'),
      ['', '', '', '', '', '# Words', 'More.'],
    );
  });

  it('has every heading of a note about a talk but the title of the talk: nothing else is searched for them', () => {
    const head = ['---', 'talk: https://example.com/#opening', '---'];
    assert.deepEqual(bodyOf(...head, '# My zebras', 'Words.'), ['', '', '', '# My zebras', 'Words.']);
  });
});
