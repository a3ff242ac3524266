import * as vscode from 'vscode';
import type { FollowedFeed } from './effectiveFeeds';

/** Where the addresses are remembered that the user said yes to. */
const REMEMBERED = 'conferenceNotes.allowedFeeds';

/**
 * Whether a feed may be read. Files are read without asking, and following an address in one's own settings is consent.
 * An address that comes with a workspace needs a trusted workspace and one yes, remembered on this machine.
 */
export class Consent {
  constructor(private readonly memory: vscode.Memento) {}

  isGiven({ source, origin }: FollowedFeed): boolean {
    if (source.kind !== 'address' || origin === 'user') return true;
    return vscode.workspace.isTrusted && this.#remembered().includes(source.key);
  }

  /** Remembers the user's yes to these feeds. */
  async give(feeds: readonly FollowedFeed[]): Promise<void> {
    const keys = new Set([...this.#remembered(), ...feeds.map(({ source }) => source.key)]);
    await this.memory.update(REMEMBERED, [...keys].sort());
  }

  #remembered(): readonly string[] {
    return this.memory.get<readonly string[]>(REMEMBERED) ?? [];
  }
}
