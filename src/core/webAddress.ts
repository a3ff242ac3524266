/** An address made absolute against a base, or null where it is none or names no place a reader may go to. */
export function resolveAddress(address: string | undefined, base: string): string | null {
  const written = address?.trim() ?? '';
  if (PLAIN_ADDRESS.test(written)) return written;
  // "/images/one.png": only the site is wanting; "//images" would be another site.
  const whole = /^\/(?!\/)/.test(written) ? `${SITE.exec(base)?.[0] ?? ''}${written}` : '';
  if (PLAIN_ADDRESS.test(whole)) return whole;
  const url = written === '' ? null : absolute(written, base);
  if (url === null) return null;
  const web = url.protocol === 'http:' || url.protocol === 'https:';
  // A feed on the disk may point at its neighbours; one on the web never at the reader's disk.
  return web || (url.protocol === 'file:' && base.startsWith('file:')) ? url.href : null;
}

/** An absolute address that `URL` would write the same way: most are, and parsing them all takes long. */
const PLAIN_ADDRESS =
  /^https?:\/\/[a-z](?!n--)[a-z0-9-]*(?:\.(?!xn--)[0-9-]*[a-z][a-z0-9-]*)+\/(?!\.)(?:[\w~?&=+:,;@#-]|%(?!2[eE])|[/.](?!\.)(?!(?<=\/)\.))*$/;

/** What of an address names the site. */
const SITE = /^https?:\/\/[^/?#]+/;

/** A base joined with a base below it (`xml:base`); the outer one where the inner is unusable. */
export function resolveBase(inner: string | undefined, outer: string): string {
  return resolveAddress(inner, outer) ?? outer;
}

function absolute(address: string, base: string): URL | null {
  return URL.canParse(address, base) ? new URL(address, base) : URL.canParse(address) ? new URL(address) : null;
}

/** What the user typed, fit for a sentence: without a user name and password, and not longer than it bears. */
export function shownAddress(typed: string): string {
  const open = typed.trim().replace(/^((?:[a-z][a-z0-9+.-]*:)?\/\/)[^/?#\s]*@|^[^:/?#\s]*:[^/?#\s]*@/i, '$1');
  return open.length <= 200 ? open : `${open.slice(0, 199)}…`;
}
