import type { Block } from '../html/blocks';
import { FAINT } from './certainty';
import { titleAndKind, type FoundTalk } from './foundTalk';
import { STEP } from './lists';
import type { IsOrdinary } from './personScore';
import { isPlainSection } from './plainSections';
import { readPeople } from './speakerNames';
import { columnsOf, rowsOfTables, type Row } from './tableColumns';

/** The rows of tables whose columns hold titles and speakers. */
export function* tableTalks(blocks: readonly Block[], isOrdinary: IsOrdinary): Generator<void, readonly FoundTalk[]> {
  const talks: FoundTalk[] = [];
  for (const [head, ...rows] of rowsOfTables(blocks)) {
    const columns = head && columnsOf(blocks, head, rows, isOrdinary);
    if (!columns) continue;
    for (const [at, row] of rows.entries()) {
      const talk = talkOfRow(blocks, row, columns, isOrdinary);
      if (talk) talks.push(talk);
      if (at % STEP === 0) yield;
    }
  }
  return talks;
}

function talkOfRow(
  blocks: readonly Block[],
  { cells, end }: Row,
  { titles, speakers }: { readonly titles: number; readonly speakers: number },
  isOrdinary: IsOrdinary,
): FoundTalk | null {
  const [heading] = cells.get(titles) ?? [];
  const names = cells.get(speakers) ?? [];
  const words = blocks[heading ?? -1]?.text.replaceAll('\n', ' ');
  if (heading === undefined || !words || isPlainSection(words)) return null;
  const people = readPeople(names.map((at) => blocks[at]?.text.replaceAll('\n', ', ')).join(', '), isOrdinary);
  // Names in a column of speakers need little to be believed.
  if (!people || people.score < FAINT) return null;
  const from = names.length === 1 && names[0] === heading + 1 ? heading + 2 : heading + 1;
  return { heading, from, to: end, words, ...titleAndKind(words), speakers: people.names };
}
