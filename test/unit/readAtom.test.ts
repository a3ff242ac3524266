import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readFeed } from '../../src/core/feeds/readFeed';
import { atom, entryOf, feedOf, onlyEntry } from '../support/feedText';

describe('the real feed', () => {
  const bytes = readFileSync('test/fixtures/feeds/devops.xml');
  const source = { key: 'file:///feeds/devops.xml', address: 'file:///feeds/devops.xml', typed: 'feeds/devops.xml' };
  const document = readFeed(bytes, source);

  it('is read with everything it says of itself, and without problems', () => {
    assert.deepEqual(document.feed, {
      id: 'file:///feeds/devops.xml',
      title: 'Posts tagged with “Devops” on Mark van Lent’s weblog',
      url: 'file:///feeds/devops.xml',
      homepage: 'https://markvanlent.dev/tags/devops/',
      updated: '2022-11-10T00:00:00Z',
      authors: ['Mark van Lent'],
      rights: 'Copyright (c) Mark van Lent, Creative Commons Attribution 4.0 International License.',
    });
    assert.deepEqual(document.problems, []);
    assert.equal(document.older, null);
  });

  it('has ten posts, each by the author whose name the generator garbled', () => {
    assert.equal(document.entries.length, 10);
    for (const entry of document.entries) assert.deepEqual(entry.authors, ['Mark van Lent']);
    const { content, ...first } = document.entries[0]!;
    assert.deepEqual(first, {
      id: 'https://markvanlent.dev/2022/11/10/all-day-devops-2022/',
      url: 'https://markvanlent.dev/2022/11/10/all-day-devops-2022/',
      title: 'All Day DevOps 2022',
      published: '2022-11-10T00:00:00Z',
      updated: '2022-11-10T21:32:11Z',
      authors: ['Mark van Lent'],
      tags: ['conference', 'costs', 'devops', 'failure', 'metrics', 'observability', 'sre', 'terraform'],
      base: 'https://markvanlent.dev/tags/devops/index.xml',
    });
    assert.match(content, /^<p>Today was the 7th <a href="https:\/\/www\.alldaydevops\.com\/">All Day DevOps<\/a>\./);
  });

  it('keeps relative links for the weblog, although it was read from a file', () => {
    assert.equal(new URL('/2021/10/28/x/', document.entries[0]!.base).href, 'https://markvanlent.dev/2021/10/28/x/');
  });
});

