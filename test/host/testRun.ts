/** What the runner tells the tests of one start of VS Code. */
export interface TestRun {
  /** Absolute paths of the test files. */
  readonly files: readonly string[];
  /** A pattern for the names of tests; absent, all run. */
  readonly grep?: string;
  /** Where the counts are to be written. */
  readonly result: string;
  /** Absolute path of the folder that is open: scratch, gone after the run. */
  readonly workspace: string;
  /** The address that the workspace's settings follow; only where the workspace is not trusted. */
  readonly feed?: string;
  /** The address that tells, as a JSON array of "METHOD /path", what the feed's server was asked for. */
  readonly requests?: string;
}

/** The run that this process is part of. */
export const testRun = JSON.parse(process.env['CONFERENCE_NOTES_HOST_RUN'] ?? '{}') as TestRun;

/** What the server of the workspace's feed was asked for so far. */
export async function requestsSeen(): Promise<readonly string[]> {
  if (testRun.requests === undefined) throw new Error('Only tests in test/host/trust have a server.');
  return (await (await fetch(testRun.requests)).json()) as string[];
}
