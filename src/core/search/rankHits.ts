import { keepLeast } from './keepLeast';
import { BORROWED, HOW_RANK, inverseFrequency, NAME_BONUS, orderBonus, TITLE_START } from './ranking';
import type { SearchIndex } from './searchIndex';
import { titlesBeginningWith } from './titleList';
import type { ShareOfTitle } from './shareOfTitle';
import type { TitleLikeness } from './titleLikeness';
import { Tier, tierAt, tierOf } from './tiers';
import { NOT_THERE, type WordHits } from './wordHits';

export interface RankedDocument {
  readonly document: number;
  readonly score: number;
  readonly tier: Tier;
  /** Whether it is counted though it lacks one of the words. */
  readonly lacksOne: boolean;
}

export interface Ranking {
  /**
   * All that hold every word themselves, and by typos where none holds them otherwise; titles that lack one of several; where
   * there are none, all that are tagged with the words or, else, hold some.
   */
  readonly total: number;
  /** Those in {@link Tier.Inherited}, which are not counted in the total. */
  readonly alsoTagged: number;
  /** Titles among the total that lack one of several words. */
  readonly lackingOne: number;
  /** Those in {@link Tier.Typos}, where others hold the words without any: then they are not counted either. */
  readonly byTypos: number;
  readonly best: readonly RankedDocument[];
}

/**
 * So many titles that begin with what was typed always stand among the first so many hits. As more letters are
 * typed, ever fewer titles begin so: one that was among them stays among them to its last letter.
 */
const KEPT_TITLES = 10;

const NONE = 255;
const WORDS: number = Tier.Words;
const TYPOS: number = Tier.Typos;

/** Of so many words a title may lack one, where no document holds all of them without typos. */
const SEVERAL = 3;
/** Of so many words a title may lack one in any case. */
const MANY = 4;

/** What was typed beside filters and exclusions. */
export interface TypedWords {
  /** As titles and names are compared ({@link typedKey}). */
  readonly typed: string;
  /** How a title begins that begins with the same letters. */
  readonly likeness: (document: number) => TitleLikeness;
  /** Whether a title begins with what was typed, sign by sign and capital by capital. */
  readonly isWritten: (document: number) => boolean;
  readonly shareOfTitle: ShareOfTitle | null;
  /** Of words that stand beside those which ask for something, and need not be there. */
  readonly besides: readonly WordHits[];
  /** By how many fewer they are where one that was typed in two is counted as one. */
  readonly halves: number;
}

/** Puts documents in order, with scratch that is used again. */
export class Ranker {
  readonly #index: SearchIndex;
  readonly #scores: Float64Array;
  readonly #matched: Uint8Array;
  readonly #worst: Uint8Array;
  readonly #worstInNames: Uint8Array;
  /** How many words the title and the speakers hold, if only in another form or by their beginning. */
  readonly #named: Uint8Array;
  /** 1 where a word is met as well in what is the document's own as in a tag that it merely inherits. */
  readonly #own: Uint8Array;
  /** 1 where a word is met only in such a tag, or better there. */
  readonly #borrowed: Uint8Array;
  /** How telling the words are that a document holds. */
  readonly #told: Float32Array;
  readonly #tiers: Uint8Array;
  #touched: number[] = [];
  #words = 0;

  constructor(index: SearchIndex) {
    this.#index = index;
    const count = index.facts.length;
    this.#scores = new Float64Array(count);
    this.#matched = new Uint8Array(count);
    this.#worst = new Uint8Array(count);
    this.#worstInNames = new Uint8Array(count);
    this.#named = new Uint8Array(count);
    this.#own = new Uint8Array(count);
    this.#borrowed = new Uint8Array(count);
    this.#told = new Float32Array(count);
    this.#tiers = new Uint8Array(count).fill(NONE);
  }

