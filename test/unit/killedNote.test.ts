import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { noteFileNames } from '../../src/core/notes/noteFileName';
import { newNoteText } from '../../src/core/notes/newNote';
import { createNote } from '../../src/notes/createNote';
import type { StoredFiles } from '../../src/storedFiles';
import { nodeFiles } from '../support/nodeFiles';

/** Long enough that a kill can come in the middle of writing it. */
const TEXT = newNoteText(
  { subject: null, title: 'Inbox', speakers: [], event: null },
  `- [ ] ${'words '.repeat(200_000)}end`,
);
const MINE = 'What I wrote myself.\n';

const nobody = (): Promise<boolean> => Promise.resolve(false);

if (process.argv[2] === 'write notes for ever') {
  const files = nodeFiles(process.argv[3] ?? '');
  for (;;) {
    await createNote(files, noteFileNames('Opening', 'Event'), TEXT, nobody);
    process.stdout.write('.');
  }
} else {
  describe('writing a new note', () => {
    const inFolder = async (test: (folder: string) => Promise<void>): Promise<void> => {
      const folder = await mkdtemp(join(tmpdir(), 'new-note-'));
      try {
        await test(folder);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    };

    it('takes the next name where one is taken, whatever its case', () =>
      inFolder(async (folder) => {
        await writeFile(join(folder, 'OPENING.md'), MINE);
        const files = nodeFiles(folder);
        assert.deepEqual(await createNote(files, noteFileNames('Opening', 'Event'), 'new', nobody), {
          name: 'Opening (Event).md',
          isNew: true,
        });
        assert.deepEqual(await createNote(files, noteFileNames('Opening', 'Event'), 'new', nobody), {
          name: 'Opening (Event) 2.md',
          isNew: true,
        });
        assert.equal(await readFile(join(folder, 'OPENING.md'), 'utf8'), MINE);
        assert.deepEqual((await readdir(folder)).sort(), ['OPENING.md', 'Opening (Event) 2.md', 'Opening (Event).md']);
      }));

    it('takes the note that another window was faster to write', () =>
      inFolder(async (folder) => {
        await writeFile(join(folder, 'Opening.md'), MINE);
        const result = await createNote(nodeFiles(folder), noteFileNames('Opening', null), 'new', (name) =>
          Promise.resolve(name === 'Opening.md'),
        );
        assert.deepEqual(result, { name: 'Opening.md', isNew: false });
        assert.deepEqual(await readdir(folder), ['Opening.md']);
      }));

    it('never replaces a file that appears in the last moment', () =>
      inFolder(async (folder) => {
        const files = nodeFiles(folder);
        const late = {
          ...files,
          write: async (path: string, bytes: Uint8Array): Promise<void> => {
            await files.write(path, bytes);
            await writeFile(join(folder, 'Opening.md'), MINE);
          },
        };
        assert.equal((await createNote(late, noteFileNames('Opening', null), 'new', nobody)).name, 'Opening 2.md');
        assert.equal(await readFile(join(folder, 'Opening.md'), 'utf8'), MINE);
        assert.deepEqual((await readdir(folder)).sort(), ['Opening 2.md', 'Opening.md']);
      }));

    it('is written by one of several windows, in whatever order they look, write and rename', async () => {
      await fc.assert(
        fc.asyncProperty(fc.scheduler(), async (scheduler) => {
          const content = new Map<string, string>();
          const windows = ['one', 'two', 'three'].map((text) =>
            createNote(slowFiles(content, scheduler), noteFileNames('Opening', null), text, nobody, () =>
              scheduler.schedule(Promise.resolve()),
            ),
          );
          await scheduler.waitFor(Promise.all(windows));
          assert.deepEqual([...content.keys()].sort(), ['Opening 2.md', 'Opening 3.md', 'Opening.md']);
          assert.deepEqual([...content.values()].sort(), ['one', 'three', 'two']);
        }),
        { numRuns: 500 },
      );
    });

    it('waits for nobody where another process was killed while it wrote the same note', () =>
      inFolder(async (folder) => {
        await writeFile(join(folder, 'Opening.md.of-a-killed-one.writing'), 'half');
        let waits = 0;
        const result = await createNote(nodeFiles(folder), noteFileNames('Opening', null), 'new', nobody, () => {
          waits += 1;
          return Promise.resolve();
        });
        assert.deepEqual(result, { name: 'Opening.md', isNew: true });
        assert.ok(waits > 0 && waits < 50, `waited ${waits} times`);
      }));

    it('leaves whole notes or none when the process dies at a random moment', { timeout: 120_000 }, () =>
      inFolder(async (folder) => {
        await writeFile(join(folder, 'Opening.md'), MINE);
        let unfinished = 0;
        for (let time = 0; time < 40; time += 1) {
          await writeAndDie(folder);
          const names = await readdir(folder);
          for (const name of names.filter((each) => each.endsWith('.md'))) {
            const text = await readFile(join(folder, name), 'utf8');
            assert.equal(text, name === 'Opening.md' ? MINE : TEXT, name);
            if (name !== 'Opening.md') await rm(join(folder, name));
          }
          unfinished += names.filter((each) => !each.endsWith('.md')).length;
          for (const name of names.filter((each) => !each.endsWith('.md'))) await rm(join(folder, name));
        }
        assert.ok(unfinished > 0, 'a kill came while a note was being written');
      }),
    );
  });
}

/** Files in memory whose every act takes its time, and whose renaming looks first and renames a moment later. */
function slowFiles(content: Map<string, string>, scheduler: fc.Scheduler): StoredFiles {
  const step = (): Promise<void> => scheduler.schedule(Promise.resolve());
  return {
    read: () => Promise.reject(new Error('Nobody reads.')),
    list: async () => {
      await step();
      return [...content.keys()];
    },
    write: async (path, bytes) => {
      await step();
      content.set(path, new TextDecoder().decode(bytes));
    },
    rename: async (from, to) => {
      await step();
      if (content.has(to)) return false;
      await step();
      content.set(to, content.get(from) ?? '');
      content.delete(from);
      return true;
    },
    delete: async (path) => {
      await step();
      content.delete(path);
    },
  };
}

/** Writes notes in a process of their own and kills it at a random moment. */
async function writeAndDie(folder: string): Promise<void> {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), 'write notes for ever', folder]);
  const exited = once(child, 'exit');
  await once(child.stdout, 'data');
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
  child.kill('SIGKILL');
  await exited;
}
