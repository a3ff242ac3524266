import { Mark, type Block, type Cell } from '../html/blocks';
import { CLEAR, Customs } from './customs';
import { cleanHeading, cleanTitle } from './headingParts';
import { isPlainSection, readGroup } from './plainSections';
import type { IsOrdinary } from './personScore';
import { proseTalks } from './proseTalks';
import { slugOf } from '../plainLetters';
import { PEOPLE, surePeople, TALK } from './peopleInText';
import { readPeople, type People } from './speakerNames';
import { readLines, SURE, type Heading } from './talkHeadings';
import { takeKind } from './talkKinds';
import type { FoundTalk } from './talksOfPost';
import { titlesIn } from './titlesInText';

/**
 * The talks of a post that has no headings for them: rows of a table whose columns say what they hold, items of a list that
 * begin with a title and name its speaker, or lines that are nothing but title and speaker. The caller knows that the post is about talks.
 */
export function* listedTalks(blocks: readonly Block[], isOrdinary: IsOrdinary): Generator<void, readonly FoundTalk[]> {
  const inTables = yield* talksOfTables(blocks, isOrdinary);
  if (inTables.length > 0) return inTables;
  const led = yield* talksOfLists(blocks, isOrdinary);
  const lines = led.length > 0 ? led : yield* talksOfLines(blocks, isOrdinary);
  const told = yield* proseTalks(blocks, isOrdinary);
  const isNew = ({ heading, title }: FoundTalk): boolean =>
    !lines.some((talk) => talk.title === title || (talk.heading <= heading && heading < talk.to));
  return [...lines, ...told.filter(isNew)].sort((a, b) => a.heading - b.heading);
}

/**
 * The talks of lists outside of the talks that headings have, where nearly every item is one; those that a heading has, too,
 * are told there.
 */
export function* talksBeside(
  blocks: readonly Block[],
  talks: readonly FoundTalk[],
  isOrdinary: IsOrdinary,
): Generator<void, readonly FoundTalk[]> {
  const found: FoundTalk[] = [];
  for (const [from, to] of listsOf(blocks)) {
    if (talks.some((talk) => talk.heading < to && from < talk.to)) continue;
    const heading = blocks.slice(0, from).findLast(({ level }) => level > 0)?.text ?? '';
    const before = [heading, ...blocks.slice(Math.max(0, from - 2), from).map(({ text }) => text)];
    if (before.some((text) => MISSED.test(text))) continue;
    if (heading !== '' && readGroup(heading) === null && !before.some((text) => TALK.test(text))) continue;
    const listed = talksOfRun(blocks, yield* readRun(blocks, 'li', [from, to], isOrdinary));
    found.push(...listed);
  }
  const titles = new Set(found.length > 0 ? talks.map(({ title }) => slugOf(title)) : []);
  return found.filter(({ title }) => !titles.has(slugOf(title)));
}

/** Before a list of talks of which there are no notes. */
const MISSED =
  /(?<!\p{L})(?:missed|miss|could(?: not|n['’]t)|did(?: not|n['’]t)|watch|to see|catch up|later|verpasst|ansehen|anschauen|nachholen|gemist|gemiste|(?:te )?bekijken|terugkijken|manqués?|ratés?|à voir|(?:re)?voir|regarder|perdí|ver|perdi|assistir|vedere)(?!\p{L})/iu;

const TITLES =
  /^(?:(?:talk|session|presentation)(?: title)?s?|titles?|intitulés?|vortr[aä]ge?|titel|thema|sessies?|lezing(?:en)?|praatjes?|presentaties?|conf[eé]rences?|titres?|sujets?|topics?|onderwerp(?:en)?|what|wat|was|quoi)$/i;
const SPEAKERS =
  /^(?:speakers?|presenters?|presented by|by|sprecher(?:in|innen)?|referent(?:in|en|innen)?|vortragende[rn]?|sprekers?|door|von|par|intervenant(?:e|s|es)?|orateurs?|oratrices?|présentat(?:eur|rice)s?|animateurs?|conférenci(?:er|ère)s?|who|wie|wer|qui)(?:\(s\)|\/-?in(?:nen)?)?$/i;

/** May be the names of the talks, too. */
const NAMES = /^(?:names?|naam|namen?|noms?|nombres?)$/i;

/** Names in a column of speakers need little to be believed. */
const BELIEVED = 0.2;

interface Row {
  readonly cells: Map<number, number[]>;
  end: number;
}

