import type { QueryItem, ReadQuery } from './searchQuery';

/** How a query was read, as words for people: `cloud costs · speaker “amir” · without “aws” · 2019 to 2021`. */
export function explainQuery({ items }: ReadQuery): string {
  const words = items.flatMap((item) => (item.kind === 'word' && !item.excluded ? [item.text] : [])).join(' ');
  const rest = items.filter((item) => item.kind !== 'word' || item.excluded).map(explainItem);
  return [words, ...rest].filter((part) => part !== '').join(' · ');
}

function explainItem(item: QueryItem): string {
  const words = describe(item);
  return item.excluded && words !== '' ? `without ${words}` : words;
}

function describe(item: QueryItem): string {
  switch (item.kind) {
    case 'word':
      return `“${item.text}”`;
    case 'phrase':
      return `exactly “${item.text}${item.closed ? '' : '…'}”`;
    case 'text':
      return `${item.name} “${item.value}”`;
    case 'year':
      if (item.from === item.to) return `in ${item.from}${item.from.length < 4 ? '…' : ''}`;
      if (item.from === '') return `until ${item.to}`;
      return item.to === '' ? `since ${item.from}` : `${item.from} to ${item.to}`;
    case 'day':
      return `${item.name} ${item.day}`;
    case 'flag':
      return item.flag === 'unread' ? 'unread' : item.flag === 'note' ? 'with a note' : 'with a follow-up';
    case 'unfinished':
      return `${item.name} …`;
  }
}
