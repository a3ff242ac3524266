import { POSSIBLE } from './certainty';
import { GIVEN_NAMES } from './givenNames';
import { plainLetters } from '../plainLetters';
import type { IsOrdinary } from './personScore';
import { peopleScore } from './speakerNames';
import { TALK_WORDS } from './words';

/** What speakers do in the first sentence about their talk. */
export const SPEAKS =
  /(?<!\p{L})(?:talk(?:s|ed|ing)|sp(?:eaks?|oke)|present(?:s|ed|ing)|explain(?:s|ed)|show(?:s|ed|cased)|demonstrate[sd]|demoed|discusse[sd]|describe[sd]|introduce[sd]|share[sd]|argue[sd]|gave|gives|g(?:ave|ive) (?:a|an|the|us)|told|tells|walk(?:s|ed)|led|leads|opened|opens|closed|kick(?:s|ed)|cover(?:s|ed)|outline[sd]|explore[sd]|compare[sd]|reflect(?:s|ed)|look(?:s|ed)|ask(?:s|ed)|started|starts|began|begins|delivered|delivers|summari[sz]e[sd]|taught|warned|proposed?s?|addressed|reminded|convinced|vertel(?:de|t)|sprak|spreekt|liet|laat|toonde|toont|legde|legt|gaf|geeft|presente(?:erde|ert)|introduce(?:erde|ert)|demonstre(?:erde|ert)|demonstrier(?:te|t)|besprak|bespreekt|deelde|deelt|begon|opende|sprach|spricht|erzähl(?:te|t)|zeig(?:te|t)|stell(?:te|t)|erklär(?:te|t)|bericht(?:ete|et)|präsentier(?:te|t)|gab|gibt|erläuter(?:te|t)|beschrieb|beschreibt|eröffne(?:te|t)|présent(?:e|ent|é|ait|aient)|nous (?:a|ont) \p{Ll}+(?:é|i|u)|parl(?:e|ent|é|ait)|expliqu(?:e|ent|é|ait)|racont(?:e|ent|é)|montr(?:e|ent|é)|partag(?:e|ent|é)|revien(?:t|nent)|revenue?s?|propos(?:e|ent|é)|démontr(?:e|é)|abord(?:e|é)|commenc(?:e|é)|livr(?:e|é)|détaill(?:e|é)|introdui(?:t|sent)|anim(?:e|é|aient)|pratade|berättade|visade|inledde|avslutade|presenterade|höll|förklarade|habl(?:ó|a)|present(?:ó|a)|explic(?:ó|a)|mostr(?:ó|a|ou)|cont(?:ó|ou)|nos (?:habló|contó|mostró|explicó)|dio|ha(?:nno)? (?:parlato|presentato|mostrato|spiegato|raccontato|illustrato|fatto)|falou|fal(?:ar|ando)|apresentou|explicou|subi(?:u|ó)|palestrou|veio|snakket|fortalte|viste|holdt|presenterte|forklarte|mówił[ai]?|opowiedział[ai]?|opowiadał[ai]?|pokazał[ai]?|przedstawił[ai]?|zaprezentował[ai]?|рассказал[аи]?|показал[аи]?|выступил[аи]?)(?!\p{L})/u;
/** What it is that they give. */
export const TALK = new RegExp(String.raw`(?<!\p{L})${TALK_WORDS}(?!\p{L})`, 'iu');
/** "… gave a great keynote called", "… hat einen Vortrag gehalten": before the title. */
export const GAVE_A_TALK = new RegExp(
  String.raw`(?<!\p{L})(?:gave|gives|held|did|had|has|with|mit|met|avec|con|hield|gaf|hielt|gab|a donné|a fait|höll|dio)\s(?:\p{L}+\s){0,6}?(?:${TALK_WORDS}|overview|introduction|masterclass)(?!\p{L})`,
  'iu',
);

