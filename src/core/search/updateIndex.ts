import type { SearchDocument } from './searchDocument';
import { factsOf, type DocumentFacts } from './searchFilter';
import { orderSteps, type SearchIndex } from './searchIndex';
import type { Step } from '../steps';
import { TermIndex } from './termIndex';
import { termStreamSteps, type TermStream } from './termStream';

/**
 * Above so many terms that change, all are counted anew, in steps: in place they would be one step where documents move to
 * other numbers, and are no quicker. A document changed in place thus holds no word more often than is counted.
 */
const MOST_IN_PLACE = 3_000;

interface Replacement {
  readonly number: number;
  readonly before: TermStream | undefined;
  readonly after: TermStream | undefined;
}

/**
 * The index with other documents, made in steps. The old one is asked meanwhile, and must not be once this has returned: what
 * changes little is changed in it.
 */
export function* updatedIndex(
  index: SearchIndex,
  changed: readonly SearchDocument[],
  removed: readonly string[],
): Generator<Step, SearchIndex> {
  const { terms } = index;
  const facts = [...index.facts];
  const streams = [...index.streams];
  const replacements: Replacement[] = [];
  const numbers = new Map(facts.map(({ id }, number) => [id, number]));
  for (const id of removed) {
    const number = numbers.get(id);
    if (number === undefined) continue;
    numbers.delete(id);
    removeAt(number, facts, streams, numbers, replacements);
  }
  for (const document of changed) {
    const number = numbers.get(document.id) ?? facts.length;
    const after = yield* termStreamSteps(document, terms);
    const before = streams[number];
    // Where one talk of a post changes, the others come along with the same terms.
    if (!before || !isSame(before, after)) replacements.push({ number, before, after });
    numbers.set(document.id, number);
    facts[number] = factsOf(document);
    streams[number] = after;
    yield;
  }
  yield* terms.sortSteps();
  // Most changes are of texts, and leave all that is made of titles, names and days as it was.
  const { order, titles, speakers } = hasSameOrder(index.facts, facts) ? index : yield* orderSteps(facts);
  const occurrences = yield* occurrencesOf(index, replacements, streams, removed.length > 0);
  return { facts, streams, terms, occurrences, order, titles, speakers };
}

function* occurrencesOf(
  { terms, occurrences }: SearchIndex,
  replacements: readonly Replacement[],
  streams: readonly TermStream[],
  areMoved: boolean,
): Generator<Step, TermIndex> {
  const work = replacements.reduce((sum, { before, after }) => sum + (before?.length ?? 0) + (after?.length ?? 0), 0);
  if (work > MOST_IN_PLACE) return yield* TermIndex.build(streams, terms);
  yield* occurrences.prepare(
    replacements.flatMap(({ before, after }) => [before, after]).filter((stream) => stream !== undefined),
  );
  for (const { number, before, after } of replacements) {
    occurrences.replace(number, before, after);
    // A number that is not yet known finds nothing, and a document is whole before and after. Only where documents move to
    // other numbers may nobody look in between.
    if (!areMoved) yield;
  }
  return occurrences;
}

const hasSameOrder = (before: readonly DocumentFacts[], after: readonly DocumentFacts[]): boolean =>
  before.length === after.length &&
  after.every((now, number) => now === before[number] || isAlike(now, before[number]));

/** Whether {@link orderSteps} makes the same of both. */
const isAlike = (a: DocumentFacts, b: DocumentFacts | undefined): boolean => orderKey(a) === (b && orderKey(b));

const orderKey = ({ id, title, date, speakers }: DocumentFacts): string => JSON.stringify([id, title, date, speakers]);

const isSame = (a: TermStream, b: TermStream): boolean =>
  a.length === b.length && a.every((entry, at) => entry === b[at]);

/** Takes a document out; the last one moves to its place, so that the numbers stay without gaps. */
function removeAt(
  number: number,
  facts: DocumentFacts[],
  streams: TermStream[],
  numbers: Map<string, number>,
  replacements: Replacement[],
): void {
  const last = facts.length - 1;
  const lastFacts = facts.pop();
  const lastStream = streams.pop();
  if (number === last) {
    replacements.push({ number, before: lastStream, after: undefined });
    return;
  }
  if (!lastFacts || !lastStream) return;
  replacements.push({ number, before: streams[number], after: lastStream });
  replacements.push({ number: last, before: lastStream, after: undefined });
  facts[number] = lastFacts;
  streams[number] = lastStream;
  numbers.set(lastFacts.id, number);
}
