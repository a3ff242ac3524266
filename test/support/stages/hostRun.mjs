// One start of a real VS Code, in which a module of ours runs in the extension host.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { run } from '../processes.mjs';
import { ROOT } from '../project.mjs';
import { QUIET_SETTINGS } from '../vscode/server.mjs';

/**
 * @typedef {object} HostRun
 * @property {{ executable: string }} vscode which VS Code
 * @property {string} module the absolute path of a module whose `run()` the extension host calls
 * @property {boolean} trust whether VS Code asks before it trusts the workspace
 * @property {(workspace: string) => Promise<{ facts: Record<string, string>, stop: () => Promise<void> }>} prepare fills
 *   the workspace; gives what the module needs to know
 * @property {Readonly<Record<string, unknown>>} [facts] more that the module needs to know
 */

/**
 * Starts VS Code in a clean profile on a scratch workspace, and waits for its end. The module finds what it needs to know
 * as JSON in the variable CONFERENCE_NOTES_HOST_RUN.
 *
 * The exit status of VS Code says little: it is 0 too where the extension host died. What counts is what the module wrote.
 * @param {HostRun} options
 * @returns {Promise<unknown>} the JSON that the module wrote to the file `result`; undefined where it wrote nothing
 */
export async function runInHost({ vscode, module, trust, prepare, facts }) {
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'cn-host-')));
  const [workspace, userData, extensions] = ['workspace', 'user-data', 'extensions'].map((name) => join(scratch, name));
  const result = join(scratch, 'result.json');
  mkdirSync(workspace);
  const prepared = await prepare(workspace);
  try {
    mkdirSync(join(userData, 'User'), { recursive: true });
    const settings = { ...QUIET_SETTINGS, 'security.workspace.trust.enabled': trust };
    writeFileSync(join(userData, 'User', 'settings.json'), JSON.stringify(settings));
    const known = JSON.stringify({ ...facts, ...prepared.facts, result, workspace });
    await launch(vscode.executable, trust, {
      extensionDevelopmentPath: ROOT,
      extensionTestsPath: module,
      launchArgs: [workspace, `--user-data-dir=${userData}`, `--extensions-dir=${extensions}`],
      extensionTestsEnv: { CONFERENCE_NOTES_HOST_RUN: known },
    });
    return existsSync(result) ? JSON.parse(readFileSync(result, 'utf8')) : undefined;
  } finally {
    await prepared.stop();
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function launch(executable, trust, options) {
  if (!trust) {
    // A failure shows in the result.
    await runTests({ ...options, vscodeExecutablePath: executable }).catch(() => undefined);
    return;
  }
  // runTests itself always trusts every workspace, so this is what it does, without that.
  const { launchArgs, extensionDevelopmentPath, extensionTestsPath, extensionTestsEnv } = options;
  const args = [
    ...launchArgs,
    ...['--no-sandbox', '--disable-gpu-sandbox', '--disable-updates', '--skip-welcome', '--skip-release-notes'],
    ...[`--extensionDevelopmentPath=${extensionDevelopmentPath}`, `--extensionTestsPath=${extensionTestsPath}`],
  ];
  const shell = executable.endsWith('.cmd');
  const quoted = shell ? args.map((arg) => `"${arg}"`) : args;
  const env = { ...process.env, ...extensionTestsEnv };
  await run(shell ? `"${executable}"` : executable, quoted, { shell, env });
}
