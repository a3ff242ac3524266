import { hasEventName } from './conferenceSigns';
import { KNOWN_EVENT } from './knownEvents';

/** An event as a title names it. */
export interface EventName {
  /** The same for every edition: "Devopsdays Ghent". */
  readonly series: string;
  /** The year that the title names, or null. */
  readonly year: number | null;
}

const LEAD =
  /^(?:(?:my |some |a few |quick |random |personal |the |more |live )*(?:conference |talk |session |trip |meetup |track |workshop )?(?:notes?|recap|highlights?|impressions?|takeaways|report|thoughts|summary|summaries|write-?up|liveblog(?:ging)?|live-?blog(?:ging)?|review|learnings|aantekeningen|verslag|samenvatting|indrukken|notizen|bericht|rückblick|nachlese|eindrücke|zusammenfassung|compte[- ]rendu|retour|notes de conférence|résumé)\s*(?:from|of|on|about|at|for|by|with|van|over|bij|von|vom|zu[rm]?|auf|de la|de|du|des|sur|à|:|[-–—])?(?:\s+the|\s+de|\s+het|\s+den|\s+der|\s+la|\s+l['’])?\s*[:–—-]?\s+|(?:attending|visiting|visited|attended|i attended|i went to|going to|back from|a day at|(?:one|two|three|\d) days? at|what i learned at|learnings from|at|live from|bezoek aan|naar|besuch der|une journée à)\s+(?:the\s+|de\s+|het\s+|der\s+)?)+/i;
const LEAD_DAY =
  /^(?:day|dag|tag|jour)\s*(?:\d+|one|two|three|een|twee|drie|eins|zwei|drei|un|deux|trois)\s*(?:of|at|from|van|op|bij|der|des|de|auf der|auf dem|à|:|[-–—])\s*(?:the\s+|de\s+|het\s+|la\s+)?/i;
const TRAIL =
  /\s*(?:[:;,|]|\s[-–—/]|[-–—](?=\s)|[([])\s*(?!\s*(?:19|20)\d{2}\b).*$|\s+(?:(?:conference|talk|session|trip|meetup)\s+)?(?:notes|recap|highlights|impressions|takeaways|report|trip report|summary|write-?up|wrap-?up|verslag|samenvatting|aantekeningen|notizen|bericht|rückblick|nachlese|zusammenfassung|review|schedule|retrospective|videos?|talks|sessions|part \d+)\b.*$|,?\s+(?:day|dag|tag|jour)\s*(?:\d+|one|two|three|zero|een|twee|drie|eins|zwei|drei|un|deux|trois)\b.*$|\s+(?:first|second|third|last|eerste|tweede|erster|zweiter|premier|deuxième)\s+(?:day|dag|tag|jour)\b.*$/i;
const YEAR = /(?:^|[\s'’‘([/-]|(?<=\p{L}{3}))((?:19|20)\d{2})(?=$|[\s,.:;)\]/!?-])|[’'‘](\d{2})(?=$|[\s,.:;)\]])/u;

/** Words of a title before it comes to the event: "Key lessons learned from …", "Crónica de …". */
const ACCOUNT =
  /(?<!\p{L})(?:\p{L}*notes?|recaps?|highlights?|insights?|tips|learned|lessons|learnings|takeaways?|reflections?|journey|thoughts|impressions?|days?|keynotes?|talks?|sessions?|things|devs?|visit|trip|week|report|geleerd|leerden|bezoek|verslag|dag(?:en)?|praatjes|indrukken|gelernt|besuch|tag(?:e|en)?|eindrücke|vorträge|crónicas?|notas|resumo|resumen|participar|dias?|días?|récap|retour|jours?|journées?|conférences)(?!\p{L})/iu;
/** What leads from them to the event. */
const LEADS_TO =
  /\s(?:from|of|on|about|at|to|in|auf|bei|von|vom|beim|op|van|de|del|du|des|do|da|dos|no|na|en|sobre|sur|à|au|aux|@)\s+(?:(?:the|my|our|a|first|der|die|das|den|dem|de|het|mijn|la|le|les|el|los|mon|mes|minha|meu|o|os)\s+|l['’])*/giu;
/** Small words before the event's name. */
const ARTICLES = /^(?:cr|le|la|les|mon|mes|mijn|mein|das war (?:der|die|das)|the|my)\s+/i;
/** A name of a few words with the year behind it. */
const EDITION = /^(?:[^\s:]+\s){1,4}?['’‘]?(?:(?:19|20)\d{2}|\d{2})(?![\p{L}\d])/u;
/** "#90 - …", "Episode 3: …": the number of the post. */
const COUNT = /^\P{L}*#\d[\d.]*\s*[-–—:]\s*/u;
/** "… afterthoughts", "… 11 May", "… à moi !". */
const BEHIND =
  /\s+(?:(?:afterthoughts|journey|(?:session )?picks|à moi)\P{L}*|\d{1,2}(?:st|nd|rd|th|\.)?\s+\p{L}{3,})$/iu;

/** Whether words name an event, by a word that belongs to events or as one that is known. */
const isEvent = (words: string): boolean => hasEventName(words) || KNOWN_EVENT.test(words);

/** Of the parts of a title that a sign parts, the one that names an event: "Growing teams: Dev Day 23". */
function eventPart(title: string): string {
  const parts = title.split(/\s*[:|]\s+|\s+[-–—@]\s+/u);
  const [first = title] = parts;
  if (parts.length < 2 || isEvent(first) || YEAR.test(first)) return title;
  return parts.find((part) => isEvent(part) && /^\p{Lu}|\d/u.test(part)) ?? title;
}

/** What the opening words of an account lead to, where it names an event. */
function withoutAccount(text: string): string {
  for (const { index, 0: lead } of text.matchAll(LEADS_TO)) {
    const rest = text.slice(index + lead.length);
    if (ACCOUNT.test(text.slice(0, index)) && isName(rest)) return rest;
  }
  const bare = text.replace(ARTICLES, '');
  return isName(bare) && isEvent(bare) ? bare : text;
}

/** Whether words begin with the name of an event. */
const isName = (words: string): boolean =>
  KNOWN_EVENT.test(words.slice(0, 20)) ||
  (/^[\p{L}\d]*[\p{Lu}\d]/u.test(words) && (isEvent(words) || EDITION.test(words)));

/** So far into a title its event is named: what is longer is text. */
const LONGEST = 300;

/** Reads the event from the title of a post about it: "Notes from Devopsdays Ghent 2019: day one". */
export function readEventName(title: string): EventName | null {
  let text = eventPart(
    title
      .slice(0, LONGEST)
      .replaceAll(/[\p{Extended_Pictographic}\uFE0F]/gu, '')
      .trim()
      .replace(COUNT, ''),
  );
  text = text.replace(LEAD, '').replace(LEAD_DAY, '').replace(LEAD, '');
  text = withoutAccount(text);
  const found = YEAR.exec(text);
  const year = found ? yearOf(found) : null;
  // What follows the year only tells which part of the event the post is about.
  if (found) text = found.index > 2 ? text.slice(0, found.index) : text.slice(found.index + found[0].length);
  const series = tidy(text.replace(TRAIL, '').replace(BEHIND, ''));
  return series === '' ? null : { series, year };
}

function yearOf(match: RegExpExecArray): number {
  const [, long, short] = match;
  return long === undefined ? 2000 + Number(short) : Number(long);
}

const tidy = (text: string): string =>
  text
    .replace(/\s*(?:\d+(?:st|nd|rd|th)\s+edition)\s*$/i, '')
    .replaceAll(/^[\s:;,.|/([–—-]+|[\s:;,|/([–—-]+$/gu, '')
    .replace(/\s+(?:in|at|of|on|edition|of the year)$/i, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
