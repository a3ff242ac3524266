import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { fetchFeed, type FeedRequest, type FetchedFeed, type HttpLimits } from '../../src/core/feeds/httpFeed';
import { TryLaterError } from '../../src/core/feeds/httpFailure';
import { readFeed } from '../../src/core/feeds/readFeed';
import { ReadableError } from '../../src/core/readableError';
import { type HostileServer, startHostileServer } from '../support/hostileServer';

const FEED = '<feed xmlns="http://www.w3.org/2005/Atom"><title>Grüße</title></feed>';
const NOW = Date.UTC(2026, 0, 2, 3, 4, 5);
/** Time enough for everything that is not meant to run out. */
const PATIENT: Partial<HttpLimits> = { headers: 20_000, total: 20_000 };

const later: FeedRequest['after'] = (milliseconds, act) => {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
};

type Options = Partial<Omit<FeedRequest, 'limits'>> & { readonly limits?: Partial<HttpLimits> };

function get(address: string, options: Options = {}): Promise<FetchedFeed> {
  const { limits, ...more } = options;
  const request = { address, typed: 'my feed', fetch, after: later, now: () => NOW, limits: { ...PATIENT, ...limits } };
  return fetchFeed({ ...request, ...more });
}

/** The sentence with which fetching fails. */
async function failure(address: string, options: Options = {}): Promise<string> {
  const error: unknown = await get(address, options).then(
    () => new Error('it was fetched'),
    (reason: unknown) => reason,
  );
  if (error instanceof ReadableError) return error.message;
  throw error;
}

async function bytesOf(address: string, options: Options = {}): Promise<Uint8Array> {
  const fetched = await get(address, options);
  if (fetched.kind !== 'fetched') throw new Error('it was not fetched');
  return fetched.bytes;
}

