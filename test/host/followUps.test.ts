import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import type { FollowUp, Subject } from '../../src/core/notes/followUp';
import { EMPTY_CATALOG, type Library, openLibrary } from '../../src/core/library/library';
import type { Talk } from '../../src/core/records';
import { NoteFiles } from '../../src/notes/noteFiles';
import { type LibrarySource, NoteList } from '../../src/notes/noteList';
import { NotesFolder } from '../../src/notes/notesFolder';
import { NoteWriter } from '../../src/notes/noteWriter';

const TODAY = '2026-11-24';
const TALK: Subject = { kind: 'talk', id: 'https://example.com/2022/#opening' };
const HEAD = [
  '---',
  'talk: https://example.com/2022/#opening',
  'title: Opening',
  'speakers: [Ann Lee, Bob Ray]',
  'event: Event 2022',
  '---',
  '',
  '# Opening',
  '',
];

const talk: Talk = {
  id: TALK.id,
  title: 'Opening',
  kind: 'talk',
  speakers: ['Ann Lee', 'Bob Ray'],
  speakerIds: ['ann-lee', 'bob-ray'],
  post: 'p',
  event: 'event-2022',
  date: '2022-11-10',
  url: TALK.id,
  tags: [],
  suggestions: [],
  mentions: [],
  gone: false,
};

const LIBRARY: Library = openLibrary({
  ...EMPTY_CATALOG,
  talks: [talk],
  events: [{ id: 'event-2022', name: 'Event 2022', series: 'Event', year: 2022, posts: [], talks: [talk.id] }],
  speakers: [{ id: 'ann-lee', name: 'Ann Lee', talks: [talk.id] }],
});

/** The parts of the notes over a folder of their own, in this VS Code. */
class Notes {
  readonly path = join(realpathSync(mkdtempSync(join(tmpdir(), 'cn-notes-'))), 'notes');
  readonly folder = new NotesFolder(vscode.Uri.file(join(this.path, '..', 'storage')));
  readonly log = vscode.window.createOutputChannel('Follow-up tests', { log: true });
  readonly store: LibrarySource = {
    library: LIBRARY,
    onDidChange: () => new vscode.Disposable(() => undefined),
    load: () => Promise.resolve(LIBRARY),
  };
  readonly list = new NoteList(this.folder, this.store, this.log);
  readonly writer = new NoteWriter({
    folder: this.folder,
    list: this.list,
    files: new NoteFiles(),
    store: this.store,
    today: () => TODAY,
  });

  file(name: string): string {
    return join(this.path, name);
  }

  /**
   * Writes a file behind VS Code's back, in one step as git does. Where VS Code looks at a file between its truncation and
   * its words, it keeps the stamp of the empty file and may refuse to save; the user is told then.
   */
  put(name: string, text: string): void {
    const aside = join(this.path, '..', 'aside');
    mkdirSync(join(this.file(name), '..'), { recursive: true });
    writeFileSync(aside, text);
    renameSync(aside, this.file(name));
  }

  lines(name = 'Opening.md'): readonly string[] {
    return readFileSync(this.file(name), 'utf8').split('\n');
  }

  /** The follow-ups as the list has them, once it is as wanted. */
  async until(wanted: (followUps: readonly FollowUp[]) => boolean): Promise<readonly FollowUp[]> {
    await this.list.start();
    if (!wanted(this.list.followUps()))
      await new Promise<void>((resolve) => {
        const listener = this.list.onDidChange(() => {
          if (!wanted(this.list.followUps())) return;
          listener.dispose();
          resolve();
        });
      });
    return this.list.followUps();
  }

  async one(text: string): Promise<FollowUp> {
    const found = (await this.until((all) => all.some((each) => each.text === text))).find(
      (each) => each.text === text,
    );
    assert.ok(found);
    return found;
  }

  dispose(): void {
    for (const part of [this.list, this.folder, this.log]) part.dispose();
    rmSync(join(this.path, '..'), { recursive: true, force: true, maxRetries: 5 });
  }
}

