// Where things are in the project.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project's folder. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** A path inside the project. */
export const inProject = (...parts) => join(ROOT, ...parts);

/** The extension's manifest. */
export const manifest = () => JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
