import type * as vscode from 'vscode';
import { checksum } from '../core/search/packedBytes';

/** Where the marks are kept: short hashes of the ids, since there may be many. */
const KEY = 'conferenceNotes.read';

/** Which talks and articles the user has opened, in any window. */
export class ReadMarks {
  #known: { readonly stored: readonly string[]; readonly marks: ReadonlySet<string> } | undefined;

  constructor(private readonly memento: vscode.Memento) {}

  isRead(id: string): boolean {
    return this.#marks().has(markOf(id));
  }

  /** Adds to what is stored at this moment: other windows add to it, too. */
  async add(id: string): Promise<void> {
    const mark = markOf(id);
    const marks = this.#marks();
    if (!marks.has(mark)) await this.memento.update(KEY, [...marks, mark]);
  }

  #marks(): ReadonlySet<string> {
    const stored = this.memento.get<readonly string[]>(KEY) ?? NONE;
    if (this.#known?.stored !== stored) this.#known = { stored, marks: new Set(stored) };
    return this.#known.marks;
  }
}

const NONE: readonly string[] = [];

function markOf(id: string): string {
  const bytes = new TextEncoder().encode(id);
  return checksum(bytes).toString(36) + checksum(bytes, 7).toString(36);
}
