import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { packageExtension, VSIX } from '../support/package.mjs';

/** Bytes that the VSIX may have. */
const BUDGET = 1_000_000;
const BUNDLES = ['dist/extension.js', 'dist/page.js', 'dist/cli.mjs'];

/** Measures what is shipped. Gives what missed its budget. */
export async function run(): Promise<readonly string[]> {
  console.log(`${'Bytes'.padEnd(28)} ${'plain'.padStart(10)} ${'gzip'.padStart(10)}`);
  for (const file of BUNDLES) {
    const bytes = readFileSync(file);
    console.log(`${file.padEnd(28)} ${number(bytes.length)} ${number(gzipSync(bytes).length)}`);
  }
  await packageExtension();
  const { size } = statSync(VSIX);
  console.log(
    `${'conference-notes.vsix'.padEnd(28)} ${number(size)} ${' '.repeat(10)} (budget ${number(BUDGET).trim()})`,
  );
  return size > BUDGET ? [`sizes: the VSIX has ${number(size).trim()} bytes, budget ${number(BUDGET).trim()}`] : [];
}

const number = (value: number): string => value.toLocaleString('en').padStart(10);
