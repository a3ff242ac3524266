import { plainLetters } from '../plainLetters';
import { cappedId } from './identity';

/** Where a talk may mention a tag. */
export interface TalkWords {
  readonly title: string;
  readonly headings: readonly string[];
  readonly text: string;
}

/** Lower case, spaces as hyphens: what makes two spellings one tag. */
export const tagKey = (name: string): string => cappedId(plainLetters(name.trim()).replaceAll(/[\s_-]+/g, '-'));

/** A tag on so many of a feed's posts says nothing of a single talk, unless its title has it. */
export const COMMON_SHARE = 0.8;

/** How often the text must mention a tag for the talk to be about it. */
const MENTIONS = 3;
const MENTIONS_OF_SEVERAL_WORDS = 2;

/** Tells which of a post's tags a talk is about, and which it merely has from its post. */
export class TagReader {
  private readonly forms = new Map<string, WordForms>();

  /** One answer a tag, in their order. `isCommon` tells a tag that nearly all posts of the feed carry. */
  about(tags: readonly string[], words: TalkWords, isCommon: (tag: string) => boolean): readonly boolean[] {
    if (tags.length === 0) return [];
    const title = plainLetters(words.title);
    // Plain letters of long texts take time, and often the title is enough.
    let headings: string | null = null;
    let text: string | null = null;
    return tags.map((tag) => {
      const forms = this.formsOf(tag);
      if (occurs(forms, title, 1)) return true;
      if (isCommon(tag)) return false;
      const needed = /[\s_-]/.test(tag.trim()) ? MENTIONS_OF_SEVERAL_WORDS : MENTIONS;
      headings ??= plainLetters(words.headings.join('\n'));
      if (occurs(forms, headings, 1)) return true;
      text ??= plainLetters(words.text);
      return occurs(forms, text, needed);
    });
  }

  private formsOf(tag: string): WordForms {
    const known = this.forms.get(tag);
    if (known) return known;
    const forms = wordForms(tag);
    this.forms.set(tag, forms);
    return forms;
  }
}

interface WordForms {
  /** The letters that every form begins with. */
  readonly start: string;
  /** All of a form, from where it starts. */
  readonly whole: RegExp;
}

function occurs({ start, whole }: WordForms, text: string, times: number): boolean {
  if (start === '') return false;
  let count = 0;
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + start.length)) {
    if (at > 0 && isLetter(text.charCodeAt(at - 1))) continue;
    whole.lastIndex = at;
    if (whole.test(text) && ++count === times) return true;
  }
  return false;
}

/** Of a text in plain letters. */
const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x80 && LETTER.test(String.fromCharCode(code)));
const LETTER = /[\p{L}\p{N}]/u;

/** The words of a tag, with a hyphen, a space or nothing between them, and the usual endings of the last. */
function wordForms(tag: string): WordForms {
  const parts = plainLetters(tag)
    .split(/[\s_-]+/)
    .filter((part) => part !== '');
  const last = parts.pop() ?? '';
  const stem =
    last.length > 4 ? last.replace(/(?:ies|(?<!s)s)$/, '') : last.length > 3 ? last.replace(/(?<!s)s$/, '') : last;
  const root = stem.endsWith('y') ? stem.slice(0, -1) : stem;
  const ending = stem.endsWith('y') ? `${escape(root)}(?:ys?|ies)` : `${escape(root)}(?:s|es|ies|y)?`;
  const pattern = [...parts.map(escape), ending].join(String.raw`[\s_-]?`);
  return { start: parts[0] ?? root, whole: new RegExp(String.raw`${pattern}(?:['’]s)?(?![\p{L}\p{N}])`, 'uy') };
}

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
