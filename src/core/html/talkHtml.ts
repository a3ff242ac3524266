import type { Root } from 'hast';
import { isElement, parseHtml, type HtmlElement, type HtmlFragment } from './htmlTree';
import type { PostBody } from '../records';
import { htmlText, safeTree } from './safeHtml';

/**
 * A talk's section of its post, without its heading and with the footnotes that it refers to: harmless HTML, addresses
 * absolute. Empty where the post has no such talk (any more).
 */
export function talkHtml(body: PostBody, talkId: string): Root {
  const talk = body.talks.find(({ id }) => id === talkId);
  if (!talk) return { type: 'root', children: [] };
  const fragment = parseHtml(talk.source ?? body.source);
  keepSpans(fragment, talk.spans);
  return safeTree(fragment, body.base, body.url);
}

/** The whole post as harmless HTML, addresses absolute. */
export const postHtml = (body: PostBody): Root => safeTree(parseHtml(body.source), body.base, body.url);

/** {@link talkHtml}, or {@link postHtml} where no talk is named, as text. */
export const sanitisedHtml = (body: PostBody, talkId?: string): string =>
  htmlText(talkId === undefined ? postHtml(body) : talkHtml(body, talkId));

/** Takes everything away but what lies in the spans, and the elements that hold it. */
function keepSpans(fragment: HtmlFragment, spans: readonly (readonly [number, number])[]): void {
  let place = 0;
  const prune = (parent: HtmlFragment | HtmlElement): void => {
    parent.childNodes = parent.childNodes.filter((node) => {
      const at = place++;
      const inside = spans.some(([start, end]) => at >= start && at < end);
      if (!isElement(node)) return inside;
      prune(node);
      return inside || node.childNodes.length > 0;
    });
  };
  prune(fragment);
}
