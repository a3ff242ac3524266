import { FAINT, PERSON, POSSIBLE } from './certainty';
import { GIVEN_NAMES } from './givenNames';
import { bareName, PARTICLES, personScore, withoutRemarks, type IsOrdinary } from './personScore';
import { plainLetters } from '../plainLetters';
import { BY, GIVEN, SPEAKER_WORDS } from './words';

/** People read from a piece of text, and how sure it is (0 to 1) that they are people. */
export interface People {
  readonly names: readonly string[];
  readonly score: number;
  /** Whether it is said where somebody works, or as what. */
  readonly isDetailed: boolean;
  /** Where what follows a comma may be a person or a company: all of them as names. */
  readonly withDoubtful: readonly string[] | null;
}

const LEAD = new RegExp(
  String.raw`^(?:(?:an?|the|this|eine?|een|une?|talk|session|${GIVEN})\s+)*(?:${BY}|w\/|vom|a cura di|avec|mit|met|med|with)\s+(?=[\p{Lu}\p{Lo}@])|^(?:(?:(?:keynote|guest|invited|special|surprise|mystery|opening|closing|main|first|last)\s+)?${SPEAKER_WORDS}|presented by|hosts?|panell?ists?|with|from|${BY})\s*:\s*`,
  'iu',
);
/** "de Jane Doe", "di Jane Doe", and no particle of her name. */
const OF = /^(?:de|del|di|da|do|fra|o)\s+(?=\p{Lu}\p{Ll}+\s+\p{L})/u;
const WITH = /^(?:with|mit|met|avec)\s/i;
const AND = String.raw`\s+(?:[Aa]nd|AND|&|und|en|et|y|e|og|och|plus|\+|×|with|mit|met|avec|[Ff]eat\.?|as well as|sowie)\s+`;
const SPLIT = new RegExp(String.raw`(\s*,\s*(?:(?:and|&|und|en|et)\s+)?|\s*[;/]\s*|${AND})`);
/** What {@link SPLIT} needs, quick to see: most pieces of text have none of it. */
const MAY_SPLIT = /[,;/&+×]|\s(?:and|und|en|et|y|e|og|och|plus|with|mit|met|avec|feat|as|sowie)[\s.]/i;
const AFFILIATION =
  /^(.+?)(?:\s+(?:at|from|of|bei|chez|@|w\/|representing|aus|vom?|de chez)\s+|\s*[–—|]\s+|\s?-\s+(?=\p{Lu})|\s+-\s+|\s+@\s*(?=\p{L}+\s))(.+)$/u;
const OTHERS =
  /^(?:others|friends|co|more|team|al\.?|anderen|andere|autres|colleagues|guests?|a friend|company|many others)$/i;

/** No names are longer, whatever is said of their people in brackets. */
const LONGEST = 1000;

/** Words in lower case that stand among names or before them; a preposition ends the name. */
const AMONG_NAMES = new Set([
  ...PARTICLES,
  ...'and & und en et y e og och i por plus with mit met avec med feat. by par door av af'.split(' '),
  ...'speaker: speakers: presented given held presenter: presenters: host: hosts: sprecher: sprecherin: referent: referentin: spreker: sprekers: intervenant: intervenante: intervenants: orateur: orateurs: gehouden présenté présentée vorgetragen prof. dr. dr prof drs. ir. ing. mr. mrs. ms.'.split(
    ' ',
  ),
]);
const ENDS_NAME = new Set('at from of bei chez @ w/ representing'.split(' '));

/** A small letter at the start. */
const SMALL = /^\p{Ll}/u;

