/** What a note or a follow-up is about; the inbox where it is about nothing. */
export type Subject =
  | { readonly kind: 'talk'; readonly id: string }
  | { readonly kind: 'speaker'; readonly id: string }
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'inbox' };

export type TaskStatus = 'todo' | 'inProgress' | 'onHold' | 'done' | 'cancelled';

export type Priority = 'highest' | 'high' | 'medium' | 'none' | 'low' | 'lowest';

/** A task line in one of the user's notes, as read. */
export interface FollowUp {
  /** The note's URI as a string. */
  readonly note: string;
  /** Zero-based line in the note. */
  readonly line: number;
  /** The whole line as it stands in the note, without its line end. */
  readonly raw: string;
  /** What is to be done, without the signs at the end of the line. */
  readonly text: string;
  readonly status: TaskStatus;
  readonly priority: Priority;
  /** Days as `YYYY-MM-DD`, or null. */
  readonly due: string | null;
  readonly scheduled: string | null;
  readonly start: string | null;
  readonly done: string | null;
  /** `#tags` in the line, without the sign. */
  readonly tags: readonly string[];
  readonly subject: Subject;
  /** The lines around it, to tell identical lines apart: null at the note's beginning or end. */
  readonly before?: string | null;
  readonly after?: string | null;
  /** Indented lines below the task that belong to it. */
  readonly details?: string;
  /** The front matter names a talk, speaker or event that this library does not have. */
  readonly lost?: boolean;
  /** What the note calls itself: shown where the library has no name for its subject. */
  readonly noteTitle?: string;
}
