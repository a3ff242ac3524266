import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EMPTY_ARCHIVE } from '../../src/core/library/archive';
import type { Entry, FeedDocument } from '../../src/core/feeds/feedEntry';
import { ReadableError } from '../../src/core/readableError';
import { olderEntries } from '../../src/core/library/olderEntries';

const ADDRESS = 'https://weblog.example/feed.xml';

const entry = (id: string): Entry => ({
  ...{ id, url: `https://weblog.example/${id}`, title: id, published: null, updated: null },
  ...{ authors: [], tags: [], content: '', base: ADDRESS },
});

const page = (ids: readonly string[], older: string | null): FeedDocument => ({
  feed: { id: ADDRESS, title: '', url: ADDRESS, homepage: null, updated: null, authors: [], rights: null },
  entries: ids.map(entry),
  problems: [],
  older,
});

/** Reads the older pages of a feed; gives the ids found, where it ended, and which pages were asked for. */
async function older(pages: Readonly<Record<string, FeedDocument>>, stored?: readonly string[]) {
  const asked: string[] = [];
  const { entries, rest, problems } = await olderEntries(pages[ADDRESS] ?? page([], null), ADDRESS, {
    isComplete: stored !== undefined,
    stored: () => Promise.resolve({ ...EMPTY_ARCHIVE, document: page(stored ?? [], null) }),
    read: (address) => {
      asked.push(address);
      const found = pages[address];
      return found ? Promise.resolve(found) : Promise.reject(new ReadableError('It does not exist.'));
    },
  });
  return { ids: entries.map(({ id }) => id), rest, asked, unread: problems.map(({ where }) => where) };
}

const [SECOND, THIRD] = ['https://weblog.example/2.xml', 'https://weblog.example/3.xml'];

describe('the older pages of a feed', () => {
  it('are read to the last, each post once', async () => {
    const pages = {
      [ADDRESS]: page(['d', 'c'], SECOND),
      [SECOND]: page(['c', 'b'], THIRD),
      [THIRD]: page(['a'], null),
    };
    assert.deepEqual(await older(pages), { ids: ['b', 'a'], rest: null, asked: [SECOND, THIRD], unread: [] });
  });

  it('are not read where nothing on the first page is new', async () => {
    const pages = { [ADDRESS]: page(['d', 'c'], SECOND), [SECOND]: page(['b'], null) };
    assert.deepEqual(await older(pages, ['d', 'c', 'b']), { ids: [], rest: SECOND, asked: [], unread: [] });
  });

  it('are read until they meet what is stored', async () => {
    const pages = {
      [ADDRESS]: page(['e', 'd'], SECOND),
      [SECOND]: page(['c', 'b'], THIRD),
      [THIRD]: page(['a'], null),
    };
    const { ids, asked } = await older(pages, ['c', 'b', 'a']);
    assert.deepEqual({ ids, asked }, { ids: ['c', 'b'], asked: [SECOND] });
  });

  it('end at one that cannot be read, and the newer ones count', async () => {
    const pages = { [ADDRESS]: page(['c'], SECOND), [SECOND]: page(['b'], THIRD) };
    assert.deepEqual(await older(pages), { ids: ['b'], rest: THIRD, asked: [SECOND, THIRD], unread: [THIRD] });
  });

  it('are not followed in circles, nor to another site', async () => {
    const circle = { [ADDRESS]: page(['b'], SECOND), [SECOND]: page(['a'], ADDRESS) };
    assert.deepEqual(await older(circle), { ids: ['a'], rest: ADDRESS, asked: [SECOND], unread: [] });
    const elsewhere = { [ADDRESS]: page(['b'], 'https://elsewhere.example/feed.xml') };
    assert.deepEqual((await older(elsewhere)).asked, []);
  });

  it('are no defect’s excuse', async () => {
    const pages = { [ADDRESS]: page(['b'], SECOND) };
    const broken = new Proxy<Record<string, FeedDocument>>(pages, {
      get: (own, address: string) => {
        if (address === SECOND) throw new TypeError('a defect');
        return own[address];
      },
    });
    await assert.rejects(older(broken), TypeError);
  });

  it('have an end even where the feed has none', async () => {
    const endless = new Proxy<Record<string, FeedDocument>>(
      {},
      {
        get: (_pages, address: string) => {
          const next = Number(/(\d+)\.xml$/.exec(address)?.[1] ?? 1) + 1;
          return page([`post ${next}`], `https://weblog.example/${next}.xml`);
        },
      },
    );
    assert.equal((await older(endless)).asked.length, 200);
  });
});
