// The one way in: `node test/support/run.mjs COMMAND …` is behind every npm script and needs nothing but Node 20 and npm.
import { isModern, modernNode, withNodeFirst } from './modernNode.mjs';
import { installPackages } from './npm.mjs';
import { become } from './processes.mjs';
import { ROOT } from './project.mjs';

/** Each command's module exports `run(args)`, which gives the exit status. */
const COMMANDS = {
  start: './start.mjs',
  test: './test.mjs',
  bench: './bench.mjs',
  build: './build.mjs',
  watch: './watch.mjs',
  lint: './lint.mjs',
  typecheck: './typecheck.mjs',
  format: './format.mjs',
  package: './package.mjs',
  screenshots: './screenshots.mjs',
};

async function main([command, ...args]) {
  const module = Object.hasOwn(COMMANDS, command ?? '') ? COMMANDS[command] : undefined;
  if (!module)
    throw new Error(`There is no command "${command ?? ''}". Commands: ${Object.keys(COMMANDS).join(', ')}.`);
  process.chdir(ROOT);
  if (!isModern()) {
    const node = await modernNode();
    return become(node, [import.meta.filename, command, ...args], withNodeFirst(node));
  }
  Object.assign(process.env, withNodeFirst(process.execPath));
  await installPackages(ROOT, 'the packages of this project');
  const { run } = await import(module);
  process.exitCode = await run(args);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${process.env.DEBUG ? error.stack : error.message}\n`);
  process.exitCode = 1;
}
