// npm run screenshots: takes the README's pictures from the running product.
import { pathToFileURL } from 'node:url';
import { buildAll } from '../../esbuild.mjs';
import { bundleTests } from './bundleTests.mjs';
import { setUpVSCode } from './vscode/setup.mjs';

/** @returns {Promise<number>} */
export async function run() {
  await buildAll();
  await setUpVSCode();
  const [bundle] = await bundleTests('test/ui', 'moduleWithPackages', ['screenshots.ts']);
  const { takeScreenshots } = await import(pathToFileURL(bundle).href);
  for (const file of await takeScreenshots()) process.stdout.write(`${file}\n`);
  return 0;
}
