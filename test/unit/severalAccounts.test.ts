import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FeedDocument } from '../../src/core/feeds/feedEntry';
import { searchDocuments } from '../../src/core/search/searchDocument';
import { entryOf, feedOf, libraryOf } from '../support/feeds';
import { idsFound, searchOf } from '../support/searchDocuments';

/** A weblog with its notes of a conference. */
function weblog(name: string, author: string, notes: string, title = 'Cats in the cloud'): FeedDocument {
  const url = `https://${name}.example.org/conf/`;
  const content = `<h2>${title} — Ann Lee</h2>${notes}<h2>Dogs on the ground — Bo Berg</h2><p>All about dogs.</p>`;
  const post = entryOf('Example Conf 2020', content, { id: url, url, base: url, authors: [author] });
  return feedOf([post], name, `The ${name} weblog`);
}

const lions = weblog('first', 'Mark Writer', '<p>He told of lions.</p>');
const zebras = weblog('second', 'Eva Scribe', '<h3>On stripes</h3><p>She told of zebras.</p>', 'Cats in the clouds');

describe('the notes of one talk by several authors', () => {
  /** The ids of the documents that a query finds in these weblogs. */
  function found(documents: readonly FeedDocument[], query: string): readonly string[] {
    const { catalog, bodies } = libraryOf(documents);
    const byPost = new Map(bodies.map((body) => [body.post, body]));
    return idsFound(searchOf(searchDocuments(catalog, { body: (post) => byPost.get(post) })), query);
  }

  it('are all found by the search, under the one talk', () => {
    const [talk] = libraryOf([lions, zebras]).catalog.talks;
    assert.equal(talk?.accounts?.length, 1);
    for (const query of [
      'lions',
      'zebras',
      'stripes',
      '"cats in the clouds"',
      'zebras feed:second',
      'zebras feed:first',
    ])
      assert.deepEqual(found([lions, zebras], query), [talk.id], query);
    assert.deepEqual(found([lions], 'zebras'), []);
  });

  it('are another version of the talk for the search when any of them is', () => {
    const { catalog } = libraryOf([lions, zebras]);
    const [talk] = catalog.talks;
    const versionOf = (versions: Readonly<Record<string, string>>) =>
      [...searchDocuments(catalog, { version: (post) => versions[new URL(post).host.split('.')[0] ?? ''] ?? '' })].find(
        ({ id }) => id === talk?.id,
      )?.version;
    const one = versionOf({ first: '1', second: '1' });
    assert.notEqual(versionOf({ first: '1', second: '2' }), one);
    assert.notEqual(versionOf({ first: '2', second: '1' }), one);
    assert.equal(versionOf({ first: '1' }), '', 'one that is not known is never the same');
  });
});
