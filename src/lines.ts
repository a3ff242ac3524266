const NEW_LINE = 10;

/** The lines of a file one by one: a text of many megabytes takes too long to be decoded at one go. */
export function* eachLine(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder();
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(NEW_LINE, start);
    yield decoder.decode(bytes.subarray(start, end < 0 ? bytes.length : end));
    start = end < 0 ? bytes.length : end + 1;
  }
}

/** The lines of a file, a step a line. */
export function* textLines(bytes: Uint8Array): Generator<undefined, readonly string[]> {
  const lines: string[] = [];
  for (const line of eachLine(bytes)) {
    lines.push(line);
    yield;
  }
  return lines;
}

/** A file of these lines, a step a line. */
export function* lineBytes(lines: readonly string[]): Generator<undefined, Uint8Array> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (const line of lines) {
    const part = encoder.encode(line);
    parts.push(part);
    length += part.length + 1;
    yield;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
    bytes[at++] = NEW_LINE;
    yield;
  }
  return bytes;
}
