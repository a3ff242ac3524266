import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { FeedDocument } from '../../src/core/feeds/feedEntry';
import { ReadableError } from '../../src/core/readableError';
import { atom, feedOf, onlyEntry, rss } from '../support/feedText';

/** Reads whatever it is; a refusal is an answer, everything else that is thrown is a defect. */
function answer(bytes: Uint8Array | string, contentType?: string): FeedDocument | string {
  try {
    return feedOf(bytes, contentType);
  } catch (error) {
    if (!(error instanceof ReadableError)) throw error;
    assert.match(error.message, /^“example\.org\/blog\/feed\.xml” .+\.$/s);
    return error.message;
  }
}

/** What every document keeps to that was read. */
function check(document: FeedDocument | string): void {
  if (typeof document === 'string') return;
  assert.deepEqual(JSON.parse(JSON.stringify(document)), document, 'it serialises as it is');
  for (const entry of document.entries) {
    assert.ok(entry.title !== '' || entry.content !== '');
    assert.ok(entry.id === null || (entry.id !== '' && entry.id.trim() === entry.id));
    assert.ok(entry.url === null || /^https?:/.test(entry.url), `${entry.url}`);
    assert.ok(URL.canParse(entry.base));
    assert.doesNotMatch(entry.title, /\n/);
    for (const date of [entry.published, entry.updated]) assert.ok(date === null || !Number.isNaN(Date.parse(date)));
  }
}

/** Pieces of which feeds are made, in no order. */
const pieces = fc.array(
  fc.constantFrom(
    ...'<feed xmlns="http://www.w3.org/2005/Atom">|</feed>|<rss>|</rss>|<channel>|</channel>|<item>|</item>|<entry>|</entry>'.split(
      '|',
    ),
    ...'<title type="html">|<title>|</title>|<content type="xhtml">|</content>|<link href="/x"/>|<id>|</id>|<a:b xmlns:a="u">|</a:b>'.split(
      '|',
    ),
    ...'<![CDATA[|]]>|<!--|-->|<?xml version="1.0"?>|<!DOCTYPE feed [|]>|<!ENTITY x "y">|&x;|&amp;|&lt;|&#0;|&#xD800;|&|<|>|"|\0|\ud800'.split(
      '|',
    ),
    ...'<div xmlns="http://www.w3.org/1999/xhtml">|</div>|<br/>| |\n|words|{|}|[|"items":|"version":"https://jsonfeed.org/version/1"'.split(
      '|',
    ),
  ),
  { maxLength: 40 },
);

describe('whatever the bytes', () => {
  it('they are read or refused with a sentence', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => check(answer(bytes))),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(pieces, (parts) => check(answer(parts.join('')))),
      { numRuns: 5000 },
    );
    fc.assert(
      fc.property(pieces, (parts) => check(answer(atom(parts.join(''))))),
      { numRuns: 5000 },
    );
    fc.assert(
      fc.property(pieces, (parts) => check(answer(rss(`<item><title>t</title>${parts.join('')}</item>`)))),
      {
        numRuns: 3000,
      },
    );
  });

  it('a feed with any bytes changed is read or refused with a sentence', () => {
    const whole = new TextEncoder().encode(
      atom(
        '<entry><id>urn:1</id><title type="html">T &amp;amp; é</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>x<br/>y</p></div></content></entry>',
      ),
    );
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(damage, (changes) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        check(answer(bytes));
      }),
      { numRuns: 3000 },
    );
  });

  it('the same bytes give the same document', () => {
    fc.assert(
      fc.property(pieces, (parts) => assert.deepEqual(answer(parts.join('')), answer(parts.join('')))),
      { numRuns: 300 },
    );
  });

  it('any header of the type is taken', () => {
    fc.assert(
      fc.property(fc.string(), (contentType) =>
        assert.equal(onlyEntry(feedOf(atom('<entry><title>plain</title></entry>'), contentType)).title, 'plain'),
      ),
    );
  });
});

/** Text that XML can hold. */
const words = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 40 })
  .filter((text) => !/[\0-\x08\x0b-\x1f\ufffe\uffff\ud800-\udfff]/.test(text));
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const inCdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

describe('what is written is read', () => {
  it('titles, ids and names, escaped or in CDATA', () => {
    fc.assert(
      fc.property(words, words, fc.constantFrom(escaped, inCdata), (title, id, write) => {
        fc.pre(oneLine(title) !== '' && id.trim() !== '');
        const entry = onlyEntry(feedOf(atom(`<entry><id>${write(id)}</id><title>${write(title)}</title></entry>`)));
        assert.deepEqual([entry.id, entry.title], [id.trim(), oneLine(title)]);
      }),
    );
  });

  it('HTML, escaped or in CDATA, to the letter', () => {
    fc.assert(
      fc.property(words, fc.constantFrom(escaped, inCdata), (html, write) => {
        const entry = onlyEntry(
          feedOf(atom(`<entry><title>t</title><content type="html">${write(html)}</content></entry>`)),
        );
        assert.equal(entry.content, html.trim());
      }),
    );
  });

  it('a feed whose prefix is the name of an element of pages', () => {
    const { entries } = feedOf(
      '<p:feed xmlns:p="http://www.w3.org/2005/Atom"><p:title>F</p:title><p:entry><p:title>One</p:title></p:entry></p:feed>',
    );
    assert.deepEqual(
      entries.map(({ title }) => title),
      ['One'],
    );
  });

  it('half of a character in JSON is none: everything can stand in an address', () => {
    const cut = '"a \\ud83d"';
    const entry = onlyEntry(
      feedOf(
        `{"version":"https://jsonfeed.org/version/1.1","title":${cut},"items":[{"id":${cut},"title":${cut},"tags":[${cut}],"content_html":${cut},"author":{"name":${cut}}}]}`,
      ),
    );
    assert.deepEqual([entry.id, entry.title, entry.tags], ['a \ufffd', 'a \ufffd', ['a \ufffd']]);
    for (const text of [entry.content, ...entry.authors]) assert.doesNotThrow(() => encodeURIComponent(text));
  });

  it('markup, in whatever namespace prefix, word for word in order', () => {
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        words.map(escaped),
        fc.constantFrom('<br/>', ' ', '<img src="a.png" alt=""/>'),
        fc
          .tuple(fc.constantFrom('p', 'b', 'em', 'li', 'div'), fc.array(tie('node'), { maxLength: 4 }))
          .map(([name, inside]) => `<${name}>${inside.join('')}</${name}>`),
      ),
    })).node;
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), fc.constantFrom('', 'x:', 'xhtml:', 'a.b-c:'), (inside, prefix) => {
        const markup = `<div>${inside.join('')}</div>`;
        const prefixed = markup.replace(/<(\/?)([a-z])/g, `<$1${prefix}$2`);
        const namespace = `xmlns${prefix === '' ? '' : `:${prefix.slice(0, -1)}`}="http://www.w3.org/1999/xhtml"`;
        const content = `<content type="xhtml" ${prefix === '' ? '' : namespace}>${prefix === '' ? prefixed.replace('<div', `<div ${namespace}`) : prefixed}</content>`;
        const entry = onlyEntry(feedOf(atom(`<entry><title>t</title>${content}</entry>`)));
        const plain = (html: string): string => html.replaceAll('/>', '>');
        assert.equal(plain(entry.content), plain(inside.join('').trim()));
      }),
    );
  });
});
