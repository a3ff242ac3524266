import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as vscode from 'vscode';

/** How long the extension took, in milliseconds. */
export interface Activation {
  /** Reading and running its bundle. */
  readonly load: number;
  /** VS Code's call of its `activate()`. */
  readonly activate: number;
}

/** VS Code calls this in its extension host. */
export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension('conference-notes.conference-notes');
  if (extension === undefined || extension.isActive)
    throw new Error('The extension is not there, or active too early.');
  const { result } = JSON.parse(process.env['CONFERENCE_NOTES_HOST_RUN'] ?? '{}') as { result: string };
  const start = performance.now();
  // VS Code loads it with the same `require`, so it then finds it loaded, and its own time is that of `activate()`.
  createRequire(__filename)(join(extension.extensionPath, 'dist', 'extension.js'));
  const loaded = performance.now();
  await extension.activate();
  const activation: Activation = { load: loaded - start, activate: performance.now() - loaded };
  writeFileSync(result, JSON.stringify(activation));
}
