import { titleAndKind, type FoundTalk } from './foundTalk';
import { PEOPLE, surePeople } from './peopleInText';
import type { IsOrdinary } from './personScore';
import { readPeople } from './speakerNames';
import { TALK_WORDS } from './words';

/** How far before a speaker the sentence is looked at. */
const NEAR = 220;
/** Words that titles have in lower case, too. */
const SMALL =
  "(?:of|the|and|a|an|in|on|for|to|with|without|from|your|our|my|vs\\.?|at|as|is|it|or|how|you|we|are|not|be|n['’]t)";
/** "… talk that I went to Adventures of a Contract Developer by": capitals tell where the title begins. */
const TITLE_BY = new RegExp(
  String.raw`(?<=\s)((?:(?!I\s)[\p{Lu}\d][^\s.!?]*)(?:[?!]?\s(?:[\p{Lu}\d&–-][^\s.!?]*|${SMALL})){2,14}[?!]?),?\sby\s$`,
  'u',
);
/** What the sentence before a title must say: it is one of the talks. */
const ONE_OF_THEM = new RegExp(
  String.raw`(?<!\p{L})(?:${TALK_WORDS}|first|second|third|fourth|fifth|next|last|final)(?!\p{L})[^.!?]*\s(?:was|is|were|went to|attended|saw|to|in|on|called|titled|entitled|named)\s$`,
  'iu',
);

/** "The next talk I went to was Some Title by Jane Doe.": talks that a paragraph names without any marks. */
export function unmarkedTalks(
  text: string,
  isOrdinary: IsOrdinary,
): readonly Pick<FoundTalk, 'title' | 'speakers' | 'kind'>[] {
  if (!text.includes(' by ')) return [];
  const talks: Pick<FoundTalk, 'title' | 'speakers' | 'kind'>[] = [];
  for (const match of text.matchAll(PEOPLE)) {
    const before = text.slice(Math.max(0, match.index - NEAR), match.index);
    const [, title] = before.endsWith(' by ') ? (TITLE_BY.exec(before) ?? []) : [];
    if (title === undefined || !ONE_OF_THEM.test(before.slice(0, before.lastIndexOf(title)))) continue;
    const people = surePeople(match[0], isOrdinary);
    const names = people === null ? null : readPeople(people, isOrdinary);
    if (names) talks.push({ ...titleAndKind(title), speakers: names.names });
  }
  return talks;
}
