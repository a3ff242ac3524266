import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { defaultSchema, sanitize } from 'hast-util-sanitize';
import MarkdownIt from 'markdown-it';
import { parseHtml } from '../core/html/htmlTree';
import { isWebAddress } from './pageParts';

const markdown = new MarkdownIt({ html: false, linkify: true });
markdown.validateLink = (url) => url.startsWith('#') || isWebAddress(url);

const TASK = /^\s*(?:[-*+]|\d+[.)])\s+\[.\]\s/u;
const FENCE = /^\s{0,3}(`{3,}|~{3,})/u;

/**
 * What a user wrote in a note, as a tree that is safe to show; null where there is nothing but its frame. The front
 * matter, a heading that repeats `subject`, and the task lines (they are shown as follow-ups) are left out.
 */
export function noteTree(text: string, subject: string): Root | null {
  const own = ownWords(text, subject);
  if (own === '') return null;
  // Markdown without HTML is harmless; the sanitiser is the second lock on the same door.
  const tree = sanitize(fromParse5(parseHtml(markdown.render(own))), defaultSchema);
  return tree.type === 'root' ? tree : null;
}

function ownWords(text: string, subject: string): string {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u);
  const kept: string[] = [];
  let fence = '';
  for (const line of lines.slice(afterFrontMatter(lines))) {
    const mark = FENCE.exec(line)?.[1];
    if (mark !== undefined && fence === '') fence = mark;
    else if (mark?.startsWith(fence) === true && fence !== '') fence = '';
    if (fence === '' && mark === undefined && (TASK.test(line) || repeats(line, subject, kept))) continue;
    kept.push(line);
  }
  return kept.join('\n').trim();
}

function afterFrontMatter(lines: readonly string[]): number {
  if (lines[0]?.trim() !== '---') return 0;
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/u.test(line));
  return end + 1;
}

const repeats = (line: string, subject: string, before: readonly string[]): boolean =>
  before.every((other) => other.trim() === '') && /^#\s+(.*?)\s*#*$/u.exec(line)?.[1] === subject.trim();
