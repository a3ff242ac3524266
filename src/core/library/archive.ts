import {
  entryJson,
  hashOf,
  isSameEntry,
  packLines,
  stateDigest,
  type Pack,
  type PackHeader,
  type PackSummary,
} from './archivePack';
import type { Entry, FeedDocument } from '../feeds/feedEntry';
import { distinctEntries, postIds, versionKeys } from './identity';

/** Everything that was ever fetched of one feed, and what of it holds now. */
export interface FeedArchive {
  /** In the order in which they were written. */
  readonly packs: readonly Pack[];
  /** The pack whose state holds now; undefined in an empty archive and after the first import was taken back. */
  readonly head: Pack | undefined;
  /**
   * The feed as it is now, or undefined where there is none. Its entries are those of the latest document, then older
   * ones that merely fell off its end, as posts do from a feed that shows the newest ten.
   */
  readonly document: FeedDocument | undefined;
  /** Entries that the weblog took back: they were in an earlier document, and the latest still reaches behind them. */
  readonly gone: readonly Entry[];
  /** True where damage lost entries of the present state: reading the feed again brings them back. */
  readonly hasHoles: boolean;
}

/** A document as it was just read. */
export interface ReadDocument {
  readonly document: FeedDocument;
  /** The address it was read from, after redirects. */
  readonly from: string;
  /** ISO 8601. */
  readonly at: string;
  /** Whether the user asked for it: then it is stored also where he took the same back before. */
  readonly isAsked?: boolean;
}

/** The archive of a feed that was never imported. */
export const EMPTY_ARCHIVE: FeedArchive = {
  packs: [],
  head: undefined,
  document: undefined,
  gone: [],
  hasHoles: false,
};

/** Opens the archive that these packs make, in any order, a step a pack. */
export function* openArchive(packs: readonly Pack[]): Generator<undefined, FeedArchive> {
  const sorted = [...packs].sort((a, b) => (a.name < b.name ? -1 : 1));
  const pool = new Map(sorted.flatMap((pack) => [...pack.entries]));
  const chain = chainOf(sorted);
  const head = chain.at(-1);
  if (!head) return { ...EMPTY_ARCHIVE, packs: sorted };
  const { kept, gone } = yield* follow(chain, pool);
  const { feed, problems } = head.header;
  const entries = [...entriesOf(head.header, pool), ...kept];
  const hasHoles = head.header.order.some((hash) => !pool.has(hash));
  return { packs: sorted, head, gone, hasHoles, document: { feed, entries, problems, older: null } };
}

/**
 * The lines of the pack that stores what this document brings, a step an entry; null where it brings nothing new, so that
 * nothing is to be written. A document that the user took back stays away until the feed changes again, or
 * until he asks for it.
 */
export function* packOf(
  packs: readonly PackSummary[],
  read: ReadDocument,
): Generator<undefined, readonly string[] | null> {
  const { document, from, at } = read;
  const latest = packs.at(-1)?.header;
  const stored = new Set(packs.flatMap(({ hashes }) => [...hashes]));
  const hashOfStored = storedEntries(packs, latest?.order ?? []);
  const order: string[] = [];
  const fresh = new Map<string, string>();
  for (const entry of document.entries) {
    let hash = hashOfStored(entry);
    if (hash === undefined) {
      const json = entryJson(entry);
      hash = hashOf(json);
      if (!stored.has(hash)) fresh.set(hash, json);
    }
    order.push(hash);
    yield;
  }
  const state = { feed: document.feed, problems: document.problems, order };
  const partial = document.older === null ? {} : { partial: true };
  if (read.isAsked !== true && isRefused(packs, { ...state, ...partial })) return null;
  // Entries that a damaged pack lost are stored again, although the feed did not change.
  if (latest && isPartOf({ ...state, ...partial }, latest) && fresh.size === 0) return null;
  return packLines({ v: 1, at, from, ...state, ...partial }, fresh);
}

type State = Pick<PackHeader, 'feed' | 'order' | 'problems' | 'partial'>;

/** Whether a state is the same as another, or, where its older pages were not read, the beginning of the other. */
function isPartOf(state: State, whole: State): boolean {
  const order = state.partial ? whole.order.slice(0, state.order.length) : whole.order;
  return stateDigest(state) === stateDigest({ ...whole, order });
}

/** Whether the user took back a document that shows what this one shows, and the feed did not change since. */
function isRefused(packs: readonly PackSummary[], state: State): boolean {
  const refused = packs.at(-1)?.header.refuses;
  if (refused === undefined) return false;
  const isBeginning = ({ header }: PackSummary): boolean => stateDigest(header) === refused && isPartOf(state, header);
  return refused === stateDigest(state) || (state.partial === true && packs.some(isBeginning));
}

/** Finds the hash of an entry that is as it is stored; nearly all of a document are. */
function storedEntries(packs: readonly PackSummary[], order: readonly string[]): (entry: Entry) => string | undefined {
  const keyOf = ({ id, url, title }: Entry): string => id ?? url ?? title;
  const pool = new Map(packs.flatMap(({ entries }) => [...(entries ?? [])]));
  const known = new Map<string, readonly [string, Entry]>();
  for (const hash of order) {
    const entry = pool.get(hash);
    if (entry) known.set(keyOf(entry), [hash, entry]);
  }
  return (entry) => {
    const [hash, stored] = known.get(keyOf(entry)) ?? [];
    return stored && isSameEntry(stored, entry) ? hash : undefined;
  };
}

