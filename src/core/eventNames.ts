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
const YEAR = /(?:^|[\s'’‘([/-])((?:19|20)\d{2})(?=$|[\s,.:;)\]/!?-])|[’'‘](\d{2})(?=$|[\s,.:;)\]])/u;

/** Reads the event from the title of a post about it: "Notes from Devopsdays Ghent 2019: day one". */
export function readEventName(title: string): EventName | null {
  let text = title.replaceAll(/[\p{Extended_Pictographic}\uFE0F]/gu, '').trim();
  text = text.replace(LEAD, '').replace(LEAD_DAY, '').replace(LEAD, '');
  const found = YEAR.exec(text);
  const year = found ? yearOf(found) : null;
  if (found && found.index > 2) {
    // What follows the year only tells which part of the event the post is about.
    const after = text.slice(found.index + found[0].length);
    const place = /^\s+(?:in|at|@)?\s*\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)?$/u.exec(after);
    text = text.slice(0, found.index) + (place && !/^\s*(?:day|dag|tag|jour)/i.test(after) ? '' : '');
  } else if (found) text = text.slice(found.index + found[0].length);
  const series = tidy(text.replace(TRAIL, ''));
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
