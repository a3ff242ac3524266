import type { Block } from '../html/blocks';
import type { FoundTalk } from './foundTalk';
import { ledTalks } from './ledTalks';
import { lineTalks } from './lineTalks';
import type { IsOrdinary } from './personScore';
import { proseTalks } from './proseTalks';
import { tableTalks } from './tableTalks';

/**
 * The talks of a post that has no headings for them: rows of a table whose columns say what they hold, items of a list that
 * begin with a title and name its speaker, or lines that are nothing but title and speaker. The caller knows that the
 * post is about talks.
 */
export function* listedTalks(blocks: readonly Block[], isOrdinary: IsOrdinary): Generator<void, readonly FoundTalk[]> {
  const inTables = yield* tableTalks(blocks, isOrdinary);
  if (inTables.length > 0) return inTables;
  const led = yield* ledTalks(blocks, isOrdinary);
  const lines = led.length > 0 ? led : yield* lineTalks(blocks, isOrdinary);
  const told = yield* proseTalks(blocks, isOrdinary);
  const isNew = ({ heading, title }: FoundTalk): boolean =>
    !lines.some((talk) => talk.title === title || (talk.heading <= heading && heading < talk.to));
  return [...lines, ...told.filter(isNew)].sort((a, b) => a.heading - b.heading);
}
