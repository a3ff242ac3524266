import { plainLetters } from './plainLetters';

/** Where a talk may mention a tag. */
export interface TalkWords {
  readonly title: string;
  readonly headings: readonly string[];
  readonly text: string;
}

/** Lower case, spaces as hyphens: what makes two spellings one tag. */
export const tagKey = (name: string): string => plainLetters(name.trim()).replaceAll(/[\s_-]+/g, '-');

/** A tag on so many of a feed's posts says nothing of a single talk, unless its title has it. */
export const COMMON_SHARE = 0.8;

/** How often the text must mention a tag for the talk to be about it. */
const MENTIONS = 3;
const MENTIONS_OF_SEVERAL_WORDS = 2;

/** Tells which of a post's tags a talk is about, and which it merely has from its post. */
export class TagReader {
  private readonly patterns = new Map<string, RegExp>();

  /** One answer a tag, in their order. `isCommon` tells a tag that nearly all posts of the feed carry. */
  about(tags: readonly string[], words: TalkWords, isCommon: (tag: string) => boolean): readonly boolean[] {
    if (tags.length === 0) return [];
    const title = plainLetters(words.title);
    const headings = plainLetters(words.headings.join('\n'));
    const text = plainLetters(words.text);
    return tags.map((tag) => {
      const pattern = this.patternOf(tag);
      if (occurs(pattern, title, 1)) return true;
      if (isCommon(tag)) return false;
      const needed = /[\s_-]/.test(tag.trim()) ? MENTIONS_OF_SEVERAL_WORDS : MENTIONS;
      return occurs(pattern, headings, 1) || occurs(pattern, text, needed);
    });
  }

  private patternOf(tag: string): RegExp {
    const known = this.patterns.get(tag);
    if (known) return known;
    const pattern = wordForms(tag);
    this.patterns.set(tag, pattern);
    return pattern;
  }
}

function occurs(pattern: RegExp, text: string, times: number): boolean {
  pattern.lastIndex = 0;
  for (let count = 1; pattern.test(text); count++) if (count === times) return true;
  return false;
}

/** The words of a tag, with a hyphen, a space or nothing between them, and the usual endings of the last. */
function wordForms(tag: string): RegExp {
  const parts = plainLetters(tag)
    .split(/[\s_-]+/)
    .filter((part) => part !== '')
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`));
  const last = parts.pop() ?? '';
  const stem =
    last.length > 4 ? last.replace(/(?:ies|(?<!s)s)$/, '') : last.length > 3 ? last.replace(/(?<!s)s$/, '') : last;
  const ending = stem.endsWith('y') ? `(?:${stem}s?|${stem.slice(0, -1)}ies)` : `${stem}(?:s|es|ies|y)?`;
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])${[...parts, ending].join(String.raw`[\s_-]?`)}(?:['’]s)?(?![\p{L}\p{N}])`,
    'gu',
  );
}