describe('text constructs', () => {
  const titles: readonly (readonly [construct: string, title: string])[] = [
    ['<title>Plain</title>', 'Plain'],
    ['<title>007</title>', '007'],
    ['<title>1e5</title>', '1e5'],
    ['<title>true</title>', 'true'],
    ['<title>  two\n  lines </title>', 'two lines'],
    ['<title>Q&amp;A</title>', 'Q&A'],
    ['<title>if a &lt; b</title>', 'if a < b'],
    ['<title type="text">&lt;b&gt;not markup&lt;/b&gt;</title>', '<b>not markup</b>'],
    ['<title type="text">AT&amp;amp;T</title>', 'AT&amp;T'],
    ['<title type="html">AT&amp;amp;T &amp;mdash; &lt;em&gt;live&lt;/em&gt;</title>', 'AT&T — live'],
    ['<title type="html"><![CDATA[AT&amp;T &mdash; <em>live</em>]]></title>', 'AT&T — live'],
    ['<title><![CDATA[1 < 2 & 3]]></title>', '1 < 2 & 3'],
    ['<title>a<![CDATA[b]]>c<![CDATA[d]]></title>', 'abcd'],
    ['<title type="html">Caf&#233; &amp;eacute;</title>', 'Café é'],
    ['<title>Caf&eacute;&nbsp;au&#x20;lait</title>', 'Café au lait'],
    ['<title>&unknown; stays</title>', '&unknown; stays'],
    [
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">In <b>bold</b> words</div></title>',
      'In bold words',
    ],
    ['<title><!-- hidden -->Seen</title>', 'Seen'],
    ['<title/>', ''],
  ];
  for (const [construct, title] of titles)
    it(`reads ${construct}`, () => {
      const feed = feedOf(atom(`<entry><id>urn:1</id>${construct}<content>x</content></entry>`));
      assert.equal(onlyEntry(feed).title, title);
    });

  const X = 'xmlns="http://www.w3.org/1999/xhtml"';
  const contents: readonly (readonly [construct: string, html: string])[] = [
    ['<content>a &lt; b &amp; c</content>', 'a &lt; b &amp; c'],
    ['<content type="text">&lt;p&gt;no markup&lt;/p&gt;</content>', '&lt;p&gt;no markup&lt;/p&gt;'],
    ['<content type="html">&lt;p&gt;Q&amp;amp;A&lt;/p&gt;</content>', '<p>Q&amp;A</p>'],
    ['<content type="html"><![CDATA[<p>Q&amp;A</p>]]></content>', '<p>Q&amp;A</p>'],
    ['<content type="html">&lt;![CDATA[x]]&gt;</content>', '<![CDATA[x]]>'],
    [
      '<content type="html"><![CDATA[<pre>&lt;![CDATA[x]]]]><![CDATA[></pre>]]></content>',
      '<pre>&lt;![CDATA[x]]></pre>',
    ],
    ['<content type="HTML">&lt;p&gt;x&lt;/p&gt;</content>', '<p>x</p>'],
    ['<content type="text/html; charset=utf-8">&lt;p&gt;x&lt;/p&gt;</content>', '<p>x</p>'],
    ['<content type="text/plain">a &lt; b</content>', 'a &lt; b'],
    [
      `<content type="xhtml"><div ${X}><p>One <b>two</b> three<br/>four</p></div></content>`,
      '<p>One <b>two</b> three<br/>four</p>',
    ],
    [`<content type="xhtml"><div ${X}><p>a</p></div> <div ${X}>b</div></content>`, '<div><p>a</p></div> <div>b</div>'],
    [`<content type="xhtml"><p ${X}>a &amp; b &lt; c</p></content>`, '<p>a &amp; b &lt; c</p>'],
    [`<content type="xhtml"><div ${X}><p>x<![CDATA[ 1 < 2 ]]>y</p></div></content>`, '<p>x 1 &lt; 2 y</p>'],
    [
      `<content type="xhtml"><div ${X}><td/><img src="a.png" alt=""/></div></content>`,
      '<td></td><img src="a.png" alt=""/>',
    ],
    [
      `<content type="xhtml"><div ${X}><a xml:lang="de" href='"'>x</a></div></content>`,
      '<a lang="de" href="&quot;">x</a>',
    ],
    [`<content type="xhtml"><div ${X}><script>alert("text")</script>after</div></content>`, 'after'],
    ['<content type="html"><p>unescaped <i>markup</i></p></content>', '<p>unescaped <i>markup</i></p>'],
    [
      `<content type="application/xhtml+xml"><html ${X}><head><title>T</title></head><body><p>x</p></body></html></content>`,
      '<html><body><p>x</p></body></html>',
    ],
    ['<content type="image/png">iVBORw0KGgo=</content>', ''],
    ['<content type="html"></content><summary>The summary</summary>', 'The summary'],
    ['<summary type="html">&lt;p&gt;only&lt;/p&gt;</summary>', '<p>only</p>'],
    ['<content src="talk.mp4" type="video/mp4"/><summary>What it is</summary>', 'What it is'],
  ];
  for (const [construct, html] of contents)
    it(`reads ${construct}`, () => assert.equal(entryOf(construct).content, html));
});

