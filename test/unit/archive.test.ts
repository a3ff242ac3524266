import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { earlierVersions, openArchive, packOf, packOfUndo, type FeedArchive } from '../../src/core/library/archive';
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

const documentOf = (
  entries: readonly Entry[],
  { updated = '2026-01-01T00:00:00Z', older = null }: { updated?: string; older?: string | null } = {},
): FeedDocument => ({
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
  older,
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

  add(entries: readonly Entry[], more?: Parameters<typeof documentOf>[1]): boolean {
    return this.#keep(
      done(packOf(this.archive.packs, { document: documentOf(entries, more), from: 'x', at: this.#now() })),
    );
  }

  /** Adds the first page of a feed whose older pages were not read. */
  addPage(entries: readonly Entry[]): boolean {
    return this.add(entries, { older: 'https://weblog.example/feed.xml?page=2' });
  }

  undo(): boolean {
    return this.#keep(packOfUndo(this.archive.packs, this.#now()));
  }

  titles(): readonly string[] {
    return this.archive.document?.entries.map(({ title }) => title) ?? [];
  }

  gone(): readonly string[] {
    return this.archive.gone.map(({ title }) => title);
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
    assert.equal(folder.add([one], { updated: '2026-02-02T00:00:00Z' }), false);
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

  it('keeps what stood behind a post that was edited and came to the top again', () => {
    const edited = { ...entry('old', '2015-01-01'), updated: '2026-02-01T00:00:00Z' };
    const entered = new Folder();
    entered.add([three, two, one]);
    entered.add([edited, three, two]);
    assert.deepEqual(entered.titles(), ['old', 'three', 'two', 'one']);
    assert.deepEqual(entered.gone(), []);
    const risen = new Folder();
    risen.add([three, two, one]);
    risen.add([{ ...one, updated: '2026-02-01T00:00:00Z' }, entry('four', '2026-01-04'), three]);
    assert.deepEqual(risen.titles(), ['one', 'four', 'three', 'two']);
    assert.deepEqual(risen.gone(), []);
  });

  it('keeps what fell off a feed that begins with its oldest post', () => {
    const folder = new Folder();
    folder.add([one, two]);
    folder.add([two, three]);
    assert.deepEqual(folder.titles(), ['two', 'three', 'one']);
    assert.deepEqual(folder.gone(), []);
  });

  it('keeps the posts of older pages where the first page alone is read, whatever their dates', () => {
    const edited = entry('old', '2015-01-01');
    const folder = new Folder();
    folder.add([edited, three, two, one]);
    folder.addPage([entry('four', '2026-01-04'), edited, three]);
    assert.deepEqual(folder.titles(), ['four', 'old', 'three', 'two', 'one']);
    assert.deepEqual(folder.gone(), []);
    folder.addPage([entry('four', '2026-01-04'), three, two]);
    assert.deepEqual(folder.gone(), []);
  });

  it('knows a post of the first page that was taken back, although the older pages were not read', () => {
    const folder = new Folder();
    folder.add([three, two, one]);
    folder.addPage([three, one]);
    assert.deepEqual(folder.gone(), ['two']);
  });

  it('writes nothing when a first page brings nothing new, nor where the user took it back', () => {
    const folder = new Folder();
    folder.add([two, one]);
    assert.equal(folder.addPage([two]), false);
    folder.add([three, two, one]);
    assert.equal(folder.addPage([three, two]), false);
    folder.undo();
    assert.equal(folder.addPage([three, two]), false);
    assert.deepEqual(folder.titles(), ['two', 'one']);
    assert.equal(folder.addPage([entry('four', '2026-01-04'), three]), true);
  });

  it('holds a post once that the feed lists in two versions, the newest of them, then and afterwards', () => {
    const newer = { ...one, title: 'one, corrected', updated: '2026-01-05T00:00:00Z' };
    const older = { ...one, updated: '2026-01-01T00:00:00Z' };
    for (const twice of [
      [newer, older],
      [older, newer],
    ]) {
      const folder = new Folder();
      folder.add([two, older]);
      folder.add([two, ...twice]);
      assert.deepEqual(folder.titles(), ['two', 'one, corrected']);
      assert.deepEqual(folder.gone(), []);
      folder.add([two, newer]);
      assert.deepEqual(folder.titles(), ['two', 'one, corrected']);
      assert.deepEqual(folder.gone(), []);
      const { archive } = folder;
      const now = archive.document?.entries[1];
      assert.ok(now);
      assert.deepEqual(
        done(earlierVersions(archive))(now).map(({ title }) => title),
        ['one'],
      );
    }
  });

  it('does not take a post for gone when another with its id comes or goes', () => {
    const twin = { ...two, id: 'one' };
    const folder = new Folder();
    folder.add([one]);
    folder.add([twin, one]);
    assert.deepEqual([folder.titles(), folder.gone()], [['two', 'one'], []]);
    folder.add([one]);
    assert.deepEqual([folder.titles(), folder.gone()], [['one'], ['two']]);
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
