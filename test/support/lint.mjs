// npm run lint: style and the rule of who may import whom.
import { run as runProgram } from './processes.mjs';
import { ESLINT } from './tools.mjs';

/** @returns {Promise<number>} */
export const run = (args) => runProgram(process.execPath, [ESLINT, ...(args.length > 0 ? args : ['.'])]);
