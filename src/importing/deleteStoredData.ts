import * as vscode from 'vscode';
import type { LibraryStore } from '../libraryStore';

/** Deletes what was fetched, images included, after the user's word. Notes are the user's own files and stay. */
export async function deleteStoredData(store: LibraryStore, deleteImages: () => Promise<void>): Promise<void> {
  const confirm = vscode.l10n.t('Delete');
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t('Delete everything that was fetched of all feeds?'),
    {
      modal: true,
      detail: vscode.l10n.t(
        'Earlier versions of posts, and posts that are no longer on the web, cannot be fetched again. Feeds that are still followed are fetched anew when a view is opened next. Your notes are not touched.',
      ),
    },
    confirm,
  );
  if (answer !== confirm) return;
  await store.load();
  await store.deleteAll();
  await deleteImages();
}
