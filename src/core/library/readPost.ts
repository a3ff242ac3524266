import { readBlocks, type Block, type BlockList } from '../html/blocks';
import type { EntryTalk } from '../talks/entryTalks';
import type { Entry } from '../feeds/feedEntry';
import { parseHtml } from '../html/htmlTree';
import { Fragments } from './identity';
import { linkKind } from '../html/linkKinds';
import type { Image, Link, Problem, Suggestion, TalkKind } from '../records';
import type { FoundTalk } from '../talks/foundTalk';
import { suggestionsOf } from '../talks/suggestions';
import type { PostContext } from '../talks/postContext';
import { talksOfPost } from '../talks/talksOfPost';
import { resolveAddress } from '../webAddress';

/** Where a section lies in the tree of its post: nodes counted as they open, from the first to before the second. */
export type Span = readonly [number, number];

/** A talk as its post has it, before it has a place in the library. */
export interface TalkDraft {
  /** The part of the id after `#`; null where the entry itself is the talk. */
  readonly fragment: string | null;
  /** True when the heading has an id on the web page too. */
  readonly anchored: boolean;
  readonly title: string;
  readonly speakers: readonly string[];
  readonly kind: TalkKind;
  readonly headings: readonly string[];
  readonly text: string;
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  readonly suggestions: readonly Suggestion[];
  readonly spans: readonly Span[];
}

/** A post as read, before it has a place in the library. */
export interface PostDraft {
  readonly talks: readonly TalkDraft[];
  /** Of the text outside of talks. */
  readonly text: string;
  readonly links: readonly Link[];
  readonly suggestions: readonly Suggestion[];
  readonly introduction: string;
  /** Set where the entry itself is the talk. */
  readonly entryTalk: EntryTalk | null;
  readonly problems: readonly Problem[];
}

export interface PostReading extends PostContext {
  readonly id: string;
  readonly entryTalk: (introduction: string) => Generator<void, EntryTalk | null>;
}

/** After so many talks others have their turn. */
const STEP = 5;

/**
 * Reads the content of an entry: its talks and everything in and around them. One parse, one walk; a generator, because
 * a post may be long.
 */
export function* readPost(entry: Entry, reading: PostReading): Generator<void, PostDraft> {
  const fragment = parseHtml(entry.content);
  yield;
  const list = readBlocks(fragment);
  yield;
  const { blocks, nodes } = list;
  const { talks, unread } = yield* talksOfPost(blocks, reading);
  yield;
  const introduction = blocks
    .slice(0, 4)
    .map((block) => block.text)
    .join(' ')
    .slice(0, 1000);
  const whole = talks.length === 0 ? yield* reading.entryTalk(introduction) : null;
  const entryTalk = whole && reading.answers.get(whole.title) === null ? null : whole;
  const problems = unread.map(({ words }): Problem => unreadHeading(words, reading.id));
  const cut = (chosen: readonly Block[]): ReturnType<typeof gather> => gather(chosen, entry.base);
  if (entryTalk) {
    const talk: TalkDraft = {
      fragment: null,
      anchored: false,
      title: entryTalk.title,
      speakers: entryTalk.speakers,
      kind: entryTalk.kind,
      ...cut(blocks),
      spans: [[0, nodes]],
    };
    return { talks: [talk], text: '', links: [], suggestions: [], introduction, entryTalk, problems: [] };
  }
  const owners = ownersOf(blocks, talks);
  const fragments = fragmentsOf(blocks, talks);
  const { own, outside } = share(blocks, talks, owners);
  const drafts: TalkDraft[] = [];
  for (const [index, talk] of talks.entries()) {
    drafts.push({
      fragment: fragments[index] ?? '',
      anchored: blocks[talk.heading]?.anchor !== null,
      title: talk.title,
      speakers: talk.speakers,
      kind: talk.kind,
      ...cut(own[index] ?? []),
      spans: spansOf(list, talk, own[index] ?? []),
    });
    if (drafts.length % STEP === 0) yield;
  }
  const { text, links, suggestions } = cut(outside);
  return { talks: drafts, text, links, suggestions, introduction, entryTalk: null, problems };
}

const unreadHeading = (words: string, post: string): Problem => ({
  code: 'headingUnread',
  message: `The heading “${words}” may be a talk, but its title and speakers could not be told apart.`,
  post,
  where: words,
});

