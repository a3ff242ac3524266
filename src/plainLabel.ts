/**
 * Words for a label of VS Code, which draws an icon where `$(rocket)` stands: what feeds and people write is shown as they
 * wrote it. A backslash before the sign tells VS Code so.
 */
export const plainLabel = (words: string): string =>
  words.replaceAll(/\\?(\$\([a-z0-9-]+(?:~[a-z]+)?\))/gi, (_, sign: string) => `\\${sign}`);
