import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { byFirstLetter, speakersByName } from '../../src/core/library/speakersByName';
import type { Speaker } from '../../src/core/records';

const speakers = (...names: readonly string[]): readonly Speaker[] =>
  names.map((name): Speaker => ({ id: name, name, talks: [] }));

describe('speakers by name', () => {
  it('are in the order of the language, whatever signs stand before a name', () => {
    const sorted = speakersByName(
      speakers('Zoë Ott', '@jane', '“Maddog” Hall', 'Émile Roy', 'Anna Ott', 'eva Roy'),
      'en',
    );
    assert.deepEqual(
      sorted.map(({ name }) => name),
      ['Anna Ott', 'Émile Roy', 'eva Roy', '@jane', '“Maddog” Hall', 'Zoë Ott'],
    );
  });

  it('stand under letters that are in order, too', () => {
    const sorted = speakersByName(
      speakers('Zoë Ott', '@jane', '“Maddog” Hall', 'Émile Roy', 'Anna Ott', 'eva Roy'),
      'en',
    );
    assert.deepEqual([...byFirstLetter(sorted).keys()], ['A', 'E', 'J', 'M', 'Z']);
  });
});