/** German and French write them like names. */
const NO_NAME = String.raw`(?!(?:Vortrag|Talk|Session|Keynote|Workshop|Präsentation|Lezing|Sessie|Conférence|Présentation|Atelier)(?!\p{L}))`;
/** A full stop is part of initials only: else it ends the sentence. */
const WORD = String.raw`${NO_NAME}(?:\p{Lu}\p{Ll}?\.|\p{Lu}[\p{L}\p{M}]*(?:['’.-]\p{L}[\p{L}\p{M}]*)*)`;
const PARTICLE = String.raw`(?:van|von|de|der|den|du|di|da|dos|del|della|la|le|el|al|ter|ten|bin|'t|’t|zu|zum|op|het)`;
const NAME = String.raw`${WORD}(?:(?<!['’]s)\s+(?:${PARTICLE}\s+)*${WORD}){1,5}`;
/** Before another name: where somebody works, or as what. */
const AND_NAME = String.raw`(?=,?\s(?:and|&|und|en|et|e|y|och)\s\p{Lu})`;
const REMARK = String.raw`(?:\s*\([^()]{1,60}\)|,?\s*@[\w.]+(?:,(?=\s(?:and|&|und|en|et|e|y|och)\s))?|,\s[^.,;:()]{3,60}?${AND_NAME}|\s(?:from|at|of|von|bei|van|bij|chez|de chez|de)\s\p{Lu}[^\s.,;:()]*(?:\s\p{Lu}[^\s.,;:()]*)?${AND_NAME})?`;
/** One person or several as running text names them, two words each at least. */
export const PEOPLE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${NAME}${REMARK}(?:\s*(?:,\s*(?:(?:and|und|en|et|e|y|och)\s+)?|\s(?:and|&|und|en|et|e|y|och|/)\s+)${NAME}${REMARK})*`,
  'gu',
);

/** "Jane Bakker van de Gebruikersgroep": a name before "van" that is whole already. */
const EMPLOYER = /^(\p{L}+\s(\p{Lu}[\p{L}-]+))\s(?:van|von|vom|di)\s.*$/u;

function withoutEmployer(people: string): string {
  const [, name, surname = ''] = EMPLOYER.exec(people) ?? [];
  return name === undefined || GIVEN_NAMES.has(plainLetters(surname)) ? people : name;
}

const HANDLES = /,?\s*\(?@[\w.]+\)?,?/g;
/** "The talk by Jane Doe I liked most": the author. */
const AUTHOR = /\sI$/u;
/** Behind more than an initial. */
const FULL_STOP = /(?<=\p{Ll}{2})[.]$/u;
/** "Fellow Dutchman Jane Doe". */
const FELLOW = /^fellow\s\S+\s/iu;
/** Begins the sentence before the name. */
const WHERE = /^(?:In|On|At|Am|Im|Op|Om|En|À|Au)\s\p{Lu}[^,]*,/u;

/** The people whom words name. "Kollegin Jane Doe", "On Tuesday, Jane Doe": what stands before the name in a capital is none of it. */
export function surePeople(words: string, isOrdinary: IsOrdinary): string | null {
  const names = words.replace(FELLOW, '').replaceAll(HANDLES, '').replace(AUTHOR, '').replace(FULL_STOP, '');
  const behindComma = names.replace(/^[^,]*,\s*/u, '');
  const withoutFirst = names.replace(/^\S+\s/u, '');
  const tries = WHERE.test(names) ? [behindComma] : [names, withoutEmployer(names), withoutFirst, behindComma];
  // "Russell Miles" is a name where somebody of that name speaks, though miles are something else.
  for (const people of tries)
    if (/\s/.test(people) && peopleScore(people, isOrdinary) >= POSSIBLE) return withoutEmployer(people);
  return null;
}

/** The first sentence, without the full stops of initials and titles. */
const SENTENCE = /^.{8,}?(?<!(?:^|[\s(])(?:\p{Lu}|Dr|Prof|Mr|Mrs|Ms|St|Ir|Drs))[.!?](?=\s|$)/su;
const LONGEST = 260;

export const firstSentence = (text: string): string => {
  const line = (text.split('\n')[0] ?? '').slice(0, LONGEST);
  return SENTENCE.exec(line)?.[0] ?? line;
};

/** The sentences of a text, without the full stops of initials and titles as their ends. */
export const sentencesOf = (text: string): readonly string[] =>
  text.split(SENTENCES).map((sentence) => sentence.trim());
const SENTENCES = /(?<=[\p{L}\d)”"][\p{Ll}\d)”"][.!?…]+)\s+|\n/u;