describe('namespaces', () => {
  const body = (
    a: string,
    x: string,
  ): string => `<${a}feed xmlns${a && ':'}${a.slice(0, -1)}="http://www.w3.org/2005/Atom"
    xmlns${x && ':'}${x.slice(0, -1)}="http://www.w3.org/1999/xhtml"><${a}title>Example</${a}title>
    <${a}entry><${a}id>urn:1</${a}id><${a}title>A title</${a}title>
    <${a}content type="xhtml"><${x}div><${x}p>One <${x}b>two</${x}b> three <${x}i>four</${x}i>.</${x}p></${x}div></${a}content>
    </${a}entry></${a}feed>`;

  for (const [a, x] of [
    ['', 'x:'],
    ['a:', ''],
    ['atom:', 'xhtml:'],
    ['my.own-1:', 'h_:'],
    ['xhtml:', 'atom:'],
    ['content:', 'dc:'],
  ] as const)
    it(`reads a feed in “${a}” with text in “${x}”, words in order`, () => {
      const entry = onlyEntry(feedOf(body(a, x)));
      assert.equal(entry.title, 'A title');
      assert.equal(entry.content, '<p>One <b>two</b> three <i>four</i>.</p>');
    });

  it('does not take a title of another namespace for the title', () => {
    const entry = entryOf('<m:title xmlns:m="http://search.yahoo.com/mrss/">Other</m:title><content>x</content>');
    assert.equal(entry.title, 'A title');
  });

  it('does not take an element whose prefix is bound anew inside for Atom’s', () => {
    const feed = `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>Example</a:title><a:entry><a:id>urn:1</a:id>
      <a:title>A title</a:title><x xmlns:a="urn:other"><a:content>wrong</a:content></x><a:content>right</a:content>
      </a:entry></a:feed>`;
    assert.equal(onlyEntry(feedOf(feed)).content, 'right');
  });

  it('keeps an element that declares its namespace itself', () => {
    const feed =
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><e:entry xmlns:e="http://www.w3.org/2005/Atom"><e:id>1</e:id><e:title>T</e:title></e:entry></feed>';
    assert.equal(onlyEntry(feedOf(feed)).title, 'T');
  });
});

describe('addresses', () => {
  const base = (inside: string, attributes = ''): string =>
    entryOf(`<content type="html">x</content>${inside}`, attributes).base;

  it('resolve against the address of the document', () => {
    assert.equal(entryOf('<link href="one/"/><content>x</content>').url, 'https://example.org/blog/one/');
    assert.equal(base(''), 'https://example.org/blog/feed.xml');
  });

  it('resolve against xml:base, which may itself be relative and nested', () => {
    const entry = onlyEntry(
      feedOf(
        atom(
          `<entry xml:base="2026/"><id>urn:1</id><title>t</title><link href="one/"/>
           <content type="html" xml:base="one/">x</content></entry>`,
          ' xml:base="https://weblog.example/posts/"',
        ),
      ),
    );
    assert.equal(entry.url, 'https://weblog.example/posts/2026/one/');
    assert.equal(entry.base, 'https://weblog.example/posts/2026/one/');
  });

  it('resolve against an xml:base inside of the content', () => {
    const { content } = entryOf(
      `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><a href="a">a</a><p xml:base="/deep/"><a href="b">b</a>
<img src="c.png"/><a href="#d">d</a></p></div></content>`,
    );
    assert.equal(
      content,
      `<a href="a">a</a><p><a href="https://example.org/deep/b">b</a>
<img src="https://example.org/deep/c.png"><a href="#d">d</a></p>`,
    );
  });

  it('resolve against the feed’s own address where a copy of it was read', () => {
    const links = '<link rel="self" href="https://weblog.example/feed.xml"/><link href="https://weblog.example/"/>';
    const entry = onlyEntry(feedOf(atom(`${links}<entry><id>1</id><title>t</title><link href="/one"/></entry>`)));
    assert.equal(entry.url, 'https://weblog.example/one');
  });

  it('do not resolve against an address that a generator left behind', () => {
    const links = '<link rel="self" href="http://localhost:1313/feed.xml"/><link href="https://example.org/"/>';
    const entry = onlyEntry(feedOf(atom(`${links}<entry><id>1</id><title>t</title><link href="/one"/></entry>`)));
    assert.equal(entry.url, 'https://example.org/one');
  });

  for (const href of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'command:x', 'vscode://x', ''])
    it(`never lead to “${href}”`, () => assert.equal(entryOf(`<link href="${href}"/><content>x</content>`).url, null));
});

