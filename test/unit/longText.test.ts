import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBlocks } from '../../src/core/html/blocks';
import { parseHtml } from '../../src/core/html/htmlTree';
import { visitTerms } from '../../src/core/search/terms';
import { resolveAddress, shownAddress } from '../../src/core/webAddress';
import { assertGrowsLinearly } from '../support/growth';
import { talksOf } from '../support/postDocuments';

describe('Text of any length is read in proportion to it', () => {
  it('an address whose host has no end', () => {
    assertGrowsLinearly(
      (size) => `https://a.${'a'.repeat(size)}`,
      40_000,
      (address) => resolveAddress(address, 'https://a.example/'),
    );
  });

  it('an address of colons, in a sentence', () => {
    assertGrowsLinearly((size) => ':'.repeat(size), 20_000, shownAddress);
  });

  it('the terms of a word of humps', () => {
    const letters = (size: number): number => {
      let sum = 0;
      visitTerms('aB'.repeat(size), (term) => (sum += term.length));
      return sum;
    };
    assert.equal(letters(1000), 2000);
    assert.equal(letters(8000), 16_000);
  });

  for (const piece of ['1', 'at ', 'Jane Doe - ', 'Conf: '])
    it(`a title of “${piece}”`, () => {
      assertGrowsLinearly(
        (size) => piece.repeat(size),
        20_000,
        (title) => talksOf([{ title, html: '<h2>Queues that never empty — Marta Oliveira</h2><p>Many.</p>' }]),
      );
    });

  for (const sign of ['(', '[', '{'])
    it(`a heading of “${sign}”`, () => {
      assertGrowsLinearly(
        (size) => `<h2>${sign.repeat(size)}</h2><p>Some text.</p>`,
        10_000,
        (html) => talksOf([{ title: 'Devopsdays Ghent 2019', tags: ['devops'], html }]),
      );
    });

  const broken: readonly (readonly [what: string, open: string, line: string, close: string])[] = [
    ['a paragraph of lines', '<p>', 'This is a line of a transcript.<br>\n', '</p>'],
    ['a heading of lines in bold', '<h2>', '<b>a</b><br>', '</h2>'],
    ['links and breaks', '<pre>', '<a href="x">a</a> <br>', '</pre>'],
  ];
  for (const [what, open, line, close] of broken)
    it(what, () => {
      assertGrowsLinearly((size) => parseHtml(open + line.repeat(size) + close), 10_000, readBlocks);
    });
});
