import * as vscode from 'vscode';
import type { DocumentFacts } from '../core/search/searchFilter';

/** What the toggles in the search box say: what to look for, and where. */
export interface Narrowing {
  readonly titlesOnly: boolean;
  /** Undefined where everything is looked for. */
  readonly among: ((document: DocumentFacts) => boolean) | undefined;
}

type Kind = 'talks' | 'articles' | 'notes';

/** The toggles in the search box. None on, everything is looked for; they stay as they are while the window is open. */
export class SearchToggles {
  readonly #kinds: readonly (readonly [Kind, vscode.QuickInputButton])[] = [
    ['talks', toggle('mic', vscode.l10n.t('Talks Only'))],
    ['articles', toggle('book', vscode.l10n.t('Articles Only'))],
    ['notes', toggle('note', vscode.l10n.t('With My Notes Only'))],
  ];
  readonly #titlesOnly = toggle('symbol-key', vscode.l10n.t('Titles, Speakers and Tags Only, Not the Text'));

  get buttons(): readonly vscode.QuickInputButton[] {
    return [...this.#kinds.map(([, button]) => button), this.#titlesOnly];
  }

  /** `hasNote` tells what the user has a note about. */
  narrowing(hasNote: (id: string) => boolean): Narrowing {
    const on = new Set(this.#kinds.flatMap(([kind, { toggle: state }]) => (state?.checked ? [kind] : [])));
    const isWanted = ({ id, kind }: DocumentFacts): boolean =>
      (on.has('talks') && kind === 'talk') ||
      (on.has('articles') && kind === 'post') ||
      (on.has('notes') && (kind === 'note' || hasNote(id)));
    return { titlesOnly: this.#titlesOnly.toggle?.checked ?? false, among: on.size === 0 ? undefined : isWanted };
  }
}

const toggle = (icon: string, tooltip: string): vscode.QuickInputButton => ({
  iconPath: new vscode.ThemeIcon(icon),
  tooltip,
  location: vscode.QuickInputButtonLocation.Input,
  toggle: { checked: false },
});
