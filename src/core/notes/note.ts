import MarkdownIt from 'markdown-it';
import { parseDocument } from 'yaml';
import { type TaskLine, isTask, readTaskLine } from './taskLine';

/** One of the user's Markdown files, as read. Lines are counted from zero; offsets are UTF-16 units of the whole text. */
export interface Note {
  readonly head: NoteHead;
  /** The lines without their ends. */
  readonly lines: readonly string[];
  readonly tasks: readonly NoteTask[];
}

/** What the front matter says; empty where it says nothing. Text is as written, trimmed. */
export interface NoteHead {
  readonly talk: string;
  readonly speaker: string;
  readonly event: string;
  readonly title: string;
  readonly speakers: readonly string[];
  /** The line behind the front matter: 0 where there is none. */
  readonly bodyLine: number;
  /** The words of the first heading, for people. */
  readonly heading: string;
}

export interface NoteTask {
  readonly line: number;
  /** The last line that belongs to the task: indented lines below it that are not tasks themselves. */
  readonly lastLine: number;
  readonly task: TaskLine;
}

/** Of longer front matter only the first lines are read: some texts cost the YAML reader the square of their length. */
const LONGEST_FRONT_MATTER = 8_192;

/** Reads a note. Never throws: what cannot be read is text. */
export function readNote(text: string): Note {
  const lines = linesOf(text);
  const bodyLine = endOfFrontMatter(lines);
  const code = codeLines(lines, bodyLine);
  const tasks = lines.flatMap((line, index): readonly NoteTask[] => {
    const task = index >= bodyLine && !code.has(index) ? readTaskLine(line) : undefined;
    return task ? [{ line: index, lastLine: lastLineOf(lines, index, task.indent), task }] : [];
  });
  return { head: readHead(lines, bodyLine, code), lines, tasks };
}

/** A text's lines without their ends, and without the byte order mark. */
export function linesOf(text: string): readonly string[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
}

/** The line behind the front matter, or 0 where there is none. */
function endOfFrontMatter(lines: readonly string[]): number {
  if (!/^---\s*$/.test(lines[0] ?? '')) return 0;
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  return end + 1;
}

function readHead(lines: readonly string[], bodyLine: number, code: ReadonlySet<number>): NoteHead {
  const fields = readFields(frontMatter(lines, bodyLine).join('\n'));
  const text = (key: string): string => words(fields[key]);
  const speakers = fields['speakers'];
  const heading = lines.find((line, index) => index >= bodyLine && !code.has(index) && HEADING.test(line)) ?? '';
  return {
    talk: text('talk'),
    speaker: text('speaker'),
    event: text('event'),
    title: text('title'),
    speakers: (Array.isArray(speakers) ? speakers : [speakers]).map(words).filter(Boolean),
    bodyLine,
    heading: headingWords(heading),
  };
}

/** The words of a heading of one line. */
const headingWords = (line: string): string =>
  line
    .replace(HEADING, '')
    .replace(/\s+#+\s*$/, '')
    .replace(/\\([\\`*_[\]<#])/g, '$1')
    .trim();

/** Whether a line is a heading that says what the note is called. */
export const isTitleLine = (line: string, title: string): boolean =>
  title !== '' && HEADING.test(line) && headingWords(line) === title;

/** A line that names what a note is about. */
const SUBJECT = /^(?:talk|speaker|event):\s/;

/** Words typed before front matter are found this far from the beginning, in lines. */
const FURTHEST = 50;

/**
 * The lines of the front matter. Where words were typed right before it, it is text for whoever else reads the file, but the
 * note does not lose what it is about.
 */
function frontMatter(lines: readonly string[], bodyLine: number): readonly string[] {
  if (bodyLine > 0) return lines.slice(1, bodyLine - 1);
  const fence = lines
    .slice(0, FURTHEST)
    .findIndex((line, at) => /---\s*$/.test(line) && SUBJECT.test(lines[at + 1] ?? ''));
  const end = lines.findIndex((line, at) => at > fence && /^---\s*$/.test(line));
  return fence === -1 || end === -1 ? [] : lines.slice(fence + 1, end);
}

/** A heading of one line: `# Title`. */
export const HEADING = /^ {0,3}#{1,6}(?:[^\S\r\n]+|$)/;

/** The fields of front matter, as far as they can be read. */
function readFields(text: string): Readonly<Record<string, unknown>> {
  const end = text.length > LONGEST_FRONT_MATTER ? text.lastIndexOf('\n', LONGEST_FRONT_MATTER) : text.length;
  const yaml = text.slice(0, Math.max(0, end));
  const fields = parseFields(yaml);
  if (['talk', 'speaker', 'event'].some((key) => Object.hasOwn(fields, key))) return fields;
  // Words typed above the first field are read as one with it, or as all there is.
  const lines = yaml.split('\n');
  const first = lines.findIndex((line) => SUBJECT.test(line));
  return first > 0 ? parseFields(lines.slice(first).join('\n')) : fields;
}

function parseFields(yaml: string): Readonly<Record<string, unknown>> {
  if (!yaml || isDeep(yaml)) return {};
  try {
    const document = parseDocument(yaml, { logLevel: 'silent', uniqueKeys: false });
    const value: unknown = document.toJS({ maxAliasCount: 20 });
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
  } catch {
    // An alias bomb, or an anchor that is not there: the file stays a note, but says nothing of itself.
    return {};
  }
}

/**
 * Whether values could be nested so deep that reading them exhausts the stack: V8 then may end the whole process, where no
 * `catch` helps. Brackets are counted wherever they stand, so this errs to the safe side.
 */
function isDeep(yaml: string): boolean {
  const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;
  return (
    count(yaml, /[[{]/g) > 200 ||
    yaml.split('\n').some((line) => /^\s{100}/.test(line) || count(line, /(?:^|\s)[-?:](?=\s|$)/g) > 20)
  );
}

function words(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

const blocks = new MarkdownIt('commonmark').disable('reference');
blocks.core.ruler.enableOnly(['normalize', 'block']);
// Lists inside of quotes inside of lists: deep notes are still notes.
blocks.set({ maxNesting: 100 });

/** Lines of code blocks and comments below the front matter. */
function codeLines(lines: readonly string[], bodyLine: number): ReadonlySet<number> {
  const body = lines.slice(bodyLine);
  const found = new Set<number>();
  // Most notes hold neither: then there is nothing to ask the Markdown reader for.
  if (!body.some((line) => /```|~~~|<!--|^[\s>]*(?: {4}|\t)/.test(line))) return found;
  for (const token of blocks.parse(body.join('\n'), {})) {
    const isCode = token.type === 'fence' || token.type === 'code_block';
    const isComment = token.type === 'html_block' && token.content.trimStart().startsWith('<!--');
    if (!token.map || !(isCode || isComment)) continue;
    for (let line = token.map[0]; line < token.map[1]; line += 1) found.add(bodyLine + line);
  }
  return found;
}

/** The last of the lines below a task that are indented deeper and no list items of their own. */
function lastLineOf(lines: readonly string[], line: number, indent: string): number {
  let last = line;
  for (let next = line + 1; next < lines.length; next += 1) {
    const text = lines[next] ?? '';
    const own = /^[\s>]*/.exec(text)?.[0] ?? '';
    if (own.length === text.length || !own.startsWith(indent) || !/^[^\S\r\n]/.test(own.slice(indent.length))) break;
    if (isTask(text) || /^(?:[-*+]|\d{1,9}[.)])\s/.test(text.slice(own.length))) break;
    last = next;
  }
  return last;
}
