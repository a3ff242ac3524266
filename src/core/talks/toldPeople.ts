import type { Block } from '../html/blocks';
import { firstSentence, GAVE_A_TALK, PEOPLE, sentencesOf, SPEAKS, surePeople, TALK } from './peopleInText';
import type { IsOrdinary } from './personScore';
import { GIVEN, SPEAKER_WORDS, TALK_WORDS } from './words';

/** What people do in other places too, but for those words behind it. */
const SPEAKS_WITH =
  /(?<!\p{L})(?:(?:took|takes|led|leads) (?:us|the audience)|(?:made|makes) (?:a|the|his|her|their) (?:case|point|plea)|(?:went|goes|ran|runs) (?:us )?through|(?:held|holds|did|does|had|has) (?:a|an|the|his|her|their) (?:\p{L}+ )?(?:talk|session|keynote|presentation|workshop|demo)|(?:nam|neemt) ons|ging (?:in|over)|(?:hield|houdt) een|(?:hielt|hält|machte|macht|führte|führt|nahm|nimmt) (?:\p{Lu}|d|e|u|ü|i)|geht|ging|(?:a|ont|nous a) (?:fait|emmenés?))/u;
/** Further on a name is somebody who is mentioned. */
const NEAR = 90;

/** What is said of a talk before the name of who gave it. */
const CREDIT = new RegExp(
  String.raw`(?<!\p{L})(?:${TALK_WORDS}\s(?:\p{L}+\s){0,3}(?:by|from|of|von|vom|van|door|par|de)|${GIVEN}\s(?:by|von|vom|door|par)|${SPEAKER_WORDS}\s(?:is|are|was|were|ist|sind|war|waren|zijn|est|sont|était|étaient))\s$`,
  'iu',
);
const IS_GIVEN = new RegExp(String.raw`(?:${GIVEN}|${SPEAKER_WORDS})\s`, 'i');
/** "Jane Doe’s talk". */
const OWN_TALK = new RegExp(String.raw`^['’]s\s(?:\p{L}+\s){0,2}${TALK_WORDS}(?!\p{L})`, 'iu');
/** The verb before the name: "Then spoke Jane Doe", "Subiu ao palco a Jane Doe". */
const SPEAKS_TO = new RegExp(
  String.raw`(?:${SPEAKS.source})(?:\s(?:uns|ons|nous|on|ao|no|na|al|palco|a|o|la|el|il|die|der|de)){0,3}\s$`,
  'u',
);
const IN_THIS =
  /^(?:in|during|tijdens|während|dans|pendant|lors de)\s(?:this|that|his|her|their|deze|dit|die|dieser|diesem|seinem|ihrem|cette|ce|cet|sa|son)\s[^,.]{3,50},\s$/iu;
/** Of a text so many letters are its opening. */
const OPENING = 400;

/** People whom a text lets speak. */
interface ToldPeople {
  /** As written. */
  readonly people: string;
  /** Whether the text says so; else it only begins with them. */
  readonly isSaid: boolean;
}