describe('fetching a feed', () => {
  let server: HostileServer;
  before(async () => {
    server = await startHostileServer();
  });
  after(() => server.stop());

  const serve =
    (headers: Record<string, string> = {}, status = 200) =>
    (_: IncomingMessage, response: ServerResponse) =>
      void response.writeHead(status, headers).end(FEED);
  const move = (status: number, location: string) => (_: IncomingMessage, response: ServerResponse) =>
    void response.writeHead(status, { location }).end('moved');

  describe('that is there', () => {
    it('brings its bytes, its type, and what to send next time', async () => {
      const address = server.on(
        '/plain',
        serve({
          'content-type': 'application/atom+xml',
          etag: '"1"',
          'last-modified': 'Thu, 01 Jan 2026 00:00:00 GMT',
        }),
      );
      assert.deepEqual(await get(address), {
        kind: 'fetched',
        bytes: new TextEncoder().encode(FEED),
        contentType: 'application/atom+xml',
        finalAddress: address,
        validators: { etag: '"1"', lastModified: 'Thu, 01 Jan 2026 00:00:00 GMT' },
      });
    });

    it('asks for feeds first, without cookies and without telling where from', async () => {
      await get(server.on('/asked', serve()));
      const { headers } = server.requests.at(-1)!;
      assert.match(headers.accept ?? '', /^application\/atom\+xml/);
      assert.ok((headers.accept ?? '').length <= 128, 'a longer one makes browsers ask first');
      assert.deepEqual([headers.cookie, headers.referer, headers.authorization], [undefined, undefined, undefined]);
    });

    it('is unpacked', async () => {
      const address = server.on('/gzip', (_, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(FEED));
      });
      assert.equal(new TextDecoder().decode(await bytesOf(address)), FEED);
      assert.match(String(server.requests.at(-1)!.headers['accept-encoding']), /gzip/);
    });

    it('is read in the charset that the server names, if that is no lie', async () => {
      const title = async (path: string, charset: string, encoding: BufferEncoding): Promise<string> => {
        const address = server.on(path, (_, response) => {
          response.writeHead(200, { 'content-type': `text/xml; charset=${charset}` }).end(Buffer.from(FEED, encoding));
        });
        const fetched = await get(address);
        assert.ok(fetched.kind === 'fetched' && fetched.contentType !== undefined);
        return readFeed(fetched.bytes, { key: address, address, typed: address, contentType: fetched.contentType }).feed
          .title;
      };
      assert.equal(await title('/latin', 'iso-8859-1', 'latin1'), 'Grüße');
      assert.equal(await title('/lie1', 'iso-8859-1', 'utf8'), 'Grüße');
      assert.equal(await title('/lie2', 'utf-8', 'latin1'), 'Grüße');
      assert.equal(await title('/utf16', 'utf-16', 'utf16le'), 'Grüße');
    });

    it('sends a user name and password to its own server only', async () => {
      const other = await startHostileServer();
      try {
        other.on('/target', serve());
        server.on('/private', (request, response) => {
          if (request.headers.authorization === undefined) response.writeHead(401).end();
          else response.writeHead(302, { location: `${other.origin}/target` }).end();
        });
        const fetched = await get(server.origin.replace('//', '//ann:s%C3%A9cret@') + '/private');
        assert.equal(
          server.requests.at(-1)!.headers.authorization,
          `Basic ${Buffer.from('ann:sécret').toString('base64')}`,
        );
        assert.equal(other.requests.at(-1)!.headers.authorization, undefined);
        assert.equal(fetched.finalAddress, `${other.origin}/target`);
      } finally {
        await other.stop();
      }
    });
  });

  describe('that did not change', () => {
    const conditional = (request: IncomingMessage, response: ServerResponse): void => {
      const isKnown =
        request.headers['if-none-match'] === '"1"' || request.headers['if-modified-since'] === 'yesterday';
      if (isKnown) response.writeHead(304, { etag: '"1"' }).end();
      else response.writeHead(200, { etag: '"1"' }).end(FEED);
    };

    it('is known by its tag', async () => {
      const address = server.on('/tag', conditional);
      assert.deepEqual(await get(address, { validators: { etag: '"1"' } }), {
        kind: 'notModified',
        finalAddress: address,
        validators: { etag: '"1"' },
      });
      assert.equal((await get(address, { validators: { etag: '"0"' } })).kind, 'fetched');
    });

    it('is known by its date, and keeps what the answer does not repeat', async () => {
      const fetched = await get(server.on('/date', conditional), { validators: { lastModified: 'yesterday' } });
      assert.deepEqual([fetched.kind, fetched.validators], ['notModified', { lastModified: 'yesterday', etag: '"1"' }]);
    });

    it('a new version does not keep the old one’s tag', async () => {
      const { validators } = await get(server.on('/untagged', serve()), { validators: { etag: '"1"' } });
      assert.deepEqual(validators, {});
    });

    it('an answer that nobody asked for is a failure', async () => {
      const address = server.on('/304', (_, response) => void response.writeHead(304).end());
      assert.equal(
        await failure(address),
        '“my feed” could not be fetched: its server answered with status 304. Check the address.',
      );
    });
  });

  describe('that has moved', () => {
    it('remembers where to, as far as the move is for good', async () => {
      server.on('/end', serve());
      const first = server.on('/first', move(301, '/second'));
      server.on('/second', move(308, `${server.origin}/third?a=1#part`));
      server.on('/third', move(302, 'fourth'));
      server.on('/fourth', move(301, '/end'));
      const { finalAddress, permanentAddress } = await get(first);
      assert.deepEqual([finalAddress, permanentAddress], [`${server.origin}/end`, `${server.origin}/third?a=1`]);
    });

    for (const status of [302, 303, 307])
      it(`for a while (${status}) remembers nothing`, async () => {
        server.on('/end', serve());
        const fetched = await get(server.on(`/${status}`, move(status, '/end')));
        assert.deepEqual([fetched.finalAddress, fetched.permanentAddress], [`${server.origin}/end`, undefined]);
      });

    it('five times is followed, six times is not', async () => {
      server.on('/hop0', serve());
      for (let hop = 1; hop <= 6; hop++) server.on(`/hop${hop}`, move(302, `/hop${hop - 1}`));
      assert.equal((await get(`${server.origin}/hop5`)).kind, 'fetched');
      assert.equal(
        await failure(`${server.origin}/hop6`),
        '“my feed” leads from one address to the next without end. Check the address.',
      );
    });

    it('in a circle is refused', async () => {
      server.on('/circle', move(301, '/circle'));
      assert.equal(
        await failure(`${server.origin}/circle`),
        '“my feed” leads from one address to the next without end. Check the address.',
      );
    });

    for (const target of [
      'file:///etc/passwd',
      'ftp://example.org/',
      'data:text/xml,<feed/>',
      'javascript:x',
      'http://',
    ])
      it(`to ${target} is refused`, async () => {
        const sentence = '“my feed” leads to a place that is not on the web. Check the address.';
        assert.equal(await failure(server.on('/off', move(301, target))), sentence);
      });

    it('without saying where to is refused', async () => {
      const address = server.on('/nowhere', (_, response) => void response.writeHead(302).end());
      assert.equal(
        await failure(address),
        '“my feed” could not be fetched: its server answered with status 302. Check the address.',
      );
    });
  });

  describe('that is not to be had', () => {
    const statuses: readonly (readonly [status: number, sentence: string])[] = [
      [
        401,
        '“my feed” asks for a user name and password (401). Use an address that needs none, or one with a token in it.',
      ],
      [403, '“my feed” may not be read from here (403). Check the address, or ask its publisher.'],
      [404, '“my feed” does not exist (404). Check the address.'],
      [410, '“my feed” is gone for good (410). Follow another feed in its place.'],
      [418, '“my feed” could not be fetched: its server answered with status 418. Check the address.'],
      [429, '“my feed” was asked for too often (429). Try again later.'],
      [500, '“my feed” could not be fetched: its server failed (500). Try again later.'],
      [502, '“my feed” could not be fetched: its server failed (502). Try again later.'],
      [503, '“my feed” is not available at the moment (503). Try again later.'],
      [204, '“my feed” could not be fetched: its server answered with status 204. Check the address.'],
    ];
    for (const [status, sentence] of statuses)
      it(`status ${status}`, async () =>
        assert.equal(await failure(server.on(`/s${status}`, serve({}, status))), sentence));

    const waits: readonly (readonly [status: number, header: string, seconds: number | null, when: string])[] = [
      [429, '1', 1, 'in 1 second'],
      [429, '90', 90, 'in 90 seconds'],
      [503, '600', 600, 'in 10 minutes'],
      [503, '7201', 7201, 'in 3 hours'],
      [503, 'Fri, 02 Jan 2026 04:04:05 GMT', 3600, 'in 60 minutes'],
      [503, 'Thu, 01 Jan 2026 00:00:00 GMT', 1, 'in 1 second'],
      [503, '999999999999', 31_536_000, 'in 365 days'],
      [503, 'soon', null, 'later'],
      [503, '-5', null, 'later'],
    ];
    for (const [status, header, seconds, when] of waits)
      it(`status ${status} with “Retry-After: ${header}”`, async () => {
        const address = server.on('/wait', serve({ 'retry-after': header }, status));
        const error: unknown = await get(address).catch((reason: unknown) => reason);
        assert.ok(error instanceof ReadableError);
        assert.match(error.message, new RegExp(`\\(${status}\\)\\. Try again ${when}\\.$`));
        assert.equal(error instanceof TryLaterError ? error.seconds : null, seconds);
      });

    it('no such server', async () => {
      assert.equal(
        await failure('http://no-such-server.invalid/feed'),
        '“my feed” could not be fetched: there is no such server. Check the address and your network.',
      );
    });

    it('a server that refuses', async () => {
      const other = await startHostileServer();
      await other.stop();
      assert.equal(
        await failure(`${other.origin}/feed`),
        '“my feed” could not be fetched: its server refused the connection. Check the address, or try again later.',
      );
    });

    it('a server that speaks no TLS', async () => {
      assert.equal(
        await failure(server.origin.replace('http:', 'https:')),
        '“my feed” could not be fetched: no secure connection to its server could be made. Check the address, or tell its publisher.',
      );
    });

    const BROKEN =
      '“my feed” could not be fetched: the connection broke off. Try again, and if it stays so tell its publisher.';

    it('a server that hangs up before it answers', async () => {
      assert.equal(await failure(server.on('/hangup', (request) => void request.socket.destroy())), BROKEN);
    });

    it('a server that hangs up in the middle', async () => {
      const address = server.on('/middle', (request, response) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write(FEED, () => request.socket.destroy());
      });
      assert.equal(await failure(address), BROKEN);
    });

    it('a server that hangs up in the middle and named no length', async () => {
      const address = server.on('/chunked', (request, response) => {
        response.writeHead(200);
        response.write(FEED, () => request.socket.destroy());
      });
      assert.equal(await failure(address), BROKEN);
    });

    it('a server that speaks no HTTP', async () => {
      const other = createServer();
      other.on('connection', (socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'));
      await new Promise<void>((settle) => other.listen(0, '127.0.0.1', settle));
      try {
        assert.equal(await failure(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`), BROKEN);
      } finally {
        other.close();
      }
    });

    it('damaged packing', async () => {
      const address = server.on('/bad-gzip', (_, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip' }).end('this is not packed');
      });
      assert.equal(await failure(address), '“my feed” could not be read: its server sent it damaged. Try again later.');
    });

    it('a user name and password are never told', async () => {
      const typed = 'http://ann:secret@no-such-server.invalid/feed';
      const message = await failure(typed, { typed });
      assert.match(message, /^“http:\/\/no-such-server\.invalid\/feed” /);
    });
  });

  describe('that takes too long', () => {
    const SHORT = { headers: 60, total: 120 };

    it('to the headers', async () => {
      const address = server.on('/silent', () => undefined);
      assert.equal(
        await failure(address, { limits: SHORT }),
        '“my feed” did not answer within 0.06 seconds. Check the address, or try again later.',
      );
    });

    it('with its text, which stops', async () => {
      const address = server.on('/stalled', (_, response) => void response.writeHead(200).write(FEED));
      const limits = { headers: 20_000, total: 120 };
      assert.equal(
        await failure(address, { limits }),
        '“my feed” did not arrive within 0.12 seconds. Check the address, or try again later.',
      );
    });

    it('with its text, which trickles on for ever', async () => {
      let timer: NodeJS.Timeout | undefined;
      const address = server.on('/trickle', (request, response) => {
        response.writeHead(200);
        timer = setInterval(() => response.write(' '), 5);
        request.socket.on('close', () => clearInterval(timer));
      });
      const limits = { headers: 20_000, total: 120 };
      assert.match(await failure(address, { limits }), /did not arrive within/);
      clearInterval(timer);
    });

    it('over several moves, each of which is quick', async () => {
      let hop = 0;
      const address = server.on('/slow-moves', (_, response) => {
        setTimeout(() => response.writeHead(302, { location: `/slow-moves?${hop++}` }).end(), 50);
      });
      const limits = { headers: 20_000, total: 120, redirects: 1000 };
      assert.match(await failure(address, { limits }), /did not arrive within/);
    });

    it('even where the platform would wait on', async () => {
      const deaf: FeedRequest['fetch'] = () => new Promise(() => undefined);
      assert.match(await failure('https://example.org/', { fetch: deaf, limits: SHORT }), /did not answer within/);
    });

    it('ends when the user has enough, with the user’s reason', async () => {
      const controller = new AbortController();
      const address = server.on('/waits', () => controller.abort(new Error('enough')));
      await assert.rejects(get(address, { signal: controller.signal }), /^Error: enough$/);
      await assert.rejects(get(address, { signal: controller.signal }), /^Error: enough$/);
    });

    it('leaves no timer behind', async () => {
      let open = 0;
      const counted: FeedRequest['after'] = (milliseconds, act) => {
        open++;
        const cancel = later(milliseconds, act);
        return () => {
          open--;
          cancel();
        };
      };
      server.on('/end', serve());
      await get(server.on('/timers', move(301, '/end')), { after: counted });
      await failure(`${server.origin}/nothing`, { after: counted });
      assert.equal(open, 0);
    });
  });

  describe('that is too large', () => {
    const TOO_LARGE = '“my feed” is larger than 25 MB, the most that is read. Ask its publisher for a shorter one.';
    let written = 0;
    beforeEach(() => {
      written = 0;
    });
    /** Sends as much as is taken. */
    const flood = (response: ServerResponse): void => {
      const block = Buffer.alloc(1024 * 1024, 32);
      const more = (): void => {
        while (!response.destroyed) {
          written++;
          if (!response.write(block)) return void response.once('drain', more);
        }
      };
      more();
    };

    it('by its own word: 200 MB are refused before they come', async () => {
      const address = server.on('/200mb', (_, response) => {
        response.writeHead(200, { 'content-length': String(200 * 1024 * 1024) });
        flood(response);
      });
      assert.equal(await failure(address), TOO_LARGE);
      assert.ok(written < 20, `${written} MB were sent`);
    });

    it('as shows when it comes', async () => {
      const address = server.on('/endless', (_, response) => {
        response.writeHead(200);
        flood(response);
      });
      assert.equal(await failure(address), TOO_LARGE);
      assert.ok(written < 60, `${written} MB were sent`);
    });

    it('once it is unpacked', async () => {
      const packed = gzipSync(Buffer.alloc(200 * 1024 * 1024));
      const address = server.on('/bomb', (_, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed);
      });
      assert.equal(await failure(address), TOO_LARGE);
    });

    it('up to the last byte it is read', async () => {
      const limits = { bytes: 1024 * 1024 };
      const sized = (length: number): string =>
        server.on(`/sized${length}`, (_, response) => void response.writeHead(200).end(Buffer.alloc(length)));
      assert.equal((await bytesOf(sized(1024 * 1024), { limits })).length, 1024 * 1024);
      assert.match(await failure(sized(1024 * 1024 + 1), { limits }), /is larger than 1 MB/);
    });
  });

  describe('in a browser, which shows less', () => {
    it('follows a move whose target it hides', async () => {
      server.on('/end', serve());
      const address = server.on('/hidden', move(301, '/end'));
      const browser: FeedRequest['fetch'] = async (where, options) => {
        if (options.redirect === 'follow') return fetch(where, options);
        const response = await fetch(where, options);
        return response.status < 300 || response.status > 399
          ? response
          : Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
      };
      const { finalAddress, permanentAddress } = await get(address, { fetch: browser });
      assert.deepEqual([finalAddress, permanentAddress], [`${server.origin}/end`, undefined]);
    });

    it('asks without conditions where a site allows none', async () => {
      const address = server.on('/cors', serve({ etag: '"1"' }));
      const browser: FeedRequest['fetch'] = (where, options) =>
        'If-None-Match' in (options.headers as object)
          ? Promise.reject(new TypeError('Failed to fetch'))
          : fetch(where, options);
      assert.equal((await get(address, { fetch: browser, validators: { etag: '"1"' } })).kind, 'fetched');
    });

    it('says what may be the matter where a site allows nothing', async () => {
      const browser: FeedRequest['fetch'] = () => Promise.reject(new TypeError('Failed to fetch'));
      assert.match(
        await failure('https://example.org/', { fetch: browser }),
        /where VS Code runs in a browser the site must allow it/,
      );
    });
  });
});
