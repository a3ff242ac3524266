import { libraryJson } from '../core/library/libraryJson';
import { ReadableError } from '../core/readableError';
import type { Catalog, ConferenceEvent, Talk } from '../core/records';
import type { Command } from './main';
import { readOptions } from './options';
import { readLibrary } from './readFeeds';

/** `conference-notes import FEED… [--json]`: what the feeds hold, for people or for programs. */
export const importCommand: Command = {
  summary: 'Read feeds and print their posts, talks, speakers, tags and events',
  help: `Usage: conference-notes import FEED… [--json]

Reads the feeds (addresses or files) and prints the talks in them.

Options:
  --json   print everything as one JSON object
  --help   print this
`,
  async run(args) {
    const { values, positionals } = readOptions('import', args, { json: { type: 'boolean' } });
    if (positionals.length === 0) throw new ReadableError('Name at least one feed: its address or its file.');
    const { catalog, bodies } = await readLibrary(positionals);
    return values.json ? `${JSON.stringify(libraryJson(catalog, bodies), null, 2)}\n` : describe(catalog);
  },
};

function describe(catalog: Catalog): string {
  const talks = new Map(catalog.talks.map((talk) => [talk.id, talk]));
  const loose = catalog.talks.filter((talk) => talk.event === null);
  const lines = [
    ...catalog.events.flatMap((event) => ['', event.name, ...talksOf(event, talks).map(describeTalk)]),
    ...(loose.length > 0 ? ['', 'Other talks', ...loose.map(describeTalk)] : []),
    '',
    [
      count(catalog.posts.length, 'post'),
      count(catalog.talks.length, 'talk'),
      count(catalog.speakers.length, 'speaker'),
      count(catalog.events.length, 'event'),
      count(catalog.tags.length, 'tag'),
      count(catalog.problems.length, 'problem'),
    ].join(', '),
    ...catalog.problems.map((problem) => `  ! ${problem.message}`),
  ];
  return `${lines.join('\n').trimStart()}\n`;
}

const talksOf = (event: ConferenceEvent, talks: ReadonlyMap<string, Talk>): readonly Talk[] =>
  event.talks.flatMap((id) => talks.get(id) ?? []);

const describeTalk = ({ title, speakers, kind }: Talk): string =>
  `  ${title} — ${speakers.join(', ')}${kind === 'talk' ? '' : ` (${kind === 'openSpace' ? 'open space' : kind})`}`;

const count = (amount: number, word: string): string => `${amount} ${word}${amount === 1 ? '' : 's'}`;
