import { BY, GIVEN, SPEAKER_WORDS } from './words';

const TALK =
  '(?:talk|session|presentation|keynote|workshop|lezing|praatje|sessie|presentatie|vortrag|conférence|présentation)';
/** "Presented by", "a talk by". */
const GIVEN_BY = String.raw`(?:(?:an?|the|een|ein|eine|une?)\s+)?(?:${TALK}\s+)?(?:${GIVEN}\s+)?${BY}`;
/** "Une conférence de". */
const TALK_OF = String.raw`(?:une? |la )?(?:conférence|intervention|présentation|exposé)\s+(?:de|du)`;

/** Before names: "Speaker: Jane Doe", "A talk by Jane Doe". */
const LABEL = new RegExp(
  String.raw`^(?:(?:${SPEAKER_WORDS}|hosts?|${GIVEN_BY}|${TALK_OF}|(?:une? |la )?(?:atelier|talk|keynote)\s+(?:de|du)|charla de)\s*(?:[:：]|\s)|(?:who|wer|wie|qui|with|mit|met|avec)\s*:)\s*`,
  'i',
);
/** The names end where a sentence does. */
const LABEL_END =
  /^(.*?(?:\p{L}(?<!(?:^|[\s(.])(?:Prof|Dr|Mr|Mrs|Ms|Ir|Ing|Drs|St|\p{Lu}))|[)\]]))(?:[.]\s+(?=\p{Lu}).*|[.])?$/su;
/** A label that can stand for nothing but a person. */
const SURE_LABEL = new RegExp(
  String.raw`^(?:${SPEAKER_WORDS}|presented by|présentée? par|gehouden door|gehalten von|${TALK_OF})\s*[:：]?\s`,
  'i',
);
/** With nothing behind it: "Speakers:", "This talk was given by". */
const LABEL_ALONE = new RegExp(
  String.raw`^(?:(?:(?:une? |la |cette |the |this |de |der |die |diese[rs]? )?${TALK}\s(?:(?:was|is|était|est|wurde|werd)\s)?)?${GIVEN}\s${BY}|${SPEAKER_WORDS})\s*[:：]?$`,
  'i',
);

/** Whether a line says nothing but that the next one has the names. */
export const isLabelAlone = (line: string): boolean => LABEL_ALONE.test(line);

/** What stands behind a label. */
interface Labelled {
  /** The words up to the end of the sentence. */
  readonly names: string;
  /** Whether there is nothing else. */
  readonly isAll: boolean;
  /** Whether the label can stand for nothing but people. */
  readonly isSure: boolean;
}

/** "Speaker: Jane Doe": what a line says behind a label, or null where it has none. */
export function readLabel(line: string): Labelled | null {
  const label = LABEL.exec(line)?.[0];
  if (label === undefined) return null;
  const rest = line.slice(label.length);
  const names = LABEL_END.exec(rest)?.[1] ?? '';
  // But for a full stop and a space.
  return { names, isAll: names.length >= rest.length - 2, isSure: SURE_LABEL.test(line) };
}

const TITLE_LABEL = /^(?:talk|title|session|topic|titel|titre|thema|vortrag|sessie|lezing|praatje|sujet)\s*:\s*(?=\S)/i;

/** "Title: …": what stands behind it, or null. */
export function labelledTitle(line: string): string | null {
  const label = TITLE_LABEL.exec(line)?.[0];
  return label === undefined ? null : line.slice(label.length);
}
