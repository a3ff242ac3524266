import type { HostMessage } from '../messages';
import type { History } from '../place';

/** Reads what came in by `postMessage`; undefined where it is none of the extension's messages. */
export function readHostMessage(data: unknown): HostMessage | undefined {
  if (!isRecord(data)) return undefined;
  const { type, text, html, history, page, focus } = data;
  if ((type === 'added' || type === 'say') && typeof text === 'string') return { type, text };
  if (type !== 'show' || typeof html !== 'string' || typeof focus !== 'boolean' || !isHistory(history))
    return undefined;
  return typeof page === 'number' ? { type, html, history, page, focus } : undefined;
}

function isHistory(value: unknown): value is History {
  return (
    isRecord(value) &&
    typeof value['at'] === 'number' &&
    Array.isArray(value['visits']) &&
    value['visits'].every(isVisit)
  );
}

const isVisit = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value['visit'] === 'number' &&
  isRecord(value['place']) &&
  typeof value['place']['id'] === 'string';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
