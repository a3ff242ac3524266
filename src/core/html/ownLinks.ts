import { attribute, type HtmlElement } from './htmlTree';

const classesOf = (element: HtmlElement): string => attribute(element, 'class') ?? '';

/** The list of the footnotes. */
export const isNotesList = (element: HtmlElement): boolean =>
  element.attrs.length > 0 &&
  (attribute(element, 'role') === 'doc-endnotes' ||
    /(?:^|[\s_-])(?:foot|end)notes?(?:-?list|__list)?(?:$|\s)/i.test(classesOf(element)));

/** A link to a footnote. */
export function isNoteReference(link: HtmlElement, href: string, text: string): boolean {
  if (!href.startsWith('#') || href.length < 2) return false;
  if (attribute(link, 'role') === 'doc-noteref' || attribute(link, 'rel') === 'footnote') return true;
  if (/foot-?note|sdfootnote/i.test(`${classesOf(link)} ${href}`)) return true;
  const inSup = link.parentNode?.nodeName === 'sup' || link.childNodes.some((child) => child.nodeName === 'sup');
  return (inSup && text.length <= 6) || /^\[\d{1,3}\]$|^[*†‡]{1,3}$/.test(text);
}

/** The link from a footnote back to its place. */
export const isBackReference = (link: HtmlElement, href: string, text: string): boolean =>
  href.startsWith('#') &&
  (attribute(link, 'role') === 'doc-backlink' ||
    /back-?(?:ref|link)|reversefootnote|footnote-return/i.test(classesOf(link)) ||
    /^[↩↵⤴^][\uFE0E\uFE0F]?\d*$/.test(text));

/** The link of a heading to itself. */
export const isPermalink = (link: HtmlElement, text: string): boolean =>
  /^(?:[#¶§*∞☍🔗⚓]\uFE0F?|permalink|permanent link|anchor|direct link to .*|link to (?:this|heading).*|)$/iu.test(
    text,
  ) ||
  (attribute(link, 'aria-hidden') === 'true' && text.length < 3);
