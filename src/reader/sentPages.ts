import type { FollowUp } from '../core/notes/followUp';
import type { MadePage } from './pageMaking';
import type { Place } from './place';

/** A page that was sent, and what its buttons name by key or number. */
export interface SentPage extends Pick<MadePage, 'images'> {
  readonly place: Place;
  readonly followUps: readonly FollowUp[];
  readonly suggestions: readonly string[];
}

/** While the user's word about a page is on its way, no more pages than these come after it. */
const KEPT = 20;

/**
 * The pages that were sent to a panel, by number. What the user does belongs to the page that he sees, and that may be an
 * older one than the last: while the next is being made or is on its way, he goes on to type and to click.
 */
export class SentPages {
  #count = 0;
  readonly #pages = new Map<number, SentPage>();

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  /** Keeps a page that is about to be sent, and gives its number. */
  add({ page: { followUps, suggestions }, images }: MadePage, place: Place): number {
    this.#count += 1;
    this.#pages.set(this.#count, { place, images, followUps, suggestions });
    this.#pages.delete(this.#count - KEPT);
    return this.#count;
  }

  get(page: number): SentPage | undefined {
    return this.#pages.get(page);
  }
}
