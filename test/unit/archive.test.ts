import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  changeBetween,
  earlierVersions,
  openArchive,
  packOf,
  packOfUndo,
  type FeedArchive,
} from '../../src/core/library/archive';
import { entryHash, packName, readPack, type Pack } from '../../src/core/library/archivePack';
import type { Entry, FeedDocument } from '../../src/core/feeds/feedEntry';

const entry = (id: string, day: string, title = id): Entry => ({
  id,
  url: `https://weblog.example/${id}`,
  title,
  published: `${day}T00:00:00Z`,
  updated: null,
  authors: ['A. Writer'],
  tags: [],
  content: `<p>${title}</p>`,
  base: 'https://weblog.example/',
});

const documentOf = (entries: readonly Entry[], updated = '2026-01-01T00:00:00Z'): FeedDocument => ({
  feed: {
    id: 'https://weblog.example/feed.xml',
    title: 'Weblog',
    url: 'https://weblog.example/feed.xml',
    homepage: 'https://weblog.example/',
    updated,
    authors: [],
    rights: null,
  },
  entries,
  problems: [],
  older: null,
});

function done<R>(work: Generator<unknown, R>): R {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

const read = (name: string, text: string): Pack | null => done(readPack(name, text.split('\n')));

/** An archive as a folder of files: what the tests below write to and read from. */
class Folder {
  readonly files = new Map<string, string>();
  #day = 0;

  get archive(): FeedArchive {
    return done(openArchive([...this.files].flatMap(([name, text]) => read(name, text) ?? [])));
  }

  add(entries: readonly Entry[], updated?: string): boolean {
    return this.#keep(
      done(packOf(this.archive.packs, { document: documentOf(entries, updated), from: 'x', at: this.#now() })),
    );
  }

  undo(): boolean {
    return this.#keep(packOfUndo(this.archive.packs, this.#now()));
  }

  titles(): readonly string[] {
    return this.archive.document?.entries.map(({ title }) => title) ?? [];
  }

  #keep(lines: readonly string[] | null): boolean {
    if (lines !== null) this.files.set(packName(this.files.size + 1, lines[0] ?? ''), `${lines.join('\n')}\n`);
    return lines !== null;
  }

  #now(): string {
    return `2026-01-01T00:00:${String(this.#day++).padStart(2, '0')}Z`;
  }
}

describe('a feed’s archive', () => {
  const one = entry('one', '2026-01-01');
  const two = entry('two', '2026-01-02');
  const three = entry('three', '2026-01-03');

  it('gives back the document that was stored', () => {
    const folder = new Folder();
    folder.add([two, one]);
    assert.deepEqual(folder.archive.document, documentOf([two, one]));
    assert.deepEqual(folder.archive.gone, []);
  });

  it('writes nothing when the feed brings nothing new, even where the generator renewed its date', () => {
    const folder = new Folder();
    assert.equal(folder.add([one]), true);
    assert.equal(folder.add([one]), false);
    assert.equal(folder.add([one], '2026-02-02T00:00:00Z'), false);
    assert.equal(folder.files.size, 1);
  });

  it('stores only what is new, whatever the order of an entry’s properties', () => {
    const folder = new Folder();
    folder.add([one]);
    const shuffled = Object.fromEntries(Object.entries(one).reverse()) as unknown as Entry;
    folder.add([two, shuffled]);
    assert.deepEqual([...(folder.archive.packs[1]?.entries.keys() ?? [])], [entryHash(two)]);
    assert.deepEqual(folder.titles(), ['two', 'one']);
  });

  it('keeps every version of a post', () => {
    const folder = new Folder();
    const better = { ...one, title: 'one, corrected' };
    folder.add([one]);
    folder.add([better]);
    folder.add([{ ...one, title: 'one, once more' }]);
    const { archive } = folder;
    const [now] = archive.document?.entries ?? [];
    assert.ok(now);
    assert.equal(now.title, 'one, once more');
    assert.deepEqual(done(earlierVersions(archive))(now), [one, better]);
  });

  it('keeps a post that fell off the end of a feed of the newest posts', () => {
    const folder = new Folder();
    folder.add([two, one]);
    folder.add([three, two]);
    assert.deepEqual(folder.titles(), ['three', 'two', 'one']);
    assert.deepEqual(folder.archive.gone, []);
  });

  it('knows a post that was taken back: the feed became shorter, or still reaches behind it', () => {
    const shorter = new Folder();
    shorter.add([two, one]);
    shorter.add([two]);
    assert.deepEqual(shorter.archive.gone, [one]);
    assert.deepEqual(shorter.titles(), ['two']);
    const hole = new Folder();
    hole.add([two, one]);
    hole.add([three, one]);
    assert.deepEqual(hole.archive.gone, [two]);
  });

  it('forgets that a post was gone when it comes back', () => {
    const folder = new Folder();
    folder.add([two, one]);
    folder.add([two]);
    folder.add([two, one]);
    assert.deepEqual(folder.archive.gone, []);
    assert.deepEqual(folder.titles(), ['two', 'one']);
  });

  it('takes imports back one by one, and deletes nothing by it', () => {
    const folder = new Folder();
    folder.add([one]);
    folder.add([two, one]);
    folder.add([three, two, one]);
    folder.undo();
    assert.deepEqual(folder.titles(), ['two', 'one']);
    folder.undo();
    assert.deepEqual(folder.titles(), ['one']);
    folder.undo();
    assert.equal(folder.archive.document, undefined);
    assert.equal(folder.undo(), false);
    assert.deepEqual([...(folder.archive.packs[2]?.entries.values() ?? [])], [three]);
  });

  it('does not import again what was taken back, until the feed changes', () => {
    const folder = new Folder();
    folder.add([one]);
    folder.add([two, one]);
    folder.undo();
    assert.equal(folder.add([two, one]), false);
    assert.deepEqual(folder.titles(), ['one']);
    assert.equal(folder.add([three, two, one]), true);
    assert.deepEqual(folder.titles(), ['three', 'two', 'one']);
    folder.undo();
    assert.deepEqual(folder.titles(), ['one']);
  });

  it('tells two posts with the same id apart', () => {
    const folder = new Folder();
    const twin = { ...two, id: 'one' };
    folder.add([twin, one]);
    folder.add([{ ...twin, title: 'two, corrected' }, one]);
    assert.deepEqual(folder.titles(), ['two, corrected', 'one']);
    assert.deepEqual(folder.archive.gone, []);
  });

  it('says what changed between two states', () => {
    const better = { ...two, title: 'two, corrected' };
    assert.deepEqual(changeBetween([two, one], [three, better]), { added: [three], changed: [better], gone: [one] });
  });
});

describe('a damaged archive', () => {
  const one = entry('one', '2026-01-01');
  const two = entry('two', '2026-01-02');

  const stored = (): Folder => {
    const folder = new Folder();
    folder.add([one]);
    folder.add([two, one]);
    return folder;
  };

  it('is read as far as it goes, wherever a pack was cut off', () => {
    const [, [name, text]] = [...stored().files] as [unknown, [string, string]];
    for (let length = 0; length < text.length; length++) {
      const folder = stored();
      folder.files.set(name, text.slice(0, length));
      const titles = folder.titles();
      assert.ok(titles.includes('one'), `cut at ${length}: ${titles.join()}`);
    }
  });

  it('stores again what was lost, although the feed did not change', () => {
    const folder = stored();
    const [, [name, text]] = [...folder.files] as [unknown, [string, string]];
    folder.files.set(name, text.slice(0, -20));
    assert.equal(folder.archive.hasHoles, true);
    assert.equal(folder.add([two, one]), true);
    assert.equal(folder.archive.hasHoles, false);
    assert.deepEqual(folder.titles(), ['two', 'one']);
    assert.equal(folder.add([two, one]), false);
  });

  it('says what it passed over', () => {
    const [, [name, text]] = [...stored().files] as [unknown, [string, string]];
    assert.deepEqual(read(name, text.replace('<p>two', '<p>owt'))?.damage, [
      `Line 2 of ${name} is damaged and was passed over.`,
    ]);
    const [header] = text.split('\n');
    assert.deepEqual(read(name, `${header}\n`)?.damage, [`${name} ends after 0 of its 1 entries.`]);
    assert.equal(read(name, 'no header'), null);
    assert.equal(read(name, text.replace('"v":1', '"v":2')), null);
  });

  it('survives the loss of any one pack', () => {
    for (const name of stored().files.keys()) {
      const folder = stored();
      folder.files.delete(name);
      assert.ok(folder.titles().length >= 1);
    }
  });
});
