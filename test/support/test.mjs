// npm test: all that holds the product up, and one line that counts it.
//   npm test                          everything
//   npm test -- unit host             these stages only
//   npm test -- ui day --grep speaker files with "day" in their path, tests with "speaker" in their name
//   npm test -- host --host=browser   which VS Code runs the host tests: desktop or browser
import { parseArgs } from 'node:util';
import { build, format, lint, types } from './stages/checks.mjs';
import { host } from './stages/host.mjs';
import { ui } from './stages/ui.mjs';
import { unit } from './stages/unit.mjs';

/**
 * What of a stage is to be run.
 * @typedef {object} Choice
 * @property {readonly string[]} parts of the paths of test files; none means all
 * @property {string | undefined} grep a pattern for the names of tests
 * @property {string | undefined} host `desktop` or `browser`
 */

/** In the order they run: what is quick to fail comes first. */
const STAGES = { lint, format, types, build, unit, host, ui };

/** These run the bundles of the product. */
const NEED_BUILD = ['host', 'ui'];

/** @returns {Promise<number>} */
export async function run(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { grep: { type: 'string' }, host: { type: 'string' } },
  });
  const named = positionals.filter((name) => Object.hasOwn(STAGES, name));
  const parts = positionals.filter((name) => !Object.hasOwn(STAGES, name));
  const choice = { parts, grep: values.grep, host: values.host ?? process.env.CONFERENCE_NOTES_HOST };
  const chosen = named.some((name) => NEED_BUILD.includes(name)) ? [...named, 'build'] : named;
  const stages = Object.entries(STAGES).filter(([name]) => chosen.length === 0 || chosen.includes(name));

  const total = { passed: 0, failed: 0 };
  for (const [name, stage] of stages) {
    process.stdout.write(`\n── ${name}\n`);
    const started = performance.now();
    const counts = await attempt(stage, choice);
    total.passed += counts.passed;
    total.failed += counts.failed;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(`── ${name}: ${counts.passed} passed, ${counts.failed} failed in ${seconds} s\n`);
  }
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
  return total.failed > 0 ? 1 : 0;
}

/** A stage that cannot run, or that runs nothing, has failed. */
async function attempt(stage, choice) {
  try {
    const counts = await stage(choice);
    if (counts.passed + counts.failed > 0) return counts;
    process.stdout.write('No test was run.\n');
  } catch (error) {
    process.stdout.write(`${process.env.DEBUG ? error.stack : error.message}\n`);
  }
  return { passed: 0, failed: 1 };
}
