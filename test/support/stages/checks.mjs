// What is checked without running anything: each counts as one.
import { buildAll } from '../../../esbuild.mjs';
import { capture } from '../processes.mjs';
import { ESLINT, PRETTIER, PROGRAMS, TSC } from '../tools.mjs';

/** @typedef {import('../countReporter.mjs').Counts} Counts */

/** @returns {Promise<Counts>} */
export const lint = () => check('eslint .', [ESLINT, '.']);

/** @returns {Promise<Counts>} */
export const format = () =>
  check('prettier --check .', [PRETTIER, '--check', '--log-level=warn', '.'], 'npm run format mends this.');

/** @returns {Promise<Counts>} */
export async function types() {
  const total = { passed: 0, failed: 0 };
  for (const program of PROGRAMS) {
    const { passed, failed } = await check(`tsc -p ${program}`, [TSC, '-p', program]);
    total.passed += passed;
    total.failed += failed;
  }
  return total;
}

/** @returns {Promise<Counts>} */
export async function build() {
  await buildAll();
  return { passed: 1, failed: 0 };
}

async function check(name, args, advice = '') {
  const { status, output } = await capture(process.execPath, args);
  process.stdout.write(`${status === 0 ? '✔' : '✖'} ${name}\n`);
  if (status === 0) return { passed: 1, failed: 0 };
  process.stdout.write(`${output.trim()}\n${advice && `${advice}\n`}`);
  return { passed: 0, failed: 1 };
}
