// npm run typecheck: all programs, even where the first has errors.
import { run as runProgram } from './processes.mjs';
import { PROGRAMS, TSC } from './tools.mjs';

/** @returns {Promise<number>} */
export async function run() {
  let worst = 0;
  for (const program of PROGRAMS) worst = Math.max(worst, await runProgram(process.execPath, [TSC, '-p', program]));
  return worst;
}
