import type { Block } from '../html/blocks';
import { SURE } from './certainty';
import { GAVE_A_TALK, PEOPLE, SPEAKS, surePeople, TALK } from './peopleInText';
import type { IsOrdinary } from './personScore';
import { peopleScore, readPeople } from './speakerNames';
import { titleAndKind, type FoundTalk } from './foundTalk';
import { titlesIn, type TitlePlace } from './titlesInText';
import { creditedPeople, laterPeople } from './toldPeople';
import { unmarkedTalks } from './unmarkedTalks';
import { BY, BY_OR_OF, TALK_WORDS } from './words';

/** After so many blocks others have their turn. */
const STEP = 50;
/** How far from a title the text may credit somebody. */
const NEAR = 120;
/** The sentence after a title in quotation marks may say whose talk it was. */
const NEXT = 150;
/** What stands before a title and may be of its sentence. */
const LEAD = 400;

/**
 * The talks of a post that only its running text names, with a title in quotation marks or with a look of its own and who
 * gave it: "Jane Doe’s talk “Title”", "Jane Doe spoke about “Title”", "“Title” by Jane Doe". Their notes
 * are the paragraph. The caller knows that the post is about talks.
 */
export function* proseTalks(blocks: readonly Block[], isOrdinary: IsOrdinary): Generator<void, readonly FoundTalk[]> {
  const talks: FoundTalk[] = [];
  // What the heading says of its section, and the paragraph before a list of its items.
  let section = '';
  let leadIn = '';
  for (const [heading, block] of blocks.entries()) {
    if (heading % STEP === STEP - 1) yield;
    const isText = block.tag === 'p' || block.tag === 'li';
    if (block.level > 0) section = block.text;
    if (block.tag !== 'li') leadIn = block.text;
    if (block.footnote !== null || block.level > 0 || !isText) continue;
    const isAboutTalks =
      [block.text, section, leadIn].some((words) => TALK.test(words)) ||
      SPEAKS.test(block.text) ||
      BEGINS.test(block.text);
    for (const found of isAboutTalks ? talksIn(block, isOrdinary) : [])
      if (!talks.some(({ title }) => title === found.title))
        talks.push({ ...found, heading, from: heading, to: heading + 1, words: found.title });
  }
  return talks;
}

/** The first talk of a paragraph, and those that are named in one breath with who gave them ("Title by Jane Doe"). */
function talksIn(block: Block, isOrdinary: IsOrdinary): readonly Pick<FoundTalk, 'title' | 'speakers' | 'kind'>[] {
  const talks: Pick<FoundTalk, 'title' | 'speakers' | 'kind'>[] = [];
  const places = titlesIn(block);
  for (const [at, place] of places.entries()) {
    const beside = creditedBehind(place, places[at + 1]?.start, block, isOrdinary) ?? owned(place, block, isOrdinary);
    const names = beside ?? (talks.length === 0 ? creditedWith(place, block, isOrdinary) : null);
    const people = names === null ? null : readPeople(names, isOrdinary);
    if (!people) continue;
    talks.push({ ...titleAndKind(place.words), speakers: people.names });
  }
  return talks.length > 0 ? talks : unmarkedTalks(block.text, isOrdinary);
}

/** Who is credited with a title in its sentence or in the one beside it. */
function creditedWith({ start, end, isQuoted }: TitlePlace, { text }: Block, isOrdinary: IsOrdinary): string | null {
  const before = sentenceBefore(text.slice(Math.max(0, start - LEAD), start));
  const after = sentenceAfter(text.slice(end, end + NEAR));
  const isNone = NO_TALK.test(before.slice(-60)) || OWN.test(before.slice(-60)) || GAVE_OWN.test(before);
  if (isNone || QUOTE.test(after.slice(0, 60))) return null;
  const around = creditedAround(before, after, isQuoted, isOrdinary);
  if (around !== null || !(isQuoted || NAMES_A_TALK.test(before))) return around;
  return creditedNear(text, start, end, isOrdinary);
}

/** "Title by Jane Doe": who is named behind a title at once, and before the next one. */
function creditedBehind(
  { start, end }: TitlePlace,
  next: number | undefined,
  { text }: Block,
  isOrdinary: IsOrdinary,
): string | null {
  if (NO_TALK.test(text.slice(Math.max(0, start - 60), start))) return null;
  const after = sentenceAfter(text.slice(end, Math.min(end + NEAR, next ?? Infinity)));
  const by = QUOTE.test(after.slice(0, 60)) ? undefined : BY_AT_ONCE.exec(after)?.[0];
  const people = by === undefined ? null : firstPeople(after.slice(by.length), isOrdinary);
  return people?.at === 0 ? people.people : null;
}

