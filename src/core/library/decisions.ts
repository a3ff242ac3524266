/** What the user answered to a problem or decided about two talks: local rules that survive every re-import. */
export type Decision =
  | {
      readonly kind: 'isTalk';
      /** Post id. */
      readonly post: string;
      /** The words of the heading, as the problem has them. */
      readonly where: string;
      readonly title: string;
      readonly speakers: readonly string[];
    }
  /** Neither a talk of the heading with these words, nor one with them as its title. */
  | { readonly kind: 'notTalk'; readonly post: string; readonly where: string }
  /** These talks of different posts are not the same talk, though they look so. */
  | { readonly kind: 'apart'; readonly talks: readonly [string, string] };

/** The answers about the headings of one post, by the heading's words; null where it is no talk. */
export function answersOf(
  decisions: readonly Decision[],
  post: string,
): ReadonlyMap<string, { readonly title: string; readonly speakers: readonly string[] } | null> {
  const answers = new Map<string, { readonly title: string; readonly speakers: readonly string[] } | null>();
  for (const decision of decisions) {
    if (decision.kind === 'apart' || decision.post !== post) continue;
    answers.set(
      decision.where,
      decision.kind === 'isTalk' ? { title: decision.title, speakers: decision.speakers } : null,
    );
  }
  return answers;
}