function* talksOfTables(blocks: readonly Block[], isOrdinary: IsOrdinary): Generator<void, readonly FoundTalk[]> {
  const talks: FoundTalk[] = [];
  for (const [head, ...rows] of rowsOfTables(blocks)) {
    const columnOf = (name: RegExp): number | undefined =>
      [...(head?.cells ?? [])].find(([, [first = -1]]) => name.test(blocks[first]?.text ?? ''))?.[0];
    const labelled = columnOf(SPEAKERS);
    const speakers =
      labelled ??
      (columnOf(TITLES) === undefined ? undefined : columnOf(NAMES)) ??
      peopleColumn(blocks, rows, isOrdinary);
    const titles =
      columnOf(TITLES) ?? (labelled === undefined ? undefined : columnOf(NAMES)) ?? titleColumn(blocks, rows, speakers);
    if (titles === undefined || speakers === undefined || titles === speakers) continue;
    for (const [at, row] of rows.entries()) {
      const talk = talkOfRow(blocks, row, titles, speakers, isOrdinary);
      if (talk) talks.push(talk);
      if (at % STEP === 0) yield;
    }
  }
  return talks;
}

const textOf = (blocks: readonly Block[], { cells }: Row, column: number): string =>
  (cells.get(column) ?? []).map((at) => blocks[at]?.text ?? '').join(' ');

/** The column in which most cells with words hold names, two of them beyond doubt. */
function peopleColumn(blocks: readonly Block[], rows: readonly Row[], isOrdinary: IsOrdinary): number | undefined {
  if (rows.length < ENOUGH || rows.length > MANY) return undefined;
  for (let column = 0; column < COLUMNS; column++) {
    const texts = rows.map((row) => textOf(blocks, row, column)).filter((text) => /\p{L}/u.test(text));
    const scores = texts.map((text) => readPeople(text, isOrdinary)?.score ?? 0);
    const likely = scores.filter((score) => score >= LIKELY).length;
    if (likely >= ENOUGH && likely >= MOST * texts.length && scores.filter((score) => score >= SURE).length >= 2)
      return column;
  }
  return undefined;
}

/** The column beside that of the people that has the most words. */
function titleColumn(blocks: readonly Block[], rows: readonly Row[], people: number | undefined): number | undefined {
  if (people === undefined || rows.length > MANY) return undefined;
  const words = Array.from({ length: COLUMNS }, (_, column) =>
    column === people ? 0 : rows.filter((row) => /\p{L}+\s+\p{L}+/u.test(textOf(blocks, row, column))).length,
  );
  const most = Math.max(...words);
  return most >= MOST * rows.length ? words.indexOf(most) : undefined;
}

/** Longer and wider tables hold something else. */
const MANY = 200;
const COLUMNS = 6;

function talkOfRow(
  blocks: readonly Block[],
  { cells, end }: Row,
  titles: number,
  speakers: number,
  isOrdinary: IsOrdinary,
): FoundTalk | undefined {
  const [heading] = cells.get(titles) ?? [];
  const names = cells.get(speakers) ?? [];
  const words = blocks[heading ?? -1]?.text.replaceAll('\n', ' ');
  const people = readPeople(names.map((at) => blocks[at]?.text.replaceAll('\n', ', ')).join(', '), isOrdinary);
  if (heading === undefined || !words || isPlainSection(words) || !people || people.score < BELIEVED) return undefined;
  const { text, kind } = takeKind(cleanHeading(words));
  const from = names.length === 1 && names[0] === heading + 1 ? heading + 2 : heading + 1;
  return { heading, from, to: end, words, title: cleanTitle(text), speakers: people.names, kind: kind ?? 'talk' };
}

/** The rows of each table, with the blocks of their cells by column. */
function rowsOfTables(blocks: readonly Block[]): readonly (readonly Row[])[] {
  const tables = new Map<number, Map<number, Row>>();
  for (const [at, { cell }] of blocks.entries()) {
    if (!isInRow(cell)) continue;
    const rows = within(tables, cell.table, () => new Map<number, Row>());
    const row = within(rows, cell.row, () => ({ cells: new Map<number, number[]>(), end: at }));
    within(row.cells, cell.column, () => []).push(at);
    row.end = at + 1;
  }
  return [...tables.values()].map((rows) => [...rows.values()]);
}

function within<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}

const isInRow = (cell: Cell | null): cell is Cell => cell !== null && cell.column >= 0;

