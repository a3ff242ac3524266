// The demo: a workspace that follows a copy of a real feed.
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { inProject } from './project.mjs';

const DEMO = inProject('test', 'fixtures', 'demo');

/**
 * Lays the demo into a folder, so that no note dirties the checkout. What the user made or changed there stays.
 * @param {string} folder
 * @returns {string} the folder
 */
export function layDemo(folder) {
  mkdirSync(folder, { recursive: true });
  cpSync(DEMO, folder, {
    recursive: true,
    filter: (_, to) => !(to.endsWith('settings.json') && existsSync(to)),
  });
  return folder;
}

/** Where `npm start` keeps the demo, and the profile of the browser-based VS Code, from one start to the next. */
export const DEMO_FOLDER = inProject('dist', 'demo', 'workspace');
export const DEMO_PROFILE = inProject('dist', 'demo', 'profile');
