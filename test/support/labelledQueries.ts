import type { SearchDocument } from '../../src/core/search/searchDocument';
import { fold } from '../../src/core/folding';

export const QUERY_CLASSES = [
  'title words',
  'one typo',
  'speaker and word',
  'prefix as typed',
  'words of the text',
  'tag and word',
  'phrase',
  'filter only',
] as const;
export type QueryClass = (typeof QUERY_CLASSES)[number];

/** A query and the documents that answer it. */
export interface LabelledQuery {
  readonly kind: QueryClass;
  /** In our grammar. */
  readonly query: string;
  /** The words alone, for engines without a grammar. */
  readonly words: string;
  /** What the filters of the query leave, for engines without filters; null where it has none. */
  readonly filter: ((document: SearchDocument) => boolean) | null;
  readonly relevant: ReadonlySet<string>;
  /** Kept from tuning. */
  readonly heldOut: boolean;
}

/** Numbers between 0 and 1 that are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SMALL = new Set(
  `a an and are as at be but by can do does for from get has have how i if in into is it its just more most my no not of on one or our out over so some than that the their them then there
these they this to up us use using was we were what when where which who why will with without you your also all any been being because he her his she had about after other would could should only new`.split(
    /\s+/,
  ),
);

const wordsOf = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’+#-]*/gu) ?? []).map((word) =>
    word.replace(/['’]s$/, '').replace(/[-'’]+$/, ''),
  );
const tellingWords = (text: string): string[] =>
  [...new Set(wordsOf(text).map((word) => word.toLowerCase()))].filter(
    (word) => word.length >= 3 && !SMALL.has(word) && !/^\d+$/.test(word),
  );

/**
 * Queries made from the documents by fixed rules: `perClass` of each class, every other one held out, none of them
 * twice. A talk is the answer together with those of the same title; a phrase and a filter are answered by all that hold them.
 */
export function labelledQueries(
  documents: readonly SearchDocument[],
  perClass: number,
  seed = 20_261_123,
): LabelledQuery[] {
  const byTitle = Map_groupBy(documents, (document) => fold(document.title));
  const same = (document: SearchDocument): ReadonlySet<string> =>
    new Set(byTitle.get(fold(document.title))!.map((one) => one.id));
  const queries: LabelledQuery[] = [];
  for (const [number, kind] of QUERY_CLASSES.entries()) {
    const random = seeded(seed + number);
    const seen = new Set<string>();
    for (let made = 0, tries = 0; made < perClass && tries < perClass * 30; tries++) {
      const document = documents[Math.floor(random() * documents.length)]!;
      const query = MAKERS[kind](document, random, documents);
      if (!query || seen.has(fold(query.query))) continue;
      seen.add(fold(query.query));
      queries.push({
        kind,
        words: query.query,
        filter: null,
        relevant: same(document),
        ...query,
        heldOut: made % 2 === 1,
      });
      made++;
    }
  }
  return queries;
}

function Map_groupBy<T>(values: readonly T[], key: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) group.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
}

type Made = Partial<LabelledQuery> & { readonly query: string };
type Maker = (document: SearchDocument, random: () => number, documents: readonly SearchDocument[]) => Made | null;

const pick = <T>(values: readonly T[], random: () => number): T => values[Math.floor(random() * values.length)]!;

function pickSome<T>(values: readonly T[], count: number, random: () => number): T[] {
  const rest = values.map((_, at) => at);
  const taken: number[] = [];
  while (taken.length < count && rest.length > 0) taken.push(...rest.splice(Math.floor(random() * rest.length), 1));
  return taken.sort((a, b) => a - b).map((at) => values[at]!);
}

/** One slip of the fingers: a letter less, twice, wrong, or swapped with its neighbour. */
export function withTypo(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  switch (Math.floor(random() * 4)) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1);
    case 1:
      return word.slice(0, at) + letter + word.slice(at);
    case 2:
      return word.slice(0, at) + (letter === word[at] ? 'q' : letter) + word.slice(at + 1);
    default:
      return word[at] === word[at + 1]
        ? word.slice(0, at) + word.slice(at + 1)
        : word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
  }
}

