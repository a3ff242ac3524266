/** Where one reads: an element of the page, and how far below its upper edge the window begins (CSS pixels). */
export interface ReadingPlace {
  /** The element's id, or empty. */
  readonly id: string;
  /** Its number among the elements that can be such places, for when the id is gone. */
  readonly index: number;
  readonly offset: number;
}

/** A smaller window is a panel that VS Code is putting away. */
const SMALLEST = { width: 120, height: 160 };
/** While a panel changes its size the browser scrolls by itself. Milliseconds. */
const SETTLED = 250;

/** Tells `save` where one reads, but only when the user moved, not when a hidden panel lost its size. */
export function keepPlace(page: HTMLElement, save: (place: ReadingPlace) => void) {
  let resized = -Infinity;
  let saved: ReadingPlace | undefined;
  let waiting = false;
  /** Where {@link restore} left the window: reaching it is not the user's doing. */
  let left = -1;
  const isWhereLeft = (): boolean => Math.abs(window.scrollY - left) < 1;
  window.addEventListener('resize', () => {
    resized = performance.now();
    stay();
  });
  window.addEventListener('scroll', () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      markOutline(page);
      if (!isVisible() || performance.now() - resized < SETTLED || isWhereLeft()) return;
      left = -1;
      saved = find();
      save(saved);
    });
  });

  // An image that comes later moves what is below it, or makes the page long enough at last. (Its load does not bubble.)
  const stay = (): void => {
    if (saved && isVisible()) restore(saved);
  };
  page.addEventListener('load', stay, true);

  // What stands beside the notes stays where it is while one reads.
  const candidates = (): readonly HTMLElement[] => [
    ...page.querySelectorAll<HTMLElement>('main h1, main h2, main .notes > *'),
  ];

  function find(): ReadingPlace {
    const all = candidates();
    const passed = all.findLastIndex((element) => element.getBoundingClientRect().top <= 0);
    const element = all[passed];
    if (!element) return { id: '', index: -1, offset: window.scrollY };
    return { id: element.id, index: passed, offset: -element.getBoundingClientRect().top };
  }

  function restore(place: ReadingPlace | undefined): void {
    saved = place;
    const byName = place && place.id !== '' ? document.getElementById(place.id) : null;
    const element = byName ?? (place && candidates()[place.index]);
    const top = element ? element.getBoundingClientRect().top + window.scrollY : 0;
    window.scrollTo({ top: top + (place?.offset ?? 0), behavior: 'instant' });
    left = window.scrollY;
    markOutline(page);
  }

  return {
    restore,
    /** Brings something into view, with what stands above it, and stays there. */
    show(element: HTMLElement): void {
      const { top } = element.getBoundingClientRect();
      window.scrollTo({ top: top + window.scrollY - window.innerHeight / 3, behavior: 'instant' });
      saved = find();
      left = window.scrollY;
      markOutline(page);
    },
    /** Does something to the page and stays where one was. */
    during(act: () => void): void {
      const before = isWhereLeft() || !isVisible() ? saved : find();
      act();
      restore(before);
    },
  };
}

function isVisible(): boolean {
  return (
    document.visibilityState === 'visible' &&
    window.innerWidth >= SMALLEST.width &&
    window.innerHeight >= SMALLEST.height
  );
}

/** Marks in the outline where one is. */
function markOutline(page: HTMLElement): void {
  const links = [...page.querySelectorAll<HTMLElement>('[data-jump]')];
  const passed = links.filter((link) => {
    const target = document.getElementById(link.dataset['jump'] ?? '');
    return target !== null && target.getBoundingClientRect().top <= window.innerHeight / 4;
  });
  const here = passed.at(-1) ?? links[0];
  for (const link of links) {
    if (link === here) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
}
