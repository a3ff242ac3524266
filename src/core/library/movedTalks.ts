import type { DraftVersion } from './identifyTalks';
import { TalkComparison } from './talkComparison';
import type { KnownTalk, TalkHistory } from './talkIdentity';

/** A post with its talks over time. */
export interface PostHistory {
  readonly post: string;
  readonly event: string | null;
  /** ISO 8601, or empty. */
  readonly date: string;
  readonly history: TalkHistory<DraftVersion>;
}

/** Whether a talk that vanished from one post and one that is new in another are the same. */
const SURELY_SAME = 0.75;
/** How far apart the two posts may be published where no event holds them together, in milliseconds. */
const NEAR = 7 * 24 * 60 * 60 * 1000;

/**
 * A post is split in two, or one takes in another: talks that vanished from a post and are new in another of the same
 * event, or of the same days, keep their ids there.
 */
export function withMovedTalks(posts: readonly PostHistory[]): readonly PostHistory[] {
  const newcomers = new Map<string, { readonly at: number; readonly known: KnownTalk<DraftVersion> }[]>();
  if (posts.every(({ history }) => history.gone.length === 0)) return posts;
  for (const [at, { history }] of posts.entries())
    for (const known of history.present)
      if (known.id === known.talk.rawId)
        for (const speaker of known.talk.speakerIds) {
          const found = newcomers.get(speaker);
          if (found) found.push({ at, known });
          else newcomers.set(speaker, [{ at, known }]);
        }
  const comparison = new TalkComparison();
  const result = [...posts];
  for (const [from, { history }] of posts.entries())
    for (const lost of history.gone) {
      const found = newcomers.get(lost.talk.speakerIds[0] ?? '')?.find(({ at, known }) => {
        const [one, other] = [posts[from], posts[at]];
        return (
          at !== from &&
          one !== undefined &&
          other !== undefined &&
          areNear(one, other) &&
          comparison.sameness(lost.talk, known.talk) >= SURELY_SAME
        );
      });
      if (found) move(result, from, lost, found.at, found.known);
    }
  return result;
}

function areNear(one: PostHistory, other: PostHistory): boolean {
  if (one.event !== null && one.event === other.event) return true;
  return Math.abs(Date.parse(one.date) - Date.parse(other.date)) <= NEAR;
}

function move(
  posts: PostHistory[],
  from: number,
  lost: KnownTalk<DraftVersion>,
  to: number,
  found: KnownTalk<DraftVersion>,
): void {
  const source = posts[from];
  const target = posts[to];
  if (!source || !target?.history.present.includes(found)) return;
  const gone = source.history.gone.filter((known) => known !== lost);
  posts[from] = { ...source, history: { ...source.history, gone } };
  const present = target.history.present.map((known) => (known === found ? { id: lost.id, talk: known.talk } : known));
  const aliases = new Map(target.history.aliases).set(found.talk.rawId, lost.id);
  posts[to] = { ...target, history: { ...target.history, present, aliases } };
}
