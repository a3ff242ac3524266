import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fold } from '../../src/core/folding';
import { highlightsIn } from '../../src/core/search/highlights';
import { searchDocuments } from '../../src/core/search/searchDocument';
import { snippet } from '../../src/core/search/snippet';
import { entryOf, feedOf, libraryOf } from '../support/feeds';
import { documentOf, searchOf } from '../support/searchDocuments';

/** The text with its highlights in brackets, as a search for `query` shows it. */
function marked(text: string, query: string): string {
  const why = searchOf([documentOf('x', { text })]).search(query).hits[0]?.why ?? [];
  let shown = '';
  let at = 0;
  for (const { start, end } of highlightsIn(text, why)) {
    shown += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return shown + text.slice(at);
}

describe('Highlights', () => {
  const table: readonly (readonly [string, string])[] = [
    ['cafe', 'Un [café] 🎉 à Paris'],
    ['cafe', 'Un [cafe\u0301] à Paris'],
    ['paris', '👩‍👩‍👧 Un café à [Paris]'],
    ['strasse', 'Die lange [Straße] nach'],
    ['stra', 'Die lange [Stra]ße nach'],
    ['שלום', 'אמר [שָׁלוֹם] לכולם'],
    ['مرحبا', 'قال [مرحباً] لنا'],
    ['학습', '기계 [학습] 입문'],
    ['学習', '機械[学習]入門'],
    ['"機械学"', '[機械学]習入門'],
    ['漢ß', '[漢ß]’d'],
    ['kuber', 'All of [Kuber]netes'],
    ['kuberntes', 'All of [Kubernetes]'],
    ['deploy', 'We [deployed] and [deploy]'],
    ['ci/cd', 'Our [CI/CD] and [cd]'],
    ['dayto', 'Our [day-to]-day life'],
    ['nodej', 'All of [node.j]s here'],
    ['cic', 'Our [CI/C]D pipe'],
    ['oreil', 'The [O’Reil]ly book'],
    ['wer', '[We’r]e here'],
    ['.ne', 'Use [.NE]T'],
    ['strasseb', 'Eine [Straße-B]ahn'],
    ['ops', 'All of DevSec[Ops]'],
    ['"supply chain"', 'A [supply chain], not a chain of supply'],
    ['"supply cha', 'A [supply chains] and supply'],
    ['c++', 'Use [C++], not C'],
    ['ﬁle', 'A [file] and a [ﬁle]'],
  ];
  for (const [query, shown] of table)
    it(`for “${query}”: ${shown}`, () => assert.equal(marked(shown.replaceAll(/[[\]]/g, ''), query), shown));

  it('say that a word was met by a typo', () => {
    const why = searchOf([documentOf('Kubernetes')]).search('kuberntes').hits[0]?.why ?? [];
    assert.equal(highlightsIn('Kubernetes', why)[0]?.reason.how, 'typo');
  });

  const words = fc.constantFrom('one', 'ΔΑΝ', 'Zwölf', 'straße', 'e\u0301te\u0301', 'x', '4you', 'ﬁle');
  const joined = fc.array(fc.tuple(words, fc.constantFrom('-', '/', '.', '&', '’', '_', '+')), {
    minLength: 2,
    maxLength: 4,
  });
  it('stand on the letters of a compound that were typed as one', () => {
    fc.assert(
      fc.property(joined, fc.nat(), (parts, pick) => {
        const compound = parts.flatMap(([word, sign], at) => (at === 0 ? [word] : [sign, word])).join('');
        const letters = Array.from(fold(compound).replaceAll(/[^\p{L}\p{N}]/gu, ''));
        const typed = letters.slice(0, 3 + (pick % letters.length)).join('');
        const why = searchOf([documentOf('x', { text: compound })]).search(typed).hits[0]?.why ?? [];
        const whole = why.filter(({ how, term }) => how === 'prefix' && term.length > typed.length);
        if (whole.length === 0) return;
        const [{ start, end } = { start: -1, end: 0 }] = highlightsIn(compound, whole);
        assert.equal(start, 0);
        const shown = fold(compound.slice(0, end)).replaceAll(/[^\p{L}\p{N}]/gu, '');
        // A letter that became two ("ß") is marked whole.
        assert.ok(shown.startsWith(typed) && shown.length <= typed.length + 1, `${typed}: ${compound.slice(0, end)}`);
        assert.match(compound.slice(0, end), /[\p{L}\p{N}\p{M}]$/u);
      }),
      { numRuns: 500 },
    );
  });

  const letters = fc.constantFrom(
    ...Array.from('aàáäbcçdeéëfßłøñoöuŭxyzŚ'),
    'e\u0301',
    'ﬁ',
    'Ω',
    'ж',
    'א',
    'ש\u05c1',
    'م',
    '漢',
    '한',
    '🎉',
    '👩‍👧',
    '’',
    '-',
    '.',
    ' ',
    ' ',
    '\n',
  );
  const texts = fc.array(letters, { minLength: 1, maxLength: 80 }).map((some) => some.join(''));
  it('stand on letters that fold to what was found, whatever is around them', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, pick) => {
        // What an apostrophe follows may go on behind it (“don’t”), and two letters do not find longer words of a text.
        const words = text.match(/[\p{L}\p{M}\u200d]{2,}(?![\p{L}\p{M}\u200d’])/gu) ?? [];
        const word = words[pick % words.length];
        if (word === undefined || Array.from(fold(word)).length < 2) return;
        const why = searchOf([documentOf('x', { text })]).search(word).hits[0]?.why ?? [];
        const found = highlightsIn(text, why);
        assert.ok(found.length > 0, `nothing is highlighted for ${word}`);
        let before = 0;
        for (const { start, end, reason } of found) {
          assert.ok(start >= before && end > start && end <= text.length);
          before = end;
          const shown = fold(text.slice(start, end)).replaceAll(/[^\p{L}\p{N}\p{M}]/gu, '');
          const meant =
            reason.how === 'prefix' ? reason.term.startsWith(shown) : fold(reason.term).length <= shown.length;
          assert.ok(meant || shown.includes(reason.term), `${shown} is not ${reason.term}`);
          // No mark is cut from its letter, and no character in two.
          assert.doesNotMatch(text.slice(end), /^[\u0300-\u036f\u05c1\udc00-\udfff]/);
        }
      }),
      { numRuns: 1500 },
    );
  });
});

