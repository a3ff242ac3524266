// Tests inside a real VS Code, where the extension runs.
import { bundleTests, testFiles } from '../bundleTests.mjs';
import { chooseVSCode } from './chooseVSCode.mjs';
import { PROFILES } from './hostProfiles.mjs';
import { runInHost } from './hostRun.mjs';

const FOLDER = 'test/host';

/** @typedef {import('../countReporter.mjs').Counts} Counts */

/**
 * @param {import('../test.mjs').Choice} choice
 * @returns {Promise<Counts>}
 */
export async function host({ parts, grep, host: wish }) {
  const chosen = testFiles(FOLDER, { parts });
  const profiles = PROFILES.map((profile) => ({ ...profile, all: testFiles(FOLDER, { pattern: profile.pattern }) }));
  const homeless = chosen.filter((file) => !profiles.some(({ all }) => all.includes(file)));
  if (homeless.length > 0) throw new Error(`No profile in hostProfiles.mjs runs ${FOLDER}/${homeless[0]}.`);
  const vscode = await chooseVSCode(wish);
  process.stdout.write(`The host tests run in: ${vscode.name}\n`);
  const [module, ...bundles] = await bundleTests(FOLDER, 'host', ['index.ts', ...chosen]);
  const total = { passed: 0, failed: 0 };
  for (const { name, trust, prepare, all } of profiles) {
    const files = bundles.filter((_, at) => all.includes(chosen[at]));
    if (files.length === 0) continue;
    process.stdout.write(`\nIn ${name}:\n`);
    const counts = (await runInHost({ vscode, module, trust, prepare, facts: { files, grep } })) ?? nothing();
    total.passed += counts.passed;
    total.failed += counts.failed;
  }
  return total;
}

/** @returns {Counts} */
function nothing() {
  process.stdout.write('VS Code ended before the tests did: the extension host died, or it never came to the tests.\n');
  return { passed: 0, failed: 1 };
}
