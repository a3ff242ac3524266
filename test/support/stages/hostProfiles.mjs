// The ways VS Code is started for host tests. Each runs the test files of one folder in a scratch workspace of its own.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startFeedServer } from '../feedServer.mjs';
import { inProject } from '../project.mjs';

/**
 * @typedef {object} Profile
 * @property {string} name
 * @property {string} pattern of the test files inside test/host
 * @property {boolean} trust whether VS Code asks before it trusts a workspace
 * @property {(workspace: string) => Promise<{ facts: Record<string, string>, stop: () => Promise<void> }>} prepare fills the
 *   workspace; gives what its tests need to know
 */

/** @type {readonly Profile[]} */
export const PROFILES = [
  {
    name: 'any workspace',
    pattern: '*.test.ts',
    trust: false,
    prepare: async (workspace) => {
      cpSync(inProject('test', 'fixtures', 'workspace'), workspace, { recursive: true });
      return { facts: {}, stop: async () => undefined };
    },
  },
  {
    name: 'a workspace that follows an address and is not trusted',
    pattern: 'trust/*.test.ts',
    trust: true,
    prepare: async (workspace) => {
      const { feed, requests, stop } = await startFeedServer();
      mkdirSync(join(workspace, '.vscode'));
      writeFileSync(join(workspace, '.vscode', 'settings.json'), JSON.stringify({ 'conferenceNotes.feeds': [feed] }));
      return { facts: { feed, requests }, stop };
    },
  },
];
