// npm run package: the VSIX.
import { statSync } from 'node:fs';
import { buildAll } from '../../esbuild.mjs';
import { capture } from './processes.mjs';
import { inProject } from './project.mjs';
import { VSCE } from './tools.mjs';

/** Where the VSIX is written. */
export const VSIX = inProject('conference-notes.vsix');

/**
 * Packs the bundles, as they are, into a VSIX.
 * @returns {Promise<number>} its size in bytes
 * @throws {Error} a sentence, with what the packer said
 */
export async function packageExtension(file = VSIX) {
  const args = [VSCE, 'package', '--no-dependencies', '--no-rewrite-relative-links', '--out', file];
  const { status, output } = await capture(process.execPath, args, { cwd: inProject() });
  if (status !== 0) throw new Error(`The VSIX could not be packed:\n${output.trim()}`);
  return statSync(file).size;
}

/** @returns {Promise<number>} */
export async function run() {
  await buildAll();
  const size = await packageExtension();
  process.stdout.write(`${VSIX}  ${(size / 1024).toFixed(1)} KiB\n`);
  return 0;
}
