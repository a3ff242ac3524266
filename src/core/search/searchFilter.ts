import { fold } from '../folding';
import type { QueryItem, TextFilterName } from './searchQuery';
import type { SearchDocument } from './searchDocument';

/** What of a document filters look at; all that the index keeps of it beside its terms. */
export type DocumentFacts = Pick<
  SearchDocument,
  'id' | 'kind' | 'title' | 'speakers' | 'event' | 'about' | 'tags' | 'year' | 'date' | 'feeds' | 'talkKind' | 'version'
>;

/** The facts of a document, without its texts. */
export function factsOf(document: SearchDocument): DocumentFacts {
  const { id, kind, title, speakers, event, about, tags, year, date, feeds, talkKind, version } = document;
  return { id, kind, title, speakers, event, about, tags, year, date, feeds, talkKind, version };
}

/** What only the user's own notes and reading tell of a document. */
export interface UserFlags {
  readonly hasNote: boolean;
  readonly hasFollowUp: boolean;
  readonly unread: boolean;
}

export type FlagsOf = (id: string) => UserFlags;

export type FilterItem = Extract<QueryItem, { readonly kind: 'text' | 'year' | 'day' | 'flag' }>;

export const isFilter = (item: QueryItem): item is FilterItem => ['text', 'year', 'day', 'flag'].includes(item.kind);

/**
 * Whether a document passes. Filters of different names must all hold; of the same name, speakers and tags must all
 * hold (a talk has several), of events, kinds, feeds and years one is enough (a talk has one).
 */
export function documentTest(items: readonly QueryItem[], flags?: FlagsOf): (document: DocumentFacts) => boolean {
  const filters = items.filter(isFilter);
  const excluding = filters.filter((item) => item.excluded).map((item) => itemTest(item, flags));
  const wanted = filters.filter((item) => !item.excluded);
  const all = wanted.filter((item) => !isEither(item)).map((item) => itemTest(item, flags));
  const alternatives = new Map<string, ReturnType<typeof itemTest>[]>();
  for (const item of wanted.filter(isEither)) {
    const name = item.kind === 'text' ? item.name : item.kind;
    alternatives.set(name, [...(alternatives.get(name) ?? []), itemTest(item, flags)]);
  }
  const either = [...alternatives.values()];
  return (document) =>
    all.every((test) => test(document)) &&
    either.every((tests) => tests.some((test) => test(document))) &&
    !excluding.some((test) => test(document));
}

const isEither = (item: FilterItem): boolean =>
  item.kind === 'year' || (item.kind === 'text' && item.name !== 'speaker' && item.name !== 'tag');

function itemTest(item: FilterItem, flags?: FlagsOf): (document: DocumentFacts) => boolean {
  switch (item.kind) {
    case 'text': {
      const matches = rememberingTest(nameTest(item.value));
      return (document) => namesOf(document, item.name).some(matches);
    }
    case 'year': {
      const from = item.from.padEnd(4, '0');
      const to = (item.to || '9999').padEnd(4, '9');
      return ({ year }) =>
        year !== null && String(year).padStart(4, '0') >= from && String(year).padStart(4, '0') <= to;
    }
    case 'day':
      return ({ date }) =>
        date !== '' && (item.name === 'before' ? date < item.day : date.slice(0, item.day.length) > item.day);
    case 'flag':
      return ({ id }) => {
        const known = flags?.(id);
        if (!known) return false;
        return item.flag === 'note' ? known.hasNote : item.flag === 'followup' ? known.hasFollowUp : known.unread;
      };
  }
}

function namesOf(document: DocumentFacts, name: TextFilterName): readonly string[] {
  switch (name) {
    case 'speaker':
      return document.speakers;
    case 'tag':
      return document.about.length === 0
        ? document.tags
        : document.tags.length === 0
          ? document.about
          : [...document.about, ...document.tags];
    case 'event':
      return [document.event];
    case 'feed':
      return document.feeds;
    case 'kind':
      return kindNames(document);
  }
}

const KIND_NAMES: Readonly<Record<DocumentFacts['kind'], readonly string[]>> = {
  talk: ['talk'],
  post: ['article', 'post'],
  rest: ['post'],
  note: ['note'],
};

const kindNames = ({ kind, talkKind }: DocumentFacts): readonly string[] =>
  talkKind === null || talkKind === 'talk' ? KIND_NAMES[kind] : [...KIND_NAMES[kind], talkKind];

/** The words of a name or a value as filters compare them. */
export const plainWords = (text: string): string[] => fold(text).match(/[\p{L}\p{N}\p{M}+#]+/gu) ?? [];

function nameTest(value: string): (name: string) => boolean {
  const test = wordsTest(value);
  return (name) => test(plainWords(name));
}

/** The words of a value stand in a name's words one after the other, the last one by its beginning; hyphens are spaces. */
export function wordsTest(value: string): (words: readonly string[]) => boolean {
  const wanted = plainWords(value);
  const joined = wanted.join('');
  if (wanted.length === 0) return () => true;
  return (words) => {
    for (let at = 0; at + wanted.length <= words.length; at++)
      if (
        wanted.every((word, i) => (i === wanted.length - 1 ? words[at + i]!.startsWith(word) : words[at + i] === word))
      )
        return true;
    return words.join('').startsWith(joined);
  };
}

/** Names are few and documents many. */
function rememberingTest(test: (name: string) => boolean): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    let result = known.get(name);
    if (result === undefined) known.set(name, (result = test(name)));
    return result;
  };
}
