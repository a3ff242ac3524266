import { parseArgs, type ParseArgsConfig } from 'node:util';
import { ReadableError } from '../core/readableError';

/**
 * Reads the arguments of a command; options may stand anywhere.
 * @throws {ReadableError} where an option is unknown or lacks its value.
 */
export function readOptions<T extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    const option = /'(-[^']*)'/.exec(words)?.[1]?.replace(/[\s,<].*$/, '') ?? '';
    const what = words.startsWith('Unknown')
      ? `“${option}” is no option of “${command}”`
      : `The option “${option}” of “${command}” is not used as it should be`;
    throw new ReadableError(`${what}. Try “conference-notes ${command} --help”.`, words);
  }
}
