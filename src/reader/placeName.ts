import * as vscode from 'vscode';
import type { Library } from '../core/library/library';
import { shortened } from '../core/shortened';
import type { Place } from './place';

/** What a place is called; its id where the library does not know it. */
export function placeName(library: Library, { kind, id }: Place): string {
  switch (kind) {
    case 'talk':
      return library.talk(id)?.title ?? id;
    case 'speaker':
      return library.speaker(id)?.name ?? id;
    case 'event':
      return library.event(id)?.name ?? id;
    case 'tag':
      return library.tag(id)?.name ?? id;
    case 'post':
      return library.post(id)?.title ?? id;
    case 'search':
      return vscode.l10n.t('Search: {0}', shortened(id.trim()));
  }
}
