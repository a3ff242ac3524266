import type { Decision } from './decisions';
import { groupBy } from '../groupBy';
import { likeness } from './likeness';

/** What of a talk is compared with others. */
export interface ComparedTalk {
  readonly id: string;
  readonly title: string;
  readonly speakerIds: readonly string[];
  readonly event: string | null;
  /** ISO 8601 day, or empty. */
  readonly date: string;
  readonly feeds: readonly string[];
}

/** From here on two titles are near enough. */
const NEAR_TITLE = 0.72;
/** How many days two authors may publish apart. */
const DAYS = 4;

/**
 * Talks of different feeds that are one: same speakers, near-same title, same event or days. Gives the id of each that is
 * an account of another → that other's id, which is the first in the order given.
 */
export function sameTalks(talks: readonly ComparedTalk[], decisions: readonly Decision[]): ReadonlyMap<string, string> {
  const bySpeakers = groupBy(talks, ({ speakerIds }) => [...speakerIds].sort().join(' '));
  const apart = new Set(
    decisions.flatMap((decision) => (decision.kind === 'apart' ? [pairKey(...decision.talks)] : [])),
  );
  const found = new Map<string, string>();
  for (const [speakers, group] of bySpeakers) {
    if (speakers === '' || group.length < 2) continue;
    for (const [at, talk] of group.entries()) {
      const first = group
        .slice(0, at)
        .find((other) => !found.has(other.id) && !apart.has(pairKey(other.id, talk.id)) && areSame(other, talk));
      if (first) found.set(talk.id, first.id);
    }
  }
  return found;
}

const pairKey = (one: string, other: string): string => [one, other].sort().join('\n');

function areSame(one: ComparedTalk, other: ComparedTalk): boolean {
  if (one.feeds.some((feed) => other.feeds.includes(feed))) return false;
  const together = (one.event !== null && one.event === other.event) || daysApart(one.date, other.date) <= DAYS;
  return together && likeness(one.title, other.title) >= NEAR_TITLE;
}

const daysApart = (one: string, other: string): number => Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
