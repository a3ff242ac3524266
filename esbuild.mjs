// The three bundles of the product: the extension (one for desktop and web), the page of the reader, the command line.
import { build, context } from 'esbuild';

const common = {
  bundle: true,
  minify: true,
  sourcemap: true,
  logLevel: 'warning',
  legalComments: 'none',
  metafile: true,
};

/** @type {Record<string, import('esbuild').BuildOptions>} */
export const bundles = {
  extension: {
    ...common,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'browser',
    format: 'cjs',
    target: 'es2024',
    conditions: ['worker'],
    external: ['vscode'],
  },
  page: {
    ...common,
    entryPoints: ['src/reader/page/page.ts'],
    outfile: 'dist/page.js',
    platform: 'browser',
    format: 'iife',
    target: 'es2024',
  },
  cli: {
    ...common,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.mjs',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: { js: '#!/usr/bin/env node' },
  },
};

/** Builds every bundle; gives the sizes in bytes by output file. */
export async function buildAll() {
  const results = await Promise.all(Object.values(bundles).map((options) => build(options)));
  return Object.fromEntries(
    results.flatMap((result) => Object.entries(result.metafile.outputs).map(([file, output]) => [file, output.bytes])),
  );
}

/** Builds anew at every change of a source file, until the process ends. */
export async function watchAll() {
  for (const options of Object.values(bundles)) await (await context(options)).watch();
}
