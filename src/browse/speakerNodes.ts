import * as vscode from 'vscode';
import type { Library } from '../core/library/library';
import { byFirstLetter, speakersByName } from '../core/library/speakersByName';
import type { Speaker } from '../core/records';
import { countOfTalks, talkNode, type TalkRowFacts } from './talkNodes';
import { PAGE_SIZE, type TreeNode } from './treeNode';

/** The tree of speakers by name; grouped by first letter where there are many. */
export function speakerNodes(library: Library, facts: TalkRowFacts): readonly TreeNode[] {
  const speakers = speakersByName(library.catalog.speakers, vscode.env.language);
  const node = (speaker: Speaker): TreeNode => speakerNode(library, speaker, facts);
  if (speakers.length <= PAGE_SIZE) return speakers.map(node);
  return [...byFirstLetter(speakers)].map(([letter, group]) => ({
    id: `speakers/${letter}`,
    label: letter,
    description: String(group.length),
    children: () => group.map(node),
  }));
}

function speakerNode(library: Library, speaker: Speaker, facts: TalkRowFacts): TreeNode {
  const id = `speaker/${speaker.id}`;
  const talks = speaker.talks.flatMap((talk) => library.talk(talk) ?? []);
  const years = [...new Set(talks.map((talk) => talk.date.slice(0, 4)).filter(Boolean))].sort();
  return {
    id,
    label: speaker.name,
    description: [countOfTalks(talks.length), years.join(', ')].filter(Boolean).join(' · '),
    icon: 'account',
    context: 'speaker',
    recordId: speaker.id,
    subject: { kind: 'speaker', id: speaker.id },
    children: () =>
      talks.map((talk) => {
        const event = talk.event === null ? undefined : library.event(talk.event);
        return talkNode(talk, facts, id, event?.name ?? talk.date.slice(0, 4));
      }),
  };
}
