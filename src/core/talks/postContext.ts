import type { Heading, Reading } from './readings';
import { takeKind } from './talkKinds';

/** What is known of a post before its headings are read. */
export interface PostContext {
  readonly title: string;
  readonly tags: readonly string[];
  readonly feedTitle: string;
  /** The user's answers, by the words of the heading, or the title of the talk that was read; null says that it is none. */
  readonly answers: ReadonlyMap<string, { readonly title: string; readonly speakers: readonly string[] } | null>;
}

/** The score of what the user answered: surer than anything that is read. */
export const BY_USER = 2;

/** Puts what the user said of headings in the place of what was read. */
export function applyAnswers(headings: readonly Heading[], chosen: Map<Heading, Reading>, context: PostContext): void {
  if (context.answers.size === 0) return;
  for (const heading of headings) {
    const answer = context.answers.get(heading.words);
    if (answer) chosen.set(heading, { ...answer, score: BY_USER, convention: 'em>', below: 0 });
    else if (answer === null || isDenied(chosen.get(heading)?.title, context)) chosen.delete(heading);
  }
}

/** Whether the user said of a talk that was read, by its title, that it is none. */
export const isDenied = (title: string | undefined, { answers }: PostContext): boolean =>
  title !== undefined && answers.get(takeKind(title).text) === null;
