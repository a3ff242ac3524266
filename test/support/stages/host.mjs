// Tests inside a real VS Code, where the extension runs.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { bundleTests, testFiles } from '../bundleTests.mjs';
import { run } from '../processes.mjs';
import { ROOT } from '../project.mjs';
import { QUIET_SETTINGS } from '../vscode/server.mjs';
import { chooseVSCode } from './chooseVSCode.mjs';
import { PROFILES } from './hostProfiles.mjs';

const FOLDER = 'test/host';

/** @typedef {import('../countReporter.mjs').Counts} Counts */

/**
 * @param {import('../test.mjs').Choice} choice
 * @returns {Promise<Counts>}
 */
export async function host({ parts, grep, host: wish }) {
  const chosen = testFiles(FOLDER, { parts });
  const vscode = await chooseVSCode(wish);
  process.stdout.write(`The host tests run in: ${vscode.name}\n`);
  const [index, ...bundles] = await bundleTests(FOLDER, 'host', ['index.ts', ...chosen]);
  const total = { passed: 0, failed: 0 };
  for (const profile of PROFILES) {
    const mine = new Set(testFiles(FOLDER, { pattern: profile.pattern }));
    const files = bundles.filter((_, at) => mine.has(chosen[at]));
    if (files.length === 0) continue;
    process.stdout.write(`\nIn ${profile.name}:\n`);
    const counts = await runProfile(profile, { vscode, index, files, grep });
    total.passed += counts.passed;
    total.failed += counts.failed;
  }
  return total;
}

/** @returns {Promise<Counts>} */
async function runProfile(profile, { vscode, index, files, grep }) {
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'cn-host-')));
  const [workspace, userData, extensions] = ['workspace', 'user-data', 'extensions'].map((name) => join(scratch, name));
  const result = join(scratch, 'result.json');
  mkdirSync(workspace);
  const { facts, stop } = await profile.prepare(workspace);
  try {
    mkdirSync(join(userData, 'User'), { recursive: true });
    const settings = { ...QUIET_SETTINGS, 'security.workspace.trust.enabled': profile.trust };
    writeFileSync(join(userData, 'User', 'settings.json'), JSON.stringify(settings));
    await launch(vscode, profile.trust, {
      extensionDevelopmentPath: ROOT,
      extensionTestsPath: index,
      launchArgs: [workspace, `--user-data-dir=${userData}`, `--extensions-dir=${extensions}`],
      extensionTestsEnv: { CONFERENCE_NOTES_HOST_RUN: JSON.stringify({ files, grep, result, workspace, ...facts }) },
    });
    return outcome(result);
  } finally {
    await stop();
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The exit status of VS Code says little: it is 0 too where the extension host died. What counts is what the tests wrote. */
function outcome(result) {
  if (existsSync(result)) return JSON.parse(readFileSync(result, 'utf8'));
  process.stdout.write('VS Code ended before the tests did: the extension host died, or it never came to the tests.\n');
  return { passed: 0, failed: 1 };
}

async function launch(vscode, trust, options) {
  const vscodeExecutablePath = vscode.executable;
  if (!trust) {
    await runTests({ ...options, vscodeExecutablePath }).catch((error) => process.stdout.write(`${error.message}\n`));
    return;
  }
  // runTests itself always trusts every workspace, so this is what it does, without that.
  const { launchArgs, extensionDevelopmentPath, extensionTestsPath, extensionTestsEnv } = options;
  const args = [
    ...launchArgs,
    ...['--no-sandbox', '--disable-gpu-sandbox', '--disable-updates', '--skip-welcome', '--skip-release-notes'],
    ...[`--extensionDevelopmentPath=${extensionDevelopmentPath}`, `--extensionTestsPath=${extensionTestsPath}`],
  ];
  const shell = vscodeExecutablePath.endsWith('.cmd');
  const quoted = shell ? args.map((arg) => `"${arg}"`) : args;
  await run(shell ? `"${vscodeExecutablePath}"` : vscodeExecutablePath, quoted, {
    shell,
    env: { ...process.env, ...extensionTestsEnv },
  });
}
