import { runToEnd } from './buildLibrary';
import { fieldsWithPhrase, phraseCandidates, phraseTerms, type PhraseTerms } from './phrase';
import { queryText, type QueryText } from './queryWords';
import { Ranker, Tier } from './rankHits';
import type { Catalog } from './records';
import { searchDocuments, type SearchDocument } from './searchDocument';
import { findReasons, type Reason } from './reasons';
import { SPEAKERS, TITLE } from './searchFields';
import { documentTest, isFilter, type DocumentFacts, type FlagsOf } from './searchFilter';
import { indexSteps, typedKey, type SearchIndex } from './searchIndex';
import { readQuery, type ReadQuery } from './searchQuery';
import type { Step } from './steps';
import { TermList } from './termList';
import { termStreamOf, type TermStream } from './termStream';
import { NOT_THERE, WordFinder, type WordHits } from './wordHits';

export type { Reason } from './reasons';

export interface SearchOptions {
  /** Most hits to give; the total counts all. */
  readonly limit?: number;
  readonly flags?: FlagsOf;
}

export interface Hit {
  readonly id: string;
  readonly score: number;
  /** 0 title or speaker as typed, 1 all words, 2 by beginnings, 3 by typos, 4 some of the words; 5 by filters alone. */
  readonly tier: number;
  readonly why: readonly Reason[];
}

export interface SearchResult {
  readonly query: ReadQuery;
  /** True while only titles and names could be searched. */
  readonly titlesOnly: boolean;
  readonly total: number;
  readonly hits: readonly Hit[];
}

/** Title and speakers in the bits of {@link fieldsWithPhrase}. */
const NAME_BITS = (1 << TITLE) | (1 << SPEAKERS);

/** Search over talks, articles and notes. */
export class TalkSearch {
  readonly #index: SearchIndex;
  #finder: WordFinder;
  readonly #ranker: Ranker;
  readonly #marks: Uint32Array;
  readonly titlesOnly: boolean;

  private constructor(index: SearchIndex, titlesOnly: boolean) {
    this.#index = index;
    this.#finder = new WordFinder(index);
    this.#ranker = new Ranker(index);
    this.#marks = new Uint32Array(index.terms.size);
    this.titlesOnly = titlesOnly;
  }

  /** Builds the index in small steps: between two of them the caller may let others run. */
  static *build(documents: Iterable<SearchDocument>, titlesOnly = false): Generator<Step, TalkSearch> {
    const terms = new TermList();
    const facts: DocumentFacts[] = [];
    const streams: TermStream[] = [];
    let work = 0;
    for (const document of documents) {
      const stream = termStreamOf(document, terms);
      facts.push(factsOf(document));
      streams.push(stream);
      if ((work += stream.length + 50) > 2000) {
        work = 0;
        yield;
      }
    }
    return new TalkSearch(yield* indexSteps(facts, streams, terms), titlesOnly);
  }

  /** Titles, speakers, events and tags at once, from the catalog alone. */
  static titlesOnly(catalog: Catalog): TalkSearch {
    return runToEnd(TalkSearch.build(searchDocuments(catalog), true));
  }

  refresh(): void {
    this.#index.occurrences.forget();
    this.#finder = new WordFinder(this.#index);
  }

  get size(): number {
    return this.#index.facts.length;
  }

