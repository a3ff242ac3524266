// Test files, each bundled with the sources it imports, the way the product is.
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { inProject } from './project.mjs';

const COMMON = { bundle: true, platform: 'node', target: 'node22', sourcemap: 'inline', logLevel: 'warning' };

/** Some packages of the product call `require`, which a module has not. */
const REQUIRE = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/** The modules of this folder know the project by where they lie, so they stay there. */
const SUPPORT = {
  name: 'support',
  setup: ({ onResolve }) => {
    onResolve({ filter: /\/support\/.*\.mjs$/ }, ({ path, resolveDir }) => ({
      path: pathToFileURL(resolve(resolveDir, path)).href,
      external: true,
    }));
  },
};

const FORMATS = {
  module: {
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    banner: { js: REQUIRE },
    plugins: [SUPPORT],
    external: ['playwright-core', '@vscode/test-electron'],
  },
  /** Packages that find files of their own beside them, as Playwright does, are not bundled. */
  moduleWithPackages: { format: 'esm', outExtension: { '.js': '.mjs' }, packages: 'external', plugins: [SUPPORT] },
  /** For VS Code's extension host. */
  host: { format: 'cjs', outExtension: { '.js': '.cjs' }, external: ['vscode', 'mocha'] },
};

/**
 * Bundles test files.
 * @param {string} folder of the sources, e.g. `test/unit`
 * @param {keyof typeof FORMATS} format
 * @param {readonly string[]} files inside that folder
 * @returns {Promise<string[]>} the absolute paths of the bundles, in order
 */
export async function bundleTests(folder, format, files) {
  const outdir = inProject('dist', folder);
  const entryPoints = files.map((file) => inProject(folder, file));
  await build({ ...COMMON, ...FORMATS[format], entryPoints, outdir, outbase: inProject(folder) });
  const extension = FORMATS[format].outExtension['.js'];
  return files.map((file) => inProject('dist', folder, file.replace(/\.ts$/, extension)));
}

/**
 * The files of a folder of tests, those only whose path has one of the given parts, where parts are given.
 * @param {string} folder e.g. `test/unit`
 * @param {{ pattern?: string, parts?: readonly string[] }} [choice]
 * @returns {string[]} paths inside the folder, sorted
 * @throws {Error} a sentence, where there is none
 */
export function testFiles(folder, { pattern = '**/*.test.ts', parts = [] } = {}) {
  const all = globSync(pattern, { cwd: inProject(folder) }).map((file) => file.replaceAll('\\', '/'));
  const chosen = all.filter((file) => parts.length === 0 || parts.some((part) => `${folder}/${file}`.includes(part)));
  if (chosen.length > 0) return chosen.sort();
  throw new Error(`No test file in ${folder} matches ${parts.length > 0 ? parts.join(', ') : pattern}.`);
}
