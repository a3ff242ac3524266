import type { QueryItem, ReadQuery } from './searchQuery';
import { isUnspaced, TermKind, visitTerms } from './terms';

/** A word of a query as the index spells it. */
export interface QueryWord {
  /** As typed, for reasons. */
  readonly text: string;
  /** The word itself, or a compound as one ("cicd"); null for a run of a script without spaces. */
  readonly whole: string | null;
  /** The words of a compound, in order; empty for a plain word. */
  readonly parts: readonly string[];
  /** Whether it was typed right behind the word before. */
  readonly follows?: boolean;
  /** Terms of the index that the word makes with a neighbour: "database" for "data base". */
  readonly joined?: readonly string[];
}

/** Equal for words that mean the same wherever they stand in a query. */
export const wordKey = ({ whole, parts }: QueryWord): string => `${whole ?? ''} ${parts.join(' ')}`;

/** The words of a stretch of query text. */
export function queryWords(text: string): QueryWord[] {
  const words: QueryWord[] = [];
  let whole: { term: string; left: number; parts: string[]; start: number; end: number } | null = null;
  let run: { parts: string[]; start: number; end: number } | null = null;
  const endRun = (): void => {
    if (run) words.push(readRun(text.slice(run.start, run.end), run.parts));
    run = null;
  };
  visitTerms(text, (term, kind, start, end, span) => {
    if (kind === TermKind.Ending) return;
    if (kind === TermKind.Whole) {
      endRun();
      whole = { term, left: span, parts: [], start, end };
      return;
    }
    if (whole && start < whole.end) {
      whole.parts.push(term);
      if (--whole.left === 0) {
        words.push({ text: text.slice(whole.start, whole.end), whole: whole.term, parts: whole.parts });
        whole = null;
      }
      return;
    }
    // Terms of a script without spaces overlap: the second letter of one is the first of the next.
    if (run && start < run.end) {
      run.parts.push(term);
      run.end = Math.max(run.end, end);
      return;
    }
    endRun();
    run = { parts: [term], start, end };
  });
  endRun();
  return words;
}

function readRun(text: string, parts: readonly string[]): QueryWord {
  if (parts.length === 1) return { text, whole: parts[0]!, parts: [] };
  // In a script without spaces the last letter is a term of its own only where the text ends.
  return { text, whole: null, parts: parts.slice(0, -1) };
}

/** What a query asks of the text of a document. */
export interface QueryText {
  readonly words: readonly QueryWord[];
  /**
   * Each phrase as its words in order; the last one of an open phrase is matched by its beginning: while it is being typed, and
   * where it is a {@link isLoneLetter lone letter}.
   */
  readonly phrases: readonly {
    readonly text: string;
    readonly terms: readonly string[];
    readonly open: boolean;
    readonly excluded: boolean;
  }[];
  readonly excluded: readonly QueryWord[];
}

export function queryText(query: ReadQuery): QueryText {
  const words: QueryWord[] = [];
  const excluded: QueryWord[] = [];
  const phrases: QueryText['phrases'][number][] = [];
  for (const [at, item] of query.items.entries()) {
    if (item.kind === 'word') {
      const read = queryWords(item.text);
      const follows = isAskedWord(query.items[at - 1]);
      if (item.excluded) excluded.push(...read);
      else words.push(...read.map((word, place) => ({ ...word, follows: follows || place > 0 })));
    } else if (item.kind === 'phrase') {
      const terms = phraseWords(item.text);
      // The first word of a phrase that is being typed is a word that goes on.
      if (terms.length === 1 && !item.closed && !item.excluded) words.push(...queryWords(item.text));
      else if (terms.length > 0) {
        const open = !item.closed || isLoneLetter(terms.at(-1) ?? '');
        phrases.push({ text: item.text, terms, open, excluded: item.excluded });
      }
    }
  }
  return { words: words.slice(0, MOST_WORDS), phrases, excluded };
}

const isAskedWord = (item: QueryItem | undefined): boolean => item?.kind === 'word' && !item.excluded;

/** Nobody types so many; a whole page that was pasted is looked for by how it begins. */
const MOST_WORDS = 200;

/** Whether a query has nothing that could be searched for or filter: it asks for nothing, unless a title has just these signs. */
export function hasOnlySigns(query: ReadQuery): boolean {
  const { words, phrases, excluded } = queryText(query);
  if (words.length + phrases.length + excluded.length > 0) return false;
  return query.items.length > 0 && query.items.every(({ kind }) => kind === 'word' || kind === 'phrase');
}

/** True for a single letter of a script without spaces: in a document it is a term only where nothing follows. */
export const isLoneLetter = (term: string): boolean => isUnspaced(term) && /^\P{M}\p{M}*$/u.test(term);

function phraseWords(text: string): string[] {
  const words: { readonly term: string; readonly start: number; readonly end: number }[] = [];
  visitTerms(text, (term, kind, start, end) => {
    if (kind === TermKind.Word) words.push({ term, start, end });
  });
  // The last letter of a script without spaces, as in {@link readRun}: in a document more may follow.
  const [last, before] = [words.at(-1), words.at(-2)];
  if (last && before && last.start < before.end) words.pop();
  return words.map(({ term }) => term);
}
