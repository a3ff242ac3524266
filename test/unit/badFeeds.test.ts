import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '../../src/core/feeds/readFeed';
import { ReadableError } from '../../src/core/readableError';
import { atom, entryOf, feedOf, onlyEntry, refusal } from '../support/feedText';
import { assertGrowsLinearly } from '../support/growth';

const NAME = '“example.org/blog/feed.xml”';
const ENTRY = '<entry><id>urn:1</id><title>T</title><content type="html">x</content></entry>';
const LOOK = 'Look on the page for a link such as “RSS”, “Atom” or “Feed”, and give that.';
const AGAIN = 'Fetch it again, or tell its publisher.';
const CHECK = 'Check that it is the feed you mean.';
const NO_DOCTYPE = 'Ask its publisher to leave the DOCTYPE out.';

describe('what is no feed', () => {
  const table: readonly (readonly [what: string, text: string, sentence: string])[] = [
    ['nothing', '', `${NAME} is empty. ${CHECK}`],
    ['white space', ' \n\t ', `${NAME} is empty. ${CHECK}`],
    ['words', 'These are my notes.', `${NAME} is not a feed: it is no XML. ${CHECK}`],
    ['Markdown', '# Notes\n\n<feed>', `${NAME} is not a feed: it is no XML. ${CHECK}`],
    ['a lone “<”', '<', `${NAME} is not a feed: it is no XML. ${CHECK}`],
    [
      'a web page',
      '<!DOCTYPE html>\n<html><head><title>x</title></head></html>',
      `${NAME} is a web page, not a feed. ${LOOK}`,
    ],
    ['a web page without a DOCTYPE', '\n<html lang="en"><body>x', `${NAME} is a web page, not a feed. ${LOOK}`],
    [
      'a web page in XML',
      '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/x.dtd"><html/>',
      `${NAME} is a web page, not a feed. ${LOOK}`,
    ],
    ['a web page behind a comment', '<!-- saved --><HTML><BODY>', `${NAME} is a web page, not a feed. ${LOOK}`],
    [
      'a list of feeds',
      '<opml version="2.0"><body/></opml>',
      `${NAME} is not a feed: it is an OPML list of feeds. Import it as a list of feeds instead.`,
    ],
    [
      'a site map',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>',
      `${NAME} is not a feed: it is a site map. Give the address of the site’s feed.`,
    ],
    [
      'another document',
      '<project><feed/></project>',
      `${NAME} is not a feed: its root element is <project>. ${CHECK}`,
    ],
    [
      'a “feed” of another kind',
      '<feed xmlns="urn:animals"><hay/></feed>',
      `${NAME} is not a feed: its root element is <feed>. ${CHECK}`,
    ],
    ['other JSON', '{"name":"x","items":[]}', `${NAME} is JSON, but not a JSON Feed. ${CHECK}`],
    [
      'broken JSON',
      '{"version":"https://jsonfeed.org/version/1",',
      `${NAME} is damaged: it begins like JSON but is none. Fetch it again.`,
    ],
    ['an image', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', `${NAME} is not a feed: it is no XML. ${CHECK}`],
  ];
  for (const [what, text, sentence] of table) it(what, () => assert.equal(refusal(text), sentence));
});

describe('what is damaged', () => {
  const inLine = (line: number, what: string): string => `${NAME} is damaged: in line ${line} ${what}. ${AGAIN}`;
  const table: readonly (readonly [what: string, text: string, sentence: string])[] = [
    [
      'broken off in a text',
      '<feed xmlns="http://www.w3.org/2005/Atom">\n<entry>\n<title>Half a ti',
      inLine(3, 'the document breaks off before <title> is closed'),
    ],
    [
      'broken off between entries',
      '<feed xmlns="http://www.w3.org/2005/Atom">\n<entry></entry>\n',
      inLine(3, 'the document breaks off before <feed> is closed'),
    ],
    [
      'broken off in a start tag',
      '<feed>\n<entry><link href="x" ',
      inLine(2, 'the document breaks off inside of the tag <link>'),
    ],
    [
      'broken off in an attribute',
      '<feed>\n<entry><link href="x',
      inLine(2, 'the tag <link> has an attribute without a quoted value'),
    ],
    ['broken off in an end tag', '<feed><entry></ent', inLine(1, 'the document breaks off inside of an end tag')],
    [
      'broken off in a CDATA section',
      '<feed>\n<content><![CDATA[<p>x</p>',
      inLine(2, 'a CDATA section is never closed'),
    ],
    ['broken off in a comment', '<feed>\n<!-- x', inLine(2, 'a comment is never closed')],
    [
      'mis-nested',
      '<feed>\n<entry>\n<title></entry></title></feed>',
      inLine(3, '</entry> stands where </title> is expected'),
    ],
    ['an end without a start', '<feed/>\n</feed>', inLine(2, '</feed> closes nothing')],
    ['two roots', '<feed/>\n<feed/>', inLine(2, 'a second root element <feed> begins')],
    ['text behind the root', '<feed/>\n?', inLine(2, 'text stands outside of the root element')],
    [
      'an attribute without quotes',
      '<feed>\n<link href=x/></feed>',
      inLine(2, 'the tag <link> has an attribute without a quoted value'),
    ],
    [
      'attributes that run together',
      '<feed>\n<link rel="a"href="b"/></feed>',
      inLine(2, 'the tag <link> is malformed'),
    ],
    ['a “<” in a text', '<feed>\n<title>1 < 2</title></feed>', inLine(2, 'a “<” begins no tag')],
    [
      'a declaration in a text',
      '<feed>\n<title><!ENTITY x "y"></title></feed>',
      inLine(2, 'a declaration stands where text is expected'),
    ],
    [
      'HTML that was not escaped',
      '<rss><channel>\n<item><description><p>a<br>b</p></description></item></channel></rss>',
      inLine(2, '</p> stands where </br> is expected'),
    ],
  ];
  for (const [what, text, sentence] of table) it(what, () => assert.equal(refusal(text), sentence));

  it('cut anywhere, the document is refused or empty, never half read', () => {
    const whole = atom(ENTRY.repeat(2));
    for (let length = 0; length < whole.length; length++)
      assert.match(
        refusal(whole.slice(0, length)),
        /^“example\.org\/blog\/feed\.xml” is (?:empty|damaged|not a feed)/,
        `at ${length}`,
      );
  });

  it('what real feeds get wrong and everybody understands is read', () => {
    assert.equal(onlyEntry(feedOf(`\n\n  ${atom(ENTRY)}`)).title, 'T');
    assert.equal(entryOf('<summary>AT&T and R&D;</summary>').content, 'AT&amp;T and R&amp;D;');
    assert.equal(onlyEntry(feedOf(`<feed><title>no namespace</title>${ENTRY}</feed>`)).title, 'T');
    assert.equal(feedOf(`${atom(ENTRY)}\n<!-- served in 0.2 s -->\n`).entries.length, 1);
  });
});

describe('what is hostile', () => {
  const doctype = (subset: string, inside = ENTRY): string =>
    `<?xml version="1.0"?><!DOCTYPE feed [${subset}]>${atom(inside).slice(38)}`;

  it('entities made of entities', () => {
    const laughs = [
      '<!ENTITY lol0 "lol">',
      ...Array.from({ length: 9 }, (_, at) => `<!ENTITY lol${at + 1} "${`&lol${at};`.repeat(10)}">`),
    ];
    assert.equal(
      refusal(doctype(laughs.join(''))),
      `${NAME} was refused, since it declares the entity “lol1”, made of other entities. ${NO_DOCTYPE}`,
    );
  });

  it('entities that grow', () => {
    const subset = `<!ENTITY a "${'a'.repeat(1000)}">`;
    assert.equal(
      refusal(doctype(subset, `<entry><id>1</id><title>${'&a;'.repeat(1000)}</title></entry>`)),
      `${NAME} was refused, since the entities that it declares grow beyond all bounds. ${NO_DOCTYPE}`,
    );
    assert.match(refusal(doctype(`<!ENTITY a "${'a'.repeat(1001)}">`)), /more or longer entities than any feed needs/);
    const many = Array.from({ length: 301 }, (_, at) => `<!ENTITY e${at} "x">`).join('');
    assert.match(refusal(doctype(many)), /more or longer entities than any feed needs/);
  });

  for (const external of [
    '<!ENTITY x SYSTEM "file:///etc/passwd">',
    '<!ENTITY x PUBLIC "a" "http://evil.example/">',
    '<!ENTITY % x SYSTEM "http://evil.example/x.dtd"> %x;',
    '<!ENTITY % x "y">',
  ])
    it(`an entity of another file: ${external}`, () =>
      assert.equal(
        refusal(doctype(external)),
        `${NAME} was refused, since it declares the entity “x”, whose text is in another file. ${NO_DOCTYPE}`,
      ));

  it('harmless entities are read, exactly once', () => {
    const subset =
      '<!-- ours --><!ENTITY nbsp "&#160;"> <!ENTITY me \'Ann &#38;#38; Bob\'><!ENTITY lt "&#38;#60;"><!ELEMENT feed ANY>';
    const text = doctype(
      subset,
      '<entry><id>1</id><title>&me;&nbsp;x &lt; &amp;me;</title><content type="xhtml"><p title="&me;">&me;</p></content></entry>',
    );
    const entry = onlyEntry(feedOf(text.replace('"&#160;"', '"_"')));
    assert.equal(entry.title, 'Ann & Bob_x < &me;');
    assert.equal(entry.content, '<p title="Ann &amp; Bob">Ann &amp; Bob</p>');
  });

  it('a hundred thousand levels', () => {
    const levels = 100_000;
    const deep = '<a>'.repeat(levels) + '</a>'.repeat(levels);
    const sentence = `${NAME} is damaged: in line 3 elements are nested more than 400 deep. ${AGAIN}`;
    assert.equal(refusal(atom(`<entry>${deep}</entry>`)), sentence);
    assert.equal(refusal(atom(`<entry><content type="xhtml">${deep}</content></entry>`)), sentence);
    assert.match(refusal('['.repeat(levels)), /is damaged/);
  });

  it('as deep as is allowed', () => {
    const deep = '<b>'.repeat(390) + 'x' + '</b>'.repeat(390);
    assert.equal(entryOf(`<content type="xhtml"><div>${deep}</div></content>`).content, deep);
    assert.equal(entryOf(`<content>y</content><x>${deep}</x>`).content, 'y');
  });

  for (const name of [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '__defineGetter__',
    'then',
  ])
    it(`an element and an attribute named ${name}`, () => {
      const entry = entryOf(
        `<${name} ${name}="x"><title>wrong</title></${name}><${name}/><content ${name}="x">y</content>`,
      );
      assert.deepEqual([entry.title, entry.content], ['A title', 'y']);
      assert.equal(({} as Record<string, unknown>)['x'], undefined);
      assert.equal(refusal(`<${name}/>`), `${NAME} is not a feed: its root element is <${name}>. ${CHECK}`);
    });

  it('names that a program might use itself', () => {
    const entry = entryOf(
      '<_text>a</_text><x text="b" _cdata="c" xmlns:text="urn:t" text:text="d"/><content>y</content>',
    );
    assert.equal(entry.content, 'y');
  });

  it('a document of more than 25 MB, told before it is read', () => {
    assert.equal(
      refusal(new Uint8Array(200 * 1024 * 1024)),
      `${NAME} has 200 MB, and only feeds up to 25 MB are read. Ask its publisher for a shorter one.`,
    );
  });

  it('a user name and a password are told to nobody', () => {
    const typed = 'https://ann:secret@example.org/feed';
    const source = { key: 'https://example.org/feed', address: 'https://example.org/feed', typed };
    assert.throws(
      () => readFeed(new TextEncoder().encode('x'), source),
      (error) =>
        error instanceof ReadableError &&
        error.message.startsWith('“https://example.org/feed” ') &&
        !error.message.includes('secret'),
    );
  });

  const MEGABYTE = 1024 * 1024;
  const many = (count: number, make: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => make(at)).join('');
  const inEntry = (content: string): string => atom(`<entry><title>x</title>${content}</entry>`);
  /** Documents of so many pieces each. */
  const slow: readonly (readonly [what: string, pieces: number, text: (pieces: number) => string])[] = [
    ['“<”', MEGABYTE, (n) => '<'.repeat(n)],
    ['open tags', MEGABYTE, (n) => '<a'.repeat(n)],
    ['spaces in a tag', MEGABYTE, (n) => `<feed ${' '.repeat(n)}`],
    ['spaces in a start tag of an entry', MEGABYTE, (n) => atom(`<entry ${' '.repeat(n)}></entry>`)],
    ['attributes', 50_000, (n) => atom(`<entry ${many(n, (at) => ` a${at}="x"`)}/>`)],
    ['references', MEGABYTE, (n) => atom(`<entry><title>${'&'.repeat(n)}</title></entry>`)],
    ['references to characters', MEGABYTE / 4, (n) => atom(`<entry><title>${'&#65;'.repeat(n)}</title></entry>`)],
    [
      'references in HTML',
      MEGABYTE / 8,
      (n) => atom(`<entry><title type="html">${'&amp;lt'.repeat(n)}</title></entry>`),
    ],
    ['CDATA sections', MEGABYTE / 16, (n) => atom(`<entry><title>${'<![CDATA[x]]>'.repeat(n)}</title></entry>`)],
    ['comments', MEGABYTE / 8, (n) => inEntry(`<content type="xhtml">${'<!---->'.repeat(n)}</content>`)],
    ['comments that never end', MEGABYTE / 4, (n) => '<!--'.repeat(n)],
    ['tags in a title', MEGABYTE / 8, (n) => atom(`<entry><title type="html">${'&lt;a '.repeat(n)}</title></entry>`)],
    [
      'comments in a title',
      MEGABYTE / 8,
      (n) => atom(`<entry><title type="html">${'&lt;!--'.repeat(n)}</title></entry>`),
    ],
    [
      'a long name of a person',
      MEGABYTE / 16,
      (n) => inEntry(`<author><name>${'map[name:'.repeat(n)}</name></author>`),
    ],
    ['a long date', MEGABYTE / 4, (n) => inEntry(`<updated>${'1 '.repeat(n)}</updated>`)],
    ['a long DOCTYPE', MEGABYTE / 16, (n) => `<!DOCTYPE feed [${'<!ENTITY a '.repeat(n)}`],
    ['comments in a DOCTYPE', MEGABYTE / 4, (n) => `<!DOCTYPE feed [${'<!--'.repeat(n)}`],
    ['quotes in a DOCTYPE', MEGABYTE, (n) => `<!DOCTYPE feed ${'"'.repeat(n)}`],
    [
      'elements where many namespaces are declared',
      20_000,
      (n) =>
        atom(`<entry ${many(2000, (at) => ` xmlns:a${at}="urn:${at}"`)}>${'<b xmlns="urn:x"/>'.repeat(n)}</entry>`),
    ],
    ['empty elements', 30_000, (n) => atom('<entry/>'.repeat(n))],
    ['links', 10_000, (n) => inEntry('<link rel="alternate" type="x" href="https://a.example/"/>'.repeat(n))],
    ['categories', 20_000, (n) => inEntry(many(n, (at) => `<category term="${at}"/>`))],
  ];
  for (const [what, pieces, textOf] of slow)
    it(`a great many ${what}, read or refused in time that grows with their number`, () => {
      assertGrowsLinearly(textOf, pieces, (text) => {
        try {
          feedOf(text);
        } catch (error) {
          assert.ok(error instanceof ReadableError, String(error));
          assert.ok(error.message.length < 400, error.message.slice(0, 400));
        }
      });
    });
});
