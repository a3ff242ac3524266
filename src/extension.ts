import * as vscode from 'vscode';
import { registerBrowse } from './browse/browse';
import { COMMANDS, CommandRegistry } from './commands';
import { isOpen } from './core/notes/followUpGroups';
import type { UserFlags } from './core/search/searchFilter';
import { registerImporting } from './importing/importing';
import { LibraryStore } from './libraryStore';
import { registerNotes } from './notes/notes';
import { registerReader, type Reader } from './reader/reader';
import { registerSearch, type Search } from './search/search';
import { emptyAnswer } from './viewState';

/** Builds the parts, registers the features and owns them. Reads and fetches nothing: that waits for a view or a command. */
export function activate(context: vscode.ExtensionContext): void {
  const { extensionUri, globalStorageUri: storageUri, globalState, workspaceState } = context;
  const log = vscode.window.createOutputChannel('Conference Notes', { log: true });
  const commands = new CommandRegistry(log);
  const store = new LibraryStore({ storageUri, log });

  const today = (): string => localDay(new Date());
  const importing = registerImporting({
    extensionUri,
    globalState,
    store,
    commands,
    log,
    deleteImages: () => reader.deleteImages(),
  });
  const notes = registerNotes({
    storageUri,
    store,
    commands,
    log,
    mayPickTalk: (): Promise<boolean> => search.mayPickTalk(),
    pickTalk: (placeholder): Promise<string | undefined> => search.pickTalk(placeholder),
    placeIn: (note, text, query) => search.placeIn(note, text, query),
    today,
  });
  const flagsOf = (id: string): UserFlags => ({
    hasNote: notes.hasNote({ kind: 'talk', id }),
    hasFollowUp: notes.followUpsOf({ kind: 'talk', id }).length > 0,
    unread: !reader.isRead(id),
  });
  const { onDidChange, decisions } = notes;
  store.useDecisions(() => decisions.read());
  const searched = { searched: () => notes.searched(), flagsOf, onDidChange };
  const feeds = {
    answer: () => emptyAnswer(store.library, store.state === 'ready', importing.state()),
    viewOpened: () => importing.viewOpened(),
    onDidChange: importing.onDidChangeState,
  };
  const search: Search = registerSearch({ store, notes: searched, commands, workspaceState, feeds, log });
  const reader: Reader = registerReader({
    extensionUri,
    storageUri,
    globalState,
    store,
    commands,
    log,
    notes,
    search,
    today,
  });
  const facts = {
    openFollowUps: (id: string) => notes.followUpsOf({ kind: 'talk', id }).filter(isOpen).length,
    onDidChange,
  };
  const { viewOpened } = feeds;
  const { onDidShow } = reader;
  const browse = registerBrowse({ store, commands, importing, decisions, facts, search, onDidShow, viewOpened });

  context.subscriptions.push(log, store, importing, search, notes, reader, browse);
  context.subscriptions.push(
    reader.onDidOpen(({ kind, id }) => {
      if (kind === 'talk' || kind === 'post') search.opened(id);
    }),
  );
  // A page of results is a view of the feeds, too.
  context.subscriptions.push(onDidShow(({ kind }) => void (kind === 'search' && viewOpened())));
  context.subscriptions.push(decisions.onDidChange(() => void store.reload()));
  context.subscriptions.push(commands.register(COMMANDS.showLog, () => log.show()));
}

/** The user's own calendar day as `YYYY-MM-DD`. */
function localDay(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
