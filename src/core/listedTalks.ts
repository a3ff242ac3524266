import { Mark, type Block, type Cell } from './blocks';
import { cleanHeading, cleanTitle } from './headingParts';
import { isPlainSection } from './plainSections';
import { readPeople, type IsOrdinary } from './speakerNames';
import { SURE } from './talkHeadings';
import { takeKind } from './talkKinds';
import type { FoundTalk } from './talksOfPost';

/**
 * The talks of a post that has no headings for them: rows of a table whose columns say what they hold, or items of a list
 * that begin with a linked title and name its speaker. The caller knows that the post is about talks.
 */
export function listedTalks(blocks: readonly Block[], isOrdinary: IsOrdinary): readonly FoundTalk[] {
  const inTables = talksOfTables(blocks, isOrdinary);
  return inTables.length > 0 ? inTables : talksOfLists(blocks, isOrdinary);
}

const TITLES =
  /^(?:(?:talk|session|presentation)(?: title)?s?|titles?|vortr[aä]ge?|titel|thema|sessies?|lezing(?:en)?|praatjes?|presentaties?|conf[eé]rences?|titres?|sujets?|topics?)$/i;
const SPEAKERS =
  /^(?:speakers?|presenters?|presented by|by|sprecher(?:in|innen)?|referent(?:in|en|innen)?|vortragende[rn]?|sprekers?|door|von|par|intervenant(?:e|s|es)?|orateurs?|oratrices?)(?:\(s\)|\/-?in(?:nen)?)?$/i;

/** Names in a column of speakers need little to be believed. */
const BELIEVED = 0.2;

interface Row {
  readonly cells: Map<number, number[]>;
  end: number;
}

function talksOfTables(blocks: readonly Block[], isOrdinary: IsOrdinary): readonly FoundTalk[] {
  return rowsOfTables(blocks).flatMap(([head, ...rows]) => {
    const columnOf = (name: RegExp): number | undefined =>
      [...(head?.cells ?? [])].find(([, [first = -1]]) => name.test(blocks[first]?.text ?? ''))?.[0];
    const [titles, speakers] = [columnOf(TITLES), columnOf(SPEAKERS)];
    if (titles === undefined || speakers === undefined) return [];
    return rows.flatMap((row) => talkOfRow(blocks, row, titles, speakers, isOrdinary) ?? []);
  });
}

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
  const within = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
    const found = map.get(key) ?? make();
    map.set(key, found);
    return found;
  };
  for (const [at, { cell }] of blocks.entries()) {
    if (!isInRow(cell)) continue;
    const rows = within(tables, cell.table, () => new Map<number, Row>());
    const row = within(rows, cell.row, () => ({ cells: new Map<number, number[]>(), end: at }));
    within(row.cells, cell.column, () => []).push(at);
    row.end = at + 1;
  }
  return [...tables.values()].map((rows) => [...rows.values()]);
}

const isInRow = (cell: Cell | null): cell is Cell => cell !== null && cell.column >= 0;

/** What follows a linked title: its speaker, up to the end of the sentence. */
const BY_SPEAKER =
  /^[”"’»]?\s*(?:,\s*)?(?:(?:by|von|door|par)\s+|[–—-]\s+|\()([^.:;!?()]{3,80}?)(?=[.:;!?)]|\s[–—-]\s|\n|$)/u;

/** So many of the items that begin with a link must name a speaker, and one of them beyond doubt. */
const MOST = 0.6;

function talksOfLists(blocks: readonly Block[], isOrdinary: IsOrdinary): readonly FoundTalk[] {
  const talks: FoundTalk[] = [];
  let items = 0;
  let isSure = false;
  for (const [heading, block] of blocks.entries()) {
    const linked = block.tag === 'li' && block.footnote === null ? linkedTitle(block) : undefined;
    if (!linked) continue;
    items++;
    const people = readPeople(BY_SPEAKER.exec(linked.rest)?.[1] ?? '', isOrdinary);
    if (!people || people.score < 0.5) continue;
    isSure ||= people.score >= SURE;
    const { text, kind } = takeKind(cleanHeading(linked.title));
    const words = block.text.replaceAll('\n', ' ');
    const found = { words, title: cleanTitle(text), speakers: people.names, kind: kind ?? 'talk' } as const;
    // The item is title and text in one.
    talks.push({ ...found, heading, from: heading, to: heading + 1 });
  }
  return talks.length >= 2 && talks.length >= MOST * items && isSure ? talks : [];
}

/** The link that an item begins with, and what stands behind it. */
function linkedTitle(block: Block): { readonly title: string; readonly rest: string } | undefined {
  const runs = block.runs.filter((run) => run.text.trim() !== '');
  const at = /^[\s“"„«]+$/u.test(runs[0]?.text ?? '') ? 1 : 0;
  const link = runs[at];
  if (!link || (link.marks & Mark.Link) === 0) return undefined;
  const rest = runs.slice(at + 1).map((run) => run.text);
  return { title: link.text, rest: rest.join('').replaceAll('\u001F', '\n') };
}