describe('links', () => {
  const table: readonly (readonly [what: string, links: string, url: string | null])[] = [
    ['no relation means alternate', '<link href="https://a.example/"/>', 'https://a.example/'],
    [
      'the relation’s registered address',
      '<link rel="http://www.iana.org/assignments/relation/alternate" href="https://a.example/"/>',
      'https://a.example/',
    ],
    [
      'other relations are not the page',
      '<link rel="self" href="https://a.example/s"/><link rel="enclosure" href="https://a.example/e"/>',
      null,
    ],
    [
      'a page for people before other types',
      '<link rel="alternate" type="application/pdf" href="https://a.example/pdf"/><link rel="alternate" type="text/html" href="https://a.example/html"/>',
      'https://a.example/html',
    ],
    [
      'a page before the same as JSON',
      '<link rel="alternate" type="application/json" href="https://a.example/json"/><link rel="alternate" href="https://a.example/page"/>',
      'https://a.example/page',
    ],
    [
      'the feed’s own language',
      '<link rel="alternate" type="text/html" hreflang="de" href="https://a.example/de"/><link rel="alternate" type="text/html" hreflang="en-GB" href="https://a.example/en"/>',
      'https://a.example/en',
    ],
    [
      'the first of equals',
      '<link href="https://a.example/1"/><link href="https://a.example/2"/>',
      'https://a.example/1',
    ],
    [
      'a usable one behind an unusable',
      '<link href="javascript:x"/><link href="https://a.example/2"/>',
      'https://a.example/2',
    ],
    ['content elsewhere', '<content type="text/html" src="https://a.example/src"/>', 'https://a.example/src'],
  ];
  for (const [what, links, url] of table)
    it(what, () => assert.equal(entryOf(`${links}<summary>x</summary>`, ' xml:lang="en"').url, url));

  it('older entries are where prev-archive leads, else next', () => {
    const next = '<link rel="next" href="?page=2"/>';
    assert.equal(feedOf(atom(next)).older, 'https://example.org/blog/feed.xml?page=2');
    assert.equal(
      feedOf(atom(`${next}<link rel="prev-archive" href="/2025.xml"/>`)).older,
      'https://example.org/2025.xml',
    );
  });

  it('content that is elsewhere and has no summary leaves its link', () => {
    assert.equal(
      entryOf('<content type="video/mp4" src="https://a.example/t.mp4?a=1&amp;b=2"/>').content,
      '<p><a href="https://a.example/t.mp4?a=1&amp;b=2">https://a.example/t.mp4?a=1&amp;b=2</a></p>',
    );
  });
});

describe('persons', () => {
  const author = (inside: string): readonly string[] =>
    entryOf(`<author>${inside}</author><content>x</content>`).authors;

  it('are the entry’s, else its source’s, else the feed’s', () => {
    const feed = (entry: string): readonly string[] =>
      onlyEntry(feedOf(atom(`<author><name>Feed</name></author><entry><id>1</id><title>t</title>${entry}</entry>`)))
        .authors;
    const source = '<source><author><name>Source</name></author></source>';
    assert.deepEqual(feed(''), ['Feed']);
    assert.deepEqual(feed(source), ['Source']);
    assert.deepEqual(feed(`${source}<author><name>One</name></author><author><name>Two</name></author>`), [
      'One',
      'Two',
    ]);
  });

  it('without a name are known by their mail address', () =>
    assert.deepEqual(author('<email>ann@example.org</email>'), ['ann@example.org']));

  it('contributors are not authors', () =>
    assert.deepEqual(entryOf('<contributor><name>Helper</name></contributor><content>x</content>').authors, []));
});

