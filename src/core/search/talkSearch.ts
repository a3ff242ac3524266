import { allowedDocuments, findPhrases, phraseHits } from './candidates';
import { hasOnlySigns, queryText, type QueryText } from './queryWords';
import { Ranker, type TypedWords } from './rankHits';
import { findReasons, type Reason } from './reasons';
import type { Catalog } from '../records';
import { decodeIndex, encodeIndex, type SavedIndex } from './savedIndex';
import { titleDocuments, type SearchDocument } from './searchDocument';
import { factsOf, isFilter, type DocumentFacts, type FlagsOf } from './searchFilter';
import { indexSteps, type SearchIndex } from './searchIndex';
import { readAsWords, readQuery, type ReadQuery } from './searchQuery';
import type { Step } from '../steps';
import { countHalves, withJoined } from './otherSpellings';
import { askedWords } from './stopWords';
import { TermList } from './termList';
import { termStreamSteps, type TermStream } from './termStream';
import { asTyped, literal, titleLikeness } from './titleLikeness';
import { titlesBeginningWith, titlesOfSigns } from './titleList';
import { shareOfTitle } from './shareOfTitle';
import { Tier } from './tiers';
import { typedKey } from './typedKey';
import { updatedIndex } from './updateIndex';
import { WordFinder, type WordHits } from './wordHits';

export type { Reason } from './reasons';

export interface SearchOptions {
  /** Most hits to give; the total counts all. */
  readonly limit?: number;
  /** What only the user's notes and reading tell; `has:` and `is:` find nothing without it. */
  readonly flags?: FlagsOf | undefined;
  /** Leaves out, before any cut, what it is false for. */
  readonly among?: ((document: DocumentFacts) => boolean) | undefined;
}

export interface Hit {
  readonly id: string;
  /** To be compared within a tier. */
  readonly score: number;
  /** How the query is answered as a whole: a smaller tier always comes first. */
  readonly tier: Tier;
  /** Empty where filters alone found it. */
  readonly why: readonly Reason[];
  /** The word, as typed, without which it is counted all the same. */
  readonly lacks?: string;
}

export interface SearchResult {
  /** How the query was read. */
  readonly query: ReadQuery;
  /** True while only titles and names could be searched. */
  readonly titlesOnly: boolean;
  /** All that hold every word, and titles that lack one of several; where there are none, all that hold one. */
  readonly total: number;
  /** Of the total, those that lack one. */
  readonly lackingOne: number;
  /** Talks beside those that only inherit a tag with the words from their post, and are not about it. */
  readonly alsoTagged: number;
  /** Talks that hold the words by typos alone, beside those that hold them otherwise. */
  readonly byTypos: number;
  /** The best first; behind those that are counted in the total come the others, by {@link Hit.tier}. */
  readonly hits: readonly Hit[];
}

/** Search over talks, articles and notes. */
export class TalkSearch {
  readonly titlesOnly: boolean;
  #index: SearchIndex;
  #finder: WordFinder;
  #ranker: Ranker;
  /** Scratch for reasons: a number for each term. */
  #marks: Uint32Array;

  private constructor(index: SearchIndex, titlesOnly: boolean) {
    this.titlesOnly = titlesOnly;
    this.#index = index;
    this.#finder = new WordFinder(index);
    this.#ranker = new Ranker(index);
    this.#marks = new Uint32Array(index.terms.size);
  }

  /** Builds the index in small steps: between two of them the caller may let others run. */
  static *build(documents: Iterable<SearchDocument>, titlesOnly = false): Generator<Step, TalkSearch> {
    const terms = new TermList();
    const facts: DocumentFacts[] = [];
    const streams: TermStream[] = [];
    let work = 0;
    for (const document of documents) {
      const stream = yield* termStreamSteps(document, terms);
      facts.push(factsOf(document));
      streams.push(stream);
      if ((work += stream.length + 50) > 2000) {
        work = 0;
        yield;
      }
    }
    return new TalkSearch(yield* indexSteps(facts, streams, terms), titlesOnly);
  }

