// Runs bundled test files with Node's own runner.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../processes.mjs';
import { inProject } from '../project.mjs';

/**
 * @param {readonly string[]} files absolute paths
 * @param {{ grep?: string, concurrency?: number, timeoutMs: number, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<import('../countReporter.mjs').Counts>}
 */
export async function runNodeTests(files, { grep, concurrency, timeoutMs, env }) {
  const scratch = mkdtempSync(join(tmpdir(), 'conference-notes-tests-'));
  const result = join(scratch, 'counts.json');
  try {
    const args = [
      ...['--enable-source-maps', '--test', `--test-timeout=${timeoutMs}`],
      ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
      ...[
        `--test-reporter=${new URL('../countReporter.mjs', import.meta.url).href}`,
        `--test-reporter-destination=${result}`,
      ],
      ...(concurrency ? [`--test-concurrency=${concurrency}`] : []),
      ...(grep ? [`--test-name-pattern=${grep}`] : []),
      ...files,
    ];
    const status = await run(process.execPath, args, { cwd: inProject(), env: { ...process.env, ...env } });
    const counts = JSON.parse(readFileSync(result, 'utf8'));
    // Whatever made the runner itself fail, outside of any test, is a failure too.
    return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
