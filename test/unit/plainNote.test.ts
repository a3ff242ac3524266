import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainNote } from '../../src/core/notes/plainNote';

describe('a note as plain text', () => {
  it('is its words without the signs that begin its lines', () => {
    const note = ['# Budgets', 'C# and #costs', '- [x] Ask **Ann**', '> > 1. first', '  * + 2', '#no heading', '-5 °C'];
    assert.equal(
      plainNote(note.join('\n')),
      ['Budgets', 'C# and #costs', 'Ask **Ann**', 'first', '+ 2', '#no heading', '-5 °C'].join('\n'),
    );
  });

  it('keeps its empty lines, and what is no sign', () => {
    const text = 'One\n\nTwo - three # four > five\n';
    assert.equal(plainNote(text), text);
  });
});
