/**
 * The records of a library: what an import makes of a feed. All of them are plain, readonly and serialise as they are.
 * Two weights exist of what a talk holds: the {@link Talk} of the catalog, always in memory, and its {@link TalkBody},
 * read on demand with the body of its post.
 */

/** How a talk was given. */
export const TALK_KINDS = ['talk', 'keynote', 'ignite', 'lightning', 'workshop', 'panel', 'openSpace'] as const;
export type TalkKind = (typeof TALK_KINDS)[number];

/** What a link outside of the library leads to, as far as its address and words tell. */
export type LinkKind = 'page' | 'slides' | 'video' | 'code' | 'book' | 'article';

/** A subscription: one document at an address or in a file. */
export interface Feed {
  /** The feed key: its canonical absolute address. */
  readonly id: string;
  readonly title: string;
  /** Where the document itself is read from; equal to the id but for a permanent redirect. */
  readonly url: string;
  /** The weblog's page, absolute, or null where the document names none. */
  readonly homepage: string | null;
  /** ISO 8601, or null where the document gives no readable date. */
  readonly updated: string | null;
  readonly authors: readonly string[];
  readonly rights: string | null;
}

/** Something the author told himself in the text ("Note to self: …") that the user may accept as a follow-up. */
export interface Suggestion {
  readonly text: string;
}

/** A link in a post. `post` and `talk` are set when it leads to a record of this library. */
export interface Link {
  readonly url: string;
  readonly text: string;
  readonly kind: LinkKind;
  readonly post?: string;
  readonly talk?: string;
}

export interface Image {
  readonly url: string;
  readonly alt: string;
}

/** One entry of a feed, as published: conference notes or a plain article. */
export interface Post {
  readonly id: string;
  /** Ids of the feeds that carry it. */
  readonly feeds: readonly string[];
  readonly title: string;
  readonly url: string;
  /** ISO 8601 date and time, or null where the entry gives none that can be read. */
  readonly published: string | null;
  readonly updated: string | null;
  readonly authors: readonly string[];
  /** Categories as written. */
  readonly tags: readonly string[];
  /** Event id, or null for an article. */
  readonly event: string | null;
  /** Talk ids in the order of the text. */
  readonly talks: readonly string[];
  /** Links outside of talks. */
  readonly links: readonly Link[];
  /** Suggestions outside of talks. */
  readonly suggestions: readonly Suggestion[];
  /** True when the entry is no longer in any feed that carried it. */
  readonly gone: boolean;
}

/** A conference edition that one or more posts cover. */
export interface ConferenceEvent {
  readonly id: string;
  /** "Devopsdays Ghent 2019" */
  readonly name: string;
  /** "Devopsdays Ghent": the same for every edition. */
  readonly series: string;
  readonly year: number | null;
  readonly posts: readonly string[];
  readonly talks: readonly string[];
}

/** A tag of a talk: the talk is *about* it, or merely inherits it from its post. */
export interface TalkTag {
  readonly name: string;
  readonly about: boolean;
}

/** A section of a post that names a title and its speakers. The unit of the whole product. */
export interface Talk {
  readonly id: string;
  readonly title: string;
  readonly kind: TalkKind;
  readonly speakers: readonly string[];
  /** Parallel to `speakers`. */
  readonly speakerIds: readonly string[];
  readonly post: string;
  readonly event: string | null;
  /** ISO 8601 day: of the event where known, else of publication; empty where neither is known. */
  readonly date: string;
  /** Web address, with the fragment of the heading where it has one. */
  readonly url: string;
  readonly tags: readonly TalkTag[];
  readonly suggestions: readonly Suggestion[];
  /** Ids of posts and talks of this library that the talk links to. */
  readonly mentions: readonly string[];
  /** True when the talk is no longer in its post upstream. */
  readonly gone: boolean;
  /** Notes of the same talk in posts of other feeds. Their bodies are in those posts, under these ids. */
  readonly accounts?: readonly Account[];
}

/** Another author's notes of a talk. */
export interface Account {
  /** The id that these notes have in the body of their post; it is an alias of the talk's. */
  readonly id: string;
  readonly post: string;
  readonly title: string;
  readonly url: string;
}

/** A person. The same person in two posts or two feeds is one speaker. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly talks: readonly string[];
}

export interface Tag {
  /** Lower case, spaces as hyphens: what makes two spellings one tag. */
  readonly key: string;
  /** As first written. */
  readonly name: string;
  /** Talks about it. */
  readonly about: readonly string[];
  /** All talks that carry it, those about it included. */
  readonly talks: readonly string[];
  readonly posts: readonly string[];
}

/** What could not be read, as data: the sentence for people is {@link message}. */
export interface Problem {
  /** "headingUnread", "entryWithoutId", …: a stable word for programs. */
  readonly code: string;
  readonly message: string;
  /** Post id, or null for the feed as a whole. */
  readonly post: string | null;
  /** The place: the heading's words, a line, or an element. */
  readonly where: string;
}

/** What of a talk is read on demand. */
export interface TalkBody {
  readonly id: string;
  /** The headings below the talk's own, in order. */
  readonly headings: readonly string[];
  /** Plain text for search: blocks apart by a line break, no heading of the talk itself. */
  readonly text: string;
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  /**
   * Where the talk lies in the tree of its post's source: nodes counted as they open, from the first to before the
   * second. Without its heading; footnotes are spans of their own.
   */
  readonly spans: readonly (readonly [number, number])[];
  /** Where the talk is gone: the content of the version of its post that had it, as unsafe as the post's own. */
  readonly source?: string;
}

/** What of a post is read on demand: one file in the store. */
export interface PostBody {
  readonly post: string;
  /** The content as published (unsafe: it goes to a page only through the sanitiser). */
  readonly source: string;
  /** What relative addresses in the source are resolved against. */
  readonly base: string;
  /** The post's own page, where the places are that the source refers to by `#` alone. */
  readonly url: string;
  /** Plain text outside of talks. */
  readonly text: string;
  readonly talks: readonly TalkBody[];
}

/** Everything imported but for the bodies: what the store saves as one file and keeps in memory. */
export interface Catalog {
  readonly feeds: readonly Feed[];
  readonly posts: readonly Post[];
  readonly events: readonly ConferenceEvent[];
  readonly talks: readonly Talk[];
  readonly speakers: readonly Speaker[];
  readonly tags: readonly Tag[];
  readonly problems: readonly Problem[];
  /** Old talk id → the id that it has now. */
  readonly aliases: Readonly<Record<string, string>>;
}
