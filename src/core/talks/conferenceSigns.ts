import { KNOWN_EVENT } from './knownEvents';

/** Words of a title, a tag or an introduction that speak for notes of a conference. */
const CONFERENCE = new RegExp(
  String.raw`conf[eé]r[eê]n(?:ce|ti|cia|za|s\b)|[kc]onferen[sz]|konferencj|конференц|доклад|митап|発表|登壇|勉強会|演讲|大会|峰会|컨퍼런스|발표|pecha ?kucha|bijeenkomst|conférence|tagung|(?:congres|kongress|congrès)\b|vorträge|vortrags|(?:studie|thema|kennis|inspiratie|vak|praktijk|gebruikers|developers?)dag(?:en)?\b|(?:anwender|nutzer|user|community)treffen|journées? d['’]étude|\b(?:convention|colloque|fachtag|entwicklertag|congress|congres|kongress|congrès|symposium|summit|colloquium|meet-?ups?|unconference|bar-?camp|keynotes?|conf|devopsdays?|fosdem|froscon|pygrunn|devoxx|goto|qcon|kubecon|kaigi|re:?invent|wwdc|i\/o|tagung|messe|user ?group|(?:trip|workshop|seminar|hackathon|event) (?:report|recap|notes)|track notes|talk notes|live-?blog(?:ging|ged)?|talks (?:i|we|that)|the talks|some talks|sessions (?:i|we)|speakers?|sprekers?|sprecher|orateurs?|intervenants?|praatjes|lezingen|vorträge|レポート|参加|カンファレンス|lightning talks?|ignites?|congreso|charlas|ponencias|ponentes?|jornadas|palestras|palestrantes?|foredrag|föredrag|relator[ei]|prelekcj[a-zęą]*|sketch ?notes)\b|\b\d\dC3\b`,
  'i',
);
/** Names of events: "PyCon NL", "Rustfest", "Config Management Camp 2019". */
const EVENT_NAME =
  /(?:\p{L}{2,}(?:con|conf|fest|days|camp|summit|tagen?|dagen|kaigi|grunn|expo|connect)(?:\b|(?=\d{2,4}\b))(?:\s+\p{L}+){0,3}\s*[’']?(?:\d{4}|\d{2}\b)?|\b[\p{Lu}\d][\p{L}\d]*(?:Con|Conf|Fest|Days?|Camp)\b|\b\p{Lu}\p{L}*\p{Ll}(?:Land|World|Jam|Kaigi|Summit|Forum|Talks|Tage|Expo|Live)\b|\b(?!(?:Two|Three|Four|Five|Some|Many|All|These|The|Our|My|Zwei|Drei|Vier|Die|Alle|Twee|Drie|De|Deux|Trois|Les)\s)\p{Lu}\p{L}+ (?:Days|Conf|Con|Fest|Camp|Congress|Kongress|Forum|Tage|Dagen|Kaigi|Jam)\b|\b(?:Con|Conf|Days?|Tage?|Dag|Dagen|Camp|Fest|Forum|World|Connect|Expo|Summit|Week|Live)\b(?:\s+\p{L}+){0,2}\s+(?:19|20)\d{2})/u;
/** One of these ends a word of every such name; looking for them first is quick. */
const EVENT_WORD =
  /(?:[cC]onf?|[fF]est|[dD]ays?|[cC]amp|[sS]ummit|[tT]agen?|Tag|[dD]agen|Dag|[kK]aigi|grunn|[eE]xpo|[cC]onnect|Forum|World|Week|Live|Land|Jam|Talks|[CK]ongress)(?:\b|(?=\d))/;

/** Whether words hold a name that events have: "PyCon NL", "Config Management Camp 2019". */
export const hasEventName = (text: string): boolean => EVENT_WORD.test(text) && EVENT_NAME.test(text);
/** "Nordic.js 2016", "Agile on the Beach 2019": a name and a year, as editions are called. */
const EDITION =
  /^(?:\P{L}*(?:notes?|report|impressions?|recap|verslag|rückblick)\P{L}+)?(?:\p{Ll}*[\p{Lu}\d][\p{L}\d.+&-]*[\s:]+(?:(?:on|in|of|the|at|for|and|de|het|der|la|et|und)\s+){0,2}){1,5}[’']?(?:(?:19|20)\d{2}|\d{2})(?:$|[\s,:;.(–—-])/u;
/** The same somewhere in the title, but for months. */
const NAMED_EDITION =
  /\b(?!(?:Jan|Feb|M[aä]r|Maart|Apr|Ma[iy]|Mei|Ju[nl]|Aug|Sep|O[ck]t|Nov|De[cz]|Déc|Fév|Av|Spring|Summer|Autumn|Fall|Winter|Q\d))(?:\p{Lu}|\p{Ll}+:\p{Ll})[\p{L}\d.+&-]+\s(?:19|20)\d{2}\b/u;
const RECALL =
  /\b(?:notes? (?:from|of|on|about)|my notes|(?:live )?notes|recap|highlights|impressions|takeaways|wrap-?up|write-?up|summary of|report from|attended|visited|i saw|i learned at|day (?:one|two|three|\d)|days? (?:at|with)|tage? (?:auf|bei)|dag(?:en)? (?:op|bij)|jours? (?:à|au|aux|chez)|looking back|back from|trip report|we (?:were|went) (?:at|to)|my (?:first|second|third|\d+\w*) |besuch|what (?:i|we|[a-z]+ team) (?:saw|heard|learned|brought|took)|(?:things|talks|lessons) from|sketch ?notes?|wat ik (?:zag|hoorde|leerde)|was ich (?:gesehen|gelernt|gehört|mitgenommen)|mitschrift(?:en)?|gesehen und gehört|ce que j['’]ai (?:vu|appris|retenu)|ce que j['’]en retiens|mis notas|notas de|apuntes|appunti|terugblik|impressies?|indrukken|overzicht van|(?:een )?dag (?:bij|op)|wir waren|ich war|unsere highlights|j['’]étais|nous étions|verslag|aantekeningen|samenvatting|dag (?:een|twee|drie|\d)|bezoek|bericht|notizen|rückblick|nachlese|eindrücke|tag \d|compte[- ]rendu|retour sur|jour \d|(?:mes )?notes de|mes notes|así fue|crónica|resumen de|mi experiencia|minha experiência|como foi|relacja)\b|отч[её]т|レポート|参加記|후기|回顾|总结/i;
/** Words of titles about something else, where names stand for authors, hosts, cooks or players. */
const OTHER_WORKS =
  /\b(?:books?|boeken|boek|bücher|buch|livres?|reading list|bookshelf|novels?|podcasts?|interviews?|episodes?|playlist|albums?|songs?|films?|movies|music|muziek|musik|recipes?|rezepte?|recepten|minutes|notulen|protokoll|procès-verbal|board meeting|team meeting|release notes|changelog|papers? (?:i|we)|bibliograph\w+|poems?|quotes|concerts?|konzerte?|gigs?|setlist|line-?up|exhibitions?|galler(?:y|ies)|museums?|musea|tentoonstelling|ausstellung|exposition|opera|theat(?:er|re)|orchestra|marathon|[a-zäöü]*lauf|tournament|toernooi|turnier|football|voetbal|fußball|bundesliga|eredivisie)\b/i;
/** Words of titles of articles. */
const OTHER =
  /\b(?:reviews?|rezension|recensie|releases?|released|what['’]s new|new in|version \d|weekly|wekelijks|links|link ?roundup|round-?up|this week|newsletter|meeting|standup|retrospective|agenda|travel|holiday|vacation|vakantie|reis|urlaub|reise|voyage|hike|tutorial|how to|how i|howto|getting started|guide|handleiding|anleitung|setup|install(?:ing|ation)?|configur\w+|(?:our|the|my) (?:new )?(?:team|staff|colleagues)$|about us|who we are|hiring|job|blogs|blogroll|credits|thanks|acknowledg\w+|faq|course|syllabus|homework|study plan|in review|compared|comparison|vs|versus|alternatives|should know|i will speak|i am speaking|speaking at|week ?notes|goals|resolutions|predictions|budget|elections?|verkiezingen|wahlen|party|retreat|offsite|christmas|kerst|weihnachten|noël|wish ?list|homelab|garden|tuin|garten|photos?|fotos?|foto['’]s)\b/i;
/** Those who write a report of a conference, or are written about. */
const TEAM = /\b(?:team|people|staff)\b/i;
/** Words of titles about a conference that is still to come. */
const AHEAD =
  /\b(?:announced?|announcing|aangekondigd|angekündigt|annoncée?s?|call for (?:speakers|papers|proposals|presentations|talks)|cfp|tickets|early bird|save the date|join us|register now|sign up)\b/i;
const CONFERENCE_TAG =
  /^(?:conferences?|conf|conferenties?|conferencias?|conferências?|eventos?|charlas?|konferenz(?:en)?|conférences?|talks?|events?|meetups?|conference[- ]notes|notes|keynotes?|congress)$/i;
const OTHER_TAG =
  /^(?:books?|boeken|bücher|livres|reading|podcasts?|reviews?|tutorials?|releases?|music|travel|recipes?|links|minutes|meetings?|howto|film|movies|muziek|musik|musique|festivals?|concerts?|concerten|konzerte?|gigs?|arts?|kunst|theat(?:er|re)|sports?|running|hardlopen|laufen|football|voetbal|fußball|food|cooking|koken|kochen|cuisine|reizen|reisen|voyages?|photography|fotografie|hardware|shopping)$/i;
/** Titles about a year, or about days that come every year. */
const ANY_YEAR =
  /\b(?:highlights? (?:of|in|from) (?:19|20)|(?:best|top|recap|review|state|summary|wrap-?up|favou?rites?|lessons|photos|year|end) (?:\p{L}+ ){0,3}(?:of |in |from )?(?:19|20)\d\d|wrap-?up|(?:jahres)?rückblick (?:auf )?(?:das jahr )?(?:19|20)|terugblik op (?:het jaar )?(?:19|20)|retour sur (?:19|20)|looking back|monthly|weekly|weekend|holiday|vacation|christmas|kerst|weihnachten|noël|easter|black friday|advent|new year|januar[yi]?|februar[yi]?|march|maart|märz|april|ma[iy]|mei|jun[ei]|jul[iy]|august(?:us)?|september|o[ck]tober|november|de[cz]ember|in \p{Lu}\p{L}+ (?:19|20)\d\d|(?:learned|read|saw|did) in (?:19|20))/iu;

/** Whether the words around a post's headings, its title first, have one that belongs to conferences. */
export function speaksOfEvents(around: readonly string[]): boolean {
  const words = around.join(' — ').slice(0, 2000);
  const title = around[0] ?? '';
  return (
    CONFERENCE.test(words) ||
    hasEventName(words) ||
    ((EDITION.test(title) || NAMED_EDITION.test(title)) && !ANY_YEAR.test(title)) ||
    KNOWN_EVENT.test(words) ||
    TALK_WORDS.test(words)
  );
}

/** The same of the text below them. */
export const speaksOfTalks = (text: string): boolean =>
  varietyOf(text, MOSTLY_SPOKEN) > 0 || varietyOf(text, SPOKEN) >= 2;

/** Whether somebody says to write down what others said. */
export const recalls = (text: string): boolean => RECALL.test(text);

const TALK_WORDS =
  /\b(?:talks?|sessions?|presentations?|vorträgen?|vortrag|praatjes?|lezing(?:en)?|exposés?|présentations?|charlas?|ponencias?|palestras?|foredrag|föredrag)\b/i;
const TALKS =
  /\b(?:talks|sessions|presentations|vorträgen?|praatjes|lezingen|exposés|présentations|charlas|ponencias|palestras)\b/i;
const OTHER_WORDS =
  /\b(?:books?|podcasts?|episodes?|release|tutorial|recipe|minutes|playlist|articles?|papers?|albums?)\b/i;

/** From here on the words around leave no doubt that a post is notes of a conference. */
export const CLEAR = 1.5;

/**
 * How much the words around a post's headings speak for conference notes: above 0 they do, below 0 they speak for
 * something else (a list of books, a tutorial, minutes…).
 */
export function conferenceSigns(
  title: string,
  tags: readonly string[],
  introduction: string,
  feedTitle: string,
): number {
  const opening = introduction.slice(0, 800);
  let score = titleSigns(title);
  for (const tag of tags) {
    if (CONFERENCE_TAG.test(tag)) score += 1.5;
    else if (CONFERENCE.test(tag) || hasEventName(tag)) score += 1;
    else if (OTHER_TAG.test(tag)) score -= 1.5;
  }
  if (CONFERENCE.test(opening)) score += 1.5;
  else if (hasEventName(opening)) score += 0.5;
  if (TALK_WORDS.test(opening)) score += 1;
  if (OTHER_WORDS.test(opening)) score -= 0.75;
  if (CONFERENCE.test(feedTitle)) score += 0.5;
  return score;
}

function titleSigns(title: string): number {
  let score = 0;
  if (CONFERENCE.test(title)) score += 2;
  if (hasEventName(title)) score += 2;
  else if (EDITION.test(title)) score += 1;
  else if (NAMED_EDITION.test(title)) score += 0.5;
  if (RECALL.test(title)) score += 1;
  if (TALKS.test(title)) score += 1;
  if (/\b(?:19|20)\d{2}\b/.test(title)) score += 0.5;
  if (OTHER_WORKS.test(title) || AHEAD.test(title)) score -= 4;
  else if (OTHER.test(title)) score -= 2;
  else if (TEAM.test(title)) score -= 1;
  return score;
}

const MOSTLY_SPOKEN =
  /\b(?:talks?|speakers?|keynotes?|conferences?|vortrag|vorträgen?|konferenz|sprekers?|lezing(?:en)?|praatjes?|conferentie|conférences?|orat(?:eur|rice)s?|intervenante?s?|charlas?|ponencias?|ponentes?|palestras?|palestrantes?|foredrag(?:sholder)?|föredrag|relator[ei])\b/gi;
const SPOKEN =
  /\b(?:sessions?|slides|audience|on stage|attendees|presented|presentation|showed us|hallway|folien|publikum|redner(?:in)?|bühne|referent(?:in)?|zaal|sessies?|presentatie|diapos|salle|atelier|palco|público|transparencias|taller(?:es)?)\b/gi;
const WRITTEN =
  /\b(?:books?|novels?|chapters?|pages|readers?|albums?|songs?|tracks|lyrics|bands?|recipes?|oven|newsletter|articles?|episodes?|podcasts?|films?|movies?|quotes?|games?|boek(?:en)?|roman|hoofdstuk|nummer|bücher|buch|kapitel|livres?|chapitre|chansons?)\b/gi;

/** The same of the text below the headings: at most 0.9, and no less than -1. */
export function textSigns(text: string): number {
  return (
    Math.min(0.9, varietyOf(text, SPOKEN) * 0.25 + varietyOf(text, MOSTLY_SPOKEN) * 0.4) -
    Math.min(1, Math.max(0, varietyOf(text, WRITTEN) - 1) * 0.25)
  );
}

const varietyOf = (text: string, words: RegExp): number =>
  new Set([...text.matchAll(words)].map((match) => match[0].toLowerCase())).size;

/** Sections that only the report of an event has. */
const EVENT_SECTION =
  /^(?:(?:the|my|our|other|more|all|best|some|de|die|der|das|las?|los|as?|os?|le|les|mes|mon|mijn|meine?)\s+)*(?:talks?|sessions?|speakers?|keynotes?|presentations?|hallway track|(?:the )?venue|sponsor(?:s|en)?|after-?party|closing(?: remarks| keynote)?|opening(?: remarks| keynote)?|lightning talks?|panel|registration|unconference|expo(?: hall)?|swag|attendees|social event|open space|sprekers|borrel|ontvangst|inloop|opening|lezingen|praatjes|presentaties|sessies|locatie|vorträge|abendveranstaltung|begrüßung|anmeldung|conférences|stands|orateurs|accueil|buffet|charlas|ponencias|talleres|palestras|foredrag|föredrag|soirée(?: speakers)?)$/iu;
const TIMED = /(?:^|\|)\W{0,2}\d{1,2}\s?[:h.]\s?\d{2}\b/;

/** What a programme has between the talks. */
const BREAK =
  /^(?:(?:the|de|het|die|das|der|la|le|les)\s+)?(?:lunch|coffee|tea|dinner|drinks|breakfast|registration|welcome|welkom|willkommen|begrüßung|ontvangst|inloop|\p{L}*pauze|\p{L}*pause|kaffee|mittagessen|abendessen|koffie|\p{L}*borrel|déjeuner|pause[ -]\p{L}+|café|repas|accueil|buffet|pizza|afterwork|networking|netwerken)(?!\p{L})/iu;
const PLACES =
  /^(?:main |big |small )?(?:track|(?:ball|class|meeting ?)?room|zaal|raum|saal|salle|stage|stream|devroom|hall|auditorium|amphi)\s+\S/iu;

/** The same of the headings themselves: at most 1.5. */
export function sectionSigns(headings: readonly { readonly words: string; readonly text: string }[]): number {
  let timed = 0;
  let breaks = 0;
  let places = 0;
  const sections = new Set<string>();
  for (const { words, text } of headings) {
    if (TIMED.test(words)) timed++;
    if (BREAK.test(text)) breaks++;
    if (PLACES.test(words)) places++;
    const section = text.toLowerCase().replace(/[^\p{L}]+$/u, '');
    if (section.length <= 40 && EVENT_SECTION.test(section)) sections.add(section);
  }
  return Math.min(1.5, (timed >= 3 ? 1 : 0) + (places > 0 ? 1 : 0) + Math.min(2, breaks) * 0.25 + sections.size * 0.5);
}
