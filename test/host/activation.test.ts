import assert from 'node:assert/strict';
import * as vscode from 'vscode';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

describe('The extension', () => {
  const extension = vscode.extensions.getExtension('conference-notes.conference-notes');

  it('activates', async () => {
    assert.ok(extension, 'VS Code does not know the extension.');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('has a command behind every entry of the palette and of the menus', async () => {
    assert.ok(extension);
    await extension.activate();
    const registered = new Set(await vscode.commands.getCommands(true));
    const { commands } = (extension.packageJSON as Manifest).contributes;
    assert.ok(commands.length > 0);
    assert.deepEqual(
      commands.map(({ command }) => command).filter((command) => !registered.has(command)),
      [],
    );
  });
});
