import { bundleTests } from '../support/bundleTests.mjs';
import { chooseVSCode } from '../support/stages/chooseVSCode.mjs';
import { runInHost } from '../support/stages/hostRun.mjs';
import type { Activation } from './activate/inHost';

/** Milliseconds that `activate()` may take, loading not counted. */
const BUDGET = 20;
const STARTS = 5;

/** Measures the activation in a real VS Code, started anew each time. Gives what missed its budget. */
export async function run(): Promise<readonly string[]> {
  const vscode = await chooseVSCode(process.env['CONFERENCE_NOTES_HOST']);
  const [module = ''] = await bundleTests('test/bench/activate', 'host', ['inHost.ts']);
  const prepare = () => Promise.resolve({ facts: {}, stop: () => Promise.resolve() });
  const starts: Activation[] = [];
  while (starts.length < STARTS) {
    const result = await runInHost({ vscode, module, trust: false, prepare });
    if (result === undefined) throw new Error('VS Code ended before the extension was activated.');
    starts.push(result as Activation);
  }
  console.log(`${STARTS} starts of the ${vscode.name}`);
  console.log(`${'Milliseconds'.padEnd(28)} ${'median'.padStart(10)} ${'longest'.padStart(10)}`);
  row(
    'loading dist/extension.js',
    starts.map(({ load }) => load),
  );
  const activate = row(
    'activate()',
    starts.map((start) => start.activate),
    `(budget ${BUDGET})`,
  );
  return activate > BUDGET ? [`activate: ${activate.toFixed(1)} ms, budget ${BUDGET}`] : [];
}

/** Prints a row; gives its median. */
function row(name: string, times: readonly number[], note = ''): number {
  const sorted = [...times].sort((a, b) => a - b);
  const [median = 0, longest = 0] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  console.log(`${name.padEnd(28)} ${median.toFixed(1).padStart(10)} ${longest.toFixed(1).padStart(10)} ${note}`);
  return median;
}