/** What stands in quotes in a query cannot hold any. */
const withoutQuotes = (text: string): string => text.replaceAll(/["“”„]/g, '');

/** A text as phrases are compared in: without capitals, accents and quotes, each white space one space. */
const plain = (text: string): string => fold(withoutQuotes(text)).replaceAll(/\s+/g, ' ').trim();
const plainOf = new WeakMap<SearchDocument, { readonly title: string; readonly text: string }>();

/**
 * Who asks for a phrase is answered by any document that holds it, sign by sign: by those with it in their title or, where
 * there are none, in their text.
 */
export function withPhrase(phrase: string, documents: readonly SearchDocument[]): ReadonlySet<string> {
  const wanted = plain(phrase);
  const holders = (field: 'title' | 'text'): readonly string[] =>
    documents
      .filter((document) => {
        const known = plainOf.get(document) ?? { title: plain(document.title), text: plain(document.text) };
        plainOf.set(document, known);
        return holdsWords(known[field], wanted);
      })
      .map(({ id }) => id);
  const byTitle = holders('title');
  return new Set(byTitle.length > 0 ? byTitle : holders('text'));
}

/** Whether words stand in a text, the first and the last of them not as a part of longer ones. */
function holdsWords(text: string, words: string): boolean {
  const isPart = (beside: string, own: string): boolean => /^[\p{L}\p{N}\p{M}]{2}$/u.test(beside + own);
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!isPart(text.charAt(at - 1), words.charAt(0)) && !isPart(text.charAt(at + words.length), words.slice(-1)))
      return true;
  return false;
}

const MAKERS: Readonly<Record<QueryClass, Maker>> = {
  'title words': ({ title }, random) => {
    const words = tellingWords(title);
    return words.length < 2 ? null : { query: pickSome(words, random() < 0.5 ? 2 : 3, random).join(' ') };
  },
  'one typo': ({ title }, random) => {
    const words = tellingWords(title);
    if (words.length < 2) return null;
    const some = pickSome(words, random() < 0.5 ? 2 : 3, random);
    const long = some.filter((word) => word.length >= 5 && /^[a-z]+$/.test(word));
    if (long.length === 0) return null;
    const wrong = pick(long, random);
    return { query: some.map((word) => (word === wrong ? withTypo(word, random) : word)).join(' ') };
  },
  'speaker and word': ({ speakers, title }, random) => {
    const words = tellingWords(title);
    if (speakers.length === 0 || words.length === 0) return null;
    const names = wordsOf(pick(speakers, random)).filter((name) => name.length >= 3);
    if (names.length === 0) return null;
    return { query: `${(random() < 0.5 ? names[0]! : names.at(-1)!).toLowerCase()} ${pick(words, random)}` };
  },
  'prefix as typed': ({ title }, random) => {
    if (title.length < 8) return null;
    const cut = title.slice(0, 4 + Math.floor(random() * (title.length - 4))).trimEnd();
    return /["]|(?:^|\s)-\S/.test(cut) ? null : { query: cut };
  },
  'words of the text': ({ text }, random) => {
    const words = tellingWords(text).filter((word) => word.length >= 4);
    return words.length < 8 ? null : { query: pickSome(words, 3, random).join(' ') };
  },
  'tag and word': ({ about, tags, title, text }, random) => {
    const all = [...about, ...tags];
    const words = tellingWords(random() < 0.7 ? title : text);
    if (all.length === 0 || words.length === 0) return null;
    const tag = pick(all, random);
    const word = pick(words, random);
    if (random() < 0.5) return { query: `${tag.toLowerCase()} ${word}` };
    return {
      query: `tag:${/\s/.test(tag) ? `"${tag}"` : tag} ${word}`,
      words: word,
      filter: (other) => [...other.about, ...other.tags].includes(tag),
    };
  },
  phrase: ({ title, text }, random, documents) => {
    const source = random() < 0.3 ? title : text;
    const words = source.split(/\s+/);
    const from = Math.floor(random() * (words.length - 4));
    const some = withoutQuotes(words.slice(from, from + 3 + Math.floor(random() * 2)).join(' '));
    if (from < 0 || tellingWords(some).length < 2) return null;
    return { query: `"${some}"`, words: some, relevant: withPhrase(some, documents) };
  },
  'filter only': (document, random, documents) => {
    const { speakers, event, year } = document;
    const choices: (readonly [string, (other: SearchDocument) => boolean])[] = [];
    if (speakers.length > 0)
      choices.push([
        `speaker:"${speakers[0]!}"`,
        (other) => other.speakers.some((name) => ` ${fold(name)}`.includes(` ${fold(speakers[0]!)}`)),
      ]);
    if (event !== '' && year !== null)
      choices.push([`event:"${event}" year:${year}`, (other) => other.event.startsWith(event) && other.year === year]);
    if (choices.length === 0) return null;
    const [query, filter] = pick(choices, random);
    return { query, words: '', filter, relevant: new Set(documents.filter(filter).map((other) => other.id)) };
  },
};
