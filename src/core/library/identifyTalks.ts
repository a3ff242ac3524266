import { cappedId, speakerId } from './identity';
import type { TalkDraft } from './readPost';
import type { Step } from '../steps';
import type { TalkVersion } from './talkComparison';
import { NO_HISTORY, nextVersion, type TalkHistory } from './talkIdentity';

/** A draft with what identifies it, and the content that it was read from. */
export interface DraftVersion extends TalkVersion {
  readonly draft: TalkDraft;
  readonly source: string;
}

/** The id that a post's present version alone gives to a talk. */
const rawTalkId = (post: string, draft: TalkDraft): string =>
  draft.fragment === null ? post : cappedId(`${post}#${draft.fragment}`);

/** The drafts of one version of a post, ready to be compared with those of another. */
export function versionOf(post: string, drafts: readonly TalkDraft[], source: string): readonly DraftVersion[] {
  return drafts.map((draft) => ({
    rawId: rawTalkId(post, draft),
    title: draft.title,
    speakerIds: draft.speakers.map(speakerId),
    text: draft.text,
    draft,
    source,
  }));
}

/** The talks of a post over its versions, oldest first; the last is the present one. */
export function* historyOf(versions: readonly (readonly DraftVersion[])[]): Generator<Step, TalkHistory<DraftVersion>> {
  let history: TalkHistory<DraftVersion> = NO_HISTORY;
  for (const version of versions) history = yield* nextVersion(history, version);
  return history;
}
