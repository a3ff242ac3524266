// npm run build: the bundles, and their sizes.
import { buildAll } from '../../esbuild.mjs';

/** @returns {Promise<number>} */
export async function run() {
  const sizes = await buildAll();
  for (const [file, bytes] of Object.entries(sizes)) {
    if (!file.endsWith('.map')) process.stdout.write(`${file}  ${(bytes / 1024).toFixed(1)} KiB\n`);
  }
  return 0;
}
