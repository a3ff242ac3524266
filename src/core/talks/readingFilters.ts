import { PERSON } from './certainty';
import type { Reading } from './readings';

/** Of all the ways of reading a heading those that no other one belies. */
export const plausible = (readings: readonly Reading[]): readonly Reading[] =>
  outermost(withoutCompanies(withoutParts(readings)));

/** "Title, Jane Doe, John Roe": who is left in the title by one reading is a speaker in another. */
function withoutParts(readings: readonly Reading[]): readonly Reading[] {
  const commas = readings.filter(({ convention, score }) => convention === 'comma>' && score >= PERSON);
  if (commas.length < 2) return readings;
  return readings.filter(
    (reading) =>
      reading.convention !== 'comma>' ||
      !commas.some(
        ({ speakers, title }) =>
          title.length < reading.title.length &&
          speakers.length > reading.speakers.length &&
          reading.speakers.every((name) => speakers.includes(name)),
      ),
  );
}

/** "Jane Doe, Acme" with the title below: the company is none. */
function withoutCompanies(readings: readonly Reading[]): readonly Reading[] {
  if (!readings.some(({ convention, score }) => convention === 'below<' && score >= PERSON)) return readings;
  return readings.filter(({ convention, title }) => convention !== 'comma<' || title.split(' ').length > 3);
}

/** The longer the dash, the further out it parts: in "A - B — C" the hyphen belongs to the title. */
const DASHES: readonly string[] = ['em', 'en', 'hyphen'];

function outermost(readings: readonly Reading[]): readonly Reading[] {
  const nameOf = ({ convention }: Reading): string => convention.slice(0, -1);
  const dash = DASHES.find((name) => readings.some((reading) => nameOf(reading) === name && reading.score >= PERSON));
  if (dash === undefined) return readings;
  const inner = DASHES.slice(DASHES.indexOf(dash) + 1);
  return readings.filter((reading) => !inner.includes(nameOf(reading)) && nameOf(reading) !== 'below');
}