/** Which talks each block belongs to; footnotes belong to the talks that refer to them. */
function ownersOf(blocks: readonly Block[], talks: readonly FoundTalk[]): readonly (readonly number[] | undefined)[] {
  const owners: (number[] | undefined)[] = blocks.map(() => undefined);
  const byNote = new Map<string, number[]>();
  for (const [index, talk] of talks.entries())
    for (let at = talk.heading; at < talk.to; at++) {
      // A block that names several talks is the text of each.
      if (at >= talk.from) owners[at] = [...(owners[at] ?? []), index];
      for (const note of blocks[at]?.noteRefs ?? []) {
        const known = byNote.get(note);
        if (!known) byNote.set(note, [index]);
        else if (!known.includes(index)) known.push(index);
      }
    }
  if (byNote.size > 0)
    for (const [at, block] of blocks.entries()) {
      const talksOfNote = block.footnote === null ? undefined : byNote.get(block.footnote);
      if (talksOfNote) owners[at] = talksOfNote;
    }
  return owners;
}

/** One for each talk: that of its heading or, where a block names several talks, by its title. */
function fragmentsOf(blocks: readonly Block[], talks: readonly FoundTalk[]): readonly string[] {
  const headings = new Set(talks.map((talk) => talk.heading));
  const fragments = new Fragments();
  const found = new Map<number, string>();
  for (const [at, block] of blocks.entries())
    if (block.level > 0 || headings.has(at)) found.set(at, fragments.next(block.anchor, block.text));
  return talks.map(({ heading, title }) => {
    const own = found.get(heading);
    found.delete(heading);
    return own ?? fragments.next(null, title);
  });
}

/** The blocks of every talk, and those of none. */
function share(
  blocks: readonly Block[],
  talks: readonly FoundTalk[],
  owners: readonly (readonly number[] | undefined)[],
): { readonly own: readonly (readonly Block[])[]; readonly outside: readonly Block[] } {
  const own = talks.map((): Block[] => []);
  const headings = new Set<number>();
  for (const talk of talks) for (let at = talk.heading; at < talk.from; at++) headings.add(at);
  const outside: Block[] = [];
  for (const [at, block] of blocks.entries()) {
    for (const talk of owners[at] ?? []) own[talk]?.push(block);
    if (owners[at] === undefined && !headings.has(at)) outside.push(block);
  }
  return { own, outside };
}

function spansOf({ blocks, nodes, notesStart }: BlockList, talk: FoundTalk, own: readonly Block[]): readonly Span[] {
  const start = blocks[talk.from - 1]?.end ?? 0;
  const next = blocks[talk.to]?.start ?? nodes;
  const end = notesStart > start ? Math.min(next, notesStart) : next;
  const notes = own.filter((block) => block.footnote !== null).map((block): Span => [block.start, block.end]);
  return end > start ? [[start, end], ...notes] : notes;
}

interface Gathered {
  readonly headings: readonly string[];
  readonly text: string;
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  readonly suggestions: readonly Suggestion[];
}

function gather(blocks: readonly Block[], base: string): Gathered {
  const headings: string[] = [];
  const texts: string[] = [];
  const links = new Map<string, Link>();
  const images = new Map<string, Image>();
  for (const block of blocks) {
    if (block.level > 0 && block.text !== '') headings.push(block.text.replaceAll('\n', ' '));
    if (block.text !== '') texts.push(block.text);
    for (const link of block.links) {
      const url = linkAddress(link.href, base);
      if (url === null) continue;
      const key = `${url} ${link.text}`;
      if (!links.has(key)) links.set(key, { url, text: link.text, kind: linkKind(url, link.text) });
    }
    for (const image of block.images) {
      const url = resolveAddress(image.src, base);
      if (url !== null && !images.has(url)) images.set(url, { url, alt: image.alt });
    }
  }
  const text = texts.join('\n');
  return {
    headings,
    text,
    links: [...links.values()],
    images: [...images.values()],
    suggestions: suggestionsOf(texts, text),
  };
}

/** Links within the page itself lead nowhere else and are left out. */
function linkAddress(href: string, base: string): string | null {
  if (href.startsWith('#')) return null;
  if (/^mailto:/i.test(href)) return href;
  return resolveAddress(href, base);
}
