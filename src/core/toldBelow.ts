import { Mark, type Block } from './blocks';
import { GIVEN_NAMES } from './givenNames';
import { cleanTitle } from './headingParts';
import { plainLetters } from './plainLetters';
import type { IsOrdinary } from './personScore';
import { readPeople } from './speakerNames';

/** What speakers do in the first sentence about their talk. */
const SPEAKS =
  /(?<!\p{L})(?:talk(?:s|ed|ing)|sp(?:eaks?|oke)|present(?:s|ed|ing)|explain(?:s|ed)|show(?:s|ed|cased)|demonstrate[sd]|demoed|discusse[sd]|describe[sd]|introduce[sd]|share[sd]|argue[sd]|gave|gives|g(?:ave|ive) (?:a|an|the|us)|told|tells|walk(?:s|ed)|led|leads|opened|opens|closed|kick(?:s|ed)|cover(?:s|ed)|outline[sd]|explore[sd]|compare[sd]|reflect(?:s|ed)|look(?:s|ed)|ask(?:s|ed)|started|starts|began|begins|delivered|delivers|summari[sz]e[sd]|taught|warned|proposed?s?|addressed|reminded|convinced|vertel(?:de|t)|sprak|spreekt|liet|laat|toonde|toont|legde|legt|gaf|geeft|presente(?:erde|ert)|besprak|bespreekt|deelde|deelt|begon|opende|sprach|spricht|erzähl(?:te|t)|zeig(?:te|t)|stell(?:te|t)|erklär(?:te|t)|bericht(?:ete|et)|präsentier(?:te|t)|gab|gibt|erläuter(?:te|t)|beschrieb|beschreibt|eröffne(?:te|t)|présent(?:e|ent|é|ait|aient)|parl(?:e|ent|é|ait)|expliqu(?:e|ent|é|ait)|racont(?:e|ent|é)|montr(?:e|ent|é)|partag(?:e|ent|é)|revien(?:t|nent)|revenue?s?|propos(?:e|ent|é)|démontr(?:e|é)|abord(?:e|é)|commenc(?:e|é)|livr(?:e|é)|détaill(?:e|é)|pratade|berättade|visade|inledde|avslutade|presenterade|höll|förklarade|habl(?:ó|a)|present(?:ó|a)|explic(?:ó|a)|mostr(?:ó|a|ou)|cont(?:ó|ou)|nos (?:habló|contó|mostró|explicó)|dio|ha (?:parlato|presentato|mostrato|spiegato|raccontato)|falou|apresentou|explicou)(?!\p{L})/u;
/** What people do in other places too, but for those words behind it. */
const SPEAKS_WITH =
  /(?<!\p{L})(?:(?:took|takes|led|leads) (?:us|the audience)|(?:made|makes) (?:a|the|his|her|their) (?:case|point|plea)|(?:went|goes|ran|runs) (?:us )?through|(?:held|holds|did|does|had|has) (?:a|an|the|his|her|their) (?:\p{L}+ )?(?:talk|session|keynote|presentation|workshop|demo)|(?:nam|neemt) ons|ging (?:in|over)|(?:hield|houdt) een|(?:hielt|hält|machte|macht|führte|führt|nahm|nimmt) (?:\p{Lu}|d|e|u|ü|i)|geht|ging|(?:a|ont|nous a) (?:fait|emmenés?))/u;
const TALK =
  /(?<!\p{L})(?:talks?|sessions?|presentations?|keynotes?|workshops?|lecture|vortrag|vortrags|sessie|lezing|praatje|verhaal|presentatie|conférence|présentation|exposé|atelier|intervention)(?!\p{L})/iu;

