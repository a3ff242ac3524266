import { Mark, type Block } from '../html/blocks';
import { foldSpace } from '../html/whiteSpace';
import { BY } from './words';

/** True when all of a block's words carry one of the marks. */
export const isEmphasised = (block: Block, marks: number): boolean =>
  block.runs.length > 0 && block.runs.every((run) => (run.marks & marks) !== 0 || !/[\p{L}\p{N}]/u.test(run.text));

/** What a link behind a heading leads to, when it is no part of the heading. */
const MATERIAL =
  /^[\s([]*(?:(?:talk|the|my)[- ])?(?:slides?|slide ?deck|deck|video|recording|watch|talk|abstract|link|notes|folien|aufzeichnung|aufnahme|dia['’]s|opname|diapos?|vidéo|pdf|youtube|website|repo|code)[\s)\]]*$/i;
const PARTING = /^[\s([|/,.·•–—-]*$|^[\s)\]]*$/;

/** The words of a heading that may name a talk. */
interface HeadingWords {
  readonly words: string;
  /** Whether more stands in the same block: the text of the talk begins there. */
  readonly isInline: boolean;
}

/**
 * Reads the words of a heading without the links behind it ("Title — Speaker | slides"). Of a line that only begins in bold
 * it is the bold words, if a dash parts them or they are parted like a heading and a sentence follows, else all up to the
 * first full stop.
 */
export function headingWords(block: Block, isLead: boolean): HeadingWords {
  if (isLead) return leadingWords(block);
  const runs = headingRuns(block);
  if (runs === block.runs) return { words: block.text, isInline: false };
  const words = textOf(runs).replace(/\s*[|/,·•([–—-]+\s*$/u, '');
  return { words: words === '' ? block.text : words, isInline: false };
}

/** What a heading is made of, without the links behind it. */
export function headingRuns(block: Block): Block['runs'] {
  const last = block.runs.findLast((run) => run.text.trim() !== '' && !PARTING.test(run.text));
  if (!last || (last.marks & Mark.Link) === 0 || !MATERIAL.test(last.text)) return block.runs;
  const runs = [...block.runs];
  for (let run = runs.at(-1); run && isMaterial(run.text, run.marks); run = runs.at(-1)) runs.pop();
  return runs;
}

const isMaterial = (text: string, marks: number): boolean =>
  PARTING.test(text) || ((marks & Mark.Link) !== 0 && MATERIAL.test(text));

const PARTED = new RegExp(String.raw`[:–—|]|\s-\s|\s${BY}\s`);
/** Whether a block begins in bold with words that may be a title and its speaker, however long what follows is. */
export function isDashedLead(block: Block): boolean {
  const [first] = block.runs;
  return first !== undefined && (first.marks & Mark.Bold) !== 0 && first.text.length <= 160 && DASHED.test(first.text);
}

/** Words on both sides of a dash are a heading, whatever follows them. */
const DASHED = /^\P{Ll}*\p{Lu}.{2,}\s[-–—]\s.{2,}/u;
const SENTENCE = /^[\s:.–—-]*\p{Lu}.{15,}[.!?]$/su;
const FIRST_STOP =
  /^(.{8,160}?[\p{Ll}\p{N}”"’)])(?<!(?:^|[\s([])(?:Dr|Prof|Mr|Mrs|Ms|Ir|Ing|Drs|St))[.!?][^\S\n]+(?!(?:By|Von|Par|Door|Por)\s)(?=\p{Lu})/su;

function leadingWords(block: Block): HeadingWords {
  const end = block.runs.findIndex((run) => (run.marks & Mark.Bold) === 0 && /[\p{L}\p{N}]/u.test(run.text));
  const bold = textOf(block.runs.slice(0, end)).replace(/[\s:.–—-]+$/, '');
  const isParted = PARTED.test(bold) && SENTENCE.test(textOf(block.runs.slice(end)));
  if (isParted || DASHED.test(bold)) return { words: bold, isInline: true };
  const sentence = FIRST_STOP.exec(block.text)?.[1];
  if (sentence !== undefined) return { words: sentence, isInline: true };
  return headingWords(block, false);
}

const textOf = (runs: Block['runs']): string =>
  runs
    .map((run) => run.text)
    .join('')
    .split('\u001F')
    .map(foldSpace)
    .filter((line) => line !== '')
    .join('\n');
