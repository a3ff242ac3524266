import type { ExpectedTalk } from './headings.table';
import type { PostRow } from './posts.table';

/** A post that was labelled before any code read it. */
export interface UnseenPost extends PostRow {
  /** Beginnings of titles of which people could think either way: they do not count. */
  readonly open?: readonly string[];
  /** Capitals are not compared. */
  readonly anyCase?: true;
}

/** A feed of several entries, read together. */
export interface UnseenFeed {
  readonly name: string;
  readonly feed: string;
  readonly entries: readonly {
    readonly title: string;
    readonly tags?: readonly string[];
    readonly html: string;
    readonly talks: readonly ExpectedTalk[];
  }[];
  readonly open?: readonly string[];
}
