// Tests of what needs no VS Code, in Node.
import { bundleTests, testFiles } from '../bundleTests.mjs';
import { runNodeTests } from './nodeTests.mjs';

const FOLDER = 'test/unit';

/** @param {import('../test.mjs').Choice} choice */
export async function unit({ parts, grep }) {
  const bundles = await bundleTests(FOLDER, 'module', testFiles(FOLDER, { parts }));
  return runNodeTests(bundles, { grep, timeoutMs: 120_000 });
}
