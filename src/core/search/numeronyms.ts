/** Words whose inner letters people count instead of writing them, each in all the ways it is written, folded. */
const WRITTEN_ALIKE: readonly (readonly string[])[] = [
  ['a11y', 'accessibility'],
  ['c14n', 'canonicalization', 'canonicalisation'],
  ['i18n', 'internationalization', 'internationalisation'],
  ['k8s', 'kubernetes'],
  ['l10n', 'localization', 'localisation'],
  ['o11y', 'observability'],
  ['p13n', 'personalization', 'personalisation'],
];

/** The other ways to write a word: "kubernetes" for "k8s", and the other way round. */
export const numeronymsOf = (word: string): readonly string[] =>
  WRITTEN_ALIKE.filter((ways) => ways.includes(word)).flatMap((ways) => ways.filter((way) => way !== word));
