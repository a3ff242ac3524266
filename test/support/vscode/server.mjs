// Serves the browser-based VS Code to this machine's browsers.
import { spawn } from 'node:child_process';
import {
  cpSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { capture } from '../processes.mjs';
import { setUpVSCode, VSCODE_FOLDER } from './setup.mjs';

const MAIN = join(VSCODE_FOLDER, 'out', 'server-main.js');
const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 5_000;

/** Settings for a VS Code that shows the extension and nothing of its own accord. */
export const QUIET_SETTINGS = {
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.banner': 'never',
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'workbench.editor.empty.hint': 'hidden',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/**
 * @typedef {object} ServerOptions
 * @property {string} [dataDir] where the profile, its settings and its stored data live; else a folder that goes when the server stops
 * @property {string} [extensionsDir] where installed extensions live; else in the profile
 * @property {Readonly<Record<string, unknown>>} [settings] the user's settings, over the quiet ones and those that the profile has; written at the start
 * @property {boolean} [trust] whether VS Code asks before it trusts a workspace; else all are trusted
 * @property {number} [port] else any free one
 * @property {NodeJS.ProcessEnv} [env] more environment, for the extension host too
 */

/**
 * What to open: at most one of folder and workspace, absolute paths.
 * @typedef {object} Target
 * @property {string} [folder]
 * @property {string} [workspace] a .code-workspace file
 * @property {string} [extensionDevelopmentPath] the folder of an extension that is loaded without being installed; VS Code in a browser takes one
 * @property {string} [extensionTestsPath] a module whose `run()` the extension host calls
 */

/**
 * @typedef {object} Server
 * @property {string} origin
 * @property {string} dataDir
 * @property {(target: Target) => string} url the address that opens something
 * @property {Promise<number>} ended its exit status
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a server; installs it first where that was not done.
 * @param {ServerOptions} [options]
 * @returns {Promise<Server>}
 * @throws {Error} a sentence with what the server said, where it does not start
 */
export async function startServer(options = {}) {
  await setUpVSCode();
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'conference-notes-vscode-'));
  writeSettings(dataDir, options.settings);
  const args = [
    ...['--host', '127.0.0.1', '--port', String(options.port ?? 0), '--without-connection-token'],
    ...['--accept-server-license-terms', '--enable-smoke-test-driver'],
    ...['--telemetry-level', 'off', '--disable-telemetry', '--disable-update-check'],
    ...profileArguments(dataDir, options.extensionsDir),
    ...(options.trust ? [] : ['--disable-workspace-trust']),
  ];
  const child = spawn(process.execPath, [MAIN, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: cleanEnvironment(options.env),
  });
  const ended = new Promise((settle) => child.once('exit', (code) => settle(code ?? 1)));
  // A script that throws leaves no server behind.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  void ended.then(() => process.removeListener('exit', kill));

  const stop = async () => {
    child.kill();
    const timer = setTimeout(kill, STOP_LIMIT_MS);
    await ended;
    clearTimeout(timer);
    if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const port = await listeningPort(child, join(dataDir, 'server.log'));
    const origin = `http://127.0.0.1:${port}`;
    return { origin, dataDir, ended, stop, url: (target) => addressOf(origin, target) };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Installs a VSIX into a profile, so that a server started on it has the extension.
 * @param {string} vsix
 * @param {{ dataDir: string, extensionsDir?: string }} profile
 * @throws {Error} a sentence with what VS Code said
 */
export async function installExtension(vsix, { dataDir, extensionsDir }) {
  await setUpVSCode();
  const args = [MAIN, '--install-extension', resolve(vsix), ...profileArguments(dataDir, extensionsDir)];
  const { status, output } = await capture(process.execPath, args, { env: cleanEnvironment() });
  if (status !== 0) throw new Error(`VS Code could not install ${vsix}:\n${output}`);
}

/**
 * Puts an extension's folder into a profile as if it had been installed there.
 * @param {string} folder
 * @param {string} id `publisher.name-version`
 * @param {string} dataDir
 */
export function placeExtension(folder, id, dataDir) {
  const extensions = join(dataDir, 'extensions');
  if (existsSync(join(extensions, id))) return;
  cpSync(folder, join(extensions, id), { recursive: true });
  // Without its list of extensions, VS Code makes a new one of the folders it finds.
  rmSync(join(extensions, 'extensions.json'), { force: true });
}

const profileArguments = (dataDir, extensionsDir) => [
  ...['--server-data-dir', resolve(dataDir)],
  ...['--extensions-dir', resolve(extensionsDir ?? join(dataDir, 'extensions'))],
];

function writeSettings(dataDir, settings) {
  const file = join(dataDir, 'data', 'User', 'settings.json');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...QUIET_SETTINGS, ...readSettings(file), ...settings }, undefined, 2));
}

/** @throws {Error} a sentence, where a person has edited the file to what only VS Code itself can read, comments for one */
function readSettings(file) {
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Error(`The settings in ${file} are not plain JSON. Take the comments out, or delete the file.`);
  }
}

/** The environment without what a VS Code around us has put there, and with no gallery to ask. */
function cleanEnvironment(more = {}) {
  const own = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_)/.test(name));
  return { ...Object.fromEntries(own), EXTENSIONS_GALLERY: '{}', ...more };
}

function listeningPort(child, logFile) {
  const log = createWriteStream(logFile);
  let output = '';
  return new Promise((settle, reject) => {
    const fail = (what) => reject(new Error(`The browser-based VS Code ${what}:\n${output}`));
    const timer = setTimeout(() => fail(`did not start in ${START_LIMIT_MS / 1000} s`), START_LIMIT_MS);
    const listen = (data) => {
      log.write(data);
      if (output.length < 20_000) output += data;
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port) settle(Number(port));
      else if (output.includes('Error occurred in server')) fail('did not start');
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', (error) => fail(`did not start (${error.message})`));
    child.once('exit', (code) => fail(`ended with ${code}`));
    child.once('close', () => (clearTimeout(timer), log.end()));
  });
}

/** An absolute path as the address that the workbench has for files of the server's machine. */
const remote = (path) => `vscode-remote://remote${new URL(`file://${slashes(path)}`).pathname}`;

/** With slashes, and one in front, also on Windows. */
const slashes = (path) =>
  resolve(path)
    .replaceAll('\\', '/')
    .replace(/^(?=[a-z]:)/i, '/');

/** @param {Target} target */
function addressOf(origin, { folder, workspace, extensionDevelopmentPath, extensionTestsPath }) {
  const query = new URLSearchParams();
  if (folder) query.set('folder', slashes(folder));
  else if (workspace) query.set('workspace', slashes(workspace));
  else query.set('ew', 'true');
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  if (extensionDevelopmentPath) payload.push(['extensionDevelopmentPath', remote(extensionDevelopmentPath)]);
  if (extensionTestsPath) payload.push(['extensionTestsPath', remote(extensionTestsPath)]);
  query.set('payload', JSON.stringify(payload));
  return `${origin}/?${query}`;
}
