import { basename } from 'node:path';
import type { SearchDocument } from '../../src/core/search/searchDocument';
import { feedDocuments } from '../support/feedDocuments';
import { REAL_FEED } from '../support/feeds';
import { realDocuments } from '../support/realQueries';
import { measureGrowth } from './search/growth';
import { measureIndex } from './search/indexing';
import { measureKeystrokes } from './search/keystrokes';
import { repeatedTalks } from './search/manyTalks';
import { findTitlesThatFellOut } from './search/monotone';
import { compareQuality } from './search/quality';

export interface BenchArguments {
  /** Feeds, separated by commas, the largest last; `.xml` or `.xml.gz`. */
  readonly feed?: string;
  /** Instead of comparing engines: repeats the talks of the last feed until they are so many, and measures our own. */
  readonly talks?: string;
}

/** Measures search: quality beside other engines, keystrokes, the index, growth. Gives what missed its budget. */
export async function run({ feed = REAL_FEED, talks }: BenchArguments = {}): Promise<readonly string[]> {
  const missed: string[] = [];
  let documents: readonly SearchDocument[] = [];
  for (const path of feed.split(',')) {
    documents = path === REAL_FEED ? realDocuments() : feedDocuments(path);
    if (talks !== undefined) continue;
    console.log(`\n${documents.length} documents of ${basename(path)}`);
    missed.push(...(await measureIndex(documents)));
    missed.push(...measureKeystrokes(documents));
    missed.push(...findTitlesThatFellOut(documents));
    missed.push(...(await compareQuality(documents, path === REAL_FEED)));
  }
  if (talks !== undefined) {
    documents = repeatedTalks(documents, Number(talks));
    console.log(`\n${documents.length} documents, the talks of the feed repeated`);
    missed.push(...(await measureIndex(documents)));
    missed.push(...measureKeystrokes(documents, false));
  }
  return [...missed, ...measureGrowth(documents)].map((sentence) => `search: ${sentence}`);
}
