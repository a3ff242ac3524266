import type { SearchDocument } from './searchDocument';

/** The fields of the index, in the order in which reasons name them. The order is part of the saved form. */
export const FIELDS = ['title', 'speakers', 'event', 'about', 'tags', 'headings', 'text', 'notes'] as const;

export type Field = (typeof FIELDS)[number];

/** The values of a field, each read on its own: a phrase does not run from one speaker into the next. */
export function fieldValues(document: SearchDocument, field: Field): readonly string[] {
  const value = document[field];
  return typeof value === 'string' ? (value === '' ? [] : [value]) : value;
}

export const FIELD_COUNT = FIELDS.length;
export const TITLE = FIELDS.indexOf('title');
export const SPEAKERS = FIELDS.indexOf('speakers');
/** Tags that a talk merely inherits from its post. */
export const INHERITED = FIELDS.indexOf('tags');
