import { Mark, type Block } from '../html/blocks';
import { cleanHeading, cleanTitle, type Convention } from './headingParts';
import { headingWords, isEmphasised } from './headingWords';
import { isPlainSection, readGroup } from './plainSections';
import { firstSentence } from './peopleInText';
import type { IsOrdinary } from './personScore';
import { readPeople } from './speakerNames';
import { kindOf } from './talkKinds';

/** Adds one way of reading a heading; the factor tells how much it is worth, `below` how many blocks it uses up. */
export type AddReading = (title: string, people: string, convention: Convention, factor: number, below: number) => void;

const LABEL =
  /^(?:(?:speakers?|presenters?|hosts?|sprecher(?:in|innen)?|referent(?:in|en|innen)?|vortragender?|sprekers?|spreker\(s\)|speaker\(s\)|intervenant(?:e|s|es)?(?:[·•.][a-z]{1,4})*|orat(?:eur|rice)s?|conférenci[eè]re?s?|ponentes?|palestrantes?|relator[ei]|relatrici?|prelegen(?:t|ci|tka)|foredragsholdere?|talare|докладчики?|спикеры?|発表者|登壇者|講演者|スピーカー|讲者|演讲者|발표자|(?:(?:an?|the|een|ein|eine|une?)\s+)?(?:(?:talk|session|presentation|keynote|workshop|lezing|praatje|presentatie|vortrag|conférence|présentation)\s+)?(?:(?:presented|given|held|delivered|gehouden|gehalten|présentée?|donnée?)\s+)?(?:by|von|door|par|por)|(?:une? |la )?(?:conférence|intervention|présentation|atelier|exposé|talk|keynote)\s+(?:de|du)|charla de)\s*(?:[:：]|\s)|(?:who|wer|wie|qui|with|mit|met|avec)\s*:)\s*/i;
/** A label that can stand for nothing but a person. */
const NAMED =
  /^(?:speakers?|presenters?|sprecher(?:in|innen)?|referent(?:in|en|innen)?|vortragender?|sprekers?|spreker\(s\)|speaker\(s\)|intervenant(?:e|s|es)?(?:[·•.][a-z]{1,4})*|orat(?:eur|rice)s?|conférenci[eè]re?s?|ponentes?|palestrantes?|relator[ei]|relatrici?|prelegen(?:t|ci|tka)|foredragsholdere?|talare|докладчики?|спикеры?|発表者|登壇者|講演者|スピーカー|讲者|演讲者|발표자|presented by|présentée? par|gehouden door|gehalten von|(?:une? |la )?(?:conférence|intervention|présentation|exposé) (?:de|du))\s*[:：]?\s/i;
/** The names end where a sentence does. */
const LABEL_END =
  /^(.*?(?:\p{L}(?<!(?:^|[\s(.])(?:Prof|Dr|Mr|Mrs|Ms|Ir|Ing|Drs|St|\p{Lu}))|[)\]]))(?:[.]\s+(?=\p{Lu}).*|[.])?$/su;
/** A label with nothing behind it: the next line has the names. */
const LABEL_ALONE =
  /^(?:(?:(?:une? |la |cette |the |this |the |de |der |die |diese[rs]? )?(?:talk|session|presentation|keynote|workshop|conférence|présentation|vortrag|lezing|sessie|presentatie)\s(?:(?:was|is|était|est|wurde|werd)\s)?)?(?:presented|given|held|présentée?|donnée?|animée?|proposée?|gehalten|gegeven|gehouden)\s(?:by|par|von|door)|speakers?|presenters?|sprecher(?:in|innen)?|referent(?:in|en|innen)?|sprekers?|intervenant(?:e|s|es)?(?:[·•.][a-z]{1,4})*|orat(?:eur|rice)s?|ponentes?|palestrantes?|relator[ei]|relatrici?|prelegen(?:t|ci|tka)|foredragsholdere?|talare|докладчики?|спикеры?|発表者|登壇者|講演者|スピーカー|讲者|演讲者|발표자)\s*[:：]?$/i;
const TITLE_LABEL = /^(?:talk|title|session|topic|titel|titre|thema|vortrag|sessie|lezing|praatje|sujet)\s*:\s*(?=\S)/i;
/** When and where a talk was, which may stand between its title and its speaker. */
const DURATION =
  /(?<!\d)\d{1,3}\s*(?:min(?:s|utes?|uten|uuten|uti|utos)?|h(?:\d{2})?|hours?|heures?|stunden?|uur)(?![a-zà-ÿ\d])/i;
