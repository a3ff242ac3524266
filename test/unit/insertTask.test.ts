import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { insertTask } from '../../src/core/notes/insertTask';
import { linesOf, readNote } from '../../src/core/notes/note';

const NEW = '- [ ] new';

/** The text with the task in it, as an editor would have it. */
function inserted(text: string): string {
  const { line, column, text: insert } = insertTask(text, NEW);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = linesOf(text);
  const target = lines[line] ?? '';
  return lines.with(line, target.slice(0, column) + insert.replaceAll('\n', eol) + target.slice(column)).join(eol);
}

describe('inserting a task', () => {
  const table: readonly (readonly [name: string, before: string, after: string])[] = [
    ['below the last task', '# T\n\n- [ ] a\n- [x] b\n\nText\n', '# T\n\n- [ ] a\n- [x] b\n- [ ] new\n\nText\n'],
    [
      'below what belongs to the last task',
      '- [ ] a\n  more\n  - [ ] sub\n    of sub\n\nText\n',
      '- [ ] a\n  more\n  - [ ] sub\n    of sub\n- [ ] new\n\nText\n',
    ],
    ['below the first list of tasks only', '- [ ] a\n\nText\n\n- [ ] b\n', '- [ ] a\n- [ ] new\n\nText\n\n- [ ] b\n'],
    ['below a list with blank lines', '- [ ] a\n\n- [ ] b\n', '- [ ] a\n\n- [ ] b\n- [ ] new\n'],
    ['apart from text that would join it', '- [ ] a\nText\n', '- [ ] a\n- [ ] new\n\nText\n'],
    ['not into a quote', '> - [ ] a\n\n# T\n\nText\n', '> - [ ] a\n\n# T\n\n- [ ] new\n\nText\n'],
    ['below the heading', '# T\n\nText\n', '# T\n\n- [ ] new\n\nText\n'],
    ['below a heading without a blank line', '# T\nText\n', '# T\n\n- [ ] new\n\nText\n'],
    ['below a heading that is all', '---\ntalk: t\n---\n\n# T\n', '---\ntalk: t\n---\n\n# T\n\n- [ ] new\n'],
    ['below a heading without a line break', '# T', '# T\n\n- [ ] new'],
    ['below a heading and a blank line', '# T\n\n', '# T\n\n- [ ] new\n'],
    ['at the end where there is no heading', 'Text\n', 'Text\n\n- [ ] new\n'],
    ['at the end without a line break', 'Text', 'Text\n\n- [ ] new'],
    ['into an empty note', '', '- [ ] new\n'],
    ['behind front matter alone', '---\ntalk: t\n---\n', '---\ntalk: t\n---\n\n- [ ] new\n'],
    ['behind front matter without a line break', '---\ntalk: t\n---', '---\ntalk: t\n---\n\n- [ ] new'],
    ['not into code', '```\n- [ ] code\n```\n\n# T\n', '```\n- [ ] code\n```\n\n# T\n\n- [ ] new\n'],
    ['not below a heading in code', '```\n# code\n```\n', '```\n# code\n```\n\n- [ ] new\n'],
    ['before code that has no end', 'Text\n\n```\ncode', '- [ ] new\n\nText\n\n```\ncode'],
    ['with the line ends of the note', '# T\r\n\r\n- [ ] a\r\n', '# T\r\n\r\n- [ ] a\r\n- [ ] new\r\n'],
    ['below a task at the very end', '- [ ] a', '- [ ] a\n- [ ] new'],
  ];
  for (const [name, before, after] of table) it(name, () => assert.equal(inserted(before), after));

  it('keeps every line of any note in order, and the new task is one of its tasks', () => {
    const part = fc.constantFrom(
      '- [ ] a',
      '  more',
      '# T',
      '```',
      '> - [ ] q',
      '',
      'Text',
      '---',
      'talk: t',
      '  - [ ] sub',
      '<!--',
      '-->',
      '    code',
      '1. x',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('\n');
        const after = inserted(text);
        const { taskLine } = insertTask(text, NEW);
        const lines = [...linesOf(after)];
        assert.equal(lines[taskLine], NEW);
        lines.splice(taskLine, 1);
        assert.deepEqual(lines.filter(Boolean), parts.filter(Boolean));
        assert.ok(readNote(after).tasks.some(({ line }) => line === taskLine));
      }),
      { numRuns: 2_000 },
    );
  });
});
