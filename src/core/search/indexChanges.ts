import type { SearchDocument } from './searchDocument';
import { factsOf, type DocumentFacts } from './searchFilter';
import type { Step } from '../steps';

/** What of an index is to be made anew. */
export interface IndexChanges {
  /** Ids of documents that are new or others than indexed. */
  readonly changed: ReadonlySet<string>;
  /** Ids of documents that are no longer there. */
  readonly removed: readonly string[];
}

/** Documents compared in a step. */
const STEP = 200;

/**
 * What differs between the documents as indexed and as they are now, made in steps. Texts are compared by their version,
 * so that they need not be at hand.
 */
export function* indexChanges(
  indexed: readonly DocumentFacts[],
  documents: Iterable<SearchDocument>,
): Generator<Step, IndexChanges> {
  const before = new Map(indexed.map((facts) => [facts.id, facts]));
  const changed = new Set<string>();
  let count = 0;
  for (const document of documents) {
    const facts = before.get(document.id);
    before.delete(document.id);
    if (!facts || !isSame(facts, factsOf(document))) changed.add(document.id);
    if ((count += 1) % STEP === 0) yield;
  }
  return { changed, removed: [...before.keys()] };
}

const isSame = (a: DocumentFacts, b: DocumentFacts): boolean =>
  a.version !== '' && a.version === b.version && a.title === b.title && JSON.stringify(a) === JSON.stringify(b);
