import * as vscode from 'vscode';
import type { Library } from '../core/library/library';
import { ReadableError } from '../core/readableError';
import { followUpKey } from './followUpParts';
import type { HostMessage, PageAct } from './messages';
import { type ReaderNotes, subjectOf } from './pageMaking';
import type { PanelImages } from './panelImages';
import type { Place } from './place';
import { quoteOf } from './quote';
import type { SentPage } from './sentPages';

/** What acts on a page need of its panel. */
export interface PageActsParts {
  readonly notes: ReaderNotes;
  readonly library: () => Library;
  readonly images: PanelImages;
  /** Shows the present page as it is now. */
  readonly show: () => Promise<void>;
  readonly send: (message: HostMessage) => void;
}

/** What the user asks for on a page that was sent: it is done to that page's subject, whatever is shown by now. */
export class PageActs {
  constructor(private readonly parts: PageActsParts) {}

  async on(sent: SentPage, message: PageAct): Promise<void> {
    const { images, show } = this.parts;
    switch (message.type) {
      case 'showImages':
        images.want(sent);
        return show();
      case 'retryImages':
        images.retry(sent);
        return show();
      case 'copyQuote':
        return this.#copyQuote(message.text, sent.place);
      case 'tick':
      case 'addFollowUp':
      case 'accept':
      case 'openNote':
        return this.#write(message, sent);
    }
  }

  async #write(
    message: Exclude<PageAct, { type: 'showImages' | 'retryImages' | 'copyQuote' }>,
    sent: SentPage,
  ): Promise<void> {
    const { notes } = this.parts;
    const subject = subjectOf(sent.place, this.parts.library());
    if (!subject) return;
    switch (message.type) {
      case 'tick': {
        const followUp = sent.followUps.find((shown) => followUpKey(shown) === message.key);
        if (!followUp) return this.parts.show();
        try {
          await notes.setDone(followUp, message.done);
        } finally {
          // Whatever came of it: the box shows what is so.
          await this.parts.show();
        }
        this.#say(
          message.done ? vscode.l10n.t('Done: {0}', followUp.text) : vscode.l10n.t('Open again: {0}', followUp.text),
        );
        return;
      }
      case 'addFollowUp':
        // Nothing comes back where the user thought better of it.
        if ((await notes.addFollowUp(subject, message.text)) === undefined) return;
        this.parts.send({ type: 'added', text: message.text });
        this.#say(vscode.l10n.t('Added: {0}', message.text));
        return;
      case 'accept': {
        const text = sent.suggestions[message.index];
        if (text === undefined) return;
        if ((await notes.addFollowUp(subject, text)) === undefined) return;
        this.#say(vscode.l10n.t('Added: {0}', text));
        return;
      }
      case 'openNote':
        await notes.openNote(subject);
    }
  }

  #say(text: string): void {
    this.parts.send({ type: 'say', text });
  }

  async #copyQuote(text: string, place: Place): Promise<void> {
    const quote = quoteOf(text, place, this.parts.library());
    if (quote === undefined) throw new ReadableError(vscode.l10n.t('Quotes can be copied from talks and posts only.'));
    await vscode.env.clipboard.writeText(quote);
    this.#say(vscode.l10n.t('Quote copied'));
  }
}
