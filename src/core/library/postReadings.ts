import type { Decision } from './decisions';
import type { ReadTitles } from '../talks/entryTalks';
import type { Entry } from '../feeds/feedEntry';
import type { DraftVersion } from './identifyTalks';
import type { PostRecords } from './postRecords';
import type { PostDraft } from './readPost';
import type { TalkHistory } from './talkIdentity';

/** A post as read: its newest version, and its talks over all versions. */
export interface PostReading {
  readonly draft: PostDraft;
  readonly history: TalkHistory<DraftVersion>;
}

/** What a post is read from, its entry aside. */
export interface ReadFrom {
  readonly post: string;
  readonly feedTitle: string;
  /** Earlier versions of the entry, oldest first. */
  readonly earlier: readonly Entry[];
  readonly answers: readonly Decision[];
}

interface Kept {
  readonly from: ReadFrom;
  /** What the other entries of the feed said; null where the reading did not ask them. */
  readonly evidence: string | null;
  readonly reading: PostReading;
}

/**
 * What was read of posts, for the next build. It is kept as long as somebody holds the entry itself: an entry never
 * changes, so that the same one is read the same way from the same surroundings.
 */
export class PostReadings {
  readonly #kept = new WeakMap<Entry, Kept>();
  #count = 0;

  /** What was read of the titles of entries. */
  readonly titles: ReadTitles = new WeakMap();

  /** The records that were last made of a reading. */
  readonly records = new WeakMap<PostReading, PostRecords>();

  /** How many posts were read, those that were known aside. */
  get count(): number {
    return this.#count;
  }

  /** The reading of an entry, where all that it depends on is as it was. `evidence` is asked only where it matters. */
  *get(
    entry: Entry,
    from: ReadFrom,
    evidence: () => Generator<void, string>,
  ): Generator<void, PostReading | undefined> {
    const kept = this.#kept.get(entry);
    if (!kept || !isSame(kept.from, from)) return undefined;
    return kept.evidence === null || kept.evidence === (yield* evidence()) ? kept.reading : undefined;
  }

  set(entry: Entry, from: ReadFrom, evidence: string | null, reading: PostReading): void {
    this.#count++;
    this.#kept.set(entry, { from, evidence, reading });
  }
}

function isSame(one: ReadFrom, other: ReadFrom): boolean {
  return (
    one.post === other.post &&
    one.feedTitle === other.feedTitle &&
    one.earlier.length === other.earlier.length &&
    one.earlier.every((entry, at) => entry === other.earlier[at]) &&
    JSON.stringify(one.answers) === JSON.stringify(other.answers)
  );
}
