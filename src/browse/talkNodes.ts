import * as vscode from 'vscode';
import { COMMANDS } from '../commands';
import type { Library } from '../core/library/library';
import type { ConferenceEvent, Post, Talk, TalkKind } from '../core/records';
import { shortDay } from '../days';
import { KIND_ICONS } from '../kindIcons';
import type { TreeNode } from './treeNode';

/** What a row says of a talk beside its title. */
export interface TalkRowFacts {
  /** Open follow-ups of the talk. */
  openFollowUps(talkId: string): number;
}

const LOOSE = 'talks:loose';
const ARTICLES = 'talks:articles';

/** A kind as a word for people. */
export function kindName(kind: TalkKind): string {
  switch (kind) {
    case 'talk':
      return vscode.l10n.t('Talk');
    case 'keynote':
      return vscode.l10n.t('Keynote');
    case 'ignite':
      return vscode.l10n.t('Ignite');
    case 'lightning':
      return vscode.l10n.t('Lightning talk');
    case 'workshop':
      return vscode.l10n.t('Workshop');
    case 'panel':
      return vscode.l10n.t('Panel');
    case 'openSpace':
      return vscode.l10n.t('Open space');
  }
}

/** The tree of talks: events, newest first, then what belongs to none, then articles. */
export function talkNodes(library: Library, facts: TalkRowFacts): readonly TreeNode[] {
  const { events, talks, posts } = library.catalog;
  const nodes = [...events]
    .filter((event) => event.talks.length > 0)
    .sort((a, b) => eventDay(library, b).localeCompare(eventDay(library, a)) || a.name.localeCompare(b.name))
    .map((event) => eventNode(library, event, facts));
  const loose = talks.filter((talk) => talk.event === null);
  if (loose.length > 0) {
    nodes.push(group(LOOSE, vscode.l10n.t('Other talks'), loose.length, () => rows(LOOSE, loose, facts)));
  }
  const articles = posts.filter((post) => post.talks.length === 0);
  if (articles.length > 0) {
    nodes.push(group(ARTICLES, vscode.l10n.t('Articles'), articles.length, () => articles.map(articleNode)));
  }
  return nodes;
}

/** The way to the row of a talk, an event or an article in the tree of talks; undefined where it has none. */
export function wayTo(
  library: Library,
  { kind, id }: { readonly kind: string; readonly id: string },
): readonly ((node: TreeNode) => boolean)[] | undefined {
  const isOf = (record: string) => (node: TreeNode) => node.recordId === record;
  // A filter has other rows, with the same ids behind its own word.
  const isGroup = (group: string) => (node: TreeNode) => node.id.endsWith(group);
  const talk = kind === 'talk' ? library.talk(id) : undefined;
  if (talk) return [talk.event === null ? isGroup(LOOSE) : isOf(talk.event), isOf(talk.id)];
  if (kind === 'event') return [isOf(id)];
  return kind === 'post' && library.post(id)?.talks.length === 0 ? [isGroup(ARTICLES), isOf(id)] : undefined;
}

/** A talk's row. The scope makes its id unique where a talk stands in several places of a tree. */
export function talkNode(
  talk: Talk,
  facts: TalkRowFacts,
  scope: string,
  description = talk.speakers.join(', '),
): TreeNode {
  const open = facts.openFollowUps(talk.id);
  const followUps = open === 0 ? '' : open === 1 ? vscode.l10n.t('1 follow-up') : vscode.l10n.t('{0} follow-ups', open);
  const second = [description, followUps].filter(Boolean).join(' · ');
  return {
    id: `${scope}/${talk.id}`,
    label: talk.title,
    description: second,
    icon: KIND_ICONS[talk.kind],
    spoken: [kindName(talk.kind), talk.title, second].filter(Boolean).join(', '),
    tooltip: () =>
      [
        talk.title,
        talk.speakers.join(', '),
        [kindName(talk.kind), dayWords(talk.date)].filter(Boolean).join(' · '),
        tagLine(talk),
      ].filter(Boolean),
    context: talk.accounts ? 'talk linked merged' : 'talk linked',
    open: { command: COMMANDS.openTalk, argument: talk.id },
    talkId: talk.id,
    recordId: talk.id,
    url: talk.url,
  };
}

function eventNode(library: Library, event: ConferenceEvent, facts: TalkRowFacts): TreeNode {
  const talks = event.talks.flatMap((id) => library.talk(id) ?? []);
  const id = `talks/${event.id}`;
  const day = eventDay(library, event);
  return {
    id,
    label: event.name,
    description: [dayWords(day, !event.name.includes(day.slice(0, 4))), countOfTalks(talks.length)]
      .filter(Boolean)
      .join(' · '),
    icon: 'calendar',
    context: 'event',
    recordId: event.id,
    subject: { kind: 'event', id: event.id },
    children: () => rows(id, talks, facts),
  };
}

function articleNode(post: Post): TreeNode {
  return {
    id: `article/${post.id}`,
    label: post.title,
    description: dayWords(post.published ?? post.updated ?? ''),
    icon: 'book',
    context: 'post linked',
    open: { command: COMMANDS.openPost, argument: post.id },
    recordId: post.id,
    url: post.url,
  };
}

function group(id: string, label: string, count: number, children: () => readonly TreeNode[]): TreeNode {
  return { id, label, description: String(count), icon: 'list-unordered', children };
}

const rows = (scope: string, talks: readonly Talk[], facts: TalkRowFacts): readonly TreeNode[] =>
  talks.map((talk) => talkNode(talk, facts, scope));

/** The day an event begins: of its first talk, else of its first post. */
function eventDay(library: Library, event: ConferenceEvent): string {
  const days = event.talks.flatMap((id) => library.talk(id)?.date ?? []).filter(Boolean);
  const post = library.post(event.posts[0] ?? '');
  return days.sort()[0] ?? post?.published ?? post?.updated ?? '';
}

/** A day as "10 Nov 2022", or as "10 Nov" where the year is told beside it. */
const dayWords = (day: string, withYear = true): string => day && shortDay(vscode.env.language, day, withYear);

export function countOfTalks(count: number): string {
  return count === 1 ? vscode.l10n.t('1 talk') : vscode.l10n.t('{0} talks', count);
}

function tagLine(talk: Talk): string {
  return talk.tags
    .filter((tag) => tag.about)
    .map((tag) => `#${tag.name}`)
    .join(' ');
}
