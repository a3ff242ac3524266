import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { discoverFeeds, type FoundFeed } from '../../src/core/feeds/feedDiscovery';

const PAGE = 'https://example.org/blog/index.html';

function discover(text: string, contentType?: string): readonly FoundFeed[] | null {
  const bytes = new TextEncoder().encode(text);
  return discoverFeeds(bytes, { address: PAGE, ...(contentType !== undefined && { contentType }) });
}

const urls = (html: string): readonly string[] | undefined => discover(html)?.map(({ url }) => url);
const page = (inside: string): string => `<!DOCTYPE html><html><head>${inside}</head><body></body></html>`;

describe('feeds of a page', () => {
  it('are those that its head declares, in its order, each once', () => {
    assert.deepEqual(
      discover(
        page(`<link rel="alternate" type="application/atom+xml" title="All &amp; more" href="/atom.xml">
          <link rel="alternate" type="application/rss+xml" title="RSS" href="rss.xml">
          <LINK REL="Alternate Feed" TYPE="Application/RSS+XML; charset=utf-8" HREF="https://feeds.example/x">
          <link rel="alternate" type="application/atom+xml" title="Again" href="/atom.xml">`),
      ),
      [
        { url: 'https://example.org/atom.xml', title: 'All & more' },
        { url: 'https://example.org/blog/rss.xml', title: 'RSS' },
        { url: 'https://feeds.example/x', title: '' },
      ],
    );
  });

  it('resolve against the page’s base', () => {
    const base = '<base href="https://cdn.example/x/"><base href="https://other.example/">';
    const link = '<link rel="alternate" type="application/atom+xml" href="atom.xml">';
    assert.deepEqual(urls(page(base + link)), ['https://cdn.example/x/atom.xml']);
  });

  it('are no style sheets, other languages or copies of the page as JSON', () => {
    const links = `<link rel="stylesheet" href="feed.css"><link rel="alternate" hreflang="de" href="/de/">
      <link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/7"><link rel="self" type="application/atom+xml" href="/x">
      <link rel="alternate" type="application/atom+xml"><link rel="alternate" type="application/atom+xml" href="javascript:x">`;
    assert.deepEqual(urls(page(links)), []);
  });

  it('may be JSON Feeds', () => {
    assert.deepEqual(urls(page('<link rel="alternate" type="application/feed+json" href="/feed.json">')), [
      'https://example.org/feed.json',
    ]);
    assert.deepEqual(urls(page('<link rel="alternate" type="application/json" href="/feed.json">')), [
      'https://example.org/feed.json',
    ]);
  });

  it('are links of the text where the head declares none', () => {
    const html = `<html><body><a href="/about">About</a> <a href="/feed/"><b>Our</b> feed</a>
      <a href="/tags/devops/index.xml">DevOps</a> <a href="feed:https://example.org/atom.xml">Atom</a>
      <a href="/?feed=rss2">RSS</a> <a href="/feedback">Feedback</a> <a href="/rss-readers-compared">Article</a></body></html>`;
    assert.deepEqual(discover(html), [
      { url: 'https://example.org/feed/', title: 'Our feed' },
      { url: 'https://example.org/tags/devops/index.xml', title: 'DevOps' },
      { url: 'https://example.org/atom.xml', title: 'Atom' },
      { url: 'https://example.org/?feed=rss2', title: 'RSS' },
    ]);
  });

  it('are none where the page names none', () => assert.deepEqual(discover(page('')), []));
});

describe('what a page is', () => {
  const table: readonly (readonly [what: string, text: string, contentType: string | undefined, isPage: boolean])[] = [
    ['HTML', '<!doctype html><p>x', undefined, true],
    ['HTML called XML', '<!DOCTYPE html><html></html>', 'text/xml', true],
    ['XHTML', '<?xml version="1.0"?>\n<!-- x --><html xmlns="http://www.w3.org/1999/xhtml"/>', undefined, true],
    ['a piece of HTML that its server calls so', 'Hello <b>you</b>', 'text/html; charset=utf-8', true],
    ['a feed', '<feed xmlns="http://www.w3.org/2005/Atom"/>', 'application/atom+xml', false],
    ['a feed called HTML', '<?xml version="1.0"?><rss version="2.0"/>', 'text/html', false],
    ['a feed with a prefix called HTML', '<a:feed xmlns:a="http://www.w3.org/2005/Atom"/>', 'text/html', false],
    ['a feed with the prefix p', '<p:feed xmlns:p="http://www.w3.org/2005/Atom"/>', undefined, false],
    [
      'a feed with a long prefix called HTML',
      '<a.b-c:feed xmlns:a.b-c="http://www.w3.org/2005/Atom"/>',
      'text/html',
      false,
    ],
    ['a JSON Feed called HTML', '{"version":""}', 'text/html', false],
    ['words', 'These are my notes.', undefined, false],
    ['nothing', '', undefined, false],
  ];
  for (const [what, text, contentType, isPage] of table)
    it(what, () => assert.equal(discover(text, contentType) !== null, isPage));

  it('may nest as deep as it likes', () => {
    const html = page(`<link rel="alternate" type="application/atom+xml" href="/a">`) + '<div>'.repeat(100_000);
    assert.deepEqual(urls(html), ['https://example.org/a']);
  });
});
