import { containment, jaccard, letterPairs, pairLikeness, wordSet } from './likeness';

/** A talk in one version of its post. */
export interface TalkVersion {
  /** The id that this version alone would give. */
  readonly rawId: string;
  readonly title: string;
  readonly speakerIds: readonly string[];
  /** Empty where it is not known. */
  readonly text: string;
}

/** Fewer words tell nothing of whether two texts are the same. */
const ENOUGH_WORDS = 5;

/** Compares talks with each other: what a comparison looks at is made once a talk, however many it is compared with. */
export class TalkComparison {
  readonly #parts = new Map<TalkVersion, ComparedParts>();

  /** How likely two versions are the same talk: 0 to 1 and a little more for the same id. */
  sameness(one: TalkVersion, other: TalkVersion): number {
    const [a, b] = [this.#partsOf(one), this.#partsOf(other)];
    const title = pairLikeness(a.title, b.title);
    const speakers = jaccard(a.speakers, b.speakers);
    const bonus = one.rawId === other.rawId ? 0.25 : 0;
    if (!a.words || !b.words) return 0.6 * title + 0.4 * speakers + bonus;
    const [small, large] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
    const alike = jaccard(small, large);
    const text = 0.5 * alike + 0.5 * containment(small, large);
    const all = 0.4 * title + 0.25 * speakers + 0.35 * text;
    // The same words say more than anything else, if there are enough of them.
    return Math.max(all, small.size >= ENOUGH_WORDS ? alike - 0.35 : 0) + bonus;
  }

  /** How much of a talk's text is in another's: 0 to 1, and 0 where it has too few words to tell. */
  sharedText(part: TalkVersion, whole: TalkVersion): number {
    const [words, others] = [this.#partsOf(part).words, this.#partsOf(whole).words];
    return words && others && words.size >= ENOUGH_WORDS ? containment(words, others) : 0;
  }

  #partsOf(talk: TalkVersion): ComparedParts {
    let parts = this.#parts.get(talk);
    if (!parts) {
      const { title, speakerIds, text } = talk;
      const words = text === '' ? undefined : wordSet(text);
      this.#parts.set(talk, (parts = { title: letterPairs(title), speakers: new Set(speakerIds), words }));
    }
    return parts;
  }
}

interface ComparedParts {
  readonly title: ReadonlyMap<string, number>;
  readonly speakers: ReadonlySet<string>;
  /** Undefined where the text is not known. */
  readonly words: ReadonlySet<string> | undefined;
}
