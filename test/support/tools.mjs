// The command lines of the tools that check the source, each run by this very Node.
import { inProject } from './project.mjs';

const script = (...parts) => inProject('node_modules', ...parts);

export const ESLINT = script('eslint', 'bin', 'eslint.js');
export const PRETTIER = script('prettier', 'bin', 'prettier.cjs');
export const TSC = script('typescript', 'bin', 'tsc');
export const VSCE = script('@vscode', 'vsce', 'vsce');

/** The four TypeScript programs: the extension, the page, the command line, the tests. */
export const PROGRAMS = [
  'tsconfig.json',
  'src/reader/page/tsconfig.json',
  'src/cli/tsconfig.json',
  'test/tsconfig.json',
];
