// The desktop VS Code that is installed on this machine.
import { capture } from './processes.mjs';
import { manifest } from './project.mjs';

/** On Windows, `code` is a batch file, which only a shell runs. */
const SHELL = process.platform === 'win32';

/**
 * Whether `code` is on the path and new enough for the extension.
 * @returns {Promise<{ version: string, isUsable: boolean } | undefined>} undefined where there is none
 */
export async function desktopCode() {
  const { status, output } = await capture('code', ['--version'], { shell: SHELL }).catch(() => ({
    status: 1,
    output: '',
  }));
  const version = /^\d+\.\d+\.\d+/.exec(output)?.[0];
  if (status !== 0 || version === undefined) return undefined;
  return { version, isUsable: isAtLeast(version, manifest().engines.vscode.replace('^', '')) };
}

/**
 * Opens a window on a folder, with extensions loaded from their folders.
 * @returns {Promise<number>} the exit status of `code`, which does not wait for the window
 */
export async function openInDesktop(folder, extensions) {
  const args = ['--new-window', ...extensions.map((path) => `--extensionDevelopmentPath=${path}`), folder];
  const { status, output } = await capture('code', SHELL ? args.map((arg) => `"${arg}"`) : args, { shell: SHELL });
  if (output.trim()) process.stdout.write(`${output.trim()}\n`);
  return status;
}

function isAtLeast(version, least) {
  return version.localeCompare(least, 'en', { numeric: true }) >= 0;
}