  /** Titles, speakers, events and tags, from the catalog alone: in small steps, but soon. */
  static titlesOnly(catalog: Catalog): Generator<Step, TalkSearch> {
    return TalkSearch.build(titleDocuments(catalog), true);
  }

  /** Loads a saved index in steps; undefined where it is damaged or of another version, and must be built anew. */
  static *load(saved: SavedIndex): Generator<Step, TalkSearch | undefined> {
    const terms = new TermList();
    const documents = yield* decodeIndex(saved, terms);
    return documents && new TalkSearch(yield* indexSteps(documents.facts, documents.streams, terms), false);
  }

  /** The index as files of at most 1 MB, made in steps. Those whose name is stored already need not be written again. */
  *save(): Generator<Step, SavedIndex> {
    return yield* encodeIndex(this.#index);
  }

  /**
   * Takes over documents that changed or are new, and forgets those with the ids in `removed`. Meanwhile searches are
   * answered: what does not change is found as ever, and what changes as it was or as it will be.
   */
  *update(changed: Iterable<SearchDocument>, removed: Iterable<string> = []): Generator<Step, void> {
    const index = yield* updatedIndex(this.#index, [...changed], [...removed]);
    this.#index = index;
    this.#finder = new WordFinder(index);
    this.#ranker = new Ranker(index);
    this.#marks = new Uint32Array(index.terms.size);
  }

  /**
   * Prepares what is in many documents: to be run, in steps, once searches can be answered already. Whoever types
   * meanwhile waits for a common word a little longer.
   */
  *warm(): Generator<Step, void> {
    yield* this.#index.occurrences.warm();
  }

  get size(): number {
    return this.#index.facts.length;
  }

  /** What is indexed, of each document. */
  get documents(): readonly DocumentFacts[] {
    return this.#index.facts;
  }

  /** Answers a query; it takes a few milliseconds, so that each keystroke can ask anew. */
  search(query: string | ReadQuery, options: SearchOptions = {}): SearchResult {
    const { limit = 50 } = options;
    const question = this.#question(query, options);
    const { groups, typed, allowed } = question;
    const { best, ...counts } =
      groups.length === 0
        ? withoutWords(this.#index, question, limit)
        : this.#ranker.rank(groups, typed, allowed, limit);
    const why = this.#why(
      best.map(({ document }) => document),
      question.text,
    );
    const hits = best.map(({ document, score, tier, lacksOne }, at) => {
      const met = new Set(why[at]?.map(({ word }) => word));
      const lacks = lacksOne ? question.text.words.find(({ text }) => !met.has(text))?.text : undefined;
      const id = this.#index.facts[document]?.id ?? '';
      return { id, score, tier, why: why[at] ?? [], ...(lacks !== undefined && { lacks }) };
    });
    return { query: question.read, titlesOnly: this.titlesOnly, ...counts, hits };
  }

  /** Everything that a query finds, newest first: as many as {@link search} counts. */
  matches(query: string | ReadQuery, options: Omit<SearchOptions, 'limit'> = {}): readonly DocumentFacts[] {
    const { facts, order } = this.#index;
    const question = this.#question(query, options);
    const { groups, typed, allowed } = question;
    const found =
      groups.length === 0 ? allowedNumbers(this.#index, question) : this.#ranker.all(groups, typed, allowed);
    return found.toSorted((a, b) => (order[a] ?? 0) - (order[b] ?? 0)).flatMap((document) => facts[document] ?? []);
  }

  #question(query: string | ReadQuery, { flags, among }: SearchOptions): Question {
    const index = this.#index;
    const asked = typeof query === 'string' ? readQuery(query) : query;
    const begun = titlesBegun(asked, index);
    // What may be filters and no more is: a title that begins like them is found beside what they leave.
    const isFilters = asked.items.every(isFilter);
    const read = begun.length > 0 && !isFilters ? readAsWords(asked) : asked;
    const text = withJoined(queryText(read), index);
    const phrases = findPhrases(index, text);
    const words = askedWords(text, read);
    const wanted = begun.filter((document) => !among || (index.facts[document] && among(index.facts[document])));
    return {
      read,
      text: { ...text, words: words.asked },
      begun: isFilters ? new Set(wanted) : NONE_BEGUN,
      typed: {
        ...typedWords(read, index),
        shareOfTitle: shareOfTitle(words.asked, index, this.#finder),
        halves: countHalves(words.asked),
        besides: words.besides.map((word) => this.#finder.hits(word)),
      },
      allowed: allowedDocuments(index, read, text, { phrases, flags, among }),
      groups: [
        ...words.asked.map((word) => this.#finder.hits(word)),
        ...phrases.filter(({ excluded }) => !excluded).map((phrase) => phraseHits(index, phrase)),
      ],
    };
  }

  #why(documents: readonly number[], text: QueryText): readonly (readonly Reason[])[] {
    return findReasons(documents, text, this.#index, this.#finder, this.#marks);
  }
}

/** A query as it was read, with what each of its words finds. */
interface Question {
  readonly read: ReadQuery;
  /** What asks for something. */
  readonly text: QueryText;
  /** Titles that begin just as the filters of the query are written. */
  readonly begun: ReadonlySet<number>;
  readonly typed: TypedWords;
  readonly allowed: Uint8Array | null;
  readonly groups: readonly WordHits[];
}

/**
 * What filters alone leave: what stands around talks is no answer beside the talks. Signs alone ask for nothing but a title
 * that has no words either.
 */
function allowedNumbers(index: SearchIndex, { read, begun, allowed }: Question): number[] {
  const { facts, titles } = index;
  const isAsked = (number: number): boolean =>
    begun.has(number) || (allowed?.[number] !== 0 && facts[number]?.kind !== 'rest');
  if (!hasOnlySigns(read)) return Array.from(facts.keys()).filter(isAsked);
  const signs = literal(read.text);
  return titlesOfSigns(titles).filter(
    (number) => isAsked(number) && literal(facts[number]?.title ?? '').startsWith(signs),
  );
}

/** What a query without words finds: titles that begin like it, then all others, newest first. */
function withoutWords(index: SearchIndex, question: Question, limit: number) {
  const found = allowedNumbers(index, question);
  const isBegun = (document: number): number => Number(question.begun.has(document));
  found.sort((a, b) => isBegun(b) - isBegun(a) || (index.order[a] ?? 0) - (index.order[b] ?? 0));
  const tierOf = (document: number): Tier => (isBegun(document) ? Tier.TitleStart : Tier.Filters);
  const best = found
    .slice(0, limit)
    .map((document) => ({ document, score: 0, tier: tierOf(document), lacksOne: false }));
  return { total: found.length, alsoTagged: 0, byTypos: 0, lackingOne: 0, best };
}

function typedWords({ items }: ReadQuery, index: SearchIndex): Omit<TypedWords, 'shareOfTitle' | 'besides' | 'halves'> {
  const words = items.filter((item) => item.kind === 'word' || item.kind === 'phrase').filter((item) => !item.excluded);
  const text = words.map((item) => item.text).join(' ');
  const typed = typedKey(text);
  const likeness = titleLikeness(text, 'startsWith');
  const titleOf = (document: number): string => index.facts[document]?.title ?? '';
  return {
    // One word beside filters is asked for, and no title begun.
    typed: words.length === items.length || typed.includes(' ') ? typed : '',
    isWritten: (document) => asTyped(titleOf(document)).startsWith(asTyped(text)),
    likeness: (document) => likeness(titleOf(document)),
  };
}

const NONE_BEGUN: ReadonlySet<number> = new Set();

/**
 * The titles that begin with a query that is more than words: signs that stand in a title just so ("Light up your life -with
 * LEDs") exclude and filter nothing.
 */
function titlesBegun({ text, items }: ReadQuery, index: SearchIndex): readonly number[] {
  if (items.every((item) => item.kind === 'word' && !item.excluded)) return [];
  const written = literal(text);
  return Array.from(titlesBeginningWith(index.titles, typedKey(text))).filter((document) =>
    literal(index.facts[document]?.title ?? '').startsWith(written),
  );
}
