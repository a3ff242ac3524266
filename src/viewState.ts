import * as vscode from 'vscode';
import type { Library } from './core/library/library';

/** What the views, and a search without hits, say in place of rows; also the value of the context key that the manifest's welcome texts ask for. */
export type ViewState = 'loading' | 'empty' | 'consent' | 'failed' | 'noTalks' | 'ready';

/** How importing stands, as far as an empty view tells of it. */
export interface FollowedState {
  readonly isImporting: boolean;
  readonly followed: readonly unknown[];
  readonly pendingConsent: readonly unknown[];
  readonly failures: readonly { readonly message: string }[];
}

/** The one state that the views are in. */
export function viewState(library: Library, isLoaded: boolean, following: FollowedState): ViewState {
  if (library.catalog.talks.length > 0) return 'ready';
  if (!isLoaded || following.isImporting) return 'loading';
  if (following.followed.length === 0) return 'empty';
  if (following.failures.length > 0) return 'failed';
  if (following.pendingConsent.length > 0) return 'consent';
  return library.catalog.feeds.length > 0 ? 'noTalks' : 'loading';
}

/** What a search says that found nothing. */
export interface EmptyAnswer {
  readonly state: ViewState;
  /** The feeds that could not be read, as plain text. */
  readonly message: string;
}

/** As the views say it; but while feeds are being read, what is looked for may be in one of them. */
export function emptyAnswer(library: Library, isLoaded: boolean, following: FollowedState): EmptyAnswer {
  const state = following.isImporting ? 'loading' : viewState(library, isLoaded, following);
  return { state, message: viewMessage(state, following) };
}

/** Tells the welcome texts of the manifest which of them to show. */
export function showViewState(state: ViewState): void {
  void vscode.commands.executeCommand('setContext', 'conferenceNotes.state', state);
}

/** What stands above the talks: the feeds that could not be read or wait for a yes, as plain text. */
export function viewMessage(state: ViewState, following: FollowedState): string {
  const failures = following.failures.map(({ message }) => message);
  // Where nothing else is shown, the view asks in place of rows.
  const isAsked = following.pendingConsent.length > 0 && state !== 'consent';
  const waiting = isAsked
    ? [vscode.l10n.t('A feed of this workspace waits for your yes: run “Review and Fetch Feeds…”.')]
    : [];
  return [...failures, ...waiting].join('\n');
}
