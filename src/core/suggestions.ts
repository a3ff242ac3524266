import type { Suggestion } from './records';

const LABEL = String.raw`(?:notes? to (?:my)?self|self[- ]?note|reminder to (?:my)?self|reading tip|book tip|watching tip|listening tip|further reading tip|tip to self|to-?do|to read|to watch|to try|to check|read up on|leestip|kijktip|luistertip|notitie voor mezelf|noot voor mezelf|lesetipp|buchtipp|notiz an mich|note (?:pour|à) moi(?:-même)?|à lire|à faire)`;
const START = new RegExp(String.raw`(?:^|[.!?:]\s|[([]|\n)\s*(${LABEL}(?:\s*[:–—-]|\b(?=[\s,]\s*\S)))`, 'gi');
const NEEDS_COLON =
  /^(?:to-?do|to read|to watch|to try|to check|à lire|à faire|leestip|kijktip|luistertip|lesetipp|buchtipp)$/i;

/** Every label has one of these; looking for them is quick. */
const HINT =
  /[sS]elf\b|[sS]elf-?note|[tT]ip\b|\b[tT]o-?[dD]o\b|TO-?DO|ead up on|[tT]o (?:read|watch|try|check)\b|mezelf|an mich|moi\b|[àÀ] (?:lire|faire)|[lL]eestip|tipp\b/;

/** A quick look before {@link suggestionsIn}. */
export const mayHaveSuggestions = (text: string): boolean => HINT.test(text);

/** What the author told himself in a piece of text, each as it stands there ("Note to self: check Amplify"). */
export function suggestionsIn(text: string): readonly Suggestion[] {
  if (!mayHaveSuggestions(text)) return [];
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