  search(query: string | ReadQuery, options: SearchOptions = {}): SearchResult {
    const read = typeof query === 'string' ? readQuery(query) : query;
    const limit = options.limit ?? 50;
    const index = this.#index;
    const text = queryText(read);
    const allowed = this.#allowed(read, text, options.flags);
    const phrases = text.phrases.filter((phrase) => !phrase.excluded);
    if (text.words.length === 0 && phrases.length === 0) return this.#newest(read, allowed, limit);

    const groups: WordHits[] = text.words.map((word) => this.#finder.hits(word));
    for (const phrase of phrases) groups.push(this.#phraseHits(phraseTerms(phrase.terms, phrase.open, index)));
    const ranked = this.#ranker.rank(groups, typedWords(read), allowed, limit);
    const documents = ranked.best.map(({ document }) => document);
    const reasons = findReasons(documents, text, index, this.#finder, this.#marks);
    const hits = ranked.best.map(({ document, score, tier }, at) => ({
      id: index.facts[document]!.id,
      score,
      tier,
      why: reasons[at] ?? [],
    }));
    return { query: read, titlesOnly: this.titlesOnly, total: ranked.total, hits };
  }

  /** Which documents filters, phrases and exclusions leave; null for all. */
  #allowed(read: ReadQuery, text: QueryText, flags?: FlagsOf): Uint8Array | null {
    const index = this.#index;
    const filtered = read.items.some(isFilter);
    if (!filtered && text.excluded.length === 0 && text.phrases.length === 0) return null;
    const allowed = new Uint8Array(index.facts.length).fill(1);
    if (filtered) {
      const test = documentTest(read.items, flags);
      index.facts.forEach((facts, number) => {
        if (!test(facts)) allowed[number] = 0;
      });
    }
    for (const word of text.excluded) {
      if (word.whole !== null) {
        const term = index.terms.numberOf(word.whole);
        if (term !== undefined) for (const document of index.occurrences.hits(term).documents) allowed[document] = 0;
      }
      if (word.parts.length > 0)
        for (const number of this.#withPhrase(phraseTerms(word.parts, false, index))) allowed[number] = 0;
    }
    for (const phrase of text.phrases) {
      const found = this.#withPhrase(phraseTerms(phrase.terms, phrase.open, index));
      if (phrase.excluded) for (const number of found) allowed[number] = 0;
      else {
        const holds = new Uint8Array(allowed.length);
        for (const number of found) holds[number] = 1;
        holds.forEach((held, number) => {
          if (!held) allowed[number] = 0;
        });
      }
    }
    return allowed;
  }

  #withPhrase(phrase: PhraseTerms | null): number[] {
    if (!phrase) return [];
    return phraseCandidates(phrase, this.#index).filter(
      (number) => fieldsWithPhrase(this.#index.streams[number]!, phrase) !== 0,
    );
  }

  /** A phrase is worth what its words are, and more where it stands in a title. */
  #phraseHits(phrase: PhraseTerms | null): WordHits {
    const found = this.#withPhrase(phrase);
    const scores = new Float32Array(found.length);
    const places = new Map(found.map((number, at) => [number, at]));
    for (const place of phrase ?? [])
      for (const term of place) {
        const hits = this.#index.occurrences.hits(term);
        hits.documents.forEach((number, i) => {
          const at = places.get(number);
          if (at !== undefined) scores[at] = (scores[at] ?? 0) + (hits.scores[i] ?? 0);
        });
      }
    const inNames = Uint8Array.from(found, (number) =>
      phrase && fieldsWithPhrase(this.#index.streams[number] ?? new Uint32Array(0), phrase) & NAME_BITS ? 0 : NOT_THERE,
    );
    return { documents: Uint32Array.from(found), scores, hows: new Uint8Array(found.length), inNames };
  }

  #newest(read: ReadQuery, allowed: Uint8Array | null, limit: number): SearchResult {
    const { facts, order } = this.#index;
    const found = facts.map((_, number) => number).filter((number) => allowed?.[number] !== 0);
    found.sort((a, b) => order[a]! - order[b]!);
    const hits = found
      .slice(0, limit)
      .map((number) => ({ id: facts[number]!.id, score: 0, tier: Tier.Filters, why: [] }));
    return { query: read, titlesOnly: this.titlesOnly, total: found.length, hits };
  }
}

function factsOf(document: SearchDocument): DocumentFacts {
  const { id, kind, title, speakers, event, about, tags, year, date, feeds, talkKind } = document;
  return { id, kind, title, speakers, event, about, tags, year, date, feeds, talkKind };
}

/** What was typed beside filters and exclusions, as titles and names are compared. */
const typedWords = (read: ReadQuery): string =>
  typedKey(
    read.items
      .flatMap((item) => ((item.kind === 'word' || item.kind === 'phrase') && !item.excluded ? [item.text] : []))
      .join(' '),
  );
