import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { buildLibrary } from '../../src/core/library/buildLibrary';
import { runToEnd } from '../../src/core/steps';
import { readFeed } from '../../src/core/feeds/readFeed';
import { searchDocuments } from '../../src/core/search/searchDocument';
import { TalkSearch } from '../../src/core/search/talkSearch';
import { quickInputOpened, quickPickRows, runCommand } from './palette';
import { openSidebar, treeRowShown } from './views';
import { until, withWorkbench } from './workbench';

const FEED = 'test/fixtures/demo/feeds/devops.xml';

/** The titles that the index finds, in its own order. */
function titlesFound(query: string): readonly string[] {
  const address = 'https://example.org/devops.xml';
  const document = readFeed(readFileSync(FEED), { key: address, address, typed: FEED });
  const { catalog, bodies } = runToEnd(buildLibrary([document]));
  const texts = new Map(bodies.map((body) => [body.post, body]));
  const search = runToEnd(TalkSearch.build(searchDocuments(catalog, { body: (id) => texts.get(id) })));
  const titles = new Map([...catalog.talks, ...catalog.posts].map(({ id, title }) => [id, title]));
  return search.search(query).hits.map(({ id }) => titles.get(id) ?? '');
}

describe('The rows of the quick pick', () => {
  it('stand in the order of the index, where VS Code would sort them otherwise', async () => {
    const expected = titlesFound('lines');
    // The talk by Dan Lines comes first; its title does not have the word, and VS Code would move those that do above it.
    assert.equal(expected[0], 'Engineering Metrics That Matter');
    assert.ok(expected.slice(1).some((title) => title.includes('Pipelines')));

    const folder = mkdtempSync(join(tmpdir(), 'cn-order-'));
    try {
      cpSync('test/fixtures/demo', folder, { recursive: true });
      await withWorkbench({ folder }, async ({ page }) => {
        await openSidebar(page);
        await treeRowShown(page, 'Talks', 'All Day DevOps 2022');
        await runCommand(page, 'Conference Notes: Search Talks');
        const box = await quickInputOpened(page, /^Search talks/);
        await box.pressSequentially('lines');
        // Titles answer first; the rows are those of the whole index as soon as the text is read.
        const rows = await until(
          'the rows are those of the index, in its order',
          async () => (await quickPickRows(page)).map(({ label }) => label),
          (labels) => labels.length >= 5 && isDeepStrictEqual(labels, expected.slice(0, labels.length)),
        );
        assert.ok(rows.some((label) => label.includes('Pipelines')));

        await box.fill('zzzzqqq');
        const [nothing] = await until(
          'nothing is found',
          () => quickPickRows(page),
          (shown) => shown[0]?.label.includes('zzzzqqq') ?? false,
        );
        assert.equal(nothing?.label, 'Nothing found for “zzzzqqq”');
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
