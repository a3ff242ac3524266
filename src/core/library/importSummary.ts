import type { Library } from './library';
import type { Talk } from '../records';

/** What an import changed, as a reader sees it. */
export interface ImportSummary {
  readonly newTalks: readonly Talk[];
  /** Talks that their weblog took back. */
  readonly goneTalks: readonly Talk[];
  /** How many posts were there before and are different now. */
  readonly changedPosts: number;
}

/** What is different between two libraries, of which the second came after the first. */
export function importSummary(before: Library, after: Library, changedPosts: ReadonlySet<string>): ImportSummary {
  const { talks } = after.catalog;
  return {
    newTalks: talks.filter(({ id }) => !before.talk(id)),
    goneTalks: talks.filter(({ id, gone }) => gone && before.talk(id)?.gone === false),
    changedPosts: [...changedPosts].filter((id) => before.post(id)).length,
  };
}
