import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shortened } from '../../src/core/shortened';

describe('What was typed, where it is told again', () => {
  it('is whole up to eighty letters', () => {
    for (const text of ['', 'terraform', 'x'.repeat(80)]) assert.equal(shortened(text), text);
  });

  it('ends in dots where it is longer, between characters', () => {
    assert.equal(shortened('x'.repeat(81)), `${'x'.repeat(80)}…`);
    const family = '👩‍👩‍👧‍👦';
    assert.equal(shortened(`${'x'.repeat(75)}${family}`), `${'x'.repeat(75)}…`);
    assert.equal(shortened('one two three', 8), 'one two…');
  });
});
