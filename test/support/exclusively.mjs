// One process at a time: two terminals may both find that something has to be installed.
import { createHash } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * Does something while no other process of this machine does it to the same thing. A process that was killed leaves its
 * lock behind; the next one sees that it is gone and takes over.
 * @template T
 * @param {string} resource what is guarded, e.g. a folder's absolute path
 * @param {() => Promise<T>} act
 * @returns {Promise<T>}
 */
export async function exclusively(resource, act) {
  const name = createHash('sha256').update(resource).digest('hex').slice(0, 16);
  const lock = join(tmpdir(), `conference-notes-${name}.lock`);
  await acquire(lock, resource);
  try {
    return await act();
  } finally {
    rmSync(lock, { force: true });
  }
}

async function acquire(lock, resource) {
  const mine = `${lock}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    for (let told = false; ;) {
      if (link(mine, lock)) return;
      const holder = read(lock);
      if (holder === undefined) continue;
      if (!isRunning(Number(holder))) {
        takeAway(lock, holder, `${mine}.stale`);
        continue;
      }
      if (!told) process.stdout.write(`Waiting for process ${holder}, which is busy in ${resource}.\n`);
      told = true;
      await delay(250);
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/** A link appears with its content, and only where there is none: a file that is created and then written does not. */
function link(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function takeAway(lock, deadHolder, aside) {
  try {
    renameSync(lock, aside);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  // Between reading and renaming, another process may have taken over: then it is its lock that we hold.
  if (read(aside) !== deadHolder) link(aside, lock);
  rmSync(aside, { force: true });
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
