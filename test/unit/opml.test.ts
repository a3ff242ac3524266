import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isOpml, readOpml, writeOpml } from '../../src/core/feeds/opml';
import { ReadableError } from '../../src/core/readableError';

const read = (text: string): ReturnType<typeof readOpml> => readOpml(new TextEncoder().encode(text), 'feeds.opml');

function refusal(text: string): string {
  try {
    read(text);
  } catch (error) {
    if (error instanceof ReadableError) return error.message;
    throw error;
  }
  throw new Error('the list was read');
}

describe('lists of feeds', () => {
  it('are read from all folders, each feed once', () => {
    const list = `<?xml version="1.0"?><opml version="1.0"><head><title>Mine</title></head><body>
      <outline text="Folder"><outline text="Ann &amp; Bob" title="Ann &amp; Bob’s" type="rss" xmlUrl="https://a.example/feed?x=1&amp;y=2" htmlUrl="https://a.example/"/>
        <outline text="Deeper"><outline text="Only text" XMLURL="feed:https://b.example/feed"/></outline></outline>
      <outline text="Again" xmlUrl="https://b.example/feed"/><outline text="A link" type="link" url="https://c.example/"/>
      <outline text="Hostile" xmlUrl="javascript:alert(1)"/><outline text="A path" xmlUrl="feed.xml"/></body></opml>`;
    assert.deepEqual(read(list), [
      { url: 'https://a.example/feed?x=1&y=2', title: 'Ann & Bob’s', homepage: 'https://a.example/' },
      { url: 'https://b.example/feed', title: 'Only text', homepage: null },
    ]);
  });

  const documents: readonly (readonly [what: string, text: string, isList: boolean])[] = [
    ['a list', '<?xml version="1.0"?>\n<!-- mine -->\n<opml version="2.0"><body/></opml>', true],
    ['a list with a DOCTYPE', '<!DOCTYPE opml SYSTEM "opml.dtd"><OPML/>', true],
    [
      'a feed about such lists',
      '<rss><channel><title><![CDATA[Notes on <opml> files]]></title></channel></rss>',
      false,
    ],
    ['a comment about them', '<!-- from <opml> --><feed/>', false],
    ['words', 'opml', false],
  ];
  for (const [what, text, isList] of documents)
    it(`are told by their root element: ${what}, in UTF-8 and in UTF-16`, () => {
      assert.equal(isOpml(new TextEncoder().encode(text)), isList);
      assert.equal(isOpml(Buffer.from(`\ufeff${text}`, 'utf16le')), isList);
    });

  const refusals: readonly (readonly [text: string, sentence: string])[] = [
    [
      '<feed/>',
      '“feeds.opml” is not a list of feeds: its root element is <feed>, not <opml>. Export the list as OPML again.',
    ],
    ['<opml><body/></opml>', '“feeds.opml” names no feeds. Export the list as OPML again.'],
    [
      '<opml>\n<body>',
      '“feeds.opml” is damaged: in line 2 the document breaks off before <body> is closed. Fetch it again, or tell its publisher.',
    ],
    ['words', '“feeds.opml” is not a list of feeds: it is no XML. Check that it is the list of feeds you mean.'],
  ];
  for (const [text, sentence] of refusals)
    it(`refuses ${JSON.stringify(text)}`, () => assert.equal(refusal(text), sentence));

  it('are written as they are read', () => {
    assert.equal(
      writeOpml('My "feeds"', [{ url: 'https://a.example/?a=1&b=2', title: 'Ann <3', homepage: null }]),
      `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head>
    <title>My &quot;feeds&quot;</title>
  </head>
  <body>
    <outline type="rss" text="Ann &lt;3" title="Ann &lt;3" xmlUrl="https://a.example/?a=1&amp;b=2"/>
  </body>
</opml>
`,
    );
    const title = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\s+/g, ' ').trim());
    const url = fc.webUrl({ withQueryParameters: true }).map((address) => new URL(address).href);
    const feed = fc.record({ url, title, homepage: fc.option(url) }, { noNullPrototype: true });
    fc.assert(
      fc.property(fc.uniqueArray(feed, { minLength: 1, selector: (one) => one.url }), (feeds) => {
        assert.deepEqual(read(writeOpml('x', feeds)), feeds);
      }),
    );
  });
});