describe('categories, dates and ids', () => {
  it('a label goes before a term, each tag stands once, and what a service says of the record is none', () => {
    const { tags } = entryOf(`<content>x</content>
      <category term="sre" label="Site Reliability"/><category term="go" scheme="urn:languages"/><category term="Go"/>
      <category term="AT&amp;T"/><category/>
      <category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#post"/>`);
    assert.deepEqual(tags, ['Site Reliability', 'go', 'AT&T']);
  });

  it('a date may be missing', () => {
    const { published, updated } = entryOf('<updated>2026-01-02T01:00:00+02:00</updated><content>x</content>');
    assert.deepEqual({ published, updated }, { published: null, updated: '2026-01-01T23:00:00Z' });
  });

  it('the day is the author’s own, where it is another than in UTC', () => {
    const day = (date: string): unknown => entryOf(`<published>${date}</published><content>x</content>`).day;
    assert.equal(day('2026-01-02T00:00:00+01:00'), '2026-01-02');
    assert.equal(day('2026-01-02T00:00:00Z'), undefined);
    assert.equal(day('2026-01-02T12:00:00+01:00'), undefined);
  });

  it('a date that cannot be read is a problem with its place', () => {
    const feed = feedOf(atom('<entry>\n<id>urn:1</id><title>T</title><updated>soon</updated></entry>'));
    assert.equal(onlyEntry(feed).updated, null);
    assert.deepEqual(feed.problems, [
      {
        code: 'dateUnread',
        message: '“T” has a date that could not be read: “soon”.',
        post: 'urn:1',
        where: 'entry 1, line 3: T',
      },
    ]);
  });

  it('an entry without an id is kept, and is a problem', () => {
    const feed = feedOf(atom('<entry><title>T</title><link href="/t"/></entry>'));
    assert.equal(onlyEntry(feed).id, null);
    assert.deepEqual(
      feed.problems.map(({ code, message, post }) => [code, message, post]),
      [['entryWithoutId', '“T” has no id; its link is used instead.', 'https://example.org/t']],
    );
  });

  it('an entry that holds nothing is left out as a problem, and the rest is read', () => {
    const feed = feedOf(atom('<entry><id>urn:0</id></entry><entry><id>urn:1</id><title>T</title></entry>'));
    assert.deepEqual(
      feed.entries.map(({ id }) => id),
      ['urn:1'],
    );
    assert.deepEqual(
      feed.problems.map(({ code, where }) => [code, where]),
      [['entryEmpty', 'entry 1, line 3']],
    );
  });

  it('an overlong text is cut, and is a problem', () => {
    const feed = feedOf(
      atom(
        `<entry><id>urn:1</id><title>T</title><content type="html">${'&lt;p&gt;word&lt;/p&gt;'.repeat(250_000)}</content></entry>`,
      ),
    );
    const { content } = onlyEntry(feed);
    assert.ok(content.length <= 2_000_000 && content.length > 1_999_900, `${content.length} characters are kept`);
    assert.match(content, /<p>word(<\/p>)?$/);
    assert.deepEqual(
      feed.problems.map(({ code }) => code),
      ['contentTooLong'],
    );
  });
});

describe('other documents of Atom', () => {
  it('a document of one entry', () => {
    const entry = onlyEntry(
      feedOf(
        `<entry xmlns="http://www.w3.org/2005/Atom"><id>urn:1</id><title>Alone</title><author><name>Ann</name></author></entry>`,
      ),
    );
    assert.deepEqual([entry.title, entry.authors], ['Alone', ['Ann']]);
  });

  it('Atom 0.3', () => {
    const feed =
      feedOf(`<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title mode="escaped" type="text/html">Old &amp;amp; good</title>
      <link rel="alternate" type="text/html" href="https://old.example/"/><modified>2004-01-02T03:04:05Z</modified>
      <author><name>Ann</name></author><copyright>Ann</copyright>
      <entry><title>One</title><link rel="alternate" type="text/html" href="https://old.example/1"/><id>urn:1</id>
        <issued>2004-01-02T03:04:05+01:00</issued><modified>2004-01-03T00:00:00Z</modified>
        <content type="text/html" mode="escaped">&lt;p&gt;escaped&lt;/p&gt;</content></entry>
      <entry><title>Two</title><id>urn:2</id><issued>2004-01-02</issued>
        <content type="application/xhtml+xml"><div xmlns="http://www.w3.org/1999/xhtml"><p>markup</p></div></content></entry>
      <entry><title>Three</title><id>urn:3</id>
        <content type="text/html" mode="base64">PHA+YmFzZTY0PC9wPg==</content></entry></feed>`);
    assert.deepEqual(
      [feed.feed.title, feed.feed.homepage, feed.feed.updated, feed.feed.rights],
      ['Old & good', 'https://old.example/', '2004-01-02T03:04:05Z', 'Ann'],
    );
    assert.deepEqual(
      feed.entries.map(({ content, published, authors }) => [content, published, authors]),
      [
        ['<p>escaped</p>', '2004-01-02T02:04:05Z', ['Ann']],
        ['<p>markup</p>', '2004-01-02T00:00:00Z', ['Ann']],
        ['<p>base64</p>', null, ['Ann']],
      ],
    );
  });

  it('a channel of videos, whose only text is in another namespace', () => {
    const { content } = entryOf(
      '<media:group xmlns:media="http://search.yahoo.com/mrss/"><media:description>A talk &amp; more</media:description></media:group>',
    );
    assert.equal(content, 'A talk &amp; more');
  });
});