  /** `allowed` holds 0 for what filters leave out. */
  rank(groups: readonly WordHits[], typed: TypedWords, allowed: Uint8Array | null, limit: number): Ranking {
    const titles = this.#take(groups, typed, allowed);
    const count = (tier: number): number => this.#touched.filter((document) => this.#tiers[document] === tier).length;
    const whole = this.#whole();
    const isExact = whole.some((document) => (this.#tiers[document] ?? NONE) < TYPOS);
    const ranking = {
      total: whole.length,
      lackingOne: whole.filter((document) => this.#lacksOne(document)).length,
      alsoTagged: count(Tier.Inherited),
      byTypos: isExact ? count(Tier.Typos) : 0,
      best: this.#best(titles, limit),
    };
    this.#clear();
    return ranking;
  }

  /** All that {@link rank} counts, in no particular order. */
  all(groups: readonly WordHits[], typed: TypedWords, allowed: Uint8Array | null): readonly number[] {
    this.#take(groups, typed, allowed);
    const found = this.#whole();
    this.#clear();
    return found;
  }

  #take(groups: readonly WordHits[], typed: TypedWords, allowed: Uint8Array | null): number[] {
    this.#words = groups.length;
    let telling = 0;
    for (const group of groups) telling += this.#add(group, allowed);
    for (const group of typed.besides) this.#addBesides(group);
    this.#judge(telling, typed);
    return this.#raiseNames(typed, allowed);
  }

  /** Gives how telling the word is: a rare one tells more. */
  #add({ documents, scores, hows, inNames, inOwn }: WordHits, allowed: Uint8Array | null): number {
    const telling = inverseFrequency(documents.length, this.#index.facts.length);
    for (let i = 0; i < documents.length; i++) {
      const document = documents[i] ?? 0;
      if (allowed?.[document] === 0) continue;
      if (this.#matched[document] === 0) this.#touched.push(document);
      this.#matched[document] = (this.#matched[document] ?? 0) + 1;
      this.#scores[document] = (this.#scores[document] ?? 0) + (scores[i] ?? 0);
      const how = hows[i] ?? 0;
      if (how > (this.#worst[document] ?? 0)) this.#worst[document] = how;
      const inName = inNames[i] ?? 0;
      if (inName > (this.#worstInNames[document] ?? 0)) this.#worstInNames[document] = inName;
      if (inName <= HOW_RANK.prefix) this.#named[document] = (this.#named[document] ?? 0) + 1;
      const own = inOwn[i] ?? 0;
      if (own <= Math.max(how, HOW_RANK.prefix)) this.#own[document] = 1;
      else this.#borrowed[document] = 1;
      this.#told[document] = (this.#told[document] ?? 0) + telling;
    }
    return telling;
  }

  /** What a word that need not be there is worth to documents that answer anyway. */
  #addBesides({ documents, scores }: WordHits): void {
    for (let i = 0; i < documents.length; i++) {
      const document = documents[i] ?? 0;
      if ((this.#matched[document] ?? 0) > 0) this.#scores[document] = (this.#scores[document] ?? 0) + (scores[i] ?? 0);
    }
  }

  #judge(telling: number, { shareOfTitle, halves }: TypedWords): void {
    const words = this.#words;
    const inherited: number[] = [];
    const nearly: number[] = [];
    // How well the words are held at best: by what is a document's own, and by tags that are merely inherited.
    let held = Infinity;
    let tagged = Infinity;
    // One word may begin many titles; that several do so, or have other forms there, is hardly by chance.
    const near = words > 1 ? HOW_RANK.prefix : HOW_RANK.form;
    for (const document of this.#touched) {
      const matched = this.#matched[document] ?? 0;
      const inNames = this.#worstInNames[document] ?? 0;
      // A word too many, mistaken or met elsewhere must not hide a title that holds all the others.
      const isNamed = words - halves >= SEVERAL && (this.#named[document] ?? 0) >= words - 1;
      const isWellNamed = isNamed && words - halves >= MANY;
      if (matched < words) {
        this.#tiers[document] = isWellNamed ? Tier.Words : Tier.Some;
        if (isNamed && !isWellNamed) nearly.push(document);
        this.#multiply(document, ((this.#told[document] ?? 0) / telling) * (isNamed ? NAME_BONUS : 1));
        continue;
      }
      const how = this.#worst[document] ?? 0;
      const isWord = inNames <= near || isWellNamed;
      this.#tiers[document] = inNames === 0 ? Tier.NameWords : isWord ? Tier.Words : tierOf(how);
      if (this.#own[document] === 0 && this.#index.facts[document]?.kind === 'talk') {
        inherited.push(document);
        tagged = Math.min(tagged, how);
      } else {
        held = Math.min(held, how);
        if (this.#borrowed[document] === 1) this.#multiply(document, BORROWED);
      }
      const isInNames = inNames < NOT_THERE;
      if (isInNames || isNamed) this.#multiply(document, NAME_BONUS);
      if (isInNames) this.#multiply(document, orderBonus(shareOfTitle?.(document, inNames) ?? 0));
    }
    if (held >= HOW_RANK.typo) for (const document of nearly) this.#raise(document, Tier.Typos);
    // Set apart only where others hold the words themselves, at least as well as the tags do: else these are the best there is.
    if (held < HOW_RANK.typo || held <= tagged)
      for (const document of inherited) this.#tiers[document] = Tier.Inherited;
  }

  /** Whether a document was brought forward though it lacks a word: not by how its title begins. */
  #lacksOne(document: number): boolean {
    const tier = this.#tiers[document] ?? NONE;
    const isNear = tier === WORDS || tier === TYPOS;
    return isNear && (this.#matched[document] ?? 0) < this.#words;
  }

  #multiply(document: number, factor: number): void {
    this.#scores[document] = (this.#scores[document] ?? 0) * factor;
  }

  /** Brings forward whose title or speaker is, or whose title begins with, what was typed. Gives the titles to keep. */
  #raiseNames({ typed, likeness, isWritten }: TypedWords, allowed: Uint8Array | null): number[] {
    const kept: { readonly document: number; readonly like: TitleLikeness }[] = [];
    const { titles, speakers } = this.#index;
    const begun = typed.includes(' ') ? new Set(titlesBeginningWith(titles, `${typed} `)) : null;
    for (const document of titlesBeginningWith(titles, typed)) {
      if (allowed?.[document] === 0) continue;
      const whole = titles.lengths[document] === typed.length;
      const like = likeness(document);
      const holdsWords = begun !== null && (begun.has(document) || isWritten(document));
      this.#raise(document, whole ? Tier.Name : holdsWords ? Tier.NameWords : Tier.TitleStart);
      // The more of a title has been typed, the likelier it is the one meant.
      this.#scores[document] = TITLE_START * (like + typed.length / (titles.lengths[document] ?? 1));
      keepLeast(
        kept,
        { document, like },
        KEPT_TITLES,
        (a, b) =>
          this.#restLast(a.document, b.document) ||
          b.like - a.like ||
          (titles.rank[a.document] ?? 0) - (titles.rank[b.document] ?? 0),
      );
    }
    for (const document of speakers.get(typed) ?? []) if (allowed?.[document] !== 0) this.#raise(document, Tier.Name);
    return kept.map(({ document }) => document);
  }

  #raise(document: number, tier: Tier): void {
    const before = this.#tiers[document] ?? NONE;
    if (before === NONE) this.#touched.push(document);
    const rank: number = tier;
    if (rank < before) this.#tiers[document] = rank;
  }

  /** Those of the {@link Ranking.total}. */
  #whole(): readonly number[] {
    const before = (tier: number): readonly number[] =>
      this.#touched.filter((document) => (this.#tiers[document] ?? NONE) < tier);
    const [exact, complete] = [before(TYPOS), before(Tier.Inherited)];
    return exact.length > 0 ? exact : complete.length > 0 ? complete : this.#touched;
  }

  #best(titles: readonly number[], limit: number): RankedDocument[] {
    const window = Math.min(limit, KEPT_TITLES);
    const best: number[] = [];
    for (const document of this.#touched) keepLeast(best, document, limit, this.#compare);
    const others = best.filter((document) => !titles.includes(document));
    const first = [...titles, ...others.splice(0, Math.max(0, window - titles.length))].sort(this.#compare);
    return [...first, ...others].slice(0, limit).map((document) => ({
      document,
      score: this.#scores[document] ?? 0,
      tier: tierAt(this.#tiers[document] ?? NONE),
      lacksOne: this.#lacksOne(document),
    }));
  }

  /** What stands around talks comes behind the talks that answer as well. */
  #restLast(a: number, b: number): number {
    const { facts } = this.#index;
    return Number(facts[a]?.kind === 'rest') - Number(facts[b]?.kind === 'rest');
  }

  readonly #compare = (a: number, b: number): number =>
    (this.#tiers[a] ?? 0) - (this.#tiers[b] ?? 0) ||
    this.#restLast(a, b) ||
    (this.#scores[b] ?? 0) - (this.#scores[a] ?? 0) ||
    (this.#index.order[a] ?? 0) - (this.#index.order[b] ?? 0);

  #clear(): void {
    for (const document of this.#touched) {
      this.#scores[document] = 0;
      this.#matched[document] = 0;
      this.#worst[document] = 0;
      this.#worstInNames[document] = 0;
      this.#named[document] = 0;
      this.#own[document] = 0;
      this.#borrowed[document] = 0;
      this.#told[document] = 0;
      this.#tiers[document] = NONE;
    }
    this.#touched = [];
  }
}