const WORD = String.raw`\p{Lu}[\p{L}\p{M}]*(?:['’.-]\p{L}[\p{L}\p{M}]*)*\.?`;
const PARTICLE = String.raw`(?:van|von|de|der|den|du|di|da|dos|del|della|la|le|el|al|ter|ten|bin|'t|’t|zu|zum|op|het)`;
const NAME = String.raw`${WORD}(?:\s+(?:${PARTICLE}\s+)*${WORD}){1,5}`;
const REMARK = String.raw`(?:\s*\([^()]{1,60}\)|,?\s*@[\w.]+(?:,(?=\s(?:and|&|und|en|et)\s))?)?`;
const PEOPLE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${NAME}${REMARK}(?:\s*(?:,\s*(?:and\s+|und\s+|en\s+|et\s+)?|\s(?:and|&|und|en|et|/)\s+)${NAME}${REMARK})*`,
  'gu',
);

/** "Jane Bakker van de Gebruikersgroep": a name before "van" that is whole already. */
const EMPLOYER = /^(\p{L}+\s(\p{Lu}[\p{L}-]+))\s(?:van|von|vom)\s.*$/u;

function withoutEmployer(people: string): string {
  const [, name, surname = ''] = EMPLOYER.exec(people) ?? [];
  return name === undefined || GIVEN_NAMES.has(plainLetters(surname)) ? people : name;
}

/** The first sentence, without the full stops of initials and titles. */
const SENTENCE = /^.{8,}?(?<!(?:^|[\s(])(?:\p{Lu}|Dr|Prof|Mr|Mrs|Ms|St|Ir|Drs))[.!?](?=\s|$)/su;
const LONGEST = 260;
/** Further on a name is somebody who is mentioned. */
const NEAR = 90;

/** What is said of a talk before the name of who gave it. */
const CREDIT =
  /(?<!\p{L})(?:(?:talks?|sessions?|presentations?|keynotes?|workshops?|tutorials?|lectures?|vortrag|vortrags|session|sessie|lezing|praatje|presentatie|conférence|présentation|exposé|atelier)\s(?:\p{L}+\s){0,3}(?:by|from|of|von|vom|van|door|par|de)|(?:given|presented|held|delivered|led|hosted|gehalten|präsentiert|gegeven|gehouden|gepresenteerd|présentée?|donnée?|animée?)\s(?:by|von|vom|door|par))\s$/iu;
/** "Jane Doe’s talk". */
const OWN_TALK = /^['’]s\s(?:\p{L}+\s){0,2}(?:talk|session|presentation|keynote|workshop|tutorial|lecture)(?!\p{L})/iu;
const IN_THIS =
  /^(?:in|during|tijdens|während|dans|pendant|lors de)\s(?:this|that|his|her|their|deze|dit|die|dieser|diesem|seinem|ihrem|cette|ce|cet|sa|son)\s[^,.]{3,50},\s$/iu;
/** Of a text so many letters are its opening. */
const OPENING = 300;

/** People whom a text lets speak. */
export interface ToldPeople {
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
      return { people: withoutEmployer(people), isSaid: true };
    if (at === 0 && /^[\s,]/.test(after) && !/['’]s$/.test(people)) first = withoutEmployer(people);
  }
  const credited = creditedPeople(block.text.slice(0, OPENING), isOrdinary);
  if (credited !== null) return { people: credited, isSaid: true };
  return first === null ? null : { people: first, isSaid: false };
}

/** Who is said anywhere in the opening to have given the talk ("this presentation by Jane Doe", "Jane Doe’s talk"). */
function creditedPeople(opening: string, isOrdinary: IsOrdinary): string | null {
  for (const match of opening.matchAll(PEOPLE)) {
    const end = match.index + match[0].length;
    const isCredited = CREDIT.test(opening.slice(0, match.index)) || OWN_TALK.test(opening.slice(end - 2, end + 40));
    const people = isCredited ? surePeople(match[0], isOrdinary) : null;
    if (people !== null) return withoutEmployer(people);
  }
  return null;
}

/** "In this session, Jane Doe …", "Jane Doe, @jane, …", "<a>Jane Doe</a> …": whatever it is that she did. */
const isIntroduced = (before: string, people: string, handled: boolean, links: Block['links']): boolean =>
  IN_THIS.test(before) || (before.length <= 20 && (handled || links.some(({ text }) => text === people)));

/** "Russell Miles" is a name where somebody of that name speaks, though miles are something else. */
const LIKELY = 0.4;

/** "Kollegin Jane Doe", "On Tuesday, Jane Doe": what stands before the name in a capital is none of it. */
function surePeople(words: string, isOrdinary: IsOrdinary): string | null {
  const names = words.replaceAll(/,?\s*\(?@[\w.]+\)?,?/g, '');
  for (const people of [names, names.replace(/^\S+\s/u, ''), names.replace(/^[^,]*,\s*/u, '')])
    if (/\s/.test(people) && (readPeople(people, isOrdinary)?.score ?? 0) >= LIKELY) return people;
  return null;
}

function speaks(before: string, after: string, people: string): boolean {
  if (/(?<!\p{L})(?:by|von|vom|door|par|from|with|mit|met|avec|med|av|con|com|por)\s+$/iu.test(before))
    return TALK.test(before) || SPEAKS.test(before) || /^.{0,10}$/su.test(before);
  if (/['’]s$/.test(people)) return TALK.test(after.slice(0, 30));
  // "In this talk, Jane Doe…", "In deze sessie liet Jane Doe…": nothing but how the sentence begins.
  if (/[,;]\s*\S+.*[,;]/s.test(before)) return false;
  const clause = after.split(/(?<!\d)[:;](?!\d)/)[0] ?? '';
  return (
    SPEAKS.test(clause.slice(0, 90)) ||
    SPEAKS.test(before.slice(-30)) ||
    SPEAKS_WITH.test(clause.slice(0, 90)) ||
    /(?<!\p{L})(?:machte|macht|hielt|hält|nam|hield|führte)\s+$/u.test(before)
  );
}

/** A title that stands out or in quotation marks in the first sentence of what is told of a speaker. */
export function toldTitle(block: Block): string | null {
  const sentence = firstSentence(block.text);
  if (!SPEAKS.test(sentence) && !TALK.test(sentence)) return null;
  const quoted = /[“„«"]\s*([^“”„«»"]{6,120}?)\s*[”“»"]/u.exec(sentence)?.[1];
  if (quoted !== undefined) return quoted.includes(' ') ? cleanTitle(quoted) : null;
  const marked = block.runs.find(
    ({ marks, text }) => (marks & (Mark.Bold | Mark.Italic)) !== 0 && /\S\s+\S/.test(text),
  );
  return marked && sentence.includes(marked.text.trim()) ? cleanTitle(marked.text.trim()) : null;
}

const firstSentence = (text: string): string => {
  const line = (text.split('\n')[0] ?? '').slice(0, LONGEST);
  return SENTENCE.exec(line)?.[0] ?? line;
};
