import { plainLetters } from '../plainLetters';
import type { TalkKind } from '../records';
import { hintsAtKind, kindOf } from './talkKinds';

const PLAIN = new RegExp(
  '^(?:(?:the |my |some |final |closing |general |short |overall |social |beer |side |evening |after |badge |de |het |die |das |der |le |la |les |mijn |meine? |mes )*' +
    '(?:wrap[- ]?up|sponsors?|venue|location|conclusions?|summary|q ?(?:&|and|/|en|und|et) ?a|q&a|questions?(?: and answers)?|lunch|coffee|drinks?|beers?|events?|after-?party|pick-?up|coffee breaks?|breaks?|dinner|drinks|party|social event|breakfast|' +
    'introduction|intro|preface|foreword|opening|welcome|registration|closing|outro|end|takeaways|key takeaways|thoughts|impressions|feedback|notes|footnotes|references|resources|links|further reading|related|' +
    'miscellaneous|misc|other|flights?|trains?|journey|accommodation|city|bar|pub|pub quiz|quiz|karaoke|music|weather|wifi|badges?|goodies|merch|booths?|stands?|expo|exhibition|awards?|prizes?|raffle|catering|restaurant|trip|getting there|reception|tour|city tour|museum|' +
    'reis|vlucht|trein|stad|weer|muziek|verblijf|overnachting|prijzen|rondleiding|receptie|catering|' +
    'flug|zug|reise|stadt|wetter|musik|unterkunft|ubernachtung|stande|messestande|preise|empfang|' +
    'vol|voyage|trajet|ville|meteo|musique|hebergement|soiree|prix|visite|exposants|' +
    'others|other conferences|conference|organi[sz]ation|travel|hotel|food|people|hallway track|community|swag|stickers|photos|pictures|videos?|recordings?|slides|schedule|program(?:me)?|agenda|' +
    'abstract|abstracts|description|descriptif|beschreibung|beschrijving|biography|bio|about the speakers?|' +
    'attendees|participants|aanwezigen|deelnemers|teilnehmer(?:innen)?|teilnehmende|asistentes|participantes|deltakere|deltagare|uczestnicy|' +
    'contents?|table of contents|toc|about|about me|about the author|credits|acknowledge?ments|thanks|updates?|comments|leave a (?:reply|comment)|share(?: this)?|tags|categories|see also|tl;?dr|overview|background|context|' +
    'final words|last words|verdict|retrospective|next year|what next|whats next|next steps|todo|to do|action points|actions|lessons learned|highlights|' +
    'afsluiting|conclusie|samenvatting|inleiding|pauze|locatie|borrel|sponsoren|eten|vragen|welkom|tot slot|slot|einde|bronnen|voetnoten|indrukken|' +
    'fazit|zusammenfassung|einleitung|begrüßung|begrussung|pause|mittag|mittagessen|mittagspause|abendveranstaltung|ort|ausblick|sponsoren|fragen|quellen|eindrucke|schluss|abschluss|anreise|' +
    'bilan|introduction|dejeuner|pause dejeuner|cafe|lieu|questions|remerciements|accueil|fin|repas|ressources|notes de bas de page|en resume|resume)' +
    '(?: (?:and|&|en|und|et) (?:goodbye|farewell|thanks|drinks|conclusions?|sponsors?|questions?|lunch|thoughts|food|venue|wrap-?up|links|resources|next steps|takeaways))?)$',
);

/** How a post ends. */
const FAREWELL =
  /^(?:(?:thanks|thank you) for .{3,30}|cheers|(?:kind |best )?regards|best wishes|see you next (?:year|time)|until next time|stay tuned)$/;

/** One of these is in each of them, quick to see. */
const HINT = /thank|cheers|regards|wishes|see you|until|stay/;

export function isFarewell(heading: string): boolean {
  const plain = plainLetters(heading);
  return HINT.test(plain) && FAREWELL.test(tidy(plain));
}

/** Words with single spaces between them, without pictures and the signs that end a sentence: most headings are so. */
const TIDY = /^[^\s!?.:\u00A0-\uFFFF]+(?: [^\s!?.:\u00A0-\uFFFF]+)*$/;

