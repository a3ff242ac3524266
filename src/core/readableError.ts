/**
 * An expected failure, told to a person: the message is one sentence that says what failed, with which thing, and what
 * to do next. Everything else that is thrown is a defect and goes to the log.
 */
export class ReadableError extends Error {
  override readonly name = 'ReadableError';
  constructor(
    message: string,
    /** Words for the log: the cause as the platform told it. */
    readonly detail?: string,
  ) {
    super(message);
  }
}
