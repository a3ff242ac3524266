import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { feedKey, typedAddress } from '../../src/core/feeds/feedKey';

describe('feed keys', () => {
  const table: readonly (readonly [typed: string, key: string | null])[] = [
    ['https://example.org/feed.xml', 'https://example.org/feed.xml'],
    ['example.org/feed', 'https://example.org/feed'],
    ['Example.ORG', 'https://example.org/'],
    ['HTTP://Example.org:80/Feed', 'http://example.org/Feed'],
    ['https://example.org:443/feed', 'https://example.org/feed'],
    ['https://example.org:8443/feed', 'https://example.org:8443/feed'],
    ['example.org:8080/feed', 'https://example.org:8080/feed'],
    ['localhost:8080/feed', 'https://localhost:8080/feed'],
    ['https://example.org', 'https://example.org/'],
    ['https://example.org./feed', 'https://example.org/feed'],
    ['https://example.org/feed#top', 'https://example.org/feed'],
    ['https://example.org/feed?', 'https://example.org/feed'],
    ['https://example.org/?feed=rss2&a=1', 'https://example.org/?feed=rss2&a=1'],
    ['https://example.org/a/../feed/', 'https://example.org/feed/'],
    ['feed://example.org/feed', 'https://example.org/feed'],
    ['feed:example.org/feed', 'https://example.org/feed'],
    ['feed:https://example.org/feed', 'https://example.org/feed'],
    ['feed:http://example.org/feed', 'http://example.org/feed'],
    ['feed://https://example.org/feed', 'https://example.org/feed'],
    ['https://ann:secret@example.org/feed', 'https://example.org/feed'],
    ['  <https://example.org/feed>\n', 'https://example.org/feed'],
    ['https://bücher.example/feed', 'https://xn--bcher-kva.example/feed'],
    ['http://[::1]:8080/feed', 'http://[::1]:8080/feed'],
    ['127.0.0.1:8080/feed', 'https://127.0.0.1:8080/feed'],
    ['', null],
    ['notes', null],
    ['notes/feed.xml', null],
    ['./feed.xml', null],
    ['/home/ann/feed.xml', null],
    ['C:\\feeds\\feed.xml', null],
    ['~/feed.xml', null],
    ['file:///home/ann/feed.xml', null],
    ['ftp://example.org/feed', null],
    ['javascript:alert(1)', null],
    ['https://', null],
    ['https:///feed', null],
    ['https://exa mple.org/', null],
    ['two words.org', null],
  ];
  for (const [typed, key] of table) it(`of “${typed}”`, () => assert.equal(feedKey(typed), key));

  it('a key is its own key', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
        const key = feedKey(address);
        assert.ok(key !== null);
        assert.equal(feedKey(key), key);
      }),
    );
  });

  it('whatever is typed has a key or none', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const key = feedKey(typed);
        assert.ok(key === null || /^https?:\/\/[^/]/.test(key), String(key));
      }),
    );
  });

  it('a typed address keeps what is needed to ask for it', () => {
    assert.equal(typedAddress('ann:secret@example.org/feed'), null);
    assert.equal(typedAddress('https://ann:secret@example.org/feed'), 'https://ann:secret@example.org/feed');
  });
});