/** "Jane Doe’s “Title”": whose it is said to be right before it. */
function owned({ start, isQuoted }: TitlePlace, { text }: Block, isOrdinary: IsOrdinary): string | null {
  const before = text.slice(Math.max(0, start - NEAR), start);
  if (!isQuoted || !OWNS.test(before)) return null;
  const last = lastPeople(before.trimEnd(), isOrdinary);
  return last && /^['’]?$/u.test(before.slice(last.end).trim()) ? last.people : null;
}

const OWNS = /\p{L}(?:['’]s|s['’])\s$/u;

const BY_AT_ONCE = new RegExp(String.raw`^[”"’»]?,?\s${BY}\s`, 'u');

/**
 * "The talk by Jane Doe was fun. The talk “Title” …", "“Title”. In this talk by Jane Doe …": who gave it is in another
 * sentence.
 */
function creditedNear(text: string, start: number, end: number, isOrdinary: IsOrdinary): string | null {
  const before = text.slice(Math.max(0, start - NEXT), start);
  const named = ENDS_WITH_TALK.test(before) ? creditedPeople(before, isOrdinary) : null;
  const next = text.slice(end, end + NEXT).replace(/^[\s\p{P}]+/u, '');
  return named ?? creditedPeople(next, isOrdinary) ?? (TALK.test(before) ? laterPeople(next, isOrdinary) : null);
}

/** "“Title” by Jane Doe. …": what an item or a paragraph begins with. */
const BEGINS = new RegExp(String.raw`^[“"„«][^“”"„«»]{6,150}[”"“»],?\s${BY_OR_OF}\s\p{Lu}`, 'u');

/** "The last talk of the day: Title". */
const NAMES_A_TALK = new RegExp(
  String.raw`${TALK.source}[^.!?]{0,60}(?::|\swas|\sis|\swar|\sist|\sétait|\sè)\s*$`,
  'iu',
);
const ENDS_WITH_TALK = new RegExp(String.raw`(?<!\p{L})${TALK_WORDS}[\s,:]*$`, 'iu');

/** Before what is no talk: "her book “Title”". */
const NO_TALK =
  /(?<!\p{L})(?:books?|papers?|articles?|posts?|blog|podcast|novel|films?|movie|quot\p{L}+|sa(?:id|ys)|read(?:ing)?|recommend\p{L}*|gelesen|las|lees|gelezen|lu|boek|artikel|buch|livre)(?!\p{L})[^.]{0,25}$/iu;
/** Before the author's own talk. */
const OWN = /(?<!\p{L})(?:my|our|mijn|mein(?:en|em|e)?|mon|ma|mi|meu|minha|il mio|min)\s(?:\p{L}+\s){0,2}$/iu;
/** "I gave a talk called “Title” with Jane Doe". */
const GAVE_OWN =
  /(?<!\p{L})(?:I|we|ich|wir|ik|wij|nous|j['’]ai|io|yo|eu)\s(?:\p{L}+\s){0,3}?(?:gave|presented|spoke|talked|held|showed|did|hielt(?:en)?|gehalten|gaf|gaven|hield|présenté|donné)\s[^.!?]*$/iu;

/** Behind what somebody only said. */
const QUOTE = /(?<!\p{L})(?:quot|zit(?:at|ier)|cit(?:at|é|eer))/iu;

const sentenceBefore = (text: string): string =>
  (text.split(/(?<=\p{Ll}{2}[)”"]?[.!?])\s+(?=\p{Lu})/u).at(-1) ?? '').slice(-NEAR * 1.5);

const sentenceAfter = (text: string): string => text.split(/(?<=\p{L}\p{Ll}[)”"]?[.!?])\s/u)[0] ?? '';

/** Between a title and who gave it. */
const BETWEEN =
  /^[\s,]*(?:\([^)]*\)\s*)?(?:que nous (?:a|ont) présentée?s?\s|(?:\p{L}+\s){0,2}?(?:by|from|von|vom|van|door|par|de|with|mit|avec|con|com|med|por)\s+(?:(?:o|el|il|den|the)\s+)?)/u;
/** "“Title” — Jane Doe", "Title, where Jane Doe …": behind it at once. */
const DASHED = /^\s*[-–—]{1,3}\s+/u;
const WHERE = /^,\s(?:where|in which|waarin|wobei|in dem|où|dans laquelle|donde|dove|onde)\s/iu;
const BY_LAST = /(?<!\p{L})(?:by|from|of|von|vom|van|door|par|de|med|por)\s$/u;
const IN_BRACKETS = /^\s*\(([^()]{5,80})\)/u;

/** Who is said, before a title or behind it, to have given it; as written. */
function creditedAround(before: string, after: string, isQuoted: boolean, isOrdinary: IsOrdinary): string | null {
  const by = BETWEEN.exec(after)?.[0];
  const next = by === undefined ? null : firstPeople(after.slice(by.length), isOrdinary);
  if (next?.at === 0) return next.people;
  const close = (isQuoted ? DASHED.exec(after)?.[0] : undefined) ?? WHERE.exec(after)?.[0];
  const told = close === undefined ? null : firstPeople(after.slice(close.length), isOrdinary);
  if (told?.at === 0) return told.people;
  const inner = isQuoted ? IN_BRACKETS.exec(after)?.[1] : undefined;
  if (inner !== undefined && peopleScore(inner, isOrdinary) >= SURE) return inner;
  // "Title: this talk by Jane Doe …", "Title Jane Doe is a great speaker", where an item begins with its title.
  if (before.trim() === '')
    return creditedPeople(after, isOrdinary) ?? firstWords(after, isOrdinary) ?? laterPeople(after.trim(), isOrdinary);
  const named = namedBefore(before, isQuoted, isOrdinary);
  if (named !== null) return named;
  // "In the first talk, called “Title”, Jane Doe …"
  const isIn = isQuoted && /^(?:in|during|bei|dans|en)\s$/iu.test(before.trimStart());
  const follows = isIn || TALK.test(before) ? firstPeople(after, isOrdinary) : null;
  if (!follows) return null;
  if (follows.at <= (isIn ? NEAR : 25) && /^[”"’\s]*,/u.test(after)) return follows.people;
  // "In seinem Vortrag „Titel“ zeigte Jane Doe …"
  return follows.at <= 25 && isQuoted && SPEAKS.test(after.slice(0, follows.at)) ? follows.people : null;
}

/** What only looks like a title stands right behind the talk that it is the title of. */
const TALK_NEAR = 45;
/** "Then it was Jane Doe’s turn: her “Title” …" */
const HIS =
  /(?<!\p{L})(?:his|her|their|il suo|la sua|sein(?:em|en)?|ihr(?:em|en)?|son|sa|su|zijn|haar)\s(?:\p{L}+\s){0,2}$/iu;
const SHOWED =
  /^\s(?:presented|presents|gave|gives|presenteerde|presenteert|introduceerde|präsentierte|stellte|hielt|présent(?:e|ait|a)|a présenté|presentó|apresentou)\s(?:(?:us|ons|uns|nous)\s)?$/u;
/** "Jane Doe showed us in Title", "Jane Doe of Acme with “Title”". */
const IN_A_TALK = /^[^.!?]{0,60}\sin\s(?:(?:his|her|their|the|seinem|ihrem)\s(?:\p{L}+\s){0,2})?$/iu;
const WITH_A_TALK = /^[^.!?]{0,40}\s(?:with|mit|met|avec|con|com)\s(?:\p{L}+\s){0,3}$/iu;

/** "Jane Doe’s “Title”", "Jane Doe spoke about “Title”", "Jane Doe gave a talk on Title", "a talk by Jane Doe, “Title”". */
function namedBefore(before: string, isQuoted: boolean, isOrdinary: IsOrdinary): string | null {
  const last = lastPeople(before, isOrdinary);
  if (!last) return null;
  const between = before.slice(last.end);
  if (/['’]s$/.test(last.words) || /^['’]\s/.test(between))
    return /^['’]?(?:\s[\p{L}\p{N}]+){0,5}[\s,:“„«"‘]*$/u.test(between) ? last.people : null;
  if (IN_A_TALK.test(between) || (isQuoted && WITH_A_TALK.test(between))) return last.people;
  // "Jane Doe presented Title": nothing else in the sentence.
  if (last.at === 0 && SHOWED.test(between)) return last.people;
  const near = isQuoted ? between : between.slice(-TALK_NEAR);
  const says = GAVE_A_TALK.test(near) || (isQuoted ? SPEAKS.test(between) || HIS.test(between) : TALK.test(near));
  if (between.length <= NEAR && says) return last.people;
  const lead = before.slice(0, last.at);
  if (isQuoted && between.length <= NEAR / 4 && SPEAKS.test(lead.slice(-30))) return last.people;
  return TALK.test(lead) && BY_LAST.test(lead) ? last.people : null;
}

/** Who a text begins with. */
function firstWords(text: string, isOrdinary: IsOrdinary): string | null {
  const start = /^[”"’»]?[\s:,–—-]*/u.exec(text)?.[0].length ?? 0;
  const first = firstPeople(text.slice(start), isOrdinary);
  return first?.at === 0 && peopleScore(first.people, isOrdinary) >= SURE ? first.people : null;
}

function firstPeople(text: string, isOrdinary: IsOrdinary): { people: string; at: number } | null {
  for (const match of text.matchAll(PEOPLE)) {
    const people = surePeople(match[0], isOrdinary);
    if (people !== null) return { people, at: match.index };
  }
  return null;
}

function lastPeople(
  text: string,
  isOrdinary: IsOrdinary,
): { people: string; words: string; at: number; end: number } | null {
  for (const match of [...text.matchAll(PEOPLE)].reverse()) {
    const people = surePeople(match[0], isOrdinary);
    if (people !== null) return { people, words: match[0], at: match.index, end: match.index + match[0].length };
  }
  return null;
}
