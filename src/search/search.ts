import * as vscode from 'vscode';
import { COMMANDS, type CommandRegistry } from '../commands';
import { hitRow, type HitRow } from './hitRows';
import { quickSearch, type Choice } from './searchTalks';
import { TalkFinder, type SearchedStore } from './talkFinder';

export interface SearchParts {
  readonly store: SearchedStore;
  readonly commands: CommandRegistry;
  readonly workspaceState: vscode.Memento;
  readonly log: vscode.LogOutputChannel;
}

/** The search, for the rest of the product. */
export interface Search {
  /** Lets the user choose a talk; gives its id, or undefined where he does not. */
  pickTalk(placeholder: string): Promise<string | undefined>;
  dispose(): void;
}

/** Where the ids of the talks and posts opened last are kept, newest first. */
const RECENT = 'conferenceNotes.recent';
const RECENT_KEPT = 12;

/** Registers the search for talks in the command palette. */
export function registerSearch({ store, commands, workspaceState, log }: SearchParts): Search {
  const finder = new TalkFinder(store, log);
  let lastQuery = '';
  const recentIds = (): readonly string[] => workspaceState.get<readonly string[]>(RECENT) ?? [];
  const recent = (): readonly HitRow[] => recentIds().flatMap((id) => hitRow(store.library, { id, why: [] }) ?? []);
  const choose = (
    placeholder: string,
    accepts: (row: HitRow) => boolean,
    keepsQuery: boolean,
  ): Promise<Choice | undefined> =>
    quickSearch({
      library: () => store.library,
      finder,
      placeholder,
      value: keepsQuery ? lastQuery : '',
      recent,
      accepts,
      onDidType: (text) => {
        if (keepsQuery) lastQuery = text;
      },
    });
  const remember = (id: string): Thenable<void> =>
    workspaceState.update(RECENT, [id, ...recentIds().filter((other) => other !== id)].slice(0, RECENT_KEPT));

  const searchTalks = async (): Promise<void> => {
    const placeholder = vscode.l10n.t('Search talks, speakers and articles, e.g. terraform speaker:anton year:2021..');
    const choice = await choose(placeholder, () => true, true);
    const id = choice?.row.talk?.id ?? choice?.row.post?.id;
    if (!choice || id === undefined) return;
    await remember(id);
    await vscode.commands.executeCommand(commandFor(choice), id);
  };
  const registration = commands.register(COMMANDS.searchTalks, searchTalks);
  return {
    pickTalk: async (placeholder) => (await choose(placeholder, ({ talk }) => talk !== undefined, false))?.row.talk?.id,
    dispose: () => {
      registration.dispose();
      finder.dispose();
    },
  };
}

function commandFor({ row, act }: Choice): string {
  if (!row.talk) return COMMANDS.openPost;
  switch (act) {
    case 'open':
      return COMMANDS.openTalk;
    case 'openToSide':
      return COMMANDS.openTalkToSide;
    case 'addFollowUp':
      return COMMANDS.addFollowUp;
  }
}
