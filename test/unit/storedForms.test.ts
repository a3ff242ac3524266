import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { catalogLines, readCatalog, readCatalogBodies } from '../../src/catalogFile';
import { buildLibrary } from '../../src/core/library/buildLibrary';
import { runToEnd } from '../../src/core/steps';
import { EMPTY_CATALOG } from '../../src/core/library/library';
import { readFeed } from '../../src/core/feeds/readFeed';
import type { Catalog } from '../../src/core/records';
import { ValueReader, ValueWriter, type Rows } from '../../src/core/library/valueTable';
import { RecentlyUsed } from '../../src/recentlyUsed';
import { CancelledError, inSlices } from '../../src/slices';

const KEY = 'https://markvanlent.dev/tags/devops/index.xml';

const realCatalog = (): Catalog => {
  const bytes = readFileSync('test/fixtures/feeds/devops.xml');
  return runToEnd(buildLibrary([readFeed(bytes, { key: KEY, address: KEY, typed: KEY })])).catalog;
};

const HEADER = { generation: 7, source: 'abc', writer: 'me' };

const written = (catalog: Catalog, bodies: Readonly<Record<string, string>> = {}): Uint8Array =>
  new TextEncoder().encode(runToEnd(catalogLines(HEADER, catalog, bodies)).join('\n'));

describe('a catalog’s file', () => {
  it('gives back the catalog of the real feed', () => {
    const catalog = { ...realCatalog(), aliases: { old: 'new' } };
    const bodies = Object.fromEntries(catalog.posts.map(({ id }, at) => [id, `hash ${at}`]));
    const read = runToEnd(readCatalog(written(catalog, bodies)));
    assert.deepEqual(read, { generation: 7, source: 'abc', catalog, bodies });
  });

  it('gives the hashes of the bodies without the rest', () => {
    const catalog = realCatalog();
    const bodies = Object.fromEntries(catalog.posts.map(({ id }, at) => [id, `hash ${at}`]));
    assert.deepEqual(runToEnd(readCatalogBodies(written(catalog, bodies))), Object.values(bodies));
    assert.deepEqual(runToEnd(readCatalogBodies(written(catalog))), []);
    assert.deepEqual(runToEnd(readCatalogBodies(new TextEncoder().encode('no catalog'))), []);
  });

  it('gives back an empty catalog', () => {
    assert.deepEqual(runToEnd(readCatalog(written(EMPTY_CATALOG)))?.catalog, EMPTY_CATALOG);
  });

  it('is not whole wherever it was cut off, and never fails', () => {
    const bytes = written(realCatalog());
    for (let length = 0; length < bytes.length; length += 997) {
      assert.equal(runToEnd(readCatalog(bytes.subarray(0, length))), undefined);
    }
  });

  it('of another version is no catalog', () => {
    const text = new TextDecoder().decode(written(EMPTY_CATALOG)).replace(/"v":\d+/, '"v":1');
    assert.equal(runToEnd(readCatalog(new TextEncoder().encode(text))), undefined);
  });

  it('is small: what repeats is written once', () => {
    const catalog = realCatalog();
    assert.ok(written(catalog).length < JSON.stringify(catalog).length / 2);
  });
});

describe('a table of values', () => {
  const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(null, true, false, '', 'a', 'b', '__proto__'),
      fc.string({ unit: 'grapheme' }),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
      fc.array(tie('value')),
      fc.dictionary(fc.constantFrom('name', 'n', 'o', '0'), tie('value'), { noNullPrototype: true }),
    ),
  })).value;

  it('gives back any records of one kind, in any number of parts', () => {
    const record = fc.record({ id: fc.string(), value, list: fc.array(value) }, { noNullPrototype: true });
    fc.assert(
      fc.property(fc.array(fc.array(record)), (parts) => {
        const writer = new ValueWriter();
        const reader = new ValueReader();
        const texts = parts.map((part) => JSON.stringify(writer.write(part)));
        assert.deepEqual(
          texts.map((text) => reader.read(JSON.parse(text) as Rows)),
          parts,
        );
      }),
    );
  });

  it('makes equal parts of different records one value in memory', () => {
    const rows = new ValueWriter().write([{ tag: { name: 'sre' } }, { tag: { name: 'sre' } }]);
    const [first, second] = new ValueReader().read(rows);
    assert.equal(first?.['tag'], second?.['tag']);
  });
});

describe('long work in slices', () => {
  function* counting(steps: number): Generator<number, string> {
    for (let step = 1; step <= steps; step++) yield step;
    return 'done';
  }

  it('lets others have their turn', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    const result = await inSlices(counting(20), { budget: 0 });
    clearInterval(timer);
    assert.equal(result, 'done');
    assert.ok(turns > 0);
  });

  it('tells how far it is, and stops when it is cancelled', async () => {
    const told: number[] = [];
    const cancellation = {
      get isCancellationRequested() {
        return told.length === 3;
      },
    };
    const work = inSlices(counting(20), { budget: 0, cancellation, onProgress: (step) => told.push(step) });
    await assert.rejects(work, CancelledError);
    assert.deepEqual(told, [1, 2, 3]);
  });
});

describe('recently used values', () => {
  it('are kept up to their number, the least recently used going first', () => {
    const recent = new RecentlyUsed<number>(2);
    recent.set('one', 1);
    recent.set('two', 2);
    assert.equal(recent.get('one'), 1);
    recent.set('three', 3);
    assert.equal(recent.get('two'), undefined);
    assert.equal(recent.get('one'), 1);
    assert.equal(recent.get('three'), 3);
  });
});
