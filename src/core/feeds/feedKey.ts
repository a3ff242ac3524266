/**
 * The address that a user means: `example.org/feed` is `https://example.org/feed`, `feed:` and `feed://` lead to the web.
 * Null where the text is no address of the web.
 */
export function typedAddress(typed: string): string | null {
  const text = typed.trim().replace(/^<(.*)>$/, '$1');
  const web = text.replace(/^feed:(?:\/\/)?(?=https?:\/\/)/i, '').replace(/^feed:(?:\/\/)?/i, 'https://');
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(web);
  // Without a scheme, only what has a host's dot (or is this machine) is an address: `notes/feed.xml` is a path.
  const isHost = /^(?:[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|localhost|\[[0-9a-f:]+\])(?::\d+)?(?:[/?#]|$)/iu.test(web);
  if (/\s/.test(web) || (!hasScheme && !isHost)) return null;
  const address = hasScheme ? web : `https://${web}`;
  return isWebAddress(address) ? address : null;
}

/**
 * The feed key of an address: what makes two spellings one feed, or null where it is no address of the web. Scheme and
 * host are in lower case, default ports, fragments and credentials go, the path is as it is but for its dot segments.
 */
export function feedKey(address: string): string | null {
  const typed = typedAddress(address);
  if (typed === null) return null;
  const url = new URL(typed);
  url.hash = '';
  url.username = '';
  url.password = '';
  url.hostname = url.hostname.replace(/\.$/, '');
  // A query without words leaves its sign behind.
  if (url.search === '') url.search = '';
  return url.href;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^/]/i.test(text) && URL.canParse(text);
}
