import type { FollowUp, Priority, Subject } from './followUp';

export type DueGroup = 'overdue' | 'today' | 'thisWeek' | 'later' | 'noDate' | 'done';

export const DUE_GROUPS: readonly DueGroup[] = ['overdue', 'today', 'thisWeek', 'later', 'noDate', 'done'];

/** Whether there is still something to do. */
export const isOpen = ({ status }: FollowUp): boolean =>
  status === 'todo' || status === 'inProgress' || status === 'onHold';

/** Whether its due day has passed. Days are `YYYY-MM-DD` in the user's own calendar. */
export const isOverdue = (followUp: FollowUp, today: string): boolean =>
  isOpen(followUp) && followUp.due !== null && followUp.due < today;

/**
 * The group of a follow-up. The due day decides; where there is none, the day it is scheduled for, which is never
 * overdue: what was planned for yesterday is for today.
 *
 * @param today `YYYY-MM-DD`; a week ends on Sunday (ISO 8601).
 */
export function dueGroupOf(followUp: FollowUp, today: string): DueGroup {
  if (!isOpen(followUp)) return 'done';
  if (isOverdue(followUp, today)) return 'overdue';
  const day = dayOf(followUp);
  if (day === null) return 'noDate';
  if (day <= today) return 'today';
  return day <= sundayOf(today) ? 'thisWeek' : 'later';
}

/** Follow-ups by when they are due, each group in the order to do them; groups without any are left out. */
export function groupByDue(
  followUps: readonly FollowUp[],
  today: string,
): readonly { readonly group: DueGroup; readonly followUps: readonly FollowUp[] }[] {
  const groups = grouped(followUps, (each) => dueGroupOf(each, today));
  return DUE_GROUPS.flatMap((group) => {
    const members = groups.get(group);
    return members ? [{ group, followUps: members.sort(group === 'done' ? byDone : byUrgency) }] : [];
  });
}

/** Follow-ups by what they are about, in the order in which the subjects first come; what is open first. */
export function groupBySubject(
  followUps: readonly FollowUp[],
): readonly { readonly subject: Subject; readonly followUps: readonly FollowUp[] }[] {
  const groups = grouped(followUps, ({ subject }) => subjectKey(subject));
  return [...groups.values()].flatMap((members) => {
    const subject = members[0]?.subject;
    const sorted = [...members.filter(isOpen).sort(byUrgency), ...members.filter((each) => !isOpen(each)).sort(byDone)];
    return subject ? [{ subject, followUps: sorted }] : [];
  });
}

/** One word for a subject, the same for equal ones. */
export const subjectKey = (subject: Subject): string =>
  subject.kind === 'inbox' ? 'inbox' : `${subject.kind}:${subject.id}`;

/** The follow-ups by key, keys in the order in which they first come. */
function grouped<K>(followUps: readonly FollowUp[], keyOf: (each: FollowUp) => K): Map<K, FollowUp[]> {
  const groups = new Map<K, FollowUp[]>();
  for (const each of followUps) {
    const key = keyOf(each);
    const members = groups.get(key);
    if (members) members.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}

const dayOf = ({ due, scheduled }: FollowUp): string | null => due ?? scheduled;

const RANK: Readonly<Record<Priority, number>> = { highest: 0, high: 1, medium: 2, none: 3, low: 4, lowest: 5 };

function byUrgency(a: FollowUp, b: FollowUp): number {
  // Behind every date, as text.
  const [dayA, dayB] = [dayOf(a) ?? '~', dayOf(b) ?? '~'];
  return compare(dayA, dayB) || RANK[a.priority] - RANK[b.priority] || byPlace(a, b);
}

const byDone = (a: FollowUp, b: FollowUp): number => compare(b.done ?? '', a.done ?? '') || byPlace(a, b);

const byPlace = (a: FollowUp, b: FollowUp): number => compare(a.note, b.note) || a.line - b.line;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The Sunday on which the week of a day ends. */
function sundayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + ((7 - date.getUTCDay()) % 7));
  return date.toISOString().slice(0, 10);
}
