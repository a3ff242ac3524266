import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FeedDocument } from '../../src/core/feeds/feedEntry';
import { joinPages, MAX_PAGES, olderPages } from '../../src/core/feeds/feedPages';
import { ReadableError } from '../../src/core/readableError';
import { feedOf } from '../support/feedText';

/** A page with entries `ids` whose older one is at `older`. */
function page(ids: string, older: string | null): FeedDocument {
  const link = older === null ? '' : `<link rel="prev-archive" href="${older}"/>`;
  const entries = Array.from(ids)
    .map((id) => `<entry><id>${id}</id><title>${id}</title></entry>`)
    .join('');
  return feedOf(`<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title>${link}${entries}</feed>`);
}

interface Walk {
  readonly ids: string;
  readonly asked: readonly string[];
  readonly problems: readonly (readonly [code: string, where: string])[];
}

/** Walks from a first page through those at the addresses. */
async function walk(first: FeedDocument, at: (address: string) => FeedDocument, limit?: number): Promise<Walk> {
  const asked: string[] = [];
  const pages: [FeedDocument, ...FeedDocument[]] = [first];
  const read = (address: string): Promise<FeedDocument> => {
    asked.push(new URL(address).pathname);
    return Promise.resolve().then(() => at(address));
  };
  for await (const older of olderPages(first, read, limit)) pages.push(older);
  const { entries, problems } = joinPages(pages);
  return {
    ids: entries.map(({ id }) => id).join(''),
    asked,
    problems: problems.map(({ code, where }) => [code, where]),
  };
}

const missing = (): never => {
  throw new ReadableError('“x” does not exist (404). Check the address.');
};

describe('older pages of a feed', () => {
  it('are read to the last one', async () => {
    const pages: Record<string, FeedDocument> = { '/2': page('cd', '/3'), '/3': page('e', null) };
    assert.deepEqual(await walk(page('ab', '/2'), (address) => pages[new URL(address).pathname] ?? missing()), {
      ids: 'abcde',
      asked: ['/2', '/3'],
      problems: [],
    });
  });

  it('are none where none is named', async () => {
    assert.deepEqual(await walk(page('ab', null), missing), { ids: 'ab', asked: [], problems: [] });
  });

  it('an entry that moved to the next page meanwhile counts once', async () => {
    assert.equal((await walk(page('ab', '/2'), () => page('bc', null))).ids, 'abc');
  });

  it('a circle is left, also one back to the feed itself', async () => {
    assert.deepEqual((await walk(page('a', '/2'), () => page('b', '/2#again'))).asked, ['/2']);
    assert.deepEqual((await walk(page('a', '/2'), () => page('b', '/blog/feed.xml'))).asked, ['/2']);
  });

  it('pages without end end at the limit', async () => {
    let count = 2;
    const endless = (): FeedDocument => page('x', `/${++count}`);
    assert.equal((await walk(page('a', '/2'), endless)).asked.length, MAX_PAGES - 1);
    assert.equal((await walk(page('a', '/2'), endless, 3)).asked.length, 2);
  });

  it('another site is not asked', async () => {
    assert.deepEqual((await walk(page('a', 'https://tracker.example/2'), missing)).asked, []);
  });

  it('a page that cannot be read is a problem, and what came before it stays', async () => {
    const pages: Record<string, FeedDocument> = { '/2': page('b', '/3') };
    assert.deepEqual(await walk(page('a', '/2'), (address) => pages[new URL(address).pathname] ?? missing()), {
      ids: 'ab',
      asked: ['/2', '/3'],
      problems: [['olderPageUnread', 'https://example.org/3']],
    });
  });

  it('a defect is no problem of the page', async () => {
    const broken = (): never => {
      throw new TypeError('a defect');
    };
    await assert.rejects(walk(page('a', '/2'), broken), TypeError);
  });
});
