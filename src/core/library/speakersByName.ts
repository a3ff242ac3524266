import { groupBy } from '../groupBy';
import type { Speaker } from '../records';

/** Speakers by name in the order of a language (BCP 47); signs before a name ("“Maddog” Hall", "@jane") count for nothing. */
export function speakersByName(speakers: readonly Speaker[], language: string): readonly Speaker[] {
  const { compare } = new Intl.Collator(language, { sensitivity: 'base' });
  const keys = new Map(speakers.map((speaker) => [speaker, speaker.name.replace(/^[^\p{L}\p{N}]+/u, '')]));
  const keyOf = (speaker: Speaker): string => keys.get(speaker) ?? speaker.name;
  return speakers.toSorted((a, b) => compare(keyOf(a), keyOf(b)) || compare(a.name, b.name));
}

/** The same under the first letter of each name, without its marks and in upper case; what has no letter is under `#`. */
export const byFirstLetter = (speakers: readonly Speaker[]): ReadonlyMap<string, readonly Speaker[]> =>
  groupBy(speakers, ({ name }) => /\p{L}/u.exec(name.normalize('NFKD'))?.[0].toLocaleUpperCase() ?? '#');
