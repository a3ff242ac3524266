import type { Element } from 'hast';
import { h } from 'hastscript';
import type { FollowUp, Priority } from '../core/notes/followUp';
import type { Suggestion } from '../core/records';
import type { Translate } from '../core/translate';
import { LONGEST_FOLLOW_UP } from './messages';
import { type PageContext, type Part, section, shortDay } from './pageParts';

/** Names a follow-up of a page: its note and its line. */
export const followUpKey = (followUp: FollowUp): string => `${followUp.note}#${followUp.line}`;

/** The order in which they are shown: what is open first, the earliest due before the rest; then what is finished. */
export function inOrder(followUps: readonly FollowUp[]): readonly FollowUp[] {
  const rank = (followUp: FollowUp): string => `${isOver(followUp) ? 1 : 0}${followUp.due ?? '9999'}`;
  return followUps.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

/** What the user means to do about the thing shown, and a line to add more. */
export function followUpSection(context: PageContext, followUps: readonly FollowUp[]): Part {
  const { t } = context;
  return section('follow-ups', t('Follow-ups'), [
    followUps.length > 0
      ? h(
          'ul.tasks',
          followUps.map((followUp) => task(context, followUp)),
        )
      : null,
    h('input', {
      id: 'add-follow-up',
      className: ['add'],
      type: 'text',
      maxLength: LONGEST_FOLLOW_UP,
      autoComplete: 'off',
      ariaLabel: t('Add a follow-up'),
      placeholder: t('Add a follow-up'),
      ariaDescribedBy: 'add-hint',
    }),
    h('p.hint', { id: 'add-hint' }, t('Enter adds it to your note')),
  ]);
}

function task(context: PageContext, followUp: FollowUp): Element {
  const { t } = context;
  const key = followUpKey(followUp);
  return h('li', { className: ['task', ...(isOver(followUp) ? ['over'] : [])] }, [
    h('label', [
      h('input', {
        type: 'checkbox',
        dataTick: key,
        dataKey: `tick ${key}`,
        checked: followUp.status === 'done',
        disabled: followUp.status === 'cancelled',
      }),
      h('span', { className: ['to-do'], dir: 'auto' }, followUp.text),
    ]),
    details(context, followUp, t),
  ]);
}

function details(context: PageContext, followUp: FollowUp, t: Translate): Part {
  const words: (Element | string)[] = [];
  if (followUp.status === 'inProgress') words.push(t('in progress'));
  if (followUp.status === 'onHold') words.push(t('on hold'));
  if (followUp.status === 'cancelled') words.push(t('cancelled'));
  if (followUp.due !== null && !isOver(followUp)) words.push(due(context, followUp.due));
  if (followUp.priority !== 'none' && !isOver(followUp)) words.push(priorityName(followUp.priority, t));
  if (words.length === 0) return null;
  return h(
    'span.when',
    words.flatMap((word, index) => (index === 0 ? [word] : [' · ', word])),
  );
}

function due(context: PageContext, day: string): Element {
  const { t, today } = context;
  if (day === today) return h('span.today', t('today'));
  if (day < today) return h('span.overdue', t('overdue since {0}', shortDay(context, day)));
  return h('span.due', t('due {0}', shortDay(context, day)));
}

function priorityName(priority: Exclude<Priority, 'none'>, t: Translate): string {
  switch (priority) {
    case 'highest':
      return t('highest priority');
    case 'high':
      return t('high priority');
    case 'medium':
      return t('medium priority');
    case 'low':
      return t('low priority');
    case 'lowest':
      return t('lowest priority');
  }
}

const isOver = ({ status }: FollowUp): boolean => status === 'done' || status === 'cancelled';

/** What the author told himself, or each of several authors, ready to be taken over. */
export function suggestionSection(
  context: PageContext,
  suggestions: readonly Suggestion[],
  followUps: readonly FollowUp[],
  authors = 1,
): Part {
  const { t } = context;
  const heading = authors === 1 ? t('The author’s own reminders') : t('The authors’ own reminders');
  const taken = new Set(followUps.map(({ text }) => text.trim().toLowerCase()));
  const items = suggestions.map(({ text }, index) =>
    h('li', [
      h('q', { dir: 'auto' }, text),
      taken.has(text.trim().toLowerCase())
        ? h('span.why', t('Among your follow-ups'))
        : h(
            'button',
            {
              type: 'button',
              className: ['quiet'],
              dataAct: 'accept',
              dataIndex: String(index),
              dataKey: `accept ${index}`,
            },
            t('Add as follow-up'),
          ),
    ]),
  );
  return section('suggestions', heading, items.length > 0 ? [h('ul.list', items)] : []);
}
