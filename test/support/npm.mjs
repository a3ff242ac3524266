// The packages of this project and of its tools, installed exactly as their locks say.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exclusively } from './exclusively.mjs';
import { capture, run } from './processes.mjs';

/**
 * Installs the packages of a folder unless they are there as locked. An installation that was interrupted is begun anew.
 * @param {string} directory has a package.json and its lock
 * @param {string} purpose completes the sentence "Installing …"
 * @throws {Error} a sentence, where npm could not
 */
export async function installPackages(directory, purpose) {
  if (isInstalled(directory)) return;
  await exclusively(directory, async () => {
    if (isInstalled(directory)) return;
    process.stdout.write(`Installing ${purpose} from the npm registry …\n`);
    const args = [
      'ci',
      '--ignore-scripts',
      '--include=dev',
      '--include=optional',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ];
    const status = await npm(args, directory);
    if (status !== 0) {
      throw new Error(
        `npm could not install ${purpose} (see above). Check the connection to the npm registry and run this command again.`,
      );
    }
  });
}

/** Runs npm in a folder, gives its exit status. */
export function npm(args, cwd) {
  const [command, prefix, options] = npmCommand();
  return run(command, [...prefix, ...args], { ...options, cwd });
}

/** Runs npm in a folder, keeps what it prints. */
export function npmOutput(args, cwd) {
  const [command, prefix, options] = npmCommand();
  return capture(command, [...prefix, ...args], { ...options, cwd });
}

/** npm as the user runs it: as a script it tells where it is; on Windows `npm` is a batch file, which only a shell runs. */
function npmCommand() {
  const self = process.env.npm_execpath;
  if (self?.endsWith('npm-cli.js')) return [process.env.npm_node_execpath ?? process.execPath, [self], {}];
  return process.platform === 'win32' ? ['npm.cmd', [], { shell: true }] : ['npm', [], {}];
}

/** npm writes what it installed when it is done, so an interrupted installation has no such file. */
function isInstalled(directory) {
  const wanted = packagesOf(join(directory, 'package-lock.json'));
  const present = packagesOf(join(directory, 'node_modules', '.package-lock.json'));
  if (!wanted) throw new Error(`${directory} has no package-lock.json. Get it back with git.`);
  if (!present) return false;
  return Object.entries(wanted).every(([place, entry]) => {
    const optional = entry.optional ?? entry.devOptional ?? false; // those of other platforms are not installed
    return place === '' || present[place]?.version === entry.version || (optional && !present[place]);
  });
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