describe('Highlights in what a feed holds', () => {
  // As written in HTML, and as shown: entities, right-to-left text, emoji, marks that stand apart.
  const pieces: readonly (readonly [html: string, shown: string])[] = [
    ['caf&eacute;', 'café'],
    ['cafe&#769;', 'cafe\u0301'],
    ['R&amp;D', 'R&D'],
    ['na&iuml;ve', 'naïve'],
    ['&lt;b&gt;', '<b>'],
    ['&#x1F389;', '🎉'],
    ['&shy;', '\u00ad'],
    ['שָׁלוֹם', 'שָׁלוֹם'],
    ['&rlm;مرحباً&lrm;', '\u200fمرحباً\u200e'],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
    ['Stra&szlig;e', 'Straße'],
    ['plain', 'plain'],
  ];
  const some = fc.array(fc.constantFrom(...pieces), { maxLength: 12 });

  it('mark the word that was typed and nothing else, wherever it stands', () => {
    fc.assert(
      fc.property(some, some, fc.constantFrom('targét', 'ŤARGET', 'target'), (before, after, word) => {
        const html = `<p>${before.map(([one]) => one).join(' ')} ${word} ${after.map(([one]) => one).join(' ')}</p>`;
        const built = libraryOf([feedOf([entryOf('A post', html)])]);
        const byPost = new Map(built.bodies.map((body) => [body.post, body]));
        const [document] = searchDocuments(built.catalog, { body: (post) => byPost.get(post) });
        assert.ok(document);
        for (const [, shown] of before) assert.ok(shown.trim() === '' || document.text.includes(shown), shown);
        const why = searchOf([document]).search('target').hits[0]?.why ?? [];
        const marks = highlightsIn(document.text, why).map(({ start, end }) => document.text.slice(start, end));
        assert.deepEqual(marks, [word]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('A snippet', () => {
  const before = 'Many words that say nothing stand here. '.repeat(10);
  const text = `${before}Then a reader meets the supply chain attack, at last. ${before}`;
  const why = searchOf([documentOf('x', { text })]).search('supply attack').hits[0]?.why ?? [];
  const shown = snippet(text, why, 80);

  it('shows the stretch with the words, cut between words', () => {
    assert.match(shown.text, /\bsupply chain attack\b/);
    assert.ok(shown.text.length <= 80 && shown.cutBefore && shown.cutAfter);
    assert.equal(text.slice(shown.start, shown.start + shown.text.length), shown.text);
  });
  it('keeps the highlights on the same letters', () => {
    assert.deepEqual(
      shown.highlights.map(({ start, end }) => shown.text.slice(start, end)),
      ['supply', 'attack'],
    );
  });
  it('prefers the stretch with more of the words', () => {
    const both = `attack alone. ${before} supply and attack together.`;
    const reasons = searchOf([documentOf('x', { text: both })]).search('supply attack').hits[0]?.why ?? [];
    assert.match(snippet(both, reasons, 60).text, /supply and attack/);
  });
  it('is the beginning where nothing was found in the text', () => {
    assert.equal(snippet('Short text\nhere', []).text, 'Short text here');
  });
  it('begins and ends with whole words, however close to a cut the word found stands', () => {
    for (const around of ['aaaaaaaaaaaaaaaaaaaa-', 'aaa bb c ', 'aaaaaaaaa ']) {
      const some = `${around.repeat(3)}and terraform-best-practices-of-old ${around.repeat(3)}`;
      const reasons = searchOf([documentOf('x', { text: some })]).search('terraform').hits[0]?.why ?? [];
      for (let length = 1; length < 60; length++) {
        const { text: part, start } = snippet(some, reasons, length);
        assert.match(
          `${some.charAt(start - 1)}|${some.charAt(start + part.length)}`,
          /^\s?\|\s?$/,
          `${length}: ${part}`,
        );
      }
    }
  });
  it('never cuts a character in two', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '🎉', 'e\u0301', ' ', '漢')),
        fc.integer({ min: 1, max: 20 }),
        (some, length) => {
          const { text: part } = snippet(some.join(''), [], length);
          assert.doesNotMatch(part, /\p{Surrogate}/u);
        },
      ),
    );
  });
});