/** What follows a title: its speaker, up to the end of the sentence. */
const BY_SPEAKER =
  /^[”"’»]?\s*(?:,\s*)?(?:(?:by|von|door|par|por|de|di|av|af|przez)\s+(?:[\p{Ll}’']+\s+){0,3}|[–—-]\s+|\(|(?<=,\s*))((?:[^.:;!?()]|(?<=\s\p{Lu})[.]){3,80}?)(?=\s*(?:(?<!\s\p{Lu})[.]|[:;!?()])|\s[–—-]\s|\n|$)/u;

/** So many of the items that begin with a title must name a speaker, and one of them beyond doubt. */
const MOST = 0.6;

/** After so many blocks others have their turn. */
const STEP = 200;

/** "Title - Jane Doe", "Jane Doe - Title": both in the words that an item begins with. */
function pairOf(words: string, isOrdinary: IsOrdinary): { title: string; people: People } | null {
  const cuts = [...words.matchAll(/\s[-–—]{1,3}\s/g)];
  const [first, last] = [cuts[0], cuts.at(-1)];
  if (!first || !last) return null;
  const right = readPeople(words.slice(last.index + last[0].length), isOrdinary);
  const left = readPeople(words.slice(0, first.index), isOrdinary);
  const isRight = (right?.score ?? 0) > (left?.score ?? 0);
  const people = isRight ? right : left;
  if (!people || people.score < PERSON || Math.min(right?.score ?? 0, left?.score ?? 0) >= PERSON) return null;
  return { title: isRight ? words.slice(0, last.index) : words.slice(first.index + first[0].length), people };
}

/** From here on a name is a person's. */
const PERSON = 0.5;

/** Who stands behind a title: up to the end of the sentence, or who is named first where the sentence goes on. */
function speakerBehind(rest: string, isOrdinary: IsOrdinary): People | null {
  const people = readPeople(BY_SPEAKER.exec(rest)?.[1] ?? '', isOrdinary);
  if (people && people.score >= LIKELY) return people;
  const by = BY_WORD.exec(rest)?.[0];
  const first = by === undefined ? undefined : [...rest.slice(by.length).matchAll(PEOPLE)][0];
  const names = first?.index === 0 ? surePeople(first[0], isOrdinary) : null;
  return names === null ? people : readPeople(names, isOrdinary);
}

const BY_WORD = /^[”"’»]?\s*(?:,\s*)?(?:by|von|door|par|por|av|af|przez)\s+(?=\p{Lu})/u;

/** Items, and paragraphs, that begin with a title that stands out, and name its speaker. */
function* talksOfLists(blocks: readonly Block[], isOrdinary: IsOrdinary): Generator<void, readonly FoundTalk[]> {
  const talks: FoundTalk[] = [];
  let items = 0;
  let isSure = false;
  for (const [heading, block] of blocks.entries()) {
    if (heading % STEP === 0) yield;
    const led = block.footnote === null ? leadingTitle(block) : undefined;
    if (!led) continue;
    // The paragraph of a loose list is an item, too; a link that begins any other one is no title.
    const isItem = block.tag === 'li' || (led.marks & ~Mark.Link) !== 0;
    if (isItem) items++;
    const behind = speakerBehind(led.rest, isOrdinary);
    const pair =
      behind && behind.score >= PERSON ? { title: led.title, people: behind } : pairOf(led.title, isOrdinary);
    if (!pair) continue;
    const { title, people } = pair;
    if (!isItem) items++;
    isSure ||= people.score >= SURE;
    const { text, kind } = takeKind(cleanHeading(title));
    const words = block.text.replaceAll('\n', ' ');
    const found = { words, title: cleanTitle(text), speakers: people.names, kind: kind ?? 'talk' } as const;
    // The item is title and text in one.
    talks.push({ ...found, heading, from: heading, to: heading + 1 });
  }
  if (talks.length < 2 || talks.length < MOST * items || !isSure) return [];
  return talks.map((talk, at) => ({ ...talk, to: endOf(blocks, talk.heading, talks[at + 1]?.heading) }));
}

/** Fewer lines of one kind may be anything. */
const ENOUGH = 3;
const LONGEST = 160;
const LIKELY = 0.55;

/** Plain lines, or items, that are nothing but a title and its speakers, read together like headings. */
function* talksOfLines(blocks: readonly Block[], isOrdinary: IsOrdinary): Generator<void, readonly FoundTalk[]> {
  const items = talksAmong(blocks, yield* readRun(blocks, 'li', WHOLE, isOrdinary));
  return [...items, ...talksOfRun(blocks, yield* readRun(blocks, 'p', WHOLE, isOrdinary))];
}

/** Of all items together or, where they are not, of one list of several. */
function talksAmong(blocks: readonly Block[], run: Run): readonly FoundTalk[] {
  const items = talksOfRun(blocks, run);
  const lists = items.length > 0 ? [] : listsOf(blocks);
  if (lists.length < 2) return items;
  return lists.flatMap((within) => talksOfRun(blocks, { ...run, within }));
}

/** The lists, as places from and to. */
function listsOf(blocks: readonly Block[]): readonly Places[] {
  const lists: Places[] = [];
  let from = -1;
  for (const [at, { tag }] of [...blocks, { tag: '' }].entries()) {
    if (tag === 'li' && from < 0) from = at;
    if (tag === 'li' || from < 0) continue;
    if (at - from >= ENOUGH) lists.push([from, at]);
    from = -1;
  }
  return lists;
}

/** From, and to before which, blocks stand. */
type Places = readonly [number, number];
const WHOLE: Places = [0, Infinity];

/** The lines of one tag, read like headings, and where of them talks are looked for. */
interface Run {
  readonly tag: string;
  readonly headings: readonly Heading[];
  readonly within: Places;
}

function* readRun(blocks: readonly Block[], tag: string, within: Places, isOrdinary: IsOrdinary): Generator<void, Run> {
  const headings = yield* readLines(blocks, { tag, within }, isOrdinary);
  return { tag, headings, within };
}

function talksOfRun(blocks: readonly Block[], { tag, headings: all, within: [from, to] }: Run): readonly FoundTalk[] {
  const headings = all.filter(({ index }) => index >= from && index < to);
  const customs = new Customs(headings);
  if (customs.sure < 2 || customs.likely < ENOUGH) return [];
  const found: FoundTalk[] = [];
  for (const heading of headings) {
    const reading = customs.best(heading, CLEAR);
    if (!reading || (/[.]$/.test(heading.words) && TELLS.test(reading.title))) continue;
    const { text, kind } = takeKind(markedTitle(blocks[heading.index], reading.title));
    found.push({
      heading: heading.index,
      from: heading.index + (reading.below < 0 ? 0 : 1),
      to: heading.index + 1,
      words: heading.words,
      title: text,
      speakers: reading.speakers,
      kind: kind ?? heading.kind ?? 'talk',
    });
  }
  // "… and the very talented Jane Doe": where titles begin with capitals, what does not is text.
  const haveCapitals = found.some(({ title }) => CAPITAL.test(title));
  const talks = haveCapitals ? found.filter(({ title }) => !SMALL.test(title)) : found;
  const lines = blocks.slice(from, to).filter((block) => block.tag === tag && isLine(block)).length;
  if (talks.length < ENOUGH || talks.length < MOST * lines) return [];
  return talks.map((talk, at) => ({ ...talk, to: endOf(blocks, talk.heading, talks[at + 1]?.heading) }));
}

/** "For the first talk I went to <a>Title</a> by Jane Doe": of words that end with a title that stands out, that title. */
function markedTitle(block: Block | undefined, words: string): string {
  if (block?.tag !== 'p') return words;
  const marked = titlesIn(block).find((place) => place.words.length < words.length && words.endsWith(place.words));
  return marked?.words ?? words;
}

const CAPITAL = /^\P{L}*\p{Lu}/u;
const SMALL = /^\p{Ll}+\s/u;
/** How sentences begin, and titles hardly do. */
const TELLS =
  /^(?:I|We|My|Our|The (?:next|last|first|second|third)|Ich|Wir|Der (?:nächste|letzte|erste)|Ik|De (?:volgende|laatste|eerste)|Je|J['’]ai|Nous|La (?:première|dernière))\s/u;

/** A line with words that is no sentence and no break. */
const isLine = ({ text, level, footnote }: Block): boolean =>
  level === 0 &&
  footnote === null &&
  text.length <= LONGEST &&
  /\p{L}/u.test(text) &&
  !/[.!?:]$/.test(text) &&
  !isPlainSection(cleanHeading(text));

/** Where the text of an item ends: with its list, or for a paragraph with the next heading. */
function endOf(blocks: readonly Block[], heading: number, next = blocks.length): number {
  const tag = blocks[heading]?.tag;
  const isOutside = ({ level, footnote, tag: other }: Block): boolean =>
    level > 0 || footnote !== null || (tag === 'li' && other !== 'li');
  const end = blocks.slice(heading + 1, next).findIndex(isOutside);
  return end < 0 ? next : heading + 1 + end;
}

/** The link or the bold words that an item begins with, and what stands behind it; of a paragraph also the emphasised ones. */
function leadingTitle(
  block: Block,
): { readonly title: string; readonly marks: number; readonly rest: string } | undefined {
  if (block.tag !== 'li' && block.tag !== 'p') return undefined;
  const runs = block.runs.filter((run) => run.text.trim() !== '');
  const at = /^[\s“"„«]+$/u.test(runs[0]?.text ?? '') ? 1 : 0;
  const title = runs[at];
  const wanted = Mark.Link | Mark.Bold | (block.tag === 'p' ? Mark.Italic : 0);
  if (!title || (title.marks & wanted) === 0) return undefined;
  const rest = runs.slice(at + 1).map((run) => run.text);
  return { title: title.text, marks: title.marks & wanted, rest: rest.join('').replaceAll('\u001F', '\n') };
}