/** A quick look before {@link readPeople}: most of a title's words are in lower case, and no name's are. */
export function mayBePeople(text: string): boolean {
  if (text.length > 240) return false;
  let start = SMALL.test(text) ? (LEAD.exec(text)?.[0].length ?? 0) : 0;
  for (let count = 0; count < 14; count++) {
    const space = text.indexOf(' ', start);
    const word = text.slice(start, space < 0 ? undefined : space);
    const first = word.charCodeAt(0);
    // What stands in brackets is said of the name before.
    if (count > 0 && (first === 0x28 || first === 0x5b)) return true;
    if (first >= 0x61 && first <= 0x7a) {
      const lower = word.toLowerCase();
      if (count > 0 && ENDS_NAME.has(lower)) return true;
      if (!AMONG_NAMES.has(lower) && !(text.indexOf(' ') === text.lastIndexOf(' '))) return false;
    }
    if (space < 0 || /[,;([/]$/.test(word)) return true;
    start = space + 1;
  }
  return false;
}

/**
 * Reads who is named: one person or several, with what is said of them (company, job, handle, pronouns) left away.
 * Null where the text cannot be names at all.
 */
export function readPeople(text: string, isOrdinary: IsOrdinary): People | null {
  if (text.length > LONGEST) return null;
  const lead = LEAD.exec(text)?.[0] ?? OF.exec(text)?.[0] ?? '';
  const bare = withoutRemarks(stripQuotes(text.slice(lead.length)));
  if (bare === '' || bare.length > 240) return null;
  const read = readNames(bare, isOrdinary);
  if (!read) return null;
  const { found, affiliated } = read;
  // "Jane Doe, John Roe (Acme)": the company is in the brackets.
  const sure = withoutCompanies(found, /\w\)$/.test(text) ? PERSON : NO_COMPANY);
  const people = shareSurname(sure);
  const scores = people.map((person) => person.score);
  // "with music": one word behind such a word is hardly a name.
  if (WITH.test(lead) && people.length === 1 && (scores[0] ?? 0) < POSSIBLE) return null;
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return {
    names: people.map((person) => inMixedCase(person.name)),
    score: (mean + Math.min(...scores)) / 2,
    isDetailed: affiliated || bare.length < text.length - lead.length,
    withDoubtful: isList(found) && sure.length < found.length ? found.map((person) => person.name) : null,
  };
}

/** A name among others. */
interface Named {
  readonly name: string;
  readonly score: number;
  readonly joined: 'first' | 'and' | 'comma';
}

/** Reads the names between commas and words such as "and"; null where the first one, or one behind such a word, is none. */
function readNames(
  bare: string,
  isOrdinary: IsOrdinary,
): { readonly found: readonly Named[]; readonly affiliated: boolean } | null {
  const tokens = MAY_SPLIT.test(bare) ? bare.split(SPLIT) : [bare];
  const found: Named[] = [];
  let affiliated = false;
  // "Jane Doe, Acme; John Roe, Acme": where one sign parts the people, the other parts what is said of each.
  const isParted = bare.includes(';');
  for (let i = 0; i < tokens.length; i += 2) {
    const separator = i === 0 ? '' : (tokens[i - 1] ?? '');
    const joined = i === 0 ? 'first' : /^\s*[,/]\s*$/.test(separator) ? 'comma' : 'and';
    const piece = tokens[i] ?? '';
    if (joined === 'comma' && isParted) {
      affiliated = true;
      continue;
    }
    if (joined !== 'first' && (OTHERS.test(piece.trim()) || piece.trim() === '')) continue;
    const read = nameOf(piece, isOrdinary);
    if (joined === 'first') {
      if (read.score <= 0) return null;
      found.push({ ...read, joined });
    } else if (joined === 'and') {
      if (read.score >= FAINT) found.push({ ...read, joined });
      else if (!affiliated) return null;
    } else if (read.score >= POSSIBLE && !startsWithJob(piece)) found.push({ ...read, joined });
    else {
      affiliated = true;
      continue;
    }
    affiliated ||= read.affiliated;
  }
  return { found, affiliated };
}

/** How sure it is that a text names people; 0 where it cannot be names. */
export const peopleScore = (text: string, isOrdinary: IsOrdinary): number => readPeople(text, isOrdinary)?.score ?? 0;

function nameOf(piece: string, isOrdinary: IsOrdinary): { name: string; score: number; affiliated: boolean } {
  const name = bareName(piece);
  const [, person, given = '', surname = ''] = EMPLOYED.exec(name) ?? [];
  const isWhole =
    person !== undefined && GIVEN_NAMES.has(plainLetters(given)) && !GIVEN_NAMES.has(plainLetters(surname));
  if (isWhole && (!name.startsWith(`${person} de `) || isFrench(isOrdinary)))
    return { name: person, score: personScore(person, isOrdinary), affiliated: true };
  const score = personScore(name, isOrdinary);
  if (score > 0.1) return { name, score, affiliated: false };
  const cut = AFFILIATION.exec(piece.trim()) ?? JOB_BEHIND.exec(piece.trim());
  if (!cut) return { name, score, affiliated: false };
  const alone = bareName(cut[1] ?? '');
  const aloneScore = personScore(alone, isOrdinary);
  return aloneScore > score ? { name: alone, score: aloneScore, affiliated: true } : { name, score, affiliated: false };
}

/** "Jane Doe von Acme": a name that is whole already. */
const EMPLOYED = /^((\p{Lu}\p{Ll}+)\s(\p{Lu}\p{Ll}+))\s(?:von|vom|van|de)\s\p{Lu}.*$/u;

/** In other languages "de" stands in names. */
const isFrench = (isOrdinary: IsOrdinary): boolean => isOrdinary('des') && isOrdinary('les') && isOrdinary('une');

/** "Jane Doe Senior Staff Engineer": no sign parts the name from the job. */
const JOB_BEHIND =
  /^(\p{Lu}\S+(?:\s\p{Lu}\S+){1,3}?)\s+((?:sr\.?|senior|staff|principal|lead|chief|head|director|engineer|developer|ceo|cto|cio|founder|co-?founder|professor|manager|architect|product|software|vp)\b.*)$/iu;

const startsWithJob = (piece: string): boolean =>
  /^(?:ceo|cto|cio|ciso|vp|head|lead|senior|principal|staff|chief|director|engineer|founder|co-?founder|developer|architect|professor|consultant|manager|product|software|devops|sre|author|creator|maintainer|freelance\w*|independent)\b/i.test(
    piece.trim(),
  );

/** From here on a name behind a comma is no company's. */
const NO_COMPANY = 0.7;

/** Those that are called like people. */
const COMPANIES: ReadonlySet<string> = new Set(
  'jane street,morgan stanley,charles schwab,eli lilly,jack henry,booz allen,ernst young,lloyds bank,marks spencer,john deere,john lewis,otto group,philip morris,levi strauss,johnson johnson,dolby,thomson reuters,weta digital,ben jerrys,capital one,just eat,wayne enterprises'.split(
    ',',
  ),
);

/** "Jane Doe, Red Hat": what is not known as a name is where they work, unless an "and" at the end makes it a list. */
function withoutCompanies(found: readonly Named[], least: number): readonly Named[] {
  if (found.at(-1)?.joined === 'and') return found;
  return found.filter(
    ({ joined, score, name }) => joined !== 'comma' || (score >= least && !COMPANIES.has(name.toLowerCase())),
  );
}

const CAPITALS = /\p{Lu}{4}/u;

/** "Jane DOE": where one name is in capitals and another is not, the capitals are a custom. */
function inMixedCase(name: string): string {
  if (!CAPITALS.test(name) || !/\p{Lu}\p{Ll}/u.test(name)) return name;
  return name.replaceAll(
    /(?<!\p{L})(\p{Lu})(\p{Lu}{3,})(?!\p{L})/gu,
    (_, first: string, rest: string) => first + rest.toLowerCase(),
  );
}

/** Names of one word behind a comma are too often companies'. */
const isList = (found: readonly Named[]): boolean => found.every(({ name }) => name.includes(' '));

/** "Jane & John Doe" are Jane Doe and John Doe. */
function shareSurname(people: readonly Named[]): readonly Named[] {
  const [one, two] = people;
  if (people.length !== 2 || !one || !two || one.name.includes(' ') || !two.name.includes(' ')) return people;
  if (!GIVEN_NAMES.has(plainLetters(one.name))) return people;
  return [{ ...one, name: `${one.name} ${two.name.slice(two.name.indexOf(' ') + 1)}`, score: two.score }, two];
}

/** Takes away quotes that stand around the whole text. */
export function stripQuotes(text: string): string {
  const inner = /^(?:[“"„«‹‘'「『](.+)[”"“»›’'」』])$/u.exec(text.trim())?.[1];
  return inner !== undefined && !/[“”"„«»「」『』]/u.test(inner) ? inner.trim() : text.trim();
}
