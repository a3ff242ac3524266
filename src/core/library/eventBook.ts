import { readEventName, type EventName } from '../talks/eventNames';
import type { FeedPost } from './gatherPosts';
import { eventId } from './identity';
import { slugOf } from '../plainLetters';
import type { PostDraft } from './readPost';
import type { ConferenceEvent } from '../records';

interface OpenEvent {
  readonly series: string;
  readonly year: number | null;
  readonly posts: string[];
}

/** The events of a library, made of the titles of the posts about them. */
export class EventBook {
  private readonly events = new Map<string, OpenEvent>();
  private readonly byPost = new Map<string, string>();

  /** Notes of talks make their event. */
  addTalks(post: FeedPost, draft: PostDraft): void {
    const name = draft.entryTalk ? draft.entryTalk.event : readEventName(post.entry.title);
    if (name) this.add(post, name);
  }

  /** A post without talks belongs to an event that others made, if its title names it. */
  addNeighbour(post: FeedPost): void {
    const name = readEventName(post.entry.title);
    if (name && this.events.has(eventId(name.series, name.year ?? yearOf(post)))) this.add(post, name);
  }

  of(post: string): string | null {
    return this.byPost.get(post) ?? null;
  }

  /** The events in the order in which their first posts came; their talks are not known here. */
  records(): readonly Omit<ConferenceEvent, 'talks'>[] {
    return [...this.events].map(([id, event]) => ({
      id,
      name: event.year === null ? event.series : `${event.series} ${event.year}`,
      series: event.series,
      year: event.year,
      posts: event.posts,
    }));
  }

  private add(post: FeedPost, name: EventName): void {
    const year = name.year ?? yearOf(post);
    if (slugOf(name.series) === '') return;
    const id = eventId(name.series, year);
    let event = this.events.get(id);
    if (!event) this.events.set(id, (event = { series: name.series, year, posts: [] }));
    event.posts.push(post.id);
    this.byPost.set(post.id, id);
  }
}

function yearOf(post: FeedPost): number | null {
  const year = Number((post.entry.published ?? post.entry.updated ?? '').slice(0, 4));
  return year > 0 ? year : null;
}
