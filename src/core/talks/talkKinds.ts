import type { TalkKind } from '../records';
import { BY } from './words';

const KIND_WORDS: readonly (readonly [TalkKind, string])[] = [
  [
    'keynote',
    String.raw`(?:(?:opening|closing|morning|afternoon|evening|first|second|final|plenary|invited|technical|day \d)[\s-]+)?key-?notes?(?:[\s-]+(?:talk|speech|session|address|speaker|vortrag))?|eröffnungsvortrag|openingskeynote|conférence d['’]ouverture|plenary(?: (?:talk|session))?|plénière`,
  ],
  ['ignite', String.raw`ignites?(?:[\s-]+talks?)?`],
  [
    'lightning',
    String.raw`lightning[\s-]+(?:talks?|sessions?|rounds?)|lightnings?|pecha[\s-]?kucha|blitzvorträge?|blitzvortrag|kurzvorträge?|kurzvortrag|bliksempraatjes?|short talks?|quickies?|quicky|présentations? éclairs?`,
  ],
  [
    'workshop',
    String.raw`(?:hands-on )?workshops?|tutorials?|hands-on(?: labs?)?|ateliers?|talleres|taller|oficinas?|training`,
  ],
  [
    'panel',
    String.raw`panels?(?:[\s-]+(?:discussion|session|talk)s?)?|podiumsdiskussion(?:en)?|paneldiscussies?|paneldiscussie|tables? rondes?|round ?tables?|fireside chat|roundtable discussion`,
  ],
  [
    'openSpace',
    String.raw`open[\s-]?spaces?|unconference(?: sessions?)?|birds of a feather|bofs?|barcamp(?: sessions?)?`,
  ],
  [
    'talk',
    String.raw`(?:invited |regular |breakout |sponsor(?:ed)? |main |long |technical )?(?:talk|session|presentation|vortrag|vorträge|sessie|lezing|praatje|presentatie|exposé|présentation|conférence|talks|sessions|presentations|lezingen|presentaties|présentations|charlas?|ponencias?|palestras?|foredrag|föredrag)`,
  ],
];

const WHOLE = KIND_WORDS.map(([kind, words]) => [kind, new RegExp(`^(?:${words})$`, 'i')] as const);
const PREFIX = KIND_WORDS.map(
  ([kind, words]) =>
    [
      kind,
      new RegExp(
        String.raw`^(?:${words})(?:\s*(?:#|no\.?|nr\.?)?\s*\d{1,3})?(?:\s*(?::|\s[–—|-]|[–—|])\s*(?=\S)|\s+(?=[“"„«]))`,
        'i',
      ),
    ] as const,
);
const BRACKETED = KIND_WORDS.map(
  ([kind, words]) => [kind, new RegExp(String.raw`\s*[([](?:${words})[)\]]\s*:?\s*`, 'i')] as const,
);

/** One of these is in every phrase of a kind; looking for them first is quick. */
const HINT =
  /keynote|key-note|ignite|lightning|kucha|kurzvortr|blitz|bliksem|short talk|quick|éclair|workshop|tutorial|hands-on|atelier|training|panel|podium|ronde|table|chat|open[ -]?space|unconference|feather|bof|barcamp|talk|session|presentat|vortr|sessie|lezing|praatje|exposé|présentation|conférence|plenary|plénière|taller|oficina|charla|ponencia|palestra|f[oö]redrag/i;

/** Whether it is worth asking for the kind of a phrase, or of a part of it. */
export const hintsAtKind = (phrase: string): boolean => HINT.test(phrase);

/** The kind that a phrase names as a whole ("Lightning talks", "Closing keynote"), or null. */
export function kindOf(phrase: string): TalkKind | null {
  if (!hintsAtKind(phrase)) return null;
  const bare = phrase
    .trim()
    .replace(/\s*(?:#|no\.?|nr\.?)?\s*\d{1,3}$/u, '')
    .trim();
  for (const [kind, pattern] of WHOLE) if (pattern.test(bare)) return kind;
  return null;
}

/** "Keynote by Jane Doe: …" */
const GIVEN_BY = new RegExp(String.raw`^(.{3,30}?)\s+${BY}\s+([^:–—]{3,80}?)\s*:\s+(.+)$`);

/** Takes a kind out of a heading ("Keynote: …", "[Workshop] …", "… (lightning talk)"): what is left, and the kind. */
export function takeKind(heading: string): { readonly text: string; readonly kind: TalkKind | null } {
  if (!hintsAtKind(heading)) return { text: heading, kind: null };
  const [, given = '', speaker, title] = GIVEN_BY.exec(heading) ?? [];
  const givenKind = given === '' ? null : kindOf(given);
  if (givenKind) return { text: `${speaker}: ${title}`, kind: givenKind };
  for (const [kind, pattern] of PREFIX) {
    const match = pattern.exec(heading);
    if (match) return { text: heading.slice(match[0].length), kind };
  }
  if (!/[([]/.test(heading)) return { text: heading, kind: null };
  for (const [kind, pattern] of BRACKETED) {
    const match = pattern.exec(heading);
    if (match) {
      const text = `${heading.slice(0, match.index)} ${heading.slice(match.index + match[0].length)}`.trim();
      if (text !== '') return { text: text.replaceAll(/ {2,}/g, ' '), kind };
    }
  }
  return { text: heading, kind: null };
}
