import type { Element } from 'hast';
import { h } from 'hastscript';
import { TALK_KINDS } from '../core/records';
import type { Facet, FacetName, FacetValue } from '../core/search/facets';
import { kindValue } from '../core/search/filterValues';
import type { Translate } from '../core/translate';
import { kindName, type PageContext, type Part } from './pageParts';

/** More values of a facet than so many wait to be asked for. */
const SHOWN_VALUES = 8;

/** One way to narrow a search, with what each of its values leaves. */
export function facetPart({ t }: PageContext, { name, values }: Facet): Part {
  const id = `facet-${name}`;
  const items = values.map((value) => h('li', facetButton(name, value, t)));
  // One hidden value takes no less room than the line that hides it.
  const shown = items.length <= SHOWN_VALUES + 1 ? items.length : SHOWN_VALUES;
  const hidden = items.slice(shown);
  return h('section', { className: ['facet'], ariaLabelledBy: id }, [
    h('h2', { id }, facetName(name, t)),
    h('ul', items.slice(0, shown)),
    hidden.length === 0
      ? null
      : h('details', { id: `more-${id}` }, [h('summary', t('{0} more', hidden.length)), h('ul', hidden)]),
  ]);
}

function facetButton(name: FacetName, { name: value, count, isOn, query }: FacetValue, t: Translate): Element {
  const attributes = { dataAct: 'query', dataValue: query, dataKey: `${name} ${value}`, ariaPressed: String(isOn) };
  return h('button', { type: 'button', ...attributes }, [
    h('span.value', { dir: 'auto' }, name === 'kind' ? kindWords(value, t) : value),
    h('span.count', isOn ? '×' : String(count)),
  ]);
}

/** What {@link Facet} calls the kinds. */
function kindWords(value: string, t: Translate): string {
  if (value === 'article') return t('Article');
  if (value === 'note') return t('My note');
  const kind = TALK_KINDS.find((one) => kindValue(one) === value);
  return kind === undefined ? value : kindName(kind, t);
}

function facetName(name: FacetName, t: Translate): string {
  switch (name) {
    case 'kind':
      return t('Kind');
    case 'event':
      return t('Event');
    case 'year':
      return t('Year');
    case 'tag':
      return t('Tag');
    case 'speaker':
      return t('Speaker');
  }
}