/** The lines of the pack that takes the last import back, or null where there is none. Nothing is deleted by it. */
export function packOfUndo(packs: readonly PackSummary[], at: string): readonly string[] | null {
  const [restored, head] = [undefined, undefined, ...chainOf(packs)].slice(-2);
  if (!head) return null;
  const { from, feed } = head.header;
  const state = restored ? restored.header : { feed, problems: [], order: [] };
  const undo = { restores: restored?.name ?? null, refuses: stateDigest(head.header) };
  return packLines(
    { v: 1, at, from, feed: state.feed, problems: state.problems, order: state.order, ...undo },
    new Map(),
  );
}

/** The posts that the last import brought, by their ids: those that go when it is taken back. */
export function postsOfLastImport({ packs }: FeedArchive): ReadonlySet<string> {
  const pool = new Map(packs.flatMap((pack) => [...pack.entries]));
  const [before, head] = [undefined, undefined, ...chainOf(packs)]
    .slice(-2)
    .map((pack) => new Set(pack ? keyed(entriesOf(pack.header, pool)).keys() : []));
  return new Set([...(head ?? [])].filter((id) => before?.has(id) !== true));
}

/** Whether the last thing that happened to a feed is that the user took an import back. */
export const isTakenBack = (packs: readonly PackSummary[]): boolean => packs.at(-1)?.header.refuses !== undefined;

/** When what a feed shows now was imported, ISO 8601; undefined where nothing was, or all was taken back. */
export const importedAt = (packs: readonly PackSummary[]): string | undefined => chainOf(packs).at(-1)?.header.at;

/**
 * The earlier versions of a feed's posts, oldest first: those that were shown before the present one. What was taken back
 * was never part of them. A step a pack.
 */
export function* earlierVersions(archive: FeedArchive): Generator<undefined, (entry: Entry) => readonly Entry[]> {
  const pool = new Map(archive.packs.flatMap((pack) => [...pack.entries]));
  const versions = new Map<string, Set<Entry>>();
  const keys = new Map<Entry, string>();
  for (const { header } of chainOf(archive.packs)) {
    const entries = entriesOf(header, pool);
    const ids = postIds(entries);
    for (const [index, entry] of entries.entries()) {
      const id = ids[index] ?? '';
      versions.set(id, (versions.get(id) ?? new Set()).add(entry));
      keys.set(entry, id);
    }
    yield;
  }
  return (entry) => [...(versions.get(keys.get(entry) ?? '') ?? [])].filter((each) => each !== entry);
}

/** The packs whose states led to the present one: what was taken back is left out. */
function chainOf<P extends PackSummary>(packs: readonly P[]): readonly P[] {
  const chains = new Map<string, readonly P[]>();
  let chain: readonly P[] = [];
  for (const pack of packs) {
    const { restores } = pack.header;
    if (restores === undefined) chain = [...chain, pack];
    else if (restores === null) chain = [];
    else chain = chains.get(restores) ?? [...chain, pack];
    chains.set(pack.name, chain);
  }
  return chain;
}

/** Goes through the states of a feed and tells what fell off its end from what was taken back. */
function* follow(
  chain: readonly Pack[],
  pool: ReadonlyMap<string, Entry>,
): Generator<undefined, { readonly kept: readonly Entry[]; readonly gone: readonly Entry[] }> {
  let kept = new Map<string, Entry>();
  let gone = new Map<string, Entry>();
  let before = new Map<string, Entry>();
  for (const { header } of chain) {
    const entries = entriesOf(header, pool);
    const now = keyed(entries);
    const missing = without(before, now);
    const isOff = fallenOff(missing, before, now, header.partial ? Infinity : without(now, before).size);
    kept = new Map([...[...missing].filter(([key]) => isOff(key)), ...without(kept, now)]);
    gone = new Map([...[...missing].filter(([key]) => !isOff(key)), ...without(gone, now)]);
    before = now;
    yield;
  }
  return { kept: [...kept.values()], gone: [...gone.values()] };
}

/** Those of some entries whose posts are not among others, under another key neither: that depends on the whole state. */
function without(some: ReadonlyMap<string, Entry>, others: ReadonlyMap<string, Entry>): Map<string, Entry> {
  const rest = [...some].filter(([key]) => !others.has(key));
  const ids = new Set(rest.map(([, { id }]) => id));
  const versions = new Set([...others.values()].filter(({ id }) => ids.has(id)).flatMap(versionKeys));
  return new Map(rest.filter(([, entry]) => !versionKeys(entry).some((key) => versions.has(key))));
}

/**
 * Which missing entries fell off the end of a feed of limited length: those that stood behind all that remains, or are not
 * newer than any of it, and no more of them than new ones came in. Where a document merely became shorter, its entries were
 * taken back. What remains ends at the last that was there before: one that was edited may have gone to the top.
 */
function fallenOff(
  missing: ReadonlyMap<string, Entry>,
  before: ReadonlyMap<string, Entry>,
  now: ReadonlyMap<string, Entry>,
  most: number,
): (key: string) => boolean {
  const last = [...now.keys()].findLast((key) => before.has(key));
  const order = [...before.keys()];
  const behind = new Set(last === undefined ? [] : order.slice(order.indexOf(last)));
  const oldest = [...now.values()].map(dayOf).reduce((least, day) => (day < least ? day : least), '9999');
  const off = new Set(
    [...missing].filter(([key, entry]) => behind.has(key) || dayOf(entry) <= oldest).map(([key]) => key),
  );
  return (key) => off.size <= most && off.has(key);
}

const dayOf = (entry: Entry): string => entry.published ?? entry.updated ?? '';

const keyed = (entries: readonly Entry[]): Map<string, Entry> => {
  const keys = postIds(entries);
  return new Map(entries.map((entry, index) => [keys[index] ?? '', entry]));
};

/** The entries of one state, each once. */
function entriesOf(header: PackHeader, pool: ReadonlyMap<string, Entry>): readonly Entry[] {
  return distinctEntries(header.order.flatMap((hash) => pool.get(hash) ?? []));
}
