import { decodeText } from './decodeText';

/** Letters that tell what a document is. */
const HEAD = 5000;

/** How a document begins, behind its declaration and comments: one of many megabytes is not decoded to see what it is. */
export function documentHead(bytes: Uint8Array, contentType?: string): string {
  return decodeText(bytes.subarray(0, 4 * HEAD), contentType)
    .text.slice(0, HEAD)
    .replace(/<!--[^]*?-->|<\?[^]*?\?>/g, '')
    .trimStart();
}
