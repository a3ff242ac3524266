import type { LinkKind } from '../records';

/** What lies at a host, and at those below it. */
const HOSTS: ReadonlyMap<string, LinkKind> = new Map(
  Object.entries({
    slides: 'slideshare.net speakerdeck.com slides.com noti.st notist.com slides.google.com prezi.com pitch.com',
    video:
      'youtube.com youtube-nocookie.com youtu.be vimeo.com media.ccc.de video.fosdem.org pyvideo.org twitch.tv dailymotion.com ted.com',
    code: 'github.com gitlab.com bitbucket.org codeberg.org sr.ht sourceforge.net pypi.org npmjs.com crates.io',
    book: 'goodreads.com manning.com leanpub.com pragprog.com packtpub.com apress.com bol.com nostarch.com librarything.com openlibrary.org books.google.com',
    article: 'medium.com dev.to arxiv.org doi.org dl.acm.org infoq.com martinfowler.com hackernoon.com substack.com',
  } satisfies Partial<Record<LinkKind, string>>).flatMap(([kind, hosts]) =>
    hosts.split(' ').map((host) => [host, kind as LinkKind] as const),
  ),
);
const PATHS: readonly (readonly [LinkKind, RegExp])[] = [
  ['slides', /\/presentation\/d\/|\.(?:pptx?|key|odp)$|\/slides?(?:\/|\.pdf$|$)/],
  ['video', /\.(?:mp4|webm|mkv|ogv)$|\/videos?\//],
  ['book', /\/dp\/[0-9A-Z]{10}|\/gp\/product\/|\/library\/view\/|\/(?:book|books)\/(?!.*table-of-contents)/i],
  ['article', /\/(?:blog|articles?|posts?|news|papers?)\/.|\/\d{4}\/\d{1,2}\/|\.pdf$/],
];
const WORDS: readonly (readonly [LinkKind, RegExp])[] = [
  ['slides', /\b(?:slides?|slide deck|deck|slidedeck|folien|diapositives|presentatie|présentation|transparents)\b/i],
  ['video', /\b(?:videos?|recording|youtube|aufzeichnung|opname|vidéo|watch)\b/i],
  ['code', /\b(?:source code|git repo(?:sitory)?|repo(?:sitory)?)\b/i],
];

/**
 * What an address (absolute, as `URL` writes it) outside of the library leads to, told by its host, then its path, then
 * the words of the link.
 */
export function linkKind(url: string, text: string): LinkKind {
  const parts = /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)[^/?#]*([^?#]*)/.exec(url);
  if (!parts) return 'page';
  const [, hostname = '', pathname = ''] = parts;
  const byHost = kindOfHost(hostname);
  if (byHost) return byHost;
  for (const [kind, pattern] of PATHS) if (pattern.test(pathname)) return kind;
  for (const [kind, pattern] of WORDS) if (pattern.test(text)) return kind;
  return 'page';
}

function kindOfHost(host: string): LinkKind | undefined {
  for (let rest = host; ;) {
    const kind = HOSTS.get(rest);
    const dot = rest.indexOf('.');
    if (kind !== undefined || dot < 0) return kind;
    rest = rest.slice(dot + 1);
  }
}

/** An address as it is compared: without protocol, `www.`, fragment, and slash at the end; the fragment apart. */
export function comparable(url: string): { readonly page: string; readonly fragment: string } {
  const hash = url.indexOf('#');
  const page = (hash < 0 ? url : url.slice(0, hash))
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/(?:index\.html?)?(?=$|\?)/, '');
  return { page, fragment: hash < 0 ? '' : url.slice(hash + 1) };
}
