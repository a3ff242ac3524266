import { GIVEN_NAMES } from './givenNames';
import { plainLetters } from './plainLetters';
import { COMPANY_WORDS, PLAIN_WORDS } from './plainWords';

/** Tells whether the text around uses a word in lower case, which names are not. */
export type IsOrdinary = (word: string) => boolean;

/** People read from a piece of text, and how sure it is (0 to 1) that they are people. */
export interface People {
  readonly names: readonly string[];
  readonly score: number;
  /** Whether it is said where somebody works, or as what. */
  readonly isDetailed: boolean;
  /** Where what follows a comma may be a person or a company: all of them as names. */
  readonly withDoubtful: readonly string[] | null;
}

const PARTICLES = new Set(
  "van von de der den des di da do dos das del della du la le el al af av zu zur ter te ten 't bin ibn ben abu y op in het aan vom und".split(
    ' ',
  ),
);
const CAPITAL = /^['’]?\p{Lu}[\p{L}\p{M}]*(?:['’ʼ.-]\p{L}[\p{L}\p{M}]*)*\.?$/u;
const INITIALS = /^(?:\p{Lu}\.?-?){1,3}$/u;
const NICKNAME = /\s*(?:[“”"„«»][^“”"„«»]{1,30}[“”"„«»]|(?<=\s)[‘'][^‘’']{2,30}[’'](?=\s))\s*/gu;
const TITLE =
  /^(?:(?:prof(?:essor)?|dr|drs|ir|ing|mr|mrs|ms|mevr|mw|dhr|herr|frau|mme|sir|dame)\b\.?\s+)+(?=\S+\s+\S)/i;
const PRONOUNS =
  /\s*[([]?\b(?:she|he|they|any|ze|xe|hij|zij|sie|er|elle|il|iel)\s*\/\s*(?:her|hers|him|his|they|them|she|he|zijn|haar|hem|ihr|ihm|elle|any)(?:\s*\/\s*[a-z]+)?\b[)\]]?/gi;
const HONORIFIC = /\s*(?:さん|氏|先生|様)$/u;
const SUFFIX = /,?\s+(?:ph\.?\s?d\.?|m\.?sc\.?|b\.?sc\.?|mba|cissp)$/i;
/** "Jane Doe’s", before the title of her talk. */
const isPossessive = (name: string): boolean => name.endsWith('s') && /\s\p{L}{2,}['’]s$/u.test(name);
const CASED = /\p{Lu}|\p{Ll}/u;
const SURNAME =
  /(?:ski|sky|ska|ova|enko|vich|vic|sson|dottir|oglu|escu|poulos|akis|mann|stein|wicz|czyk|shvili|sen|stra|ов|ев|ин|ова|ева|ина|ский|ская|енко|чук|юк)$/u;

const isParticle = (word: string): boolean =>
  PARTICLES.has(word.length > 1 ? word.replace('’', "'").toLowerCase() : word);

/** Words of letters with single spaces between them. */
const PLAIN_NAME = /^[\p{L}\p{M}'’-]+(?: [\p{L}\p{M}'’-]+)+$/u;

/** The name without what stands around it: academic title, pronouns, handle, brackets. */
export function bareName(text: string): string {
  if (PLAIN_NAME.test(text) && !HONORIFIC.test(text) && !TITLE.test(text) && !SUFFIX.test(text) && !isPossessive(text))
    return text;
  const plain = withoutRemarks(text);
  let name = isPossessive(plain) ? plain.slice(0, -2) : plain;
  if (/\s@|^@\S+\s/.test(name)) name = name.replaceAll(/(?:^|\s)@\S+/g, ' ').trim();
  name = name.replace(SUFFIX, '').replace(TITLE, '').replace(HONORIFIC, '');
  return name.replaceAll(/\s+/g, ' ').replaceAll(/^[\s,;:.*_–—-]+|[\s,;:*_–—-]+$/g, '');
}

/** Without pronouns and what is in brackets. */
const withoutRemarks = (text: string): string =>
  /[/([{]/.test(text)
    ? text
        .replaceAll(PRONOUNS, ' ')
        .replaceAll(/\s*[([{][^)\]}]*[)\]}]/g, ' ')
        .trim()
    : text.trim();

/** "Jane Doe": nearly all names and parts of titles are so plain that most questions need not be asked. */
const SIMPLE = /^[A-Z][a-z]+(?: [A-Z][a-z]+)*$/;

const INITIAL = /^(?:\p{Lu}\p{Ll}?[.]-?)+$/u;

/** "Das Essen", "Le Repas": things have articles. */
const ARTICLE = /^(?:das|die|der|den|dem|les?|la|het|een|eine?|une?|the|an?)$/i;

/** "M4dz": digits among the letters of one word, unless it is a word cut short ("i18n", "K8s"). */
const HANDLE = /^(?!\p{L}\d+\p{L}?$|\p{Lu}{2,}\d)\p{L}+\d+\p{L}{2,}$/u;

/** How likely it is that a piece of text is one person's name, 0 to 1. */
export function personScore(text: string, isOrdinary: IsOrdinary): number {
  if (SIMPLE.test(text)) return text.length > 60 ? 0 : scoreCased(text, isOrdinary);
  const name = /[“"„«‘']/.test(text) ? text.replaceAll(NICKNAME, ' ').trim() : text;
  if (name === '' || name.length > 60) return 0;
  if (/^@[\w.-]{2,30}$/.test(name)) return 0.6;
  if (/[\d?!:;<>{}=+*/\\|#%$€@]/u.test(name)) return HANDLE.test(name) ? 0.25 : 0;
  return CASED.test(name) ? scoreCased(name, isOrdinary) : scoreUncased(name);
}

function scoreCased(name: string, isOrdinary: IsOrdinary): number {
  const words = name.split(' ');
  if (words.length > 7) return 0;
  const core = words.length > 2 ? words.filter((word) => !isParticle(word)) : words;
  const first = core[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || /^\p{Ll}/u.test(last)) return 0;
  if (!core.every((word) => SIMPLE.test(word) || CAPITAL.test(word))) return lowerCased(core, words) ? 0.5 : 0;
  if (ARTICLE.test(first) && core.length === 2 && !core.slice(1).some((word) => word.includes('-'))) return 0.1;
  return scoreWords(core, core.length < words.length && words[0] === first, isOrdinary);
}

function scoreWords(core: readonly string[], hasParticle: boolean, isOrdinary: IsOrdinary): number {
  const plain = core.map(plainLetters);
  const [first = '', second = ''] = plain;
  const known = isGiven(first) || (core.length > 1 && isGiven(second) && isInitials(core[0] ?? ''));
  const start = known ? 1 : 0;
  let strange = 0;
  for (let at = start; at < core.length; at++)
    if (isStrange(core[at] ?? '', plain[at] ?? '', at === core.length - 1, known || hasParticle)) strange++;
  if (core.length === 1) {
    const word = core[0] ?? '';
    if (known) return PLAIN_WORDS.has(first) || isOrdinary(word) ? 0.2 : 0.5;
    return strange > 0 || isInitials(word) || isOrdinary(word) ? 0.02 : 0.25;
  }
  // "Kevin Stack" may be called so; "Google Stack" is not.
  if (strange > 0) return known && strange === 1 && core.length === 2 && !isOrdinary(core[1] ?? '') ? 0.45 : 0.04;
  let score = known ? 0.92 : 0.6;
  // A known name with one other word is a name; else the text around may use a word in another sense.
  if (!known || core.length > 2) {
    const ordinary = core.slice(start).filter((word) => !isInitials(word) && isOrdinary(word)).length;
    if (ordinary > 0) score -= known && ordinary === 1 ? 0.2 : 0.35;
  }
  if (core.length > 4) score -= 0.3;
  if (hasParticle || core.slice(1, -1).some(isInitials)) score += 0.15;
  // "W. H. Jansen": nothing but a name begins so.
  if (INITIAL.test(core[0] ?? '')) score += 0.3;
  if (SURNAME.test(plain.at(-1) ?? '')) score += 0.15;
  return Math.max(0.04, Math.min(0.97, score));
}

/**
 * Whether a word is hardly one of a name; `isNamed` where others of it are. Initials in the middle are initials, whatever
 * word they spell.
 */
function isStrange(word: string, letters: string, isLast: boolean, isNamed: boolean): boolean {
  const isInitial = isInitials(word);
  return (
    (!isInitial && !isParticle(word) && isPlain(letters) && !(isNamed && isDouble(letters))) ||
    ((!isInitial || isLast) && looksTechnical(word)) ||
    COMPANY_WORDS.has(letters)
  );
}

const isInitials = (word: string): boolean => !SIMPLE.test(word) && INITIALS.test(word);

const isPlain = (word: string): boolean =>
  partsOf(word).some((part) => PLAIN_WORDS.has(part) && !GIVEN_NAMES.has(part) && (part === word || !isParticle(part)));

/** "Bennekum-Post": behind a given name, a double name needs only one part that is no word. */
const isDouble = (word: string): boolean =>
  word.includes('-') && partsOf(word).some((part) => !PLAIN_WORDS.has(part) && part.length > 2);

const isGiven = (word: string): boolean => partsOf(word).some((part) => GIVEN_NAMES.has(part));

const partsOf = (word: string): readonly string[] =>
  word.includes('-') ? word.split('-') : [/['’]/.test(word) ? word.replace(/['’]s?$/, '') : word];

/** "AWS", "DevOps", "GitLab": capitals where names have none. */
const looksTechnical = (word: string): boolean =>
  !SIMPLE.test(word) &&
  ((/^\p{Lu}{2,4}s?$/u.test(word) && !/[AEIOUYÀ-Ý]/u.test(word.slice(1))) ||
    (/\p{Ll}\p{Lu}/u.test(word) &&
      !/^(?:Mc|Mac|De|Di|Da|La|Le|Van|Von|Fitz|Du|Des|Del|Mc'|O['’])\p{Lu}/u.test(word) &&
      !/[-'’]/u.test(word)));

/** "danah boyd": people who write themselves so. */
const lowerCased = (core: readonly string[], words: readonly string[]): boolean =>
  words.length === 2 &&
  core.length === 2 &&
  words.every((word) => /^\p{Ll}+$/u.test(word)) &&
  GIVEN_NAMES.has(plainLetters(words[0] ?? '')) &&
  !PLAIN_WORDS.has(plainLetters(words[0] ?? '')) &&
  !PLAIN_WORDS.has(plainLetters(words[1] ?? ''));

function scoreUncased(name: string): number {
  const letters = name.replaceAll(/[\s・･·=＝]/gu, '');
  if (/^[\p{Script=Han}々]+$/u.test(letters))
    return letters.length >= 2 && letters.length <= 5 ? (letters.length < name.length ? 0.75 : 0.6) : 0.02;
  if (/^\p{Script=Hangul}+$/u.test(letters)) return letters.length >= 2 && letters.length <= 4 ? 0.65 : 0.02;
  if (/^[\p{Script=Katakana}ー]+$/u.test(letters)) return letters.length < name.length ? 0.7 : 0.2;
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+$/u.test(letters))
    return letters.length >= 3 && letters.length <= 10 && letters.length < name.length ? 0.7 : 0.1;
  const words = name.split(' ');
  return words.length >= 2 && words.length <= 4 && words.every((word) => /^[\p{L}\p{M}'’.-]+$/u.test(word))
    ? 0.5
    : 0.02;
}

const LEAD =
  /^(?:(?:an?|the|this|eine?|een|une?|talk|session|presented|given|held|hosted|led|vorgetragen|gehalten|gehouden|gegeven|présentée?|animée?|donnée?|proposée?|verzorgd|vorgestellt|delivered)\s+)*(?:by|w\/|von|vom|door|par|por|avec|mit|met|with)\s+(?=[\p{Lu}\p{Lo}@])|^(?:(?:(?:keynote|guest|invited|special|surprise|mystery|opening|closing|main|first|last)\s+)?speakers?|presenters?|presented by|hosts?|panell?ists?|sprecher(?:in|innen)?|referent(?:in|en|innen)?|vortragender?|sprekers?|intervenant(?:e|s|es)?|orateurs?|oratrice|conférenci[eè]re?s?|ponentes?|with|by|from|von|door|par)\s*:\s*/iu;
const WITH = /^(?:with|mit|met|avec)\s/i;
const AND = String.raw`\s+(?:and|&|und|en|et|y|e|plus|\+|×|with|mit|met|avec|feat\.?|as well as|sowie)\s+`;
const SPLIT = new RegExp(String.raw`(\s*,\s*(?:(?:and|&|und|en|et)\s+)?|\s*[;/]\s*|${AND})`, 'i');
const AFFILIATION =
  /^(.+?)(?:\s+(?:at|from|of|bei|chez|@|w\/|representing|aus|vom?|de chez)\s+|\s+[–—|-]\s+|\s+@\s*(?=\p{L}+\s))(.+)$/u;
const OTHERS =
  /^(?:others|friends|co|more|team|al\.?|anderen|andere|autres|colleagues|guests?|a friend|company|many others)$/i;

/** Words in lower case that stand among names or before them; a preposition ends the name. */
const AMONG_NAMES = new Set([
  ...PARTICLES,
  ...'and & und en et y e por plus with mit met avec feat. by par door'.split(' '),
  ...'speaker: speakers: presented given held presenter: presenters: host: hosts: sprecher: sprecherin: referent: referentin: spreker: sprekers: intervenant: intervenante: intervenants: orateur: orateurs: gehouden présenté présentée vorgetragen prof. dr. dr prof drs. ir. ing. mr. mrs. ms.'.split(
    ' ',
  ),
]);
const ENDS_NAME = new Set('at from of bei chez @ w/ representing'.split(' '));

/** A quick look before {@link readPeople}: most of a title's words are in lower case, and no name's are. */
export function mayBePeople(text: string): boolean {
  if (text.length > 240) return false;
  let start = /^\p{Ll}/u.test(text) ? (LEAD.exec(text)?.[0].length ?? 0) : 0;
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
  const lead = LEAD.exec(text)?.[0] ?? '';
  const bare = withoutRemarks(stripQuotes(text.slice(lead.length)));
  if (bare === '' || bare.length > 240) return null;
  const tokens = bare.split(SPLIT);
  const found: { name: string; score: number; joined: 'first' | 'and' | 'comma' }[] = [];
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
      if (read.score >= 0.2) found.push({ ...read, joined });
      else if (!affiliated) return null;
    } else if (read.score >= 0.4 && !startsWithJob(piece)) found.push({ ...read, joined });
    else {
      affiliated = true;
      continue;
    }
    affiliated ||= read.affiliated;
  }
  const sure = withoutCompanies(found);
  const people = shareSurname(sure);
  const scores = people.map((person) => person.score);
  // "with music": one word behind such a word is hardly a name.
  if (WITH.test(lead) && people.length === 1 && (scores[0] ?? 0) < 0.4) return null;
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return {
    names: people.map((person) => inMixedCase(person.name)),
    score: (mean + Math.min(...scores)) / 2,
    isDetailed: affiliated || bare.length < text.length - lead.length,
    withDoubtful: isList(found) && sure.length < found.length ? found.map((person) => person.name) : null,
  };
}

function nameOf(piece: string, isOrdinary: IsOrdinary): { name: string; score: number; affiliated: boolean } {
  const name = bareName(piece);
  const score = personScore(name, isOrdinary);
  if (score > 0.1) return { name, score, affiliated: false };
  const cut = AFFILIATION.exec(piece.trim());
  if (!cut) return { name, score, affiliated: false };
  const alone = bareName(cut[1] ?? '');
  const aloneScore = personScore(alone, isOrdinary);
  return aloneScore > score ? { name: alone, score: aloneScore, affiliated: true } : { name, score, affiliated: false };
}

const startsWithJob = (piece: string): boolean =>
  /^(?:ceo|cto|cio|ciso|vp|head|lead|senior|principal|staff|chief|director|engineer|founder|co-?founder|developer|architect|professor|consultant|manager|product|software|devops|sre|author|creator|maintainer|freelance\w*|independent)\b/i.test(
    piece.trim(),
  );

/** "Jane Doe, Red Hat": what is not known as a name is where they work, unless an "and" at the end makes it a list. */
function withoutCompanies<T extends { readonly score: number; readonly joined: string }>(
  found: readonly T[],
): readonly T[] {
  if (found.at(-1)?.joined === 'and') return found;
  return found.filter((person) => person.joined !== 'comma' || person.score >= 0.7);
}

/** "Jane DOE": where one name is in capitals and another is not, the capitals are a custom. */
function inMixedCase(name: string): string {
  if (!/\p{Lu}{4}/u.test(name) || !/\p{Lu}\p{Ll}/u.test(name)) return name;
  return name.replaceAll(
    /(?<!\p{L})(\p{Lu})(\p{Lu}{3,})(?!\p{L})/gu,
    (_, first: string, rest: string) => first + rest.toLowerCase(),
  );
}

/** Names of one word behind a comma are too often companies'. */
const isList = (found: readonly { readonly name: string }[]): boolean => found.every(({ name }) => name.includes(' '));

/** "Jane & John Doe" are Jane Doe and John Doe. */
function shareSurname<T extends { readonly name: string; readonly score: number }>(people: readonly T[]): readonly T[] {
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
