import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { requestsSeen, testRun } from '../testRun';

describe('A workspace that is not trusted', () => {
  it('is open in restricted mode, with a feed in its settings', () => {
    assert.equal(vscode.workspace.isTrusted, false);
    const feeds = vscode.workspace.getConfiguration('conferenceNotes').inspect<string[]>('feeds');
    assert.ok(testRun.feed);
    assert.ok(!(feeds?.globalValue ?? []).includes(testRun.feed));
  });

  it('fetches nothing when its view is opened', async () => {
    await vscode.commands.executeCommand('conferenceNotes.talks.focus');
    await vscode.extensions.getExtension('conference-notes.conference-notes')?.activate();
    await vscode.commands.executeCommand('conferenceNotes.refreshFeeds');
    assert.deepEqual(await requestsSeen(), []);
  });
});