const tidy = (plain: string): string =>
  plain
    .replaceAll(/[\p{Extended_Pictographic}\uFE0F!?.:…]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** True for the usual sections of a post that are not talks: "Wrap-up", "Sponsors", "Fazit", "Q&A"… */
export function isPlainSection(heading: string): boolean {
  const plain = plainLetters(heading);
  return PLAIN.test(TIDY.test(plain) ? plain : tidy(plain));
}

const NUMBER = String.raw`(?:\d{1,2}|[ivx]{1,4}|one|two|three|four|five|zero|een|één|twee|drie|eins|zwei|drei|un|deux|trois|first|second|third|last)`;
const WEEKDAY = String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|samstag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche`;
const MONTH = String.raw`jan(?:uary|uari|uar|vier)?|feb(?:ruary|ruari|ruar)?|fevrier|mar(?:ch|s)?|maart|marz|apr(?:il)?|avril|may|mei|mai|jun[ei]?|juin|jul[yi]?|juillet|aug(?:ust|ustus)?|aout|sep(?:t(?:ember)?)?|septembre|o[ck]t(?:ober|obre)?|nov(?:ember|embre)?|de[cz](?:ember|embre)?`;
const GROUP = new RegExp(
  String.raw`^(?:the )?(?:(?:day|dag|tag|jour|journee|dia|giorno|dzien|session|part|block|blok|slot|track|room|stage|zaal|raum|salle|stream|hall|spoor)(?:\s*#?${NUMBER}|\s#?[a-z])|${NUMBER} (?:day|dag|tag|jour|dia|giorno|dzien)|(?:${NUMBER})(?:st|nd|rd|th|er|e)? (?:day|dag|jour)|(?:first|second|third|last|eerste|tweede|derde|laatste|erster|zweiter|dritter|premier|premiere|deuxieme|primer|primeiro|segundo|tercer|terceiro|primo|secondo|terzo|pierwszy|drugi|ultimo) (?:day|dag|tag|jour|journee|dia|giorno|dzien)|(?:early |late )?(?:morning|afternoon|evening|vormittags?|nachmittags?|abends?|ochtend|middag|avond|matin|matinee|apres-midi|soir|soiree)(?: sessions?| talks?)?|(?:${WEEKDAY})(?: (?:morning|afternoon|evening|ochtend|middag|avond|vormittag|nachmittag|matin|apres-midi))?|workshop day|conference day(?: ${NUMBER})?|main (?:track|stage|conference)|(?:the |my |alle )?(?:talks|sessions|presentations|presentaties|lezingen|praatjes|vortrage|conferences|exposes|speakers|sprekers)(?: (?:i|we) (?:attended|saw|visited))?)\b`,
);
const DATE = new RegExp(
  String.raw`^(?:(?:${WEEKDAY}),?\s*)?(?:\d{1,2}(?:st|nd|rd|th|\.)?\s*(?:of )?(?:${MONTH})|(?:${MONTH})\s*\d{1,2}(?:st|nd|rd|th)?)(?:,?\s*\d{4})?$|^\d{4}-\d{2}-\d{2}$`,
);

/** What a grouping heading gives to the talks below it. */
export interface Group {
  readonly kind: TalkKind | null;
  readonly name: string;
}

/** Reads a heading that groups talks ("Ignites", "Day 2", "Track A", "Vormittag"), or gives null. */
export function readGroup(heading: string): Group | null {
  const letters = plainLetters(heading);
  const plain = TIDY.test(letters) ? letters : letters.replaceAll(/[\p{Extended_Pictographic}\uFE0F]/gu, '').trim();
  const kind = hintsAtKind(plain) ? kindOf(groupName(plain)) : null;
  if (kind) return { kind, name: heading };
  if ((plain.length <= 60 && isGroupName(plain)) || DATE.test(plain)) return { kind: null, name: heading };
  return null;
}

/** "ThingConf Day 2", "Invited talks". */
const GROUP_END =
  /(?:^|[\s-])(?:day|tag|dag|jour|dia)(?:\s*\d{1,2})?$|^(?:\S+ )?(?:talks|sessions|presentations|keynotes|workshops|papers|posters|vortrage|lezingen|sessies|conferences|charlas|palestras)$/;

/** Whether a heading groups talks, or may do so by how it ends: in doubt a text below it tells of more than one talk. */
export const mayBeGroup = (heading: string): boolean =>
  readGroup(heading) !== null || GROUP_END.test(plainLetters(heading));

/** "Day 2", "Room A": groups what stands below, and is no talk. "Opening keynote" may be all the title there is. */
export const isBareGroup = (text: string): boolean => text.length <= 60 && readGroup(text)?.kind === null;

/** "Friday", "Friday: the talks", "Talks in the afternoon", but not "Friday deploys considered harmful". */
function isGroupName(plain: string): boolean {
  const group = GROUP.exec(plain)?.[0];
  return group !== undefined && GROUP_GOES_ON.test(plain.slice(group.length));
}

const GROUP_GOES_ON =
  /^(?:s\b)?\s*(?:$|[^\p{L}\s]|(?:in|at|on|of|from|with|and|und|en|et|op|van|von|vom|am|im|bei|chez|au|aux|de|du|des|del|door|by|i|we|ich|ik|nous|the|that|die|talks?|sessions?|keynotes?|lightning|workshops?|program(?:me|m|ma)?|schedule|notes|recap|highlights|vortrage|lezingen|conferences)(?![\p{L}’']))/u;

const groupName = (plain: string): string =>
  plain
    .replace(/^(?:the|de|die|les|de)\s+/, '')
    .replace(/\s*[([].*$/, '')
    .replace(/[:.!]$/, '');
