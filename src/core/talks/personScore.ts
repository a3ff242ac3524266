import { GIVEN_NAMES } from './givenNames';
import { plainLetters } from '../plainLetters';
import { COMPANY_WORDS, PLAIN_WORDS } from './plainWords';

/** Tells whether the text around uses a word in lower case, which names are not. */
export type IsOrdinary = (word: string) => boolean;

/** Small words that stand in names. */
export const PARTICLES: ReadonlySet<string> = new Set(
  "van von de der den des di da do dos das del della du la le el al af av zu zur ter te ten 't bin ibn ben abu y op in het aan vom und".split(
    ' ',
  ),
);
const CAPITAL = /^(?:[dl]?['’])?\p{Lu}[\p{L}\p{M}]*(?:['’ʼ.-]\p{L}[\p{L}\p{M}]*)*\.?$/u;
const INITIALS = /^(?:\p{Lu}\.?-?){1,3}$/u;
const NICKNAME = /\s*(?:[“”"„«»][^“”"„«»]{1,30}[“”"„«»]|(?<=\s)[‘'][^‘’']{2,30}[’'](?=\s))\s*/gu;
const TITLE =
  /^(?:(?:prof(?:essor)?|dr|drs|ir|ing|cto|ceo|cio|coo|mr|mrs|ms|mevr|mw|dhr|herr|frau|mme|sir|dame)\b\.?\s+)+(?=\S+\s+\S)/i;
const PRONOUNS =
  /\s*[([]?\b(?:she|he|they|any|ze|xe|hij|zij|sie|er|elle|il|iel)\s*\/\s*(?:her|hers|him|his|they|them|she|he|zijn|haar|hem|ihr|ihm|elle|any)(?:\s*\/\s*[a-z]+)?\b[)\]]?/gi;
const HONORIFIC = /\s*(?:さん|氏|先生|様)$/u;
const SUFFIX = /,?\s+(?:ph\.?\s?d\.?|m\.?sc\.?|b\.?sc\.?|mba|cissp)$/i;
/** "Jane Doe acme.com": where she works. */
const SITE = /\s+[a-z][a-z\d-]*(?:\.[a-z\d-]+)*\.(?:com|net|org|io|dev|ai|nl|de|fr|eu|uk|es|it|ch|be)$/i;
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
  const isBare = SIMPLE.test(text) || (PLAIN_NAME.test(text) && !HONORIFIC.test(text) && !isPossessive(text));
  if (isBare && !TITLE.test(text) && !SUFFIX.test(text)) return text;
  const plain = withoutRemarks(text);
  let name = isPossessive(plain) ? plain.slice(0, -2) : plain;
  if (/\s@|^@\S+\s/.test(name)) name = name.replaceAll(/(?:^|\s)@\S+/g, ' ').trim();
  name = name.replace(SITE, '').replace(SUFFIX, '').replace(TITLE, '').replace(HONORIFIC, '');
  return name.replaceAll(/\s+/g, ' ').replaceAll(/^[\s,;:.*_–—-]+|[\s,;:*_–—@-]+$/g, '');
}

/** Without pronouns and what is in brackets. */
export const withoutRemarks = (text: string): string =>
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

/** Words with a capital and the parts of double names, and letters before a full stop that may be initials. */
const CAPITALS = /(?:\p{Lu}|(?<=-)\p{Ll})[\p{Lu}\p{Ll}\p{M}]*/gu;
const INITIAL_WITHIN = /\p{Lu}\p{Ll}?\./u;

/**
 * Whether some piece of a text may be a name beyond doubt (`SURE`), which is much quicker to tell than to read the text in all
 * its ways: only a known given name, initials, or a surname that shows score so high.
 */
export function mayNameSurely(text: string): boolean {
  if (INITIAL_WITHIN.test(text)) return true;
  return (text.match(CAPITALS) ?? []).some((word) => {
    const letters = plainLetters(word);
    return GIVEN_NAMES.has(letters) || SURNAME.test(letters);
  });
}

/** A small letter at the start, but for "d'Anterroches". */
const SMALL = /^(?![dl]['’])\p{Ll}/u;

function scoreCased(name: string, isOrdinary: IsOrdinary): number {
  const words = name.split(' ');
  if (words.length > 7) return 0;
  const core = words.length > 2 ? words.filter((word) => !isParticle(word)) : words;
  const first = core[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || SMALL.test(last)) return 0;
  if (!core.every((word) => SIMPLE.test(word) || CAPITAL.test(word))) return lowerCased(core, words) ? 0.5 : 0;
  if (ARTICLE.test(first) && core.length === 2 && !core.slice(1).some((word) => word.includes('-'))) return 0.1;
  return scoreWords(core, core.length < words.length && words[0] === first, isOrdinary);
}

function scoreWords(core: readonly string[], hasParticle: boolean, isOrdinary: IsOrdinary): number {
  // "Jane’s Garden": somebody’s, and nobody.
  if (core.slice(0, -1).some((word) => /['’]s$/.test(word))) return 0.04;
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
  // "Versenden von Nachrichten": what is done, in German.
  if (hasParticle && !known && NOMINAL.test(first)) return 0.1;
  if (hasParticle || core.slice(1, -1).some(isInitials)) score += 0.15;
  // "W. H. Jansen": nothing but a name begins so.
  if (INITIAL.test(core[0] ?? '')) score += 0.3;
  if (SURNAME.test(plain.at(-1) ?? '')) score += 0.15;
  return Math.max(0.04, Math.min(0.97, score));
}

const NOMINAL = /(?:en|ung|heit|keit|schaft|ion|tat)$/;

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

/** The most common surnames; nearly all names have one, and two more letters. */
const KOREAN =
  /^[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설]..$/u;
const CHINESE =
  /^[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘于蒋蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭陆陸汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤]/u;

/** Names of two or three letters begin with a surname; longer ones are Japanese, as are those with a space. */
function scoreHan(letters: string, isParted: boolean): number {
  if (letters.length < 2 || letters.length > 5) return 0.02;
  if (isParted) return 0.75;
  if (letters.length === 4) return 0.5;
  return CHINESE.test(letters) && letters.length < 4 ? 0.65 : 0.2;
}

function scoreUncased(name: string): number {
  const letters = name.replaceAll(/[\s・･·=＝]/gu, '');
  if (/^[\p{Script=Han}々]+$/u.test(letters)) return scoreHan(letters, letters.length < name.length);
  if (/^\p{Script=Hangul}+$/u.test(letters)) return KOREAN.test(letters) ? 0.65 : 0.02;
  if (/^[\p{Script=Katakana}ー]+$/u.test(letters)) return letters.length < name.length ? 0.7 : 0.2;
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+$/u.test(letters))
    return letters.length >= 3 && letters.length <= 10 && letters.length < name.length ? 0.7 : 0.1;
  const words = name.split(' ');
  return words.length >= 2 && words.length <= 4 && words.every((word) => /^[\p{L}\p{M}'’.-]+$/u.test(word))
    ? 0.5
    : 0.02;
}
