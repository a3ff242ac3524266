import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { bundleTests } from '../support/bundleTests.mjs';
import { chooseVSCode } from '../support/stages/chooseVSCode.mjs';
import { runInHost } from '../support/stages/hostRun.mjs';
import type { Act } from './indexing/inHost';

const REAL_FEED = 'test/fixtures/feeds/devops.xml';
/** Milliseconds in which nothing else of the extension host has its turn. */
const LONGEST_BLOCK = 50;
/** But for the XML parse of an import, a megabyte. */
const XML_BLOCK = 15;
/** Milliseconds from the library to what can be searched, in a library that is stored. */
const TITLES = 1000;
const FULL_TEXT = 3000;

/** Measures importing, indexing and loading in the extension host of a real VS Code. Gives what missed its budget. */
export async function run({ feed = REAL_FEED }: { readonly feed?: string } = {}): Promise<readonly string[]> {
  const vscode = await chooseVSCode(process.env['CONFERENCE_NOTES_HOST']);
  const [module = ''] = await bundleTests('test/bench/indexing', 'host', ['inHost.ts']);
  const folder = mkdtempSync(join(tmpdir(), 'cn-indexing-'));
  try {
    const bytes = readFileSync(feed);
    const path = join(folder, 'feed.xml');
    const document = feed.endsWith('.gz') ? gunzipSync(bytes) : bytes;
    writeFileSync(path, document);
    const prepare = () => Promise.resolve({ facts: { feed: path }, stop: () => Promise.resolve() });
    const acts = (await runInHost({ vscode, module, trust: false, prepare })) as readonly Act[] | undefined;
    if (!acts) throw new Error('VS Code ended before the index was there.');
    console.log(`${feed.split('/').at(-1)} in the ${vscode.name}`);
    for (const { name, time, block } of acts)
      console.log(
        `${name.padEnd(24)} ${time.toFixed(0).padStart(7)} ms, longest block ${block.toFixed(0).padStart(5)} ms`,
      );
    return judge(acts, document.length / 1e6);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function judge(acts: readonly Act[], megabytes: number): readonly string[] {
  const allowed = (name: string): number =>
    name === 'import and library' ? Math.max(LONGEST_BLOCK, XML_BLOCK * megabytes) : LONGEST_BLOCK;
  const time = (name: string): number => acts.find((act) => act.name === name)?.time ?? Infinity;
  const titles = time('library, next start') + time('titles, next start');
  const text = titles + time('full text, next start');
  return [
    ...acts
      .filter(({ name, block }) => block > allowed(name))
      .map(
        ({ name, block }) => `indexing: “${name}” blocks ${block.toFixed(0)} ms, budget ${allowed(name).toFixed(0)}`,
      ),
    ...(titles > TITLES ? [`indexing: titles are found after ${titles.toFixed(0)} ms, budget ${TITLES}`] : []),
    ...(text > FULL_TEXT ? [`indexing: the full text is found after ${text.toFixed(0)} ms, budget ${FULL_TEXT}`] : []),
  ];
}
