import { ReadableError } from '../core/readableError';
import { importCommand } from './importCommand';
import { searchCommand } from './searchCommand';

/** A command of the command line: its arguments in, its output to print out. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** The text of `--help`. */
  readonly help: string;
  /** @throws {ReadableError} the sentence that ends the program with status 1. */
  readonly run: (args: readonly string[]) => Promise<string>;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  import: importCommand,
  search: searchCommand,
};

const HELP = `Usage: conference-notes COMMAND [ARGUMENT…]

Commands:
${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(8)} ${summary}`)
  .join('\n')}

“conference-notes COMMAND --help” tells more about each.
`;

async function answer(args: readonly string[]): Promise<string> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return HELP;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new ReadableError(`“${name}” is no command. Try “conference-notes --help”.`);
  return rest.includes('--help') || rest.includes('-h') ? command.help : command.run(rest);
}

/** Prints all of it before the program ends, pipes included. */
const print = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((resolve) => stream.write(text, () => resolve()));

// Whoever reads our output may stop reading (`| head`): that is no failure of ours.
process.stdout.on('error', () => process.exit(0));

try {
  await print(process.stdout, await answer(process.argv.slice(2)));
} catch (error) {
  const expected = error instanceof ReadableError;
  await print(process.stderr, `${expected ? error.message : `Something went wrong: ${String(error)}`}\n`);
  process.exitCode = 1;
}
