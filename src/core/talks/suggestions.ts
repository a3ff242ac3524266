import type { Suggestion } from '../records';

const LABEL = String.raw`(?:notes? to (?:my)?self|self[- ]?note|reminder to (?:my)?self|reading tip|book tip|watching tip|listening tip|further reading tip|tip to self|to-?do|to read|to watch|to try|to check|read up on|leestip|kijktip|luistertip|notitie voor mezelf|noot voor mezelf|lesetipp|buchtipp|notiz an mich|note (?:pour|à) moi(?:-même)?|à lire|à faire)`;
const START = new RegExp(String.raw`(?:^|[.!?:]\s|[([]|\n)\s*(${LABEL}(?:\s*[:–—-]|\b(?=[\s,]\s*\S)))`, 'gi');
const NEEDS_COLON =
  /^(?:to-?do|to read|to watch|to try|to check|à lire|à faire|leestip|kijktip|luistertip|lesetipp|buchtipp)$/i;

/** The letters with which a block begins that holds a label at its start, or after a bracket: quick to see. */
const BEGINNING =
  /^[([]?\s*(?:note|self|remind|reading|book|watch|listen|further|tip|to[ -]?do|to (?:r|w|t|c)|read up|lees|kijk|luister|notit|noot|lese|buch|notiz|à )/i;
/** How a label begins that stands after a sentence. */
const AFTER_SENTENCE = [
  'Note to',
  'Notes to',
  'Self',
  'Reminder to',
  'Reading tip',
  'Book tip',
  'Further reading',
  'Read up on',
  'TODO',
  'To do',
  'To-do',
  'Todo',
  'Leestip',
  'Notitie voor',
  'Noot voor',
  'Lesetipp',
  'Buchtipp',
  'Notiz an',
  'À ',
];

/** What the author told himself in the blocks of a section; `text` is all of them. */
export function suggestionsOf(blocks: readonly string[], text: string): readonly Suggestion[] {
  const inside = AFTER_SENTENCE.filter((words) => text.includes(words));
  return blocks.flatMap((block) => {
    const may = BEGINNING.test(block) || beginsInBrackets(block) || inside.some((words) => block.includes(words));
    return may ? suggestionsIn(block) : [];
  });
}

function beginsInBrackets(block: string): boolean {
  for (let at = block.indexOf('('); at >= 0; at = block.indexOf('(', at + 1))
    if (BEGINNING.test(block.slice(at, at + 20))) return true;
  return false;
}

/** What the author told himself in a piece of text, each as it stands there ("Note to self: check Amplify"). */
function suggestionsIn(text: string): readonly Suggestion[] {
  const starts = [...text.matchAll(START)].filter((match) => {
    const label = match[1] ?? '';
    return /[:–—-]$/.test(label) || !NEEDS_COLON.test(label.trim());
  });
  return starts.map((match, index) => {
    const from = match.index + match[0].indexOf(match[1] ?? '');
    const end = starts[index + 1]?.index ?? text.length;
    const bracketed = /[([]\s*$/.test(text.slice(match.index, from));
    return { text: untilBracket(text.slice(from, end), bracketed) };
  });
}

function untilBracket(text: string, bracketed: boolean): string {
  let depth = 0;
  for (let at = 0; bracketed && at < text.length; at++) {
    if (text[at] === '(' || text[at] === '[') depth++;
    else if ((text[at] === ')' || text[at] === ']') && --depth < 0) return tidy(text.slice(0, at));
  }
  return tidy(text);
}

const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
