import type { Block, Cell } from '../html/blocks';
import { LIKELY, SURE } from './certainty';
import { ENOUGH, MOST } from './lists';
import type { IsOrdinary } from './personScore';
import { peopleScore } from './speakerNames';
import { BY, GIVEN, SPEAKER_WORDS } from './words';

const TITLES =
  /^(?:(?:talk|session|presentation)(?: title)?s?|titles?|intitulés?|vortr[aä]ge?|titel|thema|sessies?|lezing(?:en)?|praatjes?|presentaties?|conf[eé]rences?|titres?|sujets?|topics?|onderwerp(?:en)?|what|wat|was|quoi)$/i;
const SPEAKERS = new RegExp(
  String.raw`^(?:${SPEAKER_WORDS}|${GIVEN}\s${BY}|${BY}|vortragende[rn]?|oratrices?|présentat(?:eur|rice)s?|animateurs?|who|wie|wer|qui)(?:\(s\)|\/-?in(?:nen)?)?$`,
  'i',
);

/** May be the names of the talks, too. */
const NAMES = /^(?:names?|naam|namen?|noms?|nombres?)$/i;

/** Longer and wider tables hold something else. */
const MANY = 200;
const COLUMNS = 6;

/** A row of a table: the places of the blocks of its cells by column, and of the block behind it. */
export interface Row {
  readonly cells: Map<number, number[]>;
  end: number;
}

/** The rows of each table. */
export function rowsOfTables(blocks: readonly Block[]): readonly (readonly Row[])[] {
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

/** Which columns of a table hold titles and speakers: its head says so, or what stands in them. */
export function columnsOf(
  blocks: readonly Block[],
  head: Row,
  rows: readonly Row[],
  isOrdinary: IsOrdinary,
): { readonly titles: number; readonly speakers: number } | null {
  const called = (name: RegExp): number | undefined =>
    [...head.cells].find(([, [first = -1]]) => name.test(blocks[first]?.text ?? ''))?.[0];
  const [calledTitles, calledSpeakers, names] = [called(TITLES), called(SPEAKERS), called(NAMES)];
  const speakers =
    calledSpeakers ?? (calledTitles === undefined ? undefined : names) ?? peopleColumn(blocks, rows, isOrdinary);
  const titles =
    calledTitles ?? (calledSpeakers === undefined ? undefined : names) ?? titleColumn(blocks, rows, speakers);
  return titles === undefined || speakers === undefined || titles === speakers ? null : { titles, speakers };
}

const textOf = (blocks: readonly Block[], { cells }: Row, column: number): string =>
  (cells.get(column) ?? []).map((at) => blocks[at]?.text ?? '').join(' ');

/** The column in which most cells with words hold names, two of them beyond doubt. */
function peopleColumn(blocks: readonly Block[], rows: readonly Row[], isOrdinary: IsOrdinary): number | undefined {
  if (rows.length < ENOUGH || rows.length > MANY) return undefined;
  for (let column = 0; column < COLUMNS; column++) {
    const texts = rows.map((row) => textOf(blocks, row, column)).filter((text) => /\p{L}/u.test(text));
    const scores = texts.map((text) => peopleScore(text, isOrdinary));
    const likely = scores.filter((score) => score >= LIKELY).length;
    const sure = scores.filter((score) => score >= SURE).length;
    if (likely >= ENOUGH && likely >= MOST * texts.length && sure >= 2) return column;
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
