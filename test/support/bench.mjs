// npm run bench: measures. Each bench prints a table, and its `run(args)` gives sentences about what missed its budget.
//   npm run bench                         all
//   npm run bench -- sizes activate       these only
//   npm run bench -- search --feed PATH   on another feed than the bench's own
//   npm run bench -- search --talks 50000  with so many talks, made of the feed's
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { buildAll } from '../../esbuild.mjs';
import { bundleTests, testFiles } from './bundleTests.mjs';

const FOLDER = 'test/bench';

/**
 * What a bench's `run(args)` is given.
 * @typedef {object} BenchArguments
 * @property {string} [feed] the path of a feed
 * @property {string} [talks] how many talks to measure with
 */

/** @returns {Promise<number>} */
export async function run(args) {
  const options = { feed: { type: 'string' }, talks: { type: 'string' } };
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const all = testFiles(FOLDER, { pattern: '**/*.bench.ts' });
  const names = all.map((file) => file.replace('.bench.ts', ''));
  const unknown = positionals.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`There is no bench "${unknown[0]}". Benches: ${names.join(', ')}.`);
  const chosen = positionals.length > 0 ? all.filter((_, at) => positionals.includes(names[at])) : all;
  await buildAll();
  const missed = [];
  for (const bundle of await bundleTests(FOLDER, 'module', chosen)) {
    process.stdout.write(`\n── ${basename(bundle, '.bench.mjs')}\n`);
    const bench = await import(pathToFileURL(bundle).href);
    missed.push(...((await bench.run(values)) ?? []));
  }
  process.stdout.write(`\n${missed.length === 0 ? 'All budgets are kept.' : `Missed:\n${missed.join('\n')}`}\n`);
  return missed.length === 0 ? 0 : 1;
}
