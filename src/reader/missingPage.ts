import { h } from 'hastscript';
import { bar, isWebAddress, layout, type Page, type PageContext, title, webLink } from './pageParts';
import type { Place, PlaceKind } from './place';

/** The page of something that is not (or no longer) in the library: says so, and what one can do. */
export function missingPage(context: PageContext, place: Place): Page {
  const { t } = context;
  const words = sentence(place.kind, t);
  const remark = t(
    'Its feed may not be followed in this window, or the post changed. Follow the feed again or refresh it; the page then fills by itself.',
  );
  const root = layout(
    'missing',
    bar(context, [t('Not in the library')]),
    [
      h('header', { className: ['top'], dataRegion: 'top' }, [
        title(words),
        h('p.remark', remark),
        h('p.choices', [
          h('button', { type: 'button', className: ['button'], dataAct: 'search' }, t('Search talks')),
          isWebAddress(place.id) ? webLink(place.id, t('Open on the web'), 'button') : null,
        ]),
      ]),
    ],
    [],
  );
  return { title: words, root, followUps: [], suggestions: [] };
}

/** The page while the library is still being read. */
export function loadingPage(context: PageContext): Page {
  const { t } = context;
  const root = layout('missing', bar(context, []), [h('header.top', [title(t('Reading the library…'))])], []);
  return { title: t('Conference Notes'), root, followUps: [], suggestions: [] };
}

function sentence(kind: PlaceKind, t: PageContext['t']): string {
  switch (kind) {
    case 'talk':
      return t('This talk is not in the library');
    case 'speaker':
      return t('This speaker is not in the library');
    case 'event':
      return t('This event is not in the library');
    case 'tag':
      return t('This tag is not in the library');
    case 'post':
      return t('This post is not in the library');
    case 'search':
      return t('Nothing can be searched yet');
  }
}