/** Whom the beginning of a text lets speak ("Jane Doe from Acme talked about…"), or who at least is its first word. */
export function toldPeople(block: Block, isOrdinary: IsOrdinary): ToldPeople | null {
  const sentence = firstSentence(block.text);
  let first: string | null = null;
  for (const match of sentence.matchAll(PEOPLE)) {
    if (match.index > NEAR) break;
    const people = surePeople(match[0], isOrdinary);
    if (people === null) continue;
    const at = match.index + match[0].indexOf(people.slice(0, 5));
    const after = sentence.slice(match.index + match[0].length);
    const before = sentence.slice(0, at);
    const handled = /@\w/.test(match[0]) || /^.{0,20}@\w/u.test(after);
    if (speaks(before, after, people) || isIntroduced(before, people, handled, block.links))
      return { people, isSaid: true };
    if (at === 0 && /^[\s,]/.test(after) && !/['’]s$/.test(people)) first = people;
  }
  const opening = block.text.slice(0, OPENING);
  const credited = creditedPeople(opening, isOrdinary) ?? laterPeople(opening.slice(sentence.length), isOrdinary);
  if (credited !== null) return { people: credited, isSaid: true };
  const profiled = profiledPeople(block, isOrdinary);
  if (profiled !== null) return { people: profiled, isSaid: true };
  return first === null ? null : { people: first, isSaid: false };
}

/** Who is linked to where people show themselves: those of the first sentence that has one. */
function profiledPeople({ text, links }: Block, isOrdinary: IsOrdinary): string | null {
  const names = links
    .filter((link) => PROFILE.test(link.href) && surePeople(link.text, isOrdinary) === link.text)
    .map((link) => link.text);
  const [first] = names;
  if (first === undefined) return null;
  const sentence = sentencesOf(text).find((each) => each.includes(first)) ?? '';
  return [...new Set(names)].filter((name) => sentence.includes(name)).join('; ');
}

/** Where people show themselves: to link a name there is to introduce whose talk it was. */
const PROFILE =
  /^https?:\/\/(?:www\.|mobile\.|\w\w\.)?(?:twitter\.com|x\.com|linkedin\.com\/in|bsky\.app\/profile|mastodon\.\w+|speakerdeck\.com|instagram\.com|about\.me|xing\.com\/profile)\/@?[^/]+\/?$/i;

/** Who is said anywhere in the opening to have given the talk ("this presentation by Jane Doe", "Jane Doe’s talk"). */
export function creditedPeople(opening: string, isOrdinary: IsOrdinary): string | null {
  // Most text credits nobody, which is quick to see.
  if (!TALK.test(opening) && !IS_GIVEN.test(opening)) return null;
  for (const match of opening.matchAll(PEOPLE)) {
    const end = match.index + match[0].length;
    const isCredited =
      CREDIT.test(opening.slice(0, match.index)) ||
      OWN_TALK.test(opening.slice(end - 2, end + 40)) ||
      (GAVE_A_TALK.exec(opening.slice(end, end + 60))?.index ?? NEAR) <= 2;
    const people = isCredited ? surePeople(match[0], isOrdinary) : null;
    if (people !== null) return people;
  }
  return null;
}

/** Whom a later sentence begins with, and lets speak. */
export function laterPeople(text: string, isOrdinary: IsOrdinary): string | null {
  if (!SPEAKS.test(text) && !SPEAKS_WITH.test(text) && !TALK.test(text)) return null;
  for (const sentence of sentencesOf(text)) {
    const [match] = sentence.matchAll(PEOPLE);
    const people = match ? surePeople(match[0], isOrdinary) : null;
    if (!match || people === null) continue;
    const before = sentence.slice(0, match.index + match[0].indexOf(people.slice(0, 5)));
    const after = sentence.slice(match.index + match[0].length);
    const isTold =
      before.trim() === '' ? speaks(before, after, people) : before.length <= NEAR / 2 && SPEAKS_TO.test(before);
    if (IN_THIS.test(before) || isTold) return people;
  }
  return null;
}

/** "In this session, Jane Doe …", "Jane Doe, @jane, …", "<a>Jane Doe</a> …": whatever it is that she did. */
const isIntroduced = (before: string, people: string, handled: boolean, links: Block['links']): boolean =>
  IN_THIS.test(before) || (before.length <= 20 && (handled || links.some(({ text }) => text === people)));

function speaks(before: string, after: string, people: string): boolean {
  if (/(?<!\p{L})(?:by|von|vom|door|par|from|with|mit|met|avec|med|av|con|com|por)\s+$/iu.test(before))
    return TALK.test(before) || SPEAKS.test(before) || /^.{0,10}$/su.test(before);
  if (/['’]s$/.test(people)) return TALK.test(after.slice(0, 30));
  // "In this talk, Jane Doe…", "In deze sessie liet Jane Doe…": nothing but how the sentence begins.
  if (/[,;]\s*\S+.*[,;]/s.test(before)) return false;
  const clause = after.split(/(?<!\d)[:;](?!\d)/)[0] ?? '';
  return (
    SPEAKS.test(clause.slice(0, 120)) ||
    SPEAKS.test(before.slice(-30)) ||
    SPEAKS_WITH.test(clause.slice(0, 90)) ||
    /(?<!\p{L})(?:machte|macht|hielt|hält|nam|hield|führte)\s+$/u.test(before)
  );
}
