import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedOf, itemOf, onlyEntry, rss } from '../support/feedText';

describe('RSS 2.0', () => {
  it('is read with everything it says of itself', () => {
    const { feed, older } = feedOf(`<?xml version="1.0"?>
      <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
        <title>Ann &amp; Bob</title><atom:link rel="self" href="https://example.org/feed.xml"/>
        <link>https://example.org/</link><description>About</description>
        <managingEditor>ann@example.org (Ann Lee)</managingEditor><copyright>CC BY 4.0</copyright>
        <lastBuildDate>Thu, 10 Nov 2022 21:32:11 GMT</lastBuildDate>
        <atom:link rel="next" href="https://example.org/feed.xml?page=2"/>
        <image><title>Picture</title><link>https://example.org/picture</link></image>
      </channel></rss>`);
    assert.deepEqual(feed, {
      id: 'https://example.org/blog/feed.xml',
      title: 'Ann & Bob',
      url: 'https://example.org/blog/feed.xml',
      homepage: 'https://example.org/',
      updated: '2022-11-10T21:32:11Z',
      authors: ['Ann Lee'],
      rights: 'CC BY 4.0',
    });
    assert.equal(older, 'https://example.org/feed.xml?page=2');
  });

  it('reads an item as weblog engines write it', () => {
    const entry = onlyEntry(
      feedOf(
        rss(
          `<item><title>Notes &#8211; day one</title><link>https://example.org/notes/</link>
           <dc:creator><![CDATA[Ann Lee]]></dc:creator><pubDate>Thu, 10 Nov 2022 09:00:00 +0100</pubDate>
           <category><![CDATA[DevOps]]></category><category>sre</category><category>devops</category>
           <guid isPermaLink="false">https://example.org/?p=7</guid>
           <description><![CDATA[<p>Short</p>]]></description>
           <content:encoded><![CDATA[<p>Long &amp; whole</p>]]></content:encoded></item>`,
          ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"',
        ),
      ),
    );
    assert.deepEqual(entry, {
      id: 'https://example.org/?p=7',
      url: 'https://example.org/notes/',
      title: 'Notes – day one',
      published: '2022-11-10T08:00:00Z',
      updated: null,
      authors: ['Ann Lee'],
      tags: ['DevOps', 'sre'],
      content: '<p>Long &amp; whole</p>',
      base: 'https://example.org/notes/',
    });
  });

  const contents: readonly (readonly [inside: string, html: string])[] = [
    ['<description>Plain words</description>', 'Plain words'],
    ['<description>&lt;p&gt;Q&amp;amp;A&lt;/p&gt;</description>', '<p>Q&amp;A</p>'],
    ['<description><![CDATA[<p>Q&amp;A</p>]]></description>', '<p>Q&amp;A</p>'],
    ['<description><p>unescaped <b>markup</b></p></description>', '<p>unescaped <b>markup</b></p>'],
    [
      '<body xmlns="http://www.w3.org/1999/xhtml"><p>whole <b>text</b></p></body><description>short</description>',
      '<p>whole <b>text</b></p>',
    ],
    ['<description>short</description><e xmlns="http://purl.org/rss/1.0/modules/content/"/>', 'short'],
    ['<content:encoded></content:encoded><description>short</description>', 'short'],
    ['<content:encoded>&lt;p&gt;prefix not declared&lt;/p&gt;</content:encoded>', '<p>prefix not declared</p>'],
    ['<x:encoded xmlns:x="http://purl.org/rss/1.0/modules/content/"><![CDATA[<p>x</p>]]></x:encoded>', '<p>x</p>'],
    ['<itunes:summary>A talk</itunes:summary>', 'A talk'],
    ['', ''],
  ];
  for (const [inside, html] of contents)
    it(`reads the text in ${inside || 'nothing'}`, () => assert.equal(itemOf(inside).content, html));

  const links: readonly (readonly [inside: string, url: string | null])[] = [
    ['<link>https://a.example/1</link>', 'https://a.example/1'],
    ['<link>\n  https://a.example/1\n</link>', 'https://a.example/1'],
    ['<link><![CDATA[https://a.example/?a=1&b=2]]></link>', 'https://a.example/?a=1&b=2'],
    ['<link>/relative</link>', 'https://example.org/relative'],
    ['<link href="https://a.example/atom"/>', 'https://a.example/atom'],
    ['<link/><guid>https://a.example/guid</guid>', 'https://a.example/guid'],
    ['<guid isPermaLink="true">https://a.example/guid</guid>', 'https://a.example/guid'],
    ['<guid isPermaLink="false">https://a.example/guid</guid>', null],
    ['<guid>12345</guid>', null],
    ['<atom:link rel="alternate" href="https://a.example/atom"/>', 'https://a.example/atom'],
    [
      '<link>https://proxy.example/1</link><feedburner:origLink>https://a.example/1</feedburner:origLink>',
      'https://a.example/1',
    ],
    ['<link>javascript:alert(1)</link>', null],
  ];
  for (const [inside, url] of links)
    it(`finds the page in ${inside.replaceAll('\n', ' ')}`, () =>
      assert.equal(onlyEntry(feedOf(rss(`<item><title>T</title>${inside}</item>`))).url, url));

  const titles: readonly (readonly [written: string, title: string])[] = [
    ['Q&amp;A', 'Q&A'],
    ['Q&amp;amp;A', 'Q&A'],
    ['<![CDATA[Q&amp;A &ndash; day 1]]>', 'Q&A – day 1'],
    ['C++ &lt;vector&gt; in practice', 'C++ <vector> in practice'],
    ['&lt;i&gt;Live&lt;/i&gt; from Ghent', 'Live from Ghent'],
    ['a &lt; b and b &gt; c', 'a < b and b > c'],
    ['<b>Bold</b> words', 'Bold words'],
    ['2001', '2001'],
  ];
  for (const [written, title] of titles)
    it(`reads the title ${written}`, () =>
      assert.equal(onlyEntry(feedOf(rss(`<item><guid>1</guid><title>${written}</title></item>`))).title, title));

  const authors: readonly (readonly [inside: string, names: readonly string[]])[] = [
    ['<author>ann@example.org (Ann Lee)</author>', ['Ann Lee']],
    ['<author>Ann Lee</author>', ['Ann Lee']],
    ['<dc:creator>Ann</dc:creator><dc:creator>Bob</dc:creator>', ['Ann', 'Bob']],
    ['<dc:creator>Ann</dc:creator><author>ann</author>', ['Ann']],
    ['<atom:author><atom:name>Ann Lee</atom:name></atom:author>', ['Ann Lee']],
    ['<itunes:author>Ann Lee</itunes:author>', ['Ann Lee']],
    ['', []],
  ];
  for (const [inside, names] of authors)
    it(`finds the authors in ${inside || 'nothing'}`, () => assert.deepEqual(itemOf(inside).authors, names));
});

