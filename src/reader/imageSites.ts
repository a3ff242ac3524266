import type { Library } from '../core/library/library';
import type { Post } from '../core/records';

/**
 * Whether a post's image may be fetched unasked: only from the site of an address that is followed and carries the post.
 * Following an address is consent to what its site serves, and to nothing else.
 */
export function isFromItsSite(library: Library, post: Post | undefined, image: URL): boolean {
  const feeds = (post?.feeds ?? []).map((id) => library.feed(id)?.url ?? id);
  return feeds.some((feed) => {
    if (!URL.canParse(feed)) return false;
    const address = new URL(feed);
    return isWeb(address) && isWeb(image) && site(address) === site(image) && !isWeaker(image, address);
  });
}

/** Whether an image may be fetched because the user asked for it: over https, from anywhere. */
export const isSafeToAskFor = (image: URL): boolean => image.protocol === 'https:';

const isWeb = ({ protocol }: URL): boolean => protocol === 'https:' || protocol === 'http:';

const site = ({ host }: URL): string => host.replace(/^www\./u, '');

/** An https feed is no consent to speak to its site in the open. */
const isWeaker = (image: URL, feed: URL): boolean => image.protocol === 'http:' && feed.protocol === 'https:';
