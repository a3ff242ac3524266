import * as vscode from 'vscode';
import { ReadableError } from './core/readableError';

/** Ids of the commands, as the manifest has them. */
export const COMMANDS = {
  searchTalks: 'conferenceNotes.searchTalks',
  showResults: 'conferenceNotes.showResults',
  openHitToSide: 'conferenceNotes.openHitToSide',
  filterTalks: 'conferenceNotes.filterTalks',
  clearFilter: 'conferenceNotes.clearFilter',
  importFeed: 'conferenceNotes.importFeed',
  followSample: 'conferenceNotes.followSample',
  allowFeeds: 'conferenceNotes.allowFeeds',
  refreshFeeds: 'conferenceNotes.refreshFeeds',
  removeFeed: 'conferenceNotes.removeFeed',
  undoImport: 'conferenceNotes.undoImport',
  exportFeeds: 'conferenceNotes.exportFeeds',
  openTalk: 'conferenceNotes.openTalk',
  openTalkToSide: 'conferenceNotes.openTalkToSide',
  openSpeaker: 'conferenceNotes.openSpeaker',
  openTag: 'conferenceNotes.openTag',
  openEvent: 'conferenceNotes.openEvent',
  openPost: 'conferenceNotes.openPost',
  openPostToSide: 'conferenceNotes.openPostToSide',
  openNote: 'conferenceNotes.openNote',
  addFollowUp: 'conferenceNotes.addFollowUp',
  showFollowUps: 'conferenceNotes.showFollowUps',
  goToFollowUp: 'conferenceNotes.goToFollowUp',
  toggleFollowUp: 'conferenceNotes.toggleFollowUp',
  groupFollowUpsByDay: 'conferenceNotes.groupFollowUpsByDay',
  groupFollowUpsByTalk: 'conferenceNotes.groupFollowUpsByTalk',
  separateTalks: 'conferenceNotes.separateTalks',
  notTalk: 'conferenceNotes.notTalk',
  showMore: 'conferenceNotes.showMore',
  copyLink: 'conferenceNotes.copyLink',
  deleteStoredData: 'conferenceNotes.deleteStoredData',
  showProblems: 'conferenceNotes.showProblems',
  showLog: 'conferenceNotes.showLog',
} as const;

export type CommandId = (typeof COMMANDS)[keyof typeof COMMANDS];

/** Registers commands that share one policy for errors. */
export class CommandRegistry {
  constructor(private readonly log: vscode.LogOutputChannel) {}

  register(id: CommandId, handler: (...args: never[]) => unknown): vscode.Disposable {
    return vscode.commands.registerCommand(id, (...args: unknown[]) => this.run(() => handler(...(args as never[]))));
  }

  /**
   * Runs an act of the user. An expected failure is shown as its sentence, a cancellation is silent, and anything else
   * is a short apology; the whole story is in the log.
   */
  async run<T>(act: () => T | Thenable<T>): Promise<T | undefined> {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof vscode.CancellationError)) this.report(error);
      return undefined;
    }
  }

  /** Tells the user of a failure; returns at once, since nobody may wait for a notification. */
  report(error: unknown): void {
    this.log.error(describe(error));
    const message =
      error instanceof ReadableError
        ? error.message
        : vscode.l10n.t('Something went wrong in Conference Notes. The log has the details.');
    const showLog = vscode.l10n.t('Show Log');
    void vscode.window.showErrorMessage(message, showLog).then((choice) => {
      if (choice === showLog) this.log.show();
    });
  }
}

function describe(error: unknown): string {
  if (error instanceof ReadableError) return error.detail ? `${error.message}\n${error.detail}` : error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
