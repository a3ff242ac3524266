import * as vscode from 'vscode';
import { COMMANDS } from '../commands';
import type { Library } from '../core/library/library';
import type { Tag, Talk } from '../core/records';
import { talkNode, type TalkRowFacts } from './talkNodes';
import type { TreeNode } from './treeNode';

/** The tree of tags, those that most talks are about first. What merely inherits a tag stands apart, below. */
export function tagNodes(library: Library, facts: TalkRowFacts): readonly TreeNode[] {
  return [...library.catalog.tags]
    .sort((a, b) => b.about.length - a.about.length || b.talks.length - a.talks.length || a.name.localeCompare(b.name))
    .map((tag) => tagNode(library, tag, facts));
}

function tagNode(library: Library, tag: Tag, facts: TalkRowFacts): TreeNode {
  const id = `tag/${tag.key}`;
  const count = tag.about.length;
  return {
    id,
    label: tag.name,
    description: count === 0 ? '' : String(count),
    icon: 'tag',
    spoken:
      count === 1
        ? vscode.l10n.t('Tag {0}, 1 talk about it', tag.name)
        : vscode.l10n.t('Tag {0}, {1} talks about it', tag.name, count),
    tooltip: () => [`#${tag.name}`, vscode.l10n.t('{0} about it, {1} also tagged', count, tag.talks.length - count)],
    context: 'tag',
    recordId: tag.key,
    children: () => tagged(library, tag, facts, id),
  };
}

function tagged(library: Library, tag: Tag, facts: TalkRowFacts, scope: string): readonly TreeNode[] {
  const about = talksOf(library, tag.about);
  const aboutIds = new Set(tag.about);
  const inherited = talksOf(
    library,
    tag.talks.filter((id) => !aboutIds.has(id)),
  );
  const articles = tag.posts.flatMap((id) => library.post(id) ?? []).filter((post) => post.talks.length === 0);
  const nodes = about.map((talk) => talkNode(talk, facts, scope, yearAndSpeakers(talk)));
  for (const post of articles) {
    nodes.push({
      id: `${scope}/article/${post.id}`,
      label: post.title,
      description: [(post.published ?? post.updated)?.slice(0, 4), vscode.l10n.t('article')]
        .filter(Boolean)
        .join(' · '),
      icon: 'book',
      context: 'post linked',
      open: { command: COMMANDS.openPost, argument: post.id },
      recordId: post.id,
      url: post.url,
    });
  }
  if (inherited.length > 0) {
    nodes.push({
      id: `${scope}/inherited`,
      label: vscode.l10n.t('also tagged, not about it'),
      description: String(inherited.length),
      // Without one, VS Code would set its neighbours off to the left.
      icon: 'list-unordered',
      children: () => inherited.map((talk) => talkNode(talk, facts, `${scope}/inherited`, yearAndSpeakers(talk))),
    });
  }
  return nodes;
}

/** Newest first. */
const talksOf = (library: Library, ids: readonly string[]): Talk[] =>
  ids.flatMap((id) => library.talk(id) ?? []).sort((a, b) => b.date.localeCompare(a.date));

/** What tells a talk apart where talks of several years stand together. */
export const yearAndSpeakers = (talk: Talk): string =>
  [talk.date.slice(0, 4), talk.speakers.join(', ')].filter(Boolean).join(' · ');
