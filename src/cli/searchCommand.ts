import { runToEnd } from '../core/steps';
import { ReadableError } from '../core/readableError';
import { explainQuery } from '../core/search/explainQuery';
import { searchDocuments, type SearchDocument } from '../core/search/searchDocument';
import { snippet } from '../core/search/snippet';
import { TalkSearch, type Hit, type SearchResult } from '../core/search/talkSearch';
import type { Command } from './main';
import { readOptions } from './options';
import { readLibrary } from './readFeeds';

const DEFAULT_LIMIT = 20;

/** `conference-notes search QUERY --feed FEED… [--limit N] [--json]`: the talks that answer a query. */
export const searchCommand: Command = {
  summary: 'Find talks by words, phrases, speakers, tags and years',
  help: `Usage: conference-notes search QUERY --feed FEED… [--limit N] [--json]

Finds talks and articles in the feeds (addresses or files), the best first.

The query: words, "an exact phrase", -without, speaker:, tag:, event:, kind:, feed:, year:2019..2021,
before:2020-06, after:2020. Values are matched by their beginning; quote those with spaces.

Options:
  --feed FEED  a feed to search in; may be given more than once
  --limit N    print at most so many hits (${DEFAULT_LIMIT})
  --json       print one JSON object: {query, total, hits}
  --help       print this
`,
  async run(args) {
    const { values, positionals } = readOptions('search', queryFirst(args), {
      feed: { type: 'string', multiple: true },
      limit: { type: 'string' },
      json: { type: 'boolean' },
    });
    const feeds = values.feed ?? [];
    if (feeds.length === 0) throw new ReadableError('Name at least one feed: “--feed” and its address or file.');
    if (positionals.length === 0)
      throw new ReadableError('Say what to search for: words, or a filter such as “year:2022”.');
    const limit = readLimit(values.limit);
    const { catalog, bodies } = await readLibrary(feeds);
    const byPost = new Map(bodies.map((body) => [body.post, body]));
    const documents = new Map(
      [...searchDocuments(catalog, { body: (post) => byPost.get(post) })].map((one) => [one.id, one]),
    );
    const result = runToEnd(TalkSearch.build(documents.values())).search(positionals.join(' '), { limit });
    return values.json ? `${JSON.stringify(searchJson(result, documents), null, 2)}\n` : describe(result, documents);
  },
};

/** A query may begin with a minus sign ("-docker"), which would else be read as an option. */
function queryFirst(args: readonly string[]): readonly string[] {
  const [first, ...rest] = args;
  return first !== undefined && /^-[^-]/.test(first) ? [...rest, '--', first] : args;
}

function readLimit(written: string | undefined): number {
  if (written === undefined) return DEFAULT_LIMIT;
  if (!/^\d{1,6}$/.test(written) || Number(written) === 0)
    throw new ReadableError(`“--limit” takes a number from 1 on, and not “${written}”.`);
  return Number(written);
}

/** The contract of `--json`. */
function searchJson({ query, total, hits }: SearchResult, documents: ReadonlyMap<string, SearchDocument>) {
  return {
    query: { text: query.text, read: explainQuery(query), items: query.items },
    total,
    hits: hits.flatMap((hit) => {
      const document = documents.get(hit.id);
      if (!document) return [];
      const { id, kind, title, speakers, event, date } = document;
      return [{ id, kind, title, speakers, event, date, score: hit.score, why: hit.why, ...snippetOf(hit, document) }];
    }),
  };
}

function snippetOf(hit: Hit, document: SearchDocument) {
  const { text, highlights, cutBefore, cutAfter } = snippet(
    document.text,
    hit.why.filter(({ field }) => field === 'text'),
  );
  return {
    snippet: `${cutBefore ? '…' : ''}${text}${cutAfter ? '…' : ''}`,
    highlights: highlights.map(({ start, end }) => [start, end].map((at) => at + (cutBefore ? 1 : 0))),
  };
}

function describe({ query, total, hits }: SearchResult, documents: ReadonlyMap<string, SearchDocument>): string {
  const lines = hits.flatMap((hit) => {
    const document = documents.get(hit.id);
    if (!document) return [];
    const { snippet: text } = snippetOf(hit, document);
    const facts = [document.speakers.join(', '), document.event].filter((fact) => fact !== '').join(' · ');
    return [document.title, ...[facts, text, document.id].filter((line) => line !== '').map((line) => `  ${line}`), ''];
  });
  const shown = hits.length < total ? `${hits.length} of ${total} hits` : `${total} ${total === 1 ? 'hit' : 'hits'}`;
  return `${[...lines, `${shown} for ${explainQuery(query) || 'everything'}`].join('\n')}\n`;
}