const PLACE = /^[\s([]*(?:\d{1,2}[:.h]\d{2}|\d{1,2}\s*(?:am|pm|uhr|uur|h)\b).{0,40}$/i;

/** Signs that stand before a line for its looks. */
const SIGNS = /^(?:[\s\p{Extended_Pictographic}\uFE0F\u200D•·▶►»→]|[-–—]{1,3}\s)+/u;

/** How many of them. */
const LINES = 3;

/** Title and names over two lines, either first. */
export function addBelow(
  blocks: readonly Block[],
  index: number,
  level: number,
  text: string,
  add: AddReading,
  isOrdinary: IsOrdinary,
): void {
  if (kindOf(text) !== null) addUntitled(blocks, index, add, isOrdinary);
  let isFirst = true;
  for (const at of placesBelow(blocks, index, level, isOrdinary)) {
    const block = blocks[at];
    const after = (): readonly Block[] => blocks.slice(at + 1, at + 1 + NAMED_MOST);
    const place = { level, text, isFirst, used: isFirst ? at - index : 0, after };
    if (isFirst && block?.tag === 'li' && listsPeople(blocks, at, isOrdinary)) return;
    if (!block || !readLine(block, place, add, isOrdinary)) return;
    isFirst = false;
  }
}

/** So many people in a list are there for another reason. */
const CROWD = 4;

/** Whether a list begins there whose first items are people, one each. */
function listsPeople(blocks: readonly Block[], at: number, isOrdinary: IsOrdinary): boolean {
  const items = blocks.slice(at, at + CROWD);
  return (
    items.length === CROWD &&
    items.every(
      ({ tag, text }) => tag === 'li' && text.length <= 60 && (readPeople(text, isOrdinary)?.score ?? 0) >= 0.5,
    )
  );
}

/** The lines below a heading that may name its speaker, as places in the blocks. */
export function* placesBelow(
  blocks: readonly Block[],
  index: number,
  level: number,
  isOrdinary: IsOrdinary,
): Generator<number, void> {
  for (let at = index + 1, lines = 0; lines < LINES; at++) {
    const block = blocks[at];
    if (block?.footnote !== null) return;
    // Among lines that do the work of headings, another one ends what is said of this.
    if (level > 6 && lines > 0 && isPseudo(block)) return;
    if (isPassedOver(block, isOrdinary) || (block.level > level && isPlainSection(block.text))) continue;
    if (block.level > 0 && block.level <= level && lines > 0) return;
    lines++;
    yield at;
    // What stands below another heading is about that one.
    if (block.level > 0) return;
  }
}

/** "Talk 2" with the title on the next line, and the names on the one after it. */
function addUntitled(blocks: readonly Block[], index: number, add: AddReading, isOrdinary: IsOrdinary): void {
  const [first, second] = blocks.slice(index + 1, index + 3);
  if (first?.footnote !== null || first.level > 0) return;
  const [title = '', names, more] = first.text.split('\n');
  const isQuoted = /^[“"„«].+[”"“»]$/u.test(title);
  if (title.length > 150 || more !== undefined || !(isQuoted || isEmphasised(first, Mark.Bold | Mark.Italic))) return;
  if ((readPeople(title, isOrdinary)?.score ?? 0) >= 0.5) return;
  if (names !== undefined) add(cleanTitle(title), cutLine(names), 'below>', 1, 1);
  else if (second?.footnote === null && !isLong(second.text))
    add(cleanTitle(title), cutLine(second.text), 'below>', 1, 2);
}

const ADDRESS = /^https?:\/\/\S+$/;

/** An image, an address, or a time and a room; a time may also stand before the names. */
const isPassedOver = ({ text, level }: Block, isOrdinary: IsOrdinary): boolean =>
  text === '' ||
  (level === 0 && ADDRESS.test(text)) ||
  (level === 0 &&
    text.length < 45 &&
    (PLACE.test(text)
      ? (readPeople(cleanHeading(text), isOrdinary)?.score ?? 0) < 0.5
      : /\d/.test(text) && (DURATION.test(text) || readGroup(text)?.kind === null)));

const isPseudo = (block: Block): boolean =>
  block.tag === 'dt' || (isEmphasised(block, Mark.Bold) && !LABEL.test(block.text));

interface Place {
  readonly level: number;
  /** The heading's. */
  readonly text: string;
  readonly isFirst: boolean;
  /** How many blocks are used up if the line is nothing but names. */
  readonly used: number;
  /** The next blocks. */
  readonly after: () => readonly Block[];
}

/** A longer first line is no list of names. */
const LONG = 160;

function isLong(text: string): boolean {
  const end = text.indexOf('\n');
  return (end < 0 ? text.length : end) > LONG;
}

/** So many speakers may stand below a label, one an item. */
const NAMED_MOST = 6;

/** The names below a label: one line, or the items of a list. */
function labelledNames(after: readonly Block[]): string {
  const end = after.findIndex(({ tag, footnote }) => tag !== 'li' || footnote !== null);
  const items = after.slice(0, end < 0 ? after.length : end);
  const lines = items.length > 0 ? items : after.slice(0, 1).filter(({ footnote }) => footnote === null);
  return lines.some(({ text }) => text.includes('\n')) ? '' : lines.map(({ text }) => cutLine(text)).join('; ');
}

/** Reads the beginning of a long paragraph. */
function addLabelled(block: Block, { text }: Place, add: AddReading): void {
  if (!NAMED.test(block.text)) return;
  const names = LABEL_END.exec(block.text.slice(0, LONG).replace(LABEL, ''))?.[1] ?? '';
  if (names.length < LONG / 2) add(text, cutLine(names), 'label>', 1, 0);
}

/** "(Jane Doe, @jane)": what stands in the brackets that are around all of a line. */
const inBrackets = (line: string): string => /^[([]([^()[\]]{3,})[)\]]$/.exec(line)?.[1]?.trim() ?? line;

/** "Hands-on lab (Jane Doe, John Roe)": what the kind of a talk has in brackets behind it. */
function withoutKind(line: string): string {
  const [, kind = '', inner = ''] = /^([^()]{3,40}?)\s*\(([^()]{3,})\)$/.exec(line) ?? [];
  return kindOf(kind) === null ? line : inner;
}

/** Reads one line below a heading; false where no other is to be read. */
function readLine(block: Block, place: Place, add: AddReading, isOrdinary: IsOrdinary): boolean {
  const { level, text, isFirst } = place;
  if (isLong(block.text)) {
    addLabelled(block, place, add);
    return false;
  }
  const { words } = headingWords(block, false);
  const first = words.split('\n')[0] ?? '';
  const line = withoutKind(inBrackets(cleanHeading(first.replace(SIGNS, ''))));
  const isWhole = first.length === words.length;
  const used = isWhole ? place.used : 0;
  if (LABEL_ALONE.test(line)) {
    const names = labelledNames(place.after());
    if (names.length <= 240) add(text, names, 'label>', 1, 0);
    return false;
  }
  const looks = isEmphasised(block, Mark.Bold | Mark.Italic) || (!isWhole && startsEmphasised(block, first));
  if (LABEL.test(line)) {
    const rest = line.replace(LABEL, '');
    const names = LABEL_END.exec(rest)?.[1] ?? '';
    const convention = NAMED.test(line) ? 'label>' : 'below>';
    if (looks || names.length <= 120)
      add(text, cutLine(names), convention, 1, names.length < rest.length - 2 ? 0 : used);
    return true;
  }
  if (!isFirst) return true;
  if (TITLE_LABEL.test(line)) add(cleanTitle(firstSentence(line.replace(TITLE_LABEL, ''))), text, 'below<', 1, used);
  else if (block.level > level || looks) {
    const more = looks && isWhole ? moreNames(place.after()[0], isOrdinary) : null;
    if (more === null) add(text, cutLine(line), 'below>', 1, used);
    else add(text, `${cutLine(line)}; ${more}`, 'below>', 1, used + 1);
    if (text.length <= 80) add(cleanTitle(line), text, 'below<', 1, used);
  } else if (TEXTS.has(block.tag)) {
    if (line.length <= 90 && (!/[.!?:]$/.test(line) || isCard(line, isOrdinary)))
      add(text, line.replace(/[.]$/, ''), 'below>', 0.95, used);
    const isTitle = line.length <= 90 && !/[.!:]$/.test(line) && /\s/.test(line) && isWhole;
    if ((/^[“"„«].+[”"“»]$/u.test(line) || isTitle) && (readPeople(text, isOrdinary)?.score ?? 0) > 0.5)
      add(cleanTitle(line), text, 'below<', isTitle ? 0.95 : 1, used);
  }
  return true;
}

/** "Jane Doe (Acme).": a full stop, and still no sentence. */
function isCard(line: string, isOrdinary: IsOrdinary): boolean {
  const people = line.endsWith('.') ? readPeople(cutLine(line), isOrdinary) : null;
  return people !== null && people.score >= 0.5 && line.split(' ').length <= CARD;
}
const CARD = 12;

/** A second speaker, on a line of the same look as the first one's. */
function moreNames(block: Block | undefined, isOrdinary: IsOrdinary): string | null {
  if (block?.footnote !== null || block.level > 0 || block.text.length > 80) return null;
  if (!isEmphasised(block, Mark.Bold | Mark.Italic)) return null;
  const names = cutLine(block.text);
  const people = readPeople(names, isOrdinary);
  return people && people.score >= SURELY && !people.isDetailed ? names : null;
}

/** People beyond doubt. */
const SURELY = 0.85;

/** What a paragraph below a heading may stand in. */
export const TEXTS: ReadonlySet<string> = new Set(['p', 'div', 'li', 'dd', 'blockquote']);

/** A line below a heading that has the title: emphasised or a lower heading, and nobody's name. */
export function titleBelow(block: Block | undefined, level: number, isOrdinary: IsOrdinary): string | null {
  if (block?.footnote !== null || block.text.length > 120 || /\n|\.$/.test(block.text)) return null;
  const isTitle = block.level > level || (block.level === 0 && isEmphasised(block, Mark.Bold | Mark.Italic));
  const isName = (readPeople(block.text, isOrdinary)?.score ?? 0) >= 0.5;
  return isTitle && !isName && !LABEL.test(block.text) ? cleanTitle(block.text) : null;
}

function startsEmphasised(block: Block, line: string): boolean {
  const first = block.runs.find((run) => run.text.trim() !== '');
  return first !== undefined && (first.marks & (Mark.Bold | Mark.Italic)) !== 0 && first.text.trim() === line;
}

/** "Jane Doe | Acme | 10:00": the names come first. */
const cutLine = (line: string): string => line.replace(/\s*[|•·].*$/u, '').replace(/\s*[.]$/, '');
