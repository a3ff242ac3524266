import { cleanHeading } from './cleanHeading';
import { kindOf } from './talkKinds';

/** A longer first line is no list of names. */
export const LONG = 160;

export function isLong(text: string): boolean {
  const end = text.indexOf('\n');
  return (end < 0 ? text.length : end) > LONG;
}

/** Signs that stand before a line for its looks. */
const SIGNS = /^(?:[\s\p{Extended_Pictographic}\uFE0F\u200D•·▶►»→]|[-–—]{1,3}\s)+/u;

/** The words of a line below a heading, without the signs, the brackets and the kind of talk around them. */
export const bareLine = (line: string): string => withoutKind(inBrackets(cleanHeading(line.replace(SIGNS, ''))));

/** "(Jane Doe, @jane)": what stands in the brackets that are around all of a line. */
const inBrackets = (line: string): string => /^[([]([^()[\]]{3,})[)\]]$/.exec(line)?.[1]?.trim() ?? line;

/** "Hands-on lab (Jane Doe, John Roe)": what the kind of a talk has in brackets behind it. */
function withoutKind(line: string): string {
  const [, kind, inner = ''] = /^([^()]{3,40}?)\s*\(([^()]{3,})\)$/.exec(line) ?? [];
  return kind === undefined || kindOf(kind) === null ? line : inner;
}

/** "Jane Doe | Acme | 10:00": the names come first. */
export const cutLine = (line: string): string => line.replace(/\s*[|•·].*$/u, '').replace(/\s*[.]$/, '');
