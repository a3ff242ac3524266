// npm run watch: builds anew at every change, until Ctrl+C.
import { watchAll } from '../../esbuild.mjs';

/** @returns {Promise<number>} */
export async function run() {
  await watchAll();
  process.stdout.write('Watching src/ … (Ctrl+C ends)\n');
  return new Promise(() => undefined);
}
