import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { answerHeading, denyTalk, separateTalks, takeBack } from '../../src/browse/answers';
import { talkNodes } from '../../src/browse/talkNodes';
import type { TreeNode } from '../../src/browse/treeNode';
import type { Decision } from '../../src/core/library/decisions';
import type { Library } from '../../src/core/library/library';
import { DecisionFile } from '../../src/notes/decisionFile';
import { NoteFiles } from '../../src/notes/noteFiles';
import { NotesFolder } from '../../src/notes/notesFolder';
import { accepting, atom, followed, next, send, Server, Storage, testLog, token } from './importingParts';

const setting = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('conferenceNotes');

const HEADING = 'Knitting for beginners, with Xanthe';
const POST = 'https://weblog.example/Observability';
const NOT_TALK = `{"v":1,"kind":"notTalk","key":["${POST}","${HEADING}"]}`;

/** The feed of one weblog, with a heading in each post that cannot be read. */
const withHeading = (titles: readonly string[], more = ''): string =>
  atom(titles).replaceAll('</content>', `&lt;h2&gt;${HEADING}&lt;/h2&gt;&lt;p&gt;${more}&lt;/p&gt;</content>`);

const talksIn = ({ catalog }: Library): readonly string[] =>
  catalog.talks.map(({ title, speakers }) => `${title} — ${speakers.join(', ')}`);

const problemsIn = ({ catalog }: Library): readonly string[] => catalog.problems.map(({ where }) => where);

/** The rows of the tree of talks. */
const rowsOf = (library: Library): readonly TreeNode[] =>
  talkNodes(library, { openFollowUps: () => 0 }).flatMap((node) => [node, ...(node.children?.() ?? [])]);

