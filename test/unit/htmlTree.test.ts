import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseFragment, serialize } from 'parse5';
import { parseHtml } from '../../src/core/html/htmlTree';

const stock = (html: string): string => serialize(parseFragment(html, { scriptingEnabled: false }));

const PIECES = (
  '<p> </p> <b> </b> <i> <a href=x> </a> <table> <tr> <td> </td> </table> <colgroup> <col> <caption> <ul> <li> <select> <option> </select> <pre> </pre> ' +
  '<textarea> </textarea> <title> </title> <script> </script> <style> </style> <svg> <foreignObject> </svg> <math> <mi> <annotation-xml> <template> </template> ' +
  '<noscript> <!--c--> <![CDATA[x]]> <br> <hr> <h2> </h2> <frameset> <body> </body> <html> <head> <plaintext> &amp; &nbsp; &lt &#65; & < </ <1 word ' +
  '&rsquo; &rsquo &quot; &#39; &#34; &mdash;&ndash; &hellip;x &lt;b &amp;amp; &#x27; <A <h2 <x-y <é <a1 id=" Id=\' \' " HREF= q=v /> > class="a&amp;b" é="ü<>\'" =" /'
).split(' ');

describe('the tree of a content', () => {
  it('is the one that parse5 makes', () => {
    const piece = fc.oneof(
      fc.constantFrom(...PIECES),
      fc.constantFrom(
        ' ',
        '\n',
        '\r\n',
        '\r',
        '\t',
        '\f',
        '\u0000',
        '\u00a0',
        'two words',
        ' a\nb ',
        ' then',
        ' &rsquo; ',
        '&ldquo;it&rsquo;s&rdquo; ',
        '😀',
        '\ud800',
        '\ufffe',
        'x < y && z',
        '<a href="https://example.org/?a=b#c" title="two words">',
        '<a href="a" href="b">',
        '<p class="x" id="y"\n>',
        '<img src="a.png" alt="">',
        '<svg viewBox="0 0 1 1" xlink:href="x">',
        '<p a="1"b="2">',
        '<input type="hidden" value="\ud800">',
        `<b ${Array.from({ length: 20 }, (_, at) => `a${at}="${at}"`).join(' ')}>`,
      ),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const html = pieces.join('');
        assert.equal(serialize(parseHtml(html)), stock(html));
      }),
      { numRuns: 3000 },
    );
  });

  it('is the one that parse5 makes of content longer than its buffer', () => {
    const html = '<p>Some words — and more, &amp; so on\r\nhere.</p>\n<ul><li>One <b>two</b></ul>'.repeat(4000);
    assert.equal(serialize(parseHtml(html)), stock(html));
  });
});
