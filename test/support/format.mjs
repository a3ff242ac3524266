// npm run format: rewrites the files in the project's layout.
import { run as runProgram } from './processes.mjs';
import { PRETTIER } from './tools.mjs';

/** @returns {Promise<number>} */
export const run = (args) =>
  runProgram(process.execPath, [PRETTIER, '--write', '--log-level=warn', ...(args.length > 0 ? args : ['.'])]);
