import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { SURE } from '../../src/core/talks/certainty';
import { GIVEN_NAMES } from '../../src/core/talks/givenNames';
import { mayNameSurely } from '../../src/core/talks/personScore';
import { peopleScore } from '../../src/core/talks/speakerNames';

const written = (word: string): fc.Arbitrary<string> =>
  fc.constantFrom(word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase(), word);

/** Given names, surnames, initials and what stands around them, known and unknown. */
const word = fc.oneof(
  fc.constantFrom(...GIVEN_NAMES).chain(written),
  fc.constantFrom('Zorba', 'Quux', 'Levsky', 'Bar-Levsky', 'O’Dell', 'Østergård', 'Петров', '山田', 'Łukasz', 'McQuux'),
  fc.constantFrom('J.', 'W.H.', 'Th.', 'J', 'van', 'de', 'von', 'dr.', 'Prof.', '“Ann”', '(she/her)', '@ann', 'さん'),
  fc.constantFrom('Acme', 'the', 'CEO', 'and', '&', ',', 'by', 'Speaker:', 'at', '-', 'Monitoring', 'd’Arcy', '2019'),
);
const words = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '-', '', ', ')), { minLength: 1, maxLength: 7 })
  .map((parts) =>
    parts
      .map((part) => part.join(''))
      .join('')
      .trim(),
  );

describe('seeing quickly that a text may name somebody beyond doubt', () => {
  it('sees it of every text that does', () => {
    let sure = 0;
    fc.assert(
      fc.property(words, fc.boolean(), (text, isOrdinary) => {
        if (peopleScore(text, () => isOrdinary) < SURE) return;
        sure++;
        assert.ok(mayNameSurely(text), text);
      }),
      { numRuns: 4000 },
    );
    assert.ok(sure > 100, `only ${sure} of the texts name somebody`);
  });

  for (const text of [
    'Google Cloud: so far my focus has been on others',
    'Lean Coffee: a meeting format',
    'WA, USA',
    '',
  ])
    it(`sees that “${text}” does not`, () => assert.equal(mayNameSurely(text), false));
});
