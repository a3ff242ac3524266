import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { SearchDocument } from '../../src/core/search/searchDocument';
import { markFound } from '../../src/reader/foundWords';
import { textOf } from '../../src/reader/notesTree';
import { assertGrowsLinearly } from '../support/growth';
import { documentOf, searchOf } from '../support/searchDocuments';

const TITLE = 'Bills for clouds';

/** A page whose notes hold these elements, marked as a search for `query` marks it. */
function searched(query: string, ...notes: readonly Element[]): { readonly root: Root; readonly count: number } {
  const root = h(null, [h('main', [h('h1', TITLE), h('div.notes', [...notes])])]);
  const text = notes.map(textOf).join('\n');
  const why = searchOf([documentOf('x', { text, title: TITLE })]).search(query).hits[0]?.why ?? [];
  return { root, count: markFound(root, why) };
}

/** The words with what is marked in brackets, the best place in double ones. */
function shown(node: Element | Root): string {
  const words = node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? shown(child) : ''))
    .join('');
  if (node.type !== 'element' || node.tagName !== 'mark') return words;
  return node.properties['dataBest'] === true ? `[[${words}]]` : `[${words}]`;
}

const notesOf = (root: Root): string => shown(root).replace(TITLE, '');

describe('what a search found on a page', () => {
  it('is marked in the notes, and only there', () => {
    const { root, count } = searched('costs', h('p', 'What it costs. Who pays?'), h('p', 'The costs again'));
    assert.equal(shown(root), 'Bills for cloudsWhat it [[costs]]. Who pays?The [costs] again');
    assert.equal(count, 2);
  });

  it('is marked in the follow-ups, each by itself, where the user’s own note was found', () => {
    const page = (): Root =>
      h(null, [h('div.notes', 'Ask Ann'), h('ul', [h('li', h('span.to-do', 'Ask')), h('li', h('span.to-do', 'Bob'))])]);
    const marked = (document: Partial<SearchDocument>): string => {
      const root = page();
      markFound(root, searchOf([documentOf('x', document)]).search('ask askbob').hits[0]?.why ?? []);
      return shown(root);
    };
    assert.equal(marked({ notes: 'ask askbob' }), '[[Ask]] Ann[Ask]Bob');
    assert.equal(marked({ text: 'ask askbob' }), '[[Ask]] AnnAskBob');
  });

  it('is best where most of the words stand together', () => {
    const far = 'and so on '.repeat(30);
    const { root } = searched('reduce costs', h('p', `costs ${far}`), h('p', `reduce ${far} reduce costs`));
    assert.match(notesOf(root), /^\[costs\] .*\[reduce\] .* \[\[reduce\]\] \[costs\]$/u);
  });

  it('is marked over the borders of what is bold or a link, as one place', () => {
    const { root, count } = searched(
      '"supply chain"',
      h('p', ['a ', h('b', 'supp'), 'ly ', h('a', 'chain'), ' attack']),
    );
    assert.equal(notesOf(root), 'a [[supp]][ly ][chain] attack');
    assert.equal(count, 1);
  });

  it('is no phrase over the borders of lines', () => {
    const { root } = searched('costs more', h('p', 'it costs'), h('p', 'more'));
    assert.equal(notesOf(root), 'it [[costs]][more]');
    const items = h('ul', [h('li', 'dev'), h('li', 'ops')]);
    assert.equal(searched('devops', h('p', 'devops'), items).count, 1);
  });

  it('is marked, but nothing is best, where the title holds all words', () => {
    const { root, count } = searched('cloud bills', h('p', 'Clouds and their bills'));
    assert.equal(notesOf(root), '[Cloud]s and their [bills]');
    assert.equal(count, 2);
  });

  it('is nothing where the title alone was found', () => {
    const { root, count } = searched('clouds', h('p', 'What they cost'));
    assert.equal(count, 0);
    assert.equal(notesOf(root), 'What they cost');
  });

  it('is marked in time that grows with the page', () => {
    const mark = (pieces: number): number => {
      const bold = Array.from({ length: pieces }, () => h('b', 'costs '));
      return markFound(h(null, [h('div.notes', bold)]), [
        { field: 'text', word: 'costs', term: 'costs', how: 'exact' },
      ]);
    };
    assert.equal(mark(3), 3);
    assertGrowsLinearly((pieces) => pieces, 40_000, mark);
  });

  it('never changes a letter of the page', () => {
    const pieces = fc.array(
      fc.oneof(fc.constantFrom('cost', 's ', 'é', 'e\u0301', ' of', ' cloud', '🎉', 'ß '), fc.string()),
    );
    fc.assert(
      fc.property(fc.array(pieces), fc.constantFrom('costs', 'cloud é', '"of cloud"', 'cl'), (blocks, query) => {
        const paragraphs = blocks.map((texts) =>
          h(
            'p',
            texts.map((text) => h('i', text)),
          ),
        );
        const { root } = searched(query, ...paragraphs);
        assert.equal(textOf(root), `${TITLE}${blocks.flat().join('')}`);
      }),
    );
  });
});
