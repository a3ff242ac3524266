import { groupBy } from '../groupBy';
import { speakerId } from './identity';
import type { TalkDraft } from './readPost';
import type { Catalog, PostBody } from '../records';
import { NO_HISTORY, nextVersion, type KnownTalk, type TalkHistory, type TalkVersion } from './talkIdentity';

/** A draft with what identifies it, and the content that it was read from. */
export interface DraftVersion extends TalkVersion {
  readonly draft: TalkDraft;
  readonly source: string;
}

/** The id that a post's present version alone gives to a talk. */
export const rawTalkId = (post: string, draft: TalkDraft): string =>
  draft.fragment === null ? post : `${post}#${draft.fragment}`;

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
export function historyOf(
  versions: readonly (readonly DraftVersion[])[],
  start: TalkHistory<DraftVersion>,
): TalkHistory<DraftVersion> {
  return versions.reduce((history, version) => nextVersion(history, version), start);
}

/** What an earlier library tells of the talks of its posts, for those whose versions are not known. */
export function historiesOf(
  previous: Catalog | undefined,
  bodies: readonly PostBody[],
): (post: string, now: readonly TalkVersion[]) => TalkHistory<DraftVersion> {
  if (!previous) return () => NO_HISTORY;
  const byPost = groupBy(previous.talks, (talk) => talk.post);
  const bodyOf = new Map(bodies.map((body) => [body.post, body]));
  const aliases = Object.entries(previous.aliases);
  return (post, now) => {
    const known = (byPost.get(post) ?? []).map((talk): KnownTalk<DraftVersion> => {
      const body = bodyOf.get(post);
      const own = body?.talks.find(({ id }) => id === talk.id);
      const rawId = now.find(({ rawId: raw }) => (previous.aliases[raw] ?? raw) === talk.id)?.rawId ?? talk.id;
      const { title, speakers, speakerIds, kind, suggestions } = talk;
      const text = own?.text ?? '';
      const draft: TalkDraft = {
        fragment: talk.id === post ? null : talk.id.slice(post.length + 1),
        anchored: talk.url.includes('#'),
        title,
        speakers,
        kind,
        headings: own?.headings ?? [],
        text,
        links: own?.links ?? [],
        images: own?.images ?? [],
        suggestions,
        spans: own?.spans ?? [],
      };
      return {
        id: talk.id,
        talk: { rawId, title, speakerIds, text, draft, source: own?.source ?? body?.source ?? '' },
      };
    });
    const ids = new Set(known.map(({ id }) => id));
    return { present: known, gone: [], aliases: new Map(aliases.filter(([, id]) => ids.has(id))) };
  };
}
