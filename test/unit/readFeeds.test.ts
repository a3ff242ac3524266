import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readLibrary } from '../../src/cli/readFeeds';
import { type HostileServer, startHostileServer } from '../support/hostileServer';

describe('feeds on the command line', () => {
  let server: HostileServer;
  before(async () => {
    server = await startHostileServer();
  });
  after(() => server.stop());

  /** Serves a page with one post; gives its address. */
  const serve = (path: string, title: string, older?: string): string =>
    server.on(path, (_, response) => {
      const link = older === undefined ? '' : `<link rel="next" href="${older}"/>`;
      response.end(
        `<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title>${link}<entry><id>${title}</id><title>${title}</title></entry></feed>`,
      );
    });

  it('are read to their last page', async () => {
    serve('/3', 'Three');
    serve('/2', 'Two', '/3');
    const { catalog } = await readLibrary([serve('/1', 'One', '/2')]);
    assert.deepEqual(catalog.posts.map(({ title }) => title).sort(), ['One', 'Three', 'Two']);
    assert.deepEqual(catalog.problems, []);
  });

  it('say which page could not be read, and give the others', async () => {
    const { catalog } = await readLibrary([serve('/first', 'One', '/missing')]);
    assert.deepEqual(
      catalog.posts.map(({ title }) => title),
      ['One'],
    );
    const [problem, ...others] = catalog.problems.filter(({ code }) => code === 'olderPageUnread');
    assert.equal(problem?.message, `“${server.origin}/missing” does not exist (404). Check the address.`);
    assert.deepEqual(others, []);
  });
});