describe('Answers to problems', () => {
  let storage: Storage;
  let server: Server;
  let document: string;
  let path: string;
  let folder: NotesFolder;
  let book: DecisionFile;

  beforeEach(async () => {
    storage = await Storage.create();
    document = withHeading(['Observability']);
    server = await Server.start((request, response) =>
      send(response, request.url === '/feed.xml' ? document : otherWeblog()),
    );
    path = join(storage.folder, 'notes');
    await setting().update('notesFolder', path, vscode.ConfigurationTarget.Global);
    folder = new NotesFolder(vscode.Uri.file(storage.folder));
    book = new DecisionFile(folder, new NoteFiles(), testLog);
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await setting().update('notesFolder', undefined, vscode.ConfigurationTarget.Global);
    book.dispose();
    folder.dispose();
    await storage.delete();
    await server.stop();
  });

  /** Another author's notes of the same talk. */
  const otherWeblog = (): string =>
    atom(['Observability']).replaceAll('weblog.example', 'other.example').replaceAll('More of it', 'Other things');

  const file = (): string => join(path, '.conference-notes.jsonl');
  const lines = (): readonly string[] => readFileSync(file(), 'utf8').split('\n');

  /** Writes the file behind VS Code's back, in one step as git does. */
  const put = (text: string): void => {
    mkdirSync(path, { recursive: true });
    writeFileSync(join(storage.folder, 'aside'), text);
    renameSync(join(storage.folder, 'aside'), file());
  };

  /** A window that follows these addresses and heeds the answers. */
  const imported = async (...paths: readonly string[]): Promise<ReturnType<Storage['window']>> => {
    const feeds = paths.map((each) => followed(server.address(each)));
    const window = storage.window(feeds);
    window.store.useDecisions(() => book.read());
    await window.importer.import(feeds, { token });
    await window.store.load();
    return window;
  };

  it('make a talk of a heading, which stays one, until they are taken back', async () => {
    const { store, importer } = await imported('/feed.xml');
    assert.deepEqual(problemsIn(store.library), [HEADING]);
    assert.equal(existsSync(path), false);

    assert.equal(await accepting(answerHeading({ post: POST, where: HEADING }, book)), true);
    const library = await store.reload();
    assert.deepEqual(talksIn(library).slice(2), ['Knitting for beginners — Xanthe']);
    assert.deepEqual(problemsIn(library), []);
    const [event] = talkNodes(library, { openFollowUps: () => 0 });
    const inTree = event?.children?.() ?? talkNodes(library, { openFollowUps: () => 0 });
    assert.ok(
      inTree
        .flatMap((node) => [node, ...(node.children?.() ?? [])])
        .some(({ label }) => label === 'Knitting for beginners'),
    );

    document = withHeading(['Security', 'Observability'], 'Wool is warm.');
    await importer.import([followed(server.address('/feed.xml'))], { token });
    assert.deepEqual(
      talksIn(store.library).filter((talk) => talk.startsWith('Knitting')),
      ['Knitting for beginners — Xanthe'],
    );
    assert.deepEqual(problemsIn(store.library), [HEADING]);

    const [answer] = (await book.read()).decisions;
    assert.ok(answer);
    await accepting(takeBack(answer, book));
    assert.deepEqual(problemsIn(await store.reload()), [HEADING, HEADING]);
    assert.deepEqual(lines(), ['']);
  });

  it('are heeded however they come into the file, and by other windows', async () => {
    const { store } = await imported('/feed.xml');
    book.onDidChange(() => void store.reload());
    const shown = next(store.onDidChange);
    put(`${NOT_TALK}\n`);
    assert.deepEqual(problemsIn((await shown).library), []);
    const shownAgain = next(store.onDidChange);
    put('');
    assert.deepEqual(problemsIn((await shownAgain).library), [HEADING]);
  });

  it('keep what stands in the file, and what is unsaved in its editor', async () => {
    const foreign = ['{"v":9,"kind":"alias","key":"x"}', '<<<<<<< HEAD'];
    put(`${foreign.join('\r\n')}\r\n`);
    const answer: Decision = { kind: 'notTalk', post: POST, where: HEADING };
    await book.add(answer);
    assert.equal(readFileSync(file(), 'utf8'), `${[...foreign, NOT_TALK].join('\r\n')}\r\n`);

    const editor = await vscode.workspace.openTextDocument(vscode.Uri.file(file()));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(editor.uri, new vscode.Position(0, 0), 'typed\n');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await book.takeBack(answer);
    assert.equal(readFileSync(file(), 'utf8'), `${['typed', ...foreign].join('\r\n')}\r\n`);
    assert.deepEqual((await book.read()).decisions, []);
  });

  it('are kept by two windows that make the file at the same time', async () => {
    const other = new DecisionFile(folder, new NoteFiles(), testLog);
    await Promise.all([
      book.add({ kind: 'notTalk', post: POST, where: 'one' }),
      other.add({ kind: 'notTalk', post: POST, where: 'other' }),
    ]);
    other.dispose();
    assert.deepEqual(
      (await book.read()).decisions.map((decision) => decision.kind === 'notTalk' && decision.where),
      ['one', 'other'],
    );
    assert.deepEqual(readdirSync(path), ['.conference-notes.jsonl']);
  });

  it('say of a talk in the tree that it is none, until they are taken back', async () => {
    const { store } = await imported('/feed.xml');
    const before = talksIn(store.library);
    const row = rowsOf(store.library).find(({ talkId }) => talkId !== undefined);
    assert.ok(row?.talkId !== undefined);
    await denyTalk(row.talkId, store.library, book);
    const after = await store.reload();
    assert.equal(talksIn(after).length, before.length - 1);
    assert.ok(!rowsOf(after).some(({ label }) => label === row.label));
    assert.ok(!problemsIn(after).some((where) => where.includes(row.label)), 'what was answered is no problem');

    const [decision] = (await book.read()).decisions;
    assert.ok(decision);
    await accepting(takeBack(decision, book));
    assert.deepEqual(talksIn(await store.reload()), before);
  });

  it('say of a talk with notes of two authors that it is none, in the words of either', async () => {
    const { store } = await imported('/feed.xml', '/other.xml');
    const merged = store.library.catalog.talks.find(({ accounts }) => accounts);
    assert.ok(merged);
    await denyTalk(merged.id, store.library, book);
    const after = await store.reload();
    assert.deepEqual(
      talksIn(after).filter((talk) => talk.startsWith(merged.title)),
      [],
    );
    assert.equal((await book.read()).decisions.length, 2);
  });

  it('part a talk that two authors seem to have heard, and join it again', async () => {
    const { store } = await imported('/feed.xml', '/other.xml');
    const merged = store.library.catalog.talks.find(({ accounts }) => accounts);
    assert.ok(merged);
    const mergedRows = (): number =>
      rowsOf(store.library).filter(({ context }) => context === 'talk linked merged').length;
    assert.equal(mergedRows(), 1);
    const before = store.library.catalog.talks.length;

    await separateTalks(merged.id, store.library, book);
    await store.reload();
    assert.equal(store.library.catalog.talks.length, before + 1);
    assert.equal(mergedRows(), 0);

    const [decision] = (await book.read()).decisions;
    assert.ok(decision);
    await accepting(takeBack(decision, book));
    assert.equal((await store.reload()).catalog.talks.length, before);
  });
});
