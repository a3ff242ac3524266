// Which VS Code the host tests run in: the desktop one where it can be had and shown, else the browser-based one.
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { inProject } from '../project.mjs';
import { setUpVSCode, VSCODE_VERSION } from '../vscode/setup.mjs';

const DOWNLOADS = 'https://update.code.visualstudio.com/api/releases/stable';
const PROBE_LIMIT_MS = 3_000;
const IDLE_LIMIT_MS = 15_000;

/**
 * @param {string | undefined} wish `desktop` or `browser`; else what can be had
 * @returns {Promise<{ name: string, executable: string }>} a program that takes the arguments of `code`
 * @throws {Error} a sentence, where the wish cannot be met or nothing can be had
 */
export async function chooseVSCode(wish) {
  if (wish !== undefined && wish !== 'desktop' && wish !== 'browser') {
    throw new Error(`The host tests run in "desktop" or "browser", not in "${wish}".`);
  }
  if (wish === 'browser') return browserVSCode('as asked for');
  const obstacle = await desktopObstacle();
  if (!obstacle) return desktopVSCode();
  if (wish === 'desktop') throw new Error(`No desktop VS Code can run the host tests: ${obstacle}`);
  return browserVSCode(`no desktop VS Code: ${obstacle}`);
}

/** What keeps a desktop VS Code from running here, as a sentence; undefined where nothing does. */
async function desktopObstacle() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) {
    return 'there is no display. Run the command in a desktop session, or with xvfb-run.';
  }
  if (isDownloaded()) return undefined;
  const answer = await fetch(DOWNLOADS, { signal: AbortSignal.timeout(PROBE_LIMIT_MS) }).catch(() => undefined);
  return answer?.ok ? undefined : 'its download site does not answer. Check the connection to the internet.';
}

async function desktopVSCode() {
  const executable = await downloadAndUnzipVSCode({
    version: VSCODE_VERSION,
    cachePath: inProject('.vscode-test'),
    timeout: IDLE_LIMIT_MS,
  });
  return { name: `desktop VS Code ${VSCODE_VERSION}`, executable };
}

const isDownloaded = () => existsSync(inProject('.vscode-test', `vscode-${PLATFORM}-${VSCODE_VERSION}`));

/** The platform as the downloads name it. */
const PLATFORM =
  {
    win32: `win32-${process.arch}-archive`,
    darwin: process.arch === 'arm64' ? 'darwin-arm64' : 'darwin',
  }[process.platform] ?? `linux-${process.arch}`;

async function browserVSCode(reason) {
  await setUpVSCode();
  return { name: `browser-based VS Code ${VSCODE_VERSION} (${reason})`, executable: shimProgram() };
}

/** A program file that starts the stand-in with this Node, whatever the path and the file modes of a checkout say. */
function shimProgram() {
  const shim = inProject('test', 'support', 'vscode', 'codeShim.mjs');
  const onWindows = process.platform === 'win32';
  const file = inProject('dist', 'test', onWindows ? 'code.cmd' : 'code');
  mkdirSync(inProject('dist', 'test'), { recursive: true });
  const script = onWindows
    ? `@"${process.execPath}" "${shim}" %*\r\n`
    : `#!/bin/sh\nexec "${process.execPath}" "${shim}" "$@"\n`;
  writeFileSync(file, script);
  chmodSync(file, 0o755);
  return file;
}
