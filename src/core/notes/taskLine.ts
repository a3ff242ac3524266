import type { Priority, TaskStatus } from './followUp';
import { type FieldKind, type TaskField, PRIORITY_SIGNS, SIGNS, readFields, tagsIn } from './taskFields';

/**
 * A task line in the emoji format of Obsidian Tasks, as read. The line itself is kept: every change is made to it and
 * leaves all bytes alone but those that say what changed.
 */
export interface TaskLine {
  readonly raw: string;
  /** White space and `>` of quotes and callouts before the list marker. */
  readonly indent: string;
  /** `-`, `*`, `+`, `1.` or `1)`. */
  readonly marker: string;
  /** What stands between the brackets: one character. */
  readonly symbol: string;
  /** Offset of the symbol in the line. */
  readonly symbolAt: number;
  readonly status: TaskStatus;
  /** What is to be done: the words before the fields, and the tags that stand among them. */
  readonly text: string;
  readonly priority: Priority;
  /** Days as `YYYY-MM-DD`; null where there is none or the calendar has no such day. */
  readonly due: string | null;
  readonly scheduled: string | null;
  readonly start: string | null;
  readonly created: string | null;
  readonly done: string | null;
  readonly cancelled: string | null;
  /** "every month" */
  readonly recurrence: string | null;
  readonly onCompletion: string | null;
  readonly id: string | null;
  readonly dependsOn: readonly string[];
  /** Every `#tag` of the line, without the sign. */
  readonly tags: readonly string[];
  /** Fields at the end of the line, from left to right. */
  readonly fields: readonly TaskField[];
  /** Where the last field or word ends: before a block link (`^id`) and the spaces at the end. */
  readonly end: number;
}

const HEAD = /^([\s>]*)([-*+]|\d{1,9}[.)])([^\S\r\n]+)\[(.)\](?=\s|$)/u;

/** Whether a line is a task. */
export const isTask = (line: string): boolean => HEAD.test(line);

/** Reads a line without its line end; undefined where it is no task. Never throws. */
export function readTaskLine(raw: string): TaskLine | undefined {
  const head = HEAD.exec(raw);
  if (!head) return undefined;
  const [whole, indent = '', marker = '', gap = '', symbol = ''] = head;
  const { fields, textEnd, end } = readFields(raw, whole.length);
  const value = (kind: FieldKind): string | null => fields.find((field) => field.kind === kind)?.value ?? null;
  const loose = fields.filter((field) => field.kind === 'tag' || field.value === null);
  const words = [raw.slice(whole.length, textEnd), ...loose.map((field) => raw.slice(field.start, field.end))];
  const text = words
    .map((part) => part.trim())
    .join(' ')
    .trim();
  return {
    raw,
    indent,
    marker,
    symbol,
    symbolAt: indent.length + marker.length + gap.length + 1,
    status: statusOf(symbol),
    text,
    priority: PRIORITY_SIGNS.get(value('priority') ?? '') ?? 'none',
    due: value('due'),
    scheduled: value('scheduled'),
    start: value('start'),
    created: value('created'),
    done: value('done'),
    cancelled: value('cancelled'),
    recurrence: value('recurrence'),
    onCompletion: value('onCompletion'),
    id: value('id'),
    dependsOn:
      value('dependsOn')
        ?.split(',')
        .map((id) => id.trim()) ?? [],
    tags: tagsIn(text),
    fields,
    end,
  };
}

function statusOf(symbol: string): TaskStatus {
  switch (symbol) {
    case 'x':
    case 'X':
      return 'done';
    case '/':
      return 'inProgress';
    case '-':
      return 'cancelled';
    case 'h':
      return 'onHold';
    default:
      return 'todo';
  }
}

/**
 * The line with its task done or open again. Done writes `x` and the day behind ✅ at the end; open again takes both
 * away. A line that is so already comes back as it is.
 */
export function withDone(task: TaskLine, done: boolean, today: string): string {
  if ((task.status === 'done') === done) return task.raw;
  const line =
    task.raw.slice(0, task.symbolAt) + (done ? 'x' : ' ') + task.raw.slice(task.symbolAt + task.symbol.length);
  const changed = readTaskLine(line);
  if (!changed) return task.raw;
  return done ? withDoneDay(reread(withoutField(changed, 'cancelled')), today) : withoutField(changed, 'done');
}

/** The line with the day on which its task was done: in its place where one stands already, else behind all fields. */
function withDoneDay({ raw, fields, end }: TaskLine, day: string): string {
  const old = fields.find((field) => field.kind === 'done');
  if (old) return raw.slice(0, old.valueAt) + day + raw.slice(old.valueAt + old.valueLength);
  return `${raw.slice(0, end)} ${SIGNS.done} ${day}${raw.slice(end)}`;
}

/** The line without the fields of a kind and the space before each. */
function withoutField(task: TaskLine, kind: FieldKind): string {
  const kept = task.fields.filter((field) => field.kind === kind);
  return kept.reduceRight((line, field) => line.slice(0, field.start) + line.slice(field.end), task.raw);
}

function reread(line: string): TaskLine {
  const task = readTaskLine(line);
  if (!task) throw new Error('A task stays a task when a field leaves it.');
  return task;
}