describe('other versions of RSS', () => {
  it('0.91, with the DOCTYPE it came with', () => {
    const entry = onlyEntry(
      feedOf(`<?xml version="1.0"?>
<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
<rss version="0.91"><channel><title>Old</title><link>https://old.example/</link>
<item><title>One</title><link>https://old.example/1</link><description>Text</description></item></channel></rss>`),
    );
    assert.deepEqual([entry.id, entry.url, entry.title, entry.content], [null, 'https://old.example/1', 'One', 'Text']);
  });

  const rdf = (p: string, space: string): string => `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    xmlns${p && ':'}${p.slice(0, -1)}="${space}" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <${p}channel rdf:about="https://old.example/"><${p}title>RDF</${p}title><${p}link>https://old.example/</${p}link><dc:date>2004-01-02</dc:date></${p}channel>
    <${p}image rdf:about="https://old.example/i"><${p}title>Picture</${p}title></${p}image>
    <${p}item rdf:about="https://old.example/1"><${p}title>One</${p}title><${p}link>https://old.example/1</${p}link>
      <${p}description>Text</${p}description><dc:creator>Ann</dc:creator><dc:date>2004-01-02T03:04+01:00</dc:date><dc:subject>sre</dc:subject></${p}item>
    </rdf:RDF>`;
  for (const [what, document] of [
    ['1.0', rdf('', 'http://purl.org/rss/1.0/')],
    ['1.0 with a prefix', rdf('r:', 'http://purl.org/rss/1.0/')],
    ['0.90', rdf('', 'http://my.netscape.com/rdf/simple/0.9/')],
  ] as const)
    it(what, () => {
      const { feed, entries } = feedOf(document);
      assert.deepEqual(
        [feed.title, feed.homepage, feed.updated],
        ['RDF', 'https://old.example/', '2004-01-02T00:00:00Z'],
      );
      assert.deepEqual(entries, [
        {
          id: 'https://old.example/1',
          url: 'https://old.example/1',
          title: 'One',
          published: '2004-01-02T02:04:00Z',
          updated: null,
          authors: ['Ann'],
          tags: ['sre'],
          content: 'Text',
          base: 'https://old.example/1',
        },
      ]);
    });
});

describe('JSON Feed', () => {
  const json = (feed: object): string => JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', ...feed });

  it('is read with its items', () => {
    const document = feedOf(
      json({
        title: 'Example',
        home_page_url: 'https://example.org/',
        next_url: 'feed.json?page=2',
        authors: [{ name: 'Ann Lee' }],
        items: [
          {
            id: 7,
            url: '/7',
            title: 'Seven',
            content_html: '<p>x</p>',
            date_published: '2026-01-02T03:04:05+01:00',
            tags: ['a', 'A', 'b'],
          },
          { id: 'eight', external_url: 'https://b.example/', content_text: 'a < b', author: { name: 'Bob' } },
          { id: 'nine', title: 'Nine', summary: 'Only this', date_modified: 'yesterday' },
        ],
      }),
    );
    assert.deepEqual(document.feed.title, 'Example');
    assert.equal(document.older, 'https://example.org/blog/feed.json?page=2');
    assert.deepEqual(
      document.entries.map(({ id, url, title, content, published, authors, tags }) => [
        id,
        url,
        title,
        content,
        published,
        authors,
        tags,
      ]),
      [
        ['7', 'https://example.org/7', 'Seven', '<p>x</p>', '2026-01-02T02:04:05Z', ['Ann Lee'], ['a', 'b']],
        ['eight', 'https://b.example/', '', 'a &lt; b', null, ['Bob'], []],
        ['nine', null, 'Nine', 'Only this', null, ['Ann Lee'], []],
      ],
    );
    assert.deepEqual(
      document.problems.map(({ code, where }) => [code, where]),
      [['dateUnread', 'item 3: Nine']],
    );
  });

  it('takes nothing for granted', () => {
    const items = [
      null,
      3,
      'x',
      [],
      {},
      { id: {}, title: 5, tags: 'x', authors: 'y', content_html: [] },
      { title: 'Kept' },
    ];
    const { entries, problems } = feedOf(
      json({ version: 'http://www.jsonfeed.org/version/1', items, authors: [null, {}] }),
    );
    assert.deepEqual(
      entries.map(({ title }) => title),
      ['Kept'],
    );
    assert.equal(problems.length, 7);
  });
});
