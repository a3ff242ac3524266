import { answersOf, type Decision } from './decisions';
import { entryTalks, type EntryTalks } from '../talks/entryTalks';
import type { Entry, FeedDocument } from '../feeds/feedEntry';
import type { FeedPost } from './gatherPosts';
import { groupBy } from '../groupBy';
import { historyOf, versionOf, type DraftVersion } from './identifyTalks';
import { PostReadings, type PostReading, type ReadFrom } from './postReadings';
import { readPost, type PostDraft } from './readPost';

/** What of a library's making concerns the reading of its posts. */
export interface ReaderOptions {
  /**
   * Earlier versions of an entry, oldest first: talks keep their ids over all of them. This is what makes the ids of a
   * library that is built anew from an archive the same as they were.
   */
  readonly earlier?: (feed: string, entry: Entry) => readonly Entry[];
  /** What the user answered to problems, and which talks are not one. */
  readonly decisions?: readonly Decision[];
  /** What earlier builds read: a post is read again only where something that it was read from is different. */
  readonly readings?: PostReadings;
}

/** Reads posts with their earlier versions. */
export class PostReader {
  private readonly entryTalks: readonly EntryTalks[];
  private readonly decisions: ReadonlyMap<string, readonly Decision[]>;
  private readonly readings: PostReadings;

  constructor(
    private readonly documents: readonly FeedDocument[],
    private readonly options: ReaderOptions,
  ) {
    this.readings = options.readings ?? new PostReadings();
    this.entryTalks = documents.map(({ entries, feed }) => entryTalks(entries, feed.title, this.readings.titles));
    this.decisions = groupBy(options.decisions ?? [], (decision) => (decision.kind === 'apart' ? '' : decision.post));
  }

  /** Reads a post, or takes what is known of it. */
  *read(post: FeedPost): Generator<void, PostReading> {
    const feed = this.documents[post.document]?.feed;
    const from: ReadFrom = {
      post: post.id,
      feedTitle: feed?.title ?? '',
      earlier: this.options.earlier?.(feed?.id ?? '', post.entry) ?? [],
      answers: this.decisions.get(post.id) ?? [],
    };
    const talks = this.entryTalks[post.document] ?? entryTalks([], '');
    const evidence = (): Generator<void, string> => talks.evidence(post.position);
    const known = yield* this.readings.get(post.entry, from, evidence);
    if (known) return known;
    // Whoever asks for the talk that an entry is depends on the other entries.
    const asked = { others: false };
    const entryTalk = (introduction: string): ReturnType<EntryTalks['talk']> => {
      asked.others = true;
      return talks.talk(post.position, introduction);
    };
    const versions: (readonly DraftVersion[])[] = [];
    for (const entry of from.earlier) {
      versions.push(versionOf(post.id, (yield* draftOf(entry, from, entryTalk)).talks, entry.content));
    }
    const draft = yield* draftOf(post.entry, from, entryTalk);
    versions.push(versionOf(post.id, draft.talks, post.entry.content));
    const history = yield* historyOf(versions);
    const reading = { draft, history };
    this.readings.set(post.entry, from, asked.others ? yield* evidence() : null, reading);
    return reading;
  }
}

const draftOf = (
  entry: Entry,
  from: ReadFrom,
  entryTalk: (introduction: string) => ReturnType<EntryTalks['talk']>,
): Generator<void, PostDraft> =>
  readPost(entry, {
    id: from.post,
    title: entry.title,
    tags: entry.tags,
    feedTitle: from.feedTitle,
    answers: answersOf(from.answers, from.post),
    entryTalk,
  });
