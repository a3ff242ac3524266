import { Mark, type Block, type Run } from '../html/blocks';
import { cleanHeading } from './cleanHeading';
import type { HeadingParts } from './partsFound';
import { headingRuns } from './headingWords';
import { SPEAKS } from './peopleInText';
import { BY_OR_OF } from './words';

/** `<h2>Title <small>Speaker</small></h2>`: the look tells the parts. */
export function partsByLook(block: Block): readonly HeadingParts[] {
  const runs = headingRuns(block).filter((run) => run.text.trim() !== '');
  while (runs.length > 2 && isRemark(runs.at(-1)?.text ?? '')) runs.pop();
  const areLinks = runs.length === 2 && runs.every((run) => (run.marks & Mark.Link) !== 0);
  const [first, last, more] = areLinks ? runs : alike(runs);
  if (!first || !last || more) return [];
  const tidy = (text: string): string =>
    text.replaceAll(/[\s\u001F]+/g, ' ').replaceAll(/^[\s:–—|,-]+|[\s:–—|,-]+$/g, '');
  if (ONLY_COUNT.test(first.text)) return [];
  const [one, other] = [tidy(first.text), tidy(last.text)];
  const parts = { title: cleanHeading(one), people: other, convention: 'look>' } as const;
  // "Jane Doe (Acme) talked about her product": told, not called.
  return other.startsWith('(') || SPEAKS.test(other.slice(0, 40)) || SENTENCE.test(other)
    ? [parts]
    : [parts, { title: other, people: one, convention: 'look<' }];
}

/** Stars, signs, the length and the like. */
const isRemark = (text: string): boolean => cleanHeading(`x ${text.trim()}`) === 'x';

/** So many words, the first of them without a capital, go on with a sentence. */
const SENTENCE = /^\p{Ll}+(?:\s\S+){6}/u;

/** "Session 1: ", "#3", "IV. ": no title. */
const ONLY_COUNT = /^[^\p{L}\p{N}]*(?:(?:\p{L}+\s*)?#?\d{1,3}|[IVX]{1,5})[\s.:)|–—-]*$/u;

/** Neighbours that look the same but for links, as one. */
function alike(runs: readonly Run[]): readonly Run[] {
  const found: Run[] = [];
  for (const { text, marks } of runs) {
    const look = marks & ~Mark.Link;
    const before = found.at(-1);
    if (
      before &&
      (before.marks & ~Mark.Link) === look &&
      (marks === before.marks || found.length > 1 || runs.length > 2)
    )
      found[found.length - 1] = { text: before.text + text, marks: before.marks };
    else found.push({ text, marks });
  }
  return found;
}

/** What may part two pieces that look different. */
const PARTS_LOOKS = new RegExp(String.raw`^\s*(?:[:–—|,-]{1,3}|${BY_OR_OF})\s*$`, 'u');

/** "**Jane Doe** - _Title_: …", an item that begins with two pieces of different looks, before a text. */
export function leadingPair(block: Block): readonly HeadingParts[] {
  const [one, sign, other, rest] = block.runs.filter((run) => run.text.trim() !== '');
  if (!one || !sign || !other || !rest || sign.marks !== Mark.None || !PARTS_LOOKS.test(sign.text)) return [];
  const looks = Mark.Bold | Mark.Italic | Mark.Link;
  const isPair = (one.marks & looks) !== 0 && (other.marks & looks) !== 0 && one.marks !== other.marks;
  if (!isPair || rest.marks !== Mark.None || !/^\s*[:.,;(–—-]/u.test(rest.text)) return [];
  const [first, second] = [one.text.trim(), other.text.trim()];
  return [
    { title: first, people: second, convention: 'look>' },
    { title: second, people: first, convention: 'look<' },
  ];
}
