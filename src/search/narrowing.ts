import * as vscode from 'vscode';
import type { DocumentFacts } from '../core/search/searchFilter';

/** What the toggles in the search box say: what to look for, and where. */
export interface Narrowing {
  readonly titlesOnly: boolean;
  /** Undefined where everything is looked for. */
  readonly among: ((document: DocumentFacts) => boolean) | undefined;
  /** The same as words for people; empty where nothing is left out. */
  readonly words: string;
}

type Kind = 'talks' | 'articles' | 'notes';

/**
 * The toggles in the search box. None on, everything is looked for; of talks, articles and notes one at most is on, as
 * nothing else could be meant by "only". They stay as they are while the window is open.
 */
export class SearchToggles {
  readonly #kinds: readonly (readonly [Kind, ReturnType<typeof toggle>])[] = [
    ['talks', toggle('mic', vscode.l10n.t('Talks Only'))],
    ['articles', toggle('book', vscode.l10n.t('Articles Only'))],
    ['notes', toggle('note', vscode.l10n.t('With My Notes Only'))],
  ];
  readonly #titlesOnly = toggle('symbol-key', vscode.l10n.t('Titles, Speakers and Tags Only, Not the Text'));

  get buttons(): readonly vscode.QuickInputButton[] {
    return [...this.#kinds.map(([, button]) => button), this.#titlesOnly];
  }

  /** Turns off what cannot be on together with the toggle that was pressed. */
  pressed(button: vscode.QuickInputButton): void {
    if (button === this.#titlesOnly) return;
    for (const [, each] of this.#kinds) if (each !== button) each.toggle.checked = false;
  }

  /** `hasNote` tells what the user has a note about. */
  narrowing(hasNote: (id: string) => boolean): Narrowing {
    const kind = this.#kinds.find(([, { toggle: state }]) => state.checked)?.[0];
    const titlesOnly = this.#titlesOnly.toggle.checked;
    const words = [kind && kindWords(kind), titlesOnly && vscode.l10n.t('without the text')];
    return { titlesOnly, among: kind && amongTest(kind, hasNote), words: words.filter(Boolean).join(', ') };
  }
}

function amongTest(kind: Kind, hasNote: (id: string) => boolean): Narrowing['among'] {
  switch (kind) {
    case 'talks':
      return (document) => document.kind === 'talk';
    case 'articles':
      return (document) => document.kind === 'post';
    case 'notes':
      return (document) => document.kind === 'note' || hasNote(document.id);
  }
}

function kindWords(kind: Kind): string {
  switch (kind) {
    case 'talks':
      return vscode.l10n.t('talks only');
    case 'articles':
      return vscode.l10n.t('articles only');
    case 'notes':
      return vscode.l10n.t('with my notes only');
  }
}

const toggle = (icon: string, tooltip: string) => ({
  iconPath: new vscode.ThemeIcon(icon),
  tooltip,
  location: vscode.QuickInputButtonLocation.Input,
  toggle: { checked: false },
});
