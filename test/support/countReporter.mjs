// A reporter for node:test that counts. A test that was skipped, or is yet to be done, has not passed.

/** @typedef {{ passed: number, failed: number }} Counts */

/** Whether only some tests are wanted: then a file may have none of them. */
const isFiltered = process.execArgv.some((arg) => arg.startsWith('--test-name-pattern'));

export default async function* count(events) {
  const counts = { passed: 0, failed: 0 };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite') continue;
    // A file in which no test was declared is reported as a test that has the file's name, and passed.
    const isEmptyFile = data.nesting === 0 && data.file === data.name;
    if (isEmptyFile && isFiltered && type === 'test:pass') continue;
    const isLeftOut = data.skip !== undefined || data.todo !== undefined;
    if (type === 'test:pass' && !isEmptyFile && !isLeftOut) counts.passed++;
    else counts.failed++;
  }
  yield JSON.stringify(counts);
}
