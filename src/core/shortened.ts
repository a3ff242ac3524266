/** So many letters of what was typed are repeated: enough to know it again. */
const LETTERS = 80;

/** The beginning of a text, cut between characters, with dots where more stands behind it. */
export function shortened(text: string, letters = LETTERS): string {
  if (text.length <= letters) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)) {
    if (kept.length + segment.length > letters) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
