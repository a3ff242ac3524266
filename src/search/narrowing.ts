import * as vscode from 'vscode';
import type { SearchLimit } from '../core/search/searchLimits';

/**
 * The toggles in the search box. None on, everything is looked for; of talks, articles and notes one at most is on, as
 * nothing else could be meant by "only". They stay as they are while the window is open.
 */
export class SearchToggles {
  readonly #toggles: readonly (readonly [SearchLimit, ReturnType<typeof toggle>])[] = [
    ['talks', toggle('mic', vscode.l10n.t('Talks Only'))],
    ['articles', toggle('book', vscode.l10n.t('Articles Only'))],
    ['notes', toggle('note', vscode.l10n.t('With My Notes Only'))],
    ['titles', toggle('symbol-key', vscode.l10n.t('Titles, Speakers and Tags Only, Not the Text'))],
  ];

  get buttons(): readonly vscode.QuickInputButton[] {
    return this.#toggles.map(([, button]) => button);
  }

  /** What the search is held to by those that are on. */
  get limits(): readonly SearchLimit[] {
    return this.#toggles.filter(([, { toggle: state }]) => state.checked).map(([limit]) => limit);
  }

  /** Turns off what cannot be on together with the toggle that was pressed. */
  pressed(button: vscode.QuickInputButton): void {
    const kinds = this.#toggles.filter(([limit]) => limit !== 'titles').map(([, each]) => each);
    if (kinds.every((each) => each !== button)) return;
    for (const each of kinds) if (each !== button) each.toggle.checked = false;
  }
}

const toggle = (icon: string, tooltip: string) => ({
  iconPath: new vscode.ThemeIcon(icon),
  tooltip,
  location: vscode.QuickInputButtonLocation.Input,
  toggle: { checked: false },
});
