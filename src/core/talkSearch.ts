import { runToEnd } from './buildLibrary';
import { fieldsWithPhrase, phraseCandidates, phraseTerms, type PhraseTerms } from './phrase';
import { queryText, type QueryText } from './queryWords';
import { TUNING } from './ranking';
import type { Catalog } from './records';
import { searchDocuments, type SearchDocument } from './searchDocument';
import { reasonFinder, type Reason } from './reasons';
import { documentTest, isFilter, type DocumentFacts, type FlagsOf } from './searchFilter';
import { indexSteps, titlesBeginningWith, typedKey, type SearchIndex } from './searchIndex';
import { readQuery, type ReadQuery } from './searchQuery';
import { TermList } from './termList';
import { termStreamOf, type TermStream } from './termStream';
import { WordFinder, type WordHits } from './wordHits';

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

/** Search over talks, articles and notes. */
export class TalkSearch {
  #index: SearchIndex;
  #finder: WordFinder;
  readonly titlesOnly: boolean;

  private constructor(index: SearchIndex, titlesOnly: boolean) {
    this.#index = index;
    this.#finder = new WordFinder(index);
    this.titlesOnly = titlesOnly;
  }

  /** Builds the index in small steps: between two of them the caller may let others run. */
  static *build(documents: Iterable<SearchDocument>, titlesOnly = false): Generator<undefined, TalkSearch> {
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
    const reasons = reasonFinder(text, index, this.#finder);
    const ranked = rank(index, groups, allowed, read);
    const hits = ranked.top(limit).map(({ document, score, tier }) => ({
      id: index.facts[document]!.id,
      score,
      tier,
      why: reasons(document),
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
    const { offsets, documents } = index.postings;
    for (const word of text.excluded) {
      if (word.whole !== null) {
        const term = index.terms.numberOf(word.whole);
        if (term !== undefined)
          for (let at = offsets[term]!; at < offsets[term + 1]!; at++) allowed[documents[at]!] = 0;
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

  #phraseHits(phrase: PhraseTerms | null): WordHits {
    const found = this.#withPhrase(phrase);
    const scores = found.map((number) => {
      const fields = fieldsWithPhrase(this.#index.streams[number]!, phrase!);
      return fields & 1 ? 40 : fields & 0b101010 ? 20 : 10;
    });
    return {
      documents: Uint32Array.from(found),
      scores: Float32Array.from(scores),
      hows: new Uint8Array(found.length),
    };
  }

  #newest(read: ReadQuery, allowed: Uint8Array | null, limit: number): SearchResult {
    const { facts, order } = this.#index;
    const found = facts.map((_, number) => number).filter((number) => allowed?.[number] !== 0);
    found.sort((a, b) => order[a]! - order[b]!);
    const hits = found.slice(0, limit).map((number) => ({ id: facts[number]!.id, score: 0, tier: 5, why: [] }));
    return { query: read, titlesOnly: this.titlesOnly, total: found.length, hits };
  }
}

function factsOf(document: SearchDocument): DocumentFacts {
  const { id, kind, title, speakers, event, about, tags, year, date, feeds, talkKind } = document;
  return { id, kind, title, speakers, event, about, tags, year, date, feeds, talkKind };
}

interface Ranked {
  readonly document: number;
  readonly score: number;
  readonly tier: number;
}

function rank(
  index: SearchIndex,
  groups: readonly WordHits[],
  allowed: Uint8Array | null,
  read: ReadQuery,
): { total: number; top(limit: number): Ranked[] } {
  const count = index.facts.length;
  const scores = new Float64Array(count);
  const matched = new Uint8Array(count);
  const worst = new Uint8Array(count);
  const tiers = new Uint8Array(count).fill(9);
  const touched: number[] = [];
  for (const group of groups)
    group.documents.forEach((document, i) => {
      if (allowed?.[document] === 0) return;
      if (matched[document] === 0) touched.push(document);
      matched[document]!++;
      scores[document]! += group.scores[i]!;
      if (group.hows[i]! > worst[document]!) worst[document] = group.hows[i]!;
    });
  let complete = 0;
  for (const document of touched) {
    if (matched[document] === groups.length) {
      complete++;
      tiers[document] = 1 + [0, 0, 1, 2][worst[document]!]!;
    } else {
      tiers[document] = 4;
      scores[document]! *= (matched[document]! / groups.length) ** TUNING['partial']!;
    }
  }
  const key = typedKey(
    read.items
      .flatMap((item) => ((item.kind === 'word' || item.kind === 'phrase') && !item.excluded ? [item.text] : []))
      .join(' '),
  );
  const add = (document: number): void => {
    if (tiers[document] === 9) touched.push(document);
  };
  const starts = [...titlesBeginningWith(index.titles, key)].filter((document) => allowed?.[document] !== 0);
  for (const document of starts) {
    add(document);
    scores[document]! *= TUNING['titleStart']!;
    if (typedKey(index.facts[document]!.title) === key) tiers[document] = 0;
    else if (tiers[document]! > 2) tiers[document] = 2;
  }
  for (const document of index.speakers.get(key) ?? [])
    if (allowed?.[document] !== 0) {
      add(document);
      tiers[document] = 0;
    }
  const pins = starts.sort((a, b) => index.titles.rank[a]! - index.titles.rank[b]!).slice(0, 10);
  const before = (a: number, b: number): number =>
    tiers[a]! - tiers[b]! || scores[b]! - scores[a]! || index.order[a]! - index.order[b]!;
  const total = complete > 0 ? touched.filter((document) => tiers[document]! < 4).length : touched.length;
  return {
    total,
    top: (limit) => {
      const sorted = touched.sort(before);
      const pinned = new Set(pins);
      const others = sorted.filter((document) => !pinned.has(document));
      const window = Math.min(10, limit);
      const first = [...pins, ...others.slice(0, Math.max(0, window - pins.length))].sort(before);
      return [...first, ...others.slice(Math.max(0, window - pins.length))]
        .slice(0, limit)
        .map((document) => ({ document, score: scores[document]!, tier: tiers[document]! }));
    },
  };
}
