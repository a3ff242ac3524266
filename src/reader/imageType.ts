/** File extensions of the images that are stored, by the bytes they begin with. SVG is none: it is a program. */
export type ImageType = 'png' | 'jpg' | 'gif' | 'webp' | 'avif';

/** What an image is by its first bytes (at least 12), whatever its server calls it; undefined for anything else. */
export function imageTypeOf(bytes: Uint8Array): ImageType | undefined {
  const ascii = (from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
  if (ascii(0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (ascii(0, 3) === '\xff\xd8\xff') return 'jpg';
  if (ascii(0, 6) === 'GIF87a' || ascii(0, 6) === 'GIF89a') return 'gif';
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return 'webp';
  // ISO base media file: the brand follows the box's name.
  if (ascii(4, 8) === 'ftyp' && ['avif', 'avis'].includes(ascii(8, 12))) return 'avif';
  return undefined;
}
