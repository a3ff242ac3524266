import { writeFileSync } from 'node:fs';
import { testRun } from './testRun';

/** VS Code calls this in its extension host: runs the test files, and writes the counts for the runner to find. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 60_000,
    forbidOnly: true,
    ...(testRun.grep && { grep: testRun.grep }),
  });
  for (const file of testRun.files) mocha.addFile(file);
  const { passes, failures, pending } = await new Promise<Mocha.Stats>((resolve, reject) => {
    const runner = mocha.run(() => {
      if (runner.stats) resolve(runner.stats);
      else reject(new Error('Mocha counted nothing.'));
    });
  });
  // A test that is left out has not passed.
  writeFileSync(testRun.result, JSON.stringify({ passed: passes, failed: failures + pending }));
}
