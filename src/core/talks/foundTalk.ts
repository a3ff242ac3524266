import type { TalkKind } from '../records';
import { cleanHeading, cleanTitle } from './cleanHeading';
import { takeKind } from './talkKinds';

/** A talk found in the blocks of a post. */
export interface FoundTalk {
  /** The block of its heading. */
  readonly heading: number;
  /** The first block of its text, and the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly title: string;
  readonly speakers: readonly string[];
  readonly kind: TalkKind;
}

/** "Keynote: “Title”": the title that words hold, and what kind of talk it is. */
export function titleAndKind(words: string): Pick<FoundTalk, 'title' | 'kind'> {
  const { text, kind } = takeKind(cleanHeading(words));
  return { title: cleanTitle(text), kind: kind ?? 'talk' };
}
