import { HEADING, type Note, readNote } from './note';

/** An insertion: what to write, and where. Columns and lines are counted from zero. */
export interface Insertion {
  readonly line: number;
  readonly column: number;
  /** Line breaks are `\n`: whoever writes it turns them into the file's own. */
  readonly text: string;
  /** The line on which the task then stands. */
  readonly taskLine: number;
}

/**
 * Where a new task goes in a note: below the first list of tasks that is neither indented nor quoted, else below the
 * first heading, else at the end. All other lines stay as they are.
 */
export function insertTask(text: string, taskLine: string): Insertion {
  const note = readNote(text);
  const places = [belowTasks(note), belowHeading(note), atEnd(note), belowFrontMatter(note)];
  for (const place of places) {
    if (!place) continue;
    const insertion = at(note, place, taskLine);
    if (holds(note, insertion, taskLine)) return insertion;
  }
  return at(note, { after: note.head.bodyLine - 1, blankBefore: false, blankAfter: true }, taskLine);
}

/** Below which line, and with which blank lines around. */
interface Place {
  readonly after: number;
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
}

function belowTasks({ tasks, lines }: Note): Place | undefined {
  const first = tasks.findIndex(({ task }) => task.indent === '');
  let last = tasks[first];
  if (!last) return undefined;
  for (const next of tasks.slice(first + 1)) {
    const between = lines.slice(last.lastLine + 1, next.line);
    const isNear = between.length === 0 || (between.length === 1 && isBlank(between[0]));
    if (!isNear || !/^[^\S\r\n]*$/.test(next.task.indent)) break;
    last = next;
  }
  return { after: last.lastLine, blankBefore: false, blankAfter: !isListOrBlank(lines[last.lastLine + 1]) };
}

function belowHeading({ head, lines }: Note): Place | undefined {
  const heading = lines.findIndex((line, index) => index >= head.bodyLine && HEADING.test(line));
  if (heading === -1) return undefined;
  const after = isBlank(lines[heading + 1]) && heading + 1 < lines.length - 1 ? heading + 1 : heading;
  return { after, blankBefore: after === heading, blankAfter: !isBlank(lines[after + 1]) };
}

function atEnd({ lines, head }: Note): Place {
  let last = lines.length - 1;
  while (last >= head.bodyLine && isBlank(lines[last])) last -= 1;
  return { after: last, blankBefore: last >= 0, blankAfter: false };
}

function belowFrontMatter({ head, lines }: Note): Place {
  const after = head.bodyLine - 1;
  return { after, blankBefore: after >= 0, blankAfter: !isBlank(lines[after + 1]) };
}

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';

const isListOrBlank = (line: string | undefined): boolean =>
  isBlank(line) || /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s/.test(line ?? '');

function at({ lines }: Note, { after, blankBefore, blankAfter }: Place, taskLine: string): Insertion {
  const lead = blankBefore ? '\n' : '';
  const trail = blankAfter ? '\n' : '';
  const next = after + 1;
  const taskAt = next + (blankBefore ? 1 : 0);
  // At the end of a file without a last line break there is no next line to stand before.
  if (next >= lines.length) {
    const column = lines[after]?.length ?? 0;
    return { line: Math.max(0, after), column, text: `${after < 0 ? '' : '\n'}${lead}${taskLine}`, taskLine: taskAt };
  }
  return { line: next, column: 0, text: `${lead}${taskLine}\n${trail}`, taskLine: taskAt };
}

/** Whether the task would be read as one: an open code block could swallow it. */
function holds({ lines }: Note, insertion: Insertion, taskLine: string): boolean {
  const text = applyInsertion(lines, insertion);
  return readNote(text).tasks.some(({ line, task }) => line === insertion.taskLine && task.raw === taskLine);
}

function applyInsertion(lines: readonly string[], { line, column, text }: Insertion): string {
  const target = lines[line] ?? '';
  return [
    ...lines.slice(0, line),
    target.slice(0, column) + text + target.slice(column),
    ...lines.slice(line + 1),
  ].join('\n');
}
