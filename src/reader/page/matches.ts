const MATCHES = 'mark[data-found]';

/** The marked matches of a search on a page; `went` is told of each that one goes to. */
export function followMatches(page: HTMLElement, went: (match: HTMLElement) => void) {
  const best = (): HTMLElement | null => page.querySelector('mark[data-best]');

  /** All matches, and at which one is: the one gone to last, or at first the best one; -1 where there is neither. */
  function known(): { readonly all: readonly HTMLElement[]; readonly at: number } {
    const all = [...page.querySelectorAll<HTMLElement>(MATCHES)];
    const current = all.findIndex((match) => match.hasAttribute('aria-current'));
    return { all, at: current < 0 ? all.findIndex((match) => match === best()) : current };
  }

  /** Says in the bar at which of the matches one is. */
  function tell(): void {
    const { all, at } = known();
    const count = page.querySelector<HTMLElement>('.found-bar .count');
    const words = count?.dataset['place'];
    if (!count || words === undefined || at < 0) return;
    count.textContent = words.replace('{0}', String(at + 1)).replace('{1}', String(all.length));
  }

  /** From the match that one is at to the next; after the last comes the first again. */
  function go(by: 1 | -1): void {
    const { all, at } = known();
    const from = at < 0 && by < 0 ? 0 : at;
    const next = all[(from + by + all.length) % all.length];
    if (!next) return;
    all[at]?.removeAttribute('aria-current');
    next.setAttribute('aria-current', 'true');
    tell();
    went(next);
  }

  return { best, go, tell, areShown: (): boolean => page.querySelector(MATCHES) !== null };
}