const setting = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('conferenceNotes');

async function open(path: string): Promise<vscode.TextDocument> {
  return vscode.workspace.openTextDocument(vscode.Uri.file(path));
}

async function type(document: vscode.TextDocument, line: number, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(line, 0), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

describe('Follow-ups in notes', () => {
  let notes: Notes;

  beforeEach(async () => {
    notes = new Notes();
    await setting().update('notesFolder', notes.path, vscode.ConfigurationTarget.Global);
    // In a browser VS Code saves by itself, and nothing stays unsaved.
    await vscode.workspace.getConfiguration('files').update('autoSave', 'off', vscode.ConfigurationTarget.Global);
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await setting().update('notesFolder', undefined, vscode.ConfigurationTarget.Global);
    await vscode.workspace.getConfiguration('files').update('autoSave', undefined, vscode.ConfigurationTarget.Global);
    notes.dispose();
  });

  it('go into a new note of the talk, then below those that are there', async () => {
    const first = await notes.writer.add(TALK, ' Ask for the slides 📅 2026-12-01 ');
    assert.deepEqual(notes.lines(), [...HEAD, '- [ ] Ask for the slides 📅 2026-12-01', '']);
    assert.deepEqual(
      [first?.text, first?.due, first?.line, first?.subject],
      ['Ask for the slides', '2026-12-01', 9, TALK],
    );
    const second = await notes.writer.add(TALK, 'Read\nthe paper');
    assert.deepEqual(notes.lines(), [...HEAD, '- [ ] Ask for the slides 📅 2026-12-01', '- [ ] Read the paper', '']);
    assert.equal(second?.line, 10);
    assert.deepEqual(readdirSync(notes.path), ['Opening.md']);
  });

  it('write nothing for a text without words', async () => {
    assert.equal(await notes.writer.add(TALK, ' \n '), undefined);
    assert.throws(() => readdirSync(notes.path), { code: 'ENOENT' });
  });

  it('are ticked and unticked in the file', async () => {
    const added = await notes.writer.add(TALK, 'Ask for the slides ⏫');
    assert.ok(added);
    await notes.writer.setDone(added, true);
    assert.deepEqual(notes.lines(), [...HEAD, `- [x] Ask for the slides ⏫ ✅ ${TODAY}`, '']);
    const ticked = await notes.one('Ask for the slides');
    assert.equal(ticked.done, TODAY);
    await notes.writer.setDone(ticked, false);
    assert.deepEqual(notes.lines(), [...HEAD, '- [ ] Ask for the slides ⏫', '']);
  });

  it('follow what another program does to the files', async () => {
    await notes.writer.add(TALK, 'Ask');
    notes.put('Opening.md', [...HEAD, '- [ ] Ask Ann', '- [ ] Ask Bob', ''].join('\n'));
    await notes.until((all) => all.map(({ text }) => text).join() === 'Ask Ann,Ask Bob');
    notes.put('deep/er/More.md', '- [ ] deep\n');
    assert.deepEqual((await notes.one('deep')).subject, { kind: 'inbox' });
    renameSync(notes.file('deep'), notes.file('other'));
    await notes.until((all) => all.some(({ note, text }) => text === 'deep' && note.includes('/other/er/')));
    await notes.until((all) => all.filter(({ text }) => text === 'deep').length === 1);
    rmSync(notes.file('other'), { recursive: true });
    await notes.until((all) => all.every(({ text }) => text !== 'deep'));
    rmSync(notes.path, { recursive: true });
    await notes.until((all) => all.length === 0);
  });

  for (const [name, slashes] of [
    ['a slash at its end', (path: string) => `${path}/`],
    ['slashes in a row', (path: string) => path.replaceAll('/', '//')],
  ] as const)
    it(`follow files and editors where the setting is written with ${name}`, async () => {
      await setting().update('notesFolder', slashes(notes.path), vscode.ConfigurationTarget.Global);
      notes.put('Mine.md', '- [ ] one\n');
      await notes.one('one');
      notes.put('Mine.md', '- [ ] one\n- [ ] two\n');
      await notes.one('two');
      const document = await open(notes.file('Mine.md'));
      await vscode.window.showTextDocument(document);
      await type(document, 0, '- [ ] typed\n');
      await notes.one('typed');
      await vscode.commands.executeCommand('workbench.action.files.revert');
    });

  it('leave a note in the trash alone, and what other programs fetch, whenever it came there', async () => {
    await notes.writer.add(TALK, 'Ask');
    notes.put('.trash/Older.md', [...HEAD, '- [ ] older', ''].join('\n'));
    renameSync(notes.file('Opening.md'), notes.file('.trash/Opening.md'));
    notes.put('node_modules/some/README.md', '- [ ] theirs\n');
    await notes.until((all) => all.length === 0);
    // VS Code told of the trash before it tells of this one, and of its editor as well.
    notes.put('deep/Mine.md', '- [ ] mine\n');
    await notes.one('mine');
    await type(await open(notes.file('.trash/Opening.md')), 0, '- [ ] typed in the trash\n');
    await type(await open(notes.file('deep/Mine.md')), 0, '- [ ] typed\n');
    const all = await notes.until((all) => all.some(({ text }) => text === 'typed'));
    assert.deepEqual(
      all.map(({ text }) => text),
      ['typed', 'mine'],
    );
    const trashed = readFileSync(notes.file('.trash/Opening.md'), 'utf8');
    await notes.writer.add(TALK, 'Ask again');
    assert.deepEqual(notes.lines(), [...HEAD, '- [ ] Ask again', '']);
    assert.equal(readFileSync(notes.file('.trash/Opening.md'), 'utf8'), trashed);
  });

  it('are not looked for in a linked folder, whenever it came', async () => {
    notes.put('../elsewhere/Theirs.md', '- [ ] theirs\n');
    notes.put('Mine.md', '- [ ] mine\n');
    await notes.one('mine');
    symlinkSync(notes.file('../elsewhere'), notes.file('link'));
    notes.put('deep/More.md', '- [ ] more\n');
    const all = await notes.until((all) => all.some(({ text }) => text === 'more'));
    assert.deepEqual(all.map(({ text }) => text).sort(), ['mine', 'more']);
  });

  it('of a file that is no note do not count, though its editor has unsaved words', async () => {
    notes.put('Mine.md', '- [ ] mine\n');
    notes.put('list.txt', '- [ ] no note\n');
    await type(await open(notes.file('list.txt')), 0, '- [ ] typed\n');
    await notes.one('mine');
    assert.equal(notes.list.followUps().length, 1);
  });

  it('are those of the folder that is named last, where it is named while notes are still being looked for', async () => {
    const other = join(notes.path, '..', 'other');
    notes.put('Opening.md', [...HEAD, '- [ ] in the first folder', ''].join('\n'));
    notes.put('../other/Mine.md', '- [ ] in the other folder\n');
    // The library is read as slowly as it takes to change the setting.
    let read: (library: Library) => void = () => undefined;
    const library = new Promise<Library>((resolve) => (read = resolve));
    const asked = new vscode.EventEmitter<void>();
    const store: LibrarySource = {
      ...notes.store,
      load: () => {
        asked.fire();
        return library;
      },
    };
    const list = new NoteList(notes.folder, store, notes.log);
    const parts = { folder: notes.folder, list, files: new NoteFiles(), store, today: () => TODAY };
    const isAsked = (): Promise<void> => new Promise((resolve) => asked.event(() => resolve()));
    try {
      const first = isAsked();
      const started = list.start();
      await first;
      const second = isAsked();
      await setting().update('notesFolder', other, vscode.ConfigurationTarget.Global);
      await second;
      read(LIBRARY);
      await started;
      assert.deepEqual(
        list.followUps().map(({ text }) => text),
        ['in the other folder'],
      );
      await new NoteWriter(parts).add(TALK, 'Ask');
      assert.deepEqual(notes.lines('../other/Opening.md'), [...HEAD, '- [ ] Ask', '']);
      assert.deepEqual(notes.lines(), [...HEAD, '- [ ] in the first folder', '']);
    } finally {
      list.dispose();
    }
  });

  it('keep line ends, byte order mark and everything else of a note', async () => {
    const text =
      '\uFEFF# Mine\r\n\r\n* [ ] one  \r\n\t+ [ ] nested 🗓\uFE0F 2026-12-01 ^id\r\n\r\nEnd without a line break';
    notes.put('Mine.md', text);
    await notes.writer.setDone(await notes.one('nested'), true);
    const ticked = text.replace('[ ] nested 🗓\uFE0F 2026-12-01', `[x] nested 🗓\uFE0F 2026-12-01 ✅ ${TODAY}`);
    assert.equal(readFileSync(notes.file('Mine.md'), 'utf8'), ticked);
    await notes.writer.setDone(await notes.one('nested'), false);
    assert.equal(readFileSync(notes.file('Mine.md'), 'utf8'), text);
  });

  it('that look alike are told apart by the lines around them', async () => {
    notes.put('Mine.md', '# A\n- [ ] same\n# B\n- [ ] same\n# C\n');
    const [, second] = await notes.until((all) => all.length === 2);
    assert.ok(second);
    // Above them comes another line, before the list hears of it.
    notes.put('Mine.md', '# New\n\n# A\n- [ ] same\n# B\n- [ ] same\n# C\n');
    await notes.writer.setDone(second, true);
    assert.deepEqual(notes.lines('Mine.md'), [
      '# New',
      '',
      '# A',
      '- [ ] same',
      '# B',
      `- [x] same ✅ ${TODAY}`,
      '# C',
      '',
    ]);
  });

  it('are not written where the line is gone', async () => {
    notes.put('Mine.md', '- [ ] here\n- [ ] other\n');
    const here = await notes.one('here');
    notes.put('Mine.md', '- [ ] here it is no more\n- [ ] other\n');
    await assert.rejects(notes.writer.setDone(here, true), {
      name: 'ReadableError',
      message: /no longer in .*Mine\.md as it was, so nothing was written/,
    });
    assert.deepEqual(notes.lines('Mine.md'), ['- [ ] here it is no more', '- [ ] other', '']);
    rmSync(notes.file('Mine.md'));
    await notes.until((all) => all.length === 0);
    await assert.rejects(notes.writer.setDone(here, true), { name: 'ReadableError', message: /moved or deleted/ });
    assert.deepEqual(readdirSync(notes.path), []);
  });

  it('count as they stand in an editor, and unsaved words are kept when one is ticked', async () => {
    notes.put('Mine.md', '- [ ] one\n- [ ] two\n');
    await notes.one('two');
    const document = await open(notes.file('Mine.md'));
    await vscode.window.showTextDocument(document);
    await type(document, 0, '- [ ] typed\n\nUnsaved words.\n\n');
    const typed = await notes.until((all) => all.length === 3);
    assert.deepEqual(
      typed.map(({ text, line }) => [text, line]),
      [
        ['typed', 0],
        ['one', 4],
        ['two', 5],
      ],
    );
    await notes.writer.setDone(await notes.one('one'), true);
    assert.equal(document.isDirty, false);
    assert.deepEqual(notes.lines('Mine.md'), [
      '- [ ] typed',
      '',
      'Unsaved words.',
      '',
      `- [x] one ✅ ${TODAY}`,
      '- [ ] two',
      '',
    ]);
  });

  it('go back to what is on disk when unsaved words are thrown away', async () => {
    notes.put('Mine.md', '- [ ] one\n');
    await notes.one('one');
    const document = await open(notes.file('Mine.md'));
    await vscode.window.showTextDocument(document);
    await type(document, 0, '- [ ] typed\n');
    await notes.one('typed');
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await notes.until((all) => all.map(({ text }) => text).join() === 'one');
  });

  it('are written into what is on disk, where that changed behind an open document', async () => {
    notes.put('Mine.md', '- [ ] one\n');
    const one = await notes.one('one');
    const document = await open(notes.file('Mine.md'));
    await vscode.window.showTextDocument(document);
    notes.put('Mine.md', 'Written elsewhere.\n\n- [ ] one\n');
    await notes.writer.setDone(one, true);
    assert.deepEqual(notes.lines('Mine.md'), ['Written elsewhere.', '', `- [x] one ✅ ${TODAY}`, '']);
  });

  it('are written into what is on disk, where that changed behind a document that nobody sees', async () => {
    notes.put('Mine.md', '- [ ] one\n- [ ] two\n');
    await notes.writer.setDone(await notes.one('one'), true);
    const two = await notes.one('two');
    notes.put('Mine.md', 'Written elsewhere.\n\n- [ ] two\n');
    await notes.writer.setDone(two, true);
    assert.deepEqual(notes.lines('Mine.md'), ['Written elsewhere.', '', `- [x] two ✅ ${TODAY}`, '']);
  });

  it('are never saved over what another program wrote while words were unsaved', async () => {
    notes.put('Mine.md', '- [ ] one\n');
    const one = await notes.one('one');
    const document = await open(notes.file('Mine.md'));
    await vscode.window.showTextDocument(document);
    await type(document, 0, 'Unsaved words.\n');
    notes.put('Mine.md', 'Written elsewhere, and longer than before.\n- [ ] one\n');
    await assert.rejects(notes.writer.setDone(one, true), { name: 'ReadableError', message: /is not saved/ });
    assert.deepEqual(notes.lines('Mine.md'), ['Written elsewhere, and longer than before.', '- [ ] one', '']);
    assert.equal(document.getText(), `Unsaved words.\n- [x] one ✅ ${TODAY}\n`);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  describe('are not said to be saved where they are not, though on disk', () => {
    const SAME = '- [ ] Read the slides';
    /** The note in an editor with unsaved words, while on disk another program has written something else. */
    const inConflict = async (inEditor: readonly string[], onDisk: readonly string[]): Promise<vscode.TextDocument> => {
      notes.put('Opening.md', [...HEAD, SAME, SAME, ''].join('\n'));
      await notes.one('Read the slides');
      const document = await open(notes.file('Opening.md'));
      await vscode.window.showTextDocument(document);
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, new vscode.Range(HEAD.length, 0, HEAD.length + 2, 0), `${inEditor.join('\n')}\n`);
      assert.ok(await vscode.workspace.applyEdit(edit));
      await notes.until((all) => all.length === inEditor.length);
      notes.put('Opening.md', [...HEAD, ...onDisk, 'Written elsewhere.', ''].join('\n'));
      return document;
    };
    const isRefused = async (
      act: Promise<unknown>,
      document: vscode.TextDocument,
      onDisk: readonly string[],
      inEditor: readonly string[],
    ): Promise<void> => {
      await assert.rejects(act, { name: 'ReadableError', message: /is not saved/ });
      assert.deepEqual(notes.lines(), [...HEAD, ...onDisk, 'Written elsewhere.', '']);
      assert.equal(document.getText(), [...HEAD, ...inEditor, ''].join('\n'));
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('workbench.action.files.revert');
    };

    it('an equal line stood before', async () => {
      const document = await inConflict([SAME], [SAME]);
      await isRefused(notes.writer.add(TALK, 'Read the slides'), document, [SAME], [SAME, SAME]);
    });

    it('more equal lines stand than in the editor', async () => {
      const document = await inConflict([SAME], [SAME, SAME, SAME]);
      await isRefused(notes.writer.add(TALK, 'Read the slides'), document, [SAME, SAME, SAME], [SAME, SAME]);
    });

    it('an equal one was ticked before', async () => {
      const ticked = `- [x] Read the slides ✅ ${TODAY}`;
      const document = await inConflict([ticked, SAME], [ticked, SAME]);
      const open = notes.list.followUps().find(({ status }) => status === 'todo');
      assert.ok(open);
      await isRefused(notes.writer.setDone(open, true), document, [ticked, SAME], [ticked, ticked]);
    });
  });

  it('are saved where the user types on while they are', async () => {
    await notes.writer.add(TALK, 'Ask');
    const document = await open(notes.file('Opening.md'));
    await vscode.window.showTextDocument(document);
    let typing = Promise.resolve();
    let isTyping = true;
    const typeOn = async (): Promise<void> => {
      while (isTyping) await type(document, 0, '.').catch(() => undefined);
    };
    const listener = vscode.workspace.onWillSaveTextDocument(() => {
      typing = typeOn();
    });
    try {
      await notes.writer.add(TALK, 'Ask');
      assert.equal(document.isDirty, true, 'there are words that were typed meanwhile');
      assert.equal(notes.lines().filter((line) => line === '- [ ] Ask').length, 2);
    } finally {
      isTyping = false;
      listener.dispose();
      await typing;
      await vscode.commands.executeCommand('workbench.action.files.revert');
    }
  });

  it('never go into a file of the same name that is not about the talk', async () => {
    notes.put('opening.md', 'Something of mine.\n');
    const added = await notes.writer.add(TALK, 'Ask');
    assert.match(added?.note ?? '', /\/Opening%20%28Event%202022%29\.md$/);
    assert.deepEqual(notes.lines('opening.md'), ['Something of mine.', '']);
    assert.deepEqual(notes.lines('Opening (Event 2022).md'), [...HEAD, '- [ ] Ask', '']);
  });

  it('go into the note that another window has just made', async () => {
    await notes.list.start();
    // Both look first, and find none.
    const other = new NoteWriter({
      folder: notes.folder,
      list: new NoteList(notes.folder, notes.store, notes.log),
      files: new NoteFiles(),
      store: notes.store,
      today: () => TODAY,
    });
    await Promise.all([notes.writer.add(TALK, 'mine'), other.add(TALK, 'theirs')]);
    assert.deepEqual(readdirSync(notes.path), ['Opening.md']);
    assert.deepEqual([...notes.lines()].sort(), [...HEAD, '- [ ] mine', '- [ ] theirs', ''].sort());
  });

  it('one after the other lose nothing, however fast they come', async () => {
    const texts = Array.from({ length: 12 }, (_, index) => `task ${index}`);
    await Promise.all(texts.map((text) => notes.writer.add(TALK, text)));
    assert.deepEqual(notes.lines(), [...HEAD, ...texts.map((text) => `- [ ] ${text}`), '']);
    await Promise.all(notes.list.followUps().map((each) => notes.writer.setDone(each, true)));
    assert.deepEqual(notes.lines(), [...HEAD, ...texts.map((text) => `- [x] ${text} ✅ ${TODAY}`), '']);
  });

  it('about a speaker and about nothing have notes of their own', async () => {
    await notes.writer.add({ kind: 'speaker', id: 'ann-lee' }, 'Write to her');
    assert.deepEqual(notes.lines('Ann Lee.md'), [
      '---',
      'speaker: ann-lee',
      'title: Ann Lee',
      '---',
      '',
      '# Ann Lee',
      '',
      '- [ ] Write to her',
      '',
    ]);
    await notes.writer.add({ kind: 'inbox' }, 'Sort this');
    assert.deepEqual(notes.lines('Inbox.md'), ['# Inbox', '', '- [ ] Sort this', '']);
  });

  it('of a talk that has another id here belong to the one talk with its title, speakers and event', async () => {
    notes.put('Old.md', [...HEAD, '- [ ] old', ''].join('\n').replace(TALK.id, 'urn:elsewhere'));
    assert.deepEqual((await notes.one('old')).subject, TALK);
    notes.put('Lost.md', '---\ntalk: urn:nowhere\ntitle: Another\n---\n- [ ] lost\n');
    const lost = await notes.one('lost');
    assert.deepEqual([lost.subject, lost.lost, lost.noteTitle], [{ kind: 'talk', id: 'urn:nowhere' }, true, 'Another']);
  });

  it('need a folder that the setting can name', async () => {
    await setting().update('notesFolder', '../elsewhere', vscode.ConfigurationTarget.Global);
    await assert.rejects(notes.writer.add(TALK, 'Ask'), {
      name: 'ReadableError',
      message: /“\.\.\/elsewhere”, which leads out/,
    });
    await setting().update('notesFolder', notes.path, vscode.ConfigurationTarget.Global);
    await notes.writer.add(TALK, 'Ask');
    assert.deepEqual(notes.lines(), [...HEAD, '- [ ] Ask', '']);
  });
});

describe('The commands of follow-ups', () => {
  const folder = (): vscode.Uri => {
    const [workspace] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(workspace);
    return vscode.Uri.joinPath(workspace.uri, 'conference-notes');
  };
  const today = new Date().toLocaleDateString('sv-SE');

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(folder(), { recursive: true });
  });

  it('add one to a talk of the library, tick it and go to it', async () => {
    await vscode.commands.executeCommand('conferenceNotes.followSample');
    const added = await vscode.commands.executeCommand<FollowUp>('conferenceNotes.addFollowUp', {
      talkId: 'https://markvanlent.dev/2022/11/10/all-day-devops-2022/#taking-control-over-cloud-costs--amir-shaked',
      text: 'Set budget alerts in our accounts #costs ⏫ 📅 2026-12-01',
    });
    const file = vscode.Uri.joinPath(folder(), 'Taking Control Over Cloud Costs.md');
    const lines = (): readonly string[] => readFileSync(file.fsPath, 'utf8').split('\n');
    const head = [
      '---',
      'talk: https://markvanlent.dev/2022/11/10/all-day-devops-2022/#taking-control-over-cloud-costs--amir-shaked',
      'title: Taking Control Over Cloud Costs',
      'speakers: [Amir Shaked]',
      'event: All Day DevOps 2022',
      '---',
      '',
      '# Taking Control Over Cloud Costs',
      '',
    ];
    assert.deepEqual(lines(), [...head, '- [ ] Set budget alerts in our accounts #costs ⏫ 📅 2026-12-01', '']);
    await vscode.commands.executeCommand('conferenceNotes.toggleFollowUp', added);
    assert.deepEqual(lines(), [
      ...head,
      `- [x] Set budget alerts in our accounts #costs ⏫ 📅 2026-12-01 ✅ ${today}`,
      '',
    ]);
    await vscode.commands.executeCommand('conferenceNotes.goToFollowUp', { followUp: added });
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), file.toString());
    assert.equal(vscode.window.activeTextEditor.selection.active.line, head.length);
  });

  it('open a new note where one writes: on an empty line below its heading', async () => {
    await vscode.commands.executeCommand('conferenceNotes.openNote', {
      talkId:
        'https://markvanlent.dev/2022/11/10/all-day-devops-2022/#accurate-metrics--christina-zeller-and-marcus-crestani',
    });
    await vscode.commands.executeCommand('type', { text: 'Nice one' });
    const editor = vscode.window.activeTextEditor;
    assert.match(editor?.document.getText() ?? '', /^---\ntalk: [^]+\n---\n\n# [^\n]+\n\nNice one$/);
    await editor?.document.save();
    // Again, while it is open: the cursor stays where the user put it.
    if (editor) editor.selection = new vscode.Selection(1, 3, 1, 3);
    await vscode.commands.executeCommand('conferenceNotes.openNote', {
      talkId:
        'https://markvanlent.dev/2022/11/10/all-day-devops-2022/#accurate-metrics--christina-zeller-and-marcus-crestani',
    });
    assert.deepEqual(vscode.window.activeTextEditor?.selection.active, new vscode.Position(1, 3));
  });
});
