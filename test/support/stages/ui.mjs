// Tests of what a user sees, in a real browser that shows the browser-based VS Code.
import { bundleTests, testFiles } from '../bundleTests.mjs';
import { packageExtension } from '../package.mjs';
import { setUpVSCode } from '../vscode/setup.mjs';
import { runNodeTests } from './nodeTests.mjs';

const FOLDER = 'test/ui';

/** @param {import('../test.mjs').Choice} choice */
export async function ui({ parts, grep }) {
  const files = testFiles(FOLDER, { parts });
  await setUpVSCode();
  await packageExtension(); // some tests install it
  // One at a time: each has a server, an extension host and a browser of its own.
  return runNodeTests(await bundleTests(FOLDER, 'moduleWithPackages', files), {
    grep,
    concurrency: 1,
    timeoutMs: 300_000,
  });
}
