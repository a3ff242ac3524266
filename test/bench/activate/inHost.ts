import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as vscode from 'vscode';

/** How long the extension took, in milliseconds. */
export interface Activation {
  /** Reading and running its bundle. */
  readonly load: number;
  /** The call of its `activate()`, until what it gives is there. */
  readonly activate: number;
}

interface Extension {
  readonly activate: (context: vscode.ExtensionContext) => unknown;
}

/** VS Code calls this in its extension host. */
export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension('conference-notes.conference-notes');
  if (extension === undefined || extension.isActive)
    throw new Error('The extension is not there, or active too early.');
  const require = createRequire(__filename);
  const file = join(extension.extensionPath, 'dist', 'extension.js');
  const start = performance.now();
  const real = require(file) as Extension;
  const load = performance.now() - start;
  let activate: number | undefined;
  const timed = async (context: vscode.ExtensionContext): Promise<unknown> => {
    const begin = performance.now();
    const api = await real.activate(context);
    activate = performance.now() - begin;
    return api;
  };
  // VS Code loads the bundle with the same `require`, so this is what it finds: around its call stands only our clock.
  const loaded = require.cache[file];
  if (loaded === undefined) throw new Error('The bundle is not where VS Code will look for it.');
  loaded.exports = { ...real, activate: timed };
  await extension.activate();
  if (activate === undefined) throw new Error('VS Code activated another copy of the bundle.');
  const activation: Activation = { load, activate };
  const { result } = JSON.parse(process.env['CONFERENCE_NOTES_HOST_RUN'] ?? '{}') as { result: string };
  writeFileSync(result, JSON.stringify(activation));
}
